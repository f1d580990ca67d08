"""A digest as one HTML file that needs nothing else and asks for nothing."""

from curator.digest.publication import Publication
from curator.digest.templates import template


def render(publication: Publication) -> bytes:
    """The file, in UTF-8. Its styles suit narrow and wide, light and dark screens, and paper."""
    return template("digest.html").render(digest=publication).encode("utf-8", errors="replace")
