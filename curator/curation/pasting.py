"""What a paste becomes in the text of an event."""

from curator.curation.drops import Formats, html_in, plain_in
from curator.curation.html_markdown import is_formed, markdown_of
from curator.event.address import AddressRefusedError, markdown_safe, typed_address
from curator.event.links import escaped_label


def pasted(formats: Formats, selected: str = "") -> str | None:
    """The Markdown that comes in the place of what is selected; None where the plain text is the best there is.

    An address over words of one line links them; over another address it takes its place.
    """
    address = _address(plain_in(formats))
    if address:
        is_label = bool(selected.strip()) and not _address(selected) and "\n" not in selected
        return f"[{escaped_label(selected)}]({markdown_safe(address)})" if is_label else None
    html, base = html_in(formats)
    return (markdown_of(html, base) or None) if is_formed(html) else None


def _address(text: str) -> str:
    """The web address that a text is, and nothing else."""
    written = text.strip()
    if not written.lower().startswith(("http://", "https://")) or any(letter.isspace() for letter in written):
        return ""
    try:
        return typed_address(written)
    except AddressRefusedError:
        return ""
