"""Clean HTML as a tree of elements, for formats that are not HTML themselves."""

from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

from typing_extensions import override

VOID = frozenset({"br", "hr", "img"})
"""Elements of clean HTML that have no end tag."""


def tree_of(html: str) -> Element:
    """A `div` with what the HTML holds. What does not nest is closed where it must be."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    """Puts elements and text where they stand."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("div")
        self._open = [self.root]

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in VOID:
            self._open.append(element)

    @override
    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    @override
    def handle_data(self, data: str) -> None:
        inside = self._open[-1]
        if len(inside):
            inside[-1].tail = (inside[-1].tail or "") + data
        else:
            inside.text = (inside.text or "") + data
