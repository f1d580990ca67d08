"""What a search found in a text, as selections of a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette, QTextDocument
from pytestqt.qtbot import QtBot

from curator.catalogue.hits import Hits
from curator.catalogue.query import parse
from curator.desktop.toolkit.hit_selections import hit_selections, qt_length
from curator.desktop.toolkit.theme import hit_colour


def _selected(text: str, spans: list[tuple[int, int]]) -> list[str]:
    document = QTextDocument()
    document.setPlainText(text)
    return [one.cursor.selectedText() for one in hit_selections(document, spans, QPalette())]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("The Eagle lands.\nThe eagle has landed.", "eagle", ["Eagle", "eagle"]),
        ("🚀🚀 Eagle 🛰 eagle", "eagle", ["Eagle", "eagle"]),
        ("𠀀𠀀阿富汗𠀀阿富汗", "阿富汗", ["阿富汗", "阿富汗"]),
        ("𠀀𠀁𠀂 𠀁", "𠀁", ["𠀁", "𠀁"]),
        ("São Paulo, SAO", "sao", ["São", "SAO"]),
        ("a\u2028eagle", "eagle", ["eagle"]),
        ("no such", "eagle", []),
    ],
)
def test_hits_are_selected_whatever_stands_before_them(qtbot: QtBot, text: str, typed: str, found: list[str]) -> None:
    assert _selected(text, Hits(parse(typed)).spans(text)) == found


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40), st.data())
def test_places_are_those_of_the_text(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    spans = sorted(data.draw(st.lists(st.tuples(places, places).map(lambda pair: (min(pair), max(pair))), max_size=4)))
    if "\ufdd0" not in text and "\ufdd1" not in text:
        assert _selected(text, spans) == [text[start:stop] for start, stop in spans]


def test_they_have_a_ground_and_leave_the_text_as_it_is(qtbot: QtBot) -> None:
    document, palette = QTextDocument(), QPalette()
    document.setPlainText("Eagle")
    document.setModified(False)
    (one,) = hit_selections(document, [(0, 5)], palette)
    assert one.format.background().color() == hit_colour(palette)
    assert document.toPlainText() == "Eagle"
    assert not document.isModified()
    assert not document.isUndoAvailable()


@given(st.text())
def test_a_length_is_that_of_a_text_in_qt(text: str) -> None:
    assert qt_length(text) == len(text) + sum(letter > "\uffff" for letter in text)


def test_half_a_letter_has_a_length() -> None:
    assert qt_length("é\ud83d") == 2
