"""Headings of columns, and the lists below them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QStyleOptionHeader, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.headings import INSET, Headings
from curator.desktop.toolkit.known_bar import SourceNote
from curator.desktop.toolkit.stack import stack
from curator.desktop.window import MainWindow
from tests.desktop.dropping import tree_of
from tests.desktop.listed import table_of


def _shown(headings: Headings) -> list[str]:
    options = [QStyleOptionHeader() for _ in range(headings.count())]
    for section, option in enumerate(options):
        headings.initStyleOptionForIndex(option, section)
    return [option.text for option in options if option.text]


def _tree(qtbot: QtBot) -> tuple[QTreeWidget, Headings]:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    headings = Headings(tree)
    tree.setHeader(headings)
    tree.setHeaderLabels(["No.", "Label", "Address"])
    return tree, headings


def test_headings_at_the_edges_have_room_beside_them_and_keep_their_names(qtbot: QtBot) -> None:
    tree, headings = _tree(qtbot)
    assert _shown(headings) == [f"{INSET}No.", "Label", f"Address{INSET}"]
    assert tree.model().headerData(0, Qt.Orientation.Horizontal) == "No."


def test_a_hidden_column_stands_at_no_edge(qtbot: QtBot) -> None:
    tree, headings = _tree(qtbot)
    tree.setColumnHidden(2, True)
    assert _shown(headings)[1] == f"Label{INSET}"


def test_a_list_reaches_from_edge_to_edge_and_buttons_do_not(qtbot: QtBot, qapp: QApplication) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    tree, row, button = QTreeWidget(panel), QHBoxLayout(), QPushButton("Add", panel)
    row.addWidget(button)
    stack(panel, tree, row)
    panel.resize(QSize(300, 200))
    panel.show()
    assert (tree.x(), tree.width()) == (0, 300)
    assert tree.frameShape() is QFrame.Shape.NoFrame
    assert button.x() == 300 - button.geometry().right() - 1 > 0
    assert row.spacing() > 0


def test_numbers_stand_below_their_heading(window: MainWindow) -> None:
    model, role = table_of(window).model(), Qt.ItemDataRole.TextAlignmentRole
    assert model.headerData(Column.SOURCES, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(Column.TITLE, Qt.Orientation.Horizontal, role) is None


def test_a_mark_stands_before_the_number_of_a_source_in_either_direction(
    window: MainWindow, eagle: str, qapp: QApplication
) -> None:
    sources = window.desk.sources
    first = tree_of(sources).topLevelItem(0)
    assert first is not None
    notes = {first.text(2): SourceNote(other="in another event")}
    sources.show_notes(notes)
    assert first.text(0) == "↔ 1"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        sources.show_notes({})
        sources.show_notes(notes)
        assert first.text(0) == "1 ↔"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
