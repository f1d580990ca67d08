"""Where the archive's own order has a related event (format.md section D).

Its machine sorted descending: by the number of shared contexts and then by the path as a string, so that the 9th of a
month comes before the 15th; in the latest Chinese dialect by the day. Of one day it had no order there; ours is the
path.
"""

import re
from collections.abc import Sequence
from datetime import date

from curator.event.dateline import parse_day
from curator.event.edition import Dialect
from curator.event.section import RelatedLink

_DAY = re.compile(r"/news/([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})/", re.ASCII)

Rank = tuple[int, str]


def rank_of(dialect: Dialect, link: str, contexts: Sequence[str]) -> Rank:
    """Where an archive link (without the edition's prefix) stands that shares these contexts: the highest first."""
    return (_time_of(link) if dialect.related_by_time else len(contexts), link)


def row_for(dialect: Dialect, related: Sequence[RelatedLink], rank: Rank) -> int:
    """The row in a list, in whatever order it is, before which a link of this rank comes."""
    ranks = (rank_of(dialect, plain_link(dialect, link.target), link.contexts) for link in related)
    return next((row for row, other in enumerate(ranks) if other < rank), len(related))


def plain_link(dialect: Dialect, target: str) -> str:
    """A related link's target without the edition's prefix."""
    return target.removeprefix(dialect.edition.link_prefix)


def _time_of(link: str) -> int:
    """The number of its day; 0 for a link to anything else."""
    match = _DAY.match(link)
    day: date | None = parse_day("-".join(match.groups())) if match else None
    return day.toordinal() if day else 0
