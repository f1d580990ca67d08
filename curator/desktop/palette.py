"""Finding a command by some letters of its name, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.catalogue import words
from curator.curation import nearest
from curator.desktop.actions import commands
from curator.desktop.command import Command, missing
from curator.desktop.toolkit import choices, picker
from curator.desktop.toolkit.joining import explained, listed

_OWN = "palette"
_GAP = "   "


class Palette(QObject):
    """Shows all commands with their keys, and why one of them can't be used now."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions

    @Slot()
    def show(self) -> None:
        """Asks for some letters, and does what is picked once the question is gone."""
        dialog = picker.Picker(self._window, self._words(), self.find())
        is_picked = bool(dialog.exec())
        name = dialog.chosen()
        dialog.deleteLater()
        if is_picked and name:
            self._actions[name].trigger()

    def find(self) -> picker.Find:
        """Looks among the commands as they are now."""
        shown = [command for command in commands() if command.name != _OWN]
        offered = {command.name: self._choice(command) for command in shown}
        names = [(command.name, words.fold(f"{command.plain_text} {command.plain_menu}")) for command in shown]
        wholes = [(command.name, words.fold(f"{command.plain_text} {command.does}")) for command in shown]

        def find(typed: str, _cancelled: Callable[[], bool]) -> Sequence[choices.Choice]:
            if not typed:
                return sorted(offered.values(), key=lambda choice: bool(choice.obstacle))
            found = [*nearest.nearest(typed, names, len(names)), *nearest.nearest(typed, wholes, len(wholes))]
            return [offered[name] for name in dict.fromkeys(found)]

        return find

    def _choice(self, command: Command) -> choices.Choice:
        action = self._actions[command.name]
        text = explained(command.plain_menu, command.plain_text)
        obstacle = "" if action.isEnabled() else missing(command.needs)
        state = self.tr("on") if action.isChecked() else ""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        aside = _GAP.join(filter(None, (state, obstacle, keys)))
        spoken = listed((text, keys, state, command.does, obstacle))
        return choices.Choice(command.name, text, aside, spoken, obstacle)

    def _words(self) -> picker.PickerWords:
        return picker.PickerWords(
            self.tr("Find a command"),
            self.tr("Find a command: some letters of its name"),
            self.tr("Commands found"),
            self.tr("No command comes near “{0}”."),
            self.tr("Type some letters."),
        )
