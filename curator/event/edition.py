"""The words and habits of an edition (English, Chinese) and of its dialects (format.md section A.2)."""

from enum import Enum

from msgspec import Struct


class Part(Enum):
    """The three sections that an event may have, in their fixed order."""

    SOURCES = 0
    CHANGES = 1
    RELATED = 2


class PageHabits(Struct, frozen=True):
    """How an edition writes its day pages and its home page (format.md section B)."""

    previous_label: str
    """What the link to the day before is called."""
    has_texts: bool
    """Each entry has a text of its own, with a blank line behind it."""
    repeats_categories: bool
    """Each entry has its category; else only one whose category is another than that of the entry before it."""
    skips_days: bool
    """The day before is the one before that has a page; else the calendar's."""


class Edition(Struct, frozen=True):
    """One language's archive: the words that its files were ever written with."""

    language: str
    """BCP 47 tag of the language that its text is in."""
    headings: tuple[tuple[Part, tuple[str, ...]], ...]
    """The names of each section, without `### ` and colon."""
    link_prefix: str
    """What related links and the links of day pages carry before `/news/`; datelines and the home page's days don't."""
    pages: PageHabits


class Dialect(Struct, frozen=True):
    """How one era of an edition writes an event; new lines of a file follow the file's own dialect."""

    name: str
    edition: Edition
    names: tuple[str, str, str]
    """What it calls the sections, indexed by `Part`."""
    context_word: str
    has_formats: bool
    has_category: bool
    cover_is_item: bool
    """The cover is the last item of the sources; else it is an `[IMG]` behind a source."""
    related_limit: int
    """How many related events it lists at most."""
    related_by_time: bool = False
    """They stand in the order of their days; else in that of the number of shared contexts."""


ENGLISH = Edition(
    language="en",
    headings=(
        (Part.SOURCES, ("Source", "Sources")),
        (Part.CHANGES, ("Changes",)),
        (Part.RELATED, ("Related",)),
    ),
    link_prefix="",
    pages=PageHabits("Previous Day...", has_texts=True, repeats_categories=True, skips_days=False),
)
CHINESE = Edition(
    language="zh",
    headings=((Part.SOURCES, ("信息来源",)), (Part.RELATED, ("有关",))),
    link_prefix="/zh",
    pages=PageHabits("前一天...", has_texts=False, repeats_categories=False, skips_days=True),
)
EDITIONS = (ENGLISH, CHINESE)
LINK_PREFIXES = tuple(edition.link_prefix for edition in EDITIONS if edition.link_prefix)
"""What stands before the path in the links of some."""

_CHINESE_NAMES = ("信息来源", "更改", "有关")
D1 = Dialect("D1", ENGLISH, ("Source", "Changes", "Related"), "Context", False, False, True, 10)
D2A = Dialect("D2a", ENGLISH, ("Sources", "Changes", "Related"), "Context", True, False, True, 5)
D2B = Dialect("D2b", ENGLISH, ("Sources", "Changes", "Related"), "Context", True, True, True, 5)
Z1 = Dialect("Z1", CHINESE, _CHINESE_NAMES, "上下文", False, True, False, 5)
Z2 = Dialect("Z2", CHINESE, _CHINESE_NAMES, "消息", False, True, False, 5)
Z3 = Dialect("Z3", CHINESE, _CHINESE_NAMES, "消息", False, True, False, 10, related_by_time=True)

_PART_OF_HEADING = {name: part for edition in EDITIONS for part, names in edition.headings for name in names}
_EDITION_OF_HEADING = {name: edition for edition in EDITIONS for _, names in edition.headings for name in names}


def formats_line(address: str) -> str:
    """The line at the head of a page that leads to its other formats; `address` has no ending."""
    return f"Formats: [HTML]({address}.html)  [JSON]({address}.json)  [XML]({address}.xml)  "


def part_of(heading: str) -> Part | None:
    """Which section a heading such as `Sources` names in any edition; None for an unknown one."""
    return _PART_OF_HEADING.get(heading)


class Traits(Struct, frozen=True):
    """What of an event file tells its dialect."""

    has_formats: bool
    has_category: bool
    headings: tuple[str, ...]
    context_words: frozenset[str]
    has_image_suffix: bool
    related_count: int


def dialect_of(traits: Traits) -> Dialect:
    """The dialect of a file, from what is present in it and nothing else (format.md section A.2).

    Z2 and Z3 can be the same: `消息`, at most five related events and no picture is called Z2. A Chinese file that
    tells nothing (no related event, no picture) is taken to be of its edition's latest.
    """
    if _is_chinese(traits):
        return _chinese_dialect(traits)
    if traits.has_formats:
        return D2B if traits.has_category else D2A
    return D1


def _is_chinese(traits: Traits) -> bool:
    for heading in traits.headings:
        if heading in _EDITION_OF_HEADING:
            return _EDITION_OF_HEADING[heading] is CHINESE
    # A file with nothing but its title: the English dialect that has categories also has a line of formats.
    return traits.has_category and not traits.has_formats


def _chinese_dialect(traits: Traits) -> Dialect:
    newest = traits.has_image_suffix or traits.related_count > Z2.related_limit
    if newest or not traits.context_words:
        return Z3
    return Z2 if Z2.context_word in traits.context_words else Z1
