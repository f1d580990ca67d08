"""Edits of lines, and their inverses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.splice import Edit, Splice, StaleEditError

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
