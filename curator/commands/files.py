"""The commands about single files: `show`, `verify`, `new`."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from curator.archive.archive import Archive, verify
from curator.archive.errors import ArchiveError
from curator.commands.arguments import day_argument, line_argument, path_named
from curator.commands.making import make_plan
from curator.event.document import Event, Page, read
from curator.event.template import NewEvent
from curator.planning.events import plan_event
from curator.terminal import complain, json_line, say
from curator.visible import visible
from curator.wording import sentence


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the commands known."""
    _add_show(jobs)
    _add_verify(jobs)
    _add_new(jobs)


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
    job.add_argument("day", type=day_argument, metavar="DAY", help="such as 2012-03-01")
    job.add_argument("title", type=line_argument, metavar="TITLE")
    job.add_argument("--summary", type=line_argument, default="")
    job.add_argument("--category", type=line_argument, default="", help="for archives that write one")
    job.add_argument("--no-pages", action="store_true", help="leave the pages of the day as they are")
    job.set_defaults(job=_new)


def _show(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    code = 0
    for name in arguments.paths:
        try:
            opened = archive.open(path_named(archive, name))
        except ArchiveError as error:
            code = complain(sentence(error))
            continue
        if opened.obstacle is not None and not opened.is_exact:
            code = complain(f"{opened.path}: {sentence(opened.obstacle)}")
        facts = _facts(opened.path, read(opened.content.text))
        say(json_line(facts) if arguments.json else _page_of(facts))
    return code


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


def _without_line(item: Struct) -> dict[str, object]:
    facts: dict[str, object] = asdict(item)
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
    archive = Archive(arguments.archive)
    writing = plan_event(archive, new)
    make_plan(archive, writing.plan_without_pages if arguments.no_pages else writing.plan)
    say(writing.file.path)
    for path, reason in () if arguments.no_pages else writing.pages.skipped:
        complain(f"{path}: {sentence(reason)}")
    return 0
