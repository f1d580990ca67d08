"""A digest as an OpenDocument text (ODF 1.3), with styles that a person can change in one place."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from curator.digest.flow import Block, Run, Style, flow_of
from curator.digest.options import Paper
from curator.digest.package import packed
from curator.digest.publication import Publication
from curator.digest.templates import template
from curator.digest.xml_text import add, file_of, fit, is_relative, uri

_TYPE = "application/vnd.oasis.opendocument.text"
_SCHEMA = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "xmlns:office": f"{_SCHEMA}office:1.0",
    "xmlns:text": f"{_SCHEMA}text:1.0",
    "xmlns:style": f"{_SCHEMA}style:1.0",
    "xmlns:draw": f"{_SCHEMA}drawing:1.0",
    "xmlns:fo": f"{_SCHEMA}xsl-fo-compatible:1.0",
    "xmlns:svg": f"{_SCHEMA}svg-compatible:1.0",
    "xmlns:meta": f"{_SCHEMA}meta:1.0",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "office:version": "1.3",
}
_SIZES = {Paper.A4: ("21cm", "29.7cm"), Paper.LETTER: ("21.59cm", "27.94cm")}
_TURNED = "_RTL"
_PICTURE_WIDTH, _PICTURE_HEIGHT = 14.0, 10.0
"""Centimetres that a cover has at most."""


def render(publication: Publication) -> bytes:
    """The file."""
    blocks = list(flow_of(publication))
    pictures = {
        f"Pictures/{number}{block.picture.suffix}": block.picture
        for number, block in enumerate(blocks)
        if block.picture
    }
    return packed(
        [
            ("mimetype", _TYPE.encode()),
            ("META-INF/manifest.xml", _manifest({name: picture.media_type for name, picture in pictures.items()})),
            ("content.xml", _content(blocks, publication)),
            ("styles.xml", _styles(publication)),
            ("meta.xml", _meta(publication)),
            *((name, picture.data) for name, picture in pictures.items()),
        ]
    )


def _event_level(publication: Publication) -> int:
    return 2 if publication.has_day_headings else 1


def _content(blocks: list[Block], publication: Publication) -> bytes:
    root = Element("office:document-content", _SPACES)
    automatic = SubElement(root, "office:automatic-styles")
    for language in dict.fromkeys(block.language for block in blocks):
        _add_language(automatic, language)
    names = [_style_of(block, before) for before, block in pairwise([None, *blocks]) if block is not None]
    turned = [name if block.is_right_to_left else "" for name, block in zip(names, blocks, strict=True)]
    for name in filter(None, dict.fromkeys(turned)):
        _add_turned(automatic, name)
    text = SubElement(SubElement(root, "office:body"), "office:text")
    for number, (block, name) in enumerate(zip(blocks, names, strict=True)):
        style = f"{name}{_TURNED}" if block.is_right_to_left else name
        _add_paragraph(text, block, _element_of(block, publication, style), f"{number}")
    return file_of(root)


def _style_of(block: Block, before: Block | None) -> str:
    """The name of its style in the file. A title below its category has no blank above it."""
    style = "Digest Long Event" if block.is_long_title else block.style.value
    is_below = block.style is Style.EVENT and before is not None and before.style is Style.CATEGORY
    return (f"{style} Below" if is_below else style).replace(" ", "_20_")


def _add_turned(automatic: Element, name: str) -> None:
    """The same style for paragraphs whose lines begin at the right."""
    style = add(automatic, "style:style", style_name=f"{name}{_TURNED}", style_family="paragraph")
    style.set("style:parent-style-name", name)
    add(style, "style:paragraph-properties", style_writing_mode="rl-tb", fo_text_align="right")


def _add_language(automatic: Element, language: str) -> None:
    """A style that says which language the letters are in: word processors choose spelling and fonts by it."""
    style = add(automatic, "style:style", style_name=f"Language_{language}", style_family="text")
    if language == "zh":
        add(style, "style:text-properties", style_language_asian="zh", style_country_asian="CN")
    else:
        add(style, "style:text-properties", fo_language=language, fo_country="none")


def _element_of(block: Block, publication: Publication, name: str) -> Element:
    """The paragraph's element, as yet empty: headings have a level, by which programs make an outline."""
    level = _event_level(publication)
    levels = {Style.DAY: 1, Style.EVENT: level, Style.SECTION: level + 1}
    if block.style in levels:
        return Element("text:h", {"text:style-name": name, "text:outline-level": str(levels[block.style])})
    return Element("text:p", {"text:style-name": name})


def _add_paragraph(text: Element, block: Block, element: Element, number: str) -> None:
    text.append(element)
    if block.picture:
        picture = block.picture
        width = picture.width_within(_PICTURE_WIDTH, _PICTURE_HEIGHT)
        frame = add(element, "draw:frame", draw_name=f"Picture {number}", text_anchor_type="as-char")
        frame.set("svg:width", f"{width:.2f}cm")
        frame.set("svg:height", f"{width * picture.height / picture.width:.2f}cm")
        image = add(frame, "draw:image", xlink_href=f"Pictures/{number}{picture.suffix}", xlink_type="simple")
        image.set("xlink:show", "embed")
        add(frame, "svg:desc", block.text)
        SubElement(element, "text:line-break")
    inside = add(element, "text:span", text_style_name=f"Language_{block.language}")
    link = "Digest_20_Title_20_Link" if block.style is Style.EVENT else "Digest_20_Link"
    for run in _marked(block):
        _add_run(inside, run, link)


def _marked(block: Block) -> Iterable[Run]:
    """Its letters, behind the mark that it may have. A tab stop follows by itself where a line hangs."""
    return (Run(f"{block.mark}\t"), *block.runs) if block.mark else block.runs


def _add_run(parent: Element, run: Run, link: str) -> None:
    names = [name for name, is_so in _looks(run) if is_so]
    inside = parent
    if run.href:
        inside = add(inside, "text:a", xlink_type="simple", xlink_href=uri(_outside(run.href)), text_style_name=link)
    for name in names:
        inside = add(inside, "text:span", text_style_name=f"Digest_20_{name}")
    _add_text(inside, fit(run.text))


def _outside(address: str) -> str:
    """The address as seen from inside the file, which is a folder to those that are relative (ODF 1.3, part 2, 3.7)."""
    return f"../{address}" if is_relative(address) and not address.startswith("#") else address


def _looks(run: Run) -> Iterator[tuple[str, bool]]:
    yield "Strong", run.is_strong
    yield "Emphasis", run.is_emphasised
    yield "Quiet", run.is_quiet


def _add_text(element: Element, text: str) -> None:
    """Text whose tabs, line ends and runs of blanks a program would else take for one blank."""
    last = element[-1] if len(element) else None
    for part in _parts(text):
        if part in _SPECIAL:
            last = SubElement(element, _SPECIAL[part])
        elif last is None:
            element.text = (element.text or "") + part
        else:
            last.tail = (last.tail or "") + part


_SPECIAL = {"\t": "text:tab", "\n": "text:line-break", "  ": "text:s"}


def _parts(text: str) -> Iterator[str]:
    """The text cut at what has an element of its own; of two blanks the first one does."""
    plain = ""
    for position, letter in enumerate(text):
        pair = text[position : position + 2]
        special = letter if letter in _SPECIAL else pair if pair in _SPECIAL else ""
        if special:
            yield plain
            yield special
            plain = ""
        else:
            plain += letter
    yield plain


def _styles(publication: Publication) -> bytes:
    width, height = _SIZES[publication.options.paper]
    page = template("odt-styles.xml").render(
        language=publication.language,
        heading=fit(publication.heading),
        event_level=_event_level(publication),
        width=width,
        height=height,
    )
    return page.encode()


def _meta(publication: Publication) -> bytes:
    root = Element("office:document-meta", _SPACES)
    meta = SubElement(root, "office:meta")
    add(meta, "dc:title", publication.heading)
    add(meta, "dc:language", publication.language)
    add(meta, "dc:date", f"{publication.stamp.isoformat()}T00:00:00")
    add(meta, "meta:creation-date", f"{publication.stamp.isoformat()}T00:00:00")
    return file_of(root)


def _manifest(pictures: dict[str, str]) -> bytes:
    name = f"{_SCHEMA}manifest:1.0"
    root = Element("manifest:manifest", {"xmlns:manifest": name, "manifest:version": "1.3"})
    files = {"/": _TYPE, "content.xml": "text/xml", "styles.xml": "text/xml", "meta.xml": "text/xml"} | pictures
    for path, kind in files.items():
        entry = SubElement(root, "manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
        if path == "/":
            entry.set("manifest:version", "1.3")
    return file_of(root)
