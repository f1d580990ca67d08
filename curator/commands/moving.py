"""The commands `move`, `rename`, `delete`, `restore`, `undo`: acts on events with all that tells of them."""

import argparse

from curator.archive.archive import Archive
from curator.commands.arguments import add_paths, day_argument, line_argument, path_named, paths_in
from curator.commands.making import journal_of
from curator.commands.showing import add_plan_command, carry_out
from curator.planning import moving
from curator.planning.acting import Planned, Ways
from curator.planning.restoring import restorable, restore
from curator.terminal import complain, json_line, say
from curator.visible import visible


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the commands known."""
    _add_move(jobs)
    _add_rename(jobs)
    _add_delete(jobs)
    _add_restore(jobs)
    _add_undo(jobs)


def _add_move(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "move",
        "move events to another day",
        "Moves events to another day: their files, the pages of the days, all links to them and theirs.",
    )
    add_paths(job)
    job.add_argument("day", type=day_argument, metavar="DAY", help="such as 2012-03-01")
    job.set_defaults(job=_move)


def _add_rename(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "rename",
        "give an event another title",
        "Gives an event another title, on its pages and in links to it as well. Its file keeps its name.",
    )
    job.add_argument("path", metavar="PATH", help="news/2012/03/1/event.md, or a link (/news/…)")
    job.add_argument(
        "title", type=_title_argument, metavar="TITLE", help="as it is to stand there, with its edge blanks"
    )
    job.add_argument("--file-name", action="store_true", help="the file is called by the new title too")
    job.set_defaults(job=_rename)


def _add_delete(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "delete",
        "delete events",
        "Deletes events, their entries on the pages, and related links to them; `restore` brings all of that back.",
    )
    add_paths(job)
    job.add_argument("--keep-links", action="store_true", help="leave links to them, which lead nowhere then")
    job.set_defaults(job=_delete)


def _add_restore(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "restore",
        "bring deleted events back",
        "Brings deleted events back, with their entries and the links to them. Without PATH: lists what is kept.",
    )
    add_paths(job, is_optional=True)
    job.set_defaults(job=_restore)


def _add_undo(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    job = add_plan_command(
        jobs,
        "undo",
        "take the last change of several files back",
        "Takes back what was last made as a whole, in the window or by a command; the next time, what was made before.",
    )
    job.set_defaults(job=_undo)


def _title_argument(text: str) -> str:
    """A title with its edge blanks."""
    line = line_argument(text)
    if not line:
        raise argparse.ArgumentTypeError("an event needs a title")
    return text


def _move(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    return carry_out(arguments, archive, moving.move(archive, paths_in(archive, arguments), arguments.day))


def _rename(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    path = path_named(archive, arguments.path)
    planned = moving.retitle(archive, path, arguments.title, new_name=arguments.file_name)
    return carry_out(arguments, archive, planned)


def _delete(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    ways = Ways(keeps_broken=arguments.keep_links)
    return carry_out(arguments, archive, moving.delete(archive, paths_in(archive, arguments), ways=ways))


def _restore(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    journal = journal_of(archive)
    if arguments.paths:
        return carry_out(arguments, archive, restore(archive, journal, paths_in(archive, arguments)))
    for deleted in restorable(archive, journal):
        when = deleted.when.isoformat(" ", "minutes")
        facts = {"path": deleted.path, "title": deleted.title, "deleted": deleted.when.isoformat()}
        say(json_line(facts) if arguments.json else visible(f"{when[:16]}  {deleted.path}"))
    return 0


def _undo(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    journal = journal_of(archive)
    last = journal.last()
    if last is None:
        return complain("There is nothing that can be taken back.")
    inverse = journal.inverse(last.id)
    return carry_out(arguments, archive, Planned(inverse, (), (), {}, 0))
