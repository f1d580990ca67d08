"""The sources of a digest as CSL-JSON, which Zotero, pandoc and citeproc read."""

from curator.digest.citations import Citation, citations_of
from curator.digest.formats.json_data import json_file
from curator.digest.publication import Publication


def render(publication: Publication) -> bytes:
    """The file, in UTF-8."""
    return json_file([_item(citation) for citation in citations_of(publication)])


def _item(citation: Citation) -> dict[str, object]:
    day = citation.day
    return {
        "id": citation.key,
        "type": "webpage",
        "title": citation.title,
        "container-title": citation.publisher,
        **({"URL": citation.address} if citation.address else {}),
        "issued": {"date-parts": [[day.year, day.month, day.day]]},
        "language": citation.language,
        **({"keyword": ", ".join(citation.contexts)} if citation.contexts else {}),
    }
