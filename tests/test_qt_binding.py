"""The binding itself: some of its releases lose references to None, and the process dies after some thousand calls."""

import sys

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

_CALLS = 20_000


def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    for _ in range(100):
        QCoreApplication.processEvents()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        QCoreApplication.processEvents()
    assert sys.getrefcount(None) > before - _CALLS // 10
