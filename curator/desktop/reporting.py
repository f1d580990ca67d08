"""Faults of ours: written down as they come, told to the person, and after a bad end shown at the next start."""

import faulthandler
import platform
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QLocale, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

from curator.archive.errors import ArchiveError
from curator.archive.reports import Report, Reports
from curator.places import state_folder
from curator.version import VERSION

_AGAIN = 60.0
"""Seconds until the same fault is told again."""


def own_reports() -> Reports:
    """The reports of this person's runs."""
    return Reports(state_folder() / "reports", datetime.now)


class Reporting(QObject):
    """Python's and Qt's last words go into the report of this run."""

    fault = Signal(str)
    """What went wrong, in a line, for the person; the same one not again and again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reports = own_reports()
        self._report: Report | None = None
        self._told: dict[str, float] = {}

    def begin(self) -> None:
        """From now on. Where no report can be written, faults are still told."""
        try:
            self._report = self.reports.begin(_head())
            faulthandler.enable(self._report.fd, all_threads=True)
        except ArchiveError:
            self._report = None
        sys.excepthook = self._take
        threading.excepthook = lambda failed: self._take_from_thread(failed)
        qInstallMessageHandler(self._take_from_qt)

    def end(self) -> None:
        """The program ends as it should."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        faulthandler.disable()
        if self._report is not None:
            self._report.end()
        self._report = None

    def bad_ends(self) -> Sequence[Path]:
        """The reports of runs that ended badly and were not shown yet, newest first."""
        return self.reports.unread()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self._note(lines)
        line = f"{kind.__name__}: {error}"
        now = time.monotonic()
        if now - self._told.get(line, -_AGAIN) >= _AGAIN:
            self._told[line] = now
            self.fault.emit(line)

    def _take_from_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not issubclass(failed.exc_type, SystemExit):
            self._take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _take_from_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
        self._note(f"{kind.name}: {text}", is_fault=kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})

    def _note(self, text: str, *, is_fault: bool = True) -> None:
        if self._report is not None:
            self._report.note(f"{datetime.now():%H:%M:%S} {text}", is_fault=is_fault)


def details() -> str:
    """What a person who mends a fault has to know of this machine: a few lines, none of them about the person."""
    return "\n".join(
        (
            f"Curator {VERSION}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"{platform.platform()}, {QGuiApplication.platformName()}, {QLocale().name()}",
        )
    )


def _head() -> str:
    return f"{details()}\n{datetime.now():%Y-%m-%d %H:%M:%S}"
