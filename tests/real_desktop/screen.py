"""A private X screen with a window manager and a session bus, and hands for it: no person's desktop is touched."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

_SIZE = "1800x1000x24"
_FOREIGN = ("QT_", "DBUS_", "WAYLAND_", "XDG_", "AT_SPI_", "GTK_", "MOZ_")
"""Variables by which a program would reach the desktop of whoever runs the tests, or look like it."""
_STEPS = 10
_PAUSE = 0.05
"""Seconds. A browser answers each motion before it looks at the next: two steps without pauses fail often
(desktop-testing.md section 3)."""

Answer = TypeVar("Answer")


def wait_for(look: Callable[[], Answer | None], what: str, seconds: float = 20) -> Answer:
    """Looks until there is something to see; TimeoutError if there never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(f"{what}: nothing after {seconds} s")


class Program:
    """A program that was started here, as the leader of a process group: what it starts in turn ends with it."""

    def __init__(self, process: subprocess.Popen[bytes], output: Path) -> None:
        self._process = process
        self._output = output

    def output(self) -> str:
        """What it wrote so far."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def end(self) -> None:
        """Asks the group to end, and ends it after some seconds; one that is gone is left alone."""
        if self._process.returncode is not None:
            return
        self._signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(8)
        self._signal(signal.SIGKILL)
        self._process.wait()

    def wait(self) -> int:
        """Its exit code, once it has ended by itself."""
        return self._process.wait(20)

    def _signal(self, number: signal.Signals) -> None:
        """Until the leader is waited for, nobody else can have its id."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)


class Screen:
    """Starts programs on a screen of its own, and ends what it started, by its id."""

    def __init__(self, folder: Path) -> None:
        """`folder` gets the programs' home, sockets and output."""
        self._folder = folder
        self._started: list[Program] = []
        self.environ = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
        for name, variable in (("home", "HOME"), ("run", "XDG_RUNTIME_DIR")):
            (folder / name).mkdir(mode=0o700)
            self.environ[variable] = str(folder / name)
        self.environ["LANG"] = "C.UTF-8"

    def start(self) -> None:
        """Starts the screen, the session bus and the window manager, each when the one before is there."""
        xvfb = ("Xvfb", "-displayfd", "{}", "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset")
        self.environ["DISPLAY"] = f":{self._start_announcing(*xvfb)}"
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address={}")
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_announcing(*bus)
        self.spawn(["openbox"])
        # A desktop number is what the window manager sets when it has taken over.
        wait_for(lambda: self.hand("get_num_desktops", is_sure=False).strip(), "the window manager")

    def spawn(self, command: Sequence[str], environ: Mapping[str, str] | None = None) -> Program:
        """Starts a program."""
        return self._keep(command, {**self.environ, **(environ or {})})

    def stop(self) -> None:
        """Ends all programs, last first."""
        for program in reversed(self._started):
            program.end()

    def hand(self, *words: str | float, is_sure: bool = True) -> str:
        """What xdotool says; it raises where it fails, unless that may be."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environ, check=is_sure, capture_output=True, timeout=30
        )
        return done.stdout.decode()

    def window(self, title: str) -> str:
        """The id of the window with this in its title, once it is there to be seen."""
        look = ("search", "--onlyvisible", "--name", title)
        return wait_for(lambda: self.hand(*look, is_sure=False).split(), f"the window “{title}”", 90)[0]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Moves a window to where nothing covers it."""
        self.hand("windowmove", window, x, y, "windowsize", window, width, height)
        time.sleep(0.5)

    def activate(self, window: str) -> None:
        """Makes a window the one that keys go to."""
        self.hand("windowactivate", "--sync", window)

    def press(self, *keys: str) -> None:
        """Presses keys, one after the other."""
        self.hand("key", "--delay", 60, *keys)

    def write(self, text: str) -> None:
        """Types a text."""
        self.hand("type", "--delay", 40, text)

    def click(self, x: int, y: int) -> None:
        """Clicks with the first button."""
        self.hand("mousemove", x, y, "sleep", _PAUSE, "click", 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags as a hand does: in steps, and resting a moment over the target until it has answered."""
        words: list[str | float] = ["mousemove", *start, "sleep", 0.1, "mousedown", 1, "sleep", 0.1]
        for step in range(1, _STEPS + 1):
            x, y = (round(a + (b - a) * step / _STEPS) for a, b in zip(start, end, strict=True))
            words += ["mousemove", x, y, "sleep", _PAUSE]
        words += ["mousemove", end[0] + 1, end[1] + 1, "sleep", 0.25, "mouseup", 1, "sleep", 0.1]
        self.hand(*words)

    def _start_announcing(self, *command: str) -> str:
        """Starts a program that writes its address, up to the line's end, to the descriptor in the place of `{}`."""
        reading, writing = os.pipe()
        try:
            self._keep([word.format(writing) for word in command], self.environ, (writing,))
        finally:
            os.close(writing)
        with os.fdopen(reading) as announced:
            return announced.readline().strip()

    def _keep(self, command: Sequence[str], environ: Mapping[str, str], passed: tuple[int, ...] = ()) -> Program:
        output = self._folder / f"{len(self._started)}-{Path(command[0]).name}.txt"
        with output.open("wb") as out:
            process = subprocess.Popen(
                command,
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                pass_fds=passed,
                start_new_session=True,
            )
        self._started.append(Program(process, output))
        return self._started[-1]


def missing_programs(names: Sequence[str]) -> list[str]:
    """Those that this machine has not."""
    return [name for name in names if shutil.which(name) is None]
