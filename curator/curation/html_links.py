"""The links and pictures of a piece of HTML, and its text beside them."""

import re
from urllib.parse import urljoin

from msgspec import Struct, field

from curator.curation.html_tokens import INLINE, Tag, tokens
from curator.curation.link import Found, LinkKind, is_picture_data, scheme_of

_SIZE = re.compile(r"[^\s,]\S*")


class Html(Struct, frozen=True):
    """What is in a piece of HTML: links and pictures in their order, and the text outside links."""

    found: tuple[Found, ...]
    prose: str


def read_html(text: str, base: str = "") -> Html:
    """Reads a piece of HTML. Relative addresses are resolved against `<base>` or `base`, else left out."""
    reading = _Reading(base)
    for token in tokens(text):
        if isinstance(token, str):
            reading.take_text(token)
        else:
            reading.take_tag(token)
    reading.end_link()
    return Html(tuple(reading.found), "".join(reading.prose))


class _Reading(Struct):
    """What was read so far; `link` is the link that is open."""

    base: str
    found: list[Found] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    link: Found | None = None
    label: list[str] = field(default_factory=list)

    def take_text(self, text: str) -> None:
        (self.prose if self.link is None else self.label).append(text)

    def take_tag(self, tag: Tag) -> None:
        if tag.name == "a":
            self.end_link()
            self._start_link(tag)
        elif tag.name == "img":
            self._take_picture(tag)
        elif tag.name == "base" and not tag.is_end:
            self.base = self._absolute(tag.attributes.get("href", "")) or self.base
        elif tag.name not in INLINE:
            self.take_text("\n")

    def _start_link(self, tag: Tag) -> None:
        address = "" if tag.is_end else self._absolute(tag.attributes.get("href", ""))
        if address:
            self.link = Found(address, kind=LinkKind.PAGE)
            self.label = []

    def end_link(self) -> None:
        """The link that is open, if there is one, ends here."""
        if self.link is None:
            return
        link, label = self.link, "".join(self.label).strip()
        self.link = None
        self.found.append(Found(link.url, label or link.title, link.kind, link.image, link.sizes))
        self.prose.append(" ")

    def _take_picture(self, tag: Tag) -> None:
        attributes = tag.attributes
        sizes = tuple(filter(None, (self._absolute(size) for size in _sizes(attributes.get("srcset", "")))))
        address = self._absolute(attributes.get("src", "")) or next(iter(sizes), "")
        if not address:
            return
        title = attributes.get("alt") or attributes.get("title", "")
        if self.link is None:
            self.found.append(Found(address, title, LinkKind.IMAGE, sizes=sizes))
        elif self.link.image is None:
            self.link = Found(self.link.url, title, LinkKind.PAGE, address, sizes)

    def _absolute(self, address: str) -> str:
        """The address as it stands there if it is whole; empty where it is relative and no base is known."""
        address = address.strip()
        if scheme_of(address) or is_picture_data(address):
            return address
        if not address or address.startswith("#") or not self.base:
            return ""
        try:
            return urljoin(self.base, address)
        except ValueError:
            return ""


def _sizes(srcset: str) -> list[str]:
    """The addresses of a `srcset`, without the widths behind them."""
    return [word.rstrip(",") for word in _SIZE.findall(srcset) if "/" in word][:20]
