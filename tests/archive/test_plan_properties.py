"""Whatever a plan is, made and taken back it leaves the same folder; and however far it came can be seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.course import Course
from curator.archive.errors import ArchiveError
from curator.archive.foresight import fingerprint_at, inverse_of
from curator.archive.journal import Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step, differences
from curator.archive.recovery import Outcome, recover
from curator.archive.steps import make
from curator.archive.store import fingerprint
from tests.archive.trees import Tree, passing_folder, tree_of, write_tree

NAMES = ("a.md", "B.md", "b.md", "news/a.md", "news/1/a.md", "news/1/c.md", "news/1/2/a.md", "x/y/z.md", "x/y")
CONTENTS = (b"", b"one\n", b"\xef\xbb\xbftwo\r\n", b"\xff\x00")
FOLDERS = ("news", "news/1", "news/1/2", "x/y", "empty/folder")


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Some files and empty folders."""
    files = draw(st.dictionaries(st.sampled_from(NAMES[:-1]), st.sampled_from(CONTENTS), max_size=6))
    if "b.md" in files:
        files.pop("B.md", None)
    return {**dict.fromkeys(draw(st.sets(st.sampled_from(FOLDERS)))), **files}


@st.composite
def plans(draw: st.DrawFn, tree: Tree) -> Plan:
    """Steps most of which can be made, for each knows what the ones before it leave."""
    files = {path: data for path, data in tree.items() if data is not None}
    steps: list[Step] = []
    for _ in range(draw(st.integers(1, 7))):
        path = draw(st.sampled_from(NAMES))
        new = draw(st.sampled_from(CONTENTS))
        if path not in files:
            steps.append(Create(path, new))
            files[path] = new
            continue
        expected = fingerprint(files[path])
        match draw(st.integers(0, 3)):
            case 0:
                steps.append(Delete(path, expected))
                del files[path]
            case 1:
                steps.append(Change(path, expected, new))
                files[path] = new
            case _:
                to = draw(st.sampled_from(NAMES))
                steps.append(Move(path, to, expected))
                files[to] = files.pop(path)
    return Plan("random", tuple(steps))


@st.composite
def trees_and_plans(draw: st.DrawFn) -> tuple[Tree, Plan]:
    """A plan for some files."""
    tree = draw(trees())
    return tree, draw(plans(tree))


@contextmanager
def _opened(tree: Tree) -> Iterator[tuple[Archive, Journal]]:
    with passing_folder() as base:
        write_tree(base / "archive", {"keep": b"", **tree})
        yield Archive(base / "archive"), Journal(base / "journal", lambda: datetime.now(UTC))


@given(case=trees_and_plans())
@settings(max_examples=150)
def test_made_and_taken_back_all_is_as_it_was(case: tuple[Tree, Plan]) -> None:
    with _opened(case[0]) as (archive, journal):
        before = tree_of(archive.root)
        try:
            applied = apply(archive, case[1], journal)
        except ArchiveError:
            assert tree_of(archive.root) == before
            assert (journal.unfinished(), journal.done()) == ([], [])
            return
        after = tree_of(archive.root)
        again = apply(archive, applied.inverse, journal)
        assert tree_of(archive.root) == before
        apply(archive, again.inverse, journal)
        assert tree_of(archive.root) == after
        apply(archive, journal.inverse(applied.id), journal)
        assert tree_of(archive.root) == before


@given(case=trees_and_plans(), data=st.data())
@settings(max_examples=100)
def test_stopped_behind_any_step_it_is_finished(case: tuple[Tree, Plan], data: st.DataObject) -> None:
    tree, plan = case
    with _opened(tree) as (archive, journal), _opened(tree) as (other, other_journal):
        try:
            apply(other, plan, other_journal)
        except ArchiveError:
            return
        journal.begin(plan, inverse_of(archive, plan))
        for step in plan.steps[: data.draw(st.integers(0, len(plan.steps)))]:
            make(archive, step)
        assert [recovered.outcome for recovered in recover(archive, journal)] == [Outcome.FINISHED]
        assert tree_of(archive.root) == tree_of(other.root)


@given(case=trees_and_plans())
@settings(max_examples=100)
def test_its_course_is_what_becomes_of_the_files(case: tuple[Tree, Plan]) -> None:
    tree, plan = case
    with _opened(tree) as (archive, _):
        try:
            inverse_of(archive, plan)
        except ArchiveError:
            return
        course = Course(plan)
        for number in range(len(plan.steps) + 1):
            try:
                if number:
                    make(archive, plan.steps[number - 1])
                now = {path: fingerprint_at(archive, path) for path in plan.paths}
            except ArchiveError:  # a name is that of a file and of a folder
                return
            assert now == {path: course.at(path, number) for path in plan.paths}
            made = course.made(now)
            assert made is not None
            assert all(course.at(path, made) == now[path] for path in now)
            assert course.missing(now) is not None


@given(case=trees_and_plans())
def test_what_is_shown_is_what_becomes_of_the_files(case: tuple[Tree, Plan]) -> None:
    tree, plan = case
    with _opened(tree) as (archive, journal):
        before = {path: archive.open(path).content.text for path, data in tree.items() if data is not None}
        shown = differences(plan, lambda path: before.get(path, ""))
        try:
            apply(archive, plan, journal)
        except ArchiveError:
            return
        after = {path for path, data in tree_of(archive.root).items() if data is not None} - {"keep"}
        gone, new = {file.path for file in shown if file.path}, {file.to for file in shown if file.to}
        assert (before.keys() - gone) | new == after
        for file in shown:
            if file.to is not None and file.old != file.new:
                assert archive.open(file.to).content.text == file.new
