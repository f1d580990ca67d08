"""What a paste becomes in the text of an event."""

import re

from curator.curation.drops import Formats, html_in, plain_in
from curator.curation.html_markdown import is_formed, markdown_of
from curator.event.address import AddressRefusedError, markdown_safe, typed_address

_SPOILS_LABEL = re.compile(r"(\\[!-/:-@\[-`{-~])|\\\Z|[\[\]]")
"""Brackets, and a backslash at the end. What is selected is Markdown: what is escaped in it stays so."""


def pasted(formats: Formats, selected: str = "") -> str | None:
    """The Markdown that comes in the place of what is selected; None where the plain text is the best there is.

    An address over words of one line links them; over another address it takes its place.
    """
    address = _address(plain_in(formats))
    if address:
        is_label = bool(selected.strip()) and not _address(selected) and "\n" not in selected
        return f"[{_label(selected)}]({markdown_safe(address)})" if is_label else None
    html, base = html_in(formats)
    return (markdown_of(html, base) or None) if is_formed(html) else None


def _label(selected: str) -> str:
    return _SPOILS_LABEL.sub(lambda found: found[1] or f"\\{found[0]}", selected)


def _address(text: str) -> str:
    """The web address that a text is, and nothing else."""
    written = text.strip()
    if not written.lower().startswith(("http://", "https://")) or any(letter.isspace() for letter in written):
        return ""
    try:
        return typed_address(written)
    except AddressRefusedError:
        return ""
