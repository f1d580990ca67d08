"""Small archives of each edition with their pages, and acts that are done in them as a whole."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.layout import day_folder
from curator.archive.plan import Change, Create, Step
from curator.event.day_entry import entry_of
from curator.event.day_page import PageForm
from curator.event.document import Event
from curator.event.edition import D1, D2B, Z3, Dialect
from curator.event.page_edits import NewEntry, new_day_page
from curator.planning.pages import Act, EventAt, PageSteps, keep_in_step, target_of
from tests.event.reading import read_event

DIALECTS = (D1, D2B, Z3)
DAY = date(2012, 3, 1)
DAYS = {
    date(2012, 2, 20): ["zero"],
    date(2012, 2, 27): ["one", "two"],
    DAY: ["three", "four", "five"],
    date(2012, 3, 2): ["six"],
}
HOME_WORDS = {
    "en": ("News", "Yesterday", "Day Before Yesterday"),
    "zh": ("今天", "昨天", "昨天前一天"),
}


def event(day: date, title: str, dialect: Dialect = D1, *, category: str = "Syria", summary: str = "") -> Event:
    """An event with a context, and a category where its dialect has them."""
    category_line = f"##### {category}\n" if dialect.has_category else ""
    names = dialect.names
    contexts = f"\n### {names[2]}:\n\n1. [Other](/news/2011/12/1/other.md) _{dialect.context_word}: Homs_\n"
    link = f"/{day_folder(day)}/index.md"
    head = f"### [{day.year}-{day.month:02}-{day.day}]({link})\n\n{category_line}# {title}\n\n{summary}\n\n"
    formats = "\nFormats: [HTML](x)  \n\n" if dialect.has_formats else ""
    return read_event(f"{formats}{head}{contexts}")


def event_at(day: date, title: str, dialect: Dialect = D1, **parts: str) -> EventAt:
    """The same in the file of that name."""
    return EventAt(f"{day_folder(day)}/{title}.md", event(day, title, dialect, **parts))


def form_of(dialect: Dialect) -> PageForm:
    return PageForm(dialect.edition, dialect.has_formats, dialect.has_category)


def entries(dialect: Dialect, events: Sequence[EventAt]) -> list[NewEntry]:
    form = form_of(dialect)
    return [entry_of(one, target_of(path, form)) for path, one in events]


def make(
    root: Path,
    dialect: Dialect = D1,
    days: Mapping[date, Sequence[str]] = DAYS,
    *,
    names: Sequence[str] = ("index.md", "README.md"),
) -> Archive:
    """An archive whose pages are those that its edition would write; the latest three days are on its home page."""
    before: date | None = None
    for day, titles in days.items():
        events = [event_at(day, title, dialect, category=title[0]) for title in titles]
        for path, one in events:
            put(root, path, one.text)
        previous = before if dialect.edition.pages.skips_days else day - timedelta(days=1)
        for name in names:
            page = new_day_page(day, form_of(dialect), entries(dialect, events), previous)
            put(root, f"{day_folder(day)}/{name}", page)
        before = day
    return Archive(root)


def put(root: Path, path: str, text: str) -> None:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text.encode())


def put_home(root: Path, dialect: Dialect) -> None:
    """A home page, and its twin, that shows the latest three days as their pages do."""
    label = dialect.edition.pages.previous_label
    before, *latest = DAYS
    parts = []
    for name, day in zip(HOME_WORDS[dialect.edition.language], reversed(latest), strict=True):
        page = (root / day_folder(day) / "index.md").read_bytes().decode()
        start = page.index("\n\n", page.index("## [")) + 2
        parts.append(f"## [{name}](/{day_folder(day)}/index.md)\n\n{page[start : page.index(f'## [{label}')]}---\n\n")
    link = f"## [{label}](/{day_folder(before)}/index.md)\n\n---\n\n"
    for name in ("index.md", "README.md"):
        put(root, name, "".join(parts) + link)


def carry_out(archive: Archive, steps: Sequence[Step]) -> None:
    """Makes steps of changes and new files, each of which has to find what it expects."""
    for step in steps:
        if isinstance(step, Change):
            store.save(archive.place(step.path), step.data, step.expected)
        else:
            assert isinstance(step, Create)
            store.create(archive.place(step.path), step.data)


def do(archive: Archive, *acts: Act) -> PageSteps:
    """Does acts as a whole: the pages, and then the events' files."""
    found = keep_in_step(archive, acts)
    carry_out(archive, found.steps)
    for act in acts:
        if act.before and (act.after is None or act.after.path != act.before.path):
            archive.place(act.before.path).unlink()
        if act.after:
            put(archive.root, act.after.path, act.after.event.text)
    return found


def text_of(archive: Archive, path: str) -> str:
    return archive.open(path).content.text
