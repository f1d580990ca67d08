"""A digest as a Word document, by python-docx, which not everybody has."""

from datetime import datetime
from io import BytesIO
from typing import NamedTuple

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from curator.digest.flow import Block, Run, Style, flow_of
from curator.digest.options import Paper
from curator.digest.package import repacked
from curator.digest.picture import Picture
from curator.digest.publication import Publication
from curator.digest.xml_text import fit, uri

_SIZES = {Paper.A4: (Cm(21), Cm(29.7)), Paper.LETTER: (Cm(21.59), Cm(27.94))}
_PICTURE_WIDTH, _PICTURE_HEIGHT = 14.0, 10.0
"""Centimetres that a cover has at most."""
_SERIF, _SANS = ("Georgia", "SimSun"), ("Arial", "Microsoft YaHei")
"""Fonts for Latin and for Chinese letters that Word has on all systems; others take what comes near."""
_TEXT, _QUIET = RGBColor(0x1E, 0x1D, 0x1B), RGBColor(0x67, 0x63, 0x5C)
_ACCENT, _LINK = RGBColor(0x9B, 0x3D, 0x20), RGBColor(0x1B, 0x56, 0x8F)
_LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}


class _Look(NamedTuple):
    """How a kind of paragraph is set; sizes in points."""

    size: float = 10.5
    before: float = 0
    after: float = 6
    fonts: tuple[str, str] = _SERIF
    colour: RGBColor = _TEXT
    is_bold: bool = False
    is_kept: bool = False
    """Whether it stands on the page of what follows it."""
    hangs: bool = False
    """Whether its mark stands to the left of its lines."""


_LOOKS = {
    Style.TITLE: _Look(size=24, after=3, is_bold=True),
    Style.NOTE: _Look(size=9, fonts=_SANS, colour=_QUIET),
    Style.DAY: _Look(size=13, before=26, after=3, is_bold=True, is_kept=True),
    Style.CATEGORY: _Look(size=9, before=22, after=0, fonts=_SANS, colour=_ACCENT, is_bold=True, is_kept=True),
    Style.EVENT: _Look(size=15, before=22, is_bold=True, is_kept=True),
    Style.TEXT: _Look(),
    Style.HEADING: _Look(before=8, is_bold=True, is_kept=True),
    Style.ITEM: _Look(after=3, hangs=True),
    Style.QUOTE: _Look(colour=_QUIET),
    Style.CODE: _Look(size=9),
    Style.COVER: _Look(size=9, fonts=_SANS, colour=_QUIET),
    Style.CONTEXTS: _Look(size=9, before=6, fonts=_SANS, colour=_QUIET),
    Style.SECTION: _Look(size=9, before=10, after=3, fonts=_SANS, colour=_QUIET, is_bold=True, is_kept=True),
    Style.SOURCE: _Look(size=9.5, after=1.5, fonts=_SANS, hangs=True),
    Style.RELATED: _Look(size=9, after=3, fonts=_SANS, hangs=True),
}
_HEADER = _Look(size=8, after=0, fonts=_SANS, colour=_QUIET)
_LONG_TITLE = Pt(12)
_NOT_OURS = {RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES}
"""Parts of python-docx's empty document: a picture of it, and that it was made with Word on a Macintosh."""


def render(publication: Publication) -> bytes:
    """The file."""
    made = Document()
    parts = made.part.package.rels
    for name in [name for name, part in parts.items() if part.reltype in _NOT_OURS]:
        del parts[name]
    _set_up(made, publication)
    before: Style | None = None
    # By their ids: python-docx looks for a style's name among all of them, for each paragraph.
    ids = {style: made.styles[style.value].style_id for style in Style}
    end = made.element.body.sectPr
    for block in flow_of(publication):
        # Not by add_paragraph, which looks for the end from the beginning, each time.
        paragraph = Paragraph(OxmlElement("w:p"), made)
        end.addprevious(paragraph.paragraph_format.element)
        paragraph.paragraph_format.element.style = ids[block.style]
        if block.style is Style.EVENT and before is Style.CATEGORY:
            paragraph.paragraph_format.space_before = Pt(0)
        _fill(paragraph, block)
        before = block.style
    data = BytesIO()
    made.save(data)
    return repacked(data.getvalue())


def _set_up(made: WordDocument, publication: Publication) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = _SIZES[publication.options.paper]
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    section.different_first_page_header_footer = True
    event_level = 1 if publication.has_day_headings else 0
    levels = {Style.DAY: 0, Style.EVENT: event_level, Style.SECTION: event_level + 1}
    for style, look in _LOOKS.items():
        _add_style(made, style.value, look, levels.get(style))
    _add_style(made, "Digest Header", _HEADER, None)
    for header in (section.header, section.first_page_header):
        header.paragraphs[0].style = made.styles["Digest Header"]
    section.header.paragraphs[0].text = fit(publication.heading)
    section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    for footer in (section.footer, section.first_page_footer):
        _add_page_number(footer.paragraphs[0], made)
    _describe(made, publication)


def _describe(made: WordDocument, publication: Publication) -> None:
    """What the file says of itself; the day stands in for the clock."""
    stamp = publication.stamp
    about = made.core_properties
    about.title, about.language = fit(publication.heading)[:255], publication.language
    about.author = about.comments = about.last_modified_by = ""
    about.created = about.modified = datetime(stamp.year, stamp.month, stamp.day)
    about.revision = 1


def _add_style(made: WordDocument, name: str, look: _Look, level: int | None) -> None:
    """`level` is that of a heading in the outline, from 0."""
    style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.base_style = made.styles["Normal"]
    style.font.size, style.font.bold, style.font.color.rgb = Pt(look.size), look.is_bold, look.colour
    latin, chinese = look.fonts
    style.font.name, style.font.cs_bold = latin, look.is_bold
    properties = style.element.get_or_add_rPr()
    properties.get_or_add_rFonts().set(qn("w:eastAsia"), chinese)
    _add_value(properties, "w:szCs", f"{look.size * 2:.0f}", before=("w:lang",))
    paragraph = style.paragraph_format
    paragraph.space_before, paragraph.space_after, paragraph.line_spacing = Pt(look.before), Pt(look.after), 1.25
    paragraph.keep_with_next = look.is_kept
    if look.hangs:
        paragraph.left_indent, paragraph.first_line_indent = Cm(0.7), Cm(-0.6)
        paragraph.tab_stops.add_tab_stop(Cm(0.7))
    if level is not None:
        _add_value(style.element.get_or_add_pPr(), "w:outlineLvl", str(level))


def _fill(paragraph: Paragraph, block: Block) -> None:
    if block.is_right_to_left:
        _add_value(paragraph.paragraph_format.element.get_or_add_pPr(), "w:bidi", "1", before=("w:spacing", "w:ind"))
    if block.depth:
        paragraph.paragraph_format.left_indent = Cm(0.7 * (block.depth + 1))
    if block.picture:
        _add_picture(paragraph, block.picture)
    for run in (Run(f"{block.mark}\t"), *block.runs) if block.mark else block.runs:
        made = _add_run(paragraph, run)
        if block.is_right_to_left:
            made.font.rtl = True
        _add_value(made.element.get_or_add_rPr(), "w:lang", _LANGUAGES.get(block.language, block.language))
        if block.style is Style.EVENT:
            made.font.color.rgb = _TEXT
        if block.is_long_title:
            made.font.size = _LONG_TITLE


def _add_picture(paragraph: Paragraph, picture: Picture) -> None:
    made = paragraph.add_run()
    made.add_picture(BytesIO(picture.data), width=Cm(picture.width_within(_PICTURE_WIDTH, _PICTURE_HEIGHT)))
    for inline in made.element.iter(qn("wp:inline")):
        inline.attrib.update(dict.fromkeys(("distT", "distB", "distL", "distR"), "0"))
    paragraph.add_run().add_break()


def _add_run(paragraph: Paragraph, run: Run) -> WordRun:
    made = paragraph.add_run(fit(run.text))
    if run.is_strong:
        made.bold = True
    if run.is_emphasised:
        made.italic = True
    if run.is_quiet:
        made.font.color.rgb, made.font.size = _QUIET, Pt(8.5)
    if run.href:
        made.font.color.rgb = _LINK
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(uri(run.href), RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        made.element.addprevious(link)
        link.append(made.element)
    return made


def _add_page_number(paragraph: Paragraph, made: WordDocument) -> None:
    paragraph.style = made.styles["Digest Header"]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text, field in (("", "PAGE"), (" / ", "NUMPAGES")):
        before = paragraph.add_run(text)
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), field)
        before.element.addnext(element)


def _add_value(parent: BaseOxmlElement, name: str, value: str, before: tuple[str, ...] = ()) -> None:
    """An element behind all others, or before the first of these: Word minds their order."""
    element = OxmlElement(name)
    element.set(qn("w:val"), value)
    parent.insert_element_before(element, *before)
