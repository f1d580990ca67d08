"""Reads the command line, and shows the window or does a job without one."""

import sys
from collections.abc import Callable
from pathlib import Path

from curator import cli
from curator.prerequisites import window_problem
from curator.version import VERSION


def main() -> int:
    """The program `curator`; gives its exit code."""
    cli.speak_utf8()
    arguments = cli.parse(sys.argv[1:], VERSION)
    if arguments.job is not None:
        return cli.run(arguments, _editor)
    return _show_window(arguments.archive, reopens=not arguments.first_page)


def _editor() -> Callable[[str], str]:
    """The window's own way of holding a text, for the one command that tries it."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - commands start without Qt

    from curator.desktop.toolkit.plain_document import through_document  # noqa: PLC0415 - as above

    # Asked for fonts without an application, Qt ends the process. PySide keeps this one, which needs no screen.
    QGuiApplication(["curator", "-platform", "offscreen"])
    return through_document


def _show_window(archive: Path | None, *, reopens: bool) -> int:
    problem = window_problem()
    if problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    from curator.desktop.toolkit.loading import loading_quickly  # noqa: PLC0415 - commands start without Qt

    with loading_quickly():
        from curator.desktop.app import show_window  # noqa: PLC0415 - as above
    return show_window(archive, VERSION, reopens=reopens)


if __name__ == "__main__":
    sys.exit(main())
