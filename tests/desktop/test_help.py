"""The help: what its pages say, that all of them can be shown, searched and followed."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QSplitter, QTextBrowser
from pytestqt.qtbot import QtBot

from curator.archive.store import fingerprint
from curator.assets import asset_path, asset_text
from curator.desktop.actions import commands
from curator.desktop.dialogs.report import ReportDialog
from curator.desktop.explaining import as_html
from curator.desktop.help_pages import NEWS, WRITTEN, HelpPage, help_pages, page_file, section
from curator.desktop.help_window import HelpWindow
from curator.desktop.toolkit.languages import ENGLISH, LANGUAGES
from curator.desktop.window import MainWindow
from curator.digest.preview import preview_html
from tests.desktop.dropping import said
from tests.desktop.speaking import speaking

PROJECT = Path(__file__).parents[2]
_CODE = re.compile(r"`[^`]+`")
_LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def pages(qtbot: QtBot) -> Sequence[HelpPage]:
    """All pages, with the standard keys."""
    standard = {command.name: command.standard_keys for command in commands()}
    return help_pages(commands(), standard.__getitem__)


@pytest.fixture
def help_(qtbot: QtBot, pages: Sequence[HelpPage]) -> Iterator[HelpWindow]:
    """The window of the help."""
    window = HelpWindow(None)
    yield window
    window.close()


def _field(help_: HelpWindow) -> QLineEdit:
    field = help_.findChild(QLineEdit)
    assert field is not None
    return field


def _shown(help_: HelpWindow) -> list[str]:
    found = help_.findChild(QListWidget)
    assert found is not None
    items = [found.item(number) for number in range(found.count())]
    return [item.text() for item in items if not item.isHidden()]


def _reads(help_: HelpWindow) -> str:
    browser = help_.findChild(QTextBrowser)
    assert browser is not None
    return browser.toPlainText()


def test_each_file_of_the_help_is_a_page_with_a_title(pages: Sequence[HelpPage]) -> None:
    files = {file.stem for file in asset_path("help").glob("*.md")}
    assert {page.name for page in pages} == files | {"commands"}
    assert all(page.title and page.text.startswith("# ") for page in pages)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
@pytest.mark.parametrize("name", [*WRITTEN, NEWS])
def test_each_page_is_in_each_language_and_as_the_english_one_is_now(name: str, language: str) -> None:
    english = asset_text(page_file(name, ENGLISH))
    text, _, of = asset_text(page_file(name, language)).rstrip().rpartition("\n")
    assert of == f"<!-- of {fingerprint(english.encode())[:12]} -->", "the English page has changed: bring this in step"
    assert [shape(line) for line in text.splitlines() if shape(line)] == [
        shape(line) for line in english.splitlines() if shape(line)
    ]
    assert sorted(_LINK.findall(text)) == sorted(_LINK.findall(english))
    assert sorted(_CODE.findall(text)) == sorted(_CODE.findall(english))


def shape(line: str) -> str:
    """The mark with which a heading, an item or a row of a table begins; empty for other lines."""
    found = re.match(r"#+ |[-*] |\d+\. |\|", line)
    return found[0] if found else ""


def test_the_help_is_in_the_language_of_the_window(qtbot: QtBot, empty_window: MainWindow, qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        empty_window.assistance.show_help()
        help_ = empty_window.assistance.help
        assert help_ is not None
        titles = _shown(help_)
    assert HelpPage("", asset_text(page_file("sources", "de"))).title in titles
    assert "What's new" not in titles


def _list(help_: HelpWindow) -> QListWidget:
    found = help_.findChild(QListWidget)
    assert found is not None
    return found


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_titles_of_all_pages_are_seen_whole(
    qtbot: QtBot, empty_window: MainWindow, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language):
        empty_window.assistance.show_help()
    help_ = empty_window.assistance.help
    assert help_ is not None
    with qtbot.waitExposed(help_):
        pass
    assert _list(help_).sizeHintForColumn(0) <= _list(help_).viewport().width()
    assert not _list(help_).horizontalScrollBar().isVisible()


def test_a_long_title_leaves_the_page_its_room_and_a_chosen_width_stays(qtbot: QtBot, help_: HelpWindow) -> None:
    pages = [HelpPage("long", "# " + "long " * 100), HelpPage("other", "# other")]
    with qtbot.waitExposed(help_):
        help_.show_page(pages)
    assert help_.view.width() > help_.width() / 2
    splitter = help_.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([300, help_.width() - 300])
    before = splitter.sizes()
    help_.close()
    with qtbot.waitExposed(help_):
        help_.show_page(pages)
    assert splitter.sizes() == before


def test_each_page_is_laid_out(pages: Sequence[HelpPage]) -> None:
    for page in pages:
        assert page.title in unescape(preview_html(page.text)).partition("</h1>")[0].partition("<h1")[2], page.name


def test_links_between_pages_lead_to_pages(pages: Sequence[HelpPage]) -> None:
    names = {f"/{page.name}.md" for page in pages}
    links = [link for page in pages for link in _LINK.findall(page.text) if link.endswith(".md")]
    assert links
    assert [link for link in links if link not in names] == []


def test_the_page_on_commands_has_each_of_them(pages: Sequence[HelpPage]) -> None:
    text = next(page.text for page in pages if page.name == "commands")
    assert [one.name for one in commands() if f"| **{one.plain_text}** |" not in text or one.does not in text] == []
    assert "| **Save** | Ctrl+S |" in text


def test_keys_that_are_marks_of_markdown_are_shown_as_they_are() -> None:
    text = help_pages(commands(), lambda _: QKeySequence("Ctrl+|"))[-2].text
    assert "Ctrl+&#124;" in text
    assert "Ctrl+|" in preview_html(text).replace("&#124;", "|")


def test_what_is_new_tells_of_each_version_of_the_changelog() -> None:
    if not (PROJECT / "CHANGELOG.md").exists():
        pytest.skip("no CHANGELOG beside the tests")
    versions = re.findall(r"^## (\d\S*)", (PROJECT / "CHANGELOG.md").read_text(), re.M)
    assert versions
    assert re.findall(r"^## (\S+)", asset_text(page_file(NEWS, ENGLISH)), re.M) == versions


def test_it_is_searched_as_one_types(qtbot: QtBot, help_: HelpWindow, pages: Sequence[HelpPage]) -> None:
    help_.show_page(pages)
    assert len(_shown(help_)) == len(pages)
    qtbot.keyClicks(_field(help_), "BIBTEX csl")
    assert "Digests" in _shown(help_)
    assert len(_shown(help_)) < len(pages)
    assert help_.page() == "digests"
    qtbot.waitUntil(lambda: "BibTeX" in _reads(help_), timeout=15000)
    browser = help_.findChild(QTextBrowser)
    assert browser is not None
    qtbot.waitUntil(lambda: bool(browser.extraSelections()))
    hits = browser.extraSelections()  # they live as long as the list does
    assert browser.viewport().rect().contains(browser.cursorRect(hits[0].cursor))
    _field(help_).setText("qwxz")
    assert _shown(help_) == []
    assert any("qwxz" in label.text() for label in help_.findChildren(QLabel) if label.isVisible())
    qtbot.keyClick(_field(help_), Qt.Key.Key_Escape)
    assert len(_shown(help_)) == len(pages)
    assert help_.page() == "digests"
    qtbot.keyClick(_field(help_), Qt.Key.Key_Escape)
    assert not help_.isVisible()


def test_up_and_down_go_from_page_to_page(qtbot: QtBot, help_: HelpWindow, pages: Sequence[HelpPage]) -> None:
    help_.show_page(pages)
    names = [page.name for page in pages]
    assert help_.page() == names[0]
    qtbot.keyClick(_field(help_), Qt.Key.Key_Down)
    assert help_.page() == names[1]
    for _ in range(2):
        qtbot.keyClick(_field(help_), Qt.Key.Key_Up)
    assert help_.page() == names[0]


def test_a_link_leads_to_its_page_and_nowhere_else(qtbot: QtBot, help_: HelpWindow, pages: Sequence[HelpPage]) -> None:
    help_.show_page(pages)
    qtbot.waitUntil(lambda: "Go on with" in _reads(help_), timeout=15000)
    browser = help_.findChild(QTextBrowser)
    assert browser is not None
    assert 'href="/sources.md"' in browser.toHtml()
    help_.view.link_opened.emit("/sources.md")
    assert help_.page() == "sources"
    help_.view.link_opened.emit("https://example.org/none.md")
    assert help_.page() == "sources"


def test_f1_opens_it_and_the_window_closes_it(qtbot: QtBot, empty_window: MainWindow) -> None:
    assert empty_window._actions["help"].shortcut() == QKeySequence("F1")
    empty_window._actions["help"].trigger()
    help_ = empty_window.assistance.help
    assert help_ is not None
    assert help_.page() == "first-steps"
    empty_window._actions["commands"].trigger()
    assert help_.page() == "commands"
    empty_window._actions["news"].trigger()
    assert help_.page() == "whats-new"
    empty_window._actions["help"].trigger()
    assert help_.page() == "whats-new"
    empty_window.close()
    assert not help_.isVisible()


def test_the_help_says_the_keys_that_were_chosen(empty_window: MainWindow) -> None:
    assert empty_window.assistance.shortcuts.assign("print", QKeySequence("Ctrl+J")) == ""
    text = next(
        page.text
        for page in help_pages(commands(), empty_window.assistance.shortcuts.keys_of)
        if page.name == "commands"
    )
    assert "| **Print a digest** | Ctrl+J |" in text


def test_reports_of_faults_are_shown(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with qtbot.waitSignal(empty_window.assistance.said):
        empty_window._actions["reports"].trigger()
    folder = tmp_path / "state" / "curator" / "reports"
    folder.mkdir(parents=True)
    (folder / "20260101-000000-1.read").write_text("ValueError: out of cheese\n")
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportDialog)
        text = dialog.findChild(QPlainTextEdit)
        assert text is not None
        seen.append(text.toPlainText())
        dialog.reject()

    QTimer.singleShot(0, look)
    empty_window._actions["reports"].trigger()
    assert "out of cheese" in seen[0]


def test_each_main_part_is_explained_by_a_section_of_the_help(window: MainWindow) -> None:
    explained = window.assistance.explaining._sections
    assert len(explained) >= 13
    for _, page, heading in explained:
        words = section(page, heading)
        assert len(words) > 60
        assert "](" not in words  # there is nowhere to follow a link to
    with pytest.raises(ValueError, match="No such heading"):
        section("sources", "No such heading")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_sections_are_the_same_in_each_language(qtbot: QtBot, language: str) -> None:
    assert section("related", "Contexts", language).startswith("**" + _headings("related", language)[2] + "**\n")
    assert section("searching", "", language).startswith("**" + _headings("searching", language)[0] + "**\n")
    document = QTextDocument()
    document.setHtml(as_html(section("related", "Contexts", language)))
    is_mirrored = document.lastBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert is_mirrored == (language == "ar")


def _headings(name: str, language: str) -> list[str]:
    lines = asset_text(page_file(name, language)).splitlines()
    return [line.lstrip("# ") for line in lines if line.startswith("#")]


def test_shift_f1_explains_the_part_that_the_keyboard_is_in(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.activateWindow()
    window.desk.sources.setFocus()
    window.desk.editor.setFocus()
    qtbot.waitUntil(window.desk.editor.area.hasFocus)
    qtbot.keyClick(window.desk.editor.area, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [one for one in QApplication.topLevelWidgets() if one.inherits("QWhatsThat") and one.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_without_a_part_it_is_said_what_to_do(window: MainWindow, eagle: str) -> None:
    window.setFocus()
    window._actions["explain"].trigger()
    assert "F6" in said(window)
