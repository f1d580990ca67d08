"""What a reader will see of the open file. Nothing is fetched for it, from the net or from the disk."""

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from curator.catalogue.hits import Hits
from curator.desktop.toolkit.dates import has_month_first
from curator.desktop.toolkit.hit_selections import hit_selections
from curator.desktop.toolkit.kept_bar import bar_kept
from curator.desktop.toolkit.measure import Measure
from curator.desktop.toolkit.preview_process import PreviewProcess
from curator.desktop.toolkit.reader import Reader
from curator.desktop.toolkit.theme import faded, is_dark, quiet

_PAUSE = 30
"""Milliseconds without a key before the text is rendered."""
_PLAIN_LENGTH = 100_000


class PreviewPanel(QWidget):
    """Follows the text; tells which link the person clicked."""

    link_opened = Signal(str)
    """The address or archive link, as it stands in the file."""
    link_hovered = Signal(str)
    """The same, while the pointer is over it; empty when it leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits: Hits | None = None
        self.leads_to_hits = False
        """Whether the first hit of a page comes into sight by itself."""
        self.reader = Reader(self)
        self.reader.setAccessibleName(self.tr("Preview"))
        self.reader.setFrameShape(QFrame.Shape.NoFrame)
        self.reader.document().setDocumentMargin(22)
        Measure(self.reader)
        self._process = PreviewProcess(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._render)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reader)
        self._process.rendered.connect(self._show)
        self._process.failed.connect(self._show_plain)
        self.reader.anchorClicked.connect(self._open)
        self.reader.highlighted.connect(self._hover)
        self.setFocusProxy(self.reader)

    def show_nothing(self) -> None:
        """Shows that no file is open."""
        invitation = self.tr("Choose an event to see what its reader will see.")
        self.show_text("")
        self.reader.setPlaceholderText(invitation)
        self.reader.setAccessibleDescription(invitation)

    def show_text(self, text: str) -> None:
        """Shows another file, from its beginning."""
        self._text = text
        self.reader.setPlaceholderText("")
        self.reader.setAccessibleDescription("")
        self.reader.verticalScrollBar().setValue(0)
        self._render()

    @Slot()
    def settle(self) -> None:
        """Waits a moment for the page, so that it is painted together with the text."""
        if self.isVisible():
            self._process.settle()

    def follow_text(self, text: str) -> None:
        """Shows what became of the same file; the place where the person reads stays."""
        self._text = text
        self._pause.start()

    def mark_hits(self, hits: Hits | None) -> None:
        """Puts a ground behind what a search found, in this page and in those that come."""
        self._hits = hits
        self._show_hits()
        self._lead()

    def prepare(self) -> None:
        """Starts the process behind it, so that the first file need not wait for that."""
        self._process.prepare()

    def stop(self) -> None:
        """Ends the process behind it."""
        self._pause.stop()
        self._process.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._text:
            self._pause.start()
        super().changeEvent(event)

    @Slot()
    def _render(self) -> None:
        self._pause.stop()
        if self._text:
            self._process.render(self._text, self._look())
        else:
            self._process.forget()
            self.reader.clear()

    @Slot(str)
    def _show(self, html: str) -> None:
        self.link_hovered.emit("")
        place = self.reader.verticalScrollBar().value()
        with bar_kept(self.reader):
            self.reader.setHtml(html)
        self._show_hits()
        self.reader.verticalScrollBar().setValue(place)
        self._lead()

    def _lead(self) -> None:
        hits, bar = self.reader.extraSelections() if self.leads_to_hits else [], self.reader.verticalScrollBar()
        if hits:
            place, height = self.reader.cursorRect(hits[0].cursor), self.reader.viewport().height()
            if place.top() < 0 or place.bottom() > height:
                bar.setValue(bar.value() + place.top() - height // 3)

    def _show_hits(self) -> None:
        document = self.reader.document()
        spans = self._hits.spans(document.toRawText()) if self._hits else ()
        if spans or self.reader.extraSelections():
            self.reader.setExtraSelections(hit_selections(document, spans, self.palette()))

    @Slot(str)
    def _show_plain(self, text: str) -> None:
        """The text as it is, where it can't be laid out in the time that a reader would wait."""
        self.reader.document().clear()
        explanation = self.tr("This text could not be laid out in time; here is its beginning as it is.")
        self.reader.setPlainText(f"{explanation}\n\n{text[:_PLAIN_LENGTH]}")

    def _look(self) -> dict[str, object]:
        """The palette's colours, so that the page stands on the same ground as the rest of the window; and its dates as
        they are written there."""
        palette = self.palette()
        return {
            "dark": is_dark(palette),
            "month_first": has_month_first(),
            "colours": {
                "quiet": quiet(palette).name(),
                "frame": faded(palette, 0.18).name(),
                "tint": faded(palette, 0.04).name(),
            },
        }

    @Slot(QUrl)
    def _open(self, url: QUrl) -> None:
        self.link_opened.emit(_as_written(url))

    @Slot(QUrl)
    def _hover(self, url: QUrl) -> None:
        self.link_hovered.emit(_as_written(url))


def _as_written(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
