"""Searching in the background: what was typed last counts, and what is found is told as soon as it is there."""

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import wait
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.archive.errors import CatalogueError
from curator.catalogue import anywhere
from curator.catalogue.catalogue import Catalogue, Order, catalogue_in_memory, open_catalogue
from curator.catalogue.entries import Entry
from curator.catalogue.hits import get_ready
from curator.catalogue.listed import all_found
from curator.catalogue.query import Query, QueryError, title_query
from curator.desktop.finder import Finder
from curator.desktop.toolkit.listing import BLOCK, FlatListing, Heading, Listing
from tests.desktop.making import NEWEST, bring_in, with_related, with_sources, write_event


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive of two days with five events."""
    root = tmp_path / "archive"
    eagle = write_event(root, NEWEST, "Eagle lands", with_sources(3))
    write_event(
        root, NEWEST, "apollo starts", with_related(("Eagle lands", eagle), ("Nothing", "news/2012/03/3/no.md"))
    )
    write_event(root, NEWEST, "Zebra born", with_sources(1))
    write_event(root, NEWEST - timedelta(1), "Moon eclipse", "An eagle was seen.")
    write_event(root, NEWEST - timedelta(1), "Balloon rises")
    return root


@pytest.fixture
def catalogue(root: Path, tmp_path: Path) -> Catalogue:
    """The catalogue of the archive, in step with its files."""
    catalogue = open_catalogue(root, tmp_path / "cache")
    bring_in(catalogue)
    return catalogue


@pytest.fixture
def finder(qtbot: QtBot, catalogue: Catalogue) -> Iterator[Finder]:
    """A finder that has listed all events."""
    parent = QObject()
    finder = Finder(parent)
    with qtbot.waitSignal(finder.settled):
        finder.open(catalogue)
    yield finder
    finder.end()


@pytest.fixture
def found(finder: Finder) -> list[Listing]:
    """All listings that were told since."""
    listings: list[Listing] = []
    finder.found.connect(listings.append)
    return listings


def _entries(listing: Listing) -> list[Entry]:
    rows = (listing.row(number) for number in range(listing.rows))
    return [row for row in rows if isinstance(row, Entry)]


def _titles(listing: Listing) -> list[str]:
    return [entry.title for entry in _entries(listing)]


def _after(qtbot: QtBot, finder: Finder, act: Callable[[], object]) -> None:
    """Does it, and waits until all is told that came of it."""
    with qtbot.waitSignal(finder.settled):
        act()


def _wait(event: threading.Event) -> None:
    assert event.wait(60)


@contextmanager
def _busy(finder: Finder) -> Iterator[None]:
    """Its thread is at something else as long as this lasts."""
    may_end = threading.Event()
    finder._thread.submit(partial(_wait, may_end))
    yield
    may_end.set()


def _has_answered(finder: Finder) -> None:
    """Waits until the worker is through; what it told is on its way, and not here yet."""
    job = finder._newest._job
    assert job is not None
    assert job._future is not None
    wait([job._future])


def test_at_first_all_events_are_listed_by_day(qtbot: QtBot, finder: Finder, found: list[Listing]) -> None:
    _after(qtbot, finder, finder.again)
    rows = [found[-1].row(number) for number in range(found[-1].rows)]
    assert [row for row in rows if isinstance(row, Heading)] == [Heading(NEWEST, 3), Heading(NEWEST - timedelta(1), 2)]
    assert isinstance(rows[0], Heading)
    assert not found[-1].is_search
    assert not found[-1].starts_over


def test_a_search_starts_over_and_tells_where_its_words_stand(
    qtbot: QtBot, finder: Finder, found: list[Listing]
) -> None:
    _after(qtbot, finder, lambda: finder.search("eagle"))
    assert sorted(_titles(found[-1])) == ["Eagle lands", "Moon eclipse"]
    assert found[0].starts_over
    assert not any(listing.starts_over for listing in found[1:])
    assert found[-1].is_search
    assert found[-1].hits.spans("An eagle, Eagles") == [(3, 8), (10, 15)]
    found.clear()
    _after(qtbot, finder, lambda: finder.search(""))
    assert len(_titles(found[-1])) == 5
    assert found[0].starts_over


def test_what_is_found_soon_is_told_at_once(
    finder: Finder, found: list[Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.desktop.finder._ANSWERING", 60)
    finder.search("zebra")
    assert list(map(_titles, found)) == [["Zebra born"]]
    finder.search("nothing")
    assert list(map(_titles, found)) == [["Zebra born"], []]


def test_what_is_typed_last_counts(qtbot: QtBot, finder: Finder, found: list[Listing]) -> None:
    def type_() -> None:
        with _busy(finder):
            for text in ("e", "ea", "eag", "eagl", "eagle", "moo", "moon", "zebra"):
                finder.search(text)

    _after(qtbot, finder, type_)
    assert {tuple(_titles(listing)) for listing in found} == {("Zebra born",)}
    assert found[0].starts_over


def test_an_answer_that_is_on_its_way_when_the_next_key_is_pressed_is_not_told(
    qtbot: QtBot, finder: Finder, found: list[Listing]
) -> None:
    with _busy(finder):
        finder.search("eagle")
    _has_answered(finder)
    _after(qtbot, finder, lambda: finder.search("zebra"))
    assert {tuple(_titles(listing)) for listing in found} == {("Zebra born",)}
    assert found[0].starts_over


def test_an_answer_that_is_on_its_way_when_the_archive_is_left_is_not_told(
    qtbot: QtBot, finder: Finder, found: list[Listing]
) -> None:
    with _busy(finder):
        finder.search("eagle")
    _has_answered(finder)
    finder.close()
    qtbot.wait(20)
    assert found == []
    assert finder.newest(title_query("eagle"), 5) == ()
    finder.search("zebra")
    finder.again()
    qtbot.wait(20)
    assert found == []


def test_another_archive_starts_over_without_a_search(
    qtbot: QtBot, finder: Finder, catalogue: Catalogue, found: list[Listing]
) -> None:
    _after(qtbot, finder, lambda: finder.search("eagle"))
    _after(qtbot, finder, lambda: finder.sort(Order.TITLE, is_descending=True))
    finder.close()
    found.clear()
    _after(qtbot, finder, lambda: finder.open(catalogue))
    assert found[0].starts_over
    assert isinstance(found[-1].row(0), Heading)
    assert len(_titles(found[-1])) == 5


def test_the_same_catalogue_anew_keeps_search_and_order(
    qtbot: QtBot, finder: Finder, catalogue: Catalogue, found: list[Listing]
) -> None:
    _after(qtbot, finder, lambda: finder.search("eagle"))
    _after(qtbot, finder, lambda: finder.sort(Order.TITLE, is_descending=True))
    _after(qtbot, finder, lambda: finder.open(catalogue))
    assert _titles(found[-1]) == ["Moon eclipse", "Eagle lands"]
    assert not found[-1].starts_over


@pytest.fixture
def many(root: Path, catalogue: Catalogue) -> int:
    """More events with a word than are read at once; gives their number."""
    for back in range(100, 100 + BLOCK):
        for number in range(2):
            write_event(root, NEWEST - timedelta(back), f"Comet {number} of {back}")
    bring_in(catalogue)
    return 2 * BLOCK


def test_a_first_part_comes_before_the_whole(qtbot: QtBot, finder: Finder, many: int, found: list[Listing]) -> None:
    _after(qtbot, finder, lambda: finder.search("comet"))
    first, whole = found
    assert finder.room <= first.rows < BLOCK + 2
    assert whole.events == many
    assert _titles(whole)[: first.events] == _titles(first)
    assert [listing.starts_over for listing in found] == [True, False]
    assert whole.goes_on(first)
    assert not first.goes_on(None)
    assert not whole.goes_on(whole)


def test_what_the_newest_events_have_is_told_without_the_worker(
    qtbot: QtBot, finder: Finder, many: int, found: list[Listing]
) -> None:
    with _busy(finder):
        finder.search("comet")
        (first,) = found
        assert finder.room <= first.rows < many
        assert first.starts_over
        assert (finder.has_answered, finder.is_searching) == (True, True)
    with qtbot.waitSignal(finder.settled):
        pass
    assert not finder.is_searching
    _, whole = found
    assert whole.goes_on(first)
    assert _titles(whole)[: first.events] == _titles(first)


@pytest.mark.parametrize("text", ["-zebra", "anywhere:comet", "comet is:draft", "eagle"])
def test_what_they_can_not_tell_is_asked_of_the_worker(
    finder: Finder, many: int, found: list[Listing], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.desktop.finder._ANSWERING", 0)
    with _busy(finder):
        finder.search(text)
        assert found == []


def test_a_list_with_room_for_more_than_they_have_waits_for_the_worker(
    qtbot: QtBot, finder: Finder, many: int, found: list[Listing]
) -> None:
    finder.room = 4 * many
    _after(qtbot, finder, lambda: finder.search("comet"))
    assert [listing.events for listing in found] == [many]


def test_nothing_goes_on_from_a_first_part_that_is_wanted_no_more(
    qtbot: QtBot, finder: Finder, many: int, found: list[Listing]
) -> None:
    finder.search("comet")
    _after(qtbot, finder, lambda: finder.search("zebra"))
    assert [_titles(listing) for listing in found[1:]] == [["Zebra born"]]
    finder.search("comet")
    finder.close()
    found.clear()
    qtbot.wait(100)
    assert found == []
    assert not finder.is_searching


def test_a_first_part_that_is_all_is_told_once(qtbot: QtBot, finder: Finder, found: list[Listing]) -> None:
    _after(qtbot, finder, lambda: finder.search("eagle"))
    assert [listing.events for listing in found] == [2]


def test_a_first_part_is_never_empty_where_something_is_found(
    qtbot: QtBot, finder: Finder, root: Path, catalogue: Catalogue, found: list[Listing]
) -> None:
    """One day can have more events than a first part; the list must not say for a moment that there are none."""
    for number in range(BLOCK + 1):
        write_event(root, NEWEST, f"Comet {number}")
    bring_in(catalogue)
    _after(qtbot, finder, lambda: finder.search("comet"))
    assert [listing.events for listing in found] == [BLOCK + 1]


def test_the_same_again_is_told_as_a_whole_only(qtbot: QtBot, finder: Finder, many: int, found: list[Listing]) -> None:
    """A list that is looked at must not shrink for a moment, or one would lose one's place in it."""
    _after(qtbot, finder, lambda: finder.search("comet"))
    found.clear()
    _after(qtbot, finder, finder.again)
    assert [listing.events for listing in found] == [many]


_KEYS: dict[Order, Callable[[Entry], object]] = {
    Order.TITLE: lambda entry: entry.title.lower(),
    Order.SOURCES: lambda entry: entry.sources,
    Order.RELATED: lambda entry: entry.related,
    Order.CATEGORY: lambda entry: entry.category.lower(),
}


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("order", Order)
def test_events_are_sorted_without_days(
    qtbot: QtBot, finder: Finder, found: list[Listing], order: Order, is_descending: bool
) -> None:
    """Those that are equal stand newest first, whichever way the others go."""
    _after(qtbot, finder, finder.again)
    by_day = sorted(_entries(found[-1]), key=lambda entry: entry.id)
    expected = [entry.title for entry in sorted(by_day, key=_KEYS[order], reverse=is_descending)]  # type: ignore[arg-type]
    _after(qtbot, finder, lambda: finder.sort(order, is_descending))
    assert isinstance(found[-1], FlatListing)
    assert _titles(found[-1]) == expected
    assert found[-1].starts_over
    _after(qtbot, finder, lambda: finder.search("title:lands OR title:starts"))
    assert _titles(found[-1]) == [title for title in expected if title in {"Eagle lands", "apollo starts"}]
    _after(qtbot, finder, lambda: finder.sort(None, is_descending=False))
    assert isinstance(found[-1].row(0), Heading)


@pytest.mark.parametrize("text", ["date:2012-13", "eagle has:wings", "is:nothing"])
def test_what_can_not_be_understood_finds_nothing(
    qtbot: QtBot, finder: Finder, catalogue: Catalogue, found: list[Listing], text: str
) -> None:
    problems: list[object] = []
    finder.misunderstood.connect(problems.append)
    _after(qtbot, finder, lambda: finder.search("eagle"))
    before = _titles(found[-1])
    assert before
    _after(qtbot, finder, lambda: finder.search(text))
    assert isinstance(problems[-1], QueryError)
    assert (found[-1].rows, found[-1].events, found[-1].is_search) == (0, 0, True)
    assert list(all_found(catalogue, finder.query, lambda: False)) == []
    _after(qtbot, finder, lambda: finder.search("eagle"))
    assert problems[-1] is None
    assert _titles(found[-1]) == before


def test_searching_goes_on_while_the_catalogue_is_written(
    qtbot: QtBot, root: Path, finder: Finder, catalogue: Catalogue, found: list[Listing]
) -> None:
    """The worker writes in batches; whoever searches sees the one before or the one after, and waits for neither."""
    failures: list[object] = []
    finder.failed.connect(failures.append)

    def write() -> None:
        for turn in range(6):
            for number in range(40):
                write_event(root, NEWEST - timedelta(3 + turn), f"Comet {number}")
            bring_in(catalogue)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while writer.is_alive():
            _after(qtbot, finder, finder.again)
            _after(qtbot, finder, lambda: finder.search("comet" if finder.query.is_all else ""))
    finally:
        writer.join()
    assert failures == []
    assert not [title for listing in found for title in _titles(listing) if not title]
    _after(qtbot, finder, lambda: finder.search("title:comet"))
    assert found[-1].events == 240


def test_anywhere_looks_into_the_files_themselves(qtbot: QtBot, finder: Finder, found: list[Listing]) -> None:
    _after(qtbot, finder, lambda: finder.search("anywhere:eagle"))
    assert sorted(_titles(found[-1])) == ["Eagle lands", "Moon eclipse", "apollo starts"]
    _after(qtbot, finder, lambda: finder.search("-anywhere:eagle"))
    assert sorted(_titles(found[-1])) == ["Balloon rises", "Zebra born"]
    _after(qtbot, finder, lambda: finder.search("lands anywhere:eagle"))
    assert _titles(found[-1]) == ["Eagle lands"]


def test_what_a_look_into_the_files_found_so_far_is_told_now_and_then(
    qtbot: QtBot, finder: Finder, many: int, found: list[Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a list that is looked at already, nothing is told before all is found."""
    monkeypatch.setattr(anywhere, "_SHOWN_EVERY", -1)
    _after(qtbot, finder, lambda: finder.search("anywhere:comet"))
    counts = [listing.events for listing in found]
    assert len(counts) > 2
    assert counts == sorted(counts)
    assert counts[-1] == many
    found.clear()
    _after(qtbot, finder, finder.again)
    assert [listing.events for listing in found] == [many]


def test_a_long_look_into_the_files_is_given_up_for_the_next_search(
    qtbot: QtBot, finder: Finder, many: int, found: list[Listing], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, read = threading.Event(), anywhere._text

    def read_slowly(root: Path, path: str) -> str:
        may_go_on.wait(10)
        return read(root, path)

    def search_another() -> None:
        finder.search("zebra")
        may_go_on.set()

    monkeypatch.setattr("curator.desktop.finder._ANSWERING", 0)
    monkeypatch.setattr(anywhere, "_text", read_slowly)
    finder.search("anywhere:comet")
    assert found == []
    _after(qtbot, finder, search_another)
    assert {tuple(_titles(listing)) for listing in found} == {("Zebra born",)}


def test_the_newest_events_are_there_at_once(finder: Finder, many: int) -> None:
    newest = finder.newest(title_query("comet"), 3)
    assert [entry.title for entry in newest] == ["Comet 0 of 100", "Comet 1 of 100", "Comet 0 of 101"]


def test_a_catalogue_that_can_not_be_read_is_told_of_and_nothing_is_found(
    qtbot: QtBot, finder: Finder, catalogue: Catalogue, found: list[Listing]
) -> None:
    catalogue.database.place.write_bytes(b"garbage" * 10_000)
    with qtbot.waitSignal(finder.failed) as failed:
        finder.search("eagle")
    assert isinstance(failed.args[0], CatalogueError)
    assert found == []
    with qtbot.waitSignal(finder.failed):
        assert finder.newest(title_query("eagle"), 5) == ()


def test_rows_that_can_not_be_read_are_empty_and_told_of_later(
    qtbot: QtBot, finder: Finder, many: int, catalogue: Catalogue, found: list[Listing]
) -> None:
    """Painting asks for rows, and nothing must be thrown into it."""
    _after(qtbot, finder, finder.again)
    catalogue.database.place.write_bytes(b"garbage" * 10_000)
    failures: list[object] = []
    finder.failed.connect(failures.append)
    assert found[-1].row(found[-1].rows - 1) is None
    assert failures == []
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], CatalogueError)


def test_many_rows_that_can_not_be_read_are_one_failure_of_one_catalogue(
    qtbot: QtBot, finder: Finder, many: int, catalogue: Catalogue, found: list[Listing]
) -> None:
    """Who hears of it opens another one, which must not be taken for the damaged one."""
    _after(qtbot, finder, finder.again)
    catalogue.database.place.write_bytes(b"garbage" * 10_000)
    failures: list[object] = []
    another = catalogue_in_memory(catalogue.root, catalogue.database.place.parent)
    bring_in(another)

    def recover(error: object) -> None:
        failures.append(error)
        finder.open(another)

    finder.failed.connect(recover)
    old = found[-1]
    with qtbot.waitSignal(finder.settled):
        assert [old.row(number) for number in (old.rows - 1, old.rows - BLOCK)] == [None, None]
    assert old.row(BLOCK + BLOCK // 2) is None  # the window may still paint it
    qtbot.wait(20)
    assert len(failures) == 1
    assert found[-1].events == many + 5


class _WithoutEntries(Catalogue):
    """A catalogue in which only the rows of events can't be read."""

    @override
    def entries(self, query: Query, newest: date, oldest: date) -> list[Entry]:
        raise CatalogueError(self.database.place, "disk I/O error")


def test_rows_that_the_worker_can_not_read_are_told_of_in_the_thread_of_the_window(
    qtbot: QtBot, finder: Finder, many: int, catalogue: Catalogue, found: list[Listing]
) -> None:
    root = catalogue.root
    threads: list[threading.Thread] = []
    finder.failed.connect(lambda _: threads.append(threading.current_thread()))
    last = 99 + BLOCK
    finder.current = write_event(root, NEWEST - timedelta(last), f"Comet 0 of {last}")
    _after(qtbot, finder, lambda: finder.open(_WithoutEntries(root, catalogue.database)))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is threading.main_thread()
    assert found[-1].events == many + 5


def test_searching_gets_ready_once_the_window_is_calm(
    qtbot: QtBot, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def get_ready_there(titles: Iterable[str]) -> str:
        threads.append(threading.current_thread())
        return get_ready(titles)

    monkeypatch.setattr("curator.desktop.finder._CALM", 1)
    monkeypatch.setattr("curator.desktop.finder.get_ready", get_ready_there)
    parent = QObject()
    finder = Finder(parent)
    with qtbot.waitSignal(finder.letters_known) as known:
        finder.open(catalogue)
    assert threads[0] is not threading.main_thread()
    assert set(known.args[0]) == set("Eagle landsapollo startsZebra bornMoon eclipseBalloon rises")
    finder.open(catalogue)
    finder.end()
    qtbot.wait(20)
    assert len(threads) == 1


def test_letters_that_came_later_are_told_too(
    qtbot: QtBot, root: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.desktop.finder._CALM", 1)
    parent = QObject()
    finder = Finder(parent)
    with qtbot.waitSignal(finder.letters_known):
        finder.open(catalogue)
    write_event(root, NEWEST, "阿富汗")
    bring_in(catalogue)
    with qtbot.waitSignal(finder.letters_known) as known:
        finder.again()
    assert set("阿富汗") <= set(known.args[0])
    finder.end()


def test_who_types_puts_the_getting_ready_off_and_a_first_look_does_not(qtbot: QtBot, finder: Finder) -> None:
    """It changes what is known for minutes, and that is when a person first types."""
    finder._calm.setTimerType(Qt.TimerType.PreciseTimer)  # the others are rounded
    finder._calm.start(60_000)
    qtbot.wait(20)
    left = finder._calm.remainingTime()
    finder.again()
    assert finder._calm.remainingTime() <= left
    finder.search("eagle")
    assert finder._calm.remainingTime() > left


class _WithoutTitles(Catalogue):
    """A catalogue whose titles can't be read."""

    @override
    def titles(self) -> Iterator[tuple[int, str]]:
        raise CatalogueError(self.database.place, "disk I/O error")


def test_titles_that_can_not_be_read_are_told_of_unless_another_catalogue_took_their_place(
    qtbot: QtBot, finder: Finder, catalogue: Catalogue
) -> None:
    damaged = _WithoutTitles(catalogue.root, catalogue.database)
    failures: list[CatalogueError] = []
    finder.failed.connect(failures.append)
    with _busy(finder):
        finder.open(damaged)
        finder._get_ready()
        finder.open(catalogue)
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert failures == []
    finder.open(damaged)
    with qtbot.waitSignal(finder.failed):
        finder._get_ready()
