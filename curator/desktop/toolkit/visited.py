"""The way that a person went through events, to go back and forward on it."""

from itertools import groupby

_MOST = 100


class Visited:
    """Paths in the order in which they were opened, and where on that way one is."""

    def __init__(self) -> None:
        self._way: list[str] = []
        self._place = -1

    @property
    def before(self) -> str | None:
        """Where going back leads."""
        return self._way[self._place - 1] if self._place > 0 else None

    @property
    def after(self) -> str | None:
        """Where going forward leads."""
        return self._way[self._place + 1] if self._place + 1 < len(self._way) else None

    @property
    def latest(self) -> tuple[str, ...]:
        """Each path once, the one that was opened last first."""
        return tuple(dict.fromkeys(reversed(self._way)))

    def visit(self, path: str, step: int = 0) -> None:
        """A file was opened: by a step of -1 back or 1 forward, or else what lay ahead is left."""
        if step and path == (self.before if step < 0 else self.after):
            self._place += step
        elif self._place < 0 or path != self._way[self._place]:
            self._way = [*self._way[: self._place + 1], path][-_MOST:]
            self._place = len(self._way) - 1

    def leave_out(self, path: str) -> None:
        """A file on the way can't be opened any more."""
        before, after = (
            [one for one in part if one != path]
            for part in (self._way[: self._place + 1], self._way[self._place + 1 :])
        )
        behind = [one for one, _ in groupby(before)]
        self._place = len(behind) - 1
        self._way = [one for one, _ in groupby([*behind, *after])]

    def forget(self) -> None:
        """Another archive."""
        self._way.clear()
        self._place = -1
