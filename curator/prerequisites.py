"""What the system must have before Qt can start: shared libraries and a screen. Nothing here imports Qt.

PySide6's own complaint is of little help: a failed import names one library of many, and a platform plugin that
can't load ends the process. So `run` asks here before it starts the app, and the app's entry point asks for
those who installed it in another way (pipx, uv):

    problem = prerequisites.window_problem()
    if problem:
        print(problem, file=sys.stderr)
        return 2

Standard library only, and importable on Python 3.6 (annotations in quotes are never evaluated), so that `run` can
tell the owner of an old Python what is wrong.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

APT_INSTALL = "sudo apt install --no-install-recommends"

# Every library outside the wheel that Widgets, Gui, PrintSupport and the three platform plugins name themselves
# (tests/test_prerequisites.py compares) or named in earlier wheels, with its package in Debian and Ubuntu.
# What those need in turn comes with them.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def qt_folder() -> "Path | None":
    """The folder of the installed PySide6, or None; found without importing it, for its import may fail."""
    spec = importlib.util.find_spec("PySide6")
    return None if spec is None or spec.origin is None else Path(spec.origin).parent


def window_platforms(environ: "Mapping[str, str]") -> "tuple[str, ...]":
    """The platform plugins that Qt tries for a window, in its order: what the person chose, else by display.

    Qt takes the first that loads and connects: with both displays it falls from wayland back to xcb.
    """
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return tuple(name.split(":")[0] for name in chosen.split(";") if name)
    wayland = ("wayland",) if environ.get("WAYLAND_DISPLAY") else ()
    xcb = ("xcb",) if environ.get("DISPLAY") or not wayland else ()
    return wayland + xcb


def missing_libraries(qt_folder: Path, window: bool) -> "tuple[str, ...]":
    """The sonames of all shared libraries that Qt would look for in vain, sorted; `qt_folder` is PySide6's.

    Without a `window`, what offscreen work (tests, a digest as PDF) needs. With one, a platform plugin of this
    environment must load; what the others lack is not missed then. Takes a tenth of a second (ldd), so ask once.
    Outside Linux the wheel brings all that it needs.
    """
    if not _is_linux():
        return ()
    missing = _unresolved(_modules(qt_folder))
    platforms = window_platforms(os.environ) if window else ("offscreen",)
    plugins = [files for files in (_plugins(qt_folder, name) for name in platforms) if files]
    of_each_plugin = [_unresolved(files) for files in plugins]
    if all(of_each_plugin):
        missing = missing.union(*of_each_plugin)
    return tuple(sorted(missing))


def packages_for(sonames: "Iterable[str]") -> "tuple[str, ...]":
    """The Debian and Ubuntu packages that hold these libraries, sorted; an unknown library adds none."""
    return tuple(sorted({_PACKAGES[soname] for soname in sonames if soname in _PACKAGES}))


def advice(sonames: "Iterable[str]") -> str:
    """What to tell a person who lacks these libraries: the whole line to type where there is apt, else their names."""
    missing = sorted(sonames)
    packages = packages_for(missing) if shutil.which("apt-get") else ()
    unknown = [soname for soname in missing if not packages or soname not in _PACKAGES]
    sentences = ["Curator needs system libraries that are missing here."]
    if packages:
        sentences.append(f"Install them with:\n    {APT_INSTALL} {' '.join(packages)}")
    if unknown:
        sentences.append(f"Install the packages of your system that hold: {', '.join(unknown)}")
    return "\n".join(sentences)


def screen_problem(environ: "Mapping[str, str]", command: str = "curator") -> str:
    """Why no window can open in this environment, as sentences, or "" if one may; `command` is how Curator is started.

    Someone who sets QT_QPA_PLATFORM knows what they are doing (VNC, a frame buffer, offscreen).
    """
    screen = any(environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    if screen or not _is_linux():
        return ""
    return (
        "Curator's window can't open: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
        f"The commands work without one, for example `{command} digest`; `{command} --help` names them all."
    )


def window_problem(command: str = "curator") -> str:
    """Why Curator's window can't open here, as sentences, or "" if it can.

    Loads the platform plugin as Qt is about to (some milliseconds), and asks ldd only when that fails.
    """
    problem = screen_problem(os.environ, command)
    folder = qt_folder()
    if problem or folder is None or not _is_linux():
        return problem
    plugins = [_plugins(folder, name) for name in window_platforms(os.environ)]
    if any(_loads(files) for files in plugins):
        return ""
    missing = missing_libraries(folder, window=True)
    return advice(missing) if missing else ""


def _is_linux() -> bool:
    """Asked at run time: mypy takes a bare comparison of sys.platform for settled and skips what follows."""
    return sys.platform.startswith("linux")


def _modules(qt_folder: Path) -> "list[Path]":
    """The extension modules that the window and the paper digest import; each names the Qt libraries under it."""
    return [file for name in ("QtWidgets", "QtGui", "QtPrintSupport") for file in sorted(qt_folder.glob(f"{name}.*so"))]


def _plugins(qt_folder: Path, platform: str) -> "list[Path]":
    """The files of a platform plugin; wayland has several in earlier wheels (libqwayland-egl.so …)."""
    folder = qt_folder / "Qt" / "plugins" / "platforms"
    return sorted(folder.glob("libqwayland*.so" if platform.startswith("wayland") else f"libq{platform}.so"))


def _unresolved(files: "list[Path]") -> "set[str]":
    """The libraries that the system's loader does not find for these files; none where there is no ldd to ask."""
    ldd = shutil.which("ldd")
    if not files or ldd is None:
        return set()
    command = [ldd, *map(str, files)]
    answer = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    lines = (line.split(" => ") for line in answer.stdout.splitlines())
    return {parts[0].strip() for parts in lines if len(parts) == 2 and parts[1].startswith("not found")}


def _loads(files: "list[Path]") -> bool:
    """Whether one of these libraries can be loaded with all that it needs."""
    for file in files:
        try:
            ctypes.CDLL(str(file))
        except OSError:
            continue
        return True
    return False
