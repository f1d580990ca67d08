"""The catalogue follows the files: what comes, changes, moves and goes, in one look or several."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.archive.layout import day_folder
from curator.catalogue import indexing
from curator.catalogue.catalogue import Catalogue, catalogue_in_memory, open_catalogue
from curator.catalogue.indexing import Changes, Progress
from curator.event.template import NewEvent
from tests.archive.events import make_event
from tests.catalogue.making import (
    DAY,
    FOLDER,
    NEXT,
    NEXT_FOLDER,
    Said,
    catalogue_of,
    cut_short,
    event,
    found,
    full,
    index_of,
    listed,
    looked_at,
    put,
    refreshed,
)


def fill(root: Path, days: int, events: int = 1) -> None:
    for number in range(days):
        for name in range(events):
            day = DAY + timedelta(number)
            put(root, f"{day_folder(day)}/{name}.md", event(f"Event {name}", day))


class TestComingAndGoing:
    def test_forgets_what_is_gone_and_finds_what_is_new(self, catalogue: Catalogue) -> None:
        root = catalogue.root
        fill(root, 3)
        assert refreshed(catalogue) == Changes(added=3)
        (root / NEXT_FOLDER / "0.md").unlink()
        (root / "news/2012/03/3/0.md").unlink()
        (root / "news/2012/03/3").rmdir()
        put(root, f"{FOLDER}/b.md", event("b"))
        put(root, "news/2011/03/1/c.md", event("c"))
        put(root, f"{FOLDER}/0.md", event("changed"))
        assert refreshed(catalogue) == Changes(added=2, changed=1, removed=2)
        assert [entry.path for entry in listed(catalogue)] == [
            f"{FOLDER}/0.md",
            f"{FOLDER}/b.md",
            "news/2011/03/1/c.md",
        ]
        assert found(catalogue, "changed") == [f"{FOLDER}/0.md"]
        assert refreshed(catalogue).is_nothing

    def test_a_number_of_thousands_of_digits_for_a_letter_is_a_text_as_any(self, catalogue: Catalogue) -> None:
        number = f"&#{'9' * 5000};"
        said = full(f"{number} one", summary=number, sources=[(number, f"http://{number}")], related=[number])
        said = said.replace("Homs", number)
        put(catalogue.root, f"{FOLDER}/a.md", said)
        put(catalogue.root, f"{FOLDER}/b.md", event("two"))
        assert refreshed(catalogue) == Changes(added=2)
        assert found(catalogue, "one") == [f"{FOLDER}/a.md"]

    def test_a_day_that_was_looked_at_is_in_step_and_others_are_as_before(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 2)
        assert looked_at(catalogue, DAY) == Changes(added=1)
        assert [day.day for day in catalogue.days()] == [DAY]
        assert looked_at(catalogue, NEXT, DAY, date(2013, 1, 1)) == Changes(added=1)
        (catalogue.root / FOLDER / "0.md").unlink()
        (catalogue.root / NEXT_FOLDER / "0.md").unlink()
        assert looked_at(catalogue, DAY) == Changes(removed=1)
        assert [day.day for day in catalogue.days()] == [NEXT]

    def test_what_the_app_itself_saves_and_makes(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 1)
        refreshed(catalogue)
        archive = Archive(catalogue.root)
        archive.save(archive.open(f"{FOLDER}/0.md"), event("Saved"))
        made = make_event(archive, NewEvent(date(2013, 1, 1), "Later"))
        assert looked_at(catalogue, DAY, date(2013, 1, 1)) == Changes(added=1, changed=1)
        assert [(entry.path, entry.title) for entry in listed(catalogue)] == [
            (made.path, "Later"),
            (f"{FOLDER}/0.md", "Saved"),
        ]

    def test_a_file_that_moves_to_another_day_or_name_keeps_what_it_says(self, catalogue: Catalogue) -> None:
        root = catalogue.root
        put(root, f"{FOLDER}/a.md", event("Moving"))
        put(root, f"{FOLDER}/b.md", event("Staying"))
        refreshed(catalogue)
        (root / NEXT_FOLDER).mkdir()
        (root / FOLDER / "a.md").rename(root / NEXT_FOLDER / "c.md")
        refreshed(catalogue)
        assert found(catalogue, "moving") == [f"{NEXT_FOLDER}/c.md"]
        (root / NEXT_FOLDER / "c.md").rename(root / NEXT_FOLDER / "d.md")
        refreshed(catalogue)
        assert found(catalogue, "moving") == [f"{NEXT_FOLDER}/d.md"]

    def test_two_files_that_change_their_names_for_each_other(self, catalogue: Catalogue) -> None:
        folder = catalogue.root / FOLDER
        for name in "ab":
            put(catalogue.root, f"{FOLDER}/{name}.md", full(f"Title {name}{name}", summary="x"))
        refreshed(catalogue)
        (folder / "a.md").rename(folder / "spare")
        (folder / "b.md").rename(folder / "a.md")
        (folder / "spare").rename(folder / "b.md")
        refreshed(catalogue)
        assert [found(catalogue, f"title:{name}") for name in ("aa", "bb")] == [[f"{FOLDER}/b.md"], [f"{FOLDER}/a.md"]]

    def test_another_order_is_something_that_changed(self, catalogue: Catalogue) -> None:
        for name in "ab":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        put(catalogue.root, f"{FOLDER}/index.md", index_of("a", "b"))
        refreshed(catalogue)
        put(catalogue.root, f"{FOLDER}/index.md", index_of("b", "a"))
        assert not looked_at(catalogue, DAY).is_nothing
        assert looked_at(catalogue, DAY).is_nothing


class TestCutShort:
    def test_ends_when_cancelled_and_forgets_nothing(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 3)
        refreshed(catalogue)
        before = listed(catalogue)
        (catalogue.root / FOLDER / "0.md").unlink()
        for answers in range(4):
            left = iter([False] * answers)
            changes = refreshed(catalogue, lambda left=left: next(left, True))  # type: ignore[misc]
            assert changes.is_cancelled
            assert listed(catalogue)[:2] == before[:2]
        refreshed(catalogue)
        assert listed(catalogue) == before[:2]

    def test_rows_are_there_before_words_and_what_is_left_comes_with_the_next_run(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 3)
        assert cut_short(catalogue, lambda progress: progress.has_rows).is_cancelled
        assert len(listed(catalogue)) == catalogue.count() == 3
        assert found(catalogue, "title:event") == []
        assert refreshed(catalogue) == Changes(changed=3)
        assert len(found(catalogue, "title:event")) == 3

    def test_the_event_whose_id_is_nought_is_no_exception(self, catalogue: Catalogue) -> None:
        put(catalogue.root, "news/2100/01/1/a.md", event("The first of its century"))
        cut_short(catalogue, lambda progress: progress.has_rows)
        assert [entry.id for entry in listed(catalogue)] == [0]
        for _ in range(2):
            refreshed(catalogue)
            assert found(catalogue, "title:century") == ["news/2100/01/1/a.md"]
        (catalogue.root / "news/2100/01/1/a.md").write_text(event("Another"))
        refreshed(catalogue)
        assert (found(catalogue, "title:century"), len(found(catalogue, "title:another"))) == ([], 1)

    def test_progress_counts_the_files_of_days_that_changed(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 3, events=2)
        told: list[Progress] = []
        with closing(catalogue.refresh()) as hand:
            hand.run(told.append)
            assert told[-1] == Progress(6, 6, has_rows=True)
            assert all(not progress.has_rows for progress in told[:-1])

    def test_a_day_made_meanwhile_stays_known(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 2)

        def report(_: Progress) -> None:
            put(catalogue.root, "news/2013/03/1/new.md", event("new"))
            looked_at(catalogue, date(2013, 3, 1))

        with closing(catalogue.refresh()) as hand:
            hand.run(report)
        assert [day.day.year for day in catalogue.days()] == [2013, 2012, 2012]
        assert refreshed(catalogue).is_nothing


class TestManyEventsOfOneDay:
    def test_ids_get_more_room_and_nothing_is_lost(self, catalogue: Catalogue, tmp_path: Path) -> None:
        fill(catalogue.root, 3)
        refreshed(catalogue)
        for number in range(1100):
            put(catalogue.root, f"{NEXT_FOLDER}/many-{number:04}.md", event(f"Many {number:04}"))
        looked_at(catalogue, NEXT)
        assert catalogue.count() == 1103
        assert found(catalogue, "title:0777") == [f"{NEXT_FOLDER}/many-0777.md"]
        assert refreshed(catalogue) == Changes()
        fresh = Said(catalogue_of(catalogue.root, tmp_path / "other"), ["many", "title:event"])
        Said(catalogue, ["many", "title:event"]).check(fresh)

    def test_another_hand_that_is_at_work_meanwhile_does_no_harm(
        self, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(indexing, "_BATCH_SECONDS", -1.0)  # each day by itself
        for number in range(4):
            put(catalogue.root, f"news/2012/03/{number + 5}/a.md", full(f"A {number}", related=["x.md"]))

        def report(progress: Progress) -> None:
            if not (catalogue.root / NEXT_FOLDER).exists():
                for number in range(600):
                    put(catalogue.root, f"{NEXT_FOLDER}/{number}.md", event(f"Many {number}"))
                put(catalogue.root, f"{NEXT_FOLDER}/rome.md", full("R", related=["y.md"]).replace("Homs", "Rome"))
                refreshed(catalogue)

        with closing(catalogue.refresh()) as hand:
            hand.run(report)
        refreshed(catalogue)
        queries = ["many", "context:homs", "context:rome"]
        Said(catalogue, queries).check(Said(catalogue_of(catalogue.root, tmp_path / "other"), queries))


class TestManyHands:
    @pytest.mark.parametrize("is_in_memory", [False, True])
    def test_asking_while_others_read_and_write(self, root: Path, cache: Path, is_in_memory: bool) -> None:
        """Two threads refresh, one makes days come and go, and this one asks."""
        catalogue = catalogue_in_memory(root, cache) if is_in_memory else open_catalogue(root, cache)
        days = [date(2012, 1, 1) + timedelta(number) for number in range(120)]
        for day in days[::2]:
            put(root, f"{day_folder(day)}/a.md", event("a", day))
        with ThreadPoolExecutor() as pool:
            works = [pool.submit(come_and_go, catalogue, days[1:40:2])]
            works += [pool.submit(refresh_until, works[0].done, catalogue) for _ in range(2)]
            asked = 0
            while not works[0].done() or asked < 10:
                for known in ([day.day for day in catalogue.days()], [entry.day for entry in listed(catalogue)]):
                    assert known == sorted(set(known), reverse=True)
                asked += 1
        for work in works:
            work.result()
        refreshed(catalogue)
        assert [day.day for day in catalogue.days()] == sorted(days[::2], reverse=True)
        assert {replace(entry, id=0, path="", day=DAY) for entry in listed(catalogue)} == {
            replace(listed(catalogue)[0], id=0, path="", day=DAY)
        }


def refresh_until(is_over: Callable[[], bool], catalogue: Catalogue) -> None:
    while not is_over():
        refreshed(catalogue)


def come_and_go(catalogue: Catalogue, days: Sequence[date]) -> None:
    for _ in range(2):
        for day in days:
            place = put(catalogue.root, f"{day_folder(day)}/b.md", event("b", day))
            looked_at(catalogue, day)
            place.unlink()
            looked_at(catalogue, day)
