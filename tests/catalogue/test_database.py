"""The catalogue's own file: whatever lies in its place, another one is made, and no event is touched by that."""

import gc
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from curator.archive.errors import CatalogueError
from curator.catalogue import database
from curator.catalogue.catalogue import catalogue_in_memory, open_catalogue
from curator.catalogue.database import VERSION, catalogue_place
from curator.catalogue.old_files import set_aside
from tests.catalogue.asking import said
from tests.catalogue.making import (
    FOLDER,
    NEXT_FOLDER,
    catalogue_of,
    contents,
    event,
    full,
    listed,
    put,
    refreshed,
)


def garbage(place: Path) -> None:
    place.write_bytes(random.Random(1).randbytes(100_000))


def nothing(place: Path) -> None:
    place.write_bytes(b"")


def text(place: Path) -> None:
    place.write_text("a letter to a friend")


def folder(place: Path) -> None:
    place.unlink()
    put(place, "deep/file.txt", "text")


def other_application(place: Path) -> None:
    place.unlink()
    with closing(apsw.Connection(str(place))) as connection:
        connection.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1); PRAGMA application_id = 42;")


def other_version(step: int) -> Callable[[Path], None]:
    def change(place: Path) -> None:
        with closing(apsw.Connection(str(place))) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + step}")

    return change


def header_only(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:100])


def other_ending(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:-1000] + b"\xff" * 1000)


def dangling(place: Path) -> None:
    place.unlink()
    place.symlink_to(place.parent / "none" / "at all")


class TestWhatLiesInItsPlace:
    @pytest.mark.parametrize(
        "change",
        [garbage, nothing, text, folder, other_application, other_version(1), other_version(-1), header_only],
    )
    @pytest.mark.parametrize("before", ["", "file", "folder"])
    def test_is_set_aside_and_a_new_one_made(
        self, filled: Path, place: Path, before: str, change: Callable[[Path], None]
    ) -> None:
        """`before`: something was set aside earlier."""
        files = contents(filled)
        fresh = said(catalogue_of(filled, place.parent / "fresh"))
        aside = place.with_suffix(".set-aside")
        if before:
            put(aside, "x", "y") if before == "folder" else aside.write_text("older")
        change(place)
        catalogue = open_catalogue(filled, place.parents[1])
        assert catalogue.count() == 0
        refreshed(catalogue)
        said(catalogue).check(fresh)
        assert contents(filled) == files
        said(open_catalogue(filled, place.parents[1])).check(fresh)

    def test_the_last_one_that_was_set_aside_stays(self, filled: Path, place: Path) -> None:
        for content in (b"one", b"two"):
            place.write_bytes(content * 1000)
            open_catalogue(filled, place.parents[1])
            assert place.with_suffix(".set-aside").read_bytes() == content * 1000

    def test_a_link_that_leads_nowhere_is_an_error_of_the_catalogue(self, filled: Path, place: Path) -> None:
        dangling(place)
        with pytest.raises(CatalogueError):
            open_catalogue(filled, place.parents[1])
        assert catalogue_in_memory(filled, place.parents[1]).count() == 0

    @pytest.mark.parametrize("name", ["cache", "cache/catalogues"])
    def test_a_file_where_a_folder_should_be(self, filled: Path, cache: Path, name: str) -> None:
        place = cache.parent / name
        place.parent.mkdir(exist_ok=True)
        place.write_text("a file")
        with pytest.raises(CatalogueError) as caught:
            open_catalogue(filled, cache)
        assert not caught.value.is_damaged
        assert place.read_text() == "a file"

    @pytest.mark.parametrize("name", ["a?b#c%20d", "ünï 中 ' \" ;", "bytes \udcff", "file:x?mode=memory"])
    def test_a_cache_folder_of_any_name(self, filled: Path, tmp_path: Path, name: str) -> None:
        catalogue = catalogue_of(filled, tmp_path / name)
        assert catalogue.count() == 40
        assert catalogue.database.place.is_file()
        assert catalogue.database.place.is_relative_to(tmp_path / name)
        assert open_catalogue(filled, tmp_path / name).count() == 40

    def test_each_archive_has_a_file_of_its_own(self, tmp_path: Path) -> None:
        roots = [tmp_path / name for name in ("a", "b", "bytes \udcff")]
        assert len({catalogue_place(tmp_path, root) for root in roots}) == 3


class TestSettingAside:
    def test_takes_the_files_beside_it_along(self, filled: Path, cache: Path) -> None:
        catalogue = catalogue_of(filled, cache)
        listed(catalogue)
        place = catalogue.database.place
        assert place.with_name(f"{place.name}-wal").exists()
        set_aside(place)
        assert sorted(path.suffix for path in place.parent.iterdir()) == [".set-aside"]
        set_aside(place)  # again, with nothing there

    def test_tells_those_who_had_the_old_one_that_there_is_a_new_one(self, filled: Path, cache: Path) -> None:
        old = catalogue_of(filled, cache).database
        assert not old.is_replaced()
        set_aside(old.place)
        assert not old.is_replaced()
        new = open_catalogue(filled, cache).database
        assert (old.is_replaced(), new.is_replaced()) == (True, False)
        assert not catalogue_in_memory(filled, cache).database.is_replaced()

    def test_leaves_the_new_one_alone_when_those_who_had_the_old_one_let_go(self, filled: Path, cache: Path) -> None:
        """Closing the old file for good must not take away the log beside it, which is the new file's by then."""
        old = catalogue_of(filled, cache)
        said(old)
        with closing(old.refresh()) as hand:
            set_aside(old.database.place)
            new = open_catalogue(filled, cache)
            put(filled, f"{FOLDER}/new.md", event("New"))
            with closing(new.refresh()) as other:
                other.run()
                hand.run()
                del old
                hand.close()
                gc.collect()
                assert new.count() == open_catalogue(filled, cache).count() == 41
                said(open_catalogue(filled, cache)).check(said(new))


class TestVersions:
    @pytest.fixture
    def next_version(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "VERSION", VERSION + 1)

    def test_that_are_in_use_at_once_each_have_a_file_of_their_own(
        self, filled: Path, cache: Path, request: pytest.FixtureRequest
    ) -> None:
        older = catalogue_of(filled, cache)
        said(older)
        request.getfixturevalue("next_version")
        newer = catalogue_of(filled, cache)
        put(filled, f"{FOLDER}/new.md", event("New"))
        assert refreshed(newer).added == refreshed(older).added == 1
        said(older).check(said(newer))
        assert not older.database.is_replaced()
        assert older.database.place.exists()

    def test_an_older_one_that_nobody_has_open_is_removed(
        self, place: Path, filled: Path, cache: Path, request: pytest.FixtureRequest
    ) -> None:
        set_aside(place)
        of_another = catalogue_of(filled, cache).database.place.with_name(f"{'0' * 40}.{VERSION}.sqlite")
        of_another.write_bytes(b"of another archive")
        place.with_name(f"{place.name}-wal").write_bytes(b"left by a crash")
        place.with_name(place.name.replace(f".{VERSION}", "")).write_bytes(b"of a time without versions")
        newer = place.with_name(place.name.replace(f".{VERSION}.", f".{VERSION + 7}."))
        newer.write_bytes(b"of a later version")
        request.getfixturevalue("next_version")
        gc.collect()  # whoever had it open
        opened = open_catalogue(filled, cache).database.place
        assert sorted(place.parent.glob("*.s*")) == sorted([of_another, newer, opened])

    @pytest.mark.parametrize("change", [garbage, nothing, folder, dangling])
    @pytest.mark.usefixtures("next_version")
    def test_one_that_can_not_be_opened_does_no_harm(
        self, filled: Path, cache: Path, change: Callable[[Path], None]
    ) -> None:
        older = catalogue_place(cache, filled)
        older = put(older.parent, older.name.replace(f".{VERSION + 1}.", f".{VERSION}."), "older")
        change(older)
        assert catalogue_of(filled, cache).count() == 40


class TestInMemory:
    def test_says_the_same_and_leaves_nothing(self, filled: Path, cache: Path) -> None:
        catalogue = catalogue_in_memory(filled, cache)
        refreshed(catalogue)
        said(catalogue).check(said(catalogue_of(filled, cache.parent / "other")))
        assert catalogue.database.is_in_memory
        assert not cache.exists()

    def test_two_of_them_are_apart(self, filled: Path, cache: Path) -> None:
        one, other = (catalogue_in_memory(filled, cache) for _ in range(2))
        refreshed(one)
        assert (one.count(), other.count()) == (40, 0)

    def test_is_followed_by_several_hands(self, filled: Path, cache: Path) -> None:
        catalogue = catalogue_in_memory(filled, cache)
        with closing(catalogue.refresh()) as one, closing(catalogue.refresh()) as other:
            one.run()
            put(filled, f"{NEXT_FOLDER}/new.md", event("New"))
            assert other.run().added == 1
            assert one.run().is_nothing
        assert catalogue.count() == 41


def test_each_connection_has_its_settings(filled: Path, cache: Path) -> None:
    """Of several statements at once SQLite's binding does those up to the first that gives a row."""
    with closing(catalogue_of(filled, cache).database.connect()) as connection:
        settings = [connection.execute(f"PRAGMA {name}").get for name in ("cache_size", "synchronous", "mmap_size")]
        assert settings == [-4096, 1, 0]
        database.make_indexes(connection)
        assert connection.execute("PRAGMA cache_size").get == -4096


def test_a_disk_that_is_full_is_no_damage(filled: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own limit of pages gives its error for a full disk."""
    for number in range(3000):
        put(
            filled,
            f"news/2011/0{number % 9 + 1}/{number % 28 + 1}/f{number}.md",
            full(f"Other {number} " + "x" * number),
        )
    catalogue = open_catalogue(filled, cache)
    with closing(catalogue.refresh()) as hand:
        hand._connection.execute("PRAGMA max_page_count = 120")
        with pytest.raises(CatalogueError) as caught:
            hand.run()
        assert not caught.value.is_damaged
        assert not caught.value.is_busy
    refreshed(catalogue)
    assert catalogue.count() == 3040
