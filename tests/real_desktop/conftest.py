"""A private screen with the running app and, beside it, a real browser."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from curator.archive.archive import copy_archive
from curator.assets import asset_path
from tests.real_desktop.app import SYSTEM_PYTHON, App
from tests.real_desktop.browsers import CHROMIUM, FIREFOX, Browser
from tests.real_desktop.page import TITLE, Page
from tests.real_desktop.screen import Screen, missing_programs, wait_for

_PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
_BINDING = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def _require(programs: Sequence[str]) -> None:
    """Skips, naming what this machine has not; the tests install nothing."""
    missing = missing_programs(programs)
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A private screen with a window manager."""
    _require((*_PROGRAMS, SYSTEM_PYTHON))
    if subprocess.run([SYSTEM_PYTHON, "-c", _BINDING], capture_output=True, check=False).returncode:
        pytest.skip("not on this machine: at-spi2-core, gir1.2-atspi-2.0 or python3-gi")
    screen = Screen(tmp_path_factory.mktemp("screen"))
    try:
        screen.start()
        yield screen
    finally:
        screen.stop()


@pytest.fixture
def app(screen: Screen, tmp_path: Path) -> Iterator[App]:
    """The running app with an event of six sources and a cover open, on a copy of the sample archive."""
    app = App(screen, copy_archive(asset_path("sample-archive"), tmp_path / "archive"))
    app.open_event("Eagle lands on the Moon")
    yield app
    written = app.quit()
    assert "Traceback" not in written, written


@pytest.fixture(params=[CHROMIUM, FIREFOX], ids=lambda browser: browser.program)
def page(request: pytest.FixtureRequest, screen: Screen, tmp_path: Path) -> Iterator[Page]:
    """A page in a real browser, at the left of the screen; its places are known."""
    browser: Browser = request.param
    _require([browser.program])
    page = Page()
    program = browser.start(screen, tmp_path / "profile", page.root)
    try:
        screen.place(screen.window(TITLE), 5, 20, 770, 940)
        page.places.clear()
        wait_for(lambda: page.places, "the page's report")
        yield page
    finally:
        program.end()
        page.close()
