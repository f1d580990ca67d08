"""A plan before it is made: which files change, the lines that do, and what is left as it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from curator.archive.plan import Difference
from curator.visible import visible


class PlanDialog(QDialog):
    """Shows it; accepted by the person's word that it is to be made."""

    def __init__(
        self, parent: QWidget, title: str, files: Sequence[Difference], left_alone: Sequence[tuple[str, str]]
    ) -> None:
        """`left_alone` are paths, and why."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(900, 560)
        self._files = files
        self._left_alone = left_alone
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Files"))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("What changes"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._make = self._buttons.addButton(self.tr("&Change the files"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._make.setEnabled(bool(files))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._show_file)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.addWidget(self._list)
        sides.addWidget(self._text)
        sides.setStretchFactor(1, 1)
        sides.setSizes([320, 580])
        sides.setChildrenCollapsible(False)
        counts = self.tr("Files that change: {0}. Left as they are: {1}.")
        column = QVBoxLayout(self)
        column.addWidget(QLabel(counts.format(len(self._files), len(self._left_alone)), self))
        column.addWidget(sides, 1)
        column.addWidget(self._buttons)

    def _fill(self) -> None:
        for file in self._files:
            self._list.addItem(visible(_name(file)))
        for path, reason in self._left_alone:
            item = QListWidgetItem(self.tr("left as it is: {0}").format(visible(path)), self._list)
            item.setToolTip(visible(reason))
        self._list.setCurrentRow(0)

    @Slot(int)
    def _show_file(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self._text.setPlainText("\n".join(map(visible, self._files[row].lines())))
        elif row >= len(self._files):
            self._text.setPlainText(visible(self._left_alone[row - len(self._files)][1]))


def _name(file: Difference) -> str:
    """The path; both where it moves."""
    paths = dict.fromkeys(path for path in (file.path, file.to) if path is not None)
    return " → ".join(paths)
