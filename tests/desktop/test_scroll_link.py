"""Editor and preview scrolled in step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QTextBrowser
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.scroll_link import ScrollLink, interpolated, matched
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.text_keys import key_of


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("### Source:", "Source"),
        ("# Apollo 11's lander", "Apollo 11’s lander"),
        ("3. [The New York Times](https://nyt.com/)", "The New York Times nyt.com"),
        ("1. [A \\[b\\] c](/news/x.md) _Context: Moon_", "A [b] c"),
        ("阿富汗的标题", "阿富汗的标题"),
    ],
)
def test_a_line_is_known_by_what_is_read_of_it(written: str, shown: str) -> None:
    assert key_of(shown).startswith(key_of(written))
    assert key_of(written)


def test_what_says_too_little_is_no_anchor() -> None:
    assert [key_of(line) for line in ("", "* * *", "## a", "1. ")] == ["", "", "", ""]


def test_a_cover_that_is_shown_elsewhere_leads_nobody_astray() -> None:
    written = ["title", "summary", "source", "coverimage", "related"]
    assert matched(written, ["title", "coverimage", "summary", "source", "related"]) == [(0, 0), (1, 2), (2, 3), (4, 4)]


@given(st.lists(st.sampled_from(["aaa", "bbb", "ccc", "ddd", ""]), max_size=12), st.data())
def test_pairs_rise_on_both_sides(written: list[str], data: st.DataObject) -> None:
    pairs = matched(written, data.draw(st.permutations(["aaa", "bbb", "ccc", "ddd"])))
    for side in (0, 1):
        numbers = [pair[side] for pair in pairs]
        assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(("place", "other"), [(0, 0), (5, 50), (10, 100), (15, 110), (20, 120), (99, 120)])
def test_between_anchors_it_moves_evenly(place: float, other: float) -> None:
    assert interpolated([(0, 0), (10, 100), (20, 120)], place) == other


def test_a_page_without_room_to_scroll_stays(qtbot: QtBot) -> None:
    assert interpolated([(0, 0), (0, 0)], 0) == 0
    assert interpolated([(0, 0), (10, 0)], 7) == 0


@pytest.fixture
def linked(qtbot: QtBot) -> tuple[TextArea, QTextBrowser]:
    """A text of twenty headings, and a page in which they are further apart the further down they are."""
    area, reader = TextArea(), QTextBrowser()
    for widget in (area, reader):
        qtbot.addWidget(widget)
        widget.resize(300, 200)
        widget.show()
    area.setPlainText("\n\n".join(f"## Heading {n:02}\n\ntext {n:02}" for n in range(20)))
    reader.setHtml("".join(f"<h2>Heading {n:02}</h2>" + "<p>.</p>" * n for n in range(20)))
    link = ScrollLink(area, reader)
    link._typing.stop()
    return area, reader


def _at_top(reader: QTextBrowser) -> str:
    cursor = reader.cursorForPosition(reader.viewport().rect().topLeft())
    block = cursor.block()
    while block.isValid() and not block.text().startswith("Heading"):
        block = block.previous()
    return block.text()


def test_the_preview_shows_what_the_editor_shows(qtbot: QtBot, linked: tuple[TextArea, QTextBrowser]) -> None:
    area, reader = linked
    for number in (3, 8, 12):
        area.verticalScrollBar().setValue(area.document().findBlockByNumber(4 * number).firstLineNumber())
        assert _at_top(reader) == f"Heading {number:02}"
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert reader.verticalScrollBar().value() == reader.verticalScrollBar().maximum()


def test_the_editor_follows_who_scrolls_the_preview(qtbot: QtBot, linked: tuple[TextArea, QTextBrowser]) -> None:
    area, reader = linked
    reader.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
    reader.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    assert area.verticalScrollBar().value() == 0


def test_a_page_that_is_made_anew_moves_nothing(qtbot: QtBot, linked: tuple[TextArea, QTextBrowser]) -> None:
    area, reader = linked
    area.verticalScrollBar().setValue(20)
    reader.setHtml("<p>other</p>" * 100)
    reader.verticalScrollBar().setValue(50)
    assert area.verticalScrollBar().value() == 20


def test_typing_moves_no_preview(qtbot: QtBot, linked: tuple[TextArea, QTextBrowser]) -> None:
    area, reader = linked
    area.verticalScrollBar().setValue(20)
    before = reader.verticalScrollBar().value()
    area.moveCursor(area.textCursor().MoveOperation.End)
    after = reader.verticalScrollBar().value()
    assert after != before
    qtbot.keyClick(area, Qt.Key.Key_Return)
    for _ in range(5):
        qtbot.keyClick(area, Qt.Key.Key_Return)
    assert reader.verticalScrollBar().value() == after
