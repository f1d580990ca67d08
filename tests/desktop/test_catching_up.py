"""Catching up: what a start put off is loaded a little later, each module by itself."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.catching_up import CatchingUp
from curator.desktop.toolkit.late_modules import LateModule, loading_late


def test_all_late_modules_are_loaded_and_one_that_fails_keeps_none_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = tmp_path / "shed"
    folder.mkdir()
    for name, code in {"__init__": "", "rake": "teeth = 9\n", "saw": "raise ValueError('blunt')\n", "hoe": ""}.items():
        folder.joinpath(f"{name}.py").write_text(code)
    monkeypatch.syspath_prepend(tmp_path)
    with loading_late("shed"):
        tools = [import_module(f"shed.{name}") for name in ("rake", "saw", "hoe")]
    parent = QObject()
    catching_up = CatchingUp(parent)
    with qtbot.captureExceptions() as told:
        catching_up.begin("shed", calm=0)
        assert [type(one) for one in tools] == [LateModule] * 3
        qtbot.waitUntil(lambda: not catching_up._timer.isActive())
    assert [type(one) for one in tools] == [ModuleType, LateModule, ModuleType]
    assert [str(error) for _, error, _ in told] == ["blunt"]
    for name in [name for name in sys.modules if name.partition(".")[0] == "shed"]:
        del sys.modules[name]
