"""Days as sentences have them, in the languages of the archives; English for other ones."""

from datetime import date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHINESE_WEEKDAYS = "一二三四五六日"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def long_date(day: date, language: str, *, month_first: bool = False) -> str:
    """`Thursday, 1 March 2012` or, with the month first, `Thursday, March 1, 2012`; `2012年3月1日 星期四`."""
    short = short_date(day, language, month_first=month_first)
    if language == "zh":
        return f"{short} 星期{_CHINESE_WEEKDAYS[day.weekday()]}"
    return f"{_WEEKDAYS[day.weekday()]}, {short}"


def short_date(day: date, language: str, *, month_first: bool = False) -> str:
    """`1 March 2012` or `March 1, 2012`; `2012年3月1日`."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{_in_year(day, month_first=month_first)}{',' if month_first else ''} {day.year}"


def span(first: date, last: date, language: str, *, month_first: bool = False) -> str:
    """`Thursday, 1 March 2012` for one day, `1–7 March 2012` or `March 1–7, 2012` for several, what they share said
    once."""
    if first == last:
        return long_date(first, language, month_first=month_first)
    if language == "zh":
        return f"{short_date(first, language)}—{_chinese_end(first, last)}"
    end = short_date(last, language, month_first=month_first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_in_year(first, month_first=True)}–{last.day}, {last.year}" if month_first else f"{first.day}–{end}"
    if first.year == last.year:
        return f"{_in_year(first, month_first=month_first)} – {end}"
    return f"{short_date(first, language, month_first=month_first)} – {end}"


def _in_year(day: date, *, month_first: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if month_first else f"{day.day} {month}"


def _chinese_end(first: date, last: date) -> str:
    if first.year != last.year:
        return short_date(last, "zh")
    return f"{last.month}月{last.day}日" if first.month != last.month else f"{last.day}日"
