"""Dialogs and menus are there for one use, and no longer: the window would keep all that they look things up in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from curator.desktop.toolkit import question
from curator.desktop.window import MainWindow
from tests.desktop.listed import table_of
from tests.desktop.menus import open_menu


def _kept(window: MainWindow, kind: type[QDialog] | type[QMenu]) -> int:
    """How many there are once the event loop has let go of what is no longer wanted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(window.findChildren(kind))


def _dismiss(seen: list[str]) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    seen.append(type(dialog).__name__)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("QuickOpenDialog", lambda window: window._actions["quick_open"].trigger()),
        ("Picker", lambda window: window._actions["palette"].trigger()),
        ("PickEventDialog", lambda window: window.relating.pick()),
        ("OpenAddressDialog", lambda window: window.conversation.open_link("https://example.org/")),
        ("AboutDialog", lambda window: window._actions["about"].trigger()),
        ("SettingsDialog", lambda window: window._actions["settings"].trigger()),
        ("QMessageBox", lambda window: question.tell(window, "So it is.")),
        (
            "QMessageBox",
            lambda window: question.ask(window, "So?", "", [question.Choice("no", "No", question.REJECT)]),
        ),
    ],
)
@pytest.mark.usefixtures("eagle")
def test_no_dialog_outlives_its_question(window: MainWindow, name: str, ask: Callable[[MainWindow], object]) -> None:
    before, seen = _kept(window, QDialog), list[str]()
    QTimer.singleShot(0, lambda: _dismiss(seen))
    ask(window)
    assert seen == [name]
    assert _kept(window, QDialog) == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen, no pop-up grabs the mouse
def test_no_menu_of_the_headings_outlives_its_use(window: MainWindow) -> None:
    before = _kept(window, QMenu)
    table_of(window).horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    open_menu().close()
    assert _kept(window, QMenu) == before
