"""Title to file name, by the rule of each edition (format.md section C).

Only for new events: old names can't be computed again from their titles, so a file's name is its identity.
"""

import re
import unicodedata

from anyascii import anyascii

from curator.event.edition import CHINESE, Edition

_CHINESE_LENGTH = 60
_ENGLISH_LENGTH = 140
_MOST_BYTES = 232
"""Leaves room within 240 bytes for a number against twins and for `.md`."""
_RESERVED = re.compile(r"(?i)index|readme|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""Names of the day pages, and names that Windows keeps for devices."""


def slug_of(title: str, edition: Edition) -> str:
    """The name, without `.md`, of a new event's file. Never empty, at most 232 bytes of UTF-8."""
    slug = _chinese_slug(title) if edition is CHINESE else _english_slug(title)
    slug = unicodedata.normalize("NFC", slug).encode()[:_MOST_BYTES].decode(errors="ignore").strip("-")
    if not slug:
        return "event"
    return f"{slug}-event" if _RESERVED.fullmatch(slug) else slug


def _chinese_slug(title: str) -> str:
    kept = title[:_CHINESE_LENGTH].replace(".", "").replace(",", "")
    return re.sub(r"-+", "-", re.sub(r"[^\w]", "-", kept)).strip("-")


def _english_slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", anyascii(title[:_ENGLISH_LENGTH]).lower()).strip("-")[:_ENGLISH_LENGTH].strip("-")
