"""Web addresses compared, shortened and shown; the stored address is never touched (features.md section 1, row 20)."""

import re
from collections.abc import Iterator, Mapping
from fnmatch import translate
from functools import lru_cache
from typing import Self
from urllib.parse import SplitResult, quote, unquote_plus, urlsplit, urlunsplit

from msgspec import Struct

from curator.event.address import host_of, is_web
from curator.event.site import LONGEST_HOST, punycode, unwrapped, without_portal
from curator.visible import visible

_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})", re.ASCII)
_UNSENT = re.compile(r"""[^!-~]|["<>\\^`{|}]""")
"""Characters that a browser never sends as they are, and those that Qt encodes in any list of addresses."""
_ROUTE = re.compile(r"!|/")
"""How the part behind `#` starts where it names a page of its own (`#!/a`, `#/video/…`), not a place in the page."""


class Tracking(Struct, frozen=True):
    """The names of query parameters that only tell where a visitor came from."""

    names: Mapping[str, tuple[str, ...]]
    """By the host on which (and on whose subdomains) they mean that; under "" those of every host. `*` is anything."""
    fragments: tuple[str, ...]
    """What stands behind `#` for the same purpose."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """From the form of `tracking-parameters.txt`, which its own head explains."""
        names: dict[str, list[str]] = {"": []}
        fragments = []
        for line in text.splitlines():
            words = line.lower().split()
            if not words or words[0] == "#":
                continue
            if words[0].startswith("#"):
                fragments.append(words[0][1:])
            else:
                for host in words[1:] or [""]:
                    names.setdefault(host, []).append(words[0])
        return cls({host: tuple(patterns) for host, patterns in names.items()}, tuple(fragments))

    def has_name(self, name: str, host: str) -> bool:
        """Whether a parameter of this name, on this host, says nothing about what the page is."""
        name = name.lower()
        return any(name_pattern.fullmatch(name) for name_pattern in self._patterns_for(host))

    def has_fragment(self, fragment: str, host: str) -> bool:
        """The same of what stands behind `#`, which may hold parameters of the query's form."""
        if _any_of(self.fragments).fullmatch(fragment.lower()):
            return True
        pieces = fragment.split("&")
        return all("=" in piece and self.has_name(_name_of(piece), host) for piece in pieces)

    def _patterns_for(self, host: str) -> Iterator[re.Pattern[str]]:
        labels = host.lower().split(".")
        for start in range(len(labels) + 1):
            patterns = self.names.get(".".join(labels[start:]))
            if patterns is not None:
                yield _any_of(patterns)


@lru_cache(maxsize=256)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Made when a host is first met: that of all hosts takes a moment that a start has no need to wait for."""
    return re.compile("|".join(translate(pattern) for pattern in patterns) or r"(?!)", re.DOTALL)


def _name_of(piece: str) -> str:
    """The name in `name=value`; `amp;` is left over where HTML was copied as text."""
    return unquote_plus(piece.partition("=")[0]).strip().removeprefix("amp;")


def without_tracking(url: str, tracking: Tracking) -> str:
    """The address without its tracking parameters, all else byte for byte; the same address where it has none.

    The address of an archived copy stays whole: the copy was made under it.
    """
    if unwrapped(url) != url:
        return url
    host = host_of(url)
    head, hash_sign, fragment = url.partition("#")
    page, _, query = head.partition("?")
    pieces = query.split("&")
    kept = [piece for piece in pieces if not tracking.has_name(_name_of(piece), host)]
    if len(kept) < len(pieces):
        rest = "&".join(kept)
        head = f"{page}?{rest}" if rest else page
    if fragment and tracking.has_fragment(fragment, host):
        return head
    return f"{head}{hash_sign}{fragment}"


def as_sent(url: str) -> str:
    """One spelling for all spellings of a web address: host in lower case and punycode, what is not ASCII encoded.

    Firefox gives the same link as characters in HTML and encoded elsewhere (features.md section 2.1).
    """
    if not is_web(url):
        return url
    parts = urlsplit(url.strip())
    credentials, at_sign, _ = parts.netloc.rpartition("@")
    netloc = f"{credentials}{at_sign}{_host_and_port(parts)}"
    return urlunsplit(
        (parts.scheme, netloc, _encoded(parts.path) or "/", _encoded(parts.query), _encoded(parts.fragment))
    )


def normal_form(url: str, tracking: Tracking) -> str:
    """What addresses of the same page have in common. For comparing only: it need not lead anywhere."""
    page = as_sent(unwrapped(as_sent(url)))
    if not is_web(page):
        return url.strip()
    parts = urlsplit(without_tracking(page, tracking))
    host = without_portal(_host_and_port(parts))
    path = parts.path.rstrip("/")
    query = f"?{parts.query}" if parts.query else ""
    route = f"#{parts.fragment}" if _ROUTE.match(parts.fragment) else ""
    return f"http://{host}{path or '/'}{query}{route}"


def has_credentials(url: str) -> bool:
    """Whether a user's name or password stands before the host."""
    try:
        return "@" in urlsplit(url.strip()).netloc
    except ValueError:
        return False


def without_credentials(url: str) -> str:
    """The address without them, byte-exact otherwise."""
    if not has_credentials(url):
        return url
    start = url.index("//") + 2
    netloc = urlsplit(url.strip()).netloc
    return url[:start] + url[start:].replace(netloc, netloc.rpartition("@")[2], 1)


def shown_host(url: str) -> str:
    """The host for people to judge: its punycode stands beside where letters of other scripts could look like it.

    Characters that can't be seen are written out.
    """
    host = host_of(url).lower()
    sent = punycode(host)
    readable = visible(_from_punycode(host))
    return host if host == sent == readable else f"{readable} ({sent})"


def _host_and_port(parts: SplitResult) -> str:
    host = punycode(parts.hostname or "")
    host = f"[{host}]" if ":" in host else host
    try:
        port = parts.port
    except ValueError:
        behind = parts.netloc.rpartition("@")[2].rpartition("]")[2]
        return f"{host}:{behind.partition(':')[2]}"
    return host if port is None or port == _DEFAULT_PORTS.get(parts.scheme) else f"{host}:{port}"


def _from_punycode(host: str) -> str:
    return ".".join(map(_label_decoded, host.split("."))) if len(host) <= LONGEST_HOST else host


def _label_decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode") or label
    except (UnicodeError, ValueError, OverflowError):
        return label


def _encoded(text: str) -> str:
    sent = _UNSENT.sub(lambda found: quote(found[0], errors="replace"), text)
    return _ESCAPE.sub(_shortest_escape, sent)


def _shortest_escape(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if character in _UNRESERVED else escape[0].upper()
