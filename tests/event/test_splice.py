"""Edits of lines, and their inverses."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event import splice
from curator.event.splice import Edit, Splice, StaleEditError, edit_between

LINES = st.lists(st.sampled_from(["", "a", "b", " c", "d\u2028e"]), max_size=3)


@st.composite
def texts_and_edits(draw: st.DrawFn) -> tuple[str, Edit]:
    """A text and an edit of it: kept, replaced, removed, inserted lines in any order."""
    lines: list[str] = []
    splices = []
    for kept, old, new in draw(st.lists(st.tuples(LINES, LINES, LINES), max_size=4)):
        lines += kept
        splices.append(Splice(len(lines), tuple(old), tuple(new)))
        lines += old
    lines.append("the end")
    return "\n".join(lines), Edit(tuple(splices))


@given(texts_and_edits())
def test_inverse_gives_the_text_back(text_and_edit: tuple[str, Edit]) -> None:
    text, edit = text_and_edit
    assert edit.inverse().apply(edit.apply(text)) == text
    assert edit.inverse().inverse() == edit


def test_lines_are_those_of_line_feeds_only() -> None:
    edit = Edit((Splice(1, ("b\u2028c\x0b\x85",), ("d",)), Splice(2, (), ("e", "f"))))
    assert edit.apply("a\nb\u2028c\x0b\x85\ng") == "a\nd\ne\nf\ng"


def test_no_splices_change_nothing() -> None:
    assert Edit(()).apply("a\n") == "a\n"
    assert Edit(()).inverse() == Edit(())


@pytest.mark.parametrize(
    "splice", [Splice(0, ("b",), ()), Splice(2, ("a",), ()), Splice(1, ("", ""), ("c",)), Splice(3, (), ("c",))]
)
def test_an_edit_of_another_text_is_refused(splice: Splice) -> None:
    with pytest.raises(StaleEditError):
        Edit((splice,)).apply("a\n")


def test_a_stale_edit_changes_nothing_by_half() -> None:
    edit = Edit((Splice(0, ("x",), ("y",)), Splice(1, ("b",), ("c",))))
    with pytest.raises(StaleEditError):
        edit.apply("a\nb")


TEXTS = st.lists(st.sampled_from(["", "a", "b", "c", " c", "d\u2028e"]), max_size=12).map("\n".join)


@given(old=TEXTS, new=TEXTS)
def test_an_edit_between_two_texts_makes_one_of_the_other(old: str, new: str) -> None:
    edit = edit_between(old, new)
    assert edit.apply(old) == new
    assert edit.inverse().apply(new) == old
    assert all(one.first + len(one.old) < other.first for one, other in pairwise(edit.splices))


def test_it_leaves_the_lines_between_its_changes_alone() -> None:
    assert edit_between("a\nb\nc\nd", "a\nB\nc\nd\ne").splices == (Splice(1, ("b",), ("B",)), Splice(4, (), ("e",)))
    assert edit_between("same\n", "same\n") == Edit(())


def test_what_takes_long_to_compare_gives_way_in_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splice, "_MOST_COMPARED", 3)
    old, new = "a\n1\n2\n3\n4\nz", "a\n5\n2\n3\n6\nz"
    assert edit_between(old, new).splices == (Splice(1, ("1", "2", "3", "4"), ("5", "2", "3", "6")),)
