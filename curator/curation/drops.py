"""What was dropped or pasted, from its bytes by MIME type to links (features.md sections 2.1 to 2.3).

Types are asked for by name: browsers offer some that are not listed, and the order of the list means nothing.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from urllib.parse import unquote_to_bytes

from curator.curation.decoding import LARGEST, decoded, decoded_html, decoded_wide, lines_of, plist_of
from curator.curation.html_links import Html, read_html
from curator.curation.link import (
    Found,
    Link,
    LinkKind,
    Reason,
    Refused,
    is_picture_file,
    reason_against,
    refused,
    scheme_of,
    spelled_alike,
    taken,
)
from curator.curation.text_links import links_in_prose, links_in_text

Formats = Mapping[str, bytes]

_URI_LIST = "text/uri-list"
_HTML = "text/html"
_PLAIN = ("text/plain;charset=utf-8", "text/plain")
_PAIRS = (
    "_NETSCAPE_URL",
    "text/x-moz-url",
    'application/x-qt-windows-mime;value="UniformResourceLocatorW"',
    'application/x-qt-windows-mime;value="UniformResourceLocator"',
)
"""An address, its title on the next line. The Windows names have no title."""
_MOZILLA_ADDRESSES, _MOZILLA_TITLES = "text/x-moz-url-data", "text/x-moz-url-desc"
_SAFARI_PAIRS = "WebURLsWithTitlesPboardType"
_FIREFOX_TAB = "text/x-moz-text-internal"
_FIREFOX_PICTURE = "application/x-moz-file-promise-url"
_PAGE_OF_COPY = "chromium/x-source-url"
_CHROMIUM_WINDOW = "chromium/x-window-drag"
TYPES = (
    *_PAIRS, _MOZILLA_ADDRESSES, _MOZILLA_TITLES, _SAFARI_PAIRS, _HTML, _URI_LIST, _FIREFOX_TAB, _FIREFOX_PICTURE,
    *_PLAIN, _PAGE_OF_COPY, _CHROMIUM_WINDOW,
)  # fmt: skip
"""The types that are read here: a window must ask for each, whether its system lists it or not."""

_SOURCE_OF_COPY = re.compile(r"Version:[0-9.]+\s.{0,2000}?^SourceURL:(\S+)", re.DOTALL | re.MULTILINE)
"""The head that Windows puts before copied HTML."""
_ENTRY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_FILE = re.compile(r"file:(?://(?:localhost)?)?(?=/)(?!//)", re.IGNORECASE)
_MOST_SPELLINGS = 10
"""In so many ways one address may be written in one drop."""
_DRIVE = re.compile(r"/(?=[A-Za-z]:[/\\])")


def links_in(formats: Formats) -> tuple[Link, ...]:
    """The links of a drop or paste, in its order. Raises TooManyLinksError."""
    return taken(_found_in(formats))


def refused_in(formats: Formats) -> tuple[Refused, ...]:
    """What else is in it that looks like an address but is not taken, and why. Local files are not among it."""
    local = {entry.url for entry in _uri_entries(formats) if _path_of(entry.url) is not None}
    found = [one for one in _found_in(formats) if one.url not in local]
    cut = [name for name in (_URI_LIST, *_PLAIN) if len(formats.get(name, b"")) > LARGEST]
    too_long = tuple(Refused(decoded(formats[name][:80]), Reason.TOO_LONG) for name in cut[:1])
    return refused(found) + too_long


def html_in(formats: Formats) -> tuple[str, str]:
    """The HTML in it, and the address of the page that it was copied from; empty where there is none."""
    text = decoded_html(formats.get(_HTML, b""))
    copied_from = _SOURCE_OF_COPY.match(text)
    text = text[text.find("<") :] if copied_from else text
    return text, copied_from[1] if copied_from else _text(formats, _PAGE_OF_COPY).strip()


def plain_in(formats: Formats) -> str:
    """The plain text in it."""
    return next((text for text in (_text(formats, name) for name in _PLAIN) if text.strip()), "")


def files_in(formats: Formats) -> tuple[str, ...]:
    """The paths of the local files in it. Bytes that are no UTF-8 are surrogate escapes, as in Python's own paths."""
    paths = (_path_of(entry.url) for entry in _uri_entries(formats))
    return tuple(dict.fromkeys(path for path in paths if path is not None))


def text_of(formats: Formats) -> str:
    """Its text, where it holds no address of any kind and no file; else none."""
    return "" if _found_in(formats) else plain_in(formats) or _html(formats).prose.strip()


def is_window_drag(formats: Formats) -> bool:
    """Whether a browser's whole window or tab is being moved: nothing in it may be taken."""
    return _CHROMIUM_WINDOW in formats


def _found_in(formats: Formats) -> tuple[Found, ...]:
    """All addresses in a drop, in the order in which they count; those of its text only where it has no others."""
    html = _html(formats)
    listed = _uri_entries(formats)
    addressed = [*_pairs(formats), *(Found(entry.url) for entry in listed)]
    promised = _text(formats, _FIREFOX_PICTURE).strip()
    dragged = _dragged_picture(addressed, html, promised)
    found = [
        *addressed,
        *([dragged] if dragged else ()),
        *(() if dragged and dragged.kind is LinkKind.IMAGE else html.found),
        *listed,
        *map(Found, lines_of(_text(formats, _FIREFOX_TAB))),
        *([Found(promised, kind=LinkKind.IMAGE)] if promised and not dragged else ()),
    ]
    if html.found and not addressed:
        found += links_in_prose(html.prose)
    return tuple(found) or links_in_text(plain_in(formats) or html.prose)


def _dragged_picture(addressed: list[Found], html: Html, promised: str) -> Found | None:
    """The picture that was dragged, or the link around it with the picture in it; None where it was something else.

    Chromium gives the link as the address and only the picture as HTML (features.md section 2.1); the address may be
    that of another size of the picture.
    """
    alone = html.found[0] if [one.kind for one in html.found] == [LinkKind.IMAGE] else None
    if not (promised or alone) or len({one.url for one in addressed}) > _MOST_SPELLINGS:
        return None
    pages = {spelled_alike(one.url): one.url for one in addressed}
    if len(pages) != 1:
        return None
    url = next(iter(pages.values()))
    title = alone.title if alone else ""
    sizes = [promised, *((alone.url, *alone.sizes) if alone else ())]
    if pages.keys() & {*map(spelled_alike, sizes)} or (alone and is_picture_file(url)):
        return Found(url, title, LinkKind.IMAGE)
    return Found(url, title, LinkKind.PAGE, next(filter(None, sizes)))


def _pairs(formats: Formats) -> Iterator[Found]:
    for name in _PAIRS:
        yield from _pairs_of(lines_of(_text(formats, name)))
    addresses = lines_of(_text(formats, _MOZILLA_ADDRESSES))
    titles = lines_of(decoded_wide(formats.get(_MOZILLA_TITLES, b"")))
    titles = titles if len(addresses) > 1 else [" ".join(titles)]
    yield from (Found(url, title) for url, title in zip_longest(addresses, titles[: len(addresses)], fillvalue=""))
    yield from _safari_pairs(plist_of(formats.get(_SAFARI_PAIRS, b"")))


def _pairs_of(lines: list[str]) -> Iterator[Found]:
    """One address and its title, or several in turn."""
    if all(_ENTRY.fullmatch(line) for line in lines[0::2]):
        titles = [*lines[1::2], ""]
        yield from (Found(url, title) for url, title in zip(lines[0::2], titles, strict=False))
    else:
        yield Found(lines[0], " ".join(lines[1:]))


def _safari_pairs(plist: object) -> Iterator[Found]:
    """A list of addresses and a list of their titles."""
    if not (isinstance(plist, list) and len(plist) == 2 and all(isinstance(part, list) for part in plist)):
        return
    urls, titles = plist
    for at, url in enumerate(urls):
        title = titles[at] if at < len(titles) else ""
        if isinstance(url, str) and isinstance(title, str):
            yield Found(url, title)


def _uri_entries(formats: Formats) -> list[Found]:
    """The lines of the list; one without a scheme behind an address is its title (Chromium on Wayland)."""
    entries: list[Found] = []
    may_be_title = False
    for line in lines_of(_text(formats, _URI_LIST)):
        if line.startswith("#"):
            continue
        is_entry = _ENTRY.fullmatch(line) is not None
        if may_be_title and not (is_entry and _leads_somewhere(line)):
            entries[-1] = Found(entries[-1].url, _unquoted_title(line))
            may_be_title = False
        else:
            entries.append(Found(line))
            may_be_title = is_entry
    return entries


def _leads_somewhere(line: str) -> bool:
    """Whether what stands before the colon is a scheme, not the first word of a title."""
    return "://" in line or reason_against(line) not in {Reason.NOT_WEB, Reason.BROKEN} or scheme_of(line) == "mailto"


def _unquoted_title(line: str) -> str:
    """A title as Qt writes it where it takes it for an address: blanks as `%20` (desktop-testing.md section 4)."""
    if " " in line or "%20" not in line:
        return line
    return unquote_to_bytes(line).decode(errors="replace")


def _path_of(url: str) -> str | None:
    """The path of a `file:` address of this machine; None for any other address."""
    start = _FILE.match(url)
    if start is None:
        return None
    path = unquote_to_bytes(url[start.end() :]).decode("utf-8", "surrogateescape")
    return None if "\0" in path else _DRIVE.sub("", path, count=1)


def _html(formats: Formats) -> Html:
    return read_html(*html_in(formats))


def _text(formats: Formats, name: str) -> str:
    return decoded(formats.get(name, b""))
