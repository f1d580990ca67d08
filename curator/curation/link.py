"""Links out of what was dropped, pasted or kept in a file, and why other addresses are not taken."""

import re
from collections.abc import Iterable
from enum import Enum
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from curator.curation.addresses import as_sent
from curator.event.address import LONGEST, is_web

MOST_LINKS = 200
"""So many links are taken at once, no more (reliability.md row H3)."""
LONGEST_TITLE = 1000
_MOST_SPELLINGS = 10 * MOST_LINKS
"""With so many different addresses there are too many links, however alike they are."""
_MOST_REFUSED = 1000
_LONGEST_SCHEME = 32
_WEB = frozenset(("http", "https"))
_PICTURE_DATA = re.compile(r"data:image/[a-z0-9.+-]+[;,]", re.IGNORECASE)
_PICTURE_FILE = re.compile(r"[^?#]*\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)(?:[?#].*)?", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNSEEN = re.compile(r"\A[\x00-\x20]+|[\x00-\x1f\x7f]+")
"""What browsers leave out of an address before they look at its scheme: `java\\nscript:` is a script."""
_NETWORK_PATH = re.compile(r"[\\/]{2}")


class LinkKind(Enum):
    """What a link leads to."""

    PAGE = "page"
    IMAGE = "image"


class Link(Struct, frozen=True):
    """An address as it came, byte for byte."""

    url: str
    title: str = ""
    """What the page, the bookmark or the picture is called there; empty where nothing says so."""
    kind: LinkKind = LinkKind.PAGE
    image: str | None = None
    """The address of the picture that is shown inside the link."""

    @property
    def picture(self) -> str | None:
        """What a place for pictures takes: the picture in the link, the picture itself, or a picture's file."""
        is_picture = self.kind is LinkKind.IMAGE or is_picture_file(self.url)
        return self.image or (self.url if is_picture else None)

    @property
    def page(self) -> str | None:
        """What a place for sources takes; None for a picture that came without an address."""
        return None if is_picture_data(self.url) else self.url


class Reason(Enum):
    """Why an address is not taken."""

    SCRIPT = "script"
    DATA = "data"
    FILE = "file"
    INTERNAL = "internal"
    """Leads into the browser itself: `about:`, `blob:`, `chrome:`, an extension."""
    NETWORK_PATH = "network path"
    """`\\\\host\\share` or `//host/share`."""
    NOT_WEB = "not web"
    TOO_LONG = "too long"
    BROKEN = "broken"


class Refused(Struct, frozen=True):
    """An address that is not taken; of a long one the first 2,048 characters."""

    address: str
    reason: Reason


class TooManyLinksError(Exception):
    """More links at once than a person can have meant; `count` is how many."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} links, at most {MOST_LINKS} are taken")
        self.count = count


class Found(Struct, frozen=True):
    """An address where some format of a drop or a file has it, not yet judged."""

    url: str
    title: str = ""
    kind: LinkKind | None = None
    """None where the format does not tell."""
    image: str | None = None
    sizes: tuple[str, ...] = ()
    """The addresses of the same picture in other sizes."""


_SCHEMES = {
    "javascript": Reason.SCRIPT,
    "vbscript": Reason.SCRIPT,
    "livescript": Reason.SCRIPT,
    "data": Reason.DATA,
    "file": Reason.FILE,
    **dict.fromkeys(
        (
            "about", "blob", "chrome", "chrome-extension", "devtools", "edge", "filesystem", "jar", "moz-extension",
            "place", "resource", "safari-extension", "safari-web-extension", "view-source", "wyciwyg",
        ),
        Reason.INTERNAL,
    ),
}  # fmt: skip


def is_picture_data(url: str) -> bool:
    """Whether the address is a picture itself (`data:image/png;base64,…`)."""
    return _PICTURE_DATA.match(url) is not None


def is_picture_file(url: str) -> bool:
    """Whether a web address ends as the files of pictures do."""
    return is_web(url) and _PICTURE_FILE.fullmatch(url) is not None


def scheme_of(address: str) -> str:
    """The scheme as a browser understands it, in lower case; empty where there is none."""
    match = _SCHEME.match(_UNSEEN.sub("", address[:LONGEST]))
    return match[1].lower() if match else ""


def reason_against(address: str) -> Reason | None:
    """Why this is no address of a page or picture on the web; None where it is one (reliability.md rows H1, H2)."""
    scheme = scheme_of(address)
    if scheme in _WEB:
        return _fault_of(address)
    if scheme in _SCHEMES:
        return _SCHEMES[scheme]
    if _NETWORK_PATH.match(address.strip()):
        return Reason.NETWORK_PATH
    if len(scheme) == 1:
        return Reason.FILE
    return Reason.NOT_WEB if scheme else Reason.BROKEN


def taken(found: Iterable[Found]) -> tuple[Link, ...]:
    """The links among these, each address once, in the order in which they come first.

    The first spelling of an address and the first title that is one are kept. Raises TooManyLinksError.
    """
    found = tuple(found)
    spellings = {one.url for one in found if scheme_of(one.url[:_LONGEST_SCHEME]) in _WEB}
    if len(spellings) > _MOST_SPELLINGS:
        raise TooManyLinksError(len(spellings))
    joined: dict[str, Found] = {}
    for one in found:
        if _is_taken(one.url):
            key = spelled_alike(one.url)
            joined[key] = _joined(joined[key], one) if key in joined else _tidy(one)
    shown = {spelled_alike(one.image) for one in joined.values() if one.image}
    links = tuple(
        Link(one.url, one.title, _kind_of(one), one.image)
        for key, one in joined.items()
        if key not in shown or _kind_of(one) is LinkKind.PAGE
    )
    if len(links) > MOST_LINKS:
        raise TooManyLinksError(len(links))
    return links


def refused(found: Iterable[Found]) -> tuple[Refused, ...]:
    """What among the first 1,000 of these is not taken, each once; `file:` addresses are refused here too."""
    urls = islice(dict.fromkeys(one.url for one in found), _MOST_REFUSED)
    against = {url[:LONGEST]: reason_against(url) for url in urls if not is_picture_data(url)}
    return tuple(Refused(address, reason) for address, reason in against.items() if reason)


def spelled_alike(url: str) -> str:
    """What all spellings of one address have in common."""
    return url if is_picture_data(url) else as_sent(url)


def _fault_of(address: str) -> Reason | None:
    if len(address) > LONGEST:
        return Reason.TOO_LONG
    is_text = "\ufffd" not in address and not any("\ud800" <= c <= "\udfff" for c in address)
    return None if is_text and is_web(address) else Reason.BROKEN


def _is_taken(url: str) -> bool:
    return is_picture_data(url) or reason_against(url) is None


def _tidy(found: Found) -> Found:
    image = found.image if found.image and _is_taken(found.image) else None
    return replace(found, title=_title_of(found), image=image)


def _title_of(found: Found) -> str:
    """Its title on one line; empty where the address stands in the title's place."""
    title = " ".join(found.title[: 2 * LONGEST_TITLE].split())[:LONGEST_TITLE].rstrip()
    is_address = title == found.url or (" " not in title and is_web(title))
    return "" if is_address else title


def _joined(first: Found, other: Found) -> Found:
    other = _tidy(other)
    kinds = (first.kind, other.kind)
    return replace(
        first,
        title=first.title or other.title,
        kind=LinkKind.PAGE if LinkKind.PAGE in kinds else first.kind or other.kind,
        image=first.image or other.image,
    )


def _kind_of(found: Found) -> LinkKind:
    return LinkKind.IMAGE if is_picture_data(found.url) else found.kind or LinkKind.PAGE
