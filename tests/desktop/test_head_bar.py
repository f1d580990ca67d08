"""The bar above the desk: its buttons are the commands, its heading gives way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.arrangement import VIEWS
from curator.desktop.toolkit.head_bar import HeadBar
from curator.desktop.window import MainWindow

_PATH = f"news/2012/03/1/{'very-' * 60}long.md"


def _bar(window: MainWindow) -> HeadBar:
    return window.desk.findChildren(HeadBar)[0]


def _button(window: MainWindow, name: str) -> QToolButton:
    action = window._actions[name]
    return next(one for one in _bar(window).findChildren(QToolButton) if one.defaultAction() is action)


def test_a_button_is_its_command(window: MainWindow, eagle: str) -> None:
    undo = _button(window, "undo")
    window.desk.editor.area.insertPlainText("X")
    window.desk.finish_typing()
    assert window.session.is_modified
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    window.desk.finish_typing()
    assert not window.session.is_modified
    assert undo.toolTip().endswith("(Ctrl+Z)")


def test_what_can_not_be_used_now_is_off(window: MainWindow, archive: Archive) -> None:
    off = [name for name in ("save", "add_source", "relate", "back") if not _button(window, name).isEnabled()]
    assert off == ["save", "add_source", "relate", "back"]
    assert _button(window, "new_event").isEnabled()
    assert window.conversation.open_file(next(path for path in archive.files() if "eagle-lands" in path))
    assert _button(window, "relate").isEnabled()


def test_each_button_has_a_drawing_and_menus_have_none(window: MainWindow) -> None:
    for button in _bar(window).findChildren(QToolButton):
        action = button.defaultAction()
        assert action.isCheckable() or not button.icon().isNull(), action.text()
        assert not action.isIconVisibleInMenu()


def test_the_view_that_is_on_is_underlined(window: MainWindow) -> None:
    def is_underlined(name: str) -> bool:
        button = _button(window, name)
        image, ink = button.grab().toImage(), button.palette().color(QPalette.ColorRole.ButtonText)
        return image.pixelColor(image.width() // 2, image.height() - 1) == ink

    for name in ("read", "write", "below", "beside"):
        window._actions[name].trigger()
        assert [view for view in VIEWS if is_underlined(view)] == [name]


def test_drawings_follow_the_palette(window: MainWindow) -> None:
    icon = _button(window, "save").icon()
    palette = QPalette(QApplication.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("red"))
    _bar(window).setPalette(palette)
    assert _button(window, "save").icon().cacheKey() != icon.cacheKey()


def test_back_points_to_where_reading_begins(window: MainWindow) -> None:
    icons = [_button(window, name).icon().cacheKey() for name in ("back", "forward", "save")]
    _bar(window).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = [_button(window, name).icon().cacheKey() for name in ("forward", "back", "save")]
    assert mirrored == icons


def test_a_long_path_does_not_make_the_window_wider(qtbot: QtBot) -> None:
    bar = HeadBar([], [])
    qtbot.addWidget(bar)
    bar.resize(300, 40)
    bar.show()
    bar.show_heading(_PATH)
    assert bar.minimumSizeHint().width() < 100
    heading = bar.findChildren(QLabel)[0]
    assert "…" in heading.text()
    assert _PATH in heading.toolTip()
    bar.show_heading("Thursday, 1 March 2012")
    assert heading.text() == "Thursday, 1 March 2012"
    assert not heading.toolTip()
