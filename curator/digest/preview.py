"""A file's text as HTML for a QTextBrowser, which knows a small part of CSS and should load nothing."""

import re
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict, fields

from curator.digest.markup import LONGEST, is_light, plain_html
from curator.digest.reading import reading_of
from curator.digest.templates import template
from curator.digest.words import words_of
from curator.event.document import read

_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-zA-Z]+", re.ASCII)


class Colours(Struct, frozen=True):
    """The colours of a preview, as CSS has them. The background is the view's own."""

    quiet: str
    accent: str
    link: str
    frame: str
    tint: str

    def changed(self, wanted: Mapping[str, str]) -> "Colours":
        """These with others in place of some; what is no colour changes nothing."""
        known = {field.name for field in fields(self)}
        good = {name: colour for name, colour in wanted.items() if name in known and _COLOUR.fullmatch(colour)}
        return Colours(**{**asdict(self), **good})


LIGHT = Colours(quiet="#667078", accent="#9b3d20", link="#1a5fa8", frame="#d5d9de", tint="#f2f4f6")
DARK = Colours(quiet="#98a2ac", accent="#e49a76", link="#86b9f0", frame="#454c54", tint="#2b3036")


def preview_html(
    text: str, dark: bool = False, colours: Mapping[str, str] | None = None, *, month_first: bool = False
) -> str:
    """The event or page as its reader sees it; plain text where that would be too much for a text view.

    `colours` has some of the fields of `Colours`, by name, in place of the light or dark ones. `month_first` is
    about English dates.
    """
    chosen = (DARK if dark else LIGHT).changed(colours or {})
    page = template("preview.html")
    if len(text) <= LONGEST:
        reading = reading_of(read(text), month_first=month_first)
        html = page.render(reading=reading, plain="", words=words_of(reading.language), colours=chosen)
        if is_light(html):
            return html
    cut = text[:LONGEST] + ("…" if len(text) > LONGEST else "")
    return page.render(reading=None, plain=plain_html(cut), words=words_of(""), colours=chosen)
