"""What can be typed into the search field, as a table to pick from."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.theme import quiet

_GAP = 32
"""Pixels between the columns."""
_AIR = 8
"""Pixels of a row that its letters leave free."""
_EDGE = 6


class Example(Struct, frozen=True):
    """Something to type, and what it finds."""

    typed: str
    finds: str


def examples() -> tuple[Example, ...]:
    """All that the search language knows (`archive.query`)."""
    translate = QCoreApplication.translate
    return (
        Example("homs rebels", translate("SearchHelp", "all of these words; their beginnings are enough")),
        Example('"bab amr"', translate("SearchHelp", "exactly these words, in a row")),
        Example("-homs", translate("SearchHelp", "all but these; “-” can stand before anything here")),
        Example("homs OR aleppo", translate("SearchHelp", "one or the other; “OR” can stand between anything here")),
        Example("title:rebels", translate("SearchHelp", "in the title")),
        Example("text:hospital", translate("SearchHelp", "in the summary and the rest of the text")),
        Example("category:sports", translate("SearchHelp", "in the category")),
        Example("context:Homs", translate("SearchHelp", "in a context")),
        Example(
            'context:"Bab Amr"', translate("SearchHelp", "just this context; category and source can be quoted too")
        ),
        Example("source:bbc", translate("SearchHelp", "in the label or the address of a source")),
        Example("host:nytimes.com", translate("SearchHelp", "with a source on this site")),
        Example("date:2012-03", translate("SearchHelp", "in this month; a year or a day will do too")),
        Example(
            "date:2012-03-01..2012-04-15",
            translate("SearchHelp", "from the first to the last day; one can be left out"),
        ),
        Example("date:*-03-01", translate("SearchHelp", "on this day, in all years")),
        Example(
            "has:cover", translate("SearchHelp", "with one; also source, related, summary, category, context, title")
        ),
        Example("missing:source", translate("SearchHelp", "without one; of the same")),
        Example("is:draft", translate("SearchHelp", "drafts")),
        Example("is:broken", translate("SearchHelp", "with a link that leads nowhere")),
        Example("is:conflict", translate("SearchHelp", "copies that a sync program made")),
        Example("related:news/2012/03/1/title.md", translate("SearchHelp", "with a related link to this file")),
        Example("anywhere:homs", translate("SearchHelp", "anywhere in the file, in the titles of related events too")),
    )


class SearchHelp(QFrame):
    """A table that opens below the field; it goes away when something is taken, at Esc, or at a click elsewhere."""

    taken = Signal(str)
    """The example to write into the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What can be searched for"))
        self.setFrameShape(QFrame.Shape.Box)  # a panel's own edge is as good as invisible on a dark desktop
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._table = QTreeWidget(self)
        self._fill()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._note())
        self._table.itemActivated.connect(self._take)
        self._table.itemClicked.connect(self._take)

    def show_below(self, field: QWidget) -> None:
        """Opens below the field, as large as the screen lets it be."""
        room = field.screen().availableGeometry()
        place = QRect(field.mapToGlobal(QPoint(0, field.height() + 2)), self.sizeHint().boundedTo(room.size()))
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
        self.setGeometry(place)
        self.show()
        self._table.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("What can be searched for"))
        table.setColumnCount(2)
        table.setHeaderHidden(True)
        table.setRootIsDecorated(False)
        table.setIndentation(0)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSizeAdjustPolicy(QTreeWidget.SizeAdjustPolicy.AdjustToContents)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = table.fontMetrics().height() + _AIR
        for example in examples():
            item = QTreeWidgetItem(table, [example.typed, example.finds])
            item.setForeground(1, quiet(table.palette()))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, explained(example.typed, example.finds))
            item.setSizeHint(0, QSize(table.fontMetrics().horizontalAdvance(example.typed) + _GAP, height))
        table.resizeColumnToContents(0)
        table.resizeColumnToContents(1)
        table.setCurrentIndex(table.model().index(0, 0))

    def _note(self) -> QLabel:
        note = QLabel(
            self.tr("Side by side they narrow the search down. Enter or a click writes one into the field."), self
        )
        palette = note.palette()
        palette.setColor(note.foregroundRole(), quiet(palette))
        note.setPalette(palette)
        note.setMargin(3)
        return note

    @Slot(QTreeWidgetItem)
    def _take(self, item: QTreeWidgetItem) -> None:
        if self.isVisible():  # some desktops tell of one click twice
            self.close()
            self.taken.emit(item.text(0))
