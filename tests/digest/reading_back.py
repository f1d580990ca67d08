"""What programs that know a format find in a digest: its text and its links."""

import json
import re
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from io import BytesIO
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

import docx
import rispy  # type: ignore[import-untyped] # it comes without types
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from markdown import Markdown
from pypdf import PdfReader
from typing_extensions import override

_XHTML = "{http://www.w3.org/1999/xhtml}"


class Found(HTMLParser):
    """The text of a page, and where its links and pictures lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._is_style = False
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._is_style = tag == "style"
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "action"}]

    @override
    def handle_endtag(self, tag: str) -> None:
        self._is_style = False

    @override
    def handle_data(self, data: str) -> None:
        if not self._is_style:
            self.texts.append(data)


def _of_html(html: str) -> tuple[str, list[str]]:
    found = Found(html)
    assert not found.tags & {"script", "iframe", "object", "embed", "form", "input", "svg", "math", "base"}
    return "".join(found.texts), found.links


def _html(data: bytes) -> tuple[str, list[str]]:
    text, links = _of_html(data.decode())
    return text, [link for link in links if not re.fullmatch(r"#(event-\d+|day-[\d-]+)", link)]


def _markdown(data: bytes) -> tuple[str, list[str]]:
    return _of_html(Markdown().convert(data.decode()))


def _pdf(data: bytes) -> tuple[str, list[str]]:
    reader = PdfReader(BytesIO(data))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    return "".join(page.extract_text() for page in reader.pages), [note["/A"]["/URI"] for note in notes if "/A" in note]


def _of_xml(root: Element) -> tuple[str, list[str]]:
    links = [value for element in root.iter() for name, value in element.attrib.items() if re.search("href|src", name)]
    return "".join(root.itertext()), links


def _epub(data: bytes) -> tuple[str, list[str]]:
    texts, links = [], []
    with ZipFile(BytesIO(data)) as book:
        for name in book.namelist():
            if name.endswith((".xhtml", ".opf", ".xml")):
                text, found = _of_xml(fromstring(book.read(name)))
                texts.append(text if name.endswith(".xhtml") else "")
                links += [
                    link for link in found if not re.fullmatch(r"(event|picture)-\d+\.\w+|\w+\.(xhtml|css)", link)
                ]
    return "\n".join(texts), links


def _odt(data: bytes) -> tuple[str, list[str]]:
    with ZipFile(BytesIO(data)) as package:
        for name in ("styles.xml", "meta.xml", "META-INF/manifest.xml"):
            fromstring(package.read(name))
        root = fromstring(package.read("content.xml"))
    for element in root.iter():
        if element.tag.endswith(("}tab", "}line-break", "}s")):
            element.text = " "
    text, links = _of_xml(root)
    return text, [link for link in links if not link.startswith("Pictures/")]


def _docx(data: bytes) -> tuple[str, list[str]]:
    made = docx.Document(BytesIO(data))
    links = [rel.target_ref for rel in made.part.rels.values() if rel.is_external]
    return "\n".join(paragraph.text for paragraph in made.paragraphs), links


def _text(data: bytes) -> tuple[str, list[str]]:
    text = data.decode()
    return text, re.findall(r"^\[\d+\] (.*)$", text, re.MULTILINE)


def _mail(data: bytes) -> tuple[str, list[str]]:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    plain, rich = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert rich is not None
    text, links = _of_html(rich.get_content())
    return plain.get_content() + text, [link for link in links if not link.startswith("cid:")]


def _of_json(value: object) -> Iterator[tuple[str, str]]:
    """All texts, with the names of their members."""
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from ((name, inside),) if isinstance(inside, str) else _of_json(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from (("", inside),) if isinstance(inside, str) else _of_json(inside)


def _json(data: bytes) -> tuple[str, list[str]]:
    members = list(_of_json(json.loads(data)))
    links = [value for name, value in members if name in {"url", "external_url", "URL", "home_page_url"}]
    for name, value in members:
        if name == "content_html":
            text, found = _of_html(value)
            members, links = [*members, ("", text)], links + found
    return "\n".join(value for _, value in members), links


def _xml(data: bytes) -> tuple[str, list[str]]:
    root = fromstring(data)
    return "\n".join(root.itertext()), [value for element in root.iter() if (value := element.get("url"))]


def _atom(data: bytes) -> tuple[str, list[str]]:
    root = fromstring(data)
    text, links = _of_xml(root)
    for content in root.iter("{http://www.w3.org/2005/Atom}content"):
        inside, found = _of_html(content.text or "")
        text, links = text + inside, links + found
    return text, links


def _ris(data: bytes) -> tuple[str, list[str]]:
    entries = rispy.loads(data.decode())
    titles = [value for entry in entries for value in (entry["title"], entry["secondary_title"])]
    return "\n".join(titles), [url for entry in entries for url in entry.get("urls", [])]


def _bibtex(data: bytes) -> tuple[str, list[str]]:
    library = parse_string(data.decode(), append_middleware=[LatexDecodingMiddleware()])
    assert not library.failed_blocks
    raw = parse_string(data.decode())
    texts = [entry[name].replace("ˆ", "^") for entry in library.entries for name in ("title", "howpublished")]
    return "\n".join(texts), [entry["url"] for entry in raw.entries if "url" in entry.fields_dict]


READERS: dict[str, Callable[[bytes], tuple[str, list[str]]]] = {
    "html": _html,
    "markdown": _markdown,
    "pdf": _pdf,
    "epub": _epub,
    "odt": _odt,
    "docx": _docx,
    "text": _text,
    "mail": _mail,
    "json": _json,
    "xml": _xml,
    "jsonfeed": _json,
    "atom": _atom,
    "ris": _ris,
    "bibtex": _bibtex,
    "csl": _json,
}
"""For each format, by its name: what gives the text and the links of a file."""
