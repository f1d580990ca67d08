"""The menu of the archives that were opened before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.desktop.recent_menu import RecentMenu
from curator.desktop.toolkit.settings import Settings, path_word
from curator.desktop.window import MainWindow


def _menu(window: MainWindow) -> RecentMenu:
    """It, once the menu that it is in was opened."""
    menu = window.findChild(RecentMenu)
    assert isinstance(menu, RecentMenu)
    file = menu.parent()
    assert isinstance(file, QMenu)
    file.aboutToShow.emit()
    menu.aboutToShow.emit()
    return menu


def _texts(window: MainWindow) -> list[str]:
    return [action.text() for action in _menu(window).actions()]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The folder of another archive."""
    return copy_archive(asset_path("sample-archive"), tmp_path / "a & b").root


def test_it_has_no_use_before_any_archive_was_opened(empty_window: MainWindow) -> None:
    assert not _menu(empty_window).menuAction().isEnabled()


def test_it_opens_another_archive_and_leads_back(
    qtbot: QtBot, window: MainWindow, archive: Archive, settings: Settings, other: Path
) -> None:
    assert not _menu(window).menuAction().isEnabled()
    settings.remember_archive(other)
    assert _texts(window) == ["a && b"]
    assert _menu(window).menuAction().isEnabled()
    with qtbot.waitSignal(window.session.refreshed):
        _menu(window).actions()[0].trigger()
    assert window.session.archive is not None
    assert window.session.archive.root == other
    assert _texts(window) == [archive.root.name]


def test_it_has_what_another_window_opened_meanwhile_and_keeps_it(
    window: MainWindow, archive: Archive, settings: Settings, other: Path, tmp_path: Path
) -> None:
    """Qt writes and reads the file once for all objects of a process, so that only another one can change it."""
    settings.sync()
    file = tmp_path / "settings.ini"
    for name in ("news", "web"):
        file.write_text(file.read_text().replace("recent=", f"recent={path_word(f'/elsewhere/{name}')}, "))
        assert _texts(window)[0] == name
    settings.remember_archive(other)
    assert settings.recent_archives == (other, Path("/elsewhere/web"), Path("/elsewhere/news"), archive.root)


def test_archives_of_one_name_are_told_apart_by_where_they_lie(window: MainWindow, settings: Settings) -> None:
    for place in ("/one/news", "/two/news", "/two/\u202eweb"):
        settings.remember_archive(Path(place))
    assert _texts(window) == ["⟨U+202E⟩web", "news — /two", "news — /one"]
    assert "/two/⟨U+202E⟩web" in _menu(window).actions()[0].toolTip()
