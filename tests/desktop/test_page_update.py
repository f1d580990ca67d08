"""All day pages brought up to date in the window: what would change is shown first."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.dialogs.plan import PlanDialog
from curator.desktop.window import MainWindow
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import PageSteps
from tests.archive.trees import tree_of
from tests.desktop.dropping import said

INDEX = "news/1969/07/20/index.md"
README = "news/1969/07/20/README.md"


class Person:
    """Who reads the dialog as soon as it is there, and answers it."""

    def __init__(self, *, agrees: bool = True) -> None:
        self.files: list[str] = []
        self.texts: list[str] = []
        self.may_agree = False
        self._agrees = agrees
        self._glance = QTimer()
        self._glance.timeout.connect(self._look)
        self._glance.start(10)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PlanDialog):
            return
        self._glance.stop()
        self._read(dialog)
        buttons = {button.text().replace("&", ""): button for button in dialog.findChildren(QPushButton)}
        self.may_agree = buttons["Change the files"].isEnabled()
        buttons["Change the files" if self._agrees else "Cancel"].click()

    def _read(self, dialog: PlanDialog) -> None:
        listed, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
        assert listed is not None
        assert text is not None
        for row in range(listed.count()):
            listed.setCurrentRow(row)
            self.files.append(listed.item(row).text())
            self.texts.append(text.toPlainText())


def bring(qtbot: QtBot, window: MainWindow) -> None:
    """Asks for it in the menu and waits until all is compared."""
    window._actions["update_pages"].trigger()
    qtbot.waitUntil(lambda: window._day_pages._job is None and QApplication.activeModalWidget() is None)


def spoil(archive: Archive, path: str = INDEX) -> None:
    place = archive.root / path
    place.write_text(place.read_text().replace("### [Apollo 11's", "### [Apollo 10's"))


def test_what_would_change_is_shown_and_then_changed(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    spoil(archive)
    before = tree_of(archive.root)
    person = Person()
    bring(qtbot, window)
    assert person.files == [INDEX]
    assert "-### [Apollo 10's lunar module" in person.texts[0]
    assert "+### [Apollo 11's lunar module" in person.texts[0]
    assert bring_up_to_date(archive) == PageSteps()
    assert "in step with their events now" in said(window)
    window.status._act("0")
    assert tree_of(archive.root) == before


def test_nothing_changes_without_the_person_s_word(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    spoil(archive)
    before = tree_of(archive.root)
    person = Person(agrees=False)
    bring(qtbot, window)
    assert person.may_agree
    assert tree_of(archive.root) == before


def test_what_is_left_as_it_is_stands_there_with_its_reason(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    (archive.root / README).write_text("# Notes\n")
    person = Person(agrees=False)
    bring(qtbot, window)
    assert person.files == [f"left as it is: {README}"]
    assert "not understood" in person.texts[0]
    assert not person.may_agree


def test_where_all_is_in_step_that_is_said(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    person = Person()
    bring(qtbot, window)
    assert person.files == []
    assert "All day pages are in step" in said(window)


def test_an_archive_that_is_closed_meanwhile_is_not_asked_about(window: MainWindow, archive: Archive) -> None:
    spoil(archive)
    person = Person()
    window._actions["update_pages"].trigger()
    window.session.close()
    assert window._day_pages._job is None
    assert person.files == []
