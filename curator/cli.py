"""The commands: what the app can do without a window.

Exit codes: 0 done; 1 not done or only in part, or `verify` found a difference; 2 a wrong command line.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from curator.archive import store
from curator.archive.archive import Archive, verify
from curator.archive.errors import ArchiveError, MissingError, OutsideError
from curator.archive.layout import day_folder, is_inside, look_into
from curator.digest.day import gather
from curator.digest.export import FORMATS, format_for_file, format_named, render
from curator.event.dateline import parse_day
from curator.event.document import Event, Page, read
from curator.event.encoding import UnfitTextError, decode
from curator.event.template import NewEvent
from curator.finding import SEARCH, add_commands, in_order
from curator.prerequisites import advice, missing_libraries, qt_folder
from curator.terminal import complain, json_line, say
from curator.visible import visible
from curator.wording import sentence

Editor = Callable[[], Callable[[str], str]]
"""Gives the function that passes a text through the window's editor; loading it takes Qt."""


def parse(arguments: Sequence[str], version: str) -> argparse.Namespace:
    """What was asked for: `job` is a function of this module, or None for the window with `archive`."""
    parser = argparse.ArgumentParser(
        prog="curator",
        usage="curator [ARCHIVE]\n       curator COMMAND …",
        description="Curate a news archive offline. With a folder, or with nothing, the window is opened.",
    )
    parser.add_argument("--version", action="version", version=f"curator {version}")
    parser.set_defaults(job=None, archive=None)
    jobs = parser.add_subparsers(title="commands", metavar="", prog="curator")
    _add_digest(jobs)
    _add_show(jobs)
    _add_verify(jobs)
    _add_new(jobs)
    add_commands(jobs)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in jobs.choices:
        if len(arguments) > 1:
            parser.error(f"there is no command {arguments[0]}")
        return argparse.Namespace(job=None, archive=Path(arguments[0]))
    return parser.parse_args(in_order(arguments) if arguments and arguments[0] == SEARCH else arguments)


def speak_utf8() -> None:
    """Lets no text fail to be written. File names need not be UTF-8: their odd bytes are written as `\\udc80`."""
    if sys.stdout is None:  # closed by the shell
        sys.stdout = io.TextIOWrapper(io.BytesIO())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def run(arguments: argparse.Namespace, editor: Editor) -> int:
    """Does the job of a command line; gives the exit code. `verify` passes texts through the editor."""
    arguments.editor = editor
    try:
        code: int = arguments.job(arguments)
        sys.stdout.flush()
    except ArchiveError as error:
        return complain(sentence(error))
    except ImportError as error:
        return complain(_lacking(error))
    except OSError as error:  # of our own output; those of files are ArchiveErrors
        # Without this Python would try to write the rest at its end, and complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        seen_enough = isinstance(error, BrokenPipeError)
        return 1 if seen_enough else complain(f"The output can't be written: {error.strerror}.")
    except KeyboardInterrupt:
        return 130
    return code


def _add_digest(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    names = ", ".join(one.name for one in FORMATS)
    job = jobs.add_parser("digest", help="write a day's digest", description="Writes the digest of one day.")
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("day", type=_day, metavar="DAY", help="such as 2012-03-01 or 2012-03-1")
    job.add_argument("--format", choices=[one.name for one in FORMATS], help=f"{names}; else by the file's name")
    job.add_argument("--output", default="-", metavar="FILE", help="- is standard output, and the default")
    job.set_defaults(job=_digest)


def _add_show(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = jobs.add_parser("show", help="tell what is understood of files", description="Tells what a file says.")
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("paths", nargs="+", metavar="PATH", help="in the archive (news/…/event.md), or a link (/news/…)")
    job.add_argument("--json", action="store_true", help="one JSON object a line")
    job.set_defaults(job=_show)


def _add_verify(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = jobs.add_parser(
        "verify",
        help="prove that no byte would change",
        description="Passes every file through the window's editor and compares the bytes. Nothing is written.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("--json", action="store_true", help="one JSON object")
    job.set_defaults(job=_verify)


def _add_new(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = jobs.add_parser("new", help="make a new event", description="Makes a new event's file and prints its path.")
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("day", type=_day, metavar="DAY", help="such as 2012-03-01")
    job.add_argument("title", type=_line, metavar="TITLE")
    job.add_argument("--summary", type=_line, default="")
    job.add_argument("--category", type=_line, default="", help="for archives that write one")
    job.set_defaults(job=_new)


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


def _show(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    code = 0
    for name in arguments.paths:
        try:
            opened = archive.open(_path_of(archive, name))
        except ArchiveError as error:
            code = complain(sentence(error))
            continue
        if opened.obstacle is not None and not opened.is_exact:
            code = complain(f"{opened.path}: {sentence(opened.obstacle)}")
        facts = _facts(opened.path, read(opened.content.text))
        say(json_line(facts) if arguments.json else _page_of(facts))
    return code


def _path_of(archive: Archive, name: str) -> str:
    """A path in the archive, or what starts with `/`: a file's place on the disk, or a link of the archive."""
    place = archive.root / name
    try:
        return archive.path_within(place)
    except OutsideError:
        if os.path.lexists(place) or not name.startswith("/"):
            raise
        return archive.path_of(name)


def _facts(path: str, document: Event | Page) -> dict[str, object]:
    """What is understood of a file; texts are exactly those of the file."""
    front_matter = document.front_matter
    common = {"path": path, "front_matter": dict(front_matter.values) if front_matter else None}
    if isinstance(document, Page):
        nothing = dict.fromkeys(("dialect", "date", "title", "category", "summary", "cover"))
        return common | {"kind": "page"} | nothing | {"sources": [], "changes": [], "related": []}
    return common | {
        "kind": "event",
        "dialect": document.dialect.name,
        "date": document.dateline.label,
        "title": document.title.text if document.title else None,
        "category": document.category.text if document.category else None,
        "summary": document.summary.text if document.summary else None,
        "sources": [_without_line(source) for source in document.sources],
        "cover": document.cover.url if document.cover else None,
        "changes": [_without_line(version) for version in document.changes],
        "related": [
            {"number": link.number, "title": link.title, "target": link.target, "contexts": list(link.contexts)}
            for link in document.related
        ],
    }


def _without_line(item: object) -> dict[str, object]:
    facts: dict[str, object] = asdict(item)  # type: ignore[call-overload] # only dataclasses come here
    del facts["line"]
    return facts


def _page_of(facts: Mapping[str, object]) -> str:
    """The facts for a person who reads them in a terminal."""
    names = ("dialect", "date", "category", "title", "summary", "cover", "front_matter")
    lines = [f"{facts['path']} ({facts['kind']})"]
    lines += [f"  {name + ':':13} {facts[name]}" for name in names if facts[name] is not None]
    for name in ("sources", "changes", "related"):
        items = facts[name]
        for item in items if isinstance(items, list) else ():
            number, *values = item.values()
            texts = (", ".join(value) if isinstance(value, list) else value for value in values if value)
            lines.append(f"  {name + ':':13} {number}. {' | '.join(texts)}")
    return "\n".join(map(visible, lines))


def _verify(arguments: argparse.Namespace) -> int:
    verdict = verify(Archive(arguments.archive), arguments.editor())
    read_only = [{"path": path, "reason": sentence(error)} for path, error in verdict.read_only]
    unreadable = [{"path": path, "reason": sentence(error)} for path, error in verdict.unreadable]
    report = {
        "files": verdict.identical + len(read_only) + len(unreadable) + len(verdict.different),
        "identical": verdict.identical,
        "read_only": read_only,
        "unreadable": unreadable,
        "different": verdict.different,
    }
    say(json_line(report) if arguments.json else "\n".join(map(visible, _lines_of(report))))
    return 1 if verdict.different or verdict.unreadable else 0


def _lines_of(report: Mapping[str, Any]) -> Iterator[str]:
    for item in report["read_only"]:
        yield f"read-only: {item['path']}: {item['reason']}"
    for item in report["unreadable"]:
        yield f"unreadable: {item['path']}: {item['reason']}"
    for path in report["different"]:
        yield f"DIFFERENT: {path}"
    counts = (f"{len(report[name])} {name.replace('_', '-')}" for name in ("read_only", "unreadable", "different"))
    yield f"{report['files']} files: {report['identical']} identical, {', '.join(counts)}"


def _new(arguments: argparse.Namespace) -> int:
    if not arguments.title:
        return complain("An event needs a title.")
    new = NewEvent(arguments.day, arguments.title, arguments.category, arguments.summary)
    say(Archive(arguments.archive).create_event(new).path)
    return 0


def _day(text: str) -> date:
    day = parse_day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"{text} is not a day; write it as 2012-03-01")
    return day


def _line(text: str) -> str:
    line = " ".join(text.split())
    try:
        decode(line.encode())
    except (UnicodeEncodeError, UnfitTextError):
        raise argparse.ArgumentTypeError(f"{text!a} holds what no file of an archive can hold") from None
    return line


def _lacking(error: ImportError) -> str:
    """What is missing here for a job that takes Qt."""
    folder = qt_folder()
    missing = missing_libraries(folder, window=False) if folder else ()
    return " ".join(advice(missing).split()) if missing else f"A part of Curator can't be loaded here: {error}."
