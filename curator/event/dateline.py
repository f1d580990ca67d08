"""The archive's way to write a day: month with two digits, day without a leading zero (format.md section G)."""

import re
from datetime import date

_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)


def parse_day(text: str) -> date | None:
    """The day that `2012-03-1` or `2012-3-01` names; None for anything else, such as `2012-02-30`."""
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def day_label(day: date) -> str:
    """The day as labels have it: `2012-03-1`."""
    return f"{day.year:04}-{day.month:02}-{day.day}"


def day_link(day: date) -> str:
    """The link to the day's folder, without a final slash: `/news/2012/03/1`."""
    return f"/news/{day.year:04}/{day.month:02}/{day.day}"
