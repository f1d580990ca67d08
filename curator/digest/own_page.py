"""An HTML digest on a page of the person's own, whose template may be written to go on for ever."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from curator.digest.errors import CostlyTemplateError, TemplateProblemError
from curator.digest.publication import Publication
from curator.digest.templates import template_of
from curator.process import TooCostlyError, answered

_SURROGATE = re.compile("[\ud800-\udfff]")
_SECONDS = 30.0
_EACH = 0.02
"""So many seconds more for each event; Curator's own page takes a tenth of it."""


def template_text(data: bytes) -> str:
    """The text of a template's file; bytes that are not UTF-8 become surrogates, which `own_page` refuses."""
    return data.decode("utf-8-sig", errors="surrogateescape")


def own_page(publication: Publication, check: Callable[[], None] = lambda: None, seconds: float = _SECONDS) -> str:
    """The page, made in a process that is ended after so many seconds and some for the events, or when `check` raises.

    Raises TemplateProblemError.
    """
    name, text = publication.options.template_name, publication.options.template or ""
    if odd := _SURROGATE.search(text):
        raise TemplateProblemError(1 + text.count("\n", 0, odd.start()), "it is not UTF-8", name)
    # What is left out stands in a sentence too; errors are not made to be sent.
    question = text, replace(publication, missing=())
    try:
        return answered(_page, question, seconds + _EACH * len(publication.events), check)
    except TemplateProblemError as error:
        raise type(error)(error.line, error.reason, name) from error
    except TooCostlyError as error:
        raise CostlyTemplateError(0, "", name) from error


def _page(question: tuple[str, Publication]) -> str:
    text, publication = question
    return template_of(text)(digest=publication)
