"""Random acts and undos on real archives: no link breaks, nothing changes beside the plan, undo gives back every byte.

`CURATOR_ACTS=1000 pytest tests/planning/test_moving_stateful.py` does a thousand acts on each.
"""

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.archive.apply import apply
from curator.archive.archive import Archive, event_at
from curator.archive.errors import AlreadyThereError
from curator.archive.journal import Journal
from curator.archive.layout import DAY_PAGES
from curator.archive.plan import Plan
from curator.archive.retention import Limits
from curator.assets import asset_path
from curator.planning import batch, moving, restoring
from curator.planning.acting import Planned
from curator.planning.pages import EventAt
from curator.planning.replacing import Part, Search
from tests.archive.trees import tree_of
from tests.event.samples import SAMPLE, needs_sample
from tests.planning.links import broken_links

ACTS = int(os.environ.get("CURATOR_ACTS", "10"))
_UNTIL = date(2022, 1, 1)


class Acting:
    """An archive that acts are done in; each is held against what was there before."""

    def __init__(self, root: Path, journal: Path, random: Random) -> None:
        self.archive = Archive(root)
        self.journal = Journal(journal, lambda: datetime.now().astimezone(), Limits())
        self.random = random
        self.done: list[tuple[Plan, dict[str, bytes | None]]] = []
        """What takes each act back, and the tree before it."""
        self.tree = tree_of(root)
        self.broken = broken_links(self.tree)
        self.once_broken = set(self.broken)

    def step(self) -> None:
        """One act; with nothing left to act on, an undo."""
        if next(self.archive.newest_paths(), None) is None:
            self.undo()
            return
        act = self.random.choice(_ACTS)
        try:
            planned = act(self)
        except AlreadyThereError:
            return
        if not planned.is_nothing:
            self._do(planned)

    def undo(self) -> None:
        """Takes the last act back: every byte is as it was."""
        if self.done:
            inverse, before = self.done.pop()
            apply(self.archive, inverse, self.journal)
            self.tree = tree_of(self.archive.root)
            assert self.tree == before
            self.broken = broken_links(self.tree)

    def event(self) -> str:
        paths = list(self.archive.newest_paths())
        return self.random.choice(paths)

    def events(self) -> list[str]:
        return [self.event() for _ in range(self.random.randrange(1, 4))]

    def day(self) -> date:
        days = sorted({date(*map(int, path.split("/")[1:4])) for path in self.archive.newest_paths()})
        near = self.random.choice(days) + timedelta(days=self.random.randrange(-2, 3))
        return self.random.choice([near, _UNTIL - timedelta(days=self.random.randrange(20_000))])

    def context(self) -> str:
        event = event_at(self.archive, self.event())
        return self.random.choice([*(event.contexts if event else ()), "A new context"])

    def _do(self, planned: Planned) -> None:
        before, broken = self.tree, self.broken
        self.done.append((apply(self.archive, planned.plan, self.journal).inverse, before))
        self.tree = tree_of(self.archive.root)
        self.broken = broken_links(self.tree)
        changed = {path for path in {*before, *self.tree} if before.get(path) != self.tree.get(path)}
        assert changed <= set(planned.plan.paths)
        for path in changed.intersection(before, self.tree).difference(planned.events):
            self._hold_lines(path, before[path] or b"", planned)
        origins = {to: path for path, to in planned.moved.items()}
        new = {(path, target) for path, target in self.broken if (origins.get(path, path), target) not in broken}
        if planned.plan.name == "restore":  # they come back as broken as they went
            new -= self.once_broken
        assert new <= self._born_broken(before), planned.plan.name
        self.once_broken |= self.broken

    def _hold_lines(self, path: str, before: bytes, planned: Planned) -> None:
        """In other events only lines change that link to one of these, and the numbers of those behind them."""
        if path.rpartition("/")[2] in DAY_PAGES or planned.plan.name == "restore":
            return
        names = [event.rpartition("/")[2].removesuffix(".md").replace("%", "%25") for event in planned.events]
        old, new = (re.sub(rb"(?m)^[0-9]+[.] ", b"", data).split(b"\n") for data in (before, self.tree[path] or b""))
        for line in Counter(old) - Counter(new):
            said = unquote(line.decode().replace("%25", "%2525").replace("%23", "#"))
            assert not line or line.startswith(b"### ") or any(name in said for name in names), (path, line)

    def _born_broken(self, before: dict[str, bytes | None]) -> set[tuple[str, str]]:
        """The English link to the calendar's day before, which a new page has whether that day has one or not."""
        pages = {path for path in self.tree if path not in before and path.rpartition("/")[2] in DAY_PAGES}
        return {(path, target) for path, target in self.broken if path in pages and target.endswith("/index.md")}


def _retitle(acting: Acting) -> Planned:
    title = acting.random.choice(["Another title ", " 另一個標題(一", "It [was] & so_on", "Another title "])
    return moving.retitle(acting.archive, acting.event(), title, new_name=acting.random.random() < 0.5)


def _rename(acting: Acting) -> Planned:
    name = acting.random.choice(["another-name", "with blanks (and more)", "50%25-#1", "另一個"])
    return moving.rename(acting.archive, acting.event(), name)


def _move(acting: Acting) -> Planned:
    return moving.move(acting.archive, acting.events(), acting.day())


def _delete(acting: Acting) -> Planned:
    return moving.delete(acting.archive, acting.events())


def _restore(acting: Acting) -> Planned:
    known = restoring.restorable(acting.archive, acting.journal)
    if not known:
        return _delete(acting)
    chosen = acting.random.sample(known, min(len(known), acting.random.randrange(1, 3)))
    return restoring.restore(acting.archive, acting.journal, [deleted.path for deleted in chosen])


def _relate(acting: Acting) -> Planned:
    events = [EventAt(path, event) for path in acting.events() if (event := event_at(acting.archive, path))]
    return batch.relate_back(acting.archive, events)


def _context(acting: Acting) -> Planned:
    kind = acting.random.randrange(3)
    if kind == 0:
        return batch.add_context(acting.archive, acting.events(), acting.context())
    if kind == 1:
        return batch.remove_context(acting.archive, acting.events(), acting.context())
    return batch.rename_context(acting.archive, acting.events(), acting.context(), acting.context())


def _relabel(acting: Acting) -> Planned:
    event = event_at(acting.archive, acting.event())
    hosts = [source.url for source in event.sources] if event else []
    return batch.relabel(acting.archive, acting.events(), (hosts or ["bbc.co.uk"])[0], "A label")


def _replace(acting: Acting) -> Planned:
    search = acting.random.choice([Search("the", "THE"), Search("e", "ee", ignores_case=True), Search("2", "3")])
    parts = acting.random.choice([{Part.TITLE, Part.SUMMARY}, {Part.LABELS}, {Part.TEXT}])
    return batch.replace_text(acting.archive, acting.events(), search, parts)


_ACTS: tuple[Callable[[Acting], Planned], ...] = (
    _retitle,
    _rename,
    _move,
    _delete,
    _restore,
    _restore,
    _relate,
    _context,
    _relabel,
    _replace,
)


@contextmanager
def _acting(source: Path, folder: Path, seed: int) -> Iterator[Acting]:
    shutil.rmtree(folder, ignore_errors=True)
    root = Path(shutil.copytree(source, folder / "archive"))
    first = tree_of(root)
    acting = Acting(root, folder / "journal", Random(seed))
    yield acting
    while acting.done:
        acting.undo()
    assert tree_of(root) == first


def _run(source: Path, folder: Path, seed: int) -> None:
    with _acting(source, folder, seed) as acting:
        for _ in range(ACTS):
            if acting.random.random() < 0.15:
                acting.undo()
            else:
                acting.step()


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_our_sample_archive(tmp_path: Path, seed: int) -> None:
    _run(asset_path("sample-archive"), tmp_path / "sample", seed)


@needs_sample
@pytest.mark.parametrize("edition", ["en", "en-d1"])
@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_the_english_samples(tmp_path: Path, edition: str, seed: int) -> None:
    _run(SAMPLE / edition, tmp_path / "sample", seed)


@needs_sample
@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_year_of_the_chinese_sample(tmp_path: Path, seed: int) -> None:
    source = tmp_path / "year"
    if not source.exists():
        shutil.copytree(SAMPLE / "zh/news/2003", source / "news/2003")
        for name in ("index.md", "README.md"):
            shutil.copy(SAMPLE / "zh" / name, source / name)
    _run(source, tmp_path / "sample", seed)
