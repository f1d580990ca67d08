"""Editor and preview scrolled in step: what stands at the top of one stands at the top of the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from curator.desktop.toolkit import text_keys
from curator.desktop.toolkit.text_area import TextArea

_TYPING = 600
"""Milliseconds after a change of the text in which the preview stays where it is: it is made anew in them."""
_MOST = 300_000
"""Pairs of lines that are compared; longer texts are scrolled in proportion."""
Anchor = tuple[float, float]


class ScrollLink(QObject):
    """Whoever scrolls one of the two moves the other; typing moves neither."""

    def __init__(self, area: TextArea, reader: QTextBrowser) -> None:
        super().__init__(area)
        self._area, self._reader = area, reader
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._is_led = False
        area.document().contentsChanged.connect(self._typing.start)
        area.verticalScrollBar().valueChanged.connect(self._lead_reader)
        reader.verticalScrollBar().actionTriggered.connect(self._lead_area)

    @Slot()
    def _lead_reader(self) -> None:
        if not self._is_led and not self._typing.isActive() and self._reader.isVisible():
            to = interpolated(self._anchors(), self._area.verticalScrollBar().value())
            self._reader.verticalScrollBar().setValue(round(to))

    @Slot()
    def _lead_area(self) -> None:
        """Only what the person does to the preview counts: it is moved by itself too when it is made anew."""
        if self._area.isVisible():
            turned = [(reader, area) for area, reader in self._anchors()]
            self._is_led = True
            self._area.verticalScrollBar().setValue(
                round(interpolated(turned, self._reader.verticalScrollBar().sliderPosition()))
            )
            self._is_led = False

    def _anchors(self) -> list[Anchor]:
        """Where the same lines stand: as the scroll bar of the editor counts, in lines, and in pixels of the page."""
        lines, blocks = list(_blocks(self._area.document())), list(_blocks(self._reader.document()))
        ends = (float(self._area.verticalScrollBar().maximum()), float(self._reader.verticalScrollBar().maximum()))
        anchors: list[Anchor] = [(0.0, 0.0)]
        layout = self._reader.document().documentLayout()
        if len(lines) * len(blocks) <= _MOST:
            keys = (
                [text_keys.key_of(line.text()) for line in lines],
                [text_keys.key_of(block.text()) for block in blocks],
            )
            for row, other in matched(*keys):
                anchor = (float(lines[row].firstLineNumber()), layout.blockBoundingRect(blocks[other]).top())
                if all(last < new < end for last, new, end in zip(anchors[-1], anchor, ends, strict=True)):
                    anchors.append(anchor)
        return [*anchors, ends]


def matched(written: Sequence[str], shown: Sequence[str]) -> list[tuple[int, int]]:
    """Numbers of lines of the text, and of the lines that show them, both rising: as many as there can be."""
    pairs = []
    for row, key in enumerate(written):
        other = next((n for n, text in enumerate(shown) if text.startswith(key)), None) if key else None
        if other is not None:
            pairs.append((row, other))
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of them in which the second numbers rise too."""
    ends: list[int] = []
    chains: list[list[tuple[int, int]]] = []
    for pair in pairs:
        place = bisect_left(ends, pair[1])
        chain = [*(chains[place - 1] if place else ()), pair]
        ends[place : place + 1], chains[place : place + 1] = [pair[1]], [chain]
    return chains[-1] if chains else []


def interpolated(anchors: Sequence[Anchor], place: float) -> float:
    """What belongs to a place that lies between two anchors, or behind the last."""
    after = min(max(1, bisect_right([anchor[0] for anchor in anchors], place)), len(anchors) - 1)
    (from_, to), (next_from, next_to) = anchors[after - 1], anchors[after]
    if next_from <= from_:
        return next_to
    return to + (next_to - to) * min(1.0, (place - from_) / (next_from - from_))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
