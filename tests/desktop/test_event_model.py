"""The listing as a table: what stands in the cells, what is said of them, what is dragged away, how they are drawn."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from curator.catalogue.terms import Mark
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.event_ink import MARK_SIZE
from curator.desktop.toolkit.event_model import EventModel
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column, EventText
from curator.desktop.toolkit.listing import Listing
from curator.desktop.toolkit.theme import hit_colour
from tests.desktop.making import NEWEST, DayReader, day_listing, flat_listing, made_entries, made_entry

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_WHOLE = Mark.SOURCE | Mark.COVER
"""The marks of an event that lacks nothing."""


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    """Lives as long as the test."""
    return QObject()


def _model(parent: QObject, listing: Listing) -> EventModel:
    model = EventModel(parent)
    model.show_listing(listing)
    return model


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[EventTable]:
    """A table of three days with events."""
    window = QWidget()
    qtbot.addWidget(window)
    table = EventTable(window)
    table.resize(500, 400)
    table.events.show_archive(Path("/archive"))
    table.events.show_listing(day_listing(made_entries([3, 2, 1])))
    window.resize(500, 400)
    window.show()
    yield table
    window.close()


def test_a_listing_is_a_sound_model(parent: QObject, qtmodeltester: ModelTester) -> None:
    model = EventModel(parent)
    qtmodeltester.check(model)
    model.show_listing(day_listing(made_entries([3, 2, 1])))
    qtmodeltester.check(model)
    assert model.rowCount() == 9
    model.show_listing(flat_listing(made_entries([3, 2, 1])))
    qtmodeltester.check(model)
    assert model.rowCount() == 6
    model.show_listing(None)
    assert model.rowCount() == 0


def test_headings_can_not_be_chosen_and_the_arrow_keys_pass_over_them(qtbot: QtBot, table: EventTable) -> None:
    headings = [row for row in range(9) if table.events.entry(table.events.index(row, 0)) is None]
    assert headings == [0, 4, 7]
    for row in headings:
        for column in Column:
            assert not table.events.flags(table.events.index(row, column)) & Qt.ItemFlag.ItemIsSelectable
    passed = []
    table.setCurrentIndex(table.events.index(1, Column.TITLE))
    for _ in range(6):
        passed.append(table.currentIndex().row())
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert passed == [1, 2, 3, 5, 6, 8]
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    table.selectAll()
    assert {index.row() for index in table.selectedIndexes()} == {1, 2, 3, 5, 6, 8}


def test_a_row_of_an_event_that_went_away_is_empty_and_does_no_harm(parent: QObject) -> None:
    entries = made_entries([2])
    reader = DayReader(entries)
    model = _model(parent, day_listing(entries, reader=reader))
    reader.entries = entries[:1]
    index = model.index(2, Column.TITLE)
    assert model.entry(index) is None
    assert [index.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _SPOKEN)] == [
        None
    ] * 3
    assert not model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    assert model.mimeData([index]).urls() == []


def test_a_screen_reader_hears_a_sentence_for_each_row(parent: QObject) -> None:
    entry = made_entry(1, NEWEST, "A probe lands.", sources=2, marks=Mark.SOURCE | Mark.BROKEN)
    related = replace(entry, related=10, sources=0)
    assert (
        EventText(parent)
        .spoken(related, Column.TITLE)
        .startswith(f"{long_day(NEWEST)}, A probe lands., 10 related event(s), broken link")
    )
    model = _model(parent, day_listing([entry]))
    assert model.index(0, Column.TITLE).data(_SPOKEN) == f"{long_day(NEWEST)}, 1 event(s)"
    spoken = [str(model.index(1, column).data(_SPOKEN)) for column in Column]
    assert spoken[Column.TITLE] == f"{long_day(NEWEST)}, A probe lands., 2 source(s), broken link, no cover"
    assert spoken[Column.MARKS] == "broken link, no cover"
    assert spoken[Column.SOURCES] == "Sources: 2"
    assert spoken[Column.RELATED] == "Related: 0"


@pytest.mark.parametrize(
    ("marks", "icons"),
    [
        (_WHOLE, []),
        (Mark(0), ["no-source", "no-cover"]),
        (_WHOLE | Mark.CONFLICT | Mark.DRAFT | Mark.BROKEN, ["conflict", "draft", "broken"]),
    ],
)
def test_marks_are_icons_for_what_is_noteworthy_only(parent: QObject, marks: Mark, icons: list[str]) -> None:
    entry = made_entry(1, NEWEST, "A probe lands.", marks=marks.value)
    assert _model(parent, flat_listing([entry])).words.mark_icons(entry) == icons


def test_titles_can_not_deceive_and_long_ones_cost_nothing(parent: QObject) -> None:
    entries = [made_entry(1, NEWEST, "bidi \u202e <b>title</b>"), made_entry(2, NEWEST, "很长" * 400)]
    model = _model(parent, flat_listing(entries))
    odd, long = model.index(0, Column.TITLE), model.index(1, Column.TITLE)
    assert odd.data() == "bidi ⟨U+202E⟩ <b>title</b>"
    assert "⟨U+202E⟩" in odd.data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in odd.data(Qt.ItemDataRole.ToolTipRole)
    assert len(long.data()) < 200
    assert "很长" * 400 in long.data(Qt.ItemDataRole.ToolTipRole)


def test_events_are_dragged_away_as_files_and_links(parent: QObject) -> None:
    entries = [made_entry(1, NEWEST, "One & <two>"), made_entry(2, date(2012, 3, 2), "Three")]
    model = _model(parent, day_listing(entries))
    model.show_archive(Path("/archive"))
    # The view gives each cell of each chosen row.
    cells = [model.index(row, column) for row in range(4) for column in Column]
    mime = model.mimeData(cells)
    assert [url.toLocalFile() for url in mime.urls()] == [f"/archive/{entry.path}" for entry in entries]
    assert mime.text() == "[One & <two>](/news/2012/03/3/one-&-%3Ctwo%3E.md)\n[Three](/news/2012/03/2/three.md)"
    assert mime.html().startswith('<a href="/news/2012/03/3/one-&amp;-&lt;two&gt;.md">One &amp; &lt;two&gt;</a><br>')
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_a_row_is_told_once_however_many_cells_it_has(table: EventTable) -> None:
    table.selectRow(1)
    assert len(table.events.mimeData(table.selectedIndexes()).urls()) == 1


def test_nothing_of_it_can_be_typed_over(table: EventTable) -> None:
    for column in Column:
        assert not table.events.flags(table.events.index(1, column)) & Qt.ItemFlag.ItemIsEditable


def test_columns_are_headed(parent: QObject) -> None:
    model = _model(parent, day_listing(made_entries([1])))
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Event", "Day", "Marks", "Sources", "Related", "Category"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.columnCount(QModelIndex()) == len(Column)
    assert model.columnCount(model.index(0, 0)) == 0


def _picture(table: EventTable, row: int) -> QImage:
    return table.viewport().grab(table.visualRect(table.events.index(row, Column.TITLE))).toImage()


def _columns_with(image: QImage, colour: QColor) -> list[int]:
    """The places from left to right where something of this colour is."""
    height = image.height()
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in range(height))]


@pytest.mark.parametrize("before", ["", "🚀🚀🚀🚀🚀🚀 ", "𠀀𠀀𠀀𠀀𠀀𠀀 "])
def test_hits_are_marked_where_they_stand_whatever_stands_before_them(table: EventTable, before: str) -> None:
    """Letters beyond the first 65,536 count twice for Qt."""
    title = f"{before}probe lands"
    table.events.show_listing(flat_listing([made_entry(1, NEWEST, title)], "lands"))
    marked = _columns_with(_picture(table, 0), hit_colour(table.palette()))
    metrics = table.fontMetrics()
    start, stop = (metrics.horizontalAdvance(text) for text in (f"{before}probe ", title))
    assert marked
    assert abs(marked[0] - (16 + start)) <= 3
    assert abs(marked[-1] - (16 + stop)) <= 3


def test_hits_beyond_the_end_of_the_row_are_cut_with_it(table: EventTable) -> None:
    title = f"lands {'far ' * 28}lands"
    table.events.show_listing(flat_listing([made_entry(1, NEWEST, title)], "lands OR far"))
    table.setColumnWidth(Column.TITLE, 200)
    marked = _columns_with(_picture(table, 0), hit_colour(table.palette()))
    assert marked[0] < 20
    assert len(marked) > 100


def test_the_marks_of_a_search_are_not_on_headings_and_other_columns(table: EventTable) -> None:
    entry = made_entry(1, NEWEST, "Sunday in March", sources=3)
    table.events.show_listing(day_listing([entry], "2012 OR march"))
    colour = hit_colour(table.palette())
    assert not _columns_with(_picture(table, 0), colour)
    assert _columns_with(_picture(table, 1), colour)


@pytest.mark.parametrize(("text", "ground"), [("#000000", "#ffffff"), ("#e6e6e6", "#1e1e1e")])
def test_all_kinds_of_rows_are_drawn_in_light_and_dark(table: EventTable, text: str, ground: str) -> None:
    palette = QPalette()
    for role, colour in ((QPalette.ColorRole.Text, text), (QPalette.ColorRole.Base, ground)):
        palette.setColor(role, QColor(colour))
    table.setPalette(palette)
    table.follow_palette()
    marks = Mark.CONFLICT | Mark.DRAFT | Mark.BROKEN
    table.columns.choose(" ".join(column.name.lower() for column in Column))
    table.events.show_listing(day_listing([made_entry(1, NEWEST, "An event", sources=3, marks=marks.value)], "event"))
    table.selectRow(1)
    image = table.viewport().grab(QRect(QPoint(0, 0), table.viewport().size())).toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 2) == QColor(ground)


def _whole(table: EventTable) -> QImage:
    return table.viewport().grab().toImage()


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """The side from which the window is read."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
def test_a_title_gives_way_to_more_marks_than_their_column_has_room_for(table: EventTable) -> None:
    marks = (Mark.CONFLICT | Mark.DRAFT | Mark.BROKEN).value
    table.setColumnWidth(Column.MARKS, 60)
    pictures = list[QImage]()
    for title in ("A", "A long title " * 9):
        table.events.show_listing(flat_listing([made_entry(1, NEWEST, title, marks=marks)]))
        room = table.visualRect(table.events.index(0, Column.MARKS))
        beyond = 5 * (MARK_SIZE + 4) - room.width()
        assert beyond > MARK_SIZE
        is_right = table.isRightToLeft()
        pictures.append(_whole(table).copy(room.adjusted(0 if is_right else -beyond, 0, beyond if is_right else 0, 0)))
    assert pictures[0] == pictures[1]


def test_a_part_of_a_row_is_drawn_as_it_is_in_the_whole(table: EventTable) -> None:
    table.events.show_listing(day_listing([made_entry(1, NEWEST, "The probe lands", sources=3)], "lands"))
    whole, part = _whole(table), QRect(40, 10, 300, 30)
    assert table.viewport().grab(part).toImage() == whole.copy(part)


def test_chosen_rows_are_drawn_so_from_side_to_side_and_headings_never(table: EventTable) -> None:
    table.selectAll()
    colour, image = table.palette().color(QPalette.ColorRole.Highlight), _whole(table)
    is_heading = [table.events.entry(table.events.index(row, Column.TITLE)) is None for row in range(9)]
    for row, heading in enumerate(is_heading):
        y = table.visualRect(table.events.index(row, Column.TITLE)).top() + 2
        ends = [image.pixelColor(x, y) == colour for x in (0, image.width() - 1)]
        assert ends == [not heading] * 2


def test_the_row_where_the_keyboard_stands_is_drawn_so_while_the_list_has_it(qtbot: QtBot, table: EventTable) -> None:
    table.window().activateWindow()
    table.selectionModel().setCurrentIndex(table.events.index(1, Column.TITLE), QItemSelectionModel.SelectionFlag.Clear)
    table.clearFocus()
    without = _picture(table, 1)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert _picture(table, 1) != without


def test_the_row_below_the_mouse_is_drawn_so_where_the_style_wants_it(table: EventTable) -> None:
    table.setStyleSheet("QTableView::item:hover { background: #12ab34; }")
    table.ensurePolished()
    viewport = table.viewport()
    QCursor.setPos(viewport.mapToGlobal(table.visualRect(table.events.index(1, Column.TITLE)).center()))
    for is_below in (True, False):
        viewport.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_below)
        assert bool(_columns_with(_picture(table, 1), QColor("#12ab34"))) is is_below
        assert not _columns_with(_picture(table, 2), QColor("#12ab34"))


@pytest.mark.parametrize("is_selected", [False, True])
def test_the_picture_of_a_row_that_is_dragged_looks_like_the_row(table: EventTable, is_selected: bool) -> None:
    row = table.visualRect(table.events.index(1, Column.TITLE))
    if is_selected:
        table.selectRow(1)
    table.clearFocus()
    image = QImage(row.size(), QImage.Format.Format_RGB32)
    image.fill(table.palette().color(QPalette.ColorRole.Base))
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = image.rect()
    if is_selected:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(image)
    table.itemDelegate().paint(painter, option, table.events.index(0, Column.TITLE))  # no heading can be dragged
    table.itemDelegate().paint(painter, option, table.events.index(1, Column.TITLE))
    painter.end()
    shown = _picture(table, 1).convertToFormat(image.format())
    assert len({image.pixelColor(x, 13).name() for x in range(image.width())}) > 3
    assert image == shown
