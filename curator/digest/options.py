"""What of a digest is written, in which order, and where its links lead. The same for all formats."""

from enum import Enum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.layout import link_of, path_of, way_to
from curator.event.address import is_web


class DigestPart(Enum):
    """What can be left out of the events of a digest; their titles and categories always stand. In the usual order."""

    SUMMARY = "summary"
    """Also the sections that a file has besides its own three kinds; each stays behind the one that it follows."""
    COVER = "cover"
    SOURCES = "sources"
    RELATED = "related"
    CONTEXTS = "contexts"
    """The event's own, and those behind its related events."""


class Order(Enum):
    """The order of days and events."""

    OLDEST = "oldest"
    """The oldest day first, its events in the order of its index."""
    NEWEST = "newest"
    """The newest day first, its events in the order of its index."""
    TITLE = "title"
    """The oldest day first, its events by their titles."""


class Links(Enum):
    """What becomes of links into the archive (`/news/…`), which lead nowhere in a file that lies elsewhere."""

    PLAIN = "plain"
    """Text that leads nowhere."""
    RELATIVE = "relative"
    """`../news/2012/03/1/….md`, from the folder of the digest's file to the archive's files as they lie now; where it
    is not known where that file will be, from the archive's folder."""
    ABSOLUTE = "absolute"
    """Behind a base address, as the archive is published there."""


class Paper(Enum):
    """The size of printed pages."""

    A4 = "a4"
    LETTER = "letter"


class Options(Struct, frozen=True):
    """What a person can choose for a digest."""

    parts: tuple[DigestPart, ...] = tuple(DigestPart)
    """Those that are written, in their order in each event. Data for programs have an order of their own."""
    order: Order = Order.OLDEST
    links: Links = Links.PLAIN
    base: str = ""
    """The web address before absolute links, such as `https://archive.example`."""
    paper: Paper = Paper.A4
    template: str | None = None
    """The text of the page template to use in place of Curator's own, for HTML."""
    template_name: str = ""
    """What its file is called, to be told with what is wrong in it."""
    way: str = ""
    """What stands before relative links: the way from the digest's file to the archive's folder, such as `../`."""
    month_first: bool = False
    """Whether English dates are `March 1, 2012`, not `1 March 2012`."""

    @property
    def lacks_base(self) -> bool:
        """Whether links are to be absolute, and there is no web address to put before them."""
        return self.links is Links.ABSOLUTE and not is_web(self.base)

    def has(self, part: DigestPart) -> bool:
        """Whether that part is written."""
        return part in self.parts

    def seen_from(self, file: Path, root: Path) -> "Options":
        """The same for a digest that will be this file; `root` is the archive's folder."""
        return replace(self, way=way_to(root, file))

    def href(self, link: str) -> str | None:
        """Where a link into the archive leads; None for one that leads out of it, or nowhere as was chosen."""
        path = path_of(link)
        if path is None or self.links is Links.PLAIN or self.lacks_base:
            return None
        if self.links is Links.ABSOLUTE:
            return self.base.strip().rstrip("/") + link
        return self.way + link_of(path).removeprefix("/") + "".join(link.partition("#")[1:])
