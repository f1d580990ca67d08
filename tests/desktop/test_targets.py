"""What is to be hit with the mouse is large enough for it, and nothing is cut off where texts are twice as large."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.room import roomy, wide
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.conftest import dispose
from tests.desktop.reaching import named

_LEAST = 24
"""Pixels, by WCAG 2.2, 2.5.8."""
_DIALOGS = ("new_event", "quick_open", "relate", "retitle", "move", "delete", "export", "palette", "settings", "batch")


def _is_part_of_another(widget: QWidget) -> bool:
    """Whether a style makes a button of it within something larger: icons in a field, which stand apart from each other
    and have keys of their own, and the arrows of tabs, in place of which the arrow keys go from tab to tab."""
    return isinstance(widget, QAbstractButton) and isinstance(widget.parent(), QLineEdit | QTabBar)


def _targets(root: QWidget) -> Iterator[tuple[str, QSize]]:
    """Each thing in sight that can be clicked, with its size."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or _is_part_of_another(widget):
            continue
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox):
            around = widget.parent()
            yield named(widget), (around if isinstance(around, QComboBox | QAbstractSpinBox) else widget).size()
        elif isinstance(widget, QTabBar):
            yield from ((f"tab {widget.tabText(at)}", widget.tabRect(at).size()) for at in range(widget.count()))
        elif isinstance(widget, QHeaderView):
            if widget.sectionsClickable() and widget.orientation() is Qt.Orientation.Horizontal:
                yield f"head {widget.parent()}", QSize(_LEAST, widget.height())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QSize]]:
    for row in range(min(view.model().rowCount(), 20)):
        place = view.visualRect(view.model().index(row, 0))
        if not place.isEmpty():
            yield f"row {row} of {named(view)}", place.size()


def _small(root: QWidget) -> list[str]:
    return [
        f"{name}: {size.width()} x {size.height()}"
        for name, size in _targets(root)
        if min(size.width(), size.height()) < _LEAST
    ]


def _cut_off(root: QWidget) -> list[str]:
    """Buttons and choices that have less room than they ask for."""
    return [
        f"{named(one)} in {one.parent()}: {one.size().toTuple()}, not {one.sizeHint().toTuple()}"
        for one in root.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox) and one.isVisible() and not _is_part_of_another(one)
        if one.width() < one.sizeHint().width() or one.height() < one.sizeHint().height()
    ]


def _in_dialog(window: MainWindow, command: str, look: Callable[[QWidget], list[str]]) -> list[str]:
    """What is seen in a dialog, which is cancelled then."""
    seen: list[str] = ["no dialog"]

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            try:
                seen[:] = look(dialog)
            finally:
                dialog.reject()

    QTimer.singleShot(400, run)
    window._actions[command].trigger()
    return seen


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow, eagle: str) -> MainWindow:
    """The window with an event whose parts are known."""
    qtbot.waitUntil(lambda: window.session.known is not None)
    return window


@pytest.fixture(params=[1.25, 1.5, 2])
def enlarged(
    request: pytest.FixtureRequest, qtbot: QtBot, settings: Settings, archive: Archive
) -> Iterator[MainWindow]:
    """A window with an open event where the desktop's font is larger."""
    before, larger = QApplication.font(), QApplication.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(larger)
    window = MainWindow(settings).furnish()
    window.resize(1280, 800)
    window.show()
    with qtbot.waitSignal(window.session.refreshed):
        window.start(archive.root)
    assert window.conversation.open_file(next(path for path in archive.files() if "eagle-lands-on" in path))
    qtbot.waitUntil(lambda: window.session.known is not None)
    yield window
    dispose(window)
    QApplication.setFont(before)


@pytest.mark.usefixtures("desktop_font")
@pytest.mark.parametrize("tab", range(6))
def test_all_in_the_window_is_large_enough(qtbot: QtBot, full: MainWindow, tab: int) -> None:
    full.desk.columns.tabs.setCurrentIndex(tab)
    qtbot.wait(20)
    assert _small(full) == []


@pytest.mark.usefixtures("desktop_font")
def test_so_are_the_ways_to_browse_and_what_finds_in_the_text(qtbot: QtBot, full: MainWindow) -> None:
    full.desk.finding.bring_up(full.desk.browse)
    full._actions["find_text"].trigger()
    qtbot.wait(20)
    assert _small(full) == []


def test_the_days_are_large_enough_and_all_of_them_in_sight(qtbot: QtBot, full: MainWindow) -> None:
    month = full.desk.calendar._month
    qtbot.wait(20)
    month.grab()
    shown = date(month.yearShown(), month.monthShown(), 1)
    days = (shown + timedelta(number) for number in range(28))
    places = [place for day in days if not (place := month.place_of(day)).isEmpty()]
    assert len(places) == 28
    assert min(min(place.width(), place.height()) for place in places) >= _LEAST
    assert max(month._table.mapTo(month, place.bottomLeft()).y() for place in places) <= month.height()


def test_so_is_the_first_page(empty_window: MainWindow) -> None:
    assert _small(empty_window) == []


@pytest.mark.usefixtures("desktop_font")
@pytest.mark.parametrize("command", _DIALOGS)
def test_so_are_dialogs(full: MainWindow, command: str) -> None:
    assert _in_dialog(full, command, _small) == []


@pytest.mark.parametrize("tab", range(6))
def test_larger_texts_cut_off_no_button(qtbot: QtBot, enlarged: MainWindow, tab: int) -> None:
    enlarged.desk.columns.tabs.setCurrentIndex(tab)
    qtbot.wait(20)
    assert enlarged.width() == 1280
    assert _cut_off(enlarged) == []
    assert _small(enlarged) == []


@pytest.mark.parametrize("command", _DIALOGS)
def test_nor_in_a_dialog(enlarged: MainWindow, command: str) -> None:
    assert _in_dialog(enlarged, command, _cut_off) == []


def test_larger_texts_leave_the_editor_room_for_lines(enlarged: MainWindow) -> None:
    area = enlarged.desk.editor.area
    assert area.viewport().width() >= area.fontMetrics().averageCharWidth() * 30


def test_rows_grow_with_a_font_that_the_desktop_changes(qtbot: QtBot, full: MainWindow) -> None:
    view = full.desk.events._view
    before, font = view.rowHeight(0), view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.rowHeight(0) > before * 1.4


def test_a_window_is_never_larger_than_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    screen = widget.screen().availableSize()
    assert roomy(widget, 300, 200) == QSize(wide(widget, 300), wide(widget, 200))
    huge = roomy(widget, 10_000, 10_000)
    assert huge.width() < screen.width()
    assert huge.height() < screen.height()
