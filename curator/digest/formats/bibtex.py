"""The sources of a digest as BibTeX."""

import re
from collections.abc import Iterator

from curator.digest.citations import Citation, citations_of
from curator.digest.publication import Publication

_SPECIAL = {
    **{ord(character): f"\\{character}" for character in "#$%&_"},
    ord("\\"): r"\textbackslash{}",
    ord("~"): r"\textasciitilde{}",
    ord("^"): r"\textasciicircum{}",
    # BibTeX counts braces, escaped or not, so that one alone would swallow what follows.
    ord("{"): r"\lbrace{}",
    ord("}"): r"\rbrace{}",
    ord("`"): r"\textasciigrave{}",
}
_LIGATURE = re.compile(r"(?<=')(?=')|(?<=-)(?=-)")
"""Where TeX would make one sign of two."""
_BREAKS_COMMENT = str.maketrans({"@": "(at)", "{": "(", "}": ")"})
"""An entry begins at the first, wherever it stands; the others are counted by some programs."""
_BREAKS_ADDRESS = {ord(character): f"%{ord(character):02X}" for character in "{}\\ "}


def render(publication: Publication) -> bytes:
    """The file, in UTF-8. What is left out is named before the entries, where BibTeX passes over what isn't one."""
    left_out = publication.left_out.translate(_BREAKS_COMMENT)
    comments = [f"% {left_out}\n"] if left_out else []
    return "\n".join([*comments, *map(_entry, citations_of(publication))]).encode(errors="replace")


def _entry(citation: Citation) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(citation))
    return f"@misc{{{citation.key},\n{fields}}}\n"


def _text(text: str) -> str:
    """The text as TeX sets it letter by letter."""
    return _LIGATURE.sub("{}", text.translate(_SPECIAL))


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{_text(citation.title)}}}"
    yield "howpublished", _text(citation.publisher)
    if citation.address:
        yield "url", citation.address.translate(_BREAKS_ADDRESS)
    yield "date", citation.day.isoformat()
    yield "year", str(citation.day.year)
    yield "month", str(citation.day.month)
    yield "langid", {"en": "english", "zh": "chinese"}.get(citation.language, citation.language)
    if citation.contexts:
        yield "keywords", _text(", ".join(citation.contexts))
