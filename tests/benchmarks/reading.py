"""How much the app adds to what its work must cost: each figure is a ratio to a yardstick of the same run.

    python -m tests.benchmarks.reading [ARCHIVE]

Without an archive one of 5,000 events is made in a temporary folder. Steps and yardsticks are run in turn, several
times; medians are printed. Absolute times depend on the machine, the ratios hardly.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import nh3
from markdown import Markdown
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser

from curator.archive import store
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.archive.layout import day_folder, day_folders
from curator.archive.plan import Change, Create, Plan
from curator.catalogue.catalogue import open_catalogue
from curator.desktop.toolkit.plain_document import apply_edit, text_of, through_document
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from curator.digest.day import gather
from curator.digest.export import FORMATS, render
from curator.digest.preview import preview_html
from curator.event.day_page import PageForm
from curator.event.document import Event, read
from curator.event.edition import D1
from curator.event.edits import NewRelated, NewSource, add_sources, relate
from curator.event.encoding import FileText
from curator.event.page_edits import new_day_page
from curator.event.template import NewEvent
from curator.planning.page_check import bring_up_to_date
from curator.wording import form_title

_EVENTS = 5000
_EVENTS_A_DAY = 3
_ROUNDS = 5


def main() -> None:
    """Prints a line for each step."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(sys.argv[1]) if len(sys.argv) > 1 else _made_archive(Path(folder) / "archive")
        archive = Archive(root)
        paths = list(archive.newest_paths())
        print(f"{len(paths)} events")
        texts = [archive.open(path).content.text for path in paths[:500]]
        _compare("parse 500 events", lambda: list(map(read, texts)), "split their lines", lambda: _lines_of(texts))
        _compare_preview(texts[0])
        _compare_edit(texts[0])
        _compare_save(Path(folder), texts[0].encode())
        _compare_plan(Path(folder), texts[0].encode())
        _compare_digest(archive)
        _compare_pages(archive, Path(folder))
        print(f"longest pause of the window while it reads the archive: {_longest_pause(root, Path(folder)):.0f} ms")
    application.quit()


def _made_archive(root: Path) -> Path:
    links: list[NewRelated] = []
    for number in range(_EVENTS):
        day = date(2000, 1, 1) + timedelta(days=number // _EVENTS_A_DAY)
        new = NewEvent(
            day, f"Event {number} brings {number * 7919 % 1000} people to the town hall.", "", "A summary. " * 9
        )
        path = f"news/{day.year}/{day.month:02}/{day.day}/{new.slug(D1)}.md"
        event = read(new.text(D1, new.slug(D1)))
        assert isinstance(event, Event)
        text = relate(event, links[-10:]).apply(event.text) if links else event.text
        event = read(text)
        assert isinstance(event, Event)
        text = add_sources(event, [NewSource("BBC", f"http://www.bbc.co.uk/news/{number}")]).apply(text)
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
        links.append(NewRelated(new.title, f"/{path}", ("town hall", "people")))
    return root


def _compare(
    name: str,
    step: Callable[[], object],
    yardstick_name: str,
    yardstick: Callable[[], object],
    prepare: Callable[[], object] = lambda: None,
) -> None:
    """`prepare` is run before each step, and takes no part in what is measured."""
    pairs = [(prepare(), _seconds(step), _seconds(yardstick))[1:] for _ in range(_ROUNDS)]
    ratio = statistics.median(one / other for one, other in pairs)
    took, least = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    print(f"{name}: {took:.2f} ms; {yardstick_name}: {least:.2f} ms; ratio {ratio:.2f}")


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _lines_of(texts: list[str]) -> int:
    return sum(len(text.split("\n")) for text in texts)


def _compare_preview(text: str) -> None:
    converter, browser = Markdown(), QTextBrowser()
    browser.resize(500, 600)

    def ours() -> None:
        browser.setHtml(preview_html(text))
        browser.grab()

    def least() -> None:
        browser.setHtml(nh3.clean(converter.reset().convert(text)))
        browser.grab()

    _compare("preview of an event", ours, "Python-Markdown, nh3, setHtml and paint", least)


def _compare_edit(text: str) -> None:
    editor = QPlainTextEdit()
    editor.setPlainText(text)
    event = read(text)
    assert isinstance(event, Event)

    def ours() -> None:
        apply_edit(editor.document(), add_sources(event, [NewSource("A", "http://a.org")], 0))
        read(text_of(editor.document()))
        editor.undo()

    _compare(
        "a source added, read and undone", ours, "the text passed through a document", lambda: through_document(text)
    )


def _compare_save(folder: Path, data: bytes) -> None:
    place, plain = folder / "saved.md", folder / "plain.md"
    store.create(place, data)
    bases = [store.fingerprint(data)]
    plain.write_bytes(data)

    def ours() -> None:
        changed = data + str(len(bases)).encode()
        bases.append(store.save(place, changed, bases[-1]).fingerprint)

    _compare("a safe save", ours, "write, fsync and rename", lambda: _write(plain, data))


def _compare_plan(folder: Path, data: bytes) -> None:
    """An event and two pages of its day, kept in the journal, changed and told to be done."""
    (folder / "planned").mkdir()
    archive = Archive(folder / "planned")
    paths = [f"{day_folder(date(2012, 3, 1))}/{name}" for name in ("event.md", "index.md", "README.md")]
    for path in paths:
        archive.create(path, FileText(data.decode()))
    journal = Journal(folder / "journal", lambda: datetime.now(UTC))
    texts = [data]

    def ours() -> None:
        texts.append(data + str(len(texts)).encode())
        base = store.fingerprint(texts[-2])
        apply(archive, Plan("save", tuple(Change(path, base, texts[-1]) for path in paths)), journal)

    def least() -> None:
        for path in paths:
            _write((folder / "plain" / path).with_suffix(".txt"), data)

    (folder / "plain" / paths[0]).parent.mkdir(parents=True)
    _compare("a save with two day pages", ours, "write, fsync and rename of three files", least)


def _write(place: Path, data: bytes) -> None:
    """As a careful program does that knows nothing of other programs."""
    passing = place.with_suffix(".tmp")
    with passing.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    passing.replace(place)


def _compare_digest(archive: Archive) -> None:
    days = (day for day, _ in day_folders(archive.root))
    digest = gather(archive, max(days, key=lambda day: len(archive.events_of(day))))
    whole = "\n\n".join(item.event.text for item in digest.events)
    converter = Markdown()
    for form in FORMATS:
        _compare(
            f"{form_title(form.name)} digest of {len(digest.events)} events",
            lambda form=form: render(form, digest),  # type: ignore[misc] # a default is how a loop's value is kept
            "Python-Markdown on their text",
            lambda: converter.reset().convert(whole),
        )


def _compare_pages(archive: Archive, folder: Path) -> None:
    """An archive that was given is not written to."""

    def anew() -> None:
        with tempfile.TemporaryDirectory(dir=folder) as cache:
            refresh = open_catalogue(archive.root, Path(cache)).refresh()
            refresh.run()
            refresh.close()

    def written() -> None:
        for number, (_, day) in enumerate(day_folders(archive.root)):
            _write(folder / "plain" / f"{number}.txt", (archive.root / day / "index.md").read_bytes())

    if archive.root.is_relative_to(folder):
        _make_pages(archive)
        journal = Journal(folder / "pages", lambda: datetime.now(UTC))
        what = "all day pages regenerated, as one plan"
        for name, least in (("catalogue anew", anew), ("write, fsync and rename of each", written)):
            _compare(what, lambda: _regenerate(archive, journal), name, least, lambda: _spoil(archive))
        _spoil(archive)
    _compare("all day pages held against their events", lambda: bring_up_to_date(archive), "catalogue anew", anew)


def _regenerate(archive: Archive, journal: Journal) -> None:
    apply(archive, Plan("pages", bring_up_to_date(archive).steps), journal)


def _make_pages(archive: Archive) -> None:
    """Gives the archive its day pages."""
    day = next(day for day, _ in day_folders(archive.root))
    page = new_day_page(day, PageForm(D1.edition, has_formats=False, has_categories=False), (), None)
    archive.create(f"{day_folder(day)}/index.md", FileText(page))
    for step in bring_up_to_date(archive).steps:
        if isinstance(step, Create):
            archive.create(step.path, FileText(step.data.decode()))


def _spoil(archive: Archive) -> None:
    """Gives each page a wrong title, so that there is something to do."""
    for _, folder in day_folders(archive.root):
        page = archive.root / folder / "index.md"
        page.write_text(page.read_text().replace("### [Event", "### [Incident"))


def _longest_pause(root: Path, folder: Path) -> float:
    """Milliseconds between two turns of the window's event loop, at most, from opening to the end of reading."""
    window = MainWindow(Settings(folder / "settings.ini")).furnish()
    window.show()
    turns = [time.perf_counter()]
    ticker = QTimer()
    ticker.timeout.connect(lambda: turns.append(time.perf_counter()))
    ticker.start(1)
    loop = QEventLoop()
    window.session.refreshed.connect(loop.quit)
    QTimer.singleShot(0, lambda: window.start(root))
    loop.exec()
    QApplication.processEvents()
    turns.append(time.perf_counter())
    window.close()
    return max(later - earlier for earlier, later in pairwise(turns)) * 1000


if __name__ == "__main__":
    main()
