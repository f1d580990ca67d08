"""Looks whether the app asks the network for anything: `python -m tests.endurance.network [--broken]`.

The real app runs without a screen under strace, with all that it starts, on the sample archive and an event that begs
for remote pictures, styles and scripts. It shows each event and makes a digest of their day in each form, by its own
dialog. strace has each socket that is opened; there may be none of the internet's.

It ends with 1 if there is one, or if an event or a form was not shown or made. `--broken` fetches one picture, to show
that this is seen.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser
from typing_extensions import override

from curator.archive.archive import copy_archive
from curator.assets import asset_path
from curator.desktop import app, life
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.publishing import Publishing
from curator.desktop.window import MainWindow
from curator.digest.export import FORMATS
from tests.endurance.calls import reason_to_skip
from tests.endurance.counting import told
from tests.endurance.starting import environ_in

_DAY = "news/2012/03/1"
_HOSTILE = """### [2012-03-1](/news/2012/03/1/index.md)

# An event that begs <script src="http://127.0.0.1:9/a.js"></script>

![a](http://127.0.0.1:9/a.png) <img src="//127.0.0.1:9/b.png"> <link rel="stylesheet" href="http://127.0.0.1:9/c.css">
<style>@import url(http://127.0.0.1:9/d.css); body { background: url(http://127.0.0.1:9/e.png) }</style>
<iframe src="http://127.0.0.1:9/f"></iframe> <meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/g">

### Source:

1. [A](http://127.0.0.1:9/source)
1. [Cover Image](http://127.0.0.1:9/cover.png)

"""
_PATIENCE = 30_000
"""Milliseconds."""
_INTERNET = ("AF_INET", "AF_INET6")


class Tour(QObject):
    """Goes through the window as a person would, and says how far it came."""

    def __init__(self, window: MainWindow, folder: Path, *, broken: bool) -> None:
        super().__init__(window)
        self._window, self._folder, self._broken = window, folder, broken
        self._shown = 0
        QTimer.singleShot(0, self, self._go)

    @Slot()
    def _go(self) -> None:
        window, archive = self._window, self._window.session.archive
        assert archive is not None
        self._wait_for(lambda: window.session.indexer.catalogue is not None)
        paths = sorted(path for path in archive.files() if path.startswith("news/"))
        for path in [*paths, f"{_DAY}/begs.md"]:
            self._shown += window.conversation.open_file(path) and self._is_shown()
        if self._broken:
            with suppress(OSError):
                urllib.request.urlopen("http://127.0.0.1:9/cover.png")
        folder = self._folder
        publishing = Publishing(window, window.session, window.conversation.leave, window._settings, window.acts.meant)
        publishing.ask_for_file = lambda proposal, kind, suffix: folder / f"digest{suffix}"  # type: ignore[method-assign]  # noqa: ARG005 - its names
        for form in FORMATS:
            QTimer.singleShot(0, self, lambda name=form.name: self._export(name))
            publishing.open(is_print=False)
        made = len(list(folder.iterdir()))
        print(f"shown {self._shown} of {len(paths) + 1} made {made} of {len(FORMATS)}", flush=True)
        window.close()

    def _is_shown(self) -> bool:
        """Whether the preview came; a page without text has none."""
        panel = self._window.desk.preview
        browser = panel.findChild(QTextBrowser)
        assert browser is not None
        self._wait_for(lambda: panel._process._current is None and not panel._pause.isActive())
        return bool(browser.toPlainText().strip())

    def _export(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DigestDialog)
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        export = next(button for text, button in buttons.items() if text.startswith("&Export"))
        dialog.form.choose_format(name)
        self._wait_for(export.isEnabled)
        _rest(400)  # the preview of that form
        self._wait_for(export.isEnabled)
        export.click()
        QTimer.singleShot(_PATIENCE, dialog, dialog.reject)

    def _wait_for(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE / 1000
        while not is_so() and time.monotonic() < end:
            _rest(10)


def _rest(milliseconds: int) -> None:
    """Lets the window work. Not by `QTest.qWait`, which keeps the interpreter from all threads but its own."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def tour(base: str, *flags: str) -> int:
    """Shows the app on the archive in `base`, until the tour is over."""
    folder = Path(base, "digests")
    folder.mkdir()

    class Toured(life.Life):
        """What comes to the window from outside: a tour."""

        @override
        def begin(self, root: Path | None, path: str) -> None:
            super().begin(root, path)
            self._tour = Tour(self._window, folder, broken="--broken" in flags)

    life.Life = Toured  # type: ignore[misc]
    return app.show_window(Path(base, "archive"), "endurance")


def run(base: Path, *, broken: bool) -> Counter[str]:
    """Counts what was shown and made, and the sockets by their families."""
    copy_archive(asset_path("sample-archive"), base / "archive")
    place = base / "archive" / _DAY / "begs.md"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(_HOSTILE)
    log, flags = base / "trace", ["--broken"] if broken else []
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=%network", sys.executable, "-B", "-m"]
    done = subprocess.run(
        [*command, "tests.endurance.network", "--tour", str(base), *flags],
        env=environ_in(base), capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = re.search(r"shown (\d+) of (\d+) made (\d+) of (\d+)", done.stdout)
    shown, events, made, forms = map(int, said.groups()) if said else (0, 1, 0, 1)
    families = Counter(re.findall(r"\bsocket(?:pair)?\((AF_\w+)", log.read_text(errors="replace")))
    counts = Counter(shown=shown, made=made, missing=events - shown + forms - made, **families)
    counts["internet"] = sum(families[family] for family in _INTERNET)
    if not said:
        print(done.stderr[-3000:])
    return counts


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Looks whether the app asks the network for anything.")
    parser.add_argument("--broken", action="store_true", help="fetch one picture, to show that it is seen")
    parser.add_argument("--tour", metavar="FOLDER", help="the app alone, without strace")
    arguments = parser.parse_args()
    if arguments.tour:
        return tour(arguments.tour, *(["--broken"] if arguments.broken else []))
    start, skipped = time.monotonic(), reason_to_skip()
    if skipped:
        print(f"skipped: {skipped}")
        return 0
    with tempfile.TemporaryDirectory() as name:
        counts = run(Path(name), broken=arguments.broken)
    return told("network (broken)" if arguments.broken else "network", counts, ("internet", "missing"), start)


if __name__ == "__main__":
    sys.exit(main())
