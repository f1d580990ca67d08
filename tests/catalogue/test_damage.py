"""A catalogue of which bytes, pages or rows were spoilt: it works, or says that it is damaged, and is made anew."""

import random
import shutil
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import open_catalogue
from curator.catalogue.old_files import set_aside
from tests.catalogue.asking import ask, said
from tests.catalogue.making import Said, catalogue_of, contents, put, refreshed


def check(filled: Path, place: Path, fresh: Said) -> None:
    """Opens, refreshes and asks it: all works, or CatalogueError says that it does not.

    What it says then is not looked at: rows only lead to files, and no text is taken from them.
    """
    try:
        catalogue = open_catalogue(filled, place.parents[1])
        ask(catalogue)
        refreshed(catalogue)
        ask(catalogue)
    except CatalogueError as error:
        damage = error
    else:
        return
    assert damage.path == place
    assert damage.is_damaged
    set_aside(place)
    said(catalogue_of(filled, place.parents[1])).check(fresh)


def check_each(filled: Path, place: Path, spoilt: Iterable[bytes]) -> None:
    """The same for each of these in the place of the catalogue's file; no file of the archive changes."""
    files = contents(filled)
    fresh = said(catalogue_of(filled, place.parent / "fresh"))
    for data in spoilt:
        shutil.rmtree(place.parent)
        put(place.parent, place.name, data)
        check(filled, place, fresh)
    assert contents(filled) == files


def test_a_file_that_was_cut_short(filled: Path, place: Path) -> None:
    whole = place.read_bytes()
    sizes = (*range(0, 600, 97), *range(600, len(whole), len(whole) // 25), len(whole) - 1)
    check_each(filled, place, (whole[:size] for size in sizes))


def test_bytes_that_changed(filled: Path, place: Path) -> None:
    whole, draw = place.read_bytes(), random.Random(3)

    def spoilt(number: int) -> bytes:
        data = bytearray(whole)
        for _ in range(draw.choice((1, 5, 200))):
            data[draw.randrange(len(data) if number % 3 else 4096)] = draw.randrange(256)
        return bytes(data)

    check_each(filled, place, map(spoilt, range(60)))


def test_pages_that_were_written_over(filled: Path, place: Path) -> None:
    whole = place.read_bytes()
    starts = range(0, len(whole), 4096)
    some = starts[:: max(1, len(starts) // 30)]
    check_each(filled, place, (whole[:start] + b"\0" * 4096 + whole[start + 4096 :] for start in some))


def test_text_that_is_no_text_any_more(filled: Path, place: Path) -> None:
    whole = place.read_bytes()
    check_each(filled, place, [whole.replace(b"moon", b"\xff\xfe\xfd\xfc"), whole.replace(b"BBC", b"B\xe4C")])


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET name = 7", "UPDATE event SET name = ''", "UPDATE event SET marks = 'x'",
        "UPDATE event SET title = x'ff', category = 7", "UPDATE event SET id = id * 1000000000",
        "UPDATE event SET id = id + 4000000000000", "UPDATE day SET day = day - 9000000",
        "UPDATE meta SET value = 'x'", "UPDATE meta SET value = 0", "DELETE FROM meta", "DROP TABLE day",
        "DROP TABLE words", "DELETE FROM event", "UPDATE source SET lead = x'ff', label = 77",
        "UPDATE context SET name = x'ff'", "UPDATE meta SET value = 60", "UPDATE event SET signature = 'x'",
    ],
)  # fmt: skip
def test_rows_that_look_right_and_are_wrong(filled: Path, place: Path, statement: str) -> None:
    """Rows only lead to files: what they say is not believed, and no error but CatalogueError comes of it."""
    fresh = said(catalogue_of(filled, place.parent / "fresh"))
    with closing(apsw.Connection(str(place))) as connection:
        connection.execute(statement)
    check(filled, place, fresh)
