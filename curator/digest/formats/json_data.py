"""A digest as JSON for other programs. `resources/help/digests.md` has the schema."""

import json

from curator.archive.layout import day_of
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.reading import Link, RelatedReading, SectionReading, SourceReading

VERSION = 1


def render(publication: Publication) -> bytes:
    """The file, in UTF-8."""
    return json_file(
        {
            "format": "curator-digest",
            "version": VERSION,
            "id": publication.id.urn,
            "title": publication.heading,
            "language": publication.language,
            "first": publication.first.isoformat(),
            "last": publication.last.isoformat(),
            "days": [
                {"date": day.day.isoformat(), "heading": day.heading, "events": [_event(event) for event in day.events]}
                for day in publication.days
            ],
            "left_out": [
                {"path": item.path, "reason": publication.words.reason(item.error)} for item in publication.missing
            ],
        }
    )


def json_file(value: object) -> bytes:
    """A value as a file that people can read too."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")


def _event(event: PublishedEvent) -> dict[str, object]:
    reading = event.reading
    return {
        "id": event.id.urn,
        "path": event.path,
        "url": event.href,
        "date": event.day.isoformat(),
        "language": reading.language,
        "category": reading.category or None,
        "title": reading.title,
        "summary": reading.summary.markdown if reading.summary else None,
        "cover": _link(reading.cover),
        "contexts": list(reading.contexts),
        "sources": [_source(source) for source in reading.sources],
        "related": [_related(link) for section in reading.sections for link in section.links],
        "texts": [text for section in reading.sections if (text := _text(section))],
    }


def _link(link: Link | None) -> dict[str, object] | None:
    return {"url": link.href, "text": link.host} if link else None


def _source(source: SourceReading) -> dict[str, object]:
    return {
        "number": source.number,
        "label": source.label,
        "url": source.href,
        "site": source.host,
        "image": _link(source.image),
    }


def _related(link: RelatedReading) -> dict[str, object]:
    day = day_of(link.path)
    return {
        "number": link.number,
        "title": link.title,
        "path": link.path or None,
        "date": day.isoformat() if day else None,
        "url": link.href,
        "contexts": list(link.contexts),
    }


def _text(section: SectionReading) -> dict[str, object] | None:
    return {"section": section.name, "text": section.rest.markdown} if section.rest else None
