"""Unsaved work that was found, to be restored, copied or discarded, one after the other."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from curator.desktop.toolkit.plan_view import PlannedFile, PlanView
from curator.desktop.toolkit.room import roomy


class UnsavedRow(Struct, frozen=True):
    """A text, and whether it can be put into the editor as it is; its lines show what it would change."""

    id: str
    shown: PlannedFile
    can_restore: bool


class UnsavedDialog(QDialog):
    """It stays open beside the window; what is done with a text is shown anew by `show_rows`."""

    restore_wanted = Signal(str)
    """The id of a text that the editor shall have."""
    copy_wanted = Signal(str)
    """The id of one that the clipboard shall have."""
    discard_wanted = Signal(str)
    """The id of one that nobody wants."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved work"))
        self._rows: tuple[UnsavedRow, ...] = ()
        self._view = PlanView(self, (self.tr("Text"), self.tr("When, and what became of its file since")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._restore = buttons.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy = buttons.addButton(self.tr("&Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        self._discard = buttons.addButton(self.tr("&Discard"), QDialogButtonBox.ButtonRole.DestructiveRole)
        for button in (self._copy, self._discard):
            button.setAutoDefault(False)
        self._restore.setDefault(True)
        self._restore.clicked.connect(lambda: self._ask_for(self.restore_wanted.emit))
        self._copy.clicked.connect(lambda: self._ask_for(self.copy_wanted.emit))
        self._discard.clicked.connect(lambda: self._ask_for(self.discard_wanted.emit))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._view, 1)
        layout.addWidget(buttons)
        self.resize(roomy(self, 820, 620))
        self._view.row_changed.connect(self._enable)

    def show_rows(self, summary: str, rows: Sequence[UnsavedRow]) -> None:
        """Shows these; closes where none is left."""
        self._rows = tuple(rows)
        self._view.show_plan(summary, [row.shown for row in rows])
        self._enable()
        if not rows:
            self.accept()

    def _ask_for(self, want: Callable[[str], object]) -> None:
        row = self._chosen()
        if row is not None:
            want(row.id)

    def _chosen(self) -> UnsavedRow | None:
        return self._rows[self._view.row] if 0 <= self._view.row < len(self._rows) else None

    @Slot()
    def _enable(self) -> None:
        row = self._chosen()
        self._restore.setEnabled(row is not None and row.can_restore)
        self._copy.setEnabled(row is not None)
        self._discard.setEnabled(row is not None)
