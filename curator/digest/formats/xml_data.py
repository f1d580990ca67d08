"""A digest as XML for other programs. `resources/help/digests.md` has the schema."""

from xml.etree.ElementTree import Element

from curator.archive.layout import day_of
from curator.digest.formats.json_data import VERSION
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.reading import RelatedReading, SectionReading, SourceReading
from curator.digest.xml_text import add, file_of

NAMESPACE = f"urn:curator:digest:{VERSION}"


def render(publication: Publication) -> bytes:
    """The file, in UTF-8."""
    root = Element("digest", {"xmlns": NAMESPACE, "id": publication.id.urn, "xml:lang": publication.language})
    root.set("first", publication.first.isoformat())
    root.set("last", publication.last.isoformat())
    add(root, "title", publication.heading)
    for day in publication.days:
        inside = add(root, "day", date=day.day.isoformat(), heading=day.heading)
        for event in day.events:
            _add_event(inside, event)
    for item in publication.missing:
        add(root, "left-out", publication.words.reason(item.error), path=item.path)
    return file_of(root)


def _add_event(parent: Element, event: PublishedEvent) -> None:
    reading = event.reading
    inside = add(
        parent, "event", id=event.id.urn, path=event.path, date=event.day.isoformat(), **_given(url=event.href)
    )
    inside.set("xml:lang", reading.language)
    if reading.category:
        add(inside, "category", reading.category)
    add(inside, "title", reading.title)
    if reading.summary:
        add(inside, "summary", reading.summary.markdown)
    if reading.cover:
        add(inside, "cover", reading.cover.host, **_given(url=reading.cover.href))
    for context in reading.contexts:
        add(inside, "context", context)
    for section in reading.sections:
        _add_section(inside, section)


def _add_section(parent: Element, section: SectionReading) -> None:
    for source in section.sources:
        _add_source(parent, source)
    for link in section.links:
        _add_related(parent, link)
    if section.rest:
        add(parent, "text", section.rest.markdown, section=section.name)


def _add_source(parent: Element, source: SourceReading) -> None:
    image = source.image.href if source.image else None
    links = _given(url=source.href, site=source.host, image=image)
    add(parent, "source", source.label, number=str(source.number), **links)


def _add_related(parent: Element, link: RelatedReading) -> None:
    day = day_of(link.path)
    known = _given(path=link.path or None, date=day.isoformat() if day else None, url=link.href)
    inside = add(parent, "related", number=str(link.number), **known)
    add(inside, "title", link.title)
    for context in link.contexts:
        add(inside, "context", context)


def _given(**attributes: str | None) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if value is not None}
