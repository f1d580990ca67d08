"""How the commands that act on events show their plans, and make them with `--write`."""

import argparse
from pathlib import Path

from curator.archive.archive import Archive
from curator.archive.plan import Difference, differences
from curator.commands.making import make_plan
from curator.planning.acting import Planned
from curator.terminal import complain, json_line, say
from curator.visible import visible
from curator.wording import sentence


def add_plan_command(
    jobs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, about: str, description: str
) -> argparse.ArgumentParser:
    """A command for an archive that shows a plan, and makes it if it is told so."""
    job = jobs.add_parser(
        name, help=about, description=f"{description} Prints what would change, line by line; --write changes it."
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("--write", action="store_true", help="change the files, and print their paths")
    job.add_argument("--json", action="store_true", help="one JSON object")
    return job


def carry_out(arguments: argparse.Namespace, archive: Archive, planned: Planned) -> int:
    """Shows a plan and makes it where that is asked for; the exit code says whether all of it can be done."""
    files = differences(planned.plan, lambda path: archive.open(path).content.text)
    if arguments.write and not planned.is_nothing:
        make_plan(archive, planned.plan)
    if arguments.json:
        say(json_line(_facts(planned, files, written=arguments.write)))
    else:
        for file in files:
            say(visible(file.to or file.path or "") if arguments.write else _report(file))
        for path, reason in planned.skipped:
            complain(_left(path, reason))
        if planned.is_nothing:
            complain("Nothing would change.")
    return int(bool(planned.skipped))


def _left(path: str, reason: Exception) -> str:
    """Why a file is left as it is; it is named once."""
    said = sentence(reason)
    return said if path in said else f"{path}: {said}"


def _facts(planned: Planned, files: tuple[Difference, ...], *, written: bool) -> dict[str, object]:
    return {
        "plan": planned.plan.name,
        "written": written and not planned.is_nothing,
        "events": list(planned.events),
        "links": planned.links,
        "files": [{"path": file.path, "to": file.to, "difference": file.lines()} for file in files],
        "skipped": [{"path": path, "reason": sentence(reason)} for path, reason in planned.skipped],
    }


def _report(file: Difference) -> str:
    """The lines that change; for a file that comes, goes or moves, that as well, as `git diff` says it."""
    said = []
    if file.path is None:
        said = [f"new file {file.to}"]
    elif file.to is None:
        said = [f"deleted file {file.path}"]
    elif file.path != file.to:
        said = [f"rename from {file.path}", f"rename to {file.to}"]
    return "\n".join(map(visible, (*said, *file.lines())))
