"""What is said in a list that has no rows: what comes there, or what to do."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QLabel
from typing_extensions import override

_MARGIN = 12


class Invitation(QLabel):
    """Lies over the empty list, in the way of no click and no drop; screen readers hear it with the list."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Of a view that has its model."""
        super().__init__(view.viewport())
        self._view = view
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setMargin(_MARGIN)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._look)
        view.viewport().installEventFilter(self)
        self._look()

    def say(self, text: str) -> None:
        """Says this from now on, wherever the list is empty."""
        self.setText(text)
        self._look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)

    @Slot()
    def _look(self) -> None:
        is_said = bool(self.text()) and not self._view.model().rowCount()
        self.setVisible(is_said)
        self._view.setAccessibleDescription(self.text() if is_said else "")
