"""The command that tells what files held before: `history`."""

import argparse
import sys
from pathlib import Path

from curator.archive.archive import Archive
from curator.archive.history import Version, text_of, versions
from curator.archive.layout import is_there
from curator.commands.arguments import path_named
from curator.commands.making import journal_of
from curator.deeds import deed
from curator.terminal import complain, json_line, say
from curator.visible import visible


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the command known."""
    job = jobs.add_parser(
        "history",
        help="tell what a file held before",
        description="Lists the texts that a file had before each change, the newest first, or prints one of them.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("path", metavar="PATH", help="in the archive, of a file that is there or was deleted")
    job.add_argument("--show", type=int, metavar="NUMBER", help="print the text with that number, exactly")
    job.add_argument("--json", action="store_true", help="one JSON object a line")
    job.set_defaults(job=_history)


def _history(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    path = path_named(archive, arguments.path)
    journal = journal_of(archive)
    found = versions(journal, path)
    if not found and not is_there(archive.root / path):
        return complain(f"{archive.root / path} is not there, and no text that it had is kept.")
    if arguments.show is None:
        for number, version in enumerate(found, 1):
            say(json_line(_facts(number, version)) if arguments.json else visible(_line(number, version)))
        return 0
    if not 0 < arguments.show <= len(found):
        return complain(f"There is no text number {arguments.show} of {path}; {len(found)} are kept.")
    version = found[arguments.show - 1]
    sys.stdout.flush()
    sys.stdout.buffer.write(text_of(journal, version))
    return 0


def _line(number: int, version: Version) -> str:
    since = version.since.isoformat(" ", "minutes")[:16] if version.since else ""
    until = version.until.isoformat(" ", "minutes")[:16]
    return f"{number:3}  {since:16}  {deed(version.made_by)}, until {until} ({deed(version.ended_by)})"


def _facts(number: int, version: Version) -> dict[str, object]:
    return {
        "number": number,
        "path": version.path,
        "fingerprint": version.fingerprint,
        "since": version.since.isoformat() if version.since else None,
        "made_by": version.made_by or None,
        "until": version.until.isoformat(),
        "ended_by": version.ended_by,
    }
