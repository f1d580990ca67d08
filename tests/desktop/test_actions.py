"""Every command once: what each has, and what menus and tips make of it."""

from collections import Counter
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot

from curator.desktop.actions import commands
from curator.desktop.command import Command, Key, Need, missing
from curator.desktop.window import MainWindow


def _mnemonics(texts: list[str]) -> list[str]:
    """The letters behind a lone `&`, in the order of the texts; an empty one for a text without it."""
    return [text.replace("&&", "").partition("&")[2][:1].casefold() for text in texts]


def test_each_command_has_a_name_of_its_own_and_a_plain_sentence() -> None:
    assert [name for name, number in Counter(command.name for command in commands()).items() if number > 1] == []
    assert [command.name for command in commands() if not command.does.endswith(".") or "&" in command.does] == []


def test_mnemonics_are_unique_in_each_menu(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    letters = {"": _mnemonics([action.text() for action in window.menuBar().actions()])}
    for menu in menus:
        assert isinstance(menu, QMenu)
        letters[menu.title()] = _mnemonics([one.text() for one in menu.actions() if not one.isSeparator()])
    assert letters
    for title, found in letters.items():
        assert "" not in found, title
        assert len(found) == len(set(found)), (title, found)


def test_no_part_of_the_desk_takes_the_letter_of_a_menu(window: MainWindow) -> None:
    labels, buttons = window.desk.findChildren(QLabel), window.desk.findChildren(QAbstractButton)
    texts = [*(label.text() for label in labels), *(button.text() for button in buttons)]
    menus = _mnemonics([action.text() for action in window.menuBar().actions()])
    assert [text for text in texts if _mnemonics([text])[0] in menus] == []


def test_each_command_stands_in_its_menu_with_tip_and_keys(window: MainWindow) -> None:
    shown = {(bar.text(), one.text()): one for bar in window.menuBar().actions() for one in bar.menu().actions()}  # type: ignore[attr-defined]  # a QMenu, which the stubs call QObject
    for command in commands():
        action = shown[command.menu, command.text]
        assert action.statusTip() == action.whatsThis() == command.does
        assert action.toolTip().startswith(command.does)
        assert action.shortcut() == command.standard_keys


def test_no_two_commands_have_the_same_keys_in_one_place(qtbot: QtBot) -> None:
    with_keys = [command for command in commands() if not command.standard_keys.isEmpty()]
    pairs = [pair for pair in combinations(with_keys, 2) if not pair[0].shares_keys_with(pair[1])]
    assert [(one.name, other.name) for one, other in pairs if one.standard_keys == other.standard_keys] == []


def test_keys_are_the_desktops_own_or_else_the_usual_ones(qtbot: QtBot) -> None:
    def command(keys: Key | str | None) -> Command:
        return Command("", "", "", "", keys, "Ctrl+,")

    assert command(Key.Save).standard_keys == QKeySequence(QKeySequence.StandardKey.Save)
    assert command(Key.UnknownKey).standard_keys.toString() == "Ctrl+,"
    assert command("Ctrl+E").standard_keys.toString() == "Ctrl+E"


def test_replacing_has_the_desktops_own_keys(qtbot: QtBot) -> None:
    """Which are Ctrl+R on KDE, where nothing else has those."""
    replacing = next(command for command in commands() if command.name == "find_text")
    assert (replacing.keys, replacing.spare_keys) == (Key.Replace, "Ctrl+H")
    assert "Ctrl+R" not in {command.standard_keys.toString() for command in commands()}


@pytest.mark.parametrize("need", [need for need in Need if need is not Need.NOTHING])
def test_what_is_missing_is_said(need: Need) -> None:
    assert missing(need).endswith(".")


def test_the_buttons_of_the_mouse_lead_back_and_forward(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert window.conversation.open_file("about/README.md")
    handle = window.windowHandle()
    place = window.desk.editor.mapTo(window, window.desk.editor.rect().center())
    for button, path in ((Qt.MouseButton.BackButton, eagle), (Qt.MouseButton.ForwardButton, "about/README.md")):
        QTest.mouseClick(handle, button, Qt.KeyboardModifier.NoModifier, place)
        qtbot.waitUntil(lambda path=path: window.session.path == path)  # type: ignore[misc]  # bound in the loop
