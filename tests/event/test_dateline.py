"""Days as the archives write them (format.md section G)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.dateline import day_label, day_link, parse_day


@given(st.dates())
def test_a_label_names_its_day(day: date) -> None:
    assert parse_day(day_label(day)) == day


def test_months_have_two_digits_and_days_no_leading_zero() -> None:
    assert day_label(date(2012, 3, 1)) == "2012-03-1"
    assert day_link(date(2012, 3, 1)) == "/news/2012/03/1"
    assert day_link(date(812, 11, 30)) == "/news/0812/11/30"


@pytest.mark.parametrize("text", ["2012-03-1", "2012-03-01", "2012-3-1", " 2012-03-1 "])
def test_days_written_otherwise_are_understood(text: str) -> None:
    assert parse_day(text) == date(2012, 3, 1)


@pytest.mark.parametrize(
    "text",
    ["", "2012-02-30", "2012-13-1", "0000-01-1", "2012-03", "2012-03-001", "２０１２-03-1", "2012/03/1", "1-1-1"],
)
def test_what_no_calendar_has_is_no_day(text: str) -> None:
    assert parse_day(text) is None
