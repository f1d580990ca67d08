"""What the list says of an event, to the eye and to a screen reader."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject

from curator.catalogue.entries import Entry
from curator.catalogue.terms import Mark
from curator.desktop.toolkit.dates import long_day, short_day
from curator.desktop.toolkit.joining import explained, listed
from curator.desktop.toolkit.listing import Heading
from curator.event.entities import unescape
from curator.visible import tool_tip, visible

_LONGEST = 120
"""Characters of a title that a row can show."""


class Column(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    DAY = 1
    MARKS = 2
    SOURCES = 3
    RELATED = 4
    CATEGORY = 5


NUMBERS = frozenset({Column.SOURCES, Column.RELATED})
"""Columns that stand at the right."""


class EventText(QObject):
    """The words of rows and cells."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings = {
            Column.TITLE: self.tr("Event"),
            Column.DAY: self.tr("Day"),
            Column.MARKS: self.tr("Marks"),
            Column.SOURCES: self.tr("Sources"),
            Column.RELATED: self.tr("Related"),
            Column.CATEGORY: self.tr("Category"),
        }
        self._marks: Sequence[tuple[str, str, Mark, bool]] = (
            ("conflict", self.tr("conflict copy"), Mark.CONFLICT, True),
            ("draft", self.tr("draft"), Mark.DRAFT, True),
            ("broken", self.tr("broken link"), Mark.BROKEN, True),
            ("no-source", self.tr("no source"), Mark.SOURCE, False),
            ("no-cover", self.tr("no cover"), Mark.COVER, False),
        )
        """Icon, words, the mark, and whether an event that has it is shown so, or one that has not."""

    def heading(self, row: Heading) -> str:
        """The day, as the desktop writes it."""
        return long_day(row.day)

    def spoken_heading(self, row: Heading) -> str:
        """The same with the number of its events."""
        return self.tr("{0}, %Ln event(s)", "", row.events).format(long_day(row.day))

    def text(self, row: Entry, column: Column) -> str:
        """What a cell shows."""
        if column is Column.TITLE:
            return visible(_cut(row.title))
        if column is Column.DAY:
            return short_day(row.day)
        if column is Column.CATEGORY:
            return visible(unescape(row.category))
        count = row.sources if column is Column.SOURCES else row.related if column is Column.RELATED else 0
        return QLocale().toString(count) if count else ""

    def mark_icons(self, row: Entry) -> list[str]:
        """The names of the icons of an event's marks."""
        return [icon for icon, _ in self._marks_of(row)]

    def spoken(self, row: Entry, column: Column) -> str:
        """A whole sentence for the event, and what stands in it for the other columns."""
        marks = listed(words for _, words in self._marks_of(row))
        if column is Column.MARKS:
            return marks
        if column is not Column.TITLE:
            return explained(self.headings[column], self.text(row, column) or "0")
        sources = self.tr("%Ln source(s)", "", row.sources) if row.sources else ""
        related = self.tr("%Ln related event(s)", "", row.related) if row.related else ""
        return listed((long_day(row.day), visible(row.title), sources, related, marks))

    def tip(self, row: Entry) -> str:
        """The whole title, and the marks in words."""
        return tool_tip(row.title, listed(words for _, words in self._marks_of(row)))

    def _marks_of(self, row: Entry) -> list[tuple[str, str]]:
        """Icon and words of each of its marks."""
        return [(icon, words) for icon, words, mark, has in self._marks if bool(row.marks & mark.value) == has]


def _cut(title: str) -> str:
    """Hardly any row has room for more, and some titles have 800 characters."""
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
