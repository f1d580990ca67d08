"""Figures of benchmarks: times, medians, and a table in which each stands beside its yardstick."""

import math
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """A row of the table."""

    what: str
    value: float
    yardstick: str
    measure: float
    target: float | None
    """What the ratio should be at most, if anything is asked."""
    unit: str = "ms"


def print_heading() -> None:
    """The names of the columns."""
    print(f"{'what':42} {'':>13}  {'yardstick':38} {'':>13}  {'ratio':>6}  {'target':>6}")


def print_figure(figure: Figure) -> None:
    """One row; it says so where the target is not reached."""
    ratio = figure.value / figure.measure if figure.measure else float("nan")
    value, measure = f"{figure.value:,.1f} {figure.unit}", f"{figure.measure:,.1f} {figure.unit}"
    places = 3 if figure.target is not None and figure.target < 0.1 else 2
    target = "" if figure.target is None else f"{figure.target:.{places}f}"
    verdict = "" if figure.target is None or ratio <= figure.target else "  over"
    row = f"{figure.what:42} {value:>13}  {figure.yardstick:38} {measure:>13}  {ratio:6.{places}f}  {target:>6}"
    print(f"{row}{verdict}", flush=True)


def milliseconds(act: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def shell(command: str) -> None:
    """Runs a command of the shell."""
    subprocess.run(command, shell=True, check=True)


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """The 95th percentile by nearest rank: the least value that 95 of 100 do not exceed."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]
