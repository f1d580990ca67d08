"""The outline of a paged digest."""

from typing import NamedTuple


class Bookmark(NamedTuple):
    """An entry of the outline: what it is called, how deep it stands, and where its place is."""

    title: str
    level: int
    page: int
    """Counted from 0."""
    top: float
    """Points from the upper edge of the page."""
