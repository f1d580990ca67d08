"""Digests in the window: what makes and shows them is loaded when the first one is wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.desktop.session import Session
from curator.desktop.toolkit.settings import Settings


class Digests(QObject):
    """Stands for `Publishing` from the start, which has no need to wait for paper, printers and templates."""

    done = Signal(str, object)
    """What was done, and what can be done with it by name."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        leave: Callable[[], bool],
        settings: Settings,
        chosen: Callable[[], Sequence[str]],
    ) -> None:
        """As `Publishing` is given them."""
        super().__init__(window)
        self._given = window, session, leave, settings, chosen

    @Slot()
    def export(self) -> None:
        """Makes a digest of the person's choice."""
        self._open(is_print=False)

    @Slot()
    def print_(self) -> None:
        """The same, meant to be printed."""
        self._open(is_print=True)

    def _open(self, *, is_print: bool) -> None:
        from curator.desktop.publishing import Publishing  # noqa: PLC0415 - the reason why this class is there

        publishing = self.findChild(Publishing)
        if publishing is None:
            publishing = Publishing(*self._given)
            publishing.setParent(self)
            publishing.done.connect(self.done)
        publishing.open(is_print=is_print)
