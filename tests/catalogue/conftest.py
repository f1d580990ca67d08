"""An archive's folder and a folder for its catalogue, side by side."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from curator.catalogue.catalogue import Catalogue, open_catalogue
from tests.archive.access import give_away
from tests.catalogue.making import FOLDER, catalogue_of, event, full, put
from tests.event.samples import SAMPLE


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "archive"
    (folder / "news").mkdir(parents=True)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def catalogue(root: Path, cache: Path) -> Catalogue:
    return open_catalogue(root, cache)


@pytest.fixture
def public_root() -> Iterator[Path]:
    """An archive that another user can reach, and owns if root runs the tests; room for a cache is beside it."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name).resolve()
        put(base / "archive", f"{FOLDER}/a.md", event("Title of a"))
        (base / "cache").mkdir()
        give_away(base)
        yield base / "archive"
        for place in (base / "archive", *(base / "archive").rglob("*"), base / "cache"):
            if place.is_dir():
                place.chmod(0o755)


@pytest.fixture(scope="session")
def zh(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The catalogue of the Chinese sample."""
    return catalogue_of((SAMPLE / "zh").resolve(), tmp_path_factory.mktemp("zh"))


@pytest.fixture
def filled(root: Path) -> Path:
    """An archive with a bit of everything."""
    for number in range(40):
        sources = [("BBC", f"http://www.bbc.co.uk/{number}")] * (number % 3)
        text = full(f"Title {number} moon", summary="Rome" * (number % 2), sources=sources, related=["x.md"])
        put(root, f"news/2012/03/{number % 28 + 1}/e{number}.md", text)
    return root


@pytest.fixture
def place(filled: Path, cache: Path) -> Path:
    """Where its catalogue is, which was filled and let go."""
    catalogue = catalogue_of(filled, cache)
    with closing(catalogue.database.connect()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return catalogue.database.place
