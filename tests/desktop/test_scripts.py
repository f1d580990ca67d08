"""Which script of a text the machine has no letters for."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.scripts import System, missing_script


def _fonts_for(*known: System) -> Callable[[System], Sequence[str]]:
    return lambda system: ["A font"] if system in known else []


@pytest.mark.parametrize(
    ("text", "known", "missing"),
    [
        ("The Eagle lands.", (), ""),
        ("São Paulo, Ærø — “Łódź”", (), ""),
        ("阿富汗", (), "Simplified Chinese"),
        ("阿富汗", (System.SimplifiedChinese,), ""),
        ("阿富汗", (System.Japanese,), ""),
        ("カタカナ", (System.SimplifiedChinese,), "Japanese"),
        ("حمص and 阿富汗", (System.Arabic,), "Simplified Chinese"),
        ("Москва", (System.Greek,), "Cyrillic"),
        ("🚀", (), ""),
    ],
)
def test_the_first_script_without_a_font_is_named(
    qtbot: QtBot, text: str, known: tuple[System, ...], missing: str
) -> None:
    assert missing_script(text, _fonts_for(*known)) == missing


def test_the_fonts_of_the_machine_are_asked(qtbot: QtBot) -> None:
    assert bool(missing_script("Москва")) == (not QFontDatabase.families(System.Cyrillic))
