"""One start of the app, or of a bare window of the same widgets: when it is painted, and its own memory in MB.

    python start.py bare
    python start.py app SETTINGS [ARCHIVE WORD…]

Prints the clock when the list is painted, or without an archive the welcome page; the clock when all is there, the
memory then, and the memory after the words were searched for. The settings are those that an earlier start left, if
there was one.
"""

import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def main() -> None:
    """Prints the four figures."""
    kind, *places = sys.argv[1:4]
    print(*(_bare() if kind == "bare" else _app(*places, words=sys.argv[4:])))


def _bare() -> tuple[float, float, float, float]:
    from PySide6.QtWidgets import (  # noqa: PLC0415 - loading it is a part of what is measured
        QApplication,
        QMainWindow,
        QPlainTextEdit,
        QSplitter,
        QTableWidget,
        QTextBrowser,
    )

    application = QApplication([])
    window, splitter = QMainWindow(), QSplitter()
    for widget in (QTableWidget(30, 3), QPlainTextEdit(), QTextBrowser()):
        splitter.addWidget(widget)
    window.setCentralWidget(splitter)
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    window.grab()
    painted = time.monotonic()
    return painted, painted, _own_memory(), _own_memory()


def _app(settings: str, root: str | None = None, *, words: Sequence[str]) -> tuple[float, float, float, float]:
    """As `python -m curator` does it, once it knows what to open."""
    from curator.desktop.toolkit.loading import loading_quickly  # noqa: PLC0415 - as above

    with loading_quickly():
        from PySide6.QtCore import QEventLoop  # noqa: PLC0415 - as above

        from curator.desktop.app import Start, make_application  # noqa: PLC0415 - as above
        from curator.desktop.toolkit.settings import Settings  # noqa: PLC0415 - as above

    class Measured(Start):
        @override
        def _go_on(self) -> None:
            painted.extend([_painted(self.window)] if self.sight is not None else [])
            super()._go_on()
            self.window.session.finder.found.connect(loop.quit)
            if self.window.session.archive is None:
                loop.quit()

    painted = list[float]()
    known = Settings(Path(settings))
    application = make_application("0", known)
    start, loop = Measured(application, known, Path(root) if root else None, ""), QEventLoop()
    start.begin()
    loop.exec()
    whole, own = _painted(start.window), _own_memory()
    for part in (word[:length] for word in (*words, *words, *words) for length in range(2, len(word) + 1)):
        start.window.desk.search.set_text(part)
        _settle(60)
    start.window.grab()
    searched = _own_memory()
    start.window.desk.search.set_text("")
    start.window.close()
    start.end()
    return painted[0] if painted else whole, whole, own, searched


def _painted(window: "QWidget") -> float:
    """The clock, once all is painted that there is of a window."""
    window.grab()
    return time.monotonic()


def _settle(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - as above

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _own_memory() -> float:
    """Private memory that is no file's, in MB."""
    found = re.search(r"RssAnon:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else float("nan")


if __name__ == "__main__":
    main()
