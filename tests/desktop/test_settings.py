"""What can be chosen: it holds at once, is stored readably, and where the person was is found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.desktop.app import wanted
from curator.desktop.dialogs.settings import SettingsDialog
from curator.desktop.toolkit.choices_page import ChoicesPage
from curator.desktop.toolkit.line_height import FAMILY
from curator.desktop.toolkit.scrolled import Scrolled
from curator.desktop.toolkit.settings import Settings, percent
from curator.desktop.toolkit.theme import hit_colour, is_dark, own_palette
from curator.desktop.window import MainWindow
from curator.places import name_for
from tests.desktop.conftest import dispose
from tests.desktop.contrast import contrast
from tests.desktop.listed import headings_of, index_of, search, table_of
from tests.desktop.writing import edit_of


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, settings: Settings) -> ChoicesPage:
    """The page, at work as in the dialog."""
    page = ChoicesPage(settings, window._actions["keep_pages"], {"en_US": "English"})
    qtbot.addWidget(page)
    page.changed.connect(window.assistance.looks.apply)
    return page


def _box(page: ChoicesPage, part: str) -> QCheckBox:
    return next(one for one in page.findChildren(QCheckBox) if part in one.text())


def _choice(page: ChoicesPage, value: str) -> QComboBox:
    """The choice that this is one of the values of."""
    return next(one for one in page.findChildren(QComboBox) if one.findData(value) >= 0)


def test_each_choice_has_a_plain_sentence(page: ChoicesPage) -> None:
    form = page.layout()
    assert isinstance(form, QFormLayout)
    said = [label.text() for label in page.findChildren(QLabel) if label.text().endswith(".")]
    assert len(said) == form.rowCount() // 2 == 9


def test_texts_get_another_size_at_once(window: MainWindow, page: ChoicesPage) -> None:
    proxies = [window.desk.editor.focusProxy(), window.desk.preview.focusProxy()]
    parts = [part for part in proxies if part is not None]
    assert len(parts) == 2
    before = [part.font().pointSizeF() for part in parts]
    for field in page.findChildren(QSpinBox):
        field.setValue(150)
    assert [part.font().pointSizeF() for part in parts] == pytest.approx([size * 1.5 for size in before], rel=0.01)


def test_fonts_to_choose_have_letters(page: ChoicesPage) -> None:
    there = [family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family)]
    assert FAMILY in there
    field = _choice(page, next(family for family in there if family != FAMILY))
    offered = [field.itemData(row) for row in range(field.count())]
    assert offered == ["", *(family for family in there if family != FAMILY)]


@pytest.mark.usefixtures("desktop_font")
def test_all_choices_are_in_sight_where_there_is_room(window: MainWindow, page: ChoicesPage) -> None:
    dialog = SettingsDialog(window, page, window.assistance.shortcuts)
    dialog.show()
    assert dialog.height() <= 700  # a screen of 768 has room for it
    assert not page.findChildren(QLineEdit)[-1].visibleRegion().isEmpty()
    dialog.close()


def test_what_the_keyboard_is_led_to_comes_into_sight(qtbot: QtBot, page: ChoicesPage) -> None:
    scrolled = Scrolled(page)
    qtbot.addWidget(scrolled)
    scrolled.resize(600, 200)
    scrolled.show()
    field = page.findChildren(QLineEdit)[-1]
    assert field.visibleRegion().isEmpty()
    scrolled.activateWindow()
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    scrolled.takeWidget()


def test_light_and_dark_are_taken_over_and_given_back(qtbot: QtBot, page: ChoicesPage, window: MainWindow) -> None:
    field = _choice(page, "dark")
    before = window.palette().color(QPalette.ColorRole.Base)
    seen, rows = [], []
    for number in (2, 1, 0):
        field.setCurrentIndex(number)
        qtbot.wait(20)
        seen.append(window.desk.palette().color(QPalette.ColorRole.Base))
        rows.append(table_of(window).grab().toImage().pixelColor(100, table_of(window).horizontalHeader().height() + 3))
    assert rows[0].lightnessF() < 0.4 < rows[1].lightnessF()  # the heading of the first day
    assert seen[0].lightnessF() < 0.3
    assert seen[1].lightnessF() > 0.9
    assert seen[2] == before


_SCHEMES = {"scheme_desktop": "", "scheme_light": "light", "scheme_dark": "dark"}


def _schemes(window: MainWindow) -> list[str]:
    """The values of those commands on colours that are on."""
    return [value for name, value in _SCHEMES.items() if window._actions[name].isChecked()]


def test_light_and_dark_are_commands_too(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    assert _schemes(window) == [""]
    seen = []
    for name in ("scheme_dark", "scheme_light", "scheme_desktop"):
        window._actions[name].trigger()
        qtbot.wait(20)
        assert settings.text("scheme") == _SCHEMES[name]
        assert _schemes(window) == [_SCHEMES[name]]
        seen.append(window.desk.palette().color(QPalette.ColorRole.Base).lightnessF())
    assert seen[0] < 0.3
    assert seen[1] > 0.9


def test_what_a_search_found_in_the_text_is_marked_in_the_colours_of_now(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    search(qtbot, window, "eagle")
    edit_of(window).moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(edit_of(window), "Moved on. ")
    before = len(edit_of(window).extraSelections())
    for name, dark in (("scheme_dark", True), ("scheme_light", False)):
        window._actions[name].trigger()
        qtbot.waitUntil(lambda dark=dark: is_dark(window.desk.editor.palette()) is dark)  # type: ignore[misc]  # bound in the loop
        marks = edit_of(window).extraSelections()
        assert {mark.cursor.selectedText().casefold() for mark in marks} == {"eagle"}
        assert len(marks) == before
        colours = {mark.format.background().color().name() for mark in marks}
        assert colours == {hit_colour(window.desk.editor.palette()).name()}, name
    window.desk.show_nothing()
    window._actions["scheme_desktop"].trigger()


def test_settings_and_commands_on_colours_agree(
    qtbot: QtBot, page: ChoicesPage, window: MainWindow, settings: Settings
) -> None:
    field = _choice(page, "dark")
    for number in (2, 1):
        field.setCurrentIndex(number)
        assert _schemes(window) == [field.currentData()]
    window._actions["scheme_dark"].trigger()
    again = ChoicesPage(settings, window._actions["keep_pages"], {})
    qtbot.addWidget(again)
    assert _choice(again, "light").currentData() == "dark"
    dark = next(one for one in window.assistance.palette.find()("dark", lambda: False) if one.key == "scheme_dark")
    assert dark.aside == "on"
    field.setCurrentIndex(0)
    settings.store_text("scheme", "purple")
    window.assistance.looks.apply()
    assert _schemes(window) == [""]


def test_what_choices_mean_can_be_read_in_other_colours_too(qtbot: QtBot, page: ChoicesPage) -> None:
    field = _choice(page, "dark")
    for number in (2, 1, 0):
        field.setCurrentIndex(number)
        qtbot.wait(20)
        for said in page.findChildren(QLabel):
            palette = said.palette()
            ink, ground = palette.color(said.foregroundRole()), palette.color(QPalette.ColorRole.Window)
            assert contrast(ink, ground) >= 4.5, (number, said.text())


@pytest.mark.parametrize("is_dark", [True, False])
def test_own_colours_can_be_read(qtbot: QtBot, is_dark: bool) -> None:
    palette = own_palette(is_dark=is_dark)
    role = QPalette.ColorRole
    for text, ground in (
        (role.Text, role.Base),
        (role.WindowText, role.Window),
        (role.ButtonText, role.Button),
        (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, text


def test_day_pages_are_chosen_for_the_open_archive(
    page: ChoicesPage, window: MainWindow, settings: Settings, archive: Archive
) -> None:
    _box(page, "day pages").click()
    assert not window.session.keeps_pages
    assert not settings.keeps_pages(archive.root)


def test_the_last_archive_is_not_opened_again_if_unwanted(
    page: ChoicesPage, settings: Settings, archive: Archive
) -> None:
    assert settings.archive_to_reopen() == archive.root
    _box(page, "archive again").click()
    assert wanted(None, settings) == (None, "")


def test_it_is_stored_readably(page: ChoicesPage, settings: Settings, tmp_path: Path) -> None:
    field = page.findChildren(QLineEdit)[-1]
    field.setText("https://archive.example")
    page.findChildren(QSpinBox)[0].setValue(120)
    settings.sync()
    stored = (tmp_path / "settings.ini").read_text()
    assert "base=https://archive.example\n" in stored
    assert "editor_size=120\n" in stored


@pytest.mark.parametrize("nonsense", ["", "x", "-5", "99999999999999999999"])
def test_a_size_that_makes_no_sense_is_as_none(settings: Settings, nonsense: str) -> None:
    settings.store_text("editor_size", nonsense)
    assert percent(settings, "editor_size") == 100


def test_the_next_start_finds_event_cursor_and_search(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, tmp_path: Path
) -> None:
    window.desk.search.setText("moon")
    window.desk.editor.put_cursor(42)
    window.close()
    settings.sync()
    again = MainWindow(Settings(tmp_path / "settings.ini")).furnish()
    again.start(*wanted(None, settings))
    qtbot.waitUntil(lambda: again.session.path == eagle)
    assert again.desk.editor.cursor_place() == 42
    assert again.desk.search.text() == "moon"
    dispose(again)


def test_the_row_of_the_open_event_is_in_sight_among_the_hits_of_a_kept_search(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, tmp_path: Path
) -> None:
    window.desk.search.setText("has:source")
    window.close()
    settings.sync()
    again = MainWindow(Settings(tmp_path / "settings.ini")).furnish()
    again.resize(1280, 500)
    again.show()
    again.start(*wanted(None, settings))
    table = table_of(again)
    qtbot.waitUntil(lambda: again.session.path == eagle)
    qtbot.waitUntil(lambda: headings_of(again) != [] and again.session.finder.query.text == "has:source")
    qtbot.waitUntil(lambda: not again.session.finder.is_searching)  # a first part need not have its row
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(index_of(again, eagle)).center()))
    assert table.verticalScrollBar().value() > 0
    assert list(table.chosen_paths()) == [eagle]
    search(qtbot, again, "moon")
    search(qtbot, again, "has:source")
    assert table.verticalScrollBar().value() == 0
    dispose(again)


def test_and_the_tabs_and_what_was_in_sight(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, tmp_path: Path
) -> None:
    window.desk.show_part(window.desk.history)
    window.desk.finding.bring_up(window.desk.browse)
    window.desk.editor.put_cursor(0)
    edit_of(window).verticalScrollBar().setValue(5)
    top = window.desk.editor.area.top_line()
    assert top > 0
    window.close()
    settings.sync()
    again = MainWindow(Settings(tmp_path / "settings.ini")).furnish()
    again.resize(window.size())
    again.show()
    again.start(*wanted(None, settings))
    qtbot.waitUntil(lambda: again.session.path == eagle)
    assert again.desk.editor.area.top_line() == top
    assert again.desk.history.isVisible()
    assert again.desk.browse.isVisible()
    dispose(again)


def test_another_event_is_opened_without_waiting_for_the_settings_file(
    window: MainWindow, eagle: str, archive: Archive, settings: Settings, tmp_path: Path
) -> None:
    settings.sync()
    (tmp_path / "settings.ini").unlink()
    for path in [path for path in archive.files() if "webb" in path or path == eagle]:
        assert window.conversation.open_file(path)
        assert not (tmp_path / "settings.ini").exists()


def test_each_archive_has_its_place(
    qtbot: QtBot, window: MainWindow, eagle: str, archive: Archive, tmp_path: Path
) -> None:
    other = copy_archive(asset_path("sample-archive"), tmp_path / "other")
    window.desk.show_part(window.desk.cover)
    window.session.open_archive(other)
    qtbot.waitUntil(lambda: window.session.path == "")
    window.session.open_file("about/README.md")
    window.desk.show_part(window.desk.sources)
    window.session.open_archive(archive)
    qtbot.waitUntil(lambda: window.session.path == eagle)
    assert window.desk.cover.isVisible()
    window.session.open_archive(other)
    qtbot.waitUntil(lambda: window.session.path == "about/README.md")
    assert window.desk.sources.isVisible()


def test_places_of_archives_that_are_not_recent_any_more_are_forgotten(
    window: MainWindow, eagle: str, settings: Settings, archive: Archive, tmp_path: Path
) -> None:
    settings.store_word_of("place", "file", "as an earlier version wrote it")
    for number in range(12):
        settings.remember_archive(tmp_path / str(number))
    window.session.close()
    window.start(archive.root)
    assert list(settings.words_of("place")) == [name_for(archive.root)]


@pytest.mark.parametrize(
    "nonsense", ["", "x", "[]", '{"file": 1}', '{"file":"","cursor":-1,"top":0,"search":"","finding":0,"part":0}']
)
def test_a_place_that_makes_no_sense_is_none(
    qtbot: QtBot, empty_window: MainWindow, settings: Settings, archive: Archive, nonsense: str
) -> None:
    settings.store_word_of("place", name_for(archive.root), nonsense)
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    assert empty_window.session.path == ""


def test_an_event_that_was_asked_for_comes_before_the_last_one(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, archive: Archive
) -> None:
    window.close()
    again = MainWindow(settings).furnish()
    again.start(archive.root, "about/README.md")
    qtbot.wait(50)
    assert again.session.path == "about/README.md"
    dispose(again)


def test_an_event_that_is_gone_is_no_trouble(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, archive: Archive
) -> None:
    window.close()
    (archive.root / eagle).unlink()
    again = MainWindow(settings).furnish()
    with qtbot.waitSignal(again.session.refreshed):
        again.start(archive.root)
    assert again.session.path == ""
    dispose(again)


def test_the_language_is_remembered_for_the_next_start(
    page: ChoicesPage, settings: Settings, window: MainWindow
) -> None:
    field = _choice(page, "zh_TW")
    assert field.currentData() == ""
    field.setCurrentIndex(field.findData("ar"))
    assert settings.text("language") == "ar"
    assert (
        _choice(ChoicesPage(settings, window._actions["keep_pages"], {"en_US": "English"}, page), "zh_TW").currentText()
        == "العربية"
    )
