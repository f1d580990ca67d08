"""What stands out in the text, and what steps back."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.markup_highlighter import MarkupHighlighter
from curator.desktop.toolkit.theme import quiet


def _parts(text: str, *, of_weight: QFont.Weight | None = None, is_slanted: bool = False) -> list[str]:
    """The quiet parts of a line, or those of a weight, or the slanted ones."""
    document = QTextDocument(text)
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    highlighter = MarkupHighlighter(document)
    highlighter.rehighlight()
    colour = quiet(QGuiApplication.palette())
    return [
        text.encode("utf-16-le")[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
        for one in document.firstBlock().layout().formats()
        if (
            one.format.fontItalic()
            if is_slanted
            else one.format.foreground().color() == colour
            if of_weight is None
            else one.format.fontWeight() == of_weight
        )
    ]


@pytest.mark.parametrize(
    ("line", "steps_back"),
    [
        ("# The Eagle lands.", ["#"]),
        ("### Source:", ["###"]),
        ("### [1969-07-20](/news/1969/07/20/index.md)", ["###", "(/news/1969/07/20/index.md)"]),
        ("1. [NASA](https://www.nasa.gov/a_(b))", ["(https://www.nasa.gov/a_(b))"]),
        ("Formats: [HTML](a.html)", ["Formats: [HTML](a.html)"]),
        ("#1 of all (see there)", []),
        ("### 🚀 [𠀀](/a.md) 🛰 (see there)", ["###", "(/a.md)"]),
        ("Formats: [HTML](🚀.html)", ["Formats: [HTML](🚀.html)"]),
    ],
)
def test_signs_and_addresses_step_back(qtbot: QtBot, line: str, steps_back: list[str]) -> None:
    assert "".join(_parts(line)) == "".join(steps_back)


@pytest.mark.parametrize("line", ["# The Eagle lands.", "# The Eagle 🦅 lands 🌕"])
def test_a_title_is_bold_with_its_sign(qtbot: QtBot, line: str) -> None:
    assert "".join(_parts(line, of_weight=QFont.Weight.Bold)) == line


def test_a_context_is_slanted_to_its_end(qtbot: QtBot) -> None:
    assert _parts("1. [🚀](/a.md) _Context: 🚀 Moon_", is_slanted=True) == [" _Context: 🚀 Moon_"]


def test_a_line_that_would_hold_up_typing_is_left_as_it_is(qtbot: QtBot) -> None:
    assert not _parts("# " + "[a](b)" * 2000)
