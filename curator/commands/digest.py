"""The command `digest`."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import MissingError
from curator.archive.layout import day_folder, is_inside, look_into
from curator.commands.arguments import day_argument
from curator.digest.day import gather
from curator.digest.export import FORMATS, format_for_file, format_named, render
from curator.terminal import complain
from curator.wording import sentence


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the command known."""
    names = ", ".join(one.name for one in FORMATS)
    job = jobs.add_parser("digest", help="write a day's digest", description="Writes the digest of one day.")
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("day", type=day_argument, metavar="DAY", help="such as 2012-03-01 or 2012-03-1")
    job.add_argument("--format", choices=[one.name for one in FORMATS], help=f"{names}; else by the file's name")
    job.add_argument("--output", default="-", metavar="FILE", help="- is standard output, and the default")
    job.set_defaults(job=_digest)


def _digest(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    digest = gather(archive, arguments.day)
    if not digest.events and not digest.left_out:
        with suppress(MissingError):
            look_into(archive.place(day_folder(arguments.day)))
        return complain(f"There are no events on {arguments.day} in {archive.root}.")
    by_name = format_for_file(arguments.output) or FORMATS[0]
    data = render(format_named(arguments.format) if arguments.format else by_name, digest)
    for path, error in digest.left_out:
        complain(f"{path} is left out: {sentence(error)}")
    if arguments.output == "-":
        sys.stdout.buffer.write(data)
        return 0
    target = Path(arguments.output)
    if is_inside(archive.root, target):
        return complain(f"{target} lies inside the archive; a digest is written elsewhere.")
    store.export(target, data)
    return 0
