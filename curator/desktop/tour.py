"""Five steps through the sample archive: what to do next stands in a bar, which notices when it was done."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.desktop.command import without_mnemonic
from curator.desktop.session import Session
from curator.desktop.toolkit.notice_bar import NoticeBar
from curator.desktop.toolkit.settings import Settings, has_taken_tour, note_tour
from curator.event.document import Event

_TO_TRY = "https://www.nasa.gov/missions/"
"""An address to paste; nothing looks at it."""


class Step(IntEnum):
    """What is to be done, in this order; after the last there is nothing more."""

    OPEN = 1
    SOURCE = 2
    RELATE = 3
    SAVE = 4
    EXPORT = 5
    END = 6


class Tour(QObject):
    """Goes on as the person does what is asked, in whichever way; it stops nobody from doing something else."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        settings: Settings,
        actions: Mapping[str, QAction],
        open_sample: Callable[[], None],
    ) -> None:
        """`open_sample` asks for a folder and opens a copy of the sample archive there, unless the person thinks better
        of it."""
        super().__init__(window)
        self._session, self._settings, self._actions, self._open_sample = session, settings, actions, open_sample
        self.bar = NoticeBar(window)
        self.step: Step | None = None
        """None while there is no tour."""
        self._sources = self._related = 0
        session.archive_opened.connect(self.stop)
        session.archive_closed.connect(self.stop)
        session.file_opened.connect(self._take_file)
        session.document_changed.connect(self._look)
        session.saved.connect(self._take_save)

    @property
    def is_new(self) -> bool:
        """Whether the person did not take it yet; it is offered until then."""
        return not has_taken_tour(self._settings)

    @Slot()
    def begin(self) -> None:
        """Opens a copy of the sample archive, and asks for the first step."""
        before = self._session.archive
        self._open_sample()
        if self._session.archive is not None and self._session.archive is not before:
            note_tour(self._settings)
            self._go_to(Step.OPEN)

    @Slot()
    def stop(self) -> None:
        """There is no tour any more."""
        self.step = None
        self.bar.clear()

    @Slot()
    def take_export(self) -> None:
        """A digest was made."""
        if self.step is Step.EXPORT:
            self._go_to(Step.END)

    @Slot()
    def _take_file(self) -> None:
        self._count()
        self._look()

    @Slot()
    def _take_save(self) -> None:
        if self.step is Step.SAVE:
            self._go_to(Step.EXPORT)

    @Slot()
    def _look(self) -> None:
        """Goes on if the open event shows that the step was done."""
        event = self._session.document
        if self.step is None or not isinstance(event, Event):
            return
        is_done = {
            Step.OPEN: True,
            Step.SOURCE: len(event.sources) > self._sources,
            Step.RELATE: len(event.related) > self._related,
        }
        if is_done.get(self.step, False):
            self._go_to(Step(self.step + 1))

    def _count(self) -> None:
        """What the event has before the step is done."""
        event = self._session.document
        self._sources = len(event.sources) if isinstance(event, Event) else 0
        self._related = len(event.related) if isinstance(event, Event) else 0

    def _go_to(self, step: Step) -> None:
        self.step = step
        self._count()
        if step is Step.END:
            said = self.tr("That was the tour. This copy of the sample archive is yours; the help (F1) has more.")
            self.bar.show_notice(said, {self.tr("Close"): self.stop})
            return
        said = self.tr("Step {0} of 5: {1}").format(int(step), self._asked(step))
        copy = {self.tr("Copy an address to try"): _copy_address} if step is Step.SOURCE else {}
        on = {self.tr("Skip this step"): lambda: self._go_to(Step(step + 1))}
        self.bar.show_notice(said, {**copy, **on, self.tr("End the tour"): self.stop})

    def _asked(self, step: Step) -> str:
        """What is to be done, with the keys that do it now."""
        return {
            Step.OPEN: self.tr(
                "Open an event. Click one in the list on the left, or press {0} and type “moon”."
            ).format(self._keys("quick_open")),
            Step.SOURCE: self.tr(
                "Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources."
            ).format(self._keys("paste_sources")),
            Step.RELATE: self.tr(
                "Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter."
            ).format(self._keys("relate")),
            Step.SAVE: self.tr("Save it with {0}. The day's page is kept in step.").format(self._keys("save")),
            Step.EXPORT: self.tr(
                "Make a digest of the day with {0}; a file for others to read, outside the archive."
            ).format(self._keys("export")),
        }[step]

    def _keys(self, name: str) -> str:
        """The keys of a command; the name of one that has none."""
        action = self._actions[name]
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or without_mnemonic(action.text())


def _copy_address() -> None:
    QGuiApplication.clipboard().setText(_TO_TRY)
