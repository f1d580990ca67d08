"""The files that the tests of an event start from."""

from pathlib import Path

import pytest

from curator.event.document import Event
from curator.event.encoding import decode
from tests.event.reading import read_event

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def seed_text() -> str:
    """The event page that the project started from."""
    return decode((DATA / "seed-event.md").read_bytes()).text


@pytest.fixture
def seed(seed_text: str) -> Event:
    return read_event(seed_text)
