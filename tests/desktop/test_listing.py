"""The rows of the list: the same as if all of them were read at once, of which they read only what is looked at."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.catalogue.entries import Entry
from curator.desktop.toolkit.listing import BLOCK, Heading, Listing, Row
from tests.desktop.making import NEWEST, DayReader, day_listing, flat_listing, made_entries

_NEAR_A_BLOCK = st.sampled_from((BLOCK - 2, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 1, 2 * BLOCK))
_COUNTS = st.lists(st.integers(1, 4) | st.integers(1, 90) | _NEAR_A_BLOCK, max_size=20)
_RANDOM = st.randoms(use_true_random=True)


def _plainly(entries: Sequence[Entry]) -> Iterator[Row]:
    """Headings and events, one after the other."""
    for day, group in groupby(entries, key=lambda entry: entry.day):
        events = list(group)
        yield Heading(day, len(events))
        yield from events


@given(_COUNTS, st.integers(1, 40), _RANDOM)
@example([BLOCK - 1, BLOCK - 1, 1], 1, Random(1))
@example([BLOCK] * 3, 1, Random(2))
@example([3 * BLOCK, 1], 1, Random(3))
@example([1] * (2 * BLOCK), 1, Random(4))
def test_rows_are_days_with_their_events_in_whatever_order_they_are_read(
    counts: list[int], gap: int, chance: Random
) -> None:
    entries = made_entries(counts, gap)
    listing, plain = day_listing(entries), list(_plainly(entries))
    numbers = chance.sample(range(len(plain)), len(plain))
    assert (listing.rows, listing.events) == (len(plain), len(entries))
    assert [listing.row(number) for number in numbers] == [plain[number] for number in numbers]


@given(_COUNTS, st.integers(1, 40), _RANDOM)
@example([BLOCK - 1, BLOCK - 1, 1], 1, Random(1))
def test_the_row_of_an_event_is_where_it_stands(counts: list[int], gap: int, chance: Random) -> None:
    entries = made_entries(counts, gap)
    listing, plain = day_listing(entries), list(_plainly(entries))
    for number in chance.sample(range(len(plain)), min(30, len(plain))):
        row = plain[number]
        assert not isinstance(row, Entry) or listing.row_of(row.path) == number


@given(st.lists(st.integers(1, 90), min_size=1, max_size=20), st.integers(1, 40), st.integers(-50, 900))
def test_a_day_is_where_it_stands_or_where_what_is_older_begins(counts: list[int], gap: int, back: int) -> None:
    entries = made_entries(counts, gap)
    listing, day = day_listing(entries), NEWEST - timedelta(back)
    expected = (n for n, row in enumerate(_plainly(entries)) if isinstance(row, Heading) and row.day <= day)
    assert listing.row_of_day(day) == next(expected, None)


@pytest.mark.parametrize("path", ["", "about/README.md", "news/2012/03/3/nothing.md", "news/1912/03/3/title-1.md"])
def test_what_is_not_in_the_list_has_no_row(path: str) -> None:
    assert day_listing(made_entries([3, 2])).row_of(path) is None
    assert day_listing([]).row_of(path) is None
    assert flat_listing(made_entries([3, 2])).row_of(path) is None


def test_an_empty_list_has_no_rows() -> None:
    listing = day_listing([])
    listing.warm()
    assert (listing.rows, listing.events, listing.row_of_day(NEWEST)) == (0, 0, None)
    assert flat_listing([]).rows == 0


def test_only_what_is_looked_at_is_read() -> None:
    entries = made_entries([4] * 5_000)
    reader = DayReader(entries)
    listing = day_listing(entries, reader=reader)
    assert reader.asked == []
    listing.warm()
    for number in range(100):
        listing.row(number)
    assert len(reader.asked) == 1
    newest, oldest = reader.asked[0]
    assert newest == NEWEST
    assert (newest - oldest).days <= BLOCK / 5
    listing.row_of_day(NEWEST - timedelta(3_000))
    listing.row(20_001)
    assert len(reader.asked) == 2


def test_a_long_way_through_the_list_is_not_remembered_as_a_whole() -> None:
    entries = made_entries([9] * 3_000)
    reader = DayReader(entries)
    listing = day_listing(entries, reader=reader)
    for number in range(listing.rows):
        listing.row(number)
    assert len(reader.asked) == listing.rows / BLOCK
    assert len(listing._blocks._known) == 100
    assert listing.row(1) == entries[0]


def test_events_that_went_away_leave_empty_rows_and_days_none_at_all() -> None:
    entries = made_entries([3, 2, 2])
    reader = DayReader(entries)
    listing = day_listing(entries, reader=reader)
    reader.entries = [entries[0], entries[2], *entries[5:]]
    rows = [listing.row(number) for number in range(listing.rows)]
    assert rows[:4] == [Heading(NEWEST, 3), entries[0], entries[2], None]
    assert rows[4:7] == [Heading(NEWEST - timedelta(1), 2), None, None]
    assert rows[8:] == entries[5:]
    assert [listing.row_of(entry.path) for entry in entries] == [1, None, 2, None, None, 8, 9]


def test_events_that_came_meanwhile_wait_for_the_next_list() -> None:
    entries = made_entries([2, 1])
    reader = DayReader(entries)
    listing = day_listing(entries, reader=reader)
    reader.entries = made_entries([4, 1])
    assert listing.rows == 5
    assert listing.row(3) == Heading(NEWEST - timedelta(1), 1)


@given(st.lists(st.integers(0, 3 * BLOCK), max_size=5), _RANDOM)
def test_rows_without_days_stand_in_the_order_of_their_ids(counts: list[int], chance: Random) -> None:
    entries = made_entries(counts)
    chance.shuffle(entries)
    listing = flat_listing(entries)
    numbers = chance.sample(range(len(entries)), len(entries))
    assert (listing.rows, listing.events) == (len(entries), len(entries))
    assert [listing.row(number) for number in numbers] == [entries[number] for number in numbers]
    assert listing.row_of_day(NEWEST) is None


def test_rows_without_days_are_found_by_path_whether_they_were_looked_at_or_not() -> None:
    entries = made_entries([2 * BLOCK])
    listing = flat_listing(entries[::-1])
    assert [listing.row_of(entry.path) for entry in entries[:3]] == [2 * BLOCK - 1, 2 * BLOCK - 2, 2 * BLOCK - 3]
    assert listing.row_of(entries[-1].path) == 0


@pytest.mark.parametrize("make", [day_listing, flat_listing])
def test_rows_of_several_events_are_those_of_each(make: Callable[[Sequence[Entry]], Listing]) -> None:
    entries = made_entries([BLOCK, 3, BLOCK])
    listing, others = make(entries[5:]), [entry.path for entry in entries[::7]]
    rows = [row for row in map(listing.row_of, others) if row is not None]
    assert sorted(listing.rows_of(others)) == rows
    assert len(rows) == len(others) - 1


@pytest.mark.parametrize(("first", "last", "is_one"), [(0, 3, True), (1, 3, True), (2, 4, False), (4, 6, True)])
def test_rows_of_one_day(first: int, last: int, is_one: bool) -> None:
    assert day_listing(made_entries([3, 2])).is_one_day(first, last) is is_one


@given(_COUNTS, st.integers(0, 3 * BLOCK), _RANDOM)
@example([BLOCK], BLOCK, Random(1))
def test_what_was_read_already_is_not_read_again_and_changes_nothing(
    counts: list[int], length: int, chance: Random
) -> None:
    """The first days come with the answer of the search; of a day that is only half there, nothing is taken."""
    entries = made_entries(counts)
    page = [entry for entry in entries[:length] if entry.day != entries[min(length, len(entries) - 1)].day]
    path = chance.choice(entries).path if entries else ""
    reader = DayReader(entries)
    listing, plain = day_listing(entries, reader=reader), list(_plainly(entries))
    listing.warm(page, path)
    asked = len(reader.asked)
    assert [listing.row(number) for number in range(min(20, len(plain)))] == plain[:20]
    assert listing.row_of(path) == next((n for n, row in enumerate(plain) if row and _is_at(row, path)), None)
    assert len(reader.asked) == asked
    assert [listing.row(number) for number in range(len(plain))] == plain


@pytest.mark.parametrize(
    ("moved", "row", "order"),
    [
        ([2], 1, [2, 0, 1]),
        ([0], 3, [1, 0, 2]),
        ([0, 2], 2, [0, 2, 1]),
        ([2, 0], 4, [1, 0, 2]),
        ([1], 2, [0, 1, 2]),
        ([1], 3, [0, 1, 2]),
        ([1], 0, None),
        ([1], 5, None),
        ([1, 3], 2, None),
        ([], 2, None),
    ],
)
def test_a_day_in_another_order(moved: list[int], row: int, order: list[int] | None) -> None:
    """Two days: rows 1 to 3 are the events of the first, row 4 is the second one's heading."""
    entries = made_entries([3, 2])
    paths = [entry.path for entry in entries]
    expected = None if order is None else [paths[number] for number in order]
    assert day_listing(entries).reordered([paths[number] for number in moved], row) == expected
    assert day_listing(entries, "title").reordered([paths[number] for number in moved], row) is None


def _is_at(row: Heading | Entry, path: str) -> bool:
    return isinstance(row, Entry) and row.path == path
