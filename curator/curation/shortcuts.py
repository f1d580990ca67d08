"""The links in dropped files: shortcuts of each system, and bookmark files (features.md section 2.3, step 8).

What a file says is only read, never followed: `file:` addresses and commands in it are refused as in a drop.
"""

import re
from collections.abc import Iterator, Sequence

from curator.curation.decoding import decoded, decoded_html, lines_of, plist_of
from curator.curation.html_links import read_html
from curator.curation.link import Found, Link, LinkKind, Refused, refused, taken

LARGEST_FILE = 8_000_000
"""Bookmark files hold a picture for each bookmark."""
_LARGEST_SHORTCUT = 64 * 1024
_SUFFIXES = (".html", ".htm", ".url", ".website", ".webloc", ".desktop")
_NETSCAPE_BOOKMARKS = re.compile(r"\s*<!DOCTYPE NETSCAPE-Bookmark-file", re.IGNORECASE)
_LAST_PART = re.compile(r"[^/\\]*\Z")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"s": " ", "n": "\n", "t": "\t", "r": "\r"}
_NAME = "Name"


class FileTooLargeError(Exception):
    """A file that no program writes so large; `size` is in bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(f"{size} bytes, at most {LARGEST_FILE} are read")
        self.size = size


def may_hold_links(name: str) -> bool:
    """Whether a file of this name is of one of the known forms."""
    return name.lower().endswith(_SUFFIXES)


def links_of_file(name: str, data: bytes, languages: Sequence[str] = ()) -> tuple[Link, ...]:
    """The links in a file of this name; none where it is not one of the known forms.

    `languages`, the preferred one first (`zh_CN`, `zh`), choose among the names that a shortcut has. A shortcut without
    a name is called as its file. Raises TooManyLinksError and FileTooLargeError.
    """
    return taken(_found_in(name, data, languages))


def refused_in_file(name: str, data: bytes) -> tuple[Refused, ...]:
    """The addresses in such a file that are not taken, and why. Raises FileTooLargeError."""
    return refused(_found_in(name, data, ()))


def _found_in(name: str, data: bytes, languages: Sequence[str]) -> Iterator[Found]:
    if len(data) > LARGEST_FILE:
        raise FileTooLargeError(len(data))
    stem, dot, ending = _file_name(name).rpartition(".")
    suffix = f"{dot}{ending}".lower()
    if suffix in {".html", ".htm"}:
        yield from _bookmarks(data)
    elif len(data) > _LARGEST_SHORTCUT:
        return
    elif suffix in {".url", ".website"}:
        yield from _windows_shortcut(data, stem)
    elif suffix == ".webloc":
        yield from _mac_shortcut(data, stem)
    elif suffix == ".desktop":
        yield from _desktop_entry(data, stem, languages)


def _file_name(name: str) -> str:
    match = _LAST_PART.search(name)
    return match[0] if match else ""


def _windows_shortcut(data: bytes, stem: str) -> Iterator[Found]:
    """`[InternetShortcut]` with `URL=`, in the system's code page, UTF-8 or UTF-16."""
    values = _section(decoded(data, "cp1252"), "internetshortcut")
    yield from (Found(value, stem) for key, value in values if key.lower() == "url")


def _mac_shortcut(data: bytes, stem: str) -> Iterator[Found]:
    """A property list, XML or binary, with the key `URL`."""
    plist = plist_of(data)
    url = plist.get("URL") if isinstance(plist, dict) else None
    if isinstance(url, str):
        yield Found(url, stem)


def _desktop_entry(data: bytes, stem: str, languages: Sequence[str]) -> Iterator[Found]:
    """A freedesktop entry of type Link; entries that start programs are none of ours."""
    pairs = _section(decoded(data), "desktop entry")
    values = dict(pairs) | dict(reversed(pairs))  # in the file's order; of twins the first one counts
    if values.get("Type") != "Link":
        return
    keys = [f"{_NAME}[{language}]" for language in languages] + [_NAME]
    names = [values[key] for key in keys if values.get(key)] or [v for k, v in values.items() if k.startswith(_NAME)]
    url = values.get("URL") or values.get("URL[$e]", "")
    yield Found(_unescaped(url), _unescaped(names[0]) if names else stem)


def _section(text: str, name: str) -> list[tuple[str, str]]:
    """Keys and values of the first section of that name, in the form that both systems share."""
    lines = lines_of(text)
    heads = [line.lower() for line in lines]
    if f"[{name}]" not in heads:
        return []
    start = heads.index(f"[{name}]") + 1
    stop = next((at for at in range(start, len(lines)) if lines[at].startswith("[")), len(lines))
    pairs = [line.partition("=") for line in lines[start:stop] if "=" in line and line[0] not in "#;"]
    return [(key.strip(), value.strip()) for key, _, value in pairs]


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), value)


def _bookmarks(data: bytes) -> Iterator[Found]:
    """The form that all browsers export; any other page is a page, not a list of links."""
    text = decoded_html(data, LARGEST_FILE)
    if _NETSCAPE_BOOKMARKS.match(text):
        yield from (found for found in read_html(text).found if found.kind is LinkKind.PAGE)
