"""Days as the person's desktop writes them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

_DAY_AND_MONTH = re.compile(r"(?<!d)dd?(?!d).*?M+|M+.*?(?<!d)dd?(?!d)日?")
"""In the form of a date: `d` or `dd` is the day, more of them the weekday."""


def qt_day(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def python_day(day: QDate) -> date:
    """The same day for Python."""
    return date(day.year(), day.month(), day.day())


def long_day(day: date) -> str:
    """`Thursday, 1 March 2012`, in the language and order of the desktop."""
    return QLocale().toString(qt_day(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """`01/03/2012`, as the desktop writes it in lists, but with the whole year: archives go back a long way."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(qt_day(day), form if "yyyy" in form else form.replace("yy", "yyyy"))


def day_and_month(day: date) -> str:
    """`1 March`, as the desktop writes it in a long date: that of any year."""
    form = _DAY_AND_MONTH.search(QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(qt_day(day), form[0]) if form else short_day(day)


def has_month_first() -> bool:
    """Whether days are written here as `March 1, 2012`. A form that isn't English tells nothing of English dates."""
    form = re.sub("d{3,}", "", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().language() is QLocale.Language.English and form.find("M") < form.find("d")


def moment(when: datetime) -> str:
    """`01/03/2012 12:30`, as the desktop writes it, in its own time."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat)


def exact_moment(when: datetime) -> str:
    """The same with the seconds, for what may happen more than once in a minute."""
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    with_seconds = re.sub(r"([:.\s])mm?", r"\g<0>\1ss", form)
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), with_seconds)
