"""The index of the beginnings of words, which is made for the script that most events are written in; and its parts."""

import random
from contextlib import closing
from datetime import date, timedelta

import pytest

from curator.archive.layout import day_folder
from curator.catalogue import indexing
from curator.catalogue.catalogue import Catalogue, open_catalogue
from curator.catalogue.full_text import tidy
from tests.catalogue.making import FOLDER, NEXT_FOLDER, event, found, put, refreshed

DAYS = [date(2012, 3, 1) + timedelta(number) for number in range(24)]
EACH_DAY = 30
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
    assert _merges(catalogue) == {"words": 16, "ties": 16}
    with closing(catalogue.database.connect()) as connection:
        for table in ("words", "ties"):
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('crisismerge', 1999)")
    refreshed(catalogue)
    assert _merges(catalogue) == {"words": 16, "ties": 16}


def _merges(catalogue: Catalogue) -> dict[str, object]:
    with catalogue.reading() as connection:
        query = "SELECT v FROM {}_config WHERE k = 'crisismerge'"
        return {table: connection.execute(query.format(table)).get for table in ("words", "ties")}


def _fill(catalogue: Catalogue) -> None:
    """So many words that they are many times what FTS5 merges bit by bit: 64 pages on each level."""
    chance = random.Random(5)
    for day in DAYS:
        for number in range(EACH_DAY):
            title = " ".join(f"w{chance.randrange(10**6)}" for _ in range(400))
            put(catalogue.root, f"{day_folder(day)}/e{number}.md", event(title, day))


def _pages(catalogue: Catalogue) -> set[int]:
    with closing(catalogue.database.connect()) as connection:
        return {id_ for (id_,) in connection.execute("SELECT id FROM words_data")}


def test_whoever_saves_does_not_wait_for_a_merge_of_all_parts(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_PIECE", EACH_DAY)
    monkeypatch.setattr(indexing, "_PART", 1)
    _fill(catalogue)
    refreshed(catalogue)
    pages = _pages(catalogue)
    assert len(pages) > 800
    for number in range(20):
        put(catalogue.root, f"{FOLDER}/e1.md", event(f"Saved {number}"))
        refreshed(catalogue)
        before, pages = pages, _pages(catalogue)
        assert len(pages - before) < 20


def test_tidying_merges_the_parts_bit_by_bit(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "_PIECE", EACH_DAY)
    monkeypatch.setattr(indexing, "_PART", 1)
    _fill(catalogue)
    put(catalogue.root, f"{FOLDER}/moon.md", event("Moon"))
    refreshed(catalogue)
    put(catalogue.root, f"{FOLDER}/moon.md", event("Sea"))
    refreshed(catalogue)
    parts, pages, bits = _parts(catalogue), _pages(catalogue), iter([False, True])
    tidy(catalogue.database, lambda: next(bits))
    assert _parts(catalogue) >= parts > 1
    assert 0 < len(_pages(catalogue) - pages) < len(pages) / 3
    tidy(catalogue.database, lambda: False)
    assert _parts(catalogue) < 4  # on each level
    assert (found(catalogue, "moon"), found(catalogue, "sea")) == ([], [f"{FOLDER}/moon.md"])
    assert len(found(catalogue, "w1*")) > 1
    version = catalogue.version()
    tidy(catalogue.database, lambda: False)
    assert catalogue.version() == version  # where there is nothing to do nothing is written


def _parts(catalogue: Catalogue) -> int:
    with closing(catalogue.database.connect()) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM words_idx").get)


@pytest.mark.parametrize("parts", [3, 6])
def test_a_large_archive_is_written_in_few_parts(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, parts: int
) -> None:
    monkeypatch.setattr(indexing, "_PIECE", EACH_DAY)
    monkeypatch.setattr(indexing, "_PART", 1)
    monkeypatch.setattr(indexing, "_PARTS", parts)
    _fill(catalogue)
    refreshed(catalogue)
    assert len(list(catalogue.titles())) == len(DAYS) * EACH_DAY
    assert (
        _parts(catalogue) <= parts + 3
    )  # the very first piece is one too, and so is what a merge has written, which is begun
    assert _of_nobody(catalogue) == 0


def test_words_that_are_written_together_are_one_part(catalogue: Catalogue) -> None:
    _fill(catalogue)
    refreshed(catalogue)
    assert _parts(catalogue) <= 4  # with what is written beside them to have them lie apart


def _of_nobody(catalogue: Catalogue) -> int:
    """How many rows are words or ties of no event."""
    statement = "SELECT count(*) FROM {}_docsize WHERE id NOT IN (SELECT id FROM event)"
    with closing(catalogue.database.connect()) as connection:
        return sum(connection.execute(statement.format(table)).get for table in ("words", "ties"))
