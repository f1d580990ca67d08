"""What all harnesses have in common: one line of counts, and an exit code."""

import signal
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def until_stopped() -> Iterator[None]:
    """A time that SIGINT and SIGTERM end: what was counted by then counts."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        yield
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the next ones, for `timeout` sends two


def told(what: str, counts: Counter[str], bad: Collection[str], start: float) -> int:
    """Prints the counts; gives the exit code: 1 if any of the `bad` ones is not 0. `start`: on the monotonic clock."""
    figures = ", ".join(f"{word} {count:,}" for word, count in counts.items())
    print(f"{what}: {figures} in {time.monotonic() - start:.0f} s", flush=True)
    return 1 if any(counts[word] for word in bad) else 0
