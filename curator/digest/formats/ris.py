"""The sources of a digest as RIS, which all reference managers read."""

from collections.abc import Iterator

from curator.digest.citations import Citation, citations_of
from curator.digest.publication import Publication

_LINE_END = "\r\n"


def render(publication: Publication) -> bytes:
    """The file, in UTF-8 with the line ends that the format wants."""
    lines = [line for citation in citations_of(publication) for line in _lines(citation)]
    return "".join(f"{line}{_LINE_END}" for line in lines).encode(errors="replace")


def _lines(citation: Citation) -> Iterator[str]:
    day = citation.day
    yield "TY  - ELEC"
    yield f"ID  - {citation.key}"
    yield f"TI  - {citation.title}"
    yield f"T2  - {citation.publisher}"
    yield f"PY  - {day.year:04}"
    yield f"DA  - {day.year:04}/{day.month:02}/{day.day:02}"
    if citation.address:
        yield f"UR  - {citation.address}"
    yield f"LA  - {citation.language}"
    yield from (f"KW  - {context}" for context in citation.contexts)
    yield "ER  - "
    yield ""
