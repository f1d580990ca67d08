"""Curator as a person has it on the screen: found by what a screen reader finds, used by mouse and keys."""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from curator.archive.archive import Archive
from curator.event.document import Event, read
from tests.real_desktop.screen import Screen, wait_for

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("screen_reader.py")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the window, with its box on the screen, and the part that it is in."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    box: tuple[int, int, int, int]
    whole: "Part | None" = None

    def point(self, across: float = 0.5, down: float = 0.5) -> tuple[int, int]:
        """A point in it, as shares of its width and height."""
        x, y, width, height = self.box
        return round(x + width * across), round(y + height * down)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.box[2:]

    def within(self) -> Sequence["Part"]:
        """Those that it is in, from the nearest on."""
        return (self.whole, *self.whole.within()) if self.whole is not None else ()

    @override
    def __str__(self) -> str:
        """As a reader of a failed test can find it."""
        return " in ".join(f"{one.role} “{one.name[:60]}”" for one in (self, *self.within()[:2]))


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

    def widen(self) -> None:
        """Gives the window all of the screen, so that it has its three columns."""
        self._screen.place(self._window, 5, 20, 1780, 940)

    def open_event(self, words: str) -> None:
        """Opens the event that has these words in its title, as a person would: by typing them over the list."""
        slug = words.lower().replace(" ", "-")
        self._path = next(path for path in self._archive.files() if slug in path)
        self.part("Sources", "page tab")
        self._screen.activate(self._window)
        self._screen.press("ctrl+f")
        self._screen.write(words)
        time.sleep(0.5)
        self._screen.press("Return")
        self.part(f"Sources {len(self.event().sources)}", "page tab")

    def event(self) -> Event:
        """The event as it is on the disk."""
        event = read((self._archive.root / self._path).read_text(encoding="utf-8"))
        assert isinstance(event, Event)
        return event

    def tree(self) -> list[Part]:
        """All that a screen reader finds and that is in sight with all that it is in, each after what it is in."""
        done = subprocess.run(
            [SYSTEM_PYTHON, "-W", "ignore", str(READER), "curator"],
            env=self._screen.environ,
            capture_output=True,
            timeout=60,
        )
        found: list[Part] = []
        way: list[Part | None] = []
        for told in map(json.loads, done.stdout.splitlines()):
            depth = told.pop("depth")
            whole = way[depth - 1] if depth else None
            is_shown = depth == 0 or (whole is not None and "showing" in told["states"])
            part = Part(
                told["role"],
                told["name"],
                told["description"],
                frozenset(told["states"]),
                tuple(told["actions"]),
                tuple(told["box"]),
                whole,
            )
            way[depth:] = [part if is_shown else None]
            found += [part] if is_shown else []
        return found

    def parts(self) -> list[Part]:
        """Those of them that have a name."""
        return [part for part in self.tree() if part.name]

    def part(self, name: str, *roles: str) -> Part:
        """The part whose name begins so, once it is shown."""

        def look() -> Part | None:
            parts = self.parts()
            return next((one for one in parts if one.name.startswith(name) and one.role in roles), None)

        return wait_for(look, f"“{name}” ({' or '.join(roles)}) in the window")

    def focused(self) -> str:
        """What has the keyboard, in words; empty for nothing."""
        # A tab, a row or a cell is where the keyboard was last in its bar, list or table, which tells the same.
        inner = {"page tab", "list item", "table cell", "tree item"}
        found = [part for part in self.parts() if "focused" in part.states and part.role not in inner]
        return f"{found[-1].role} {found[-1].name}" if found else ""

    def show_tab(self, name: str) -> None:
        """Clicks on a tab."""
        self._screen.click(*self.part(name, "page tab").point())

    def press(self, *keys: str) -> None:
        """Presses keys in the window that is in front; the program's own is brought there before by `activate`."""
        self._screen.press(*keys)
        time.sleep(0.3)

    def write(self, text: str) -> None:
        """Types a text."""
        self._screen.write(text)
        time.sleep(0.3)

    def activate(self) -> None:
        """Makes the window the one that keys go to."""
        self._screen.activate(self._window)

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
