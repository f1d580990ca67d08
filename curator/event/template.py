"""A new event's text, in the form of its dialect (format.md section A.1)."""

from datetime import date

from msgspec import Struct

from curator.event.dateline import day_label, day_link
from curator.event.edition import Dialect, formats_line
from curator.event.edits import as_summary
from curator.event.slug import slug_of


class NewEvent(Struct, frozen=True):
    """What a person says of an event that does not exist yet."""

    day: date
    title: str
    category: str = ""
    summary: str = ""

    def slug(self, dialect: Dialect) -> str:
        """The file name that its title gives, without `.md`."""
        return slug_of(self.title, dialect.edition)

    def text(self, dialect: Dialect, slug: str) -> str:
        """The whole file; `slug` may differ from the title's where a twin has that name."""
        day = day_link(self.day)
        formats = f"\n{formats_line(f'{day}/{slug}')}\n\n" if dialect.has_formats else ""
        category = f"##### {self.category}\n" if dialect.has_category else ""
        return (
            f"{formats}### [{day_label(self.day)}]({day}/index.md)\n\n"
            f"{category}# {self.title}\n\n{as_summary(self.summary)}\n\n"
        )
