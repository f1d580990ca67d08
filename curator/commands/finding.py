"""The commands that ask the catalogue: `search` and `index`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from curator.archive.archive import Archive
from curator.catalogue.entries import Entry
from curator.catalogue.listed import all_found
from curator.catalogue.query import QueryError, parse
from curator.catalogue.terms import Mark
from curator.commands.looking import complain_of, refreshed, tidied
from curator.terminal import complain, json_line, say
from curator.wording import sentence

_SEARCH = "search"


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the commands known."""
    job = jobs.add_parser(
        _SEARCH,
        help="find events",
        description="Finds events and prints their paths, newest first. The search is written as in the window.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("query", nargs="+", metavar="QUERY", help="such as: syria source:bbc date:2012-03 missing:cover")
    job.add_argument("--json", action="store_true", help="one JSON object a line")
    job.set_defaults(job=_search)
    job = jobs.add_parser(
        "index",
        help="bring the catalogue up to date",
        description="Builds or refreshes the catalogue that searches ask, and tells what it did.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("--json", action="store_true", help="one JSON object")
    job.set_defaults(job=_index)


def in_order(arguments: Sequence[str]) -> list[str]:
    """The words of a command line; those of a search come last, where its `-word` can't be taken for an option."""
    command, *rest = arguments or [""]
    if command != _SEARCH or "--" in rest:
        return list(arguments)
    options = [word for word in rest if word == "-h" or word.startswith("--")]
    return [command, *options, "--", *(word for word in rest if word not in options)]


def _search(arguments: argparse.Namespace) -> int:
    try:
        query = parse(" ".join(arguments.query))
    except QueryError as error:
        return complain(sentence(error), code=2)
    catalogue, changes = refreshed(Archive(arguments.archive).root)
    for entry in all_found(catalogue, query):
        say(json_line(_facts(entry)) if arguments.json else entry.path)
    return complain_of(changes)


def _index(arguments: argparse.Namespace) -> int:
    catalogue, changes = refreshed(Archive(arguments.archive).root)
    tidied(catalogue)
    place = None if catalogue.database.is_in_memory else catalogue.database.place
    facts = {
        "events": catalogue.count(),
        "added": changes.added,
        "changed": changes.changed,
        "removed": changes.removed,
        "catalogue": str(place) if place else None,
        "bytes": place.stat().st_size if place else None,
    }
    if arguments.json:
        say(json_line(facts))
    else:
        counts = f"{changes.added:,} added, {changes.changed:,} changed, {changes.removed:,} removed"
        say(f"{facts['events']:,} events: {counts}")
        say(f"{place}" if place else "The catalogue could not be kept; it is made anew each time.")
    return complain_of(changes)


def _facts(entry: Entry) -> dict[str, object]:
    return {
        "path": entry.path,
        "date": entry.day.isoformat(),
        "title": entry.title,
        "category": entry.category,
        "sources": entry.sources,
        "related": entry.related,
        "marks": [(mark.name or "").lower() for mark in Mark(entry.marks)],
    }
