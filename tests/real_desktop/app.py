"""Curator as a person has it on the screen: found by what a screen reader finds, used by mouse and keys."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from curator.archive.archive import Archive
from curator.event.document import Event, read
from tests.real_desktop.screen import Screen, wait_for

SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("screen_reader.py")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the window, with its box on the screen."""

    role: str
    name: str
    box: tuple[int, int, int, int]

    def point(self, across: float = 0.5, down: float = 0.5) -> tuple[int, int]:
        """A point in it, as shares of its width and height."""
        x, y, width, height = self.box
        return round(x + width * across), round(y + height * down)


class App:
    """The running program with one event of a copied archive open."""

    def __init__(self, screen: Screen, archive: Archive) -> None:
        self._screen = screen
        self._archive = archive
        self._path = ""
        settings = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [sys.executable, "-m", "curator", str(archive.root)]
        self._program = screen.spawn(command, settings)
        self._window = screen.window("Curator")
        screen.place(self._window, 790, 20, 980, 940)

    def open_event(self, words: str) -> None:
        """Opens the event that has these words in its title, as a person would: by typing them over the list."""
        slug = words.lower().replace(" ", "-")
        self._path = next(path for path in self._archive.files() if slug in path)
        self.part("Sources", "page tab")
        self._screen.activate(self._window)
        self._screen.press("ctrl+f")
        self._screen.hand("type", "--delay", 40, words)
        time.sleep(0.5)
        self._screen.press("Return")
        self.part(f"Sources ({len(self.event().sources)})", "page tab")

    def event(self) -> Event:
        """The event as it is on the disk."""
        event = read((self._archive.root / self._path).read_text(encoding="utf-8"))
        assert isinstance(event, Event)
        return event

    def parts(self) -> list[Part]:
        """All that is shown now and has a name."""
        done = subprocess.run(
            [SYSTEM_PYTHON, str(_READER), "curator"], env=self._screen.environ, capture_output=True, timeout=60
        )
        found = [json.loads(line) for line in done.stdout.splitlines()]
        return [Part(one["role"], one["name"], tuple(one["box"])) for one in found if one["is_shown"]]

    def part(self, name: str, *roles: str) -> Part:
        """The part whose name begins so, once it is shown."""

        def look() -> Part | None:
            parts = self.parts()
            return next((one for one in parts if one.name.startswith(name) and one.role in roles), None)

        return wait_for(look, f"“{name}” ({' or '.join(roles)}) in the window")

    def show_tab(self, name: str) -> None:
        """Clicks on a tab."""
        self._screen.click(*self.part(name, "page tab").point())

    def save(self) -> None:
        """Presses Ctrl+S in the window."""
        self._screen.activate(self._window)
        self._screen.press("ctrl+s")

    def said(self) -> str:
        """All that stands in labels, the foot of the window among it."""
        return " | ".join(part.name for part in self.parts() if part.role == "label")

    def quit(self) -> str:
        """Presses Ctrl+Q; gives what the program wrote since it was started."""
        self._screen.activate(self._window)
        self._screen.press("Escape", "ctrl+q")
        code = self._program.wait()
        assert code == 0, self._program.output()
        return self._program.output()
