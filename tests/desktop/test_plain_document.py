"""The editor's document: it gives back what was put in, and an edit is one undo step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.plain_document import apply_edit, text_of, through_document
from curator.event.splice import Edit, Splice, StaleEditError

_LINE = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2029\ufdd0\ufdd1"), max_size=12)


def _document(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText(text)
    return document


@st.composite
def _text_and_edit(draw: st.DrawFn) -> tuple[str, Edit]:
    """A text of some lines and an edit of it that leaves at least one line."""
    lines = draw(st.lists(_LINE, min_size=2, max_size=8))
    splices: list[Splice] = []
    position = 0
    while position < len(lines) and len(splices) < 3:
        first = draw(st.integers(position, len(lines)))
        stop = draw(st.integers(first, min(len(lines), first + 2)))
        new = tuple(draw(st.lists(_LINE, max_size=2)))
        if stop > first or new:
            splices.append(Splice(first, tuple(lines[first:stop]), new))
        position = stop + 1
    edit = Edit(tuple(splices))
    left = len(lines) + sum(len(splice.new) - len(splice.old) for splice in splices)
    return ("\n".join(lines), edit) if left > 0 else ("\n".join(lines), Edit(()))


@pytest.mark.parametrize(
    "text",
    ["", "\n", "a", "a\n", "\n\na\n\n", "no\u00a0break", "line\u2028separator", "\U0001f30d\n\ttab", "full　width"],
)
def test_gives_back_what_was_put_in(qtbot: QtBot, text: str) -> None:
    assert through_document(text) == text


@given(_text_and_edit())
def test_an_edit_does_the_same_as_on_the_text_and_is_one_step(case: tuple[str, Edit]) -> None:
    text, edit = case
    document = _document(text)
    apply_edit(document, edit)
    assert text_of(document) == edit.apply(text)
    if document.isUndoAvailable():
        document.undo()
    assert text_of(document) == text
    assert not document.isUndoAvailable()


def test_an_edit_for_another_text_changes_nothing(qtbot: QtBot) -> None:
    document = _document("one\ntwo")
    edit = Edit((Splice(0, ("one",), ("1",)), Splice(1, ("three",), ("3",))))
    with pytest.raises(StaleEditError):
        apply_edit(document, edit)
    assert text_of(document) == "one\ntwo"
