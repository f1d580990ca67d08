"""The window in each of its languages: every text translated, nothing lost from it, its mnemonics unique."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import curator
from curator.assets import asset_path
from curator.desktop.actions import commands
from curator.desktop.command import without_mnemonic
from curator.desktop.toolkit.languages import ENGLISH, LANGUAGES, best_language
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.conftest import dispose
from tests.desktop.speaking import speaking

_PLACE = re.compile(r"\{\w*\}|%[0-9]|</?[a-z][^<>]*>")
_MNEMONIC = re.compile(r"&(\w)")
_OTHERS = sorted(set(LANGUAGES) - {ENGLISH})


@pytest.fixture(params=_OTHERS)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language other than English, which is spoken until the test is over."""
    with speaking(qapp, request.param):
        yield request.param


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, bool]]:
    """What is to be translated, as it stands in the code: where it is said, the text, whether it has a plural."""
    file = tmp_path_factory.mktemp("texts") / "texts.ts"
    sources = sorted(str(place) for place in Path(curator.__file__).parent.rglob("*.py"))
    _linguist("lupdate", *sources, "-ts", str(file))
    return {(where, text, is_plural) for where, text, is_plural, _ in _messages(file)}


def _linguist(tool: str, *arguments: str) -> None:
    command = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", command, *arguments], check=True, stdout=subprocess.DEVNULL)


def _messages(file: Path) -> Iterator[tuple[str, str, bool, list[str]]]:
    """Where each text is said, the text, whether it has a plural, and its translations that are finished."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            is_plural = message.get("numerus") == "yes"
            said = context.findtext("name", ""), message.findtext("source", "")
            yield *said, is_plural, forms if translation.get("type") is None else []


def _file(language: str) -> Path:
    return asset_path(f"translations/curator_{language}.ts")


@pytest.mark.parametrize("language_file", _OTHERS)
def test_every_text_is_translated_and_nothing_else(language_file: str, texts: set[tuple[str, str, bool]]) -> None:
    written = list(_messages(_file(language_file)))
    assert {(where, text, is_plural) for where, text, is_plural, _ in written} ^ texts == set()
    assert [text for _, text, _, forms in written if not forms or not all(form.strip() for form in forms)] == []


def test_english_has_every_plural(texts: set[tuple[str, str, bool]]) -> None:
    written = list(_messages(_file(ENGLISH)))
    assert {text for _, text, _, _ in written} == {text for _, text, is_plural in texts if is_plural}
    assert [text for _, text, _, forms in written if len(forms) != len(("one", "other"))] == []


@pytest.mark.parametrize("language_file", _OTHERS)
def test_a_translation_has_the_places_and_the_marks_of_its_text(language_file: str) -> None:
    for _, text, is_plural, forms in _messages(_file(language_file)):
        for form in forms:
            assert is_plural or Counter(_PLACE.findall(form)) == Counter(_PLACE.findall(text)), form
            assert len(_MNEMONIC.findall(form)) == len(_MNEMONIC.findall(text)), form
            assert form.endswith("…") == text.endswith("…"), form


@pytest.mark.parametrize("language_file", sorted(LANGUAGES))
def test_what_is_read_is_what_was_translated(language_file: str, tmp_path: Path) -> None:
    _linguist("lrelease", "-silent", str(_file(language_file)), "-qm", str(tmp_path / "made.qm"))
    assert (tmp_path / "made.qm").read_bytes() == _file(language_file).with_suffix(".qm").read_bytes()


def test_mnemonics_are_unique_in_each_menu_of_each_language(qtbot: QtBot, language: str) -> None:
    menus: dict[str, list[str]] = {}
    for command in commands():
        menus.setdefault(command.menu, []).append(command.text)
    for name, names in {"": list(menus), **menus}.items():
        letters = Counter(letter.casefold() for text in names for letter in _MNEMONIC.findall(text))
        assert len(letters) == len(names), (language, name, list(names))


def test_a_window_is_made_in_each_language(qtbot: QtBot, language: str, tmp_path: Path, qapp: QApplication) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini")).furnish()
    window.show()
    is_arabic = language == "ar"
    assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == is_arabic
    assert next(action.text() for action in window.menuBar().actions()) not in {"&File", ""}
    dispose(window)


def test_one_event_is_no_events(qapp: QApplication) -> None:
    with speaking(qapp, ENGLISH):
        texts = [qapp.translate("Searching", "%Ln event(s)", None, count) for count in (0, 1, 2)]
    assert texts == ["0 events", "1 event", "2 events"]


@pytest.mark.parametrize(
    ("chosen", "wished", "best"),
    [
        ("", [], "en"),
        ("", ["de-AT", "en"], "de"),
        ("fr", ["de-AT"], "fr"),
        ("xx", ["es-MX"], "es"),
        ("", ["zh-Hant-HK", "zh"], "zh_TW"),
        ("", ["zh-TW"], "zh_TW"),
        ("", ["zh"], "zh_CN"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["pl-PL", "ar-EG", "en"], "ar"),
        ("", ["C"], "en"),
        ("", ["", "no such tag"], "en"),
    ],
)
def test_the_desktops_language_is_spoken_until_another_is_chosen(chosen: str, wished: list[str], best: str) -> None:
    assert best_language(chosen, wished) == best


def test_a_text_is_read_without_the_letter_that_stands_for_it() -> None:
    assert [without_mnemonic(text) for text in ("&File", "文件(&F)…", "打开 (&O)", "R&D", "A & B")] == [
        "File",
        "文件…",
        "打开",
        "RD",
        "A & B",
    ]
