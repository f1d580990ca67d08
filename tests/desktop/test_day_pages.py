"""Day pages in the window: each save keeps them in step, as one plan, unless the person wants otherwise."""

import re
from datetime import date

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.errors import ChangedOnDiskError
from curator.archive.history import versions
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from curator.event.template import NewEvent
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import PageSteps
from tests.archive.trees import tree_of

INDEX = "news/1969/07/20/index.md"
README = "news/1969/07/20/README.md"


def retitle(window: MainWindow, title: str = "The Eagle has landed.") -> None:
    """Types another title, as a person would."""
    text = window.desk.editor.findChild(QPlainTextEdit)
    assert text is not None
    document = window.session.document
    assert document is not None
    old = next(line for line in document.lines if line.startswith("# "))
    window.session.set_text(document.text.replace(old, f"# {title}"))


def page(archive: Archive, path: str = INDEX) -> str:
    return (archive.root / path).read_text()


def fact(window: MainWindow) -> str:
    return window.status._facts["pages"].accessibleName() if "pages" in window.status._facts else ""


def test_a_save_changes_the_entry_too(window: MainWindow, archive: Archive, eagle: str) -> None:
    retitle(window)
    assert window.conversation.save()
    assert f"### [The Eagle has landed.](/{eagle})" in page(archive)
    assert page(archive) == page(archive, README)
    assert "# The Eagle has landed.\n" in page(archive, eagle)
    assert bring_up_to_date(archive) == PageSteps()
    assert not window.session.is_modified
    assert fact(window) == ""


def test_save_and_pages_are_taken_back_as_one(window: MainWindow, archive: Archive, eagle: str) -> None:
    before = tree_of(archive.root)
    retitle(window)
    assert window.conversation.save()
    journal = window.session.journal
    assert journal is not None
    (done,) = journal.done()
    assert (done.name, done.subject) == ("save", eagle)
    window.session.make(journal.inverse(done.id))
    assert tree_of(archive.root) == before


def test_a_save_that_no_page_shows_is_a_plan_of_one_file(window: MainWindow, archive: Archive, eagle: str) -> None:
    assert window.session.document is not None
    window.session.set_text(window.session.document.text.replace("1. [", "1. [The "))
    assert window.conversation.save()
    journal = window.session.journal
    assert journal is not None
    (done,) = journal.done()
    assert [step.path for step in journal.inverse(done.id).steps] == [eagle]


def test_what_a_save_replaces_is_kept_where_pages_are_left_alone_too(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = page(archive, eagle).encode()
    window.session.keeps_pages = False
    retitle(window)
    assert window.conversation.save()
    journal = window.session.journal
    assert journal is not None
    (version,) = versions(journal, eagle)
    assert journal.text(version.id, version.fingerprint) == before


def test_one_save_after_the_other(window: MainWindow, archive: Archive, eagle: str) -> None:
    for title in ("One", "Two", "Three"):
        retitle(window, title)
        assert window.conversation.save()
    assert f"### [Three](/{eagle})" in page(archive)


def test_a_new_event_comes_first_on_its_page(window: MainWindow, archive: Archive) -> None:
    window.session.create_event(NewEvent(date(1969, 7, 20), "New"))
    assert window.session.path == "news/1969/07/20/new.md"
    assert page(archive).index("### [New](/news/1969/07/20/new.md)") == page(archive).index("### [")
    window.session.create_event(NewEvent(date(1969, 7, 22), "Later"))
    assert "### [Later]" in page(archive, "news/1969/07/22/README.md")
    assert bring_up_to_date(archive) == PageSteps()


def test_a_file_that_is_put_back_keeps_its_entry(window: MainWindow, archive: Archive, eagle: str) -> None:
    (archive.root / eagle).unlink()
    retitle(window)
    window.session.save_as(eagle)
    assert f"### [The Eagle has landed.](/{eagle})" in page(archive)
    window.session.save_as("news/1969/07/20/copy.md")
    assert "### [The Eagle has landed.](/news/1969/07/20/copy.md)" in page(archive)


def test_it_can_be_switched_off_for_an_archive(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, settings: Settings
) -> None:
    choice = window._actions["keep_pages"]
    assert choice.isChecked()
    before = page(archive)
    choice.trigger()
    retitle(window)
    assert window.conversation.save()
    window.session.create_event(NewEvent(date(1969, 7, 20), "New"))
    assert page(archive) == before
    assert not settings.keeps_pages(archive.root)
    assert settings.keeps_pages(archive.root.parent)
    window.session.close()
    with qtbot.waitSignal(window.session.refreshed):
        window.conversation.open_archive_at(archive.root)
    assert not choice.isChecked()
    assert not window.session.keeps_pages
    choice.trigger()
    assert settings.keeps_pages(archive.root)


@pytest.mark.parametrize("text", ["# Notes\n", "## [1969-07-20](/news/1969/07/20/index.md)\n\n"])
def test_a_page_that_can_not_follow_is_named_and_keeps_no_text_from_being_saved(
    window: MainWindow, archive: Archive, eagle: str, text: str
) -> None:
    for path in (INDEX, README):
        (archive.root / path).write_text(text)
    retitle(window)
    assert window.conversation.save()
    assert (page(archive), page(archive, README)) == (text, text)
    assert "# The Eagle has landed.\n" in page(archive, eagle)
    assert fact(window) == "Day page left as it is"
    window.status._fact_acts["pages"]()
    assert INDEX in window.status._message.accessibleName()
    window.conversation.open_file(next(path for path in archive.files() if "luna-15" in path))
    assert fact(window) == ""


def test_a_journal_that_can_not_be_written_keeps_no_text_from_being_saved(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = page(archive)
    assert window.session.journal is not None
    window.session.journal.folder = archive.root / eagle / "no-folder"
    retitle(window)
    assert window.conversation.save()
    assert "# The Eagle has landed.\n" in page(archive, eagle)
    assert page(archive) == before
    assert "no-folder" in window.status._message.accessibleName()


def test_another_program_s_text_is_never_overwritten(window: MainWindow, archive: Archive, eagle: str) -> None:
    (archive.root / eagle).write_text("theirs")
    before = tree_of(archive.root)
    retitle(window)
    with pytest.raises(ChangedOnDiskError):
        window.session.save()
    assert tree_of(archive.root) == before
    assert window.session.is_modified


def _give(window: MainWindow, text: str) -> None:
    window.session.set_text(text)
    assert window.conversation.save()


def test_saved_as_it_was_before_an_event_gives_the_pages_what_they_had(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    """A page may say things in its own way, which no event tells: here an older title."""
    for path in (INDEX, README):
        place = archive.root / path
        place.write_text(re.sub(rf"\[[^]]*\]\(/{re.escape(eagle)}\)", f"[Its own words.](/{eagle})", place.read_text()))
    window.conversation.open_file(eagle)
    before, text = tree_of(archive.root), window.session.document.text if window.session.document else ""
    retitle(window)
    assert window.conversation.save()
    assert "Its own words." not in page(archive)
    retitle(window, "The Eagle is back.")
    assert window.conversation.save()
    _give(window, text)
    assert tree_of(archive.root) == before
    retitle(window)
    assert window.conversation.save()
    _give(window, text)
    assert tree_of(archive.root) == before


def test_pages_that_were_changed_meanwhile_keep_that(window: MainWindow, archive: Archive, eagle: str) -> None:
    text = window.session.document.text if window.session.document else ""
    retitle(window)
    assert window.conversation.save()
    (archive.root / INDEX).write_text(page(archive).replace("Eddy Merckx", "Merckx"))
    _give(window, text)
    assert "Merckx" in page(archive)
    assert "Eddy Merckx" not in page(archive)
    assert "The Eagle has landed." not in page(archive)
    retitle(window)
    window.session.keeps_pages = False
    assert window.conversation.save()
    kept = page(archive)
    _give(window, text)
    assert page(archive) == kept
