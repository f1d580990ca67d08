"""All day pages brought up to date in the window: what would change is shown first."""

import pytest
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QPushButton
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
    """Who reads the dialog and answers it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, agrees: bool = True) -> None:
        self.files: list[str] = []
        self.texts: list[str] = []
        self.may_agree = False

        def answer(dialog: PlanDialog) -> int:
            self._read(dialog)
            return (QDialog.DialogCode.Accepted if agrees else QDialog.DialogCode.Rejected).value

        monkeypatch.setattr(PlanDialog, "exec", answer)

    def _read(self, dialog: PlanDialog) -> None:
        listed, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
        assert listed is not None
        assert text is not None
        for row in range(listed.count()):
            listed.setCurrentRow(row)
            self.files.append(listed.item(row).text())
            self.texts.append(text.toPlainText())
        self.may_agree = any(
            button.isEnabled() and "Change" in button.text() for button in dialog.findChildren(QPushButton)
        )


def bring(qtbot: QtBot, window: MainWindow) -> None:
    """Asks for it in the menu and waits until all is compared."""
    window._actions["update_pages"].trigger()
    qtbot.waitUntil(lambda: window._day_pages._job is None)


def spoil(archive: Archive, path: str = INDEX) -> None:
    place = archive.root / path
    place.write_text(place.read_text().replace("### [Apollo 11's", "### [Apollo 10's"))


def test_what_would_change_is_shown_and_then_changed(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(archive)
    before = tree_of(archive.root)
    person = Person(monkeypatch)
    bring(qtbot, window)
    assert person.files == [INDEX]
    assert "-### [Apollo 10's lunar module" in person.texts[0]
    assert "+### [Apollo 11's lunar module" in person.texts[0]
    assert bring_up_to_date(archive) == PageSteps()
    assert "in step with their events now" in said(window)
    window.status._act("0")
    assert tree_of(archive.root) == before


def test_nothing_changes_without_the_person_s_word(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(archive)
    before = tree_of(archive.root)
    person = Person(monkeypatch, agrees=False)
    bring(qtbot, window)
    assert person.may_agree
    assert tree_of(archive.root) == before


def test_what_is_left_as_it_is_stands_there_with_its_reason(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    (archive.root / README).write_text("# Notes\n")
    person = Person(monkeypatch, agrees=False)
    bring(qtbot, window)
    assert person.files == [f"left as it is: {README}"]
    assert "not understood" in person.texts[0]
    assert not person.may_agree


def test_where_all_is_in_step_that_is_said(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(monkeypatch)
    bring(qtbot, window)
    assert person.files == []
    assert "All day pages are in step" in said(window)


def test_an_archive_that_is_closed_meanwhile_is_not_asked_about(
    window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(archive)
    person = Person(monkeypatch)
    window._actions["update_pages"].trigger()
    window.session.close()
    assert window._day_pages._job is None
    assert person.files == []
