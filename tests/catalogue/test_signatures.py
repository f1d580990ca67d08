"""Whether a file may have changed is told without reading it, and never wrongly (reliability.md case C7)."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from curator.archive import scan
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.indexing import Progress
from tests.catalogue.making import (
    DAY,
    FOLDER,
    coarse_signature,
    event,
    found,
    index_of,
    listed,
    looked_at,
    names_in,
    put,
    refreshed,
)


def overwrite(place: Path, text: str) -> None:
    """In place, and as old as before."""
    times = place.stat()
    with place.open("r+b") as file:
        file.write(text.encode())
    os.utime(place, ns=(times.st_atime_ns, times.st_mtime_ns))


def replace(place: Path, text: str) -> None:
    """By another file that is as old."""
    times = place.stat()
    spare = place.with_name("spare")
    spare.write_text(text)
    os.utime(spare, ns=(times.st_atime_ns, times.st_mtime_ns))
    spare.replace(place)


def copy_over(place: Path, text: str) -> None:
    """As `cp -p` from a backup."""
    backup = place.with_name("backup")
    shutil.copy2(place, backup)
    replace(backup, text)
    shutil.copy2(backup, place)


@pytest.fixture(params=["fine", "coarse"])
def clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file system's clock: as it is, or one that counts in twos, as exFAT's does."""
    if request.param == "coarse":
        monkeypatch.setattr(scan, "signature", coarse_signature)


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("change", [overwrite, replace, copy_over])
class TestWhatIsWrittenWithinATickOfTheClock:
    @pytest.mark.parametrize("time", [None, (4_000_000_000, 4_000_000_000)])
    def test_another_text_of_the_same_size_is_seen(
        self, catalogue: Catalogue, change: Callable[[Path, str], None], time: tuple[int, int] | None
    ) -> None:
        """Whatever time the file is said to be of."""
        place = put(catalogue.root, f"{FOLDER}/a.md", event("Title 000"))
        os.utime(place, time)
        for number in range(20):
            change(place, event(f"Title {number:03}"))
            refreshed(catalogue)
            assert [entry.title for entry in listed(catalogue)] == [f"Title {number:03}"]
            assert found(catalogue, f"title:{number:03}") == [f"{FOLDER}/a.md"]

    def test_another_order_in_an_index_of_the_same_size_is_seen(
        self, catalogue: Catalogue, change: Callable[[Path, str], None]
    ) -> None:
        for name in "ab":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        with pytest.MonkeyPatch.context() as patch:  # the events are settled, and not read again
            patch.setattr(scan, "_COARSEST_CLOCK", -1.0)
            refreshed(catalogue)
        place = put(catalogue.root, f"{FOLDER}/index.md", index_of("a", "b"))
        for number in range(20):
            names = ["b", "a"] if number % 2 else ["a", "b"]
            change(place, index_of(*names))
            refreshed(catalogue)
            assert names_in(listed(catalogue)) == names


class TestSettledFiles:
    @pytest.fixture
    def place(self, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A file that counts as settled at once, and is known."""
        monkeypatch.setattr(scan, "_COARSEST_CLOCK", -1.0)
        for name in "bc":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        put(catalogue.root, f"{FOLDER}/index.md", index_of("c", "a"))
        place = put(catalogue.root, f"{FOLDER}/a.md", event("Moon"))
        refreshed(catalogue)
        return place

    def files_read(self, catalogue: Catalogue) -> int:
        told: list[Progress] = []
        with closing(catalogue.refresh()) as hand:
            hand.run(told.append)
        return told[-1].of

    @pytest.mark.usefixtures("place")
    def test_are_not_read_again(self, catalogue: Catalogue) -> None:
        assert self.files_read(catalogue) == 0
        put(catalogue.root, f"{FOLDER}/index.md", index_of("a", "c"))
        assert self.files_read(catalogue) == 0
        assert names_in(listed(catalogue)) == ["a", "c", "b"]
        put(catalogue.root, f"{FOLDER}/new.md", event("New"))
        assert self.files_read(catalogue) == 1

    @pytest.mark.parametrize("change", [overwrite, replace, copy_over])
    def test_of_the_same_size_and_age_are_read_again(
        self, catalogue: Catalogue, place: Path, change: Callable[[Path, str], None]
    ) -> None:
        change(place, event("Rome"))
        assert self.files_read(catalogue) == 1
        assert (found(catalogue, "moon"), found(catalogue, "rome")) == ([], [f"{FOLDER}/a.md"])

    @pytest.mark.parametrize("seconds", [0, 1_000_000_000, 4_000_000_000])
    def test_of_which_only_the_time_changed_are_read_once_and_have_not_changed(
        self, catalogue: Catalogue, place: Path, seconds: int
    ) -> None:
        os.utime(place, (seconds, seconds))
        assert looked_at(catalogue, DAY).is_nothing
        assert self.files_read(catalogue) == 0

    def test_that_swapped_their_names_are_read_again(self, catalogue: Catalogue, place: Path) -> None:
        other = place.with_name("b.md")
        other.rename(place.with_name("spare"))
        place.rename(other)
        place.with_name("spare").rename(place)
        assert self.files_read(catalogue) == 2
        assert found(catalogue, "moon") == [f"{FOLDER}/b.md"]

    def test_behind_a_link_are_followed(self, catalogue: Catalogue, place: Path) -> None:
        place.with_name("link.md").symlink_to(place)
        assert self.files_read(catalogue) == 1
        overwrite(place, event("Rome"))
        assert self.files_read(catalogue) == 2
        assert found(catalogue, "rome") == [f"{FOLDER}/a.md", f"{FOLDER}/link.md"]
