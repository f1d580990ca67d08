"""A digest as an Atom feed (RFC 4287): an entry for each event."""

from xml.etree.ElementTree import Element

from curator.digest.formats.json_feed import entry_html, noon
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.words import Words
from curator.digest.xml_text import add, file_of, uri
from curator.event.address import host_of

NAMESPACE = "http://www.w3.org/2005/Atom"


def render(publication: Publication) -> bytes:
    """The file, in UTF-8. Entries are dated with their days."""
    words = publication.words
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": publication.language})
    add(root, "id", publication.id.urn)
    add(root, "title", publication.heading)
    if publication.left_out:
        add(root, "subtitle", publication.left_out)
    add(root, "updated", noon(publication.last))
    add(add(root, "author"), "name", host_of(publication.options.base) or words.author)
    for event in publication.events:
        _add_entry(root, event, words)
    return file_of(root)


def _add_entry(root: Element, event: PublishedEvent, words: Words) -> None:
    reading = event.reading
    entry = add(root, "entry")
    entry.set("xml:lang", reading.language)
    add(entry, "id", event.id.urn)
    add(entry, "title", reading.title)
    add(entry, "updated", noon(event.day))
    add(entry, "published", noon(event.day))
    if event.href:
        add(entry, "link", rel="alternate", href=uri(event.href))
    for source in reading.sources:
        if source.href:
            add(entry, "link", rel="via", href=uri(source.href), title=source.label)
    for context in reading.contexts:
        add(entry, "category", term=context)
    add(entry, "content", entry_html(event, words), type="html")
