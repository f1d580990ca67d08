"""A digest in pages: with the date at their head and their number at the foot, for a PDF, a printer or a preview."""

from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from curator.digest.bookmark import Bookmark
from curator.digest.direction import is_right_to_left
from curator.digest.lettering import Lettering
from curator.digest.options import Paper
from curator.digest.publication import Publication

_ARABIC = ("Noto Sans Arabic", "Geeza Pro", "Noto Sans Hebrew")
"""Of those whose every shape has a code that tells its letters: copies would lack each `لا` of Noto Naskh."""
_SERIF = (
    "Charter",
    "Source Serif 4",
    "Noto Serif",
    "Georgia",
    "P052",
    "C059",
    "Liberation Serif",
    *_ARABIC,
    "DejaVu Serif",
)
SANS = (
    "Source Sans 3",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Liberation Sans",
    "Nimbus Sans",
    *_ARABIC,
    "DejaVu Sans",
)
_CHINESE_SERIF = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC")
CHINESE_SANS = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei")
_POINTS = 10
_INDENT = 22
"""The width that lists have for their numbers, in pixels of 1/96 inch."""
_MARGINS = QMarginsF(22, 14, 22, 12)
"""Around all that is printed, in millimetres; header and footer stand inside."""
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_BAND = 11
"""The height of the header and of the footer, in millimetres, with the blank between them and the text."""
_LETTERLESS = ("liga", "locl")
"""Ligatures and the forms of a region: shapes that nobody finds who searches a PDF for the letters."""
_QUIET = QColor("#67635c")
_TOP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
_DATES = "dates"
"""The property of a document that has the days which it is about, where its title is something else."""


def document(publication: Publication, html: str) -> QTextDocument:
    """The digest as a text document, not yet in pages; its title is the heading. `html` is that of `formats.paper`."""
    _application()
    QEventLoop()  # WORKAROUND: a document's layout starts a timer, which a thread without event loop has no place for
    made = QTextDocument()
    fill(made, publication, html)
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, publication.heading)
    made.setProperty(_DATES, publication.dates)
    return made


def fill(made: QTextDocument, publication: Publication, html: str) -> None:
    """Lays the text out in a document, which looks nowhere else for its pictures."""
    made.setDefaultFont(_font(families(publication.language, _SERIF, _CHINESE_SERIF), _POINTS))
    made.setIndentWidth(_INDENT)
    for event in publication.events:
        if event.picture is not None:
            image = QImage.fromData(event.picture.data)
            made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"picture-{event.number}"), image)
    made.setHtml(html)
    block = made.begin()
    while block.isValid():
        if is_right_to_left(block.text()):
            layout = block.blockFormat()
            layout.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            QTextCursor(block).setBlockFormat(layout)
        block = block.next()


def page_layout(paper: Paper) -> QPageLayout:
    """The pages' size and margins."""
    size = QPageSize(_SIZES[paper])
    return QPageLayout(size, QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter)


def paint(
    made: QTextDocument, device: QPagedPaintDevice, check: Callable[[], None] = lambda: None
) -> tuple[tuple[Bookmark, ...], Lettering]:
    """Prints a document of `document()` on a PDF writer or a QPrinter, on pages of the size and margins set there.

    `check` is called before each page, and may raise.

    Gives the places of its days and events, and which letters its fonts drew.
    """
    paged = made.clone()
    pages = _Pages(paged, device, str(made.property(_DATES) or ""))
    painter = QPainter(device)
    try:
        for page in range(paged.pageCount()):
            check()
            if page:
                device.newPage()
            pages.paint(painter, page)
    finally:
        painter.end()
    return tuple(pages.bookmarks()), Lettering(paged, f"{title_of(paged)}{made.property(_DATES) or ''}…/")


def title_of(made: QTextDocument) -> str:
    """What the document says that it is called."""
    return made.metaInformation(QTextDocument.MetaInformation.DocumentTitle)


class _Pages:
    """A document laid out in pages of a device, and how to draw one of them."""

    def __init__(self, paged: QTextDocument, device: QPagedPaintDevice, dates: str) -> None:
        self._document = paged
        self._layout = paged.documentLayout()
        self._title = title_of(paged)
        self._dates = dates
        self._font = _font(paged.defaultFont().families(), 8)
        band = _BAND / 25.4 * device.logicalDpiY()
        self._scale = 72 / device.logicalDpiY()
        self._top = device.pageLayout().marginsPoints().top() + _BAND / 25.4 * 72
        self._page = QRectF(0, 0, device.width(), device.height())
        self._text = self._page.adjusted(0, band, 0, -band)
        self._layout.setPaintDevice(device)
        paged.setDocumentMargin(0)
        paged.setPageSize(self._text.size())
        _keep_headings(paged)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draws a page, counted from 0.

        WORKAROUND: the first line of a page begins some hair's breadths above it, and would be written on both.
        """
        painter.setFont(self._font)
        painter.setPen(_QUIET)
        self._paint_header(painter, page)
        number = f"{page + 1} / {self._document.pageCount()}"
        painter.drawText(self._page, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, number)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(QPointF(0, page * self._text.height()), self._text.size()).adjusted(0, 0, 0, -1)
        painter.save()
        painter.translate(0, self._text.top() - context.clip.top())
        painter.setClipRect(context.clip)
        self._layout.draw(painter, context)
        painter.restore()

    def _paint_header(self, painter: QPainter, page: int) -> None:
        """The days, or the title and the days. The first page has its title large in its text already: not that again.

        The title is cut where it would reach the days.
        """
        title = self._title if page else ""
        if not self._dates:
            painter.drawText(self._page, _TOP | Qt.AlignmentFlag.AlignHCenter, title)
            return
        room = self._page.width() - painter.fontMetrics().horizontalAdvance(f"{self._dates}    ")
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_right_to_left(self._title):
            start, end = end, start
        cut = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(self._page, _TOP | start, cut)
        painter.drawText(self._page, _TOP | end, self._dates)

    def bookmarks(self) -> Iterator[Bookmark]:
        """The headings of days and of events, in their order, with the places of their first lines."""
        height = self._text.height()
        block = self._document.begin()
        while block.isValid():
            level = _outline_level(block)
            if level:
                area = self._layout.blockBoundingRect(block)
                page = _page_of(block, height)
                top = self._top + max(0.0, area.top() - page * height) * self._scale
                yield Bookmark(block.text().strip(), level, page, top)
            block = block.next()


def _outline_level(block: QTextBlock) -> int:
    """1 for a day, 2 for an event; 0 for all else."""
    if _is_called(block, "event"):
        return 2
    return 1 if block.blockFormat().headingLevel() == 2 else 0


def _is_called(block: QTextBlock, beginning: str) -> bool:
    """Whether the block begins with an anchor of such a name: only the page's own template has any."""
    start = block.begin()
    if start.atEnd():  # an empty block has no first fragment: asked for it, Qt reads past its own
        return False
    return any(name.startswith(beginning) for name in start.fragment().charFormat().anchorNames())


def _keep_headings(paged: QTextDocument) -> None:
    """Starts a new page before headings that would stand at the foot of a page without the text that they head."""
    height = paged.pageSize().height()
    block = paged.begin()
    while block.isValid():
        first = block
        while _leads(block):
            block = block.next()
        if block != first and block.isValid() and _page_of(first, height) != _page_of(block, height):
            layout = first.blockFormat()
            layout.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(layout)
            # WORKAROUND: Qt moves the lines behind it, but not those over the ends of the pages.
            paged.markContentsDirty(first.position(), paged.characterCount() - first.position())
        block = block.next()


def _leads(block: QTextBlock) -> bool:
    """Whether it is a heading, or the category above a title."""
    return block.isValid() and (block.blockFormat().headingLevel() > 0 or _is_called(block, "category"))


def _page_of(block: QTextBlock, height: float) -> int:
    """The page, counted from 0, on which the first line of a block ends."""
    area = block.document().documentLayout().blockBoundingRect(block)
    lines = block.layout()
    return int((area.top() + lines.lineAt(0).rect().bottom() if lines.lineCount() else area.bottom()) / height)


def families(language: str, latin: tuple[str, ...], chinese: tuple[str, ...]) -> tuple[str, ...]:
    """The fonts to look for, in that order, for a text in this language."""
    return (*chinese, *latin) if language == "zh" else (*latin, *chinese)


def _font(families: tuple[str, ...] | list[str], points: float) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(points)
    for feature in _LETTERLESS:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@cache
def _application() -> QCoreApplication:
    """Fonts need an application. Where there is no window, one is made that needs no screen."""
    return QCoreApplication.instance() or QGuiApplication(["curator", "-platform", "offscreen"])
