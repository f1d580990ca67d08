"""What stands in a field of a panel, and Enter would take, is in the draft, and is taken when the event is left."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.desktop.desk import Desk
from curator.desktop.window import MainWindow
from curator.places import state_folder
from tests.desktop.answering import press
from tests.desktop.writing import hurry, type_at_end


@pytest.fixture(autouse=True)
def _no_wait(window: MainWindow, eagle: str) -> None:
    hurry(window)


def _texts(archive: Archive) -> list[str]:
    """The texts of all drafts, as another program would find them."""
    drafts = Drafts(drafts_place(state_folder(), archive.root), archive.root).all()
    return [draft.content.text for draft in drafts if isinstance(draft, Draft)]


class Field(NamedTuple):
    """The part that it stands in, and something that it takes."""

    part: Callable[[Desk], QWidget]
    text: str

    def type(self, qtbot: QtBot, window: MainWindow, text: str = "") -> QLineEdit:
        """Types into it, and leaves it at that."""
        panel = self.part(window.desk)
        window.desk.show_part(panel)
        field = next(one for one in panel.findChildren(QLineEdit) if one.isVisible())
        qtbot.waitUntil(field.isEnabled)
        field.selectAll()
        qtbot.keyClicks(field, text or self.text)
        return field


SOURCE = Field(lambda desk: desk.sources, "https://example.org/mine")
COVER = Field(lambda desk: desk.cover, "https://example.org/mine.png")
CONTEXT = Field(lambda desk: desk.contexts, "A context of mine")
all_fields = pytest.mark.parametrize("field", [SOURCE, COVER, CONTEXT], ids=["source", "cover", "context"])


@all_fields
def test_the_draft_has_it_while_it_stands_there(
    qtbot: QtBot, window: MainWindow, archive: Archive, field: Field
) -> None:
    held = window.desk.editor.text()
    line = field.type(qtbot, window)
    qtbot.waitUntil(lambda: any(field.text in text for text in _texts(archive)))
    assert (window.desk.editor.text(), line.text()) == (held, field.text)
    line.undo()
    qtbot.waitUntil(lambda: not _texts(archive))


@all_fields
def test_what_is_saved_meanwhile_is_without_it_and_the_draft_stays(
    qtbot: QtBot, window: MainWindow, archive: Archive, field: Field
) -> None:
    held = type_at_end(window, "written before")
    line = field.type(qtbot, window)
    assert window.safekeeping.flush()
    (text,) = _texts(archive)
    assert "written before" in text
    assert field.text in text
    assert window.conversation.save()
    assert (archive.root / window.session.path).read_text() == held
    assert line.text() == field.text
    assert window.safekeeping.flush()
    assert any(field.text in text for text in _texts(archive))


@all_fields
def test_who_leaves_the_event_is_asked_about_its_text(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, field: Field
) -> None:
    field.type(qtbot, window)
    asked = press("Save")
    assert window.conversation.open_file("about/README.md")
    assert asked
    assert field.text in (archive.root / eagle).read_text()
    qtbot.waitUntil(lambda: not _texts(archive))


@all_fields
def test_who_stays_has_it_in_the_text(qtbot: QtBot, window: MainWindow, eagle: str, field: Field) -> None:
    field.type(qtbot, window)
    press("Cancel")
    assert not window.conversation.open_file("about/README.md")
    assert window.session.path == eagle
    assert field.text in window.desk.editor.text()


@pytest.mark.parametrize("field", [SOURCE, COVER], ids=["source", "cover"])
def test_what_enter_would_not_take_is_in_none(qtbot: QtBot, window: MainWindow, archive: Archive, field: Field) -> None:
    field.type(qtbot, window, "no address")
    assert window.safekeeping.flush()
    assert not _texts(archive)
    assert window.conversation.open_file("about/README.md")
    assert window.session.path == "about/README.md"


def test_all_of_them_are_in_one(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for field in (SOURCE, COVER, CONTEXT):
        field.type(qtbot, window)
    assert window.safekeeping.flush()
    (text,) = _texts(archive)
    assert all(field.text in text for field in (SOURCE, COVER, CONTEXT))


def test_what_stands_there_of_the_event_itself_is_no_typing(window: MainWindow, archive: Archive, eagle: str) -> None:
    """The field of the cover has the address of the event's own."""
    for path in ("about/README.md", eagle):
        assert window.conversation.open_file(path)
    assert window.safekeeping.flush()
    assert not _texts(archive)
