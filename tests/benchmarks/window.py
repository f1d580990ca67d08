"""What the window adds: starting, typing a search, showing long lists, opening events."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView, QTextBrowser

from curator.catalogue.catalogue import ALL, Catalogue
from curator.catalogue.hits import Hits
from curator.catalogue.query import parse
from curator.desktop.toolkit.collector import Collector
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.listing import DayListing
from curator.desktop.toolkit.loading import loading_quickly
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.theme import app_font
from curator.desktop.window import MainWindow
from curator.digest.preview import preview_html
from tests.benchmarks.measuring import Figure, median, milliseconds, p95
from tests.benchmarks.words import TYPED, WORDS

_FRAME = 16.0
_STARTS = 7
_REST = 40
"""Milliseconds before each key or painting."""
_LOOK = 300
"""Milliseconds in which an event that was opened is looked at, before the next one."""


def measure_starting(root: Path, language: str) -> Iterator[Figure]:
    """Whole processes, from their start until the list is painted, where it was open before; and the memory that is
    theirs alone."""
    bare, ours, firsts = [], [], []
    with tempfile.TemporaryDirectory() as scratch:
        app = ("app", str(Path(scratch) / "settings.ini"), str(root), *WORDS[language])
        _started(*app)
        for number in range(_STARTS):
            bare.append(_started("bare"))
            ours.append(_started(*app))
            firsts.append(_started("app", str(Path(scratch) / f"{number}.ini")))
    painted, whole, own, searched = (
        [median([run[place] for run in runs]) for runs in (ours, bare, firsts)] for place in range(4)
    )
    bare_window = "bare window of the same widgets"
    yield Figure("start until the list is painted", painted[0], bare_window, painted[1], 1.5)
    yield Figure("very first start until the welcome page is painted", painted[2], bare_window, painted[1], 1.5)
    yield Figure("start until all parts are there", whole[0], bare_window, whole[1], None)
    yield Figure("own memory, started", own[0], bare_window, own[1], 2.5, "MB")
    yield Figure("own memory added, opened and searched", searched[0] - searched[1], "60 MB", 60, 1, "MB")


def _started(*arguments: str) -> list[float]:
    """Milliseconds until the list is painted and until all is there; megabytes then and after searches."""
    command = [sys.executable, str(Path(__file__).with_name("start.py")), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    start = time.monotonic()
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    painted, whole, own, searched = map(float, answer.stdout.split())
    return [(painted - start) * 1000, (whole - start) * 1000, own, searched]


def measure_window(root: Path, language: str) -> Iterator[Figure]:
    """The window with the archive open."""
    application = QApplication([])
    application.setFont(app_font())
    with tempfile.TemporaryDirectory() as scratch:
        with loading_quickly():
            window = MainWindow(Settings(Path(scratch) / "settings.ini")).furnish()
        collector = Collector(window)
        window.resize(1280, 800)
        window.show()
        _Coming(window.session.refreshed).after(lambda: window.start(root))
        yield from _typing(window, language)
        catalogue = window.session.indexer.catalogue
        assert catalogue is not None
        yield _showing(catalogue)
        yield _opening(window, catalogue)
        collector.end()
        window.close()


def _typing(window: MainWindow, language: str) -> Iterator[Figure]:
    """Each letter of some searches until what it finds is painted; against painting the list of all once more. Each
    comes after a rest: what was idle has a slower start than what is in the middle of its work."""
    view = window.desk.events.findChild(QTableView)
    assert view is not None
    finder, field = window.session.finder, window.desk.search
    found, keys, paints = _Coming(finder.found), [], []
    for word in TYPED[language]:
        field.set_text("")
        _settle(200)
        for _ in range(5):
            paints.append(milliseconds(view.viewport().grab))
            _settle(_REST)
        for length, letter in enumerate(word, 1):
            typed = partial(field.insert, letter)
            if parse(word[:length]).terms == finder.query.terms:  # nothing else is sought
                typed()
            else:
                keys.append(milliseconds(partial(found.after, typed)) + milliseconds(view.viewport().grab))
            _settle(_REST)
    field.set_text("")
    _settle(300)
    yield Figure("key in the search to list painted, p95", p95(keys), "the same list painted, p95", p95(paints), 2.5)
    yield Figure("the same", p95(keys), "one frame", _FRAME, 1)


def _showing(catalogue: Catalogue) -> Figure:
    """Another list set and painted."""
    days = catalogue.days()
    few = days[: max(1, next((n for n in range(len(days)) if sum(day.events for day in days[:n]) >= 200), 1))]
    with tempfile.TemporaryDirectory():
        table = EventTable(None)  # type: ignore[arg-type] # a window of its own
    table.resize(370, 600)
    table.show()

    def show(shown: list[object]) -> Callable[[], None]:
        def act() -> None:
            listing = DayListing(shown, lambda new, old: catalogue.entries(ALL, new, old), Hits(ALL))  # type: ignore[arg-type]
            table.events.show_listing(listing)
            table.viewport().grab()

        return act

    alls, fews = [], []
    for _ in range(20):
        alls.append(milliseconds(show(list(days))))
        fews.append(milliseconds(show(list(few))))
    return Figure("list of all events shown", median(alls), "list of 200 shown", median(fews), 1.5)


def _opening(window: MainWindow, catalogue: Catalogue) -> Figure:
    """An event chosen in the list until its text and its preview are painted."""
    entries = catalogue.newest_entries(ALL, 60)
    editor, browser = QPlainTextEdit(), QTextBrowser()
    editor.resize(440, 700)
    browser.resize(440, 470)
    rendered = _Coming(window.desk.preview._process.rendered)
    ours, least = list[float](), list[float]()
    for entry in entries:
        place = catalogue.root / entry.path

        def by_hand(place: Path = place) -> None:
            text = place.read_text()
            editor.setPlainText(text)
            browser.setHtml(preview_html(text))
            editor.grab()
            browser.grab()

        def by_window(path: str = entry.path) -> None:
            rendered.after(lambda: window.conversation.open_file(path))
            window.desk.editor.grab()
            window.desk.preview.grab()

        for times, act in ((ours, by_window), (least, by_hand)):
            times.append(milliseconds(act))
            _settle(_LOOK)
    return Figure("an event opened", median(ours), "read, setPlainText, setHtml, painted", median(least), 1.5)


class _Coming:
    """Waits for a signal. It is connected but once: that is no part of what is measured."""

    def __init__(self, signal: SignalInstance) -> None:
        self._loop, self._has_come = QEventLoop(), threading.Event()
        signal.connect(self._has_come.set)
        signal.connect(self._loop.quit)

    def after(self, act: Callable[[], object]) -> None:
        """Does it, and waits for what is to come of it, if it did not come at once."""
        self._has_come.clear()
        act()
        if not self._has_come.is_set():
            self._loop.exec()


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
