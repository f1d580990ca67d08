"""The forms that a digest can be given away in."""

from collections.abc import Callable
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, cast

from msgspec import Struct

from curator.digest.day import Digest, LeftOut
from curator.digest.errors import FormatUnavailableError
from curator.digest.options import Options
from curator.digest.own_page import own_page
from curator.digest.publication import Publication, publication_of


class Format(Struct, frozen=True):
    """A form: its name on the command line, its files' suffix, the module whose `render` makes it."""

    name: str
    suffix: str
    module: str
    package: str = ""
    """The module of another project that it is made with, if not everybody has that."""
    project: str = ""
    """What that is called where it is installed from."""
    is_plain: bool = False
    """Whether the file is text that is looked at as it is."""
    has_pages: bool = False
    """Whether the size of paper means something for it."""
    pictures: str = "without_webp"
    """What `raster` does for it, as many programs don't show WebP, and Qt can't draw all; empty where all may stay."""
    is_checked: bool = False
    """Whether its `render` asks time and again if it should go on."""
    has_template: bool = False
    """Whether a page of the person's own can take the place of Curator's."""

    @property
    def is_ready(self) -> bool:
        """Whether what it is made with is here."""
        return not self.package or find_spec(self.package) is not None


_ROOM = "curator.digest.formats"
FORMATS = (
    Format("markdown", ".md", f"{_ROOM}.markdown", is_plain=True),
    Format("html", ".html", f"{_ROOM}.html", has_pages=True, pictures="", has_template=True),
    Format("pdf", ".pdf", f"{_ROOM}.paper", has_pages=True, pictures="without_unreadable", is_checked=True),
    Format("epub", ".epub", f"{_ROOM}.epub"),
    Format("odt", ".odt", f"{_ROOM}.odt", has_pages=True),
    Format(
        "docx",
        ".docx",
        f"{_ROOM}.docx",
        package="docx",
        project="python-docx",
        has_pages=True,
        pictures="without_unmeasured",
    ),
    Format("text", ".txt", f"{_ROOM}.text", is_plain=True),
    Format("mail", ".eml", f"{_ROOM}.mail"),
    Format("json", ".json", f"{_ROOM}.json_data", is_plain=True),
    Format("xml", ".xml", f"{_ROOM}.xml_data", is_plain=True),
    Format("jsonfeed", ".feed.json", f"{_ROOM}.json_feed", is_plain=True),
    Format("atom", ".atom", f"{_ROOM}.atom", is_plain=True),
    Format("ris", ".ris", f"{_ROOM}.ris", is_plain=True),
    Format("bibtex", ".bib", f"{_ROOM}.bibtex", is_plain=True),
    Format("csl", ".csl.json", f"{_ROOM}.csl", is_plain=True),
)


def format_named(name: str) -> Format:
    """The format of that name. Raises KeyError."""
    return {known.name: known for known in FORMATS}[name]


def format_for_file(name: str) -> Format | None:
    """The format that a file of that name has; None for a suffix that is none of theirs."""
    fitting = [known for known in FORMATS if name.lower().endswith(known.suffix)]
    return max(fitting, key=lambda known: len(known.suffix), default=None)


def render(wanted: Format, digest: Digest, options: Options | None = None) -> bytes:
    """The digest as a file of that form. Raises FormatUnavailableError, and for HTML TemplateProblemError."""
    return written(wanted, publication_of(digest, options or Options())).data


class Written(NamedTuple):
    """The file of a digest, and what is left out of it."""

    data: bytes
    missing: tuple[LeftOut, ...]


def written(wanted: Format, publication: Publication, check: Callable[[], None] = lambda: None) -> Written:
    """The same, for who makes several forms of one digest. `check` is called while it is made, and may raise.

    The form's module is imported only now: commands that make no PDF start without Qt, which takes longer to load
    than all else, and a form may need a package that not everybody has.
    """
    if not wanted.is_ready:
        raise FormatUnavailableError(wanted.name, wanted.project)
    if wanted.has_template and publication.options.template is not None:
        return Written(own_page(publication, check).encode("utf-8", errors="replace"), publication.missing)
    make = cast(Callable[..., bytes], import_module(wanted.module).render)
    fit = fitting(wanted, publication)
    return Written(make(fit, check) if wanted.is_checked else make(fit), fit.missing)


def layout(wanted: Format, publication: Publication) -> str:
    """The HTML that PDF or mail is laid out from. Pictures that their programs don't show are converted."""
    make = cast(Callable[[Publication], str], import_module(wanted.module).html_of)
    return make(fitting(wanted, publication))


def fitting(wanted: Format, publication: Publication) -> Publication:
    """The publication with pictures that the programs for that form show. Qt is imported only if it is needed."""
    kinds = {event.picture.kind for event in publication.events if event.picture}
    if not kinds or not wanted.pictures or (wanted.pictures == "without_webp" and "webp" not in kinds):
        return publication
    convert = cast(
        Callable[[Publication], Publication], getattr(import_module("curator.digest.raster"), wanted.pictures)
    )
    return convert(publication)


def file_name(first: date, last: date, wanted: Format) -> str:
    """`2012-03-01-digest.html`, `2012-03-01-2012-03-07-digest.html`: file managers sort such names by day."""
    days = dict.fromkeys((first.isoformat(), last.isoformat()))
    return f"{'-'.join(days)}-digest{wanted.suffix}"
