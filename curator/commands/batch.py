"""The commands that do one thing to many events: `contexts`, `relabel`, `replace`, `relate-back`."""

import argparse
import sys
from collections.abc import Sequence

from curator.archive.archive import Archive, event_at
from curator.commands.arguments import line_argument, path_named
from curator.commands.showing import add_plan_command, carry_out
from curator.planning import batch
from curator.planning.acting import Planned
from curator.planning.pages import EventAt
from curator.planning.replacing import CostlyPatternError, Part, PatternError, Search
from curator.terminal import complain
from curator.wording import sentence

_STANDARD_INPUT = "-"


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the commands known."""
    _add_contexts(jobs)
    _add_relabel(jobs)
    _add_replace(jobs)
    _add_relate_back(jobs)


def _add_contexts(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "contexts",
        "add, remove or rename a context of events",
        "Changes a context on the lines of events' related ones, in their front matter and on their pages.",
    )
    what = job.add_mutually_exclusive_group(required=True)
    what.add_argument("--add", type=line_argument, metavar="CONTEXT")
    what.add_argument("--remove", type=line_argument, metavar="CONTEXT")
    what.add_argument("--rename", type=line_argument, nargs=2, metavar=("OLD", "NEW"))
    _add_paths(job)
    job.set_defaults(job=_contexts)


def _add_relabel(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs, "relabel", "label the sources of a site", "Gives every source of a site in these events the same label."
    )
    job.add_argument("host", metavar="HOST", help="such as bbc.co.uk; archived copies of its pages count as its own")
    job.add_argument("label", type=line_argument, metavar="LABEL")
    _add_paths(job)
    job.set_defaults(job=_relabel)


def _add_replace(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs, "replace", "find and replace in events", "Replaces text in events; pages and links follow their titles."
    )
    parts = [part.value for part in Part]
    job.add_argument("find", metavar="FIND")
    job.add_argument("by", metavar="BY")
    _add_paths(job)
    job.add_argument("--in", dest="parts", action="append", choices=parts, help="where; else title and summary")
    job.add_argument("--regex", action="store_true", help="FIND is a regular expression; BY may say \\1, \\g<name>")
    job.add_argument("--ignore-case", action="store_true")
    job.set_defaults(job=_replace)


def _add_relate_back(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "relate-back",
        "write the other side of relations",
        "Relates the events that these relate to, to these, with the same contexts.",
    )
    _add_paths(job)
    job.set_defaults(job=_relate_back)


def _add_paths(job: argparse.ArgumentParser) -> None:
    job.add_argument("paths", nargs="+", metavar="PATH", help="of events; - reads them from standard input, one a line")


def _contexts(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    return carry_out(arguments, archive, _contexts_plan(archive, _paths(archive, arguments), arguments))


def _contexts_plan(archive: Archive, paths: Sequence[str], arguments: argparse.Namespace) -> Planned:
    if arguments.add:
        return batch.add_context(archive, paths, arguments.add)
    if arguments.remove:
        return batch.remove_context(archive, paths, arguments.remove)
    old, new = arguments.rename
    return batch.rename_context(archive, paths, old, new)


def _relabel(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    planned = batch.relabel(archive, _paths(archive, arguments), arguments.host, arguments.label)
    return carry_out(arguments, archive, planned)


def _replace(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    search = Search(arguments.find, arguments.by, arguments.regex, arguments.ignore_case)
    parts = {Part(part) for part in arguments.parts or (Part.TITLE.value, Part.SUMMARY.value)}
    try:
        planned = batch.replace_text(archive, _paths(archive, arguments), search, parts)
    except PatternError as error:
        return complain(sentence(error), code=2)
    except CostlyPatternError as error:
        return complain(sentence(error))
    return carry_out(arguments, archive, planned)


def _relate_back(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    paths = _paths(archive, arguments)
    events = [EventAt(path, event) for path in paths if (event := event_at(archive, path))]
    return carry_out(arguments, archive, batch.relate_back(archive, events))


def _paths(archive: Archive, arguments: argparse.Namespace) -> list[str]:
    names = arguments.paths
    if names == [_STANDARD_INPUT]:
        names = [line for line in (line.rstrip("\n") for line in sys.stdin) if line]
    return [path_named(archive, name) for name in names]
