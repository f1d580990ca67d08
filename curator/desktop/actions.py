"""Every command once, as data: menus, shortcuts and tool tips are made from it."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Key = QKeySequence.StandardKey


class Need(Enum):
    """What has to be there for a command to mean something."""

    NOTHING = 0
    ARCHIVE = 1
    FILE = 2
    """A file that can be edited."""
    EVENT = 3
    """The same, and it is an event."""
    WAY_BACK = 4
    WAY_FORWARD = 5


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do: its name in code, its menu and text, its keys."""

    name: str
    menu: str
    text: str
    keys: Key | str | None = None
    group: str = ""
    """Commands of one group exclude each other: one of them is on."""
    starts_section: bool = False
    is_switch: bool = False
    """It is on or off."""
    needs: Need = Need.NOTHING


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus."""
    tr = QCoreApplication.translate
    file, edit, view = tr("Menu", "&File"), tr("Menu", "&Edit"), tr("Menu", "&View")
    event, archive, help_ = tr("Menu", "Eve&nt"), tr("Menu", "&Archive"), tr("Menu", "&Help")
    return (
        Command("open_archive", file, tr("Command", "&Open archive…"), Key.Open),
        Command("new_archive", file, tr("Command", "Make a new &archive…")),
        Command("sample_archive", file, tr("Command", "&Try the sample archive…")),
        Command("open_page", file, tr("Command", "Open a &file of the archive…"), "Ctrl+Shift+O", needs=Need.ARCHIVE),
        Command("save", file, tr("Command", "&Save"), Key.Save, starts_section=True, needs=Need.FILE),
        Command("export", file, tr("Command", "&Export a digest…"), "Ctrl+E", starts_section=True, needs=Need.ARCHIVE),
        Command("print", file, tr("Command", "&Print a digest…"), needs=Need.ARCHIVE),
        Command("close_archive", file, tr("Command", "&Close archive"), starts_section=True, needs=Need.ARCHIVE),
        Command("quit", file, tr("Command", "&Quit"), Key.Quit),
        Command("undo", edit, tr("Command", "&Undo"), Key.Undo, needs=Need.FILE),
        Command("redo", edit, tr("Command", "&Redo"), Key.Redo, needs=Need.FILE),
        Command("paste_plain", edit, tr("Command", "Paste as plain &text"), "Ctrl+Alt+V", needs=Need.FILE),
        Command("find", edit, tr("Command", "&Search events"), Key.Find, starts_section=True, needs=Need.ARCHIVE),
        Command("quick_open", edit, tr("Command", "&Open an event by its title…"), "Ctrl+P", needs=Need.ARCHIVE),
        Command("find_text", edit, tr("Command", "&Find and replace in the text"), "Ctrl+H", needs=Need.ARCHIVE),
        Command("find_next", edit, tr("Command", "Find &next"), Key.FindNext, needs=Need.ARCHIVE),
        Command("find_previous", edit, tr("Command", "Find &previous"), Key.FindPrevious, needs=Need.ARCHIVE),
        Command("write", view, tr("Command", "&Write"), "Ctrl+1", group="view", needs=Need.ARCHIVE),
        Command("both", view, tr("Command", "&Both"), "Ctrl+2", group="view", needs=Need.ARCHIVE),
        Command("read", view, tr("Command", "&Read"), "Ctrl+3", group="view", needs=Need.ARCHIVE),
        Command("focus", view, tr("Command", "Foc&us on the text"), "F11", is_switch=True, needs=Need.ARCHIVE),
        Command("back", view, tr("Command", "B&ack"), "Alt+Left", starts_section=True, needs=Need.WAY_BACK),
        Command("forward", view, tr("Command", "&Forward"), "Alt+Right", needs=Need.WAY_FORWARD),
        Command("previous_day", view, tr("Command", "&Previous day with events"), "Ctrl+PgUp", needs=Need.ARCHIVE),
        Command("next_day", view, tr("Command", "&Next day with events"), "Ctrl+PgDown", needs=Need.ARCHIVE),
        Command("on_this_day", view, tr("Command", "&On this day in all years"), "Ctrl+D", needs=Need.ARCHIVE),
        Command(
            "browse",
            view,
            tr("Command", "&Calendar and browsing"),
            "Ctrl+B",
            starts_section=True,
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
        Command("new_event", event, tr("Command", "&New event…"), Key.New, needs=Need.ARCHIVE),
        Command(
            "add_source", event, tr("Command", "Add a &source"), "Ctrl+Shift+A", starts_section=True, needs=Need.EVENT
        ),
        Command("paste_sources", event, tr("Command", "&Paste links as sources"), "Ctrl+Shift+V", needs=Need.EVENT),
        Command("relate", event, tr("Command", "Add a &related event…"), "Ctrl+Shift+R", needs=Need.EVENT),
        Command("retitle", event, tr("Command", "Change the &title…"), starts_section=True, needs=Need.EVENT),
        Command("move", event, tr("Command", "&Move to another day…"), "Ctrl+Shift+M", needs=Need.EVENT),
        Command("rename", event, tr("Command", "Rename the &file…"), needs=Need.EVENT),
        Command("delete", event, tr("Command", "&Delete…"), "Ctrl+Shift+Del", needs=Need.ARCHIVE),
        Command("refresh", archive, tr("Command", "&Read the folder again"), Key.Refresh, needs=Need.ARCHIVE),
        Command(
            "batch",
            archive,
            tr("Command", "Change &many events…"),
            "Ctrl+Shift+H",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command("restore", archive, tr("Command", "&Deleted events…"), needs=Need.ARCHIVE),
        Command("unsaved", archive, tr("Command", "&Unsaved work…"), needs=Need.ARCHIVE),
        Command("take_back", archive, tr("Command", "&Take back the last change of files…"), needs=Need.ARCHIVE),
        Command(
            "update_pages",
            archive,
            tr("Command", "&Bring day pages up to date…"),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "keep_pages",
            archive,
            tr("Command", "Keep day pages in &step when saving"),
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
        Command("about", help_, tr("Command", "&About Curator")),
    )


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
        if command.keys is not None:
            action.setShortcut(QKeySequence(command.keys))
        action.setCheckable(bool(command.group) or command.is_switch)
        if command.group:
            group = groups.setdefault(command.group, QActionGroup(window))
            group.addAction(action)
        actions[command.name] = action
    return actions


def enable(actions: Mapping[str, QAction], met: Container[Need]) -> None:
    """Lets the person ask for those commands whose needs are met."""
    for command in commands():
        actions[command.name].setEnabled(command.needs is Need.NOTHING or command.needs in met)
