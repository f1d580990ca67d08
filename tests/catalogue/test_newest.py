"""The first page of a search comes from the newest events alone where it can, and is the same as from all of them."""

import random
from contextlib import closing
from datetime import date, timedelta

import pytest

from curator.archive.layout import day_folder
from curator.catalogue import newest
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.query import parse
from tests.catalogue.making import event, put, refreshed

QUERIES = ("moon", "mo", "rome -moon", "title:moon OR sea", "月", "月球", "moon date:2012-03", "sea missing:source")
WORDS_ALONE = QUERIES[:6]
TITLES = ("The moon", "Rome and the moon", "A sea", "月球表面", "月 moon", "Rome")
DAYS = [date(2012, 3, 1) + timedelta(number) for number in range(12)] + [date(2099, 12, 31), date(2100, 1, 1)]


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newest, "_ENOUGH", 6)
    monkeypatch.setattr(newest, "_MOST", 10)


def _standing(catalogue: Catalogue) -> list[int]:
    with closing(catalogue.database.connect()) as connection:
        return [id_ for (id_,) in connection.execute("SELECT id FROM newest_docsize ORDER BY id")]


def _all_ids(catalogue: Catalogue) -> list[int]:
    return [id_ for id_, _ in catalogue.titles()]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_comes_changes_and_goes(catalogue: Catalogue, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(10):
        for _ in range(chance.choice((1, 1, 2, 30))):
            day = chance.choice(DAYS)
            path = f"{day_folder(day)}/{chance.choice('abcde')}.md"
            if chance.random() < 0.25:
                (catalogue.root / path).unlink(missing_ok=True)
            else:
                put(catalogue.root, path, event(chance.choice(TITLES), day))
        put(catalogue.root, f"{day_folder(DAYS[0])}/always.md", event("Always"))
        refreshed(catalogue)
        standing = _standing(catalogue)
        assert standing == _all_ids(catalogue)[: len(standing)]
        assert len(standing) <= 10
        for text in QUERIES:
            whole = catalogue.newest_entries(parse(text))
            for most in (1, 2, 5, 40):
                assert catalogue.newest_entries(parse(text), most) == whole[:most]
                page = catalogue.first_page(parse(text), most).entries
                assert page == _page(catalogue, text, most)
                at_once = catalogue.first_page(parse(text), most, is_at_once=True)
                among = [one for one in whole if one.id in standing][:most] if text in WORDS_ALONE else []
                assert {one.id for one in at_once.entries} == {one.id for one in among if one.day != among[-1].day}
                assert list(at_once.entries) == page[: len(at_once.entries)]
                assert not at_once.is_whole


def _page(catalogue: Catalogue, text: str, most: int) -> list[object]:
    """Whole days of what all of the archive has."""
    found: list[object] = []
    number = 0
    for day in catalogue.days(parse(text)):
        number += day.events
        if number >= most:
            return found
        found += catalogue.entries(parse(text), day.day, day.day)
    return found


def test_none_stands_there_twice_or_after_all_are_forgotten(catalogue: Catalogue) -> None:
    for number in range(30):
        put(catalogue.root, f"{day_folder(DAYS[number % 12])}/e{number}.md", event("The moon"))
    refreshed(catalogue)
    assert len(_standing(catalogue)) == 6
    for path in catalogue.root.rglob("e*.md"):
        path.unlink()
    put(catalogue.root, f"{day_folder(DAYS[0])}/last.md", event("A sea"))
    refreshed(catalogue)
    assert _standing(catalogue) == []
    assert [one.title for one in catalogue.first_page(parse("sea"), 1).entries] == []
    assert [one.title for one in catalogue.newest_entries(parse("sea"), 1)] == ["A sea"]


def test_those_that_stand_there_stay_while_they_are_neither_few_nor_many(catalogue: Catalogue) -> None:
    """What is deleted from full text takes as long as what is written."""

    def bring_in(day: date, number: int) -> None:
        for name in range(number):
            put(catalogue.root, f"{day_folder(day)}/e{name}.md", event("The moon", day))
        refreshed(catalogue)

    bring_in(DAYS[8], 8)
    there = _standing(catalogue)
    assert len(there) == 8
    bring_in(DAYS[4], 5)
    assert _standing(catalogue) == there
    bring_in(DAYS[6], 1)
    assert _standing(catalogue) == there
    bring_in(DAYS[9], 2)
    assert _standing(catalogue) == _all_ids(catalogue)[:10]
    bring_in(DAYS[10], 1)
    assert _standing(catalogue) == _all_ids(catalogue)[:6]


def test_all_is_begun_anew_where_a_day_outgrows_its_ids(catalogue: Catalogue) -> None:
    for number in range(12):
        put(catalogue.root, f"{day_folder(DAYS[number])}/e.md", event("The moon"))
    refreshed(catalogue)
    assert _standing(catalogue) == _all_ids(catalogue)[:6]
    for number in range(600):
        put(catalogue.root, f"{day_folder(DAYS[0])}/e{number}.md", event("A sea"))
    refreshed(catalogue)
    assert len(_all_ids(catalogue)) == 612
    assert _standing(catalogue) == _all_ids(catalogue)[:6]
    assert len(catalogue.newest_entries(parse("moon"), 20)) == 12


def test_ids_that_are_forgotten_are_spread_over_the_table_that_full_text_keeps_of_them(catalogue: Catalogue) -> None:
    """It has a power of two of places, and looks through all that stand behind each other."""
    for number in range(64):
        day = date(2012, 3, 1) + timedelta(number)
        put(catalogue.root, f"{day_folder(day)}/e.md", event("The moon", day))
    refreshed(catalogue)
    assert len({id_ % 128 for id_ in _all_ids(catalogue)}) > 32


def test_a_day_of_many_that_all_get_other_names_keeps_to_its_own_ids(catalogue: Catalogue) -> None:
    """Its old ids are still taken then, and those of the next day begin behind its own."""
    days = [date(2012, 3, 1) + timedelta(number) for number in range(4)]
    for many in (1, 400):
        for day in days:
            for number in range(many):
                put(catalogue.root, f"{day_folder(day)}/e{number}.md", event(f"Event {number}", day))
        refreshed(catalogue)
    for path in catalogue.root.rglob("e*.md"):
        path.rename(path.with_name(f"o{path.name}"))
    refreshed(catalogue)
    there = {path.relative_to(catalogue.root).as_posix() for path in catalogue.root.rglob("oe*.md")}
    assert len(there) == 1600
    assert {one.path for one in catalogue.newest_entries(parse(""))} == there
