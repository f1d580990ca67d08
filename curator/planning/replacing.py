"""Find and replace in lines of text.

A regular expression can be written that no computer comes to the end of, and only a process can be ended: it works in
one of its own, with a limit of time, of memory and of what comes out.
"""

import re
from collections.abc import Callable, Sequence
from enum import Enum

from msgspec import Struct

from curator.process import TooCostlyError, answered

_LONGEST = 64 * 1024 * 1024
"""Characters that may come out."""


_FLAGS = re.compile(r"\A(?:\(\?[a-zA-Z]+\))+")
"""What an expression may begin with for the whole of it: `(?i)`."""


class Part(Enum):
    """What of an event is looked into."""

    TITLE = "title"
    SUMMARY = "summary"
    LABELS = "labels"
    """The labels of its sources."""
    TEXT = "text"
    """Its whole text, each line for itself."""


class Search(Struct, frozen=True):
    """What is looked for and what comes in its place; a match never goes beyond its line."""

    find: str
    by: str
    is_pattern: bool = False
    """`find` is a regular expression of Python, and `by` may name its groups: `\\1`, `\\g<name>`."""
    ignores_case: bool = False
    whole_words: bool = False


class PatternError(ValueError):
    """The regular expression, or what is to come in its place, is none; `reason` is Python's word for why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CostlyPatternError(ValueError):
    """The regular expression takes more time or memory than it is given."""


def replaced(lines: Sequence[str], search: Search, seconds: float = 10.0) -> list[str]:
    """All lines with what comes in the place of what is found; an expression gets so many seconds for all of them.

    Raises PatternError, CostlyPatternError.
    """
    if not search.find:
        return list(lines)
    if not search.is_pattern:
        return _plainly(search)(lines)
    try:
        return answered(_answer, (search, list(lines)), seconds)
    except TooCostlyError as error:
        raise CostlyPatternError from error


def _plainly(search: Search) -> Callable[[Sequence[str]], list[str]]:
    pattern = _compiled(search, re.escape(search.find))
    return lambda lines: [pattern.sub(lambda _: search.by, line) for line in lines]


def _compiled(search: Search, find: str) -> re.Pattern[str]:
    case = re.IGNORECASE if search.ignores_case else 0
    pattern = re.compile(find, case)
    if not search.whole_words:
        return pattern
    rest = _FLAGS.sub("", find)
    letters = "".join(filter(str.isalpha, find[: len(find) - len(rest)]))
    end = "\n" if pattern.flags & re.VERBOSE else ""  # of a comment, which would run on over the bracket
    return re.compile(rf"(?<!\w)(?{letters}:{rest}{end})(?!\w)", case)


def _answer(question: tuple[Search, list[str]]) -> list[str]:
    """The same, as the process gives it."""
    try:
        return _by_pattern(*question)
    except (re.error, IndexError, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from None


def _by_pattern(search: Search, lines: Sequence[str]) -> list[str]:
    pattern = _compiled(search, search.find)
    found = []
    length = 0
    for line in lines:
        found.append(pattern.sub(search.by, line))
        length += len(found[-1])
        if length > _LONGEST + sum(map(len, lines)):
            raise CostlyPatternError
    return found
