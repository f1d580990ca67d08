"""Parts without anything in them say what comes there, or what to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.invitation import Invitation
from curator.desktop.window import MainWindow

_PARTS = {
    "sources": "Choose an event to see its sources.",
    "related": "Choose an event to see its related events.",
    "contexts": "Choose an event to see its contexts.",
    "backlinks": "Choose an event to see which others point to it.",
    "history": "Choose an event to see its earlier texts.",
}
"""What they say where no event is open."""


def _view(window: MainWindow, part: str) -> QAbstractItemView:
    panel: QWidget = getattr(window.desk, part)
    window.desk.show_part(panel)
    return next(view for view in panel.findChildren(QAbstractItemView) if view.viewport().findChildren(Invitation))


def _said(view: QAbstractItemView) -> str:
    """What stands in it, if it stands there."""
    invitation = view.viewport().findChild(Invitation)
    assert invitation is not None
    return invitation.text() if invitation.isVisible() else ""


def test_it_is_said_as_long_as_there_are_no_rows(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    invitation = Invitation(view)
    view.show()
    assert _said(view) == view.accessibleDescription() == ""
    invitation.say("Nothing yet.")
    assert _said(view) == view.accessibleDescription() == "Nothing yet."
    assert invitation.geometry() == view.viewport().rect()
    view.addItem("a row")
    assert _said(view) == view.accessibleDescription() == ""
    view.clear()
    assert _said(view) == "Nothing yet."
    assert view.viewport().childAt(view.viewport().rect().center()) is None


@pytest.mark.parametrize("part", sorted(_PARTS.keys() - {"history"}))
def test_with_no_event_open_each_part_says_what_to_do(qtbot: QtBot, window: MainWindow, eagle: str, part: str) -> None:
    view = _view(window, part)
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    assert _said(view) == ""
    assert window.conversation.open_file("about/README.md")
    qtbot.waitUntil(lambda: _said(view) == _PARTS[part])
    assert view.accessibleDescription() == _PARTS[part]


@pytest.mark.parametrize("part", _PARTS)
def test_it_is_said_before_the_first_event_is_opened(window: MainWindow, part: str) -> None:
    assert _said(_view(window, part)) == _PARTS[part]


@pytest.mark.parametrize(("part", "says"), [("sources", "below"), ("related", "below"), ("history", "kept")])
def test_an_event_without_any_says_what_brings_one(qtbot: QtBot, window: MainWindow, part: str, says: str) -> None:
    assert window.conversation.open_file(_bare(window))
    view = _view(window, part)
    qtbot.waitUntil(lambda: says in _said(view))


def _bare(window: MainWindow) -> str:
    """The path of an event that has nothing but a title."""
    archive = window.session.archive
    assert archive is not None
    folder = archive.root / "news/2020/01/1"
    folder.mkdir(parents=True)
    (folder / "bare.md").write_text("### [2020-01-01](/news/2020/01/1/index.md)\n\n# Bare\n", "utf-8")
    return "news/2020/01/1/bare.md"


def test_preview_and_cover_say_it_too(window: MainWindow) -> None:
    assert window.desk.preview.reader.placeholderText() == "Choose an event to see what its reader will see."
    assert window.desk.cover._frame.text() == "Choose an event to see its cover image."
    assert window.conversation.open_file(_bare(window))
    assert window.desk.preview.reader.placeholderText() == ""
    assert window.desk.cover._frame.text().startswith("No cover image.")


def test_what_needs_an_event_is_off_before_one_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    desk = window.desk
    fields = [desk.contexts._field, desk.contexts._button, desk.backlinks._answer, desk.suggestions._add]
    qtbot.waitUntil(lambda: not any(field.isEnabled() for field in fields))


def test_it_is_quiet_and_wraps_in_both_directions(qapp: QApplication, window: MainWindow) -> None:
    view = _view(window, "sources")
    invitation = view.viewport().findChild(Invitation)
    assert invitation is not None
    assert invitation.foregroundRole() is QPalette.ColorRole.PlaceholderText
    assert invitation.wordWrap()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert invitation.isVisible()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
