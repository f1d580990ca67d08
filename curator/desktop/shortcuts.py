"""The keys of commands: the standard ones, and what the person chose in place of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from curator.desktop.actions import commands, give_keys
from curator.desktop.toolkit import shortcuts_page
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.settings import Settings

_GROUP = "keys"
_TEXT_WAYS = ("MoveTo", "Select", "Delete", "Insert", "Copy", "Cut", "Paste", "Backspace")
"""How Qt's names begin for what a text does at its standard keys; Undo and Redo are commands."""
_LIST_KEYS = ("Alt+Up", "Alt+Down", "Shift+F10")
"""Rows of lists are moved by them, menus opened."""
_SHIFT_ONLY = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
_RENAMES = Qt.Key.Key_F2.value


class Shortcuts(QObject):
    """Gives commands their keys, and remembers those that are not the standard ones."""

    def __init__(self, parent: QObject, actions: Mapping[str, QAction], settings: Settings) -> None:
        """Chosen keys that can't be had, since the file of the settings was changed by hand, are left out."""
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        self._commands = {command.name: command for command in commands()}
        for name, written in settings.words_of(_GROUP).items():
            keys = QKeySequence.fromString(written, QKeySequence.SequenceFormat.PortableText)
            if name in self._commands and not self.objection(name, keys):
                self._give(name, keys)

    def rows(self) -> Sequence[shortcuts_page.KeyRow]:
        """All commands with their keys as they are now, in the order of the menus."""
        return [
            shortcuts_page.KeyRow(
                name,
                explained(command.plain_menu, command.plain_text),
                command.does,
                self.keys_of(name),
                command.standard_keys,
            )
            for name, command in self._commands.items()
        ]

    def keys_of(self, name: str) -> QKeySequence:
        """The keys of a command now; empty where it has none."""
        return self._actions[name].shortcut()

    def objection(self, name: str, keys: QKeySequence) -> str:
        """Why a command can't have these keys, as a sentence; empty where it can."""
        if keys.isEmpty():
            return ""
        if keys.count() > 1:
            return self.tr("Choose one combination of keys, not several in a row.")
        command = self._commands[name]
        is_standard = keys == command.standard_keys
        if _is_for_typing(keys) and not is_standard:
            return self.tr("These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.")
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        if keys in _reserved() and not is_standard:
            return self.tr("{0} is needed in texts and lists.").format(shown)
        if keys in map(QKeySequence.mnemonic, {command.menu for command in self._commands.values()}):
            return self.tr("{0} opens a menu.").format(shown)
        others = (one for one in self._commands.values() if one != command and not one.shares_keys_with(command))
        other = next((one for one in others if keys in self._actions[one.name].shortcuts()), None)
        return "" if other is None else self.tr("{0} belongs to “{1}” already.").format(shown, other.plain_text)

    def assign(self, name: str, keys: QKeySequence) -> str:
        """Gives a command these keys, or none; gives the objection if there is one, and nothing changes then."""
        objection = self.objection(name, keys)
        if not objection:
            self._give(name, keys)
            is_standard = keys == self._commands[name].standard_keys
            written = keys.toString(QKeySequence.SequenceFormat.PortableText)
            self._settings.store_word_of(_GROUP, name, None if is_standard else written)
        return objection

    def reset(self) -> None:
        """Gives all commands their standard keys."""
        for name, command in self._commands.items():
            self._give(name, command.standard_keys)
            self._settings.store_word_of(_GROUP, name, None)

    def _give(self, name: str, keys: QKeySequence) -> None:
        give_keys(self._actions[name], self._commands[name], keys)


def _reserved() -> Sequence[QKeySequence]:
    """What texts and lists need. A command's own standard keys may be among them, as Ctrl+E is on some desktops."""
    ways = (way for way in QKeySequence.StandardKey if way.name.startswith(_TEXT_WAYS))
    return [*(keys for way in ways for keys in QKeySequence.keyBindings(way)), *map(QKeySequence, _LIST_KEYS)]


def _is_for_typing(keys: QKeySequence) -> bool:
    key: QKeyCombination = keys[0]  # type: ignore[index]  # it is a sequence, which the stubs don't know
    is_function = key.key().value in _FUNCTION_KEYS and key.key().value != _RENAMES
    return key.keyboardModifiers() in _SHIFT_ONLY and not is_function
