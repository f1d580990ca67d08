"""The values that a list of rows is made of."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from curator.desktop.toolkit.drop_zone import Judge


class Row(Struct, frozen=True):
    """The text of each column as it is typed over, what a tooltip says, what a screen reader speaks."""

    cells: tuple[str, ...]
    tip: str
    spoken: str


class Column(Struct, frozen=True):
    """A column's heading; whether its cells can be typed over; whether it takes the room that is left."""

    heading: str
    is_editable: bool = False
    stretches: bool = False


class Exchange(Struct, frozen=True):
    """What a list has to do with the world outside: what it takes, what it gives, what it says when it is empty."""

    judge: Judge
    """Why something can't be dropped or pasted; empty where it can."""
    carry: Callable[[Sequence[int]], Mapping[str, bytes]]
    """The rows in the types that other programs read."""
    invitation: str
    only_copies: str
    """What is said of a thing that can only be moved away from where it is."""
