"""Arguments that several commands take."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from typing_extensions import override

from curator.archive.archive import Archive
from curator.archive.errors import OutsideError
from curator.archive.layout import path_of
from curator.event.dateline import parse_day
from curator.event.encoding import UnfitTextError, decode


def day_argument(text: str) -> date:
    """A day as it is written: `2012-03-01`, `2012-03-1`."""
    day = parse_day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"{text} is not a day; write it as 2012-03-01")
    return day


class Once(argparse.Action):
    """An option that is refused when it is given again: the value before it would be lost without a word."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) != self.default:
            parser.error(f"{option_string} is given twice")
        setattr(namespace, self.dest, values)


_STANDARD_INPUT = "-"


class Days(NamedTuple):
    """Days from the first to the last one, both included."""

    first: date
    last: date


def days_argument(text: str) -> Days:
    """A day, or two with `..` between them: `2012-03-01..2012-03-7`."""
    first, dots, last = text.partition("..")
    days = Days(day_argument(first), day_argument(last if dots else first))
    if days.last < days.first:
        raise argparse.ArgumentTypeError(f"{text} ends before it begins")
    return days


def line_argument(text: str) -> str:
    """A text on one line, without edge blanks."""
    line = " ".join(text.split())
    try:
        decode(line.encode())
    except (UnicodeEncodeError, UnfitTextError):
        raise argparse.ArgumentTypeError(f"{text!a} holds what no file of an archive can hold") from None
    return line


def name_argument(text: str) -> str:
    """The same for what can't be empty: a context, a label."""
    line = line_argument(text)
    if not line:
        raise argparse.ArgumentTypeError("it is empty")
    return line


def add_paths(job: argparse.ArgumentParser, *, is_optional: bool = False) -> None:
    """The events that a command is about; `names_in` and `paths_in` give them."""
    text = "news/2012/03/1/event.md, or a link (/news/…); - reads them from standard input, one a line"
    job.add_argument("paths", nargs="*" if is_optional else "+", metavar="PATH", help=text)


def names_in(arguments: argparse.Namespace) -> Sequence[str]:
    """The paths as they were given, or as standard input has them."""
    names: Sequence[str] = arguments.paths
    if names != [_STANDARD_INPUT]:
        return names
    return [line for line in (line.rstrip("\n") for line in sys.stdin) if line]


def paths_in(archive: Archive, arguments: argparse.Namespace) -> list[str]:
    """The same within the archive. Raises OutsideError."""
    return [path_named(archive, name) for name in names_in(arguments)]


def path_named(archive: Archive, name: str) -> str:
    """A path in the archive, or what starts with `/`: a file's place on the disk, or a link of the archive."""
    place = archive.root / name
    try:
        return archive.path_within(place)
    except OutsideError:
        if os.path.lexists(place) or not name.startswith("/"):
            raise
        path = path_of(name)
        if path is None:
            raise OutsideError(archive.root / name.lstrip("/")) from None
        archive.place(path)
        return path
