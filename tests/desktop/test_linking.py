"""Links that are begun in the text, and the events that are offered for them."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.link_completion import LinkCompletion, Offered
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.window import MainWindow
from tests.desktop.dropping import Drag, RawMime, said, settle
from tests.desktop.listed import index_of, read_again, table_of
from tests.desktop.making import write_event
from tests.desktop.writing import edit_of, type_at_end

_TITLES = ("Moon one", "Moon two", "月球三", "🚀 four")


def _found(typed: str, most: int) -> Sequence[Offered]:
    return [Offered(f"{title}.md", title, "1969-07-20") for title in _TITLES if typed.lower() in title.lower()][:most]


@pytest.fixture
def area(qtbot: QtBot) -> TextArea:
    """An editor without an archive."""
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    area.setFocus()
    return area


@pytest.fixture
def completion(area: TextArea) -> LinkCompletion:
    """Offers four events in it, and writes the path of the one that is taken."""
    completion = LinkCompletion(area)
    completion.offer_from(_found)
    completion.taken.connect(area.put_in)
    return completion


def _rows(completion: LinkCompletion) -> list[str]:
    if completion.list.isHidden():
        return []
    return [completion.list.item(row).text().partition("   ")[2] for row in range(completion.list.count())]


def _compose(area: TextArea, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(area, event)


def test_the_bracket_of_chinese_keyboards_does_so_too(qtbot: QtBot, area: TextArea, completion: LinkCompletion) -> None:
    _compose(area, "", "【")
    assert _rows(completion) == list(_TITLES)
    _compose(area, "yue", "")
    assert _rows(completion) == []
    _compose(area, "", "月球")
    assert _rows(completion) == ["月球三"]
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.toPlainText() == "月球三.md"


def test_a_bracket_offers_events_and_letters_narrow_them(
    qtbot: QtBot, area: TextArea, completion: LinkCompletion
) -> None:
    qtbot.keyClicks(area, "see [")
    assert _rows(completion) == list(_TITLES)
    qtbot.keyClicks(area, "moon")
    assert _rows(completion) == ["Moon one", "Moon two"]
    qtbot.keyClicks(area, "x")
    assert _rows(completion) == []
    qtbot.keyClick(area, Qt.Key.Key_Backspace)
    assert _rows(completion) == ["Moon one", "Moon two"]
    assert area.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_chosen_one_comes_in_the_place_of_what_was_typed(
    qtbot: QtBot, area: TextArea, completion: LinkCompletion, key: Qt.Key
) -> None:
    area.setPlainText("🚀 ")
    area.moveCursor(area.textCursor().MoveOperation.End)
    qtbot.keyClicks(area, "[moon")
    qtbot.keyClick(area, Qt.Key.Key_Down)
    qtbot.keyClick(area, key)
    assert area.document().toRawText() == "🚀 Moon two.md"
    assert _rows(completion) == []
    area.undo()
    assert area.document().toRawText() == "🚀 [moon"


def test_enter_is_a_new_line_while_none_is_chosen(qtbot: QtBot, area: TextArea, completion: LinkCompletion) -> None:
    qtbot.keyClicks(area, "[")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.document().toRawText() == "[\u2029"
    assert _rows(completion) == []


def test_esc_closes_it_for_this_link(qtbot: QtBot, area: TextArea, completion: LinkCompletion) -> None:
    qtbot.keyClicks(area, "[moon")
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    qtbot.keyClicks(area, " o")
    assert _rows(completion) == []
    qtbot.keyClicks(area, "] [m")
    assert _rows(completion) == ["Moon one", "Moon two"]


@pytest.mark.parametrize("end", ["]", "("])
def test_a_link_that_is_written_by_hand_is_left_alone(
    qtbot: QtBot, area: TextArea, completion: LinkCompletion, end: str
) -> None:
    qtbot.keyClicks(area, f"[moon{end}one")
    assert _rows(completion) == []


def test_a_cursor_that_is_put_into_a_label_opens_nothing(
    qtbot: QtBot, area: TextArea, completion: LinkCompletion
) -> None:
    area.setPlainText("[moon](x)")
    for _ in range(4):
        qtbot.keyClick(area, Qt.Key.Key_Right)
    qtbot.keyClick(area, Qt.Key.Key_Backspace)
    assert _rows(completion) == []


def test_an_input_method_has_the_place_for_itself(qtbot: QtBot, area: TextArea, completion: LinkCompletion) -> None:
    qtbot.keyClicks(area, "[")
    _compose(area, "yue")
    assert _rows(completion) == []
    _compose(area, "", "月球")
    assert _rows(completion) == ["月球三"]
    _compose(area, "san")
    assert _rows(completion) == []


def test_what_can_only_be_read_offers_nothing(qtbot: QtBot, area: TextArea, completion: LinkCompletion) -> None:
    area.setReadOnly(True)
    qtbot.keyClicks(area, "[")
    assert _rows(completion) == []


def test_an_event_of_the_archive_is_linked_by_its_title(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    type_at_end(window, "\n")
    before = window.desk.editor.text()
    qtbot.keyClicks(edit_of(window), "[merckx")
    (row,) = _rows(window.desk.editor.completion)
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Return)
    added = window.desk.editor.text().removeprefix(before)
    assert added.startswith(f"[{row}](/news/1969/07/20/eddy-merckx")
    assert added.endswith(".md)")
    assert (archive.root / added.partition("](/")[2][:-1]).is_file()


@pytest.mark.parametrize(
    ("place", "label"),
    [("Prose: ", "Moon landing"), ("\n### Related:\n\n1. ", "Moon landing ")],
    ids=["prose", "related"],
)
def test_in_prose_the_blanks_at_the_ends_of_a_title_are_left_out(
    qtbot: QtBot, window: MainWindow, archive: Archive, place: str, label: str
) -> None:
    """Among related events a link has just the title, as the archive has it."""
    day = date(1969, 7, 19)
    other = write_event(archive.root, day, "Moon landing", "Its summary.")
    whole = archive.root / other
    whole.write_text(whole.read_text().replace("# Moon landing\n", "# Moon landing \n"))
    path = write_event(archive.root, day, "From here")
    read_again(qtbot, window)
    assert window.conversation.open_file(path)
    before = type_at_end(window, place)
    qtbot.keyClicks(edit_of(window), "[moon landing")
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Return)
    assert window.desk.editor.text().removeprefix(before) == f"[{label}](/{other})"


def _drop_on_text(window: MainWindow, mime: QMimeData, place: int) -> None:
    area = window.desk.editor.area
    cursor = area.textCursor()
    cursor.setPosition(place)
    area.setTextCursor(cursor)
    area.ensureCursorVisible()
    drag = Drag(window, mime)
    assert drag.over(area.viewport(), area.cursorRect(cursor).center()), said(window)
    drag.let_go()
    settle()


@pytest.mark.parametrize("way", ["list", "file manager", "pasted"])
def test_an_event_that_lands_on_the_text_is_linked_where_it_lands(
    window: MainWindow, archive: Archive, eagle: str, way: str
) -> None:
    other = write_event(archive.root, date(2012, 3, 1), " Odd [title] ")
    before = window.desk.editor.text()
    place = before.index("\n\n# ") + len("\n\n# ")
    mime: QMimeData = RawMime({"text/uri-list": (archive.root / other).as_uri().encode(), "text/plain": other.encode()})
    if way == "list":
        mime = table_of(window).events.mimeData([index_of(window, "webb")])
    link = f"[Odd [title]](/{other})"
    if way == "pasted":
        QGuiApplication.clipboard().setMimeData(mime)
        window.desk.editor.put_cursor(place)
        window.desk.editor.area.paste()
        QGuiApplication.clipboard().clear()
    else:
        _drop_on_text(window, mime, place)
    after = window.desk.editor.text()
    put_in = after[place : place + len(after) - len(before)]
    assert after == before[:place] + put_in + before[place:]
    assert put_in == link if way != "list" else put_in.startswith("[") and "webb" in put_in
    window.desk.editor.undo()
    assert window.desk.editor.text() == before
