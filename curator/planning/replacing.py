"""Find and replace in lines of text.

A regular expression can be written that no computer comes to the end of, and only a process can be ended: it works in
one of its own, with a limit of time, of memory and of what comes out.
"""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from multiprocessing import get_context
from multiprocessing.connection import Connection

if sys.platform != "win32":
    import resource

_MEMORY = 1024**3
_LONGEST = 64 * 1024 * 1024
"""Characters that may come out."""


class Part(Enum):
    """What of an event is looked into."""

    TITLE = "title"
    SUMMARY = "summary"
    LABELS = "labels"
    """The labels of its sources."""
    TEXT = "text"
    """Its whole text, each line for itself."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for and what comes in its place; a match never goes beyond its line."""

    find: str
    by: str
    is_pattern: bool = False
    """`find` is a regular expression of Python, and `by` may name its groups: `\\1`, `\\g<name>`."""
    ignores_case: bool = False


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
    context = get_context("spawn")  # not forked: the window has threads, and a fork would take over their locks
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        return _answer(ours, (search, list(lines)), seconds)
    except (EOFError, OSError) as error:  # it ran out of memory
        raise CostlyPatternError from error
    finally:
        process.kill()
        process.join()
        ours.close()


def _answer(connection: Connection, question: tuple[Search, list[str]], seconds: float) -> list[str]:
    """The start of the process does not count."""
    connection.recv()
    connection.send(question)
    if not connection.poll(seconds):
        raise CostlyPatternError
    answer = connection.recv()
    if isinstance(answer, Exception):
        raise answer
    return list(answer)


def _plainly(search: Search) -> Callable[[Sequence[str]], list[str]]:
    pattern = re.compile(re.escape(search.find), re.IGNORECASE if search.ignores_case else 0)
    return lambda lines: [pattern.sub(lambda _: search.by, line) for line in lines]


def _work(connection: Connection) -> None:
    """What the process does: says that it is there, takes a question, answers it."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    connection.send(None)
    search, lines = connection.recv()
    try:
        connection.send(_by_pattern(search, lines))
    except (PatternError, CostlyPatternError) as error:
        connection.send(error)
    except (re.error, IndexError, OverflowError, RecursionError) as error:
        connection.send(PatternError(str(error)))


def _by_pattern(search: Search, lines: Sequence[str]) -> list[str]:
    pattern = re.compile(search.find, re.IGNORECASE if search.ignores_case else 0)
    found = []
    length = 0
    for line in lines:
        found.append(pattern.sub(search.by, line))
        length += len(found[-1])
        if length > _LONGEST + sum(map(len, lines)):
            raise CostlyPatternError
    return found
