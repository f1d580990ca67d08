"""The command `pages`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from curator.archive.archive import Archive
from curator.archive.plan import Difference, Plan, differences
from curator.commands.arguments import day_argument
from curator.commands.making import make_plan
from curator.planning.drafts import Skipped
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import UnclearEntriesError
from curator.terminal import complain, json_line, say
from curator.visible import visible
from curator.wording import sentence

_PAGES = "pages"


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the command known."""
    job = jobs.add_parser(
        _PAGES,
        help="bring day pages up to date",
        description="Brings the pages of days (index.md, README.md) in step with their events, and the home page with "
        "them. The order of the entries stays; events without an entry come first.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    job.add_argument("days", nargs="*", type=day_argument, metavar="DAY", help="such as 2012-03-01; else all days")
    what = job.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--check",
        action="store_true",
        help="print what would change; exit 1 if anything would, or a page can't be checked; single entries of which "
        "nothing tells what they should say are named, and don't count",
    )
    what.add_argument("--write", action="store_true", help="change the files")
    job.add_argument("--json", action="store_true", help="one JSON object")
    job.set_defaults(job=_pages)


def in_order(arguments: Sequence[str]) -> list[str]:
    """The words of a command line; days may stand behind options, where argparse does not take them."""
    command, *rest = arguments or [""]
    is_ours = command == _PAGES and "--" not in rest
    return [command, *sorted(rest, key=lambda word: not word.startswith("-"))] if is_ours else list(arguments)


def _pages(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    found = bring_up_to_date(archive, arguments.days or None)
    plan = Plan("pages", found.steps)
    files = differences(plan, lambda path: archive.open(path).content.text)
    if arguments.write and plan.steps:
        make_plan(archive, plan)
    if arguments.json:
        skipped = [
            {"path": one.path, "reason": sentence(one.reason), "entries": list(_entries(one))} for one in found.skipped
        ]
        say(json_line({"pages": [_facts(file) for file in files], "skipped": skipped}))
    else:
        for file in files:
            say(_report(file, in_full=arguments.check))
        for one in found.skipped:
            for title in _entries(one) or ("",):
                complain(": ".join(filter(None, (one.path, title, sentence(one.reason)))))
    return int((arguments.check and bool(files)) or any(map(_is_of_file, found.skipped)))


def _is_of_file(skipped: Skipped) -> bool:
    """Whether a whole page was left as it is."""
    return not isinstance(skipped.reason, UnclearEntriesError)


def _entries(skipped: Skipped) -> tuple[str, ...]:
    """The titles of the single entries that stay as they are; the rest of their page is done."""
    return skipped.reason.entries if isinstance(skipped.reason, UnclearEntriesError) else ()


def _facts(file: Difference) -> dict[str, object]:
    return {"path": file.to, "is_new": file.path is None, "difference": file.lines()}


def _report(file: Difference, *, in_full: bool) -> str:
    return "\n".join(map(visible, file.lines())) if in_full else visible(file.to or "")
