"""What is looked for in the open text, line by line, and what comes in its place.

Qt's regular expressions count their steps and give up at a limit, which Python's can't: an expression that no computer
comes to the end of must not make the window stand still. Their places are those of a document, in UTF-16.
"""

import re
import time
from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch
from PySide6.QtGui import QTextDocument

from curator.planning.replacing import CostlyPatternError, PatternError

_SECONDS = 0.5
"""For all lines together, where an expression is looked for."""
_STEPS = 100_000
"""For one place of one line."""
_LONGEST = 8_000
"""Longest line, in characters, that an expression is looked for in."""
_Option = QRegularExpression.PatternOption
_REFERENCE = re.compile(r"\\(?:g<(\w+)>|(.))", re.DOTALL)
_TO_ADDRESS = re.compile(r"\]\([^()\s]*\Z")
"""A line up to somewhere in the address of a link."""
_WRITTEN = {"n": "\n", "t": "\t", "\\": "\\"}


class TextSearch(Struct, frozen=True):
    """What is looked for and what comes in its place; a hit never goes beyond its line."""

    find: str
    by: str = ""
    matches_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False
    """`find` is a regular expression as Perl and Qt read it, and `by` may name its groups: `\\1`, `\\g<name>`."""


class TextHit(Struct, frozen=True):
    """Where a hit begins and ends in the document, and what comes in its place."""

    start: int
    stop: int
    replacement: str


def is_in_address(document: QTextDocument, hit: TextHit) -> bool:
    """Whether a hit begins in the address of a link, which may lead nowhere once it is replaced."""
    block = document.findBlock(hit.start)
    before = block.text().encode("utf-16-le", "surrogatepass")[: 2 * (hit.start - block.position())]
    return _TO_ADDRESS.search(before.decode("utf-16-le", "surrogatepass")) is not None


def hits_in(document: QTextDocument, search: TextSearch) -> Sequence[TextHit]:
    """All hits from beginning to end; a match of nothing, such as that of `x*`, is none.

    Raises PatternError, CostlyPatternError.
    """
    if not search.find:
        return ()
    pattern, hits = _compiled(search), []
    end = time.monotonic() + _SECONDS
    block = document.begin()
    while block.isValid():
        line, place = block.text(), block.position()
        if search.is_pattern and (len(line) > _LONGEST or time.monotonic() > end):
            raise CostlyPatternError
        for match in _matches(pattern, line):
            by = _expanded(search.by, match) if search.is_pattern else search.by
            hits.append(TextHit(place + match.capturedStart(), place + match.capturedEnd(), by))
        block = block.next()
    return hits


def _compiled(search: TextSearch) -> QRegularExpression:
    find = search.find if search.is_pattern else QRegularExpression.escape(search.find)
    bounded = rf"(?<!\w)(?:{find})(?!\w)" if search.whole_words else find
    case = _Option.NoPatternOption if search.matches_case else _Option.CaseInsensitiveOption
    pattern = QRegularExpression(f"(*LIMIT_MATCH={_STEPS}){bounded}", case | _Option.UseUnicodePropertiesOption)
    if not pattern.isValid():
        raise PatternError(pattern.errorString())
    return pattern


def _matches(pattern: QRegularExpression, line: str) -> Iterator[QRegularExpressionMatch]:
    found = pattern.globalMatch(line)
    at = 0
    while found.hasNext():
        match = found.next()
        at = match.capturedEnd()
        if match.capturedLength():
            yield match
    if not pattern.match(line, at).isValid():  # the limit ends a search as if there were no more
        raise CostlyPatternError


def _expanded(by: str, match: QRegularExpressionMatch) -> str:
    """The replacement with what the groups hold. Raises PatternError."""

    def group(reference: re.Match[str]) -> str:
        name = reference[1] or reference[2]
        if name.isdecimal() and int(name) <= match.regularExpression().captureCount():
            return match.captured(int(name))
        if reference[1] and name in match.regularExpression().namedCaptureGroups():
            return match.captured(name)
        if reference[2] in _WRITTEN:
            return _WRITTEN[reference[2]]
        raise PatternError(reference[0])

    return _REFERENCE.sub(group, by)
