"""Which site published what an address leads to: archived copies opened, `www.` left out."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from curator.event.address import host_of, is_web

LONGEST_HOST = 255
_MOST_COPIES = 5
"""How deep copies of copies are opened."""
_ESCAPED_LETTERS = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
_PORTAL = re.compile(r"(?:www|m)\.(?=[^.]+\.)")
_PORTALS = r"(?:(?:www|m)\.)*"
"""What may stand before the host of an archive of copies as before any other."""

_WAYBACK = re.compile(
    rf"https?://{_PORTALS}(?:(?:web|wayback|web-beta|liveweb)\.)?archive\.org(?::[0-9]+)?/"
    r"(?:(?:web/)?(?:[0-9]{1,14}|\*)(?:[a-z]{2}_|\*)?/|web/)(.+)",
    re.IGNORECASE | re.DOTALL,
)
_ARCHIVE_TODAY = re.compile(
    rf"https?://{_PORTALS}archive\.(?:is|today|ph|fo|li|md|vn)/"
    r"(?:[0-9]{4}[0-9.-]*|newest|oldest|o/\w+)/(.+)",
    re.IGNORECASE | re.DOTALL,
)
_CACHE = re.compile(
    rf"https?://{_PORTALS}(?:webcache\.googleusercontent\.com|[0-9]+(?:\.[0-9]+){{3}})/search\?(?:[^#]*&)?"
    r"q=cache(?::|%3A)(?:[\w-]{12}(?::|%3A))?([^&#+]+)",
    re.IGNORECASE,
)
_CITATION = re.compile(rf"https?://{_PORTALS}webcitation\.org/[^?#]*\?(?:[^#]*&)?url=([^&#]+)", re.IGNORECASE)
_COPIES = (_WAYBACK, _ARCHIVE_TODAY)
_QUOTED_COPIES = (_CACHE, _CITATION)
_PLAIN_HOST = (
    r"(?:https?://web\.archive\.org/web/[0-9]{1,14}/)?https?://(?:(?:www|m)\.)*(?!www\.)([a-z0-9-]+(?:\.[a-z0-9-]+)+)"
)
_PLAIN = re.compile(rf"{_PLAIN_HOST}(/[^?#\t\r\n]*|)(?=[?#]|\Z)")
"""Host and path of an address, perhaps in a copy's, as nearly all are."""
_PLAIN_PART = r"[^/?#\t\r\n]+"
_PLAIN_SECTION = re.compile(rf"{_PLAIN_HOST}/({_PLAIN_PART}/{_PLAIN_PART}/{_PLAIN_PART})(?=[/?#]|\Z)")
"""The same, and the first `SECTION` parts of the path."""
SECTION = 3
"""How many parts of a path tell one section of a site from another."""
_SCHEME = re.compile(r"(https?):/*", re.IGNORECASE)


def unwrapped(url: str) -> str:
    """The address inside an archived copy's address, as it stands there; the same address where it is none."""
    for _ in range(_MOST_COPIES):
        inner = _inner(url)
        if inner == url:
            break
        url = inner
    return url


def _inner(url: str) -> str:
    match = next(filter(None, (pattern.match(url.strip()) for pattern in (*_COPIES, *_QUOTED_COPIES))), None)
    if match is None:
        return url
    inner = unquote(match[1]) if match.re in _QUOTED_COPIES else match[1]
    scheme = _SCHEME.match(inner)
    inner = f"{scheme[1]}://{inner[scheme.end() :]}" if scheme else f"http://{inner}"
    return inner if is_web(inner) and "." in host_of(inner) else url


def site_host(url: str) -> str:
    """The host that published what is there: archived copies opened, `www.` and `m.` left out, in punycode."""
    return place_of(url)[0]


def place_of(url: str) -> tuple[str, str]:
    """The same host, and the path there: a site's editions and sections have folders of their own."""
    plain = _PLAIN.match(url)
    if plain and not _may_be_copy(url[plain.start(1) :]):
        return plain[1], plain[2]  # as the long way would find it
    page = unwrapped(url)
    try:
        path = urlsplit(page).path
    except ValueError:
        path = ""
    return without_portal(punycode(host_of(page))), path


def section_of(url: str) -> tuple[str, str]:
    """The same host, and the first parts of the path there, as many as tell a section of the site."""
    plain = _PLAIN_SECTION.match(url)
    if plain and not _may_be_copy(url[plain.start(1) :]):
        return plain[1], plain[2]  # as the long way would find it; a catalogue asks this of each source of an archive
    host, path = place_of(url)
    return host, "/".join(leading_parts(path, SECTION))


def _may_be_copy(url: str) -> bool:
    return "archive." in url or "cache" in url or "webcitation" in url


def leading_parts(path: str, most: int) -> tuple[str, ...]:
    """The first parts of a path, of which those that are empty do not count."""
    return tuple([part for part in path.split("/") if part][:most])


def without_portal(host: str) -> str:
    """The host without `www.` and `m.`."""
    while _PORTAL.match(host):
        host = host.partition(".")[2]
    return host


def punycode(host: str) -> str:
    """The host as browsers send it (UTS 46 in short: compatibility forms folded, labels encoded one by one).

    Inside a copy's address it stands percent-encoded.
    """
    host = _ESCAPED_LETTERS.sub(lambda found: unquote(found[0]), host)
    if host.isascii() or len(host) > LONGEST_HOST:
        return host
    folded = unicodedata.normalize("NFKC", host.replace("。", ".").lower())
    return ".".join(label if label.isascii() else f"xn--{_label_encoded(label)}" for label in folded.split("."))


def _label_encoded(label: str) -> str:
    return label.encode("punycode", errors="replace").decode("ascii", errors="replace")
