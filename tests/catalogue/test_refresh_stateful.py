"""Whatever becomes of the files, and however looks are cut short: the catalogue says what a new one would say."""

import os
import shutil
import tempfile
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from typing_extensions import override

from curator.archive import scan
from curator.archive.archive import Archive
from curator.archive.layout import day_folder, day_of, link_of
from curator.catalogue.catalogue import ALL, Catalogue, open_catalogue
from curator.catalogue.indexing import Progress
from curator.catalogue.old_files import set_aside
from curator.event.template import NewEvent
from tests.archive.events import make_event
from tests.catalogue.making import (
    Said,
    catalogue_of,
    coarse_signature,
    facts,
    full,
    index_of,
    looked_at,
    put,
    refreshed,
)

DAYS = (date(2012, 3, 1), date(2012, 3, 10), date(2100, 1, 1), date(2150, 5, 5))
NAMES = ("a", "b", "c", "bytes \udcff", "a.sync-conflict-20240101-101010-ABCDEFG")
PATHS = tuple(f"{day_folder(day)}/{name}.md" for day in DAYS for name in NAMES)
QUERIES = (
    "moon", "title:rome", "-moon", "rebels OR rome", "阿富汗", "context:homs", 'context:"Homs"', 'category:"rome"',
    "source:bbc -title:moon", "host:bbc.co.uk", "date:2012-03", "date:*-05-05", "has:source missing:summary",
    "is:broken", "is:draft OR is:conflict", f"related:{PATHS[0]}", "text:moon has:related",
)  # fmt: skip
SOURCES = (
    ("BBC", "http://www.bbc.co.uk/1"),
    ("BBC 中文", "http://news.bbc.co.uk/2"),
    ("Reuters", "http://reuters.com/3"),
)
_TICK = 0.02
"""Seconds that stand for the two that the coarsest clock may stand still."""

_paths = st.sampled_from(PATHS)
_days = st.sampled_from(DAYS)
_linked = [path for path in PATHS if "\udcff" not in path]
_in_text = st.sampled_from((
    *(link_of(path) for path in PATHS), *(f"/zh/{path}#part" for path in _linked[:4]), "b.md", "%61.md",
    "../../../2012/03/10/a.md", "index.md", "/news/2012/03/1/index.md", "https://a.example/news/2012/03/1/a.md",
))  # fmt: skip
_summaries = st.sampled_from(("", "", "The moon.", "Said.")) | st.lists(_in_text, min_size=1, max_size=2).map(
    lambda links: "Said " + ", ".join(f"[there]({link})" for link in links)
)
_notes = st.sampled_from(("", "", "")) | _in_text.map("\n### Notes:\n\n[there]: {}\n".format)


@st.composite
def texts(draw: st.DrawFn) -> bytes:
    text = full(
        " ".join(draw(st.lists(st.sampled_from(("moon", "rome", "rebels", "阿富汗", "São")), max_size=3))),
        summary=draw(_summaries),
        sources=draw(st.lists(st.sampled_from(SOURCES), max_size=2)),
        related=draw(st.lists(st.sampled_from(_linked), max_size=2, unique=True)),
    )
    if draw(st.booleans()):
        text = text.replace("\n# ", "\n##### Rome\n# ")
    head = draw(st.sampled_from(("", "", "", "---\nstatus: draft\n---\n", "---\ncontext: [Homs, Rome]\n---\n")))
    return (head + text + draw(_notes)).encode()


_texts = texts() | st.sampled_from((b"", b"# Page of rebels\n", b"\xff\0moon", b"### [2012-3-1](/x)\n"))


class Refreshing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        base = Path(self._folder.name).resolve()
        self.root, self.outside = base / "archive", put(base, "outside.md", full("Secret moon"))
        self.cache, self._fresh = base / "cache", base / "fresh"
        self._patch = pytest.MonkeyPatch()
        put(self.root, "news/1999/12/31/always.md", full("Always there"))
        self.catalogue: Catalogue = open_catalogue(self.root, self.cache)

    @initialize(
        clock=st.sampled_from(("fast", "coarse", "fine")),
        files=st.lists(st.tuples(_paths, _texts), min_size=8, max_size=14),
        is_known=st.booleans(),
    )
    def start(self, clock: str, files: list[tuple[str, bytes]], is_known: bool) -> None:
        """With a clock that ticks fast, most files are not read again; with others all are, within two seconds."""
        if clock == "fast":
            self._patch.setattr(scan, "_COARSEST_CLOCK", _TICK)
        elif clock == "coarse":
            self._patch.setattr(scan, "signature", coarse_signature)
        for path, text in files:
            put(self.root, path, text)
        if is_known:
            self.run()

    @override
    def teardown(self) -> None:
        self._patch.undo()
        self.run()
        with self.catalogue.database.connect() as connection:
            assert connection.execute("PRAGMA integrity_check").get == "ok"
            for table in ("words", "ties"):
                connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
            assert connection.execute("SELECT count(*) FROM wordless").get == 0
        self._folder.cleanup()

    def there(self, path: str) -> bool:
        return os.path.lexists(self.root / path)

    def is_file(self, path: str) -> bool:
        return (self.root / path).is_file() and not (self.root / path).is_symlink()

    def some(self, path: str) -> str:
        """This file if it is there, else another one that is."""
        files = [known for known in PATHS if self.is_file(known)]
        return path if path in files or not files else files[PATHS.index(path) % len(files)]

    # What other programs do.

    @rule(path=_paths, text=_texts)
    def write(self, path: str, text: bytes) -> None:
        if not self.there(path) or (self.root / path).is_file():
            put(self.root, path, text)

    @rule(path=_paths, text=_texts)
    def replace(self, path: str, text: bytes) -> None:
        if not (self.root / path).is_dir():
            put(self.root, f"{path}.tmp", text).replace(self.root / path)

    @rule(path=_paths, seconds=st.sampled_from((0, 1, 1_300_000_000, 4_000_000_000)))
    def set_time(self, path: str, seconds: int) -> None:
        path = self.some(path)
        if self.is_file(path):
            os.utime(self.root / path, (seconds, seconds) if seconds else None)

    @rule(path=_paths, letters=st.sampled_from((b"moon", b"rome", b"MOON")))
    def edit_without_another_size_or_time(self, path: str, letters: bytes) -> None:
        path = self.some(path)
        if self.is_file(path):
            place = self.root / path
            times = place.stat()
            text = place.read_bytes()
            with place.open("r+b") as file:
                file.write(text.replace(b"moon", letters).replace(b"/a.md", b"/b.md"))
            os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))

    @rule(path=_paths, letters=st.sampled_from((b"moon", b"rome")))
    def edit_what_is_settled(self, path: str, letters: bytes) -> None:
        self.let_time_pass()
        refreshed(self.catalogue)
        self.edit_without_another_size_or_time(path, letters)
        self.run()

    @rule(path=_paths, other=_paths)
    def move(self, path: str, other: str) -> None:
        path = self.some(path)
        if self.there(path) and not (self.root / other).is_dir():
            (self.root / other).parent.mkdir(parents=True, exist_ok=True)
            if (self.root / path).is_dir() and self.there(other):
                (self.root / other).unlink()
            (self.root / path).rename(self.root / other)

    @rule(path=_paths, other=_paths)
    def swap(self, path: str, other: str) -> None:
        path, other = self.some(path), self.some(other)
        if path != other and self.is_file(path) and self.is_file(other):
            spare = self.root / "spare"
            (self.root / path).rename(spare)
            (self.root / other).rename(self.root / path)
            spare.rename(self.root / other)

    @rule(path=_paths)
    def delete(self, path: str) -> None:
        path = path if self.there(path) else self.some(path)
        if self.there(path):
            shutil.rmtree(self.root / path) if (self.root / path).is_dir() else (self.root / path).unlink()

    @rule(day=_days)
    def delete_day(self, day: date) -> None:
        shutil.rmtree(self.root / day_folder(day), ignore_errors=True)

    @rule(day=_days, other=_days)
    def move_day(self, day: date, other: date) -> None:
        place, target = self.root / day_folder(day), self.root / day_folder(other)
        if place.exists() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            place.rename(target)

    @rule(day=_days, names=st.permutations(NAMES), size=st.integers(0, len(NAMES)))
    def write_index(self, day: date, names: list[str], size: int) -> None:
        put(self.root, f"{day_folder(day)}/index.md", index_of(*names[:size], folder=day_folder(day)))

    @rule(day=_days)
    def delete_index(self, day: date) -> None:
        (self.root / day_folder(day) / "index.md").unlink(missing_ok=True)

    @rule(path=_paths, leads_to=_paths | st.none())
    def link(self, path: str, leads_to: str | None) -> None:
        if not self.there(path):
            place = self.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(self.root / leads_to if leads_to else self.outside)

    @rule(path=_paths, is_pipe=st.booleans())
    def make_no_file(self, path: str, is_pipe: bool) -> None:
        if not self.there(path):
            place = self.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            os.mkfifo(place) if is_pipe else place.mkdir()

    # What the app does.

    @rule(path=_paths, text=_texts)
    def save(self, path: str, text: bytes) -> None:
        path = self.some(path)
        if self.is_file(path) and b"\0" not in text:
            archive = Archive(self.root)
            opened = archive.open(path)
            if opened.obstacle is None:
                archive.save(opened, text.decode())
                self.look(day_of(path) or DAYS[0])

    @rule(day=_days, title=st.sampled_from(("New moon", "A")))
    def create(self, day: date, title: str) -> None:
        made = make_event(Archive(self.root), NewEvent(day, title, "Rome", "Said."))
        self.look(day)
        assert self.catalogue.entry(made.path) is not None

    @rule(day=_days)
    def look(self, day: date) -> None:
        looked_at(self.catalogue, day)
        said = [facts(entry)[:-1] for entry in self.catalogue.entries(ALL, day, day)]
        assert said == [facts(entry)[:-1] for entry in self.fresh().entries(ALL, day, day)]

    @rule()
    def run(self) -> None:
        refreshed(self.catalogue)
        sites = ("bbc.co.uk", "news.bbc.co.uk", "reuters.com", "none.example")
        Said(self.catalogue, QUERIES, sites).check(Said(self.fresh(), QUERIES, sites))

    @rule(questions=st.integers(0, 12))
    def run_cut_short(self, questions: int) -> None:
        answers = iter([False] * questions)
        refreshed(self.catalogue, lambda: next(answers, True))

    @rule(path=_paths, text=_texts)
    def run_while_something_is_written(self, path: str, text: bytes) -> None:
        def report(_: Progress) -> None:
            self.write(path, text)

        with closing(self.catalogue.refresh()) as hand:
            hand.run(report)

    @rule()
    def open_again(self) -> None:
        self.catalogue = open_catalogue(self.root, self.cache)

    @rule(is_lost=st.booleans())
    def lose(self, is_lost: bool) -> None:
        """Seldom."""
        if is_lost:
            set_aside(self.catalogue.database.place)
            self.open_again()

    @rule()
    def let_time_pass(self) -> None:
        if scan._COARSEST_CLOCK == _TICK:
            time.sleep(1.5 * _TICK)

    def fresh(self) -> Catalogue:
        shutil.rmtree(self._fresh, ignore_errors=True)
        return catalogue_of(self.root, self._fresh)


TestRefreshing = Refreshing.TestCase
TestRefreshing.settings = settings(max_examples=20, stateful_step_count=30)
