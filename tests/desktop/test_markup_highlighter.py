"""What stands out in the text, and what steps back."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.markup_highlighter import MarkupHighlighter
from curator.desktop.toolkit.theme import quiet


def _parts(text: str, *, of_weight: QFont.Weight | None = None) -> list[str]:
    """The quiet parts of a line, or those of a weight."""
    document = QTextDocument(text)
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    highlighter = MarkupHighlighter(document)
    highlighter.rehighlight()
    colour = quiet(QGuiApplication.palette())
    return [
        text[one.start : one.start + one.length]
        for one in document.firstBlock().layout().formats()
        if (one.format.foreground().color() == colour if of_weight is None else one.format.fontWeight() == of_weight)
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
    ],
)
def test_signs_and_addresses_step_back(qtbot: QtBot, line: str, steps_back: list[str]) -> None:
    assert "".join(_parts(line)) == "".join(steps_back)


def test_a_title_is_bold_with_its_sign(qtbot: QtBot) -> None:
    assert "".join(_parts("# The Eagle lands.", of_weight=QFont.Weight.Bold)) == "# The Eagle lands."


def test_a_line_that_would_hold_up_typing_is_left_as_it_is(qtbot: QtBot) -> None:
    assert not _parts("# " + "[a](b)" * 2000)
