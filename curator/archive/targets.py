"""Where links lead, whatever their form, and how they are written anew in that form."""

import posixpath
import re
from urllib.parse import quote, unquote

from curator.archive.layout import link_of, path_of
from curator.event.address import markdown_safe
from curator.event.edition import LINK_PREFIXES

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")


def place_meant(target: str, file: str) -> str | None:
    """The path that a link in a file leads to; None where it leads to the web, to a part of its own page or nowhere."""
    if not target or target.startswith("#") or _SCHEME.match(target):
        return None
    if target.startswith("/"):
        return path_of(target)
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), _plain(target)))
    return None if path.startswith("..") or "\0" in path or "\\" in path else path


def _plain(target: str) -> str:
    return unquote(target.partition("#")[0], errors="surrogateescape")


def is_relative(target: str) -> bool:
    """Whether it leads to another place from another folder."""
    return not target.startswith(("/", "#")) and not _SCHEME.match(target)


def rewritten(target: str, path: str, file: str) -> str:
    """The target that leads to `path` from a file, in the form that the old one has: prefix, escapes, fragment."""
    fragment = "#" + target.partition("#")[2] if "#" in target else ""
    is_escaped = target.isascii() and _ESCAPE.search(target) is not None
    if target.startswith("/"):
        prefix = next((prefix for prefix in LINK_PREFIXES if target.startswith(f"{prefix}/")), "")
        link = f"{prefix}{link_of(path)}"
    else:
        link = _relative(target, path, file)
    return (quote(link, safe="/%:@!$&'*+,;=~") if is_escaped else markdown_safe(link)) + fragment


def _relative(target: str, path: str, file: str) -> str:
    way = link_of(posixpath.relpath(path, posixpath.dirname(file) or ".")).removeprefix("/")
    way += "/" if target.endswith("/") else ""
    is_plain = not way.startswith("../")
    return f"./{way}" if is_plain and (target.startswith("./") or ":" in way) else way
