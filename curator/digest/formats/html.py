"""A digest as one HTML file that needs nothing else and asks for nothing."""

from curator.digest.day import Digest, long_date
from curator.digest.reading import readings_of
from curator.digest.templates import template
from curator.digest.words import words_of


def render(digest: Digest) -> bytes:
    """The file, in UTF-8. Its styles suit narrow and wide, light and dark screens, and paper."""
    words = words_of(digest.language)
    page = template("digest.html").render(
        digest=digest,
        heading=long_date(digest.day, digest.language),
        words=words,
        left_out=words.left_out(digest.left_out),
        readings=readings_of(digest),
    )
    return page.encode("utf-8", errors="replace")
