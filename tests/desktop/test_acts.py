"""Acts on files from the window: what is shown before, what is done then, and taking it back."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, event_at
from curator.archive.layout import path_of
from curator.archive.plan import Difference
from curator.catalogue.catalogue import Order
from curator.desktop.toolkit.chosen_rows import choose_rows
from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.event_rows import EventRows
from curator.desktop.toolkit.jobs import JobThread
from curator.desktop.toolkit.plan_dialog import PlanDialog
from curator.desktop.toolkit.wait_dialog import WaitDialog
from curator.desktop.window import MainWindow
from curator.event import edits
from curator.event.document import Event
from tests.desktop.answering import press
from tests.desktop.dropping import said
from tests.desktop.listed import index_of, paths_of, search, table_of
from tests.desktop.making import write_event
from tests.desktop.writing import edit_of, type_at_end

_PATIENCE = 30_000


def _bytes_of(root: Path) -> dict[str, bytes]:
    """All files of an archive."""
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def _files_of(dialog: PlanDialog) -> list[str]:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def _answer(window: MainWindow, command: str, answer: Callable[[PlanDialog], None]) -> None:
    """Asks for a command and answers its dialog."""
    _answer_to(window._actions[command].trigger, answer)


def _answer_to(ask: Callable[[], object], answer: Callable[[PlanDialog], None]) -> None:
    """Answers the dialog that an act opens, which closes in any case: it would be waited for for ever."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlanDialog)
        try:
            answer(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, run)
    ask()


def _act(qtbot: QtBot, window: MainWindow, command: str, fill: Callable[[PlanDialog], object]) -> list[str]:
    """Asks for a command, fills in what it asks, waits for its plan and makes it; gives the files that it showed."""
    shown: list[str] = []

    def answer(dialog: PlanDialog) -> None:
        fill(dialog)
        button = _accept_of(dialog)
        qtbot.waitUntil(button.isEnabled, timeout=_PATIENCE)
        shown.extend(_files_of(dialog))
        button.click()

    _answer(window, command, answer)
    return shown


def _refused(qtbot: QtBot, window: MainWindow, command: str, fill: Callable[[PlanDialog], object], why: str) -> None:
    """The same for what can't be planned: the dialog says why, and can't be accepted."""

    def answer(dialog: PlanDialog) -> None:
        fill(dialog)
        qtbot.waitUntil(lambda: why in _summary_of(dialog), timeout=_PATIENCE)
        assert not _accept_of(dialog).isEnabled()
        dialog.reject()

    _answer(window, command, answer)


def _fields(dialog: PlanDialog) -> list[QLineEdit]:
    """What is typed into, but for the field within that of a day."""
    fields = dialog.findChildren(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [field for field in fields if not isinstance(field, DayField)]


def _summary_of(dialog: PlanDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def _accept_of(dialog: PlanDialog) -> QAbstractButton:
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    return next(one for one in buttons.buttons() if buttons.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole)


def _event(window: MainWindow) -> Event:
    assert isinstance(window.session.document, Event)
    return window.session.document


def _at(archive: Archive, path: str) -> Event:
    event = event_at(archive, path)
    assert event is not None
    return event


def _related(event: Event) -> list[str | None]:
    return [path_of(link.target) for link in event.related]


def _take_back(window: MainWindow) -> None:
    """Follows the Undo in the status line."""
    window.status._message.linkActivated.emit("0")


def _typed(text: str) -> Callable[[PlanDialog], object]:
    def fill(dialog: PlanDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(text)

    return fill


def _links_to(archive: Archive, path: str) -> list[str]:
    """The labels of all related links to a file."""
    events = [event_at(archive, other) for other in archive.files() if other.startswith("news/")]
    return [link.title for event in events if event for link in event.related if path_of(link.target) == path]


def test_a_new_title_goes_wherever_the_old_one_stood(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    pointing = len(_links_to(archive, eagle))
    shown = _act(qtbot, window, "retitle", _typed("The Eagle has landed"))
    assert eagle in shown
    assert window.session.path == eagle
    assert "# The Eagle has landed" in window.desk.editor.text()
    assert [label.strip() for label in _links_to(archive, eagle)] == ["The Eagle has landed"] * pointing
    changed = {path for path, data in _bytes_of(archive.root).items() if before.get(path) != data}
    assert changed == set(shown)
    _take_back(window)
    assert _bytes_of(archive.root) == before
    assert "# The Eagle has landed" not in window.desk.editor.text()
    assert "Taken back: Changed the title" in said(window)


def test_another_day_moves_the_file_and_all_links_follow(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    pointing = len(_links_to(archive, eagle))

    def fill(dialog: PlanDialog) -> None:
        field = dialog.findChild(DayField)
        assert field is not None
        field.set_day(date(1969, 7, 22))

    _act(qtbot, window, "move", fill)
    moved = eagle.replace("/20/", "/22/")
    assert window.session.path == moved
    assert len(_links_to(archive, moved)) == pointing
    assert not _links_to(archive, eagle)
    _take_back(window)
    assert window.session.path == eagle
    assert _bytes_of(archive.root) == before


def test_a_day_is_chosen_and_taken_with_the_keys_alone(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    def answer(dialog: PlanDialog) -> None:
        field = dialog.findChild(DayField)
        assert field is not None
        qtbot.keyClick(field, Qt.Key.Key_Up)
        qtbot.waitUntil(_accept_of(dialog).isEnabled, timeout=_PATIENCE)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert dialog.result() == PlanDialog.DialogCode.Accepted

    _answer(window, "move", answer)
    assert window.session.path == eagle.replace("/20/", "/21/")


def test_lines_that_look_like_the_head_of_a_difference_are_shown(window: MainWindow) -> None:
    change = Difference("a.md", "a.md", "---\ncontext: Homs\n---\n# A\n", "# A\n++ more\n")
    shown = window.acts.proposing._file(change)
    assert shown.lines == ("----", "-context: Homs", "----", " # A", "+++ more", " ")


def test_nothing_is_moved_to_what_is_no_day(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    before = _bytes_of(archive.root)

    def answer(dialog: PlanDialog) -> None:
        field = dialog.findChild(DayField)
        assert field is not None
        field.selectAll()
        qtbot.keyClicks(field, "22 Jully 1969")
        qtbot.waitUntil(lambda: "is no day" in _summary_of(dialog), timeout=_PATIENCE)
        assert not _accept_of(dialog).isEnabled()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()

    _answer(window, "move", answer)
    assert window.session.path == eagle
    assert _bytes_of(archive.root) == before


def test_text_that_is_not_to_be_saved_does_not_stay_behind_at_the_old_place(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    text = window.desk.editor.text()
    window.desk.editor.apply(edits.set_title(_event(window), "Never saved"))
    asked = press("Go on without saving")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlanDialog)
        _typed("landed")(dialog)
        qtbot.waitUntil(_accept_of(dialog).isEnabled, timeout=_PATIENCE)
        _accept_of(dialog).click()

    QTimer.singleShot(300, answer)
    window._actions["rename"].trigger()
    assert asked
    assert window.session.path.endswith("/landed.md")
    assert window.desk.editor.text() == text
    assert not window.isWindowModified()
    assert not archive.place(eagle).exists()


def test_the_keys_go_to_the_first_field_then_to_the_plan_and_the_buttons(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    def answer(dialog: PlanDialog) -> None:
        field, box = dialog.findChild(QLineEdit), dialog.findChild(QCheckBox)
        assert field is not None
        qtbot.waitUntil(field.hasFocus)
        assert field.selectedText() == field.text()
        assert box is not None
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        assert box.hasFocus()
        dialog.reject()

    _answer(window, "retitle", answer)


def test_another_name_for_the_file(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    before = _bytes_of(archive.root)
    _act(qtbot, window, "rename", _typed("eagle-landed"))
    assert window.session.path.endswith("/eagle-landed.md")
    _take_back(window)
    assert _bytes_of(archive.root) == before


def test_deleting_takes_the_links_along_unless_they_are_to_stay(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    shown = _act(qtbot, window, "delete", lambda _: None)
    assert eagle in shown
    assert not archive.place(eagle).exists()
    assert not _links_to(archive, eagle)
    _take_back(window)
    assert window.session.path == eagle
    assert _bytes_of(archive.root) == before

    def keep(dialog: PlanDialog) -> None:
        box = dialog.findChild(QCheckBox)
        assert box is not None
        box.setChecked(True)

    _act(qtbot, window, "delete", keep)
    assert _links_to(archive, eagle)


def test_what_can_not_be_is_said_and_nothing_is_made(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    _refused(qtbot, window, "rename", _typed("a/b"), "can't be the name")
    assert _bytes_of(archive.root) == before


def _tick_first(dialog: PlanDialog) -> None:
    """Of the deleted events."""
    found = dialog.findChild(QListWidget)
    assert found is not None
    assert "Eagle" in found.item(0).text()
    found.item(0).setCheckState(Qt.CheckState.Checked)


def test_deleted_events_come_back(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    before = _bytes_of(archive.root)
    _act(qtbot, window, "delete", lambda _: None)
    _act(qtbot, window, "restore", _tick_first)
    assert _bytes_of(archive.root) == before
    assert archive.place(eagle).exists()


def test_the_only_event_that_came_back_is_shown_where_nothing_else_is_open(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    search(qtbot, window, 'title:"eagle lands"')
    _act(qtbot, window, "delete", lambda _: None)
    assert not window.session.path
    _act(qtbot, window, "restore", _tick_first)
    assert window.session.path == eagle


def test_an_event_that_came_back_is_opened_by_a_click(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    """Its row is not the current one before that: a click on that would choose nothing."""
    search(qtbot, window, 'title:"eagle lands"')
    _act(qtbot, window, "delete", lambda _: None)
    with qtbot.waitSignal(window.session.finder.settled):
        _act(qtbot, window, "take_back", lambda _: None)
    assert not window.session.path
    assert not window.desk.events.chosen_paths()


def _settled(qtbot: QtBot, window: MainWindow, gone: Sequence[str]) -> None:
    """Waits until the list is without these events."""
    qtbot.waitUntil(lambda: not {*gone} & {*paths_of(window)})


@pytest.mark.parametrize(
    ("rows", "beside"),
    [([0], 1), ([3], 4), ([-1], -2), ([2, 3, 5], 6), ([5, 2], 3), ([-2, -1], -3)],
    ids=["first", "middle", "last", "last-of-several", "first-of-several", "several-at-the-end"],
)
def test_after_deleting_one_goes_on_with_the_next_event_of_the_list_or_the_one_before(
    qtbot: QtBot, window: MainWindow, rows: Sequence[int], beside: int
) -> None:
    """Of several, the one that is open was gone to last."""
    before = paths_of(window)
    paths = [before[row] for row in rows]
    assert window.conversation.open_file(paths[-1])
    choose_rows(table_of(window), [index_of(window, path).row() for path in paths])
    _act(qtbot, window, "delete", lambda _: None)
    assert window.session.path == before[beside]
    _settled(qtbot, window, paths)
    assert window.desk.events.chosen_paths() == [before[beside]]
    assert table_of(window).currentIndex() == index_of(window, before[beside])
    rest = [path for path in before if path not in paths]
    qtbot.keyClick(table_of(window), Qt.Key.Key_Up)
    assert window.session.path == rest[max(0, rest.index(before[beside]) - 1)]


def test_what_is_deleted_is_shown_again_when_that_is_taken_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    _act(qtbot, window, "delete", lambda _: None)
    assert window.session.path not in {"", eagle}
    _settled(qtbot, window, [eagle])
    _take_back(window)
    assert window.session.path == eagle
    qtbot.waitUntil(lambda: window.desk.events.chosen_paths() == [eagle])


def test_in_an_order_of_its_own_the_list_says_what_is_next(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    with qtbot.waitSignal(window.session.finder.settled):
        window.session.finder.sort(Order.TITLE, is_descending=False)
    paths = paths_of(window)
    _act(qtbot, window, "delete", lambda _: None)
    assert window.session.path == paths[paths.index(eagle) + 1]


def test_where_the_list_has_no_other_event_or_not_this_one_nothing_is_open_then(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    search(qtbot, window, 'title:"eagle lands"')
    _act(qtbot, window, "delete", lambda _: None)
    assert window.session.path == ""
    assert not window.desk.editor.text()
    assert not window._actions["retitle"].isEnabled()
    _take_back(window)
    assert window.session.path == eagle
    search(qtbot, window, "title:comet")
    _act(qtbot, window, "delete", lambda _: None)
    assert window.session.path == ""


def test_an_undo_that_was_used_is_not_offered_again(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    _act(qtbot, window, "delete", lambda _: None)
    _act(qtbot, window, "take_back", lambda _: None)
    assert ": deleted" in said(window)
    assert "Undo" in said(window)
    _take_back(window)
    assert "Undo" not in said(window)


def _undo_by_keys(qtbot: QtBot, window: MainWindow, within: QWidget) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    within.setFocus()
    qtbot.keyClick(within, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("place", [edit_of, table_of], ids=["text", "list"])
def test_the_keys_of_undo_take_a_deletion_back_as_the_foot_offers(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, place: Callable[[MainWindow], QWidget]
) -> None:
    before = _bytes_of(archive.root)
    _act(qtbot, window, "delete", lambda _: None)
    _undo_by_keys(qtbot, window, place(window))
    assert _bytes_of(archive.root) == before
    assert window.session.path == eagle
    assert "Taken back" in said(window)


def test_the_keys_of_undo_do_so_where_no_event_is_left_to_be_open(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    search(qtbot, window, 'title:"eagle lands"')
    _act(qtbot, window, "delete", lambda _: None)
    assert not window.session.path
    _undo_by_keys(qtbot, window, table_of(window))
    assert window.session.path == eagle


def test_the_keys_of_undo_take_back_what_was_typed_since_and_no_files(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    _act(qtbot, window, "delete", lambda _: None)
    text = window.desk.editor.text()
    type_at_end(window, "typed since")
    for _ in range(2):
        _undo_by_keys(qtbot, window, edit_of(window))
    assert window.desk.editor.text() == text
    assert not archive.place(eagle).exists()


def test_where_the_text_has_nothing_to_undo_the_way_to_what_was_done_to_files_is_shown(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    _act(qtbot, window, "delete", lambda _: None)
    other = next(path for path in paths_of(window) if path not in {eagle, window.session.path})
    assert window.conversation.open_file(other)
    _undo_by_keys(qtbot, window, edit_of(window))
    assert "no change of the text to undo" in said(window)
    assert "Take back the last change of files" in said(window)
    assert not archive.place(eagle).exists()

    def affirm(dialog: PlanDialog) -> None:
        qtbot.waitUntil(_accept_of(dialog).isEnabled, timeout=_PATIENCE)
        _accept_of(dialog).click()

    _answer_to(lambda: window.status._act("0"), affirm)
    assert _bytes_of(archive.root) == before


def test_one_thing_is_done_to_all_events_that_a_search_found(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)

    def rename(dialog: PlanDialog) -> None:
        scope, kind, _ = dialog.findChildren(QComboBox)
        scope.setCurrentIndex(scope.count() - 1)
        kind.setCurrentIndex(kind.findText("Rename a context"))
        old, new = _fields(dialog)
        old.setText("Moon")
        new.setText("the Moon")

    _act(qtbot, window, "batch", rename)
    texts = [data for path, data in _bytes_of(archive.root).items() if path.startswith("news/")]
    contexts = [re.findall(rb"_Context: (.*)_", data) for data in texts]
    names = {name for found in contexts for line in found for name in line.split(b", ")}
    assert b"the Moon" in names
    assert b"Moon" not in names
    _act(qtbot, window, "take_back", lambda _: None)
    assert _bytes_of(archive.root) == before


def test_all_that_a_search_found_is_moved_to_a_day(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    with qtbot.waitSignal(window.session.finder.settled):
        window.desk.search.set_text("date:1969-07-21")

    def fill(dialog: PlanDialog) -> None:
        scope, kind, _ = dialog.findChildren(QComboBox)
        assert scope.currentText() == "All that the search found"  # and not the one that is open beside it
        kind.setCurrentIndex(kind.findText("Move to another day"))
        field = dialog.findChild(DayField)
        assert field is not None
        field.set_day(date(1969, 7, 22))

    _act(qtbot, window, "batch", fill)
    events = [path for path in archive.files() if path.startswith("news/1969/07/2") and "/index" not in path]
    assert not [path for path in events if "/21/" in path and not path.endswith("README.md")]
    assert len([path for path in events if "/22/" in path and not path.endswith("README.md")]) == 4
    _take_back(window)
    assert _bytes_of(archive.root) == before


def test_find_and_replace_in_the_open_event(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    def replace(dialog: PlanDialog) -> None:
        old, new = _fields(dialog)
        old.setText("lunar module Eagle")
        new.setText("Eagle")

    shown = _act(qtbot, window, "batch", replace)
    assert eagle in shown
    assert window.session.document is not None
    assert "# Apollo 11's Eagle lands" in window.desk.editor.text()
    assert any(label.startswith("Apollo 11's Eagle lands") for label in _links_to(archive, eagle))


def test_blanks_are_something_that_can_be_replaced(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    path = write_event(archive.root, date(2022, 1, 1), "Comet seen", "A  comet  is seen.")
    assert window.conversation.open_file(path)

    def replace(dialog: PlanDialog) -> None:
        *_, parts = dialog.findChildren(QComboBox)
        parts.setCurrentIndex(parts.findText("Whole text"))
        old, new = _fields(dialog)
        old.setText("  ")
        new.setText(" ")

    assert path in _act(qtbot, window, "batch", replace)
    assert "A comet is seen." in window.desk.editor.text()


def test_whole_words_alone_are_replaced_where_that_is_asked_for(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    path = write_event(archive.root, date(2022, 1, 1), "Comet seen", "The art of comets, in part.")
    assert window.conversation.open_file(path)

    def replace(dialog: PlanDialog) -> None:
        *_, parts = dialog.findChildren(QComboBox)
        parts.setCurrentIndex(parts.findText("Whole text"))
        next(one for one in dialog.findChildren(QCheckBox) if one.text() == "Wh&ole words").setChecked(True)
        old, new = _fields(dialog)
        old.setText("art")
        new.setText("craft")

    assert path in _act(qtbot, window, "batch", replace)
    assert "The craft of comets, in part." in window.desk.editor.text()


@pytest.mark.parametrize("kind", ["Find and replace", "Add a context", "Relabel the sources of a site"])
def test_where_nothing_is_named_nothing_would_change(qtbot: QtBot, window: MainWindow, eagle: str, kind: str) -> None:
    def fill(dialog: PlanDialog) -> None:
        _, kinds, _ = dialog.findChildren(QComboBox)
        kinds.setCurrentIndex(kinds.findText(kind))
        _fields(dialog)[0].setText("" if kind == "Find and replace" else "  ")

    _refused(qtbot, window, "batch", fill, "Nothing would change")


def test_an_expression_that_is_none_is_said_to_be_so(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)

    def fill(dialog: PlanDialog) -> None:
        next(box for box in dialog.findChildren(QCheckBox) if "xpression" in box.text()).setChecked(True)
        _fields(dialog)[0].setText("(")

    _refused(qtbot, window, "batch", fill, "not understood")
    assert _bytes_of(archive.root) == before


def _spoil(archive: Archive) -> str:
    """A page of a day says something else than its event."""
    path = "news/1969/07/20/index.md"
    place = archive.root / path
    place.write_text(place.read_text().replace("### [Apollo 11's", "### [Apollo 10's"))
    return path


def test_day_pages_are_brought_up_to_date(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    before = _bytes_of(archive.root)
    spoiled = _spoil(archive)
    assert _act(qtbot, window, "update_pages", lambda _: None) == [spoiled]
    assert _bytes_of(archive.root) == before
    _take_back(window)
    assert b"Apollo 10's" in _bytes_of(archive.root)[spoiled]


def test_nothing_is_offered_where_all_pages_are_in_step(qtbot: QtBot, window: MainWindow) -> None:
    _refused(qtbot, window, "update_pages", lambda _: None, "Nothing would change")


def test_what_was_changed_last_can_be_taken_back_later(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _bytes_of(archive.root)
    _act(qtbot, window, "delete", lambda _: None)
    window.status.say("")
    _act(qtbot, window, "take_back", lambda _: None)
    assert _bytes_of(archive.root) == before
    assert archive.place(eagle).exists()


def test_what_was_taken_back_is_not_made_again_but_what_was_before_it_taken_back(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    texts = [_bytes_of(archive.root)]
    for name in ("one", "two"):
        _act(qtbot, window, "rename", _typed(name))
        texts.append(_bytes_of(archive.root))
    for text in texts[1::-1]:
        _act(qtbot, window, "take_back", lambda _: None)
        assert _bytes_of(archive.root) == text


def test_a_suggestion_is_related_on_both_sides_once_that_was_shown(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    def asked(act: Callable[[], object]) -> None:
        with qtbot.waitSignal(window.session.advisor.advised, check_params_cb=lambda advice: advice.is_whole):
            act()
            window.session.advisor.again()

    other = str(_related(_event(window))[0])
    partner = _at(archive, other)
    archive.place(other).write_text(edits.remove_related(partner, range(len(partner.related))).apply(partner.text))
    asked(lambda: window.desk.editor.apply(edits.remove_related(_event(window), [0])))
    number = [one.path for one in window.relating.advice.related].index(other)
    rows = window.desk.suggestions.findChild(EventRows)
    both = [one for one in window.desk.suggestions.findChildren(QPushButton) if one.text() == "On both sides…"]
    assert rows is not None
    rows.setCurrentIndex(rows.model().index(number, 0))

    def answer(dialog: PlanDialog) -> None:
        qtbot.waitUntil(_accept_of(dialog).isEnabled, timeout=_PATIENCE)
        assert _files_of(dialog) == [other]
        _accept_of(dialog).click()

    _answer_to(both[0].click, answer)
    assert other in _related(_event(window))
    assert _related(_at(archive, other)) == [eagle]
    assert "on both sides" in said(window)
    _take_back(window)
    assert other not in _related(_event(window))
    assert not _related(_at(archive, other))


def test_who_waits_for_much_work_gets_what_it_gives(qtbot: QtBot, window: MainWindow) -> None:
    thread = JobThread("work")
    assert WaitDialog(window, "Working…").wait_for(lambda: 7, thread) == 7

    def fail() -> int:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        WaitDialog(window, "Working…").wait_for(fail, thread)
    thread.end()


@pytest.mark.parametrize(
    ("command", "why"), [("restore", "No deleted event is kept"), ("take_back", "no change of several files")]
)
def test_where_there_is_nothing_to_bring_back_that_is_said(window: MainWindow, command: str, why: str) -> None:
    window._actions[command].trigger()
    assert why in said(window)


def test_what_a_search_found_is_never_taken_for_what_is_chosen(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert window.session.path == eagle
    window.session.indexer.catalogue = None

    def fill(dialog: PlanDialog) -> None:
        scope, *_ = dialog.findChildren(QComboBox)
        scope.setCurrentIndex(scope.count() - 1)
        old, new = _fields(dialog)
        old.setText("lunar module Eagle")
        new.setText("Eagle")

    _refused(qtbot, window, "batch", fill, "Nothing would change")
