"""The commands that do one thing to many events: `contexts`, `relabel`, `replace`, `relate-back`."""

import argparse
from collections.abc import Sequence

from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.commands.arguments import add_paths, name_argument, paths_in
from curator.commands.showing import add_plan_command, carry_out
from curator.planning import batch
from curator.planning.acting import Planned, open_events
from curator.planning.pages import EventAt
from curator.planning.replacing import CostlyPatternError, Part, PatternError, Search
from curator.terminal import complain
from curator.wording import sentence


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
    what.add_argument("--add", type=name_argument, metavar="CONTEXT")
    what.add_argument("--remove", type=name_argument, metavar="CONTEXT")
    what.add_argument("--rename", type=name_argument, nargs=2, metavar=("OLD", "NEW"))
    add_paths(job)
    job.set_defaults(job=_contexts)


def _add_relabel(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs, "relabel", "label the sources of a site", "Gives every source of a site in these events the same label."
    )
    job.add_argument("host", metavar="HOST", help="such as bbc.co.uk; archived copies of its pages count as its own")
    job.add_argument("label", type=name_argument, metavar="LABEL")
    add_paths(job)
    job.set_defaults(job=_relabel)


def _add_replace(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs, "replace", "find and replace in events", "Replaces text in events; pages and links follow their titles."
    )
    parts = [part.value for part in Part]
    job.add_argument("find", metavar="FIND")
    job.add_argument("by", metavar="BY")
    add_paths(job)
    job.add_argument("--in", dest="parts", action="append", choices=parts, help="where; else title and summary")
    job.add_argument("--regex", action="store_true", help="FIND is a regular expression; BY may say \\1, \\g<name>")
    job.add_argument("--ignore-case", action="store_true")
    job.add_argument("--whole-words", action="store_true")
    job.set_defaults(job=_replace)


def _add_relate_back(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "relate-back",
        "write the other side of relations",
        "Relates the events that these relate to, to these, with the same contexts.",
    )
    add_paths(job)
    job.set_defaults(job=_relate_back)


def _contexts(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    return carry_out(arguments, archive, _contexts_plan(archive, paths_in(archive, arguments), arguments))


def _contexts_plan(archive: Archive, paths: Sequence[str], arguments: argparse.Namespace) -> Planned:
    if arguments.add:
        return batch.add_context(archive, paths, arguments.add)
    if arguments.remove:
        return batch.remove_context(archive, paths, arguments.remove)
    old, new = arguments.rename
    return batch.rename_context(archive, paths, old, new)


def _relabel(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    planned = batch.relabel(archive, paths_in(archive, arguments), arguments.host, arguments.label)
    return carry_out(arguments, archive, planned)


def _replace(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    search = Search(
        arguments.find,
        arguments.by,
        is_pattern=arguments.regex,
        ignores_case=arguments.ignore_case,
        whole_words=arguments.whole_words,
    )
    parts = {Part(part) for part in arguments.parts or (Part.TITLE.value, Part.SUMMARY.value)}
    try:
        planned = batch.replace_text(archive, paths_in(archive, arguments), search, parts)
    except PatternError as error:
        return complain(sentence(error), code=2)
    except CostlyPatternError as error:
        return complain(sentence(error))
    return carry_out(arguments, archive, planned)


def _relate_back(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    found, skipped = open_events(archive, paths_in(archive, arguments))
    planned = batch.relate_back(archive, [EventAt(opened.path, event) for opened, event in found])
    return carry_out(arguments, archive, replace(planned, skipped=(*skipped, *planned.skipped)))
