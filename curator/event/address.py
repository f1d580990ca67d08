"""What a web address in an event may be, and how it is written so that reading it gives the same address again."""

import re
from enum import Enum
from urllib.parse import quote, urlsplit

LONGEST = 2048
"""Most characters of an address that is taken in; the archives' longest have a few hundred."""

_BREAKS_MARKDOWN = {ord(c): quote(c) for c in " ()<>\t\n\r\v\f\x00\x85\u2028\u2029\ufdd0\ufdd1"}
"""Among them what a file or the editor can't hold (see `event.encoding`)."""
_NEVER_IN_HOST = frozenset(' \\<>"')
"""A browser ends the host at a backslash, Python does not: `https://mine.org\\@theirs.org`."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Refusal(Enum):
    """Why something is not taken as a web address."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NOT_WEB = "not web"
    BROKEN = "broken"


class AddressRefusedError(ValueError):
    """Not a web address that an event may hold; `refusal` says why."""

    def __init__(self, address: str, refusal: Refusal) -> None:
        super().__init__(f"{refusal.value}: {address[:80]}")
        self.address = address
        self.refusal = refusal


def markdown_safe(address: str) -> str:
    """The address, byte for byte but for the characters that would end or break a Markdown link (percent-encoded)."""
    return address.translate(_BREAKS_MARKDOWN)


def is_web(address: str) -> bool:
    """Whether it is an absolute http(s) address with a host: the only kind that is ever opened outside."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    is_clean = parts.netloc.isprintable() and _NEVER_IN_HOST.isdisjoint(parts.netloc) and not _has_controls(address)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and is_clean


def host_of(address: str) -> str:
    """The host without `www.`, in the form that the address has it; empty where there is none."""
    try:
        host = urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def typed_address(text: str) -> str:
    """The web address that a person typed or pasted: edge blanks off, `https://` before one without a scheme.

    Raises AddressRefusedError.
    """
    address = text.strip()
    if not address:
        raise AddressRefusedError(address, Refusal.EMPTY)
    if len(address) > LONGEST:
        raise AddressRefusedError(address, Refusal.TOO_LONG)
    if _looks_like_host(address):
        address = f"https://{address}"
    elif not address.lower().startswith(("http://", "https://")):
        raise AddressRefusedError(address, Refusal.NOT_WEB)
    if not is_web(address):
        raise AddressRefusedError(address, Refusal.BROKEN)
    return address


def _looks_like_host(text: str) -> bool:
    head = text.split("/", 1)[0]
    return "." in head.strip(".") and ":" not in head and "@" not in head and not any(c.isspace() for c in head)


def _has_controls(address: str) -> bool:
    return _CONTROL.search(address.strip()) is not None
