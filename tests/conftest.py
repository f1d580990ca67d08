"""What holds for all tests: no screen, loud warnings, Hypothesis without a clock, no trace in a person's folders."""

import gc
import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from curator import cli
from tests.archive.trees import passing_folder
from tests.commands.shell import Curator, Outcome

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.pyside.libpyside.warning=true")

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

_REAL_DESKTOP = Path(__file__).parent / "real_desktop"
_FOLDER_VARIABLES = ("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
"""By which platformdirs is told other folders for caches, state and settings, on Linux and macOS, and on Windows."""


_TESTS_BETWEEN_LOOKS = 25
_RUN = itertools.count(1)


@pytest.fixture(scope="session", autouse=True)
def cache() -> Iterator[Path]:
    """Where catalogues and journals of all tests lie: never in the person's own folders. Programs inherit it."""
    with passing_folder() as folder, pytest.MonkeyPatch.context() as patch:
        for variable in _FOLDER_VARIABLES:
            patch.setenv(variable, str(folder))
        yield folder


def pytest_addoption(parser: pytest.Parser) -> None:
    """A real desktop takes minutes and programs that not every machine has, so it is asked for."""
    parser.addoption(
        "--desktop", action="store_true", help="also with browsers and a screen reader, on a private screen"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves a real desktop alone unless it was asked for."""
    if not config.getoption("--desktop"):
        for item in items:
            if item.path.is_relative_to(_REAL_DESKTOP):
                item.add_marker(pytest.mark.skip(reason="a real desktop is there only with ./run test --desktop"))


@pytest.fixture
def curator(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Curator:
    """The commands in this process. Its streams are the system's own, so that all that they say is seen as bytes."""

    def start(*arguments: str | Path) -> Outcome:
        with os.fdopen(os.dup(1), "w") as out, os.fdopen(os.dup(2), "w") as err:
            monkeypatch.setattr(sys, "stdout", out)
            monkeypatch.setattr(sys, "stderr", err)
            cli.speak_utf8()
            try:
                code = cli.run(cli.parse([str(argument) for argument in arguments], "0.1.0"), lambda: str)
            except SystemExit as end:
                code = int(end.code or 0)
            finally:
                monkeypatch.undo()
        captured = capfdbinary.readouterr()
        return Outcome(code, captured.out, captured.err.decode())

    return start


def pytest_collection_finish() -> None:
    """Garbage is looked for between tests only, as the window does by itself: never in a worker's thread, where parts
    of Qt may not be destroyed, and never among all that was loaded."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Takes it away now and then."""
    if next(_RUN) % _TESTS_BETWEEN_LOOKS == 0:
        gc.collect()
