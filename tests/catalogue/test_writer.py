"""What is written for an event that changed."""

from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from curator.catalogue.catalogue import Catalogue
from tests.catalogue.making import FOLDER, found, full, put, refreshed

BBC, AFP = ("BBC", "http://bbc.co.uk/news/1"), ("AFP", "http://afp.com/a/2")


@pytest.fixture
def path(catalogue: Catalogue) -> Path:
    """The file of an event with two sources and one context, beside another event."""
    path = put(catalogue.root, f"{FOLDER}/a.md", full("A", sources=[BBC, AFP], related=["news/2012/03/1/b.md"]))
    put(catalogue.root, f"{FOLDER}/b.md", full("B", sources=[BBC]))
    refreshed(catalogue)
    return path


def _written(catalogue: Catalogue, path: Path, text: str) -> Counter[str]:
    """How many rows of each table were taken out or put in for a new text of the file."""
    tables, deeds = ("event_context", "source"), ("INSERT", "DELETE")
    with closing(catalogue.database.connect()) as connection:
        connection.execute("CREATE TABLE written (deed TEXT)")
        for table in tables:
            for deed in deeds:
                act = f"INSERT INTO written VALUES ('{deed} {table}')"
                connection.execute(f"CREATE TRIGGER t_{deed}_{table} AFTER {deed} ON {table} BEGIN {act}; END")
        path.write_text(text)
        assert refreshed(catalogue).changed == 1
        written = Counter(deed for (deed,) in connection.execute("SELECT deed FROM written"))
        for table in tables:
            for deed in deeds:
                connection.execute(f"DROP TRIGGER t_{deed}_{table}")
        connection.execute("DROP TABLE written")
    return written


def test_sources_and_contexts_that_stay_are_left_alone(catalogue: Catalogue, path: Path) -> None:
    """Each of them stands in several indexes, and who saves would wait for all of these."""
    text = path.read_text()
    assert _written(catalogue, path, text.replace("# A", "# Another")) == {}
    assert found(catalogue, "another source:afp context:homs") == [f"{FOLDER}/a.md"]


def test_those_that_are_other_ones_take_their_place(catalogue: Catalogue, path: Path) -> None:
    text = path.read_text()
    assert _written(catalogue, path, text.replace("AFP", "Reuters")) == {"DELETE source": 1, "INSERT source": 1}
    assert found(catalogue, "source:afp") == [f"{FOLDER}/a.md"]
    assert found(catalogue, 'source:"reuters"') == [f"{FOLDER}/a.md"]
    assert _written(catalogue, path, text.replace("Homs", "Hama")) == {
        "DELETE event_context": 1,
        "INSERT event_context": 1,
        "DELETE source": 1,
        "INSERT source": 1,
    }
    assert found(catalogue, "context:homs") == []
    assert found(catalogue, "context:hama") == [f"{FOLDER}/a.md"]


def test_those_that_are_gone_are_taken_out(catalogue: Catalogue, path: Path) -> None:
    assert _written(catalogue, path, full("A", sources=[AFP])) == {
        "DELETE event_context": 1,
        "DELETE source": 2,
        "INSERT source": 1,
    }
    assert found(catalogue, "source:bbc") == [f"{FOLDER}/b.md"]
    path.unlink()
    refreshed(catalogue)
    assert found(catalogue, "source:afp") == []
