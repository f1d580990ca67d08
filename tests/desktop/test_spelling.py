"""Words that nobody knows: underlined while one writes, put right from a menu, by mouse and by keyboard."""

import sys
from collections.abc import Collection, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.archive.archive import Archive
from curator.archive.own_words import words_place
from curator.desktop.toolkit.choices_page import ChoicesPage
from curator.desktop.toolkit.languages import letters_of, name_of
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.theme import own_palette, unknown_colour
from curator.desktop.window import MainWindow
from curator.dictionaries import Dictionaries, Dictionary, DictionaryError
from curator.places import config_folder
from tests.desktop.writing import edit_of, type_at_end

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
needs_chunspell = pytest.mark.skipif(find_spec("hunspell") is None, reason="chunspell is not installed")
_PATIENCE = 20_000
KNOWN = {"they", "saw", "the", "quagga", "and", "a", "moa"}


class Words(Dictionary):
    """Knows a few words, and those of the sample archive's text, whatever they are."""

    def __init__(self, code: str = "", *, is_broken: bool = False) -> None:
        self._code, self._is_broken = code, is_broken

    @override
    def unknown(self, words: Collection[str]) -> Collection[str]:
        if self._is_broken:
            raise DictionaryError(self._code)
        return {word for word in words if word.lower() not in KNOWN and word.startswith(("q", "Q", "z"))}

    @override
    def suggestions(self, word: str) -> Sequence[str]:
        return [f"quagga{number or ''}" for number in range(7)] if word.lower().startswith("q") else ()


class Plain(Dictionaries):
    """Dictionaries that need no package."""

    def __init__(self, *codes: str, is_ready: bool = True, broken: str = "") -> None:
        self.is_ready, self.places = is_ready, {code: Path(code) for code in codes}
        self._broken, self.read_codes = broken, list[str]()

    @override
    def read(self, code: str) -> Dictionary:
        self.read_codes.append(code)
        return Words(code, is_broken=code == self._broken)

    @override
    def end(self) -> None:
        pass


@pytest.fixture
def spelled(window: MainWindow, eagle: str) -> Iterator[MainWindow]:
    """A window that has a dictionary of English and does not wait long."""
    window.assistance.spelling.words.pause.setInterval(10)
    window.assistance.spelling.use(Plain("en_US", "ru_RU"))
    yield window
    for menu in window.findChildren(QMenu):
        menu.close()


def _waves(window: MainWindow) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = [one for one in edit_of(window).extraSelections() if one.format.underlineStyle() is wave]
    return [one.cursor.selectedText() for one in marks]


def _says(window: MainWindow, part: str) -> bool:
    return any(part in label.text() for label in window.status.findChildren(QLabel))


def _menu(qtbot: QtBot, window: MainWindow, word: str = "") -> QMenu:
    """The menu on a word by mouse, or at the cursor by keyboard."""
    _ask_for_menu(window, word)
    return _opened(qtbot)


def _opened(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _ask_for_menu(window: MainWindow, word: str) -> None:
    edit = edit_of(window)
    if word:
        at = edit.cursorRect(edit.document().find(word)).center() - QPoint(3, 0)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, edit.viewport().mapToGlobal(at))
        QCoreApplication.sendEvent(edit.viewport(), asked)
    else:
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), edit.mapToGlobal(QPoint(5, 5)))
        QCoreApplication.sendEvent(edit, asked)


def _texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def _action(menu: QMenu, part: str) -> QAction:
    return next(action for action in menu.actions() if part in action.text())


def _write(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Writes at the end, and goes to the beginning of that line."""
    type_at_end(window, f"\n{text}")
    edit = edit_of(window)
    edit.moveCursor(edit.textCursor().MoveOperation.StartOfBlock)


def test_unknown_words_are_underlined_after_a_pause(qtbot: QtBot, spelled: MainWindow) -> None:
    before = spelled.desk.editor.text()
    _write(qtbot, spelled, "They saw the qagga, 😀 zzyzx and a moa.")
    qtbot.waitUntil(lambda: _waves(spelled) == ["qagga", "zzyzx"])
    assert spelled.desk.editor.text().startswith(before)
    edit_of(spelled).undo()
    qtbot.waitUntil(lambda: _waves(spelled) == [])


def test_the_word_that_is_being_typed_waits_for_a_second_pause(qtbot: QtBot, spelled: MainWindow) -> None:
    seen = []
    spelled.assistance.spelling._looking.finished.connect(lambda _: seen.append(_waves(spelled)))
    type_at_end(spelled, "\nzzyzx qagg")
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx", "qagg"])
    assert ["zzyzx"] in seen


def test_only_what_is_in_sight_is_looked_at(qtbot: QtBot, spelled: MainWindow) -> None:
    type_at_end(spelled, "\nzuzu" + "\n" * 300 + "zzyzx ")
    edit_of(spelled).ensureCursorVisible()
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])
    edit_of(spelled).moveCursor(edit_of(spelled).textCursor().MoveOperation.Start)
    bar = edit_of(spelled).verticalScrollBar()
    bar.setValue(bar.minimum())
    qtbot.waitUntil(lambda: _waves(spelled) == [])


def test_nothing_is_marked_while_an_input_method_composes(qtbot: QtBot, spelled: MainWindow) -> None:
    edit = edit_of(spelled)
    _write(qtbot, spelled, "zzyzx")
    QCoreApplication.sendEvent(edit, QInputMethodEvent("ni", []))
    qtbot.wait(80)
    assert _waves(spelled) == []
    QCoreApplication.sendEvent(edit, QInputMethodEvent("", []))
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])


def test_letters_that_are_composed_are_no_place_in_the_text(spelled: MainWindow) -> None:
    area = spelled.desk.editor.area
    type_at_end(spelled, "\n" * 300 + "end")
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    QCoreApplication.sendEvent(area, QInputMethodEvent("zi mu " * 30, []))
    assert area.lines_in_sight().stop == area.blockCount()
    assert 0 < len(area.lines_in_sight()) < 100


def test_a_suggestion_is_taken_as_one_undo_step(qtbot: QtBot, spelled: MainWindow) -> None:
    _write(qtbot, spelled, "They saw the qagga.")
    qtbot.waitUntil(lambda: _waves(spelled) == ["qagga"])
    before = spelled.desk.editor.text()
    menu = _menu(qtbot, spelled, "qagga")
    assert _texts(menu)[:5] == ["quagga", "quagga1", "quagga2", "quagga3", "quagga4"]
    assert "quagga5" not in _texts(menu)
    assert menu.actions()[5].isSeparator()
    assert any("Undo" in text for text in _texts(menu)[8:])
    _action(menu, "quagga").trigger()
    assert spelled.desk.editor.text() == before.replace("qagga", "quagga")
    qtbot.waitUntil(lambda: _waves(spelled) == [])
    edit_of(spelled).undo()
    assert spelled.desk.editor.text() == before


def test_a_suggestion_is_not_taken_where_the_word_is_gone(qtbot: QtBot, spelled: MainWindow) -> None:
    _write(qtbot, spelled, "qagga")
    menu = _menu(qtbot, spelled, "qagga")
    edit_of(spelled).undo()
    before = spelled.desk.editor.text()
    _action(menu, "quagga").trigger()
    assert spelled.desk.editor.text() == before


def test_a_word_is_added_to_those_of_the_archive(qtbot: QtBot, spelled: MainWindow, archive: Archive) -> None:
    _write(qtbot, spelled, "They saw the zzyzx.")
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])
    menu = _menu(qtbot, spelled, "zzyzx")
    assert _texts(menu)[0] == "No suggestions"
    assert not menu.actions()[0].isEnabled()
    _action(menu, "Add").trigger()
    qtbot.waitUntil(lambda: _waves(spelled) == [])
    place = words_place(config_folder(), archive.root)
    assert place.read_text(encoding="utf-8") == "zzyzx\n"
    assert _says(spelled, "“zzyzx” is a word of this archive now")
    place.write_text("", encoding="utf-8")
    spelled.assistance.spelling.look()
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])


def test_where_it_can_not_be_written_down_that_is_said(qtbot: QtBot, spelled: MainWindow, archive: Archive) -> None:
    words_place(config_folder(), archive.root).mkdir(parents=True)
    _write(qtbot, spelled, "zzyzx")
    _action(_menu(qtbot, spelled, "zzyzx"), "Add").trigger()
    assert _says(spelled, words_place(config_folder(), archive.root).name)


def test_a_word_is_ignored_until_the_archive_is_closed(qtbot: QtBot, spelled: MainWindow, archive: Archive) -> None:
    path = spelled.session.path
    _write(qtbot, spelled, "zzyzx")
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])
    _action(_menu(qtbot, spelled, "zzyzx"), "Ignore").trigger()
    qtbot.waitUntil(lambda: _waves(spelled) == [])
    spelled.session.save()
    with qtbot.waitSignal(spelled.session.refreshed):
        spelled.session.close()
        spelled.start(archive.root, path)
    edit_of(spelled).moveCursor(edit_of(spelled).textCursor().MoveOperation.End)
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])


def test_f7_goes_from_word_to_word_and_the_menu_key_opens_there(qtbot: QtBot, spelled: MainWindow) -> None:
    edit = edit_of(spelled)
    type_at_end(spelled, "\n`qode` qagga\n" + "\n" * 200 + "zzyzx the")
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    for word in ("qagga", "zzyzx", "qagga"):
        qtbot.keyClick(edit, Qt.Key.Key_F7)
        qtbot.waitUntil(lambda word=word: edit.textCursor().selectedText() == word)  # type: ignore[misc]
    QTest.keyClick(spelled.windowHandle(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    by_keys = _opened(qtbot)
    assert _texts(by_keys)[0] == "quagga"
    by_keys.close()
    menu = _menu(qtbot, spelled)
    assert _texts(menu)[0] == "quagga"
    _action(menu, "quagga").trigger()
    menu.close()
    qtbot.keyClick(edit, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: edit.textCursor().selectedText() == "zzyzx")


def test_f7_says_that_there_is_none(qtbot: QtBot, spelled: MainWindow) -> None:
    qtbot.keyClick(edit_of(spelled), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: _says(spelled, "No unknown word"))


def test_a_known_word_has_the_usual_menu(qtbot: QtBot, spelled: MainWindow) -> None:
    _write(qtbot, spelled, "quagga")
    assert not any("Ignore" in text for text in _texts(_menu(qtbot, spelled, "quagga")))


def test_names_that_are_contexts_are_known(qtbot: QtBot, spelled: MainWindow) -> None:
    spelled.assistance.spelling.use(_Nothing("en_US"))
    _write(qtbot, spelled, "Buzz Aldrin’s moon, Buzz, buzz aldrin")
    qtbot.waitUntil(lambda: _waves(spelled)[-4:] == ["moon", "Buzz", "buzz", "aldrin"])
    assert not {"Neil", "Aldrin’s", "Moon"} & set(_waves(spelled))
    assert not any("Ignore" in text for text in _texts(_menu(qtbot, spelled, "Aldrin’s")))


class _Nothing(Plain):
    @override
    def read(self, code: str) -> Dictionary:
        return _NoWords()


class _NoWords(Words):
    @override
    def unknown(self, words: Collection[str]) -> Collection[str]:
        return words


def test_the_language_is_chosen_in_the_settings(qtbot: QtBot, spelled: MainWindow, settings: Settings) -> None:
    _write(qtbot, spelled, "zzyzx")
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])
    page = ChoicesPage(settings, spelled._actions["keep_pages"], spelled.assistance.spelling.languages())
    qtbot.addWidget(page)
    page.changed.connect(spelled.assistance.spelling.look)
    field = next(one for one in page.findChildren(QComboBox) if one.findData("ru_RU") >= 0)
    texts = [field.itemText(number) for number in range(field.count())]
    assert texts == ["As the archive", "Off", "American English (United States)", "Русский (Россия)"]
    for value in ("off", "ru_RU"):
        field.setCurrentIndex(field.findData(value))
        assert settings.text("spelling") == value
        qtbot.waitUntil(lambda: _waves(spelled) == [])
    field.setCurrentIndex(0)
    qtbot.waitUntil(lambda: _waves(spelled) == ["zzyzx"])
    field.setCurrentIndex(field.findData("off"))
    qtbot.keyClick(edit_of(spelled), Qt.Key.Key_F7)
    assert _says(spelled, "Spelling is off")


@pytest.mark.parametrize(
    ("found", "said"), [(Plain(is_ready=False), "pip install chunspell"), (Plain("ru_RU"), "There is no dictionary")]
)
def test_what_is_in_the_way_is_said(qtbot: QtBot, spelled: MainWindow, found: Plain, said: str) -> None:
    spelled.assistance.spelling.use(found)
    qtbot.keyClick(edit_of(spelled), Qt.Key.Key_F7)
    assert _says(spelled, said)


def test_without_the_package_the_settings_say_what_to_install(
    qtbot: QtBot, spelled: MainWindow, settings: Settings
) -> None:
    page = ChoicesPage(settings, spelled._actions["keep_pages"], {})
    qtbot.addWidget(page)
    assert any("pip install chunspell" in label.text() for label in page.findChildren(QLabel))


def test_a_dictionary_that_can_not_be_read_is_tried_once(qtbot: QtBot, spelled: MainWindow) -> None:
    found = Plain("en_US", broken="en_US")
    spelled.assistance.spelling.use(found)
    qtbot.waitUntil(lambda: _says(spelled, "The dictionary “en_US”"))
    type_at_end(spelled, "zzyzx ")
    qtbot.wait(60)
    assert found.read_codes == ["en_US"]


def test_a_text_that_can_only_be_read_is_left_alone(qtbot: QtBot, spelled: MainWindow) -> None:
    spelled.desk.editor.show_text("zzyzx", "It can only be read.")
    qtbot.wait(60)
    assert _waves(spelled) == []
    assert not any("Ignore" in text for text in _texts(_menu(qtbot, spelled, "zzyzx")))


@pytest.mark.parametrize(
    ("code", "name", "letters"),
    [
        ("en_GB", "British English (United Kingdom)", "LATIN"),
        ("de", "Deutsch", "LATIN"),
        ("el_GR", "Ελληνικά (Ελλάδα)", "GREEK"),
        ("xx_YY", "xx_YY", "LATIN"),
    ],
)
def test_dictionaries_go_by_the_names_of_their_languages(code: str, name: str, letters: str) -> None:
    assert (name_of(code), letters_of(code)) == (name, letters)


def test_those_with_one_name_are_told_apart(spelled: MainWindow) -> None:
    spelled.assistance.spelling.use(Plain("de_DE", "de_DE_frami", "fr"))
    assert list(spelled.assistance.spelling.languages().values()) == [
        "Deutsch (Deutschland) – de_DE",
        "Deutsch (Deutschland) – de_DE_frami",
        "Français",
    ]


def test_the_wave_has_a_colour_for_each_ground() -> None:
    light, dark = (unknown_colour(own_palette(is_dark=is_dark)).lightnessF() for is_dark in (False, True))
    assert light < 0.5 < dark


@needs_chunspell
def test_the_real_dictionary_is_asked_and_never_loaded_into_the_window(
    qtbot: QtBot, spelled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "hunspell", raising=False)
    spelled.assistance.spelling.use(Dictionaries(()))
    _write(qtbot, spelled, "The astronauts leeve the ladder.")
    qtbot.waitUntil(lambda: "leeve" in _waves(spelled), timeout=_PATIENCE)
    assert not {"astronauts", "ladder"} & set(_waves(spelled))
    assert "leave" in _texts(_menu(qtbot, spelled, "leeve"))
    assert "hunspell" not in sys.modules


@needs_chunspell
def test_its_process_is_replaced_when_it_was_killed_and_ends_with_the_window(qtbot: QtBot, spelled: MainWindow) -> None:
    found = Dictionaries(())
    spelled.assistance.spelling.use(found)
    for word in ("leeve", "rebbels"):
        type_at_end(spelled, f" {word} ")
        qtbot.waitUntil(lambda word=word: word in _waves(spelled), timeout=_PATIENCE)  # type: ignore[misc]
        last = found._holder._process
        assert last is not None
        last.kill()
        last.wait()
    spelled.assistance.spelling.look()
    qtbot.waitUntil(lambda: found._holder._process not in {last, None}, timeout=_PATIENCE)
    last = found._holder._process
    assert last is not None
    spelled.assistance.end()
    assert last.returncode is not None


@needs_chunspell
def test_a_broken_one_is_said_by_name(qtbot: QtBot, spelled: MainWindow, tmp_path: Path) -> None:
    for name in ("en_XX.aff", "en_XX.dic"):
        (tmp_path / name).write_text("SET UTF-8\n", encoding="ascii")
    found = Dictionaries([tmp_path])
    (tmp_path / "en_XX.dic").unlink()
    spelled._settings.store_text("spelling", "en_XX")
    spelled.assistance.spelling.use(found)
    qtbot.waitUntil(lambda: _says(spelled, "The dictionary “en_XX”"), timeout=_PATIENCE)
    type_at_end(spelled, " leeve ")
    qtbot.waitUntil(lambda: "leeve" in _waves(spelled), timeout=_PATIENCE)  # by another one of English


@needs_chunspell
def test_nothing_starts_before_there_is_a_text_to_be_checked(
    qtbot: QtBot, window: MainWindow, archive: Archive, settings: Settings
) -> None:
    found = Dictionaries(())
    settings.store_text("spelling", "off")
    window.assistance.spelling.use(found)
    assert window.conversation.open_file(next(path for path in archive.files() if "eagle-lands" in path))
    window.assistance.spelling.look()
    window.session.advisor.worker.submit(lambda: None).result()
    assert found._holder._process is None
    settings.store_text("spelling", "")
    window.assistance.spelling.look()
    window.session.advisor.worker.submit(lambda: None).result()
    assert found._holder._process is not None


def test_the_list_has_its_events_before_words_are_looked_at(qtbot: QtBot, spelled: MainWindow) -> None:
    found = Plain("en_US")
    spelled.session.finder.again()
    spelled.assistance.spelling.use(found)
    assert spelled.session.finder.is_searching
    assert not spelled.assistance.spelling._looking.is_awaited
    qtbot.waitUntil(lambda: found.read_codes == ["en_US"])


def test_a_menu_that_waits_is_not_shown_once_the_text_is_another(qtbot: QtBot, spelled: MainWindow) -> None:
    found = _Slow("en_US")
    spelled.assistance.spelling.use(found)
    _write(qtbot, spelled, "They saw the qagga.")
    qtbot.waitUntil(lambda: _waves(spelled) == ["qagga"])
    _ask_for_menu(spelled, "qagga")
    found.asked.wait()
    type_at_end(spelled, " and")
    found.may_answer.set()
    spelled.assistance.spelling._menu._thread.submit(lambda: None).result()
    QCoreApplication.processEvents()
    assert QApplication.activePopupWidget() is None
    assert "quagga" in _texts(_menu(qtbot, spelled, "qagga"))


class _Slow(Plain):
    """Those that say what may have been meant when they may."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.asked, self.may_answer = Event(), Event()

    @override
    def read(self, code: str) -> Dictionary:
        return _SlowWords(self)


class _SlowWords(Words):
    def __init__(self, those: _Slow) -> None:
        super().__init__()
        self._those = those

    @override
    def suggestions(self, word: str) -> Sequence[str]:
        self._those.asked.set()
        self._those.may_answer.wait()
        return super().suggestions(word)
