"""A day as a person types it: in the desktop's own forms, in English, or as the archive writes it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from curator.desktop.toolkit.dates import python_day, qt_day

_WEEKDAY = re.compile(r"[\s,،]*(?<!d)d{3,4}(?!d)[\s,،]*")
"""In a form of dates, with what sets it off."""
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_LEAST_LETTERS = 3
"""So many letters of a month's name say which one is meant, as long as no other begins so."""
_YEAR_DIGITS = 4
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_LENGTHS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def typed_day(day: date) -> str:
    """The desktop's long form of a day without the day of the week, which nobody types."""
    return QLocale().toString(qt_day(day), _form())


def read_day(text: str, near: date) -> date | None:
    """The day that a text names; None where it names none, or might name two.

    What is left out at its end, month or year, is that of `near`. A year has four digits: archives go back a long way.
    """
    found = QLocale().toDate(text, _form())
    if found.isValid() and typed_day(python_day(found)) == text:
        return python_day(found)
    tokens = _TOKEN.findall(text.casefold())
    numbers = [token for token in tokens if token.isdecimal()]
    words = [token for token in tokens if not token.isdecimal() and token not in _passed_over(QLocale().name())]
    month = _month(words[0]) if words else None
    if not numbers or len(words) > 1 or (words and month is None):
        return None
    return _day_of(numbers, month, near)


def _day_of(numbers: Sequence[str], month: int | None, near: date) -> date | None:
    """The day of numbers in the order of their text, where the month may be known already."""
    years = [number for number in numbers if len(number) == _YEAR_DIGITS]
    others = [int(number) for number in numbers if len(number) < _LEAST_LETTERS]
    if len(years) > 1 or len(years) + len(others) < len(numbers):
        return None
    if month is None and len(others) == 2:
        month, day = _in_order(others, begins_with_year=numbers[0] in years, has_year=bool(years))
    elif len(others) == 1 and (month or not years):
        month, day = month or near.month, others[0]
    else:
        return None
    try:
        return date(int(years[0]) if years else near.year, month, day)
    except ValueError:
        return None


def _in_order(numbers: Sequence[int], *, begins_with_year: bool, has_year: bool) -> tuple[int, int]:
    """Month and day; no month where nobody can tell which is which."""
    order = "".join(dict.fromkeys(re.sub(r"[^dMy]", "", QLocale().dateFormat(QLocale.FormatType.ShortFormat))))
    if has_year and not begins_with_year and order.startswith("y"):
        return 0, 0
    is_month_first = begins_with_year or order.index("M") < order.index("d")
    first, second = numbers
    return (first, second) if is_month_first else (second, first)


def _month(word: str) -> int | None:
    """The month whose name begins with a word, in the person's language or in English."""
    names = _months(QLocale().name())
    found = {names[word]} if word in names else {month for name, month in names.items() if name.startswith(word)}
    return found.pop() if len(found) == 1 and (len(word) >= _LEAST_LETTERS or word in names) else None


@lru_cache(maxsize=4)
def _months(locale: str) -> Mapping[str, int]:
    """The months by their names, long and short, as they stand in dates and alone."""
    return {
        name.casefold().rstrip("."): month
        for month in range(1, 13)
        for language in (QLocale.c(), QLocale(locale))  # the person's own has the last word
        for form in _LENGTHS
        for name in (language.monthName(month, form), language.standaloneMonthName(month, form))
    }


@lru_cache(maxsize=4)
def _passed_over(locale: str) -> frozenset[str]:
    """Words in a date that say nothing: days of the week, ordinals, and what stands between its parts."""
    own, week = QLocale(locale), [QDate(2000, 1, day) for day in range(1, 8)]
    written = [own.toString(day, form) for day in week for form in (_form(), *_LENGTHS)]
    named = [QLocale.c().toString(day, form) for day in week for form in ("ddd", "dddd")]
    words = {word for text in (*written, *named) for word in _TOKEN.findall(text.casefold())}
    return frozenset(words - _months(locale).keys() | _ORDINALS)


def _form() -> str:
    return _WEEKDAY.sub(" ", QLocale().dateFormat(QLocale.FormatType.LongFormat)).strip()
