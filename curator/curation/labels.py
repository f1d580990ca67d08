"""Which label this archive gives to the sources of a host.

Labels are publishers' names in the archivist's own spelling, and spellings of one host compete (format.md section E),
so that there are proposals, never one answer.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice, takewhile
from typing import Protocol

from curator.event.section import COVER_LABEL
from curator.event.site import leading_parts, place_of

PROPOSALS = 3
_FADING = 0.93
"""How much less each earlier use of a host counts than the one after it."""
_NEARNESS = 4
"""How much more a use counts for each leading part of the path that it shares with the new address: a site's editions
have folders of their own. Both figures are tuned on the Chinese sample (`tests/benchmarks/labels.py`)."""
MOST_PARTS = 3
MOST_USES = 300
_MOST_OF_SITE = 1
"""Its other hosts leave room for the site's own name."""
_LEFTOVERS = ("|", "://", "](")
"""What labels hold only by mistake: rests of templates (format.md section A.3)."""
_KINDS = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "mil", "ne", "net", "or", "org"})
"""What countries have before their own letters."""
_CJK = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_LONGEST_TITLE = 1000
_LONGEST_SITE_NAME = 30
_MOST_WORDS = 4
_WORD = re.compile(r"[^\W_]{2,}")

Use = tuple[Sequence[str], str]
"""The leading parts of an address's path, and the label that it got."""


@cache
def _separator() -> re.Pattern[str]:
    """Made when it is needed first: sets of so many letters take milliseconds, and a start has no need of it."""
    return re.compile(rf" [-–—|·•:»~]+ | ?[|｜丨»] ?|(?<=[{_CJK}]) ?[-–—_－]+ ?| ?[-–—_－]+ ?(?=[{_CJK}])")


class Uses(Protocol):
    """Which labels were given: to a host, and to all hosts of a site. The latest use is the last."""

    def of_host(self, host: str) -> Sequence[Use]:
        """The last uses of this host."""
        ...

    def of_site(self, site: str) -> Sequence[Use]:
        """The last uses of all hosts of which `site` is the end."""
        ...


class LabelMemory:
    """Uses in memory."""

    def __init__(self, uses: Iterable[tuple[date, str, str]] = ()) -> None:
        """From the day, address and label of each source."""
        self._hosts: dict[str, deque[Use]] = defaultdict(lambda: deque(maxlen=MOST_USES))
        self._sites: dict[str, deque[Use]] = defaultdict(lambda: deque(maxlen=MOST_USES))
        for _, url, label in sorted(uses, key=lambda use: use[0]):
            self.remember(url, label)

    def remember(self, url: str, label: str) -> None:
        """This address got this label, later than all that is remembered so far."""
        host, path = place_of(url)
        use = (leading_parts(path, MOST_PARTS), label)
        self._hosts[host].append(use)
        self._sites[_site_of(host)].append(use)

    def of_host(self, host: str) -> Sequence[Use]:
        """As `Uses`."""
        return tuple(self._hosts.get(host, ()))

    def of_site(self, site: str) -> Sequence[Use]:
        """As `Uses`."""
        return tuple(self._sites.get(site, ()))


def proposals(uses: Uses, url: str, title: str = "") -> tuple[str, ...]:
    """Up to three labels, best first: those of the host, those of its site's other hosts, the site's name in the
    page's title, the host itself."""
    return tuple(islice(dict.fromkeys(_candidates(uses, url, title)), PROPOSALS))


def _candidates(uses: Uses, url: str, title: str) -> Iterator[str]:
    host, path = place_of(url)
    parts = leading_parts(path, MOST_PARTS)
    if host:
        yield from _ranked(uses.of_host(host), parts)
        yield from _ranked(uses.of_site(_site_of(host)), parts)[:_MOST_OF_SITE]
    yield from filter(None, (site_name(title, host), host))


def site_name(title: str, host: str) -> str:
    """The name of the site that a page's title carries at its end or, if it is like the host, at its start.

    Empty where the title has none.
    """
    line = " ".join(title[:_LONGEST_TITLE].split())
    segments = [segment.strip() for segment in _separator().split(line)]
    if len(segments) < 2:
        return ""
    ends = [segment for segment in (segments[-1], segments[0]) if _may_be_name(segment)]
    own = [segment for segment in ends if _is_like(segment, host)]
    return next(iter(own or [segment for segment in ends if segment == segments[-1]]), "")


def _ranked(uses: Iterable[Use], parts: Sequence[str]) -> list[str]:
    weights: dict[str, float] = defaultdict(float)
    fit = [(parts, label.strip()) for parts, label in uses if _is_fit(label.strip())]
    for age, (use_parts, label) in enumerate(reversed(fit)):
        weights[label] += _FADING**age * _NEARNESS ** _shared(parts, use_parts)
    return sorted(weights, key=lambda label: -weights[label])


def _is_fit(label: str) -> bool:
    return bool(label) and label != COVER_LABEL and not any(leftover in label for leftover in _LEFTOVERS)


def _shared(parts: Sequence[str], others: Sequence[str]) -> int:
    """How many leading parts are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(parts, others, strict=False)))


def _site_of(host: str) -> str:
    """The part that a publisher's hosts share: `sina.com.cn` of `news.sina.com.cn`.

    A guess without a list of public suffixes: a country with a word for a kind of site before it (`com.cn`) is one.
    """
    labels = host.split(".")
    has_kind = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _KINDS
    return ".".join(labels[-3:] if has_kind else labels[-2:])


def _may_be_name(segment: str) -> bool:
    is_short = len(segment) <= _LONGEST_SITE_NAME and len(segment.split()) <= _MOST_WORDS
    is_clean = not any(leftover in segment for leftover in _LEFTOVERS) and segment != COVER_LABEL
    return is_short and is_clean and any(c.isalpha() for c in segment)


def _is_like(segment: str, host: str) -> bool:
    """Whether a word of it stands in the host: `BBC News` for bbc.co.uk."""
    return any(word in host for word in _WORD.findall(segment.lower()))
