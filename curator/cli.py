"""The commands: what the app can do without a window.

Exit codes: 0 done; 1 not done or only in part, or `verify` or `pages --check` found a difference; 2 a wrong command
line.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from curator.archive.errors import ArchiveError
from curator.prerequisites import advice, missing_libraries, qt_folder
from curator.terminal import complain

Editor = Callable[[], Callable[[str], str]]
"""Gives the function that passes a text through the window's editor; loading it takes Qt."""


def parse(arguments: Sequence[str], version: str) -> argparse.Namespace:
    """What was asked for: `job` is a function of a command, or None for the window with `archive`."""
    match arguments:
        case []:
            return _window(None)
        case [place] if os.sep in place and not place.startswith("-"):  # no command is called so
            return _window(Path(place))
    return _parse_all(arguments, version)


def _window(place: Path | None) -> argparse.Namespace:
    return argparse.Namespace(job=None, archive=place, first_page=False)


def _parse_all(arguments: Sequence[str], version: str) -> argparse.Namespace:
    from curator.commands import (  # noqa: PLC0415 - a window needs none of them
        batch,
        digest,
        files,
        finding,
        history,
        moving,
        pages,
        relating,
    )

    parser = argparse.ArgumentParser(
        prog="curator",
        usage="curator [ARCHIVE | FILE | --first-page]\n       curator COMMAND …",
        description="Curate a news archive offline. With an archive's folder, a file of it, or nothing, the window is "
        "opened; where it has the archive already, it comes to the front.",
    )
    parser.add_argument("--version", action="version", version=f"curator {version}")
    parser.add_argument("--first-page", action="store_true", help="open the window without the last archive")
    parser.set_defaults(job=None, archive=None)
    jobs = parser.add_subparsers(title="commands", metavar="", prog="curator")
    for commands in (digest, files, finding, relating, pages, moving, batch, history):
        commands.add_commands(jobs)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in jobs.choices:
        if len(arguments) > 1:
            parser.error(f"there is no command {arguments[0]}")
        return _window(Path(arguments[0]))
    return parser.parse_args(pages.in_order(finding.in_order(arguments)))


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
        from curator.wording import sentence  # noqa: PLC0415 - as above

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


def _lacking(error: ImportError) -> str:
    """What is missing here for a job that takes Qt."""
    folder = qt_folder()
    missing = missing_libraries(folder, window=False) if folder else ()
    return " ".join(advice(missing).split()) if missing else f"A part of Curator can't be loaded here: {error}."
