"""An archive that is not there just now: its disk is not mounted, a folder can't be read. Nothing is forgotten."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from curator.archive.errors import MissingError, NotAFolderError, NotReadableError, UnavailableError
from curator.catalogue.catalogue import Catalogue, open_catalogue
from tests.archive.access import give_away, ordinary_user
from tests.catalogue.making import (
    DAY,
    FOLDER,
    NEXT,
    NEXT_FOLDER,
    catalogue_of,
    event,
    found,
    index_of,
    listed,
    looked_at,
    names_in,
    put,
    refreshed,
)

PATHS = ("news/2013/01/1/d.md", f"{NEXT_FOLDER}/c.md", f"{FOLDER}/a.md", f"{FOLDER}/b.md")


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    for path in PATHS:
        put(catalogue.root, path, event("Title"))
    refreshed(catalogue)
    return catalogue


def is_whole(catalogue: Catalogue) -> bool:
    return [entry.path for entry in listed(catalogue)] == list(PATHS) == found(catalogue, "title:title")


class TestTheWholeArchive:
    @pytest.mark.parametrize("left", ["nothing", "root", "news", "a file", "other folders"])
    def test_that_is_gone_or_empty_is_unavailable_and_comes_back(self, filled: Catalogue, left: str) -> None:
        root = filled.root
        away = root.rename(root.parent / "away")
        if left == "a file":
            root.mkdir()
            (root / "news").write_text("a file")
        elif left != "nothing":
            (root / {"root": "", "news": "news", "other folders": "news/other/12/1"}[left]).mkdir(parents=True)
        for _ in range(2):
            with pytest.raises(UnavailableError) as caught:
                refreshed(filled)
            assert caught.value.path == root / "news"
            assert is_whole(filled)
        with pytest.raises((UnavailableError, NotAFolderError)):
            looked_at(filled, DAY)
        assert is_whole(filled)
        shutil.rmtree(root, ignore_errors=True)
        away.rename(root)
        refreshed(filled)
        assert is_whole(filled)
        assert looked_at(filled, DAY).removed == 0

    def test_that_never_had_an_event_is_just_empty(self, catalogue: Catalogue) -> None:
        assert refreshed(catalogue).is_nothing
        (catalogue.root / "news").rmdir()
        changes = refreshed(catalogue)
        assert changes.is_nothing
        assert [type(error) for error in changes.unreadable] in ([], [MissingError])
        assert looked_at(catalogue, DAY).is_nothing

    def test_that_may_not_be_read_is_unavailable(self, public_root: Path) -> None:
        with ordinary_user():
            catalogue = catalogue_of(public_root, public_root.parent / "cache")
            for place in (public_root / "news", public_root):
                place.chmod(0)
                with pytest.raises(UnavailableError):
                    refreshed(catalogue)
                assert names_in(listed(catalogue)) == ["a"]
                place.chmod(0o755)
            assert refreshed(catalogue).removed == 0

    def test_whose_last_event_goes_while_its_folder_stays_is_empty(self, filled: Catalogue) -> None:
        for path in PATHS:
            (filled.root / path).unlink()
        assert refreshed(filled).removed == 4
        assert filled.count() == 0

    def test_of_which_a_day_was_deleted_with_its_folder_has_lost_that_day(self, filled: Catalogue) -> None:
        shutil.rmtree(filled.root / FOLDER)
        assert looked_at(filled, DAY).removed == 2
        shutil.rmtree(filled.root / "news/2013")
        assert refreshed(filled).removed == 1
        assert [entry.path for entry in listed(filled)] == [f"{NEXT_FOLDER}/c.md"]


class TestPartsOfIt:
    @pytest.fixture
    def public(self, public_root: Path) -> Catalogue:
        for path in PATHS:
            put(public_root, path, event("Title"))
        give_away(public_root.parent)
        with ordinary_user():
            return catalogue_of(public_root, public_root.parent / "cache")

    @pytest.mark.parametrize("folder", ["news/2012", "news/2012/03", FOLDER])
    def test_a_folder_that_may_not_be_read_keeps_its_events_and_is_named(self, public: Catalogue, folder: str) -> None:
        place = public.root / folder
        put(public.root, "news/2014/01/1/new.md", event("New"))
        (public.root / "news/2013/01/1/d.md").unlink()
        place.chmod(0)
        with ordinary_user():
            changes = refreshed(public)
            assert [(error.path, type(error)) for error in changes.unreadable] == [(place, NotReadableError)]
            assert (changes.added, changes.removed) == (1, 1)
            assert [entry.path for entry in listed(public)] == ["news/2014/01/1/new.md", *PATHS[1:]]
            with pytest.raises(NotReadableError):
                looked_at(public, DAY)
            place.chmod(0o755)
            assert refreshed(public).is_nothing
        assert public.count() == 4

    def test_a_folder_that_lets_names_be_read_and_nothing_else_keeps_its_events(self, public: Catalogue) -> None:
        place = public.root / FOLDER
        place.chmod(0o444)
        with ordinary_user():
            assert [error.path for error in refreshed(public).unreadable] == [place]
            assert is_whole(public)
            place.chmod(0o755)
            assert refreshed(public).is_nothing
        assert is_whole(public)

    def test_a_file_that_may_not_be_read_for_a_while(self, public: Catalogue) -> None:
        place = public.root / PATHS[0]
        place.chmod(0)
        with ordinary_user():
            refreshed(public)
            assert [entry.title for entry in listed(public)] == ["d", "Title", "Title", "Title"]
            place.chmod(0o644)
            refreshed(public)
        assert is_whole(public)

    def test_an_index_that_may_not_be_read_for_a_while(self, public: Catalogue) -> None:
        index = put(public.root, f"{FOLDER}/index.md", index_of("b", "a"))
        index.chmod(0)
        with ordinary_user():
            refreshed(public)
        assert [entry.path for entry in listed(public)] == list(PATHS)
        index.chmod(0o644)
        with ordinary_user():
            refreshed(public)
        assert [entry.path for entry in listed(public)] == [*PATHS[:2], PATHS[3], PATHS[2]]


def test_a_year_that_can_not_be_looked_into_is_not_forgotten_when_the_tables_are_begun_anew(public_root: Path) -> None:
    """A day with more events than its ids have room for makes all be read again."""
    put(public_root, "news/2011/01/1/old.md", event("Old"))
    give_away(public_root.parent)
    with ordinary_user():
        catalogue = open_catalogue(public_root, public_root.parent / "cache")
        refreshed(catalogue)
        (public_root / "news/2011").chmod(0)
        for number in range(600):
            put(public_root, f"{NEXT_FOLDER}/{number}.md", event("Many"))
        with closing(catalogue.refresh()) as hand:
            changes = hand.run()
        (public_root / "news/2011").chmod(0o755)
        assert [error.path for error in changes.unreadable] == [public_root / "news/2011"]
        refreshed(catalogue)
    assert catalogue.count() == 602
    assert NEXT in {day.day for day in catalogue.days()}
