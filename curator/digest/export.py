"""The forms that a digest can be given away in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import cast

from curator.digest.day import Digest


@dataclass(frozen=True, slots=True)
class Format:
    """A form: its names on the command line and for people, its files' suffix, the module whose `render` makes it."""

    name: str
    title: str
    suffix: str
    module: str


FORMATS = (
    Format("markdown", "Markdown", ".md", "curator.digest.formats.markdown"),
    Format("html", "HTML", ".html", "curator.digest.formats.html"),
    Format("pdf", "PDF", ".pdf", "curator.digest.formats.paper"),
)


def format_named(name: str) -> Format:
    """The format of that name. Raises KeyError."""
    return {known.name: known for known in FORMATS}[name]


def format_for_file(name: str) -> Format | None:
    """The format that a file of that name has; None for a suffix that is none of theirs."""
    return next((known for known in FORMATS if name.lower().endswith(known.suffix)), None)


def render(wanted: Format, digest: Digest) -> bytes:
    """The digest as a file of that form.

    The form's module is imported only now: commands that make no PDF start without Qt, which takes longer to load
    than all else, and a form may need a package that not everybody has.
    """
    make = cast(Callable[[Digest], bytes], import_module(wanted.module).render)
    return make(digest)


def file_name(day: date, wanted: Format) -> str:
    """`2012-03-01-digest.html`: file managers sort such names by day."""
    return f"{day.isoformat()}-digest{wanted.suffix}"
