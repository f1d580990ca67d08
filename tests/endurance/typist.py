"""Curator itself, typed into: `python -m tests.endurance.typist ARCHIVE FILE NAME [--broken]`.

Tells on standard output of each character that stands in the editor: the time on the monotonic clock, the text that it
belongs to, and how many characters of that there are by now (`text_of`). Between texts it saves, and goes to another
file; now and then it begins with what the run before left unsaved. Broken: nothing is kept but what is saved.
"""

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from curator.desktop import app, life
from curator.desktop.unsaved_work import Since, _Found
from curator.desktop.window import MainWindow

_PAUSES = (5, 15, 40)
"""Milliseconds between two keys."""
_NEVER = 1 << 30


def text_of(name: str, length: int) -> str:
    """The first characters of what is typed under a name."""
    words = (f"<{name}>", *(f"{number:03}" for number in range(1000)))
    return " ".join(words)[:length]


class Typist(QObject):
    """Presses keys in the editor of a window."""

    def __init__(self, window: MainWindow, name: str, *, broken: bool) -> None:
        super().__init__(window)
        self._window, self._name = window, name
        self._chance = random.Random(name)
        self._number = self._typed = self._length = 0
        if broken:
            for timer in (window.safekeeping.drafting.pause, window.safekeeping.drafting.longest):
                timer.setInterval(_NEVER)
        QTimer.singleShot(100, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        if not self._window.desk.editor.is_editable():  # where much else is going on, the file is not open yet
            QTimer.singleShot(100, self, self._begin)
            return
        found = [one for one in self._window.safekeeping.unsaved._found if isinstance(one, _Found)]
        still = [one.draft.id for one in found if one.since is Since.NOTHING]
        if still and self._chance.random() < 0.3:
            self._window.safekeeping.unsaved.restore(self._chance.choice(still))
        self._start_text()

    def _start_text(self) -> None:
        self._number += 1
        self._typed, self._length = 0, self._chance.choice((30, 100, 300, 900))
        edit = self._edit()
        edit.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTimer.singleShot(20, self, self._press)

    @Slot()
    def _press(self) -> None:
        if self._typed >= self._length:
            self._end_text()
            return
        name = f"{self._name}.{self._number}"
        self._typed += 1
        text = text_of(name, self._typed)
        QTest.keyClicks(self._edit(), text[-1])
        if not self._edit().toPlainText().endswith(text):
            raise RuntimeError(f"{text!r} was not typed")
        sys.stdout.write(f"{time.monotonic()} {name} {self._typed}\n")
        sys.stdout.flush()
        QTimer.singleShot(self._chance.choice(_PAUSES), self, self._press)

    def _end_text(self) -> None:
        """Saves or not, and goes on here or in another file."""
        if self._chance.random() < 0.7:
            self._window.conversation.save()
        archive = self._window.session.archive
        if not self._window.session.is_modified and archive is not None:
            paths = [path for path in archive.files() if path.startswith("news/") and not path.endswith("index.md")]
            self._window.conversation.open_file(self._chance.choice(sorted(paths)))
        self._start_text()

    def _edit(self) -> QPlainTextEdit:
        edit = self._window.desk.editor.findChild(QPlainTextEdit)
        assert isinstance(edit, QPlainTextEdit)
        return edit


def main(archive: str, path: str, name: str, *flags: str) -> int:
    """Runs until it is killed."""

    class Typed(life.Life):
        """What comes to the window from outside: a typist."""

        def __init__(self, window: MainWindow, application: QGuiApplication) -> None:
            super().__init__(window, application)
            self._typist = Typist(window, name, broken="--broken" in flags)

    life.Life = Typed  # type: ignore[misc]
    return app.show_window(Path(archive) / path, "endurance")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
