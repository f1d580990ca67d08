"""The real archives' day pages, as far as they lie beside the repository, and our own, as their events make them.

The order of the entries is taken from the page, since it stands nowhere else, and so are the contexts of an English
event, the full list of which no file has; all else comes from the events' files and the list of days.
"""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from curator.archive.layout import path_of
from curator.event.day_entry import entry_of, in_step, twin_targets
from curator.event.day_page import DayList, Entry, NewsPage
from curator.event.document import Event, read
from curator.event.encoding import decode
from curator.event.page_edits import (
    NewEntry,
    add_entries,
    new_day_page,
    order_entries,
    remove_entries,
    says,
    set_previous,
    show_days,
)
from curator.event.splice import Edit
from tests.event.making_pages import read_day, read_home
from tests.event.samples import SAMPLE

OURS = Path(__file__).parents[2] / "resources" / "sample-archive"
ARCHIVES = [
    pytest.param(
        root, id=root.name, marks=pytest.mark.skipif(not root.is_dir(), reason="the archive sample is not beside it")
    )
    for root in (SAMPLE / "zh", SAMPLE / "en", SAMPLE / "en-d1", OURS)
]

OTHER_BUILDS = {"en": {date(2012, 3, 1)}}
"""Days of which page and events were taken from different builds of the archive (format.md section I)."""


@cache
def pages(root: Path) -> dict[date, NewsPage]:
    """The index of each day."""
    found = [read_day(_text(path)) for path in sorted(root.glob("news/*/*/*/index.md"))]
    return {page.days[0].heading.day: page for page in found}


@cache
def events(root: Path, day: date) -> dict[str, Event]:
    """The events of a day's entries, by the target of their entries."""
    targets = {entry.target for entry in pages(root)[day].days[0].entries}
    paths = {target: root / (path_of(target) or "") for target in targets}
    documents = {target: read(_text(path)) for target, path in paths.items() if path.is_file()}
    return {target: document for target, document in documents.items() if isinstance(document, Event)}


def _text(path: Path) -> str:
    return decode(path.read_bytes()).text


def _previous(root: Path, day: date) -> date | None:
    """The day before, by the rule of the edition."""
    if pages(root)[day].form.edition.pages.skips_days:
        return max((other for other in pages(root) if other < day), default=None)
    return day - timedelta(days=1)


def _listed(entry: Entry) -> Entry:
    """What only the page knows of an entry."""
    return replace(entry, title="", category=None, text=entry.text if (entry.text or "").startswith("_") else None)


def _rewritten(root: Path, day: date) -> str:
    """The page from nothing but the order of its entries, what only it knows, and the files."""
    page, known = pages(root)[day], events(root, day)
    entries = [
        entry_of(known[entry.target], entry.target, _listed(entry)) if entry.target in known else says(entry)
        for entry in page.days[0].entries
    ]
    return new_day_page(day, page.form, entries, _previous(root, day))


@pytest.mark.parametrize("root", ARCHIVES)
def test_every_day_page_is_what_its_events_make_of_it(root: Path) -> None:
    different = {day for day, page in pages(root).items() if _rewritten(root, day) != page.text}
    collisions = {day for day, page in pages(root).items() if twin_targets(page.days[0])}
    assert different <= collisions | OTHER_BUILDS.get(root.name, set())
    assert len(pages(root)) > len(different)


@pytest.mark.parametrize("root", ARCHIVES)
def test_only_entries_that_share_a_file_can_differ_and_they_are_left_alone(root: Path) -> None:
    changed = {day for day, page in pages(root).items() if in_step(page.days[0], events(root, day)) != Edit(())}
    assert changed == OTHER_BUILDS.get(root.name, set())
    moved = {day for day, page in pages(root).items() if set_previous(page, _previous(root, day)) != Edit(())}
    assert moved == set()


@pytest.mark.parametrize("root", ARCHIVES)
def test_every_entry_can_go_and_come_back(root: Path) -> None:
    for page in pages(root).values():
        for row in range(len(page.days[0].entries)):
            _goes_and_comes_back(page, page.days[0], row)


def _goes_and_comes_back(page: NewsPage, day: DayList, row: int) -> None:
    gone = remove_entries(day, [row])
    text = gone.apply(page.text)
    assert gone.inverse().apply(text) == page.text
    less = read_day(text)
    assert [says(entry) for entry in less.days[0].entries] == _without(day, row)
    assert add_entries(less.days[0], [says(day.entries[row])], row).apply(text) == page.text


def _without(day: DayList, row: int) -> list[NewEntry]:
    return [says(entry) for other, entry in enumerate(day.entries) if other != row]


@pytest.mark.parametrize("root", ARCHIVES)
def test_every_day_can_be_turned_round_and_back(root: Path) -> None:
    for page in pages(root).values():
        backwards = range(len(page.days[0].entries))[::-1]
        text = order_entries(page.days[0], backwards).apply(page.text)
        assert order_entries(read_day(text).days[0], backwards).apply(text) == page.text


@pytest.mark.parametrize("root", ARCHIVES[:1])
def test_the_home_page_can_show_other_days_and_its_own_again(root: Path) -> None:
    home = read_home(_text(root / "README.md"))
    assert _text(root / "index.md") == home.text
    own = [(day.heading.day, [says(entry) for entry in day.entries]) for day in home.days]
    assert [day for day, _ in own] == [date(2019, 12, 22), date(2019, 12, 21), date(2019, 12, 20)]
    before = date(2019, 12, 19)
    assert show_days(home, own, before) == Edit(())
    *others, last = sorted(pages(root), reverse=True)[:4]
    other = [(day, [says(entry) for entry in pages(root)[day].days[0].entries]) for day in others]
    text = show_days(home, other, last).apply(home.text)
    for (day, _), shown in zip(other, read_home(text).days, strict=True):
        assert _lines(shown) == _lines(pages(root)[day].days[0])
    assert show_days(read_home(text), own, before).apply(text) == home.text


def _lines(day: DayList) -> tuple[str, ...]:
    return day.lines[day.entries[0].first : day.entries[-1].stop]


@pytest.mark.parametrize("root", ARCHIVES)
def test_twin_pages_hold_the_same(root: Path) -> None:
    for path in root.glob("news/*/*/*/README.md"):
        page, twin = read_day(_text(path)), read_day(_text(path.with_name("index.md")))
        if twin.days[0].heading.day not in OTHER_BUILDS.get(root.name, set()):
            assert page == twin
