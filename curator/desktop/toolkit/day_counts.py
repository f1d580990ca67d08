"""How many events the days have."""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

Counts = Mapping[date, int]
"""The number of events of each day that has any."""
STEPS = (0.18, 0.36, 0.55, 0.78)
"""How much of the highlight colour there is in the shade of a day with few, some, many, most events of its month."""


class DayCounts:
    """The number of events of each day that has any. What is asked of them is worked out when it is first asked."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._most: dict[tuple[int, int], int] = {}

    def are(self, counts: Counts) -> bool:
        """Whether these are the same."""
        return self._counts == counts

    def of(self, day: date) -> int:
        """The number of events of a day."""
        return self._counts.get(day, 0)

    def spans(self, day: date) -> bool:
        """Whether a day lies between the first and the last one with events."""
        return bool(self._days) and self._days[0] <= day <= self._days[-1]

    def last(self) -> date | None:
        """The last day with events."""
        return self._days[-1] if self._days else None

    def before(self, day: date) -> date | None:
        """The nearest earlier day with events."""
        place = bisect_left(self._days, day)
        return self._days[place - 1] if place else None

    def after(self, day: date) -> date | None:
        """The nearest later day with events."""
        place = bisect_right(self._days, day)
        return self._days[place] if place < len(self._days) else None

    def step(self, day: date) -> int:
        """0 for a day without events, 1 to `len(STEPS)` for the others, measured by the busiest day of their month."""
        month = day.year, day.month
        if month not in self._most:
            self._most[month] = max(self.of(other) for other in _days_of(*month))
        count = self.of(day)
        return -(-count * len(STEPS) // self._most[month]) if count else 0

    @cached_property
    def _days(self) -> list[date]:
        return sorted(self._counts)


def _days_of(year: int, month: int) -> Iterator[date]:
    return (date(year, month, number) for number in range(1, monthrange(year, month)[1] + 1))
