"""A digest as a book for e-readers (EPUB 3.3): a title page, a table of contents, a chapter for each event."""

from xml.etree.ElementTree import Element

from curator.assets import asset_text
from curator.digest.html_tree import tree_of
from curator.digest.package import packed
from curator.digest.publication import Publication, PublishedDay, PublishedEvent
from curator.digest.templates import template
from curator.digest.xml_text import add, file_of, fit_tree, is_relative

_XHTML = "http://www.w3.org/1999/xhtml"
_OPS = "http://www.idpf.org/2007/ops"
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)


def render(publication: Publication) -> bytes:
    """The file."""
    return packed(
        [
            ("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", _CONTAINER.encode()),
            ("EPUB/package.opf", _package(publication)),
            ("EPUB/nav.xhtml", _contents(publication)),
            ("EPUB/style.css", asset_text("templates/epub.css").encode()),
            ("EPUB/title.xhtml", _title_page(publication)),
            *(_chapter(day, event, publication) for day in publication.days for event in day.events),
            *((f"EPUB/{_picture_name(event)}", event.picture.data) for event in publication.events if event.picture),
        ]
    )


def _package(publication: Publication) -> bytes:
    root = Element(
        "package",
        {
            "xmlns": "http://www.idpf.org/2007/opf",
            "version": "3.0",
            "unique-identifier": "id",
            "xml:lang": publication.language,
        },
    )
    metadata = add(root, "metadata")
    metadata.set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    add(metadata, "dc:identifier", publication.id.urn, id="id")
    add(metadata, "dc:title", publication.heading)
    add(metadata, "dc:language", publication.language)
    add(metadata, "dc:date", publication.stamp.isoformat())
    add(metadata, "meta", f"{publication.stamp.isoformat()}T00:00:00Z", property="dcterms:modified")
    manifest, spine = add(root, "manifest"), add(root, "spine")
    add(manifest, "item", id="nav", href="nav.xhtml", media_type="application/xhtml+xml", properties="nav")
    add(manifest, "item", id="style", href="style.css", media_type="text/css")
    for name in ("title", "nav", *map(_chapter_name, publication.events)):
        if name != "nav":
            add(manifest, "item", id=name, href=f"{name}.xhtml", media_type="application/xhtml+xml")
        add(spine, "itemref", idref=name)
    for event in publication.events:
        if event.picture:
            name, kind = _picture_name(event), event.picture.media_type
            add(manifest, "item", id=f"picture-{event.number}", href=name, media_type=kind)
    return file_of(root)


def _contents(publication: Publication) -> bytes:
    nav = Element("nav", {"epub:type": "toc", "id": "toc"})
    add(nav, "h1", publication.words.contents)
    outer = add(nav, "ol")
    add(add(outer, "li"), "a", publication.heading, href="title.xhtml")
    for day in publication.days:
        inside = outer
        if publication.has_day_headings and day.events:
            item = add(outer, "li")
            add(item, "a", day.heading, href=f"{_chapter_name(day.events[0])}.xhtml")
            inside = add(item, "ol")
        for event in day.events:
            link = add(add(inside, "li"), "a", event.reading.title, href=f"{_chapter_name(event)}.xhtml", dir="auto")
            link.set("lang", event.reading.language)
    return _page(publication.words.contents, publication.language, [nav])


def _title_page(publication: Publication) -> bytes:
    head = Element("section", {"class": "masthead", "epub:type": "titlepage"})
    add(head, "h1", publication.heading, dir="auto")
    add(head, "p", " · ".join(text for text in (publication.dates, publication.count) if text))
    if publication.left_out:
        add(head, "p", publication.left_out, class_="left-out")
    return _page(publication.heading, publication.language, [head])


def _chapter(day: PublishedDay, event: PublishedEvent, publication: Publication) -> tuple[str, bytes]:
    html = template("chapter.html").render(
        event=event,
        day=day.heading if publication.has_day_headings else "",
        words=publication.words,
        picture=_picture_name(event) if event.picture else "",
    )
    section = tree_of(html)
    section.tag = "section"
    section.attrib = {"epub:type": "chapter", "dir": "auto"}
    _unlink(section)
    return f"EPUB/{_chapter_name(event)}.xhtml", _page(event.reading.title, event.reading.language, [section])


def _unlink(section: Element) -> None:
    """Makes text of relative links: in a book they could lead only to what is in the book, and none of it is meant."""
    for link in section.iter("a"):
        if is_relative(link.get("href", "")):
            link.attrib.pop("href", None)


def _page(title: str, language: str, content: list[Element]) -> bytes:
    root = Element("html", {"xmlns": _XHTML, "xmlns:epub": _OPS, "lang": language, "xml:lang": language})
    head = add(root, "head")
    add(head, "title", title)
    add(head, "link", rel="stylesheet", type="text/css", href="style.css")
    add(root, "body").extend(content)
    fit_tree(root)
    return file_of(root)


def _chapter_name(event: PublishedEvent) -> str:
    return f"event-{event.number}"


def _picture_name(event: PublishedEvent) -> str:
    return f"picture-{event.number}{event.picture.suffix}" if event.picture else ""
