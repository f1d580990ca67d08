"""Plans in the window: written down, taken back, and ended at the next opening if the program was killed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.archive import recovery, store
from curator.archive.archive import Archive
from curator.archive.foresight import inverse_of
from curator.archive.journal import Journal, journal_place
from curator.archive.plan import Change, Delete, Plan
from curator.desktop.life import Life
from curator.desktop.window import MainWindow
from curator.places import state_folder
from tests.archive.trees import tree_of


def _said(window: MainWindow) -> str:
    return window.status._message.accessibleName()


def _journal(archive: Archive) -> Journal:
    return Journal(journal_place(state_folder(), archive.root), lambda: datetime.now(UTC))


def _plan(archive: Archive) -> Plan:
    one, other = list(archive.newest_paths())[:2]
    prints = [store.fingerprint_at(archive.root / path) for path in (one, other)]
    return Plan("delete", (Delete(one, prints[0]), Change(other, prints[1], b"# other\n")), one)


def test_a_plan_that_was_begun_when_the_program_ended_is_finished_and_told_of(
    qtbot: QtBot, empty_window: MainWindow, archive: Archive
) -> None:
    plan = _plan(archive)
    inverse = inverse_of(archive, plan)
    _journal(archive).begin(plan, inverse)
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    assert "finished" in _said(empty_window)
    assert plan.subject in _said(empty_window)
    assert not (archive.root / plan.subject).exists()
    assert [done.name for done in _journal(archive).done()] == ["delete"]


def test_what_is_old_in_the_journal_is_cleared_away_once_plans_are_ended(
    qtbot: QtBot, empty_window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = _plan(archive)
    _journal(archive).begin(plan, inverse_of(archive, plan))
    unfinished = list[int]()
    monkeypatch.setattr(Journal, "clear", lambda journal: unfinished.append(len(journal.unfinished())))
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    qtbot.waitUntil(lambda: unfinished == [0])
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window._actions["refresh"].trigger()
    qtbot.wait(50)
    assert unfinished == [0]


def test_what_became_of_a_plan_is_said_until_something_else_is(
    qtbot: QtBot, empty_window: MainWindow, archive: Archive
) -> None:
    """The event that opens by itself takes nothing away."""
    plan = _plan(archive)
    _journal(archive).begin(plan, inverse_of(archive, plan))
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    one, other = list(archive.newest_paths())[:2]
    assert empty_window.conversation.open_file(one)
    assert "finished" in _said(empty_window)
    empty_window.status.say("something else")
    assert empty_window.conversation.open_file(other)
    assert _said(empty_window) == ""


def test_what_became_of_a_plan_is_said_rather_than_that_the_program_ended_badly(
    qapp: QApplication, empty_window: MainWindow, archive: Archive
) -> None:
    """For it is said once, and the bad end at the next start again."""
    plan = _plan(archive)
    _journal(archive).begin(plan, inverse_of(archive, plan))
    folder = state_folder() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "20260101-000000-1.running").write_text("Curator 0\nFatal Python error: Segmentation fault\n")
    for said in ("finished", "did not end as it should"):
        life = Life(empty_window, qapp)
        life.begin(archive.root, "")
        assert said in _said(empty_window)
        empty_window.status.say("something else")
        life.end()


def test_of_several_plans_each_is_told(qtbot: QtBot, empty_window: MainWindow, archive: Archive) -> None:
    plans = []
    for path in list(archive.newest_paths())[:2]:
        plan = Plan("delete", (Delete(path, store.fingerprint_at(archive.root / path)),), path)
        _journal(archive).begin(plan, inverse_of(archive, plan))
        plans.append(plan)
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    assert all(plan.subject in _said(empty_window) for plan in plans)


def test_what_can_not_be_finished_keeps_no_archive_closed(
    qtbot: QtBot, empty_window: MainWindow, archive: Archive
) -> None:
    plan = _plan(archive)
    _journal(archive).begin(plan, inverse_of(archive, plan))
    place = archive.root / plan.paths[1]
    place.write_bytes(b"theirs\n")
    before = tree_of(archive.root)
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    assert plan.paths[1] in _said(empty_window)
    assert tree_of(archive.root) == before
    assert recovery.recover(archive, _journal(archive)) == ()


def test_a_plan_of_the_session_is_written_down_and_the_list_knows_of_it(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    before = tree_of(archive.root)
    plan = _plan(archive)
    with qtbot.waitSignal(window.session.indexer.changed):
        applied = window.session.make(plan)
    assert applied is not None
    assert window.session.journal is not None
    (done,) = window.session.journal.done()
    assert (done.id, done.name, done.subject) == (applied.id, "delete", plan.subject)
    window.session.make(window.session.journal.inverse(done.id))
    assert tree_of(archive.root) == before
    window.session.close()
    assert window.session.make(plan) is None
