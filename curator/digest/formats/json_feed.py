"""A digest as a JSON Feed (jsonfeed.org/version/1.1): an item for each event."""

from datetime import date

from curator.digest.formats.json_data import json_file
from curator.digest.options import Links
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.templates import template
from curator.digest.words import Words
from curator.digest.xml_text import uri
from curator.event.address import is_web

VERSION = "https://jsonfeed.org/version/1.1"


def render(publication: Publication) -> bytes:
    """The file, in UTF-8."""
    options = publication.options
    home = options.base if options.links is Links.ABSOLUTE and not options.lacks_base else None
    return json_file(
        {
            "version": VERSION,
            "title": publication.heading,
            **_given(home_page_url=home, description=publication.left_out or None),
            "language": publication.language,
            "items": [_item(event, publication.words) for event in publication.events],
        }
    )


def entry_html(event: PublishedEvent, words: Words) -> str:
    """All of an event but its title, as feeds have it."""
    return template("entry.html").render(event=event, words=words).strip()


def noon(day: date) -> str:
    """A day as feeds write it. They have instants, which readers show in their own time: the middle of the day is that
    day from UTC-12 to UTC+11, its beginning the day before in all America."""
    return f"{day.isoformat()}T12:00:00Z"


def _item(event: PublishedEvent, words: Words) -> dict[str, object]:
    reading = event.reading
    source = next((uri(source.href) for source in reading.sources if source.href), None)
    cover = uri(reading.cover.href or "") if reading.cover else ""
    page = uri(event.href or "")
    return {
        "id": event.id.urn,
        **_given(url=page if is_web(page) else None, external_url=source),
        "title": reading.title,
        "content_html": entry_html(event, words),
        **_given(image=cover if is_web(cover) else None),
        "date_published": noon(event.day),
        "language": reading.language,
        **({"tags": list(reading.contexts)} if reading.contexts else {}),
    }


def _given(**members: str | None) -> dict[str, object]:
    return {name: value for name, value in members.items() if value is not None}
