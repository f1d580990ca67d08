"""Days as sentences have them, in the languages of the archives; English for other ones."""

from datetime import date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHINESE_WEEKDAYS = "一二三四五六日"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def long_date(day: date, language: str) -> str:
    """`Thursday, 1 March 2012`, `2012年3月1日 星期四`."""
    if language == "zh":
        return f"{short_date(day, language)} 星期{_CHINESE_WEEKDAYS[day.weekday()]}"
    return f"{_WEEKDAYS[day.weekday()]}, {short_date(day, language)}"


def short_date(day: date, language: str) -> str:
    """`1 March 2012`, `2012年3月1日`."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def span(first: date, last: date, language: str) -> str:
    """`Thursday, 1 March 2012` for one day, `1–7 March 2012` for several, what they share said once."""
    if first == last:
        return long_date(first, language)
    if language == "zh":
        return f"{short_date(first, language)}—{_chinese_end(first, last)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{short_date(last, language)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {short_date(last, language)}"
    return f"{short_date(first, language)} – {short_date(last, language)}"


def _chinese_end(first: date, last: date) -> str:
    if first.year != last.year:
        return short_date(last, "zh")
    return f"{last.month}月{last.day}日" if first.month != last.month else f"{last.day}日"
