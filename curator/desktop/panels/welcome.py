"""The first page: open an archive, make one, try the sample, or take the tour."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QCommandLinkButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.direction import margins
from curator.desktop.toolkit.icons import app_icon, tinted_icon
from curator.desktop.toolkit.scrolled import Scrolled
from curator.visible import on_button, visible

_WIDTH = 460


class _Way(QCommandLinkButton):
    """One way to begin, framed while it has the focus: some styles draw nothing around it. It is as high as its lines:
    Qt would let a layout take all but its title from it."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
            painter.end()


class WelcomePanel(QWidget):
    """Offers the ways to begin, and the archives that were open before."""

    open_wanted = Signal()
    new_wanted = Signal()
    sample_wanted = Signal()
    tour_wanted = Signal()
    recent_chosen = Signal(object)
    """The Path of a recent archive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self._icons: dict[QCommandLinkButton, str] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add_heading()
        self._tour = self._add_ways()
        self._recent = QVBoxLayout()
        self._column.addLayout(self._recent)
        self._centre()
        self._tint()

    def _add_ways(self) -> QCommandLinkButton:
        """What a person can begin with; gives the last one, the tour."""
        for icon, title, explanation, signal in (
            (
                "folder",
                self.tr("Open an archive…"),
                self.tr("A folder with event files under news/year/month/day."),
                self.open_wanted,
            ),
            (
                "new-archive",
                self.tr("Make a new archive…"),
                self.tr("Choose an empty folder; your events will live there as Markdown."),
                self.new_wanted,
            ),
            (
                "sample",
                self.tr("Try the sample archive…"),
                self.tr("A copy, in a folder of your choice, that you can edit as you like."),
                self.sample_wanted,
            ),
            (
                "tour",
                self.tr("Take the tour…"),
                self.tr("Five short steps on such a copy: open, source, relate, save, export."),
                self.tour_wanted,
            ),
        ):
            button = _Way(title, explanation, self)
            button.clicked.connect(signal)
            self._column.addWidget(button)
            self._icons[button] = icon
        return button

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        """Draws the icons in the palette's colour."""
        for button, icon in self._icons.items():
            button.setIcon(tinted_icon(icon, self.palette()))

    def offer_tour(self, is_offered: bool) -> None:
        """The tour is among the ways to begin, or it is not."""
        self._tour.setVisible(is_offered)

    def show_recent(self, archives: Sequence[Path]) -> None:
        """Offers these archives to be opened again."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QCommandLinkButton):
                del self._icons[widget]
            if widget is not None:
                widget.deleteLater()
        if not archives:
            return
        heading = QLabel(self.tr("Opened before"), self)
        heading.setContentsMargins(margins(10, 14, 0, 0))
        self._recent.addWidget(heading)
        for archive in archives:
            button = _Way(on_button(archive.name), visible(str(archive.parent)), self)
            self._icons[button] = "folder"
            button.clicked.connect(lambda _checked=False, root=archive: self.recent_chosen.emit(root))
            self._recent.addWidget(button)
        self._tint()

    def _add_heading(self) -> None:
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(72, 72))
        picture.setMinimumHeight(80)
        name = QLabel(self.tr("Curator"), self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        name.setFont(font)
        promise = QLabel(
            self.tr("Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked."), self
        )
        promise.setWordWrap(True)
        for label in (picture, name, promise):
            label.setContentsMargins(margins(10, 0, 0, 0))
            self._column.addWidget(label)
        self._column.addSpacing(10)

    def _centre(self) -> None:
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(self._column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        whole = QWidget(self)
        page = QVBoxLayout(whole)
        page.addStretch(2)
        page.addLayout(row)
        page.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(whole))  # else many archives would leave no room for where each of them lies
