"""Every command once: menus, buttons, keys, tips, the palette and the page on commands are made from it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from curator.desktop.archive_commands import archive_commands, event_commands, help_commands
from curator.desktop.command import Command
from curator.desktop.general_commands import edit_commands, file_commands
from curator.desktop.source_commands import related_commands, source_commands
from curator.desktop.toolkit.head_bar import Tool
from curator.desktop.view_commands import view_commands

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Those that macOS has in the menu of the program; it would guess others by their texts."""
_TOOLS = (
    {"new_event": "new"},
    {"back": "day-back", "forward": "day-forward"},
    {"save": "save", "undo": "undo", "redo": "redo"},
    {"add_source": "add-source", "relate": "relate"},
    {"export": "export"},
)
"""Those with a button above the desk, in groups, with their drawings."""
_NAMED_TOOL = "new_event"


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus."""
    in_front = (*file_commands(), *edit_commands(), *view_commands())
    about_events = (*event_commands(), *source_commands(), *related_commands())
    return (*in_front, *about_events, *archive_commands(), *help_commands())


def add_to_window(window: QMainWindow) -> Mapping[str, QAction]:
    """Makes the window's menus from the commands; gives their actions by name."""
    actions = {}
    groups: dict[str, QActionGroup] = {}
    menus: dict[str, QMenu] = {}
    for command in commands():
        menu = menus.get(command.menu) or window.menuBar().addMenu(command.menu)
        menus[command.menu] = menu
        if command.starts_section:
            menu.addSeparator()
        action = menu.addAction(command.text)
        give_keys(action, command, command.standard_keys)
        action.setIconText(command.button or command.plain_text)  # Qt would leave the letter of `编写(&W)` on buttons
        if command.within:  # that list takes them as keys: nothing else must
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setIconVisibleInMenu(False)
        action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
        action.setCheckable(bool(command.group) or command.is_switch)
        if command.group:
            group = groups.setdefault(command.group, QActionGroup(window))
            group.addAction(action)
        actions[command.name] = action
    return actions


def tools(actions: Mapping[str, QAction]) -> list[list[Tool]]:
    """The buttons above the desk, in groups."""
    groups = [group.items() for group in _TOOLS]
    return [[Tool(actions[name], drawing, name == _NAMED_TOOL) for name, drawing in group] for group in groups]


def give_keys(action: QAction, command: Command, keys: QKeySequence) -> None:
    """Lets these keys start it, besides those that it always has, and says so in its tips; empty ones for none."""
    more = QKeySequence(command.more_keys)
    action.setShortcuts([keys] if more.isEmpty() or more == keys else [keys, more])
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{command.does} ({shown})" if shown else command.does)
    action.setStatusTip(command.does)
    action.setWhatsThis(command.does)  # F1 in a menu shows it
