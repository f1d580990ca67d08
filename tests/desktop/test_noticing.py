"""What is said of a file when it is opened: conflict copies, marks of a merge, files without their text."""

import pytest
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.layout import conflict_original, is_conflict_copy
from curator.desktop.dialogs.compare import CompareDialog
from curator.desktop.toolkit.plan_view import PlanView
from curator.desktop.window import MainWindow
from curator.event.document import Event
from tests.desktop.dropping import event_of
from tests.desktop.listed import read_again
from tests.desktop.writing import buttons_of, edit_of, press_in

COPIES = (
    "{0}.sync-conflict-20240101-120000-ABCDEF7.md",
    "{0} (Alice's conflicted copy 2024-01-01).md",
    "{0}_conflict-20240101-120000.md",
    "{0} (SFConflict alice 2024-01-01).md",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_conflict_copy_is_shown_as_what_it_is(window: MainWindow, archive: Archive, eagle: str, name: str) -> None:
    """Reliability case D5."""
    copy = name.format(eagle.removesuffix(".md"))
    assert is_conflict_copy(copy)
    assert conflict_original(copy) == eagle
    (archive.root / copy).write_text((archive.root / eagle).read_text() + "theirs\n")
    assert window.conversation.open_file(copy)
    remark = window.desk.editor.remark
    assert "A conflict copy of" in remark.text()
    press_in(remark, "Compare…")
    dialog = window.findChild(CompareDialog)
    assert dialog is not None
    assert "+theirs" in dialog.findChildren(PlanView)[0]._files[0].lines
    dialog.close()
    press_in(remark, "Open that file")
    assert window.session.path == eagle
    assert not remark.text()


def test_a_copy_of_a_file_that_is_gone_has_nothing_to_compare(window: MainWindow, archive: Archive, eagle: str) -> None:
    copy = COPIES[0].format(eagle.removesuffix(".md"))
    (archive.root / eagle).rename(archive.root / copy)
    assert window.conversation.open_file(copy)
    assert "not there any more" in window.desk.editor.remark.text()
    assert buttons_of(window.desk.editor.remark) == []


def test_marks_of_a_merge_are_said_until_they_are_gone(window: MainWindow, archive: Archive, eagle: str) -> None:
    """Reliability case D5."""
    text = (archive.root / eagle).read_text()
    (archive.root / "page.md").write_text(f"{text}\n<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> branch\n")
    assert window.conversation.open_file("page.md")
    assert "Two versions of this text" in window.desk.editor.remark.text()
    cursor = edit_of(window).document().find("<<<<<<< HEAD")
    cursor.removeSelectedText()
    assert not window.desk.editor.remark.text()


@pytest.mark.parametrize("text", ["<<<<<<< HEAD\n", "=======\n", "a <<<<<<< b\n=======\n>>>>>>> c\n", "# a\n=======\n"])
def test_other_lines_are_no_marks(window: MainWindow, archive: Archive, text: str) -> None:
    (archive.root / "page.md").write_text(text)
    assert window.conversation.open_file("page.md")
    assert not window.desk.editor.remark.text()


def test_a_file_of_zeros_is_said_to_be_damaged(window: MainWindow, archive: Archive, eagle: str) -> None:
    """Reliability case B3."""
    (archive.root / "page.md").write_bytes(bytes(4000))
    assert window.conversation.open_file("page.md")
    assert "nothing but zeros" in window.desk.editor.remark.text()
    assert not window.desk.editor.is_editable()


def test_an_empty_event_is_said_to_be_damaged_with_the_title_that_was_known(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    """Reliability case B3."""
    window.session.indexer.pause()
    assert window.conversation.open_file("about/README.md")
    (archive.root / eagle).write_bytes(b"")
    assert window.conversation.open_file(eagle)
    assert "This file is empty. It held “Apollo" in window.desk.editor.remark.text()
    edit_of(window).insertPlainText("# Again\n")
    assert not window.desk.editor.remark.text()


def test_an_empty_event_that_nothing_is_known_of_is_said_to_be_empty(window: MainWindow, archive: Archive) -> None:
    (archive.root / "news/1969/07/20/empty.md").write_bytes(b"")
    assert window.conversation.open_file("news/1969/07/20/empty.md")
    assert "an event has at least its day and a title" in window.desk.editor.remark.text()


@pytest.mark.parametrize("blanks", ["", " \n\n  \n"], ids=["nothing", "blanks"])
def test_an_empty_event_is_laid_out_as_a_new_one_and_that_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, archive: Archive, blanks: str
) -> None:
    path = "news/1969/07/20/a-walk-on-the-moon.md"
    place = archive.root / path
    place.write_text(blanks)
    read_again(qtbot, window)
    assert window.conversation.open_file(path)
    press_in(window.desk.editor.remark, "Lay it out as an event")
    assert window.desk.editor.text() == "### [1969-07-20](/news/1969/07/20/index.md)\n\n# A walk on the moon\n\n\n\n"
    assert isinstance(window.session.document, Event)
    assert not window.desk.editor.remark.text()
    assert edit_of(window).textCursor().block().text() == "# A walk on the moon"
    assert place.read_text() == blanks
    window._actions["undo"].trigger()
    assert window.desk.editor.text() == blanks
    assert buttons_of(window.desk.editor.remark) == ["Lay it out as an event"]


def test_an_empty_event_is_laid_out_under_the_title_that_was_known(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    title = event_of(window).title_text
    window.session.indexer.pause()
    assert window.conversation.open_file("about/README.md")
    (archive.root / eagle).write_bytes(b"")
    assert window.conversation.open_file(eagle)
    press_in(window.desk.editor.remark, "Lay it out as an event")
    assert event_of(window).title_text == title


def test_what_can_not_be_written_is_not_offered_to_be_laid_out(window: MainWindow, archive: Archive) -> None:
    """Its line ends are mixed, so that the editor would change them."""
    (archive.root / "news/1969/07/20/empty.md").write_bytes(b" \r\n \n")
    assert window.conversation.open_file("news/1969/07/20/empty.md")
    assert not window.desk.editor.is_editable()
    assert buttons_of(window.desk.editor.remark) == []


def test_a_name_that_differs_in_case_only_is_said(window: MainWindow, archive: Archive, eagle: str) -> None:
    """Reliability case D6."""
    folder, _, name = eagle.rpartition("/")
    (archive.root / folder / name.upper()).write_bytes((archive.root / eagle).read_bytes())
    assert window.conversation.open_file(f"{folder}/{name.upper()}")
    assert name in window.desk.editor.remark.text()
    (archive.root / folder / name.upper()).unlink()
    assert window.conversation.open_file(eagle)
    assert not window.desk.editor.remark.text()


def test_hard_links_are_said_once_and_until_another_file_is_opened(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    """Reliability case A4."""
    other = next(path for path in archive.files() if "/index.md" not in path and path != eagle)
    for path in (eagle, other):
        (archive.root / f"{path}.kept").hardlink_to(archive.root / path)
    assert window.conversation.open_file(other)
    remark = window.desk.editor.remark
    assert "hard link" in remark.text()
    edit_of(window).insertPlainText("a")
    assert "hard link" in remark.text()
    edit_of(window).undo()
    assert window.conversation.open_file(eagle)
    assert not remark.text()
