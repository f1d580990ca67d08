"""About Curator: what it is made of, and what to copy into a report."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from curator.desktop.dialogs.about import PARTS, AboutDialog
from curator.desktop.reporting import details
from curator.desktop.window import MainWindow
from curator.version import VERSION

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def dialog(qtbot: QtBot, empty_window: MainWindow) -> Iterator[AboutDialog]:
    """The dialog as the command opens it."""
    dialog = AboutDialog(empty_window, VERSION, details())
    yield dialog
    dialog.close()


def test_each_package_that_it_needs_is_named_with_its_licence(dialog: AboutDialog) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    optional = [name for names in project["optional-dependencies"].values() for name in names]
    needed = {re.split(r"[><=! ]", name)[0].lower() for name in (*project["dependencies"], *optional)}
    named = " ".join(PARTS).lower().replace(",", "").split()
    assert needed - set(named) == set()
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert "Qt, PySide6-Essentials: LGPL-3.0" in shown.toPlainText()


def test_the_versions_are_copied_and_nothing_of_the_person(dialog: AboutDialog) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert f"Curator {VERSION}\nPython 3." in copied
    assert f"Qt {qVersion()}" in copied
    assert str(Path.home()) not in copied
