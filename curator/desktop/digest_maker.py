"""What is gathered and made for a digest off the window's thread: no widget is touched here."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from curator.archive import store
from curator.archive.archive import Archive
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.listed import all_found
from curator.catalogue.query import Query
from curator.desktop.toolkit.digest_choice import DigestChoice, DigestPreview, Scope
from curator.digest.day import Digest, gather, gather_chosen, gather_listed
from curator.digest.export import fitting, format_named, layout, written
from curator.digest.markup import is_light
from curator.digest.own_page import template_text
from curator.digest.publication import Publication, beginning, publication_of

_MOST_SHOWN = 40
"""How many events a preview has."""
_LONGEST_TEXT = 100_000


class NotWantedError(Exception):
    """Nobody waits for the digest any more."""


class Clipping(NamedTuple):
    """A digest for the clipboard."""

    html: str
    text: str
    markdown: str


class Printed(NamedTuple):
    """A digest for a printer, all but laid out."""

    publication: Publication
    html: str


class DigestMaker:
    """Makes digests of an archive, one after the other, and remembers what it gathered last."""

    def __init__(self, archive: Archive, catalogue: Catalogue | None, query: Query) -> None:
        """`query` is the search whose events can be chosen."""
        self._archive = archive
        self._catalogue = catalogue
        self._query = query
        self._gathered: tuple[tuple[object, ...], Digest] | None = None

    def preview(self, choice: DigestChoice, is_cancelled: Callable[[], bool]) -> DigestPreview:
        """What the person sees of it before it is made."""
        whole = self._publication(choice, is_cancelled)
        # Of what is shown it is known which pictures can't be read.
        begun = fitting(choice.form, beginning(whole, _MOST_SHOWN)) if choice.form.is_ready else whole
        whole = replace(whole, left_out=begun.left_out, missing=begun.missing)
        if choice.form.is_plain and choice.form.is_ready:
            return DigestPreview(
                whole, text=written(choice.form, beginning(whole, _MOST_SHOWN)).data.decode()[:_LONGEST_TEXT]
            )
        for most in (_MOST_SHOWN, 1):
            html = layout(format_named("pdf"), beginning(whole, most))
            if is_light(html):
                return DigestPreview(whole, html=html)
        return DigestPreview(whole, text=_text("text", beginning(whole, 1))[:_LONGEST_TEXT])

    def file(self, choice: DigestChoice, is_cancelled: Callable[[], bool]) -> bytes:
        """The file. Raises what `written` raises."""
        publication = self._publication(choice, is_cancelled)
        return written(choice.form, publication, lambda: _check(is_cancelled)).data

    def clipping(self, choice: DigestChoice, is_cancelled: Callable[[], bool]) -> Clipping:
        """The digest in the forms that a clipboard can have."""
        publication = self._publication(choice, is_cancelled)
        html = layout(format_named("mail"), publication)
        return Clipping(html, _text("text", publication), _text("markdown", publication))

    def printed(self, choice: DigestChoice, is_cancelled: Callable[[], bool]) -> Printed:
        """The digest for a printer."""
        publication = self._publication(choice, is_cancelled)
        return Printed(publication, layout(format_named("pdf"), publication))

    def _publication(self, choice: DigestChoice, is_cancelled: Callable[[], bool]) -> Publication:
        page = template_text(store.read(choice.template)) if choice.template else None
        name = choice.template.name if choice.template else ""
        digest = replace(self._digest(choice, lambda: _check(is_cancelled)), title=choice.title)
        _check(is_cancelled)
        return publication_of(digest, replace(choice.options, template=page, template_name=name))

    def _digest(self, choice: DigestChoice, check: Callable[[], None]) -> Digest:
        """Gathered once for each choice of events: files are not read again because another part is wanted."""
        key = (choice.scope, choice.events, *((choice.first, choice.last) if choice.scope.is_by_days else ()))
        if self._gathered is None or self._gathered[0] != key:
            self._gathered = (key, self._newly_gathered(choice, check))
        return self._gathered[1]

    def _newly_gathered(self, choice: DigestChoice, check: Callable[[], None]) -> Digest:
        if choice.scope is Scope.SEARCH and self._catalogue is not None:
            paths = [entry.path for entry in all_found(self._catalogue, self._query)]
            return gather_listed(self._archive, paths, before_each=check)
        if choice.scope is Scope.CHOSEN:
            return gather_chosen(self._archive, choice.events, before_each=check)
        last = choice.first if choice.scope is Scope.DAY else choice.last
        return gather(self._archive, choice.first, last, before_each=check)


def _check(is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled():
        raise NotWantedError


def _text(form: str, publication: Publication) -> str:
    return written(format_named(form), publication).data.decode()
