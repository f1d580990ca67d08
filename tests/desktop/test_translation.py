"""English plurals: each text with a number in the code has its two forms, and Qt finds them."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import curator
from curator.assets import asset_text
from curator.desktop.app import install_plurals

_PLURAL = re.compile(r'tr\(\s*"([^"]*%L?n[^"]*)"')


def test_every_text_with_a_number_has_its_plural() -> None:
    written = asset_text("translations/curator_en.ts")
    package = Path(curator.__file__).parent
    texts = {text for file in package.rglob("*.py") for text in _PLURAL.findall(file.read_text(encoding="utf-8"))}
    assert texts
    assert [text for text in sorted(texts) if f"<source>{text}</source>" not in written] == []
    assert "unfinished" not in written


def test_one_event_is_no_events(qtbot: QtBot, qapp: QApplication) -> None:
    translator = install_plurals(qapp)
    try:
        texts = [qapp.translate("Searching", "%Ln event(s)", None, count) for count in (0, 1, 2)]
    finally:
        qapp.removeTranslator(translator)
    assert texts == ["0 events", "1 event", "2 events"]
