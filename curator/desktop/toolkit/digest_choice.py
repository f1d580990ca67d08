"""What a person chose for a digest, how it is remembered until the next one, and how it will look."""

import json
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from curator.digest.export import FORMATS, Format, format_named
from curator.digest.options import DigestPart, Links, Options, Order, Paper
from curator.digest.publication import Publication


class Scope(Enum):
    """Which events a digest is of."""

    DAY = "day"
    DAYS = "days"
    SEARCH = "search"
    CHOSEN = "chosen"

    @property
    def is_by_days(self) -> bool:
        """Whether it is asked which days are meant."""
        return self in {Scope.DAY, Scope.DAYS}


class DigestPreview(NamedTuple):
    """How a digest begins: as a page, or as the text of its file."""

    publication: Publication
    html: str = ""
    text: str = ""


class DigestChoice(Struct, frozen=True):
    """Which events, in which form."""

    scope: Scope
    first: date
    last: date
    title: str = ""
    form: Format = FORMATS[1]
    options: Options = field(default_factory=Options)
    template: Path | None = None
    """A page template of the person's own."""
    events: tuple[str, ...] = ()
    """Those that are chosen, by their paths, whatever the digest is of."""

    def remembered(self) -> str:
        """What the next digest is to begin with, as a text for the settings; the events are chosen anew."""
        options = self.options
        return json.dumps(
            {
                "format": self.form.name,
                "order_of_parts": [part.value for part in options.parts],
                "order": options.order.value,
                "links": options.links.value,
                "base": options.base,
                "paper": options.paper.value,
                "template": str(self.template) if self.template else "",
            }
        )

    def begun_with(self, remembered: str) -> "DigestChoice":
        """The same events in the form that was remembered; this one where that can't be understood."""
        try:
            known = json.loads(remembered)
            options = Options(
                parts=tuple(DigestPart(name) for name in known["order_of_parts"]),
                order=Order(known["order"]),
                links=Links(known["links"]),
                base=str(known["base"]),
                paper=Paper(known["paper"]),
            )
            template = Path(known["template"]) if known["template"] else None
            return replace(self, form=format_named(known["format"]), options=options, template=template)
        except (ValueError, TypeError, KeyError):  # nothing was remembered, or it was changed by hand
            return self
