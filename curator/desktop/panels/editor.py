"""The text of the open file. It is the truth while the file is open; all other panels show what it says."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.markup_highlighter import MarkupHighlighter
from curator.desktop.toolkit.plain_document import apply_edit, text_of
from curator.desktop.toolkit.theme import writing_font
from curator.event.splice import Edit

_PAGE_MARGIN = 18


class EditorPanel(QWidget):
    """A plain text editor with a notice above it for files that can only be shown."""

    typed = Signal(str)
    """The whole text, whenever it has changed by whatever hand."""
    modified = Signal(bool)
    """Whether the text is another one than that of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = QLabel(self)
        self._notice.setWordWrap(True)
        self._notice.setMargin(10)
        self._notice.setAutoFillBackground(True)
        self._notice.setBackgroundRole(self._notice.palette().ColorRole.ToolTipBase)
        self._notice.setForegroundRole(self._notice.palette().ColorRole.ToolTipText)
        self._notice.hide()
        self._edit = QPlainTextEdit(self)
        self._edit.setAccessibleName(self.tr("Editor"))
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        self._edit.setFont(writing_font())
        self._edit.setTabChangesFocus(True)
        self._edit.document().setDocumentMargin(_PAGE_MARGIN)
        self._edit.setCenterOnScroll(True)
        self._highlighter = MarkupHighlighter(self._edit.document())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self._edit, 1)
        self._edit.textChanged.connect(self._tell)
        self._edit.document().modificationChanged.connect(self.modified)
        self.setFocusProxy(self._edit)

    def show_text(self, text: str, notice: str = "") -> None:
        """Shows another file's text, with an empty undo stack; with a notice it can only be read."""
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._edit.setReadOnly(bool(notice))
        self._edit.blockSignals(True)
        self._edit.setPlainText(text)
        self._edit.blockSignals(False)
        self.mark_saved()

    def text(self) -> str:
        """The text, exactly."""
        return text_of(self._edit.document())

    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self._edit.document().isModified()

    def is_editable(self) -> bool:
        """Whether the text can be changed."""
        return self._edit.isEnabled() and not self._edit.isReadOnly()

    def mark_saved(self) -> None:
        """The file has this text now; undoing beyond this point makes it modified again."""
        self._edit.document().setModified(False)

    def apply(self, edit: Edit) -> None:
        """Makes an edit as one undo step; the cursor stays at its text."""
        if not self._edit.isReadOnly():
            apply_edit(self._edit.document(), edit)

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._edit.document().isUndoAvailable()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.follow_palette()
        super().changeEvent(event)

    @Slot()
    def undo(self) -> None:
        """Takes the last step back, typed or made in a panel."""
        self._edit.undo()

    @Slot()
    def redo(self) -> None:
        """Makes again what was taken back."""
        self._edit.redo()

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(self.text())
