"""The index of the beginnings of words, which is made for the script that most events are written in."""

from contextlib import closing

import pytest

from curator.catalogue.catalogue import Catalogue, open_catalogue
from tests.catalogue.making import FOLDER, NEXT_FOLDER, event, found, put, refreshed

ENGLISH, CHINESE = ("The Moon", "Two moons", "A sea"), ("月球表面", "阿富汗选举", "二つの海")


def _beginnings(catalogue: Catalogue) -> str:
    with closing(catalogue.database.connect()) as connection:
        return str(connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'words'").get)


def _put(catalogue: Catalogue, folder: str, titles: tuple[str, ...]) -> None:
    for number, title in enumerate(titles):
        put(catalogue.root, f"{folder}/e{number}.md", event(title))


@pytest.mark.parametrize(("titles", "other"), [(ENGLISH, CHINESE), (CHINESE, ENGLISH)])
def test_goes_by_the_script_of_the_first_words(
    catalogue: Catalogue, titles: tuple[str, ...], other: tuple[str, ...]
) -> None:
    _put(catalogue, FOLDER, titles)
    refreshed(catalogue)
    index = _beginnings(catalogue)
    assert f"prefix='{2 if titles is ENGLISH else 3}'" in index
    _put(catalogue, NEXT_FOLDER, (*other, *other))
    refreshed(catalogue)
    assert _beginnings(catalogue) == index
    english, chinese = (FOLDER, NEXT_FOLDER) if titles is ENGLISH else (NEXT_FOLDER, FOLDER)
    for typed in ("mo", "moo", "moon"):
        assert set(found(catalogue, typed)) >= {f"{english}/e0.md", f"{english}/e1.md"}
    for typed in ("富", "富汗", "阿富汗"):
        assert f"{chinese}/e1.md" in found(catalogue, typed)


def test_who_asks_meanwhile_is_answered(catalogue: Catalogue) -> None:
    reader = open_catalogue(catalogue.root, catalogue.database.place.parent.parent)
    assert found(reader, "富汗") == []
    _put(catalogue, FOLDER, CHINESE)
    refreshed(catalogue)
    assert found(reader, "富汗") == [f"{FOLDER}/e1.md"]
    for path in (catalogue.root / FOLDER).glob("*.md"):
        path.unlink()
    refreshed(catalogue)
    assert found(reader, "富汗") == []
    _put(catalogue, FOLDER, ENGLISH)
    refreshed(catalogue)
    assert "prefix='2'" in _beginnings(catalogue)
    assert sorted(found(reader, "moon")) == [f"{FOLDER}/e0.md", f"{FOLDER}/e1.md"]


def test_parts_of_the_index_are_merged_again_once_the_first_words_are_written(catalogue: Catalogue) -> None:
    """Also where a run before was killed among them."""
    _put(catalogue, FOLDER, ENGLISH)
    refreshed(catalogue)
    assert _merges(catalogue) == {"words": 4, "ties": 4}
    with closing(catalogue.database.connect()) as connection:
        for table in ("words", "ties"):
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('automerge', 0)")
    refreshed(catalogue)
    assert _merges(catalogue) == {"words": 4, "ties": 4}


def _merges(catalogue: Catalogue) -> dict[str, object]:
    with catalogue.reading() as connection:
        query = "SELECT v FROM {}_config WHERE k = 'automerge'"
        return {table: connection.execute(query.format(table)).get for table in ("words", "ties")}
