"""What can be done with the rows of the list of events, without opening them first."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from curator.archive.archive import event_at
from curator.archive.layout import INDEX, day_folder, day_of, link_of
from curator.desktop.actions import commands
from curator.desktop.command import missing
from curator.desktop.desk import Desk
from curator.desktop.relating import Relating
from curator.desktop.session import Session
from curator.event import edits
from curator.event.document import Event
from curator.event.links import plain_label

_FOR_ONE = ("retitle", "rename")
_COMMANDS = ("retitle", "move", "rename", "delete")


class EventMenu(QObject):
    """Fills the menu of a row, or of several that are chosen, and does the commands that are about them."""

    said = Signal(str)
    """What was done, or why it can't be."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        relating: Relating,
        open_file: Callable[[str], bool],
        actions: Mapping[str, QAction],
    ) -> None:
        """`open_file` opens a file, if the one that is open may be left."""
        super().__init__(desk)
        self._desk, self._session, self._relating = desk, session, relating
        self._open_file, self._actions = open_file, actions
        self._menu: QMenu | None = None
        self._meant: tuple[date | None, Sequence[str]] = (None, ())
        """What the menu is about."""
        desk.events.menu_opens.connect(self._fill)
        actions["open_day"].triggered.connect(self._open_day)
        actions["relate_chosen"].triggered.connect(self._relate)
        actions["copy_links"].triggered.connect(self._copy_links)
        actions["copy_paths"].triggered.connect(self._copy_paths)

    @Slot(object, object, object)
    def _fill(self, menu: QMenu, day: date, paths: Sequence[str]) -> None:
        """For the events at these paths; for none, where the row is the heading of a day."""
        self._menu, self._meant = menu, (day, paths)
        if len(paths) == 1:
            opens = menu.addAction(self.tr("Open"), lambda: self._open_file(paths[0]))
            opens.setEnabled(paths[0] != self._session.path)
        menu.addAction(self._actions["open_day"])
        if paths:
            if self._relating.unrelated(paths):
                menu.addAction(self._actions["relate_chosen"])
            menu.addSeparator()
            menu.addActions([self._actions["copy_links"], self._actions["copy_paths"]])
            menu.addSeparator()
            menu.addActions([self._actions["event_up"], self._actions["event_down"]])
            menu.addSeparator()
            for name in _COMMANDS:
                if len(paths) == 1 or name not in _FOR_ONE:
                    self._add_command(menu, name, paths)
        menu.addSeparator()

    def _target(self) -> tuple[date | None, Sequence[str]]:
        """The day and the events that are meant: those of the menu, until that is gone; those that are chosen in the
        list; or the open one."""
        if self._menu is not None and isValid(self._menu):
            return self._meant
        is_event = isinstance(self._session.document, Event)
        paths = self._desk.events.chosen_paths() or [self._session.path] * is_event
        if not paths:
            self.said.emit(self.tr("No event is chosen"))
        return next(map(day_of, paths), None), paths

    @Slot()
    def _open_day(self) -> None:
        day, _ = self._target()
        if day is not None:
            self._open_file(f"{day_folder(day)}/{INDEX}")

    @Slot()
    def _relate(self) -> None:
        _, paths = self._target()
        others = self._relating.unrelated(paths)
        if others:
            self._relating.relate_paths(others)
        else:
            self.said.emit(self.tr("None of the chosen events can be related to the open one"))

    def _add_command(self, menu: QMenu, name: str, paths: Sequence[str]) -> None:
        menu.addAction(self._actions[name].text(), lambda: self._do(name, paths))

    def _do(self, name: str, paths: Sequence[str]) -> None:
        """Commands are about the open event, or about several that are chosen."""
        if len(paths) == 1 and not self._open_file(paths[0]):
            return
        if self._actions[name].isEnabled():
            self._actions[name].trigger()
        else:
            self.said.emit(missing(next(command.needs for command in commands() if command.name == name)))

    @Slot()
    def _copy_links(self) -> None:
        """As the open event would link them."""
        archive, document = self._session.archive, self._session.document
        if archive is None:
            return
        prefix = document.dialect.edition.link_prefix if isinstance(document, Event) else ""
        _, paths = self._target()
        events = [(path, event) for path in paths if (event := event_at(archive, path)) is not None]
        links = [edits.NewRelated(_label(path, event), link_of(path)) for path, event in events]
        self._copy([edits.link_to(link, prefix) for link in links], self.tr("Copied %Ln link(s)", "", len(links)))

    @Slot()
    def _copy_paths(self) -> None:
        archive = self._session.archive
        if archive is not None:
            _, paths = self._target()
            self._copy([str(archive.place(path)) for path in paths], self.tr("Copied %Ln path(s)", "", len(paths)))

    def _copy(self, lines: Sequence[str], said: str) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.said.emit(said)


def _label(path: str, event: Event) -> str:
    """A link without a word could not be seen."""
    return plain_label(event.title_text or path.rpartition("/")[2].removesuffix(".md"))
