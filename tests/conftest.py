"""What holds for all tests: no screen, loud warnings, and Hypothesis without a stop-watch."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.pyside.libpyside.warning=true")

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

_REAL_DESKTOP = Path(__file__).parent / "real_desktop"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Real browsers take minutes and programs that not every machine has, so they are asked for."""
    parser.addoption("--desktop", action="store_true", help="also drag from real browsers, on a private X screen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves real browsers alone unless they were asked for."""
    if not config.getoption("--desktop"):
        for item in items:
            if item.path.is_relative_to(_REAL_DESKTOP):
                item.add_marker(pytest.mark.skip(reason="real browsers start only with ./run test --desktop"))
