"""What helps a person with Curator itself: commands and their keys, help, reports of faults, spelling, and what can be
chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from curator.desktop import help_pages, help_window, reporting
from curator.desktop.actions import commands
from curator.desktop.command import Key, Need
from curator.desktop.desk import Desk
from curator.desktop.dialogs import about, report
from curator.desktop.dialogs import settings as settings_dialog
from curator.desktop.explaining import Explaining
from curator.desktop.looks import Looks
from curator.desktop.palette import Palette
from curator.desktop.panes import Panes
from curator.desktop.recent_menu import RecentMenu
from curator.desktop.session import Session
from curator.desktop.shortcuts import Shortcuts
from curator.desktop.spelling import Spelling
from curator.desktop.toolkit import choices_page, languages
from curator.desktop.toolkit.command_keys import CommandKeys
from curator.desktop.toolkit.enter_presses import EnterPresses
from curator.desktop.toolkit.focus_ring import FocusRing
from curator.desktop.toolkit.mouse_ways import MouseWays
from curator.desktop.toolkit.part_keys import PartKeys
from curator.desktop.toolkit.row_menu import MenuKeys
from curator.desktop.toolkit.settings import Settings
from curator.version import VERSION


class Assistance(QObject):
    """The parts that know commands, and no more of events than their words."""

    said = Signal(str)
    """Why there is nothing to show."""
    recent_chosen = Signal(object)
    """The Path of an archive that was opened before."""

    def __init__(
        self, window: QMainWindow, session: Session, desk: Desk, actions: Mapping[str, QAction], settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._keep_pages = window, settings, actions["keep_pages"]
        self.looks, self.spelling = Looks(desk, actions, settings), Spelling(session, desk, settings)
        self.explaining = Explaining(desk)
        for part in (self.spelling, self.looks, self.explaining):
            part.said.connect(self.said)
        self.palette = Palette(window, actions)
        of_parts = [command for command in commands() if command.needs is Need.PART]
        keys = {one.keys: actions[one.name] for one in of_parts if isinstance(one.keys, Key)}
        self._part_keys = PartKeys(window, keys)
        self.shortcuts = Shortcuts(self, actions, settings)
        self.help: help_window.HelpWindow | None = None
        self.panes = Panes(window, desk)
        RecentMenu(window, actions["new_archive"], session, settings).chosen.connect(self.recent_chosen)
        MouseWays(window, actions["back"], actions["forward"])
        CommandKeys(window)
        EnterPresses(self)
        FocusRing(self)
        MenuKeys(self)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {
            "next_unknown": self.spelling.go_to_next,
            "next_pane": self.panes.go_on,
            "previous_pane": self.panes.go_back,
            "palette": self.find_command,
            "settings": self.show_settings,
            "help": self.show_help,
            "explain": self.explaining.explain,
            "commands": lambda: self._show_page(help_pages.COMMANDS),
            "news": lambda: self._show_page(help_pages.NEWS),
            "reports": self.show_reports,
            "about": self.show_about,
            **self.looks.slots(),
        }

    def end(self) -> None:
        """The window closes, and the help with it."""
        self.spelling.end()
        if self.help is not None:
            self.help.close()

    @Slot()
    def show_settings(self) -> None:
        """Shows what can be chosen."""
        choices = choices_page.ChoicesPage(self._settings, self._keep_pages, self.spelling.languages())
        choices.changed.connect(self.looks.apply)
        choices.changed.connect(self.spelling.look)
        dialog = settings_dialog.SettingsDialog(self._window, choices, self.shortcuts)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def find_command(self) -> None:
        """Lets the person find a command, and says which of them can be had."""
        self._part_keys.look()
        self.palette.show()

    @Slot()
    def show_help(self) -> None:
        """Shows the page of the help that was shown last, else the first."""
        self._show_page("")

    @Slot()
    def show_reports(self) -> None:
        """Shows what was written down of faults, the newest first."""
        reports = reporting.own_reports()
        kept = reports.kept()
        if kept:
            said = self.tr(
                "These faults were written down on this machine. Nothing is sent; copy them to give them away."
            )
            dialog = report.ReportDialog(self._window, said, reports.text(*kept))
            dialog.exec()
            dialog.deleteLater()
        else:
            self.said.emit(self.tr("No fault was written down"))

    @Slot()
    def show_about(self) -> None:
        """Says which Curator this is, and what it is made of."""
        dialog = about.AboutDialog(self._window, VERSION, reporting.details())
        dialog.exec()
        dialog.deleteLater()

    def _show_page(self, name: str) -> None:
        if self.help is None:
            self.help = help_window.HelpWindow(self._window)
        self.help.show_page(help_pages.help_pages(commands(), self.shortcuts.keys_of, languages.spoken()), name)
