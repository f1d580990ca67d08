"""One start of the app, or of a bare window of the same widgets: when it is painted, and its own memory in MB.

    python start.py bare
    python start.py app ARCHIVE WORD…

Prints the clock when the list is painted, the memory then, and the memory after the words were searched for.
"""

import re
import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    """Prints the three figures."""
    painted, own, searched = _bare() if sys.argv[1] == "bare" else _app(Path(sys.argv[2]), sys.argv[3:])
    print(painted, own, searched)


def _bare() -> tuple[float, float, float]:
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
    return painted, _own_memory(), _own_memory()


def _app(root: Path, words: list[str]) -> tuple[float, float, float]:
    from curator.desktop.toolkit.loading import loading_quickly  # noqa: PLC0415 - as above

    with loading_quickly():
        from PySide6.QtCore import QEventLoop  # noqa: PLC0415 - as above
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

        from curator.desktop.toolkit.settings import Settings  # noqa: PLC0415 - as above
        from curator.desktop.toolkit.theme import app_font  # noqa: PLC0415 - as above
        from curator.desktop.window import MainWindow  # noqa: PLC0415 - as above

    application = QApplication([])
    application.setFont(app_font())
    with tempfile.TemporaryDirectory() as scratch:
        window = MainWindow(Settings(Path(scratch) / "settings.ini"))
        window.resize(1280, 800)
        window.show()
        loop = QEventLoop()
        window.session.finder.found.connect(loop.quit)
        window.start(root)
        loop.exec()
        window.grab()
        painted = time.monotonic()
        own = _own_memory()
        for part in (word[:length] for word in words * 3 for length in range(2, len(word) + 1)):
            window.desk.search.set_text(part)
            _settle(60)
        window.grab()
        searched = _own_memory()
        window.close()
    return painted, own, searched


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
