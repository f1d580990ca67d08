"""What the parts of the window show together."""

from datetime import date

from curator.desktop.window import MainWindow
from curator.event.template import NewEvent


def test_writing_begins_behind_the_title_whatever_letters_it_has(window: MainWindow) -> None:
    window.session.create_event(NewEvent(date(1969, 7, 22), "The Eagle 🦅 lands 🌕🌕"))
    window.desk.start_writing()
    cursor = window.desk.editor.area.textCursor()
    assert cursor.block().text() == "# The Eagle 🦅 lands 🌕🌕"
    assert cursor.atBlockEnd()
