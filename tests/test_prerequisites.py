"""What the system must have: asked of this system's real Qt, and of a pretended one whose files say what ldd would."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from curator import prerequisites

ROOT = Path(__file__).resolve().parent.parent
OF_THE_C_LIBRARY = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the wheel brings everything")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH; in it an ldd that answers with the text of the file that it is asked about."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program(folder / "ldd", 'for file in "$@"; do while IFS= read -r line; do echo "$line"; done < "$file"; done')
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def qt(tmp_path: Path) -> Path:
    """A PySide6 folder that lacks something of everything."""
    folder = tmp_path / "PySide6"
    platforms = folder / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    lacks(folder / "__init__.py")
    lacks(folder / "QtGui.abi3.so", "libEGL.so.1", "libGL.so.1")
    lacks(folder / "QtWidgets.abi3.so", "libGL.so.1")
    lacks(folder / "QtPrintSupport.abi3.so", "libcups-of-tomorrow.so.9")
    lacks(platforms / "libqoffscreen.so", "libX11.so.6")
    lacks(platforms / "libqxcb.so", "libxcb-cursor.so.0", "libxcb-icccm.so.4")
    lacks(platforms / "libqwayland.so", "libwayland-cursor.so.0")
    return folder


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def program(file: Path, script: str) -> None:
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    file.chmod(0o755)


def lacks(file: Path, *sonames: str) -> None:
    """Write what ldd would print about this file."""
    found = ["\tlinux-vdso.so.1 (0x00007fb961a7c000)", "\tlibc.so.6 => /lib/libc.so.6 (0x00007fb95f21e000)"]
    lines = [*found, *(f"\t{soname} => not found" for soname in sonames)]
    file.write_text("\n".join(lines) + "\n", encoding="ascii")


def test_old_pythons_can_import_it() -> None:
    """So that `run` gets as far as telling the owner of one that it is too old."""
    for name in ("__init__.py", "prerequisites.py"):
        ast.parse((ROOT / "curator" / name).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_qt_is_found_without_being_loaded() -> None:
    code = "import sys; from curator.prerequisites import qt_folder; print(qt_folder(), 'PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    folder, loaded = done.stdout.split()
    assert Path(folder, "Qt", "plugins", "platforms", "libqoffscreen.so").exists()
    assert loaded == "False"


def test_nothing_is_missing_where_these_tests_run() -> None:
    folder = prerequisites.qt_folder()
    assert folder is not None
    assert prerequisites.missing_libraries(folder, window=False) == ()


def test_the_package_of_every_library_that_qt_names_is_known() -> None:
    """Looks for the names in the wheel's own files, for an upgrade of PySide6 may bring a new one."""
    folder = prerequisites.qt_folder()
    assert folder is not None
    modules = ("Core", "Gui", "Widgets", "PrintSupport", "DBus", "XcbQpa", "WaylandClient")
    files = [next(folder.glob(f"Qt/lib/libQt6{name}.so.6")) for name in modules]
    files += prerequisites._modules(folder)
    files += [file for name in ("offscreen", "xcb", "wayland") for file in prerequisites._plugins(folder, name)]
    of_the_wheel = re.compile("lib(Qt6|pyside6|shiboken6|icu)")
    named = {
        match.decode()
        for file in files
        for match in re.findall(rb"\0(lib[\w.+-]+\.so\.[\d.]+)(?=\0)", file.read_bytes())
        if not of_the_wheel.match(match.decode())
    }
    assert "libxcb-cursor.so.0" in named
    assert [soname for soname in sorted(named - OF_THE_C_LIBRARY) if not prerequisites.packages_for([soname])] == []


@pytest.mark.usefixtures("path")
def test_all_libraries_that_offscreen_work_lacks_are_named_at_once(qt: Path) -> None:
    missing = prerequisites.missing_libraries(qt, window=False)
    assert missing == ("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libcups-of-tomorrow.so.9")


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        ({"DISPLAY": ":0"}, {"libxcb-cursor.so.0", "libxcb-icccm.so.4"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"libwayland-cursor.so.0"}),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
            {"libxcb-cursor.so.0", "libxcb-icccm.so.4", "libwayland-cursor.so.0"},
        ),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"libX11.so.6"}),
    ],
)
def test_a_window_lacks_what_its_platform_lacks(
    qt: Path, monkeypatch: pytest.MonkeyPatch, screen: dict[str, str], expected: set[str]
) -> None:
    for name, value in screen.items():
        monkeypatch.setenv(name, value)
    of_every_window = {"libEGL.so.1", "libGL.so.1", "libcups-of-tomorrow.so.9"}
    assert set(prerequisites.missing_libraries(qt, window=True)) == of_every_window | expected


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize("complete", ["libqxcb.so", "libqwayland.so"])
def test_one_platform_that_loads_is_enough(qt: Path, monkeypatch: pytest.MonkeyPatch, complete: str) -> None:
    """Qt falls back from the one to the other where both displays are there."""
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    lacks(qt / "Qt" / "plugins" / "platforms" / complete)
    missing = prerequisites.missing_libraries(qt, window=True)
    assert missing == ("libEGL.so.1", "libGL.so.1", "libcups-of-tomorrow.so.9")


def test_nothing_is_known_to_be_missing_without_ldd(qt: Path, path: Path) -> None:
    (path / "ldd").unlink()
    assert prerequisites.missing_libraries(qt, window=True) == ()


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600;xcb", "DISPLAY": ":0"}, ("vnc", "xcb")),
        ({}, ("xcb",)),
    ],
)
def test_platforms_are_those_that_qt_tries(environ: dict[str, str], expected: tuple[str, ...]) -> None:
    assert prerequisites.window_platforms(environ) == expected


def test_packages_are_named_once_and_in_order() -> None:
    sonames = ["libxcb-cursor.so.0", "libgthread-2.0.so.0", "libglib-2.0.so.0", "libunknown.so.1"]
    assert prerequisites.packages_for(sonames) == ("libglib2.0-0", "libxcb-cursor0")


def test_advice_is_the_line_to_type_where_there_is_apt(path: Path) -> None:
    program(path / "apt-get", "")
    advice = prerequisites.advice(["libxcb-icccm.so.4", "libunknown.so.1", "libxcb-cursor.so.0"])
    assert "    sudo apt install --no-install-recommends libxcb-cursor0 libxcb-icccm4\n" in advice
    assert advice.endswith("that hold: libunknown.so.1")


@pytest.mark.usefixtures("path")
def test_advice_names_the_libraries_where_there_is_no_apt() -> None:
    advice = prerequisites.advice(["libxcb-icccm.so.4", "libEGL.so.1"])
    assert "apt" not in advice
    assert advice.endswith("that hold: libEGL.so.1, libxcb-icccm.so.4")


def test_no_screen_is_told_with_what_works_without_one() -> None:
    problem = prerequisites.screen_problem({"HOME": "/"}, "./run")
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in problem
    assert "`./run digest`" in problem


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    assert prerequisites.screen_problem({name: "something"}) == ""


def test_a_window_that_can_open_has_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert prerequisites.window_problem() == ""


def test_a_window_without_a_screen_is_refused_first() -> None:
    assert prerequisites.window_problem("./run") == prerequisites.screen_problem({}, "./run") != ""


@pytest.mark.usefixtures("path")
def test_a_window_whose_plugin_cannot_load_gets_the_whole_advice(qt: Path) -> None:
    environ = dict(os.environ, DISPLAY=":0", PYTHONPATH=os.pathsep.join([str(qt.parent), str(ROOT)]))
    code = "from curator import prerequisites; print(prerequisites.window_problem())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ)
    assert "libEGL.so.1, libGL.so.1, libcups-of-tomorrow.so.9, libxcb-cursor.so.0, libxcb-icccm.so.4" in done.stdout
