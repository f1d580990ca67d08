"""Garbage that holds parts of the window is taken away on the window's thread, whichever thread makes objects."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.collector import Collector


class _Cycle:
    """Says in which thread it is taken away."""

    taken: "list[int]"

    def __init__(self, taken: list[int]) -> None:
        self.taken, self.self = taken, self

    def __del__(self) -> None:
        self.taken.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    """One at work, until the test ends."""
    owner = QObject()
    collector = Collector(owner)
    yield collector
    collector.end()


def _make_objects(number: int) -> None:
    assert len([[] for _ in range(number)]) == number


def test_a_worker_that_makes_objects_takes_nothing_away(qtbot: QtBot, collector: Collector) -> None:
    taken: list[int] = []
    _Cycle(taken)
    thread = threading.Thread(target=_make_objects, args=[200_000])
    thread.start()
    thread.join()
    assert taken == []
    kept = [[] for _ in range(10_000)]  # type: list[list[object]]
    qtbot.waitUntil(lambda: taken == [threading.get_ident()])
    assert kept


def test_without_garbage_nothing_is_looked_through(collector: Collector) -> None:
    gc.collect()
    before = [one["collections"] for one in gc.get_stats()]
    collector.look()
    assert [one["collections"] for one in gc.get_stats()] == before


def test_old_garbage_goes_too(qtbot: QtBot, collector: Collector) -> None:
    taken: list[int] = []
    cycle = _Cycle(taken)
    gc.collect()  # it is old now
    del cycle
    kept: list[list[list[object]]] = []
    for _ in range(200):
        kept.append([[] for _ in range(1_000)])
        collector.look()
    assert len(taken) == 1


def test_at_its_end_python_looks_by_itself(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
