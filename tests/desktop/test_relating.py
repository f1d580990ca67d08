"""Related events, contexts and backlinks in the window: what is suggested, and what is made of it."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, event_at
from curator.archive.layout import path_of
from curator.curation.backlinks import Backlink
from curator.desktop.advisor import Advice
from curator.desktop.toolkit.event_rows import EventRows
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.row_tree import RowTree
from curator.desktop.window import MainWindow
from curator.event import edits
from curator.event.document import Event
from curator.event.entities import unescape
from curator.event.splice import Edit, Splice
from curator.visible import visible
from tests.desktop.dropping import said, tree_of
from tests.desktop.listed import index_of, paths_of, table_of


@pytest.fixture
def advised(qtbot: QtBot, window: MainWindow, eagle: str) -> MainWindow:
    """The window with an event open, about which all is known."""
    window.resize(1280, 1400)
    _wait_for_advice(qtbot, window, lambda: None)
    return window


def _wait_for_advice(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> Advice:
    """What is advised once all is looked at after an act."""
    with qtbot.waitSignal(window.session.advisor.advised, check_params_cb=lambda advice: advice.is_whole):
        act()
        window.session.advisor.again()
    return window.relating.advice


def _event(window: MainWindow) -> Event:
    assert isinstance(window.session.document, Event)
    return window.session.document


def _without_related(qtbot: QtBot, window: MainWindow) -> Event:
    """Takes all related events out of the open one; gives it as it was."""
    before = _event(window)
    edit = edits.remove_related(before, range(len(before.related)))
    _wait_for_advice(qtbot, window, lambda: window.desk.editor.apply(edit))
    assert not _event(window).related
    return before


def _rows(panel: QWidget) -> EventRows:
    found = panel.findChild(EventRows)
    assert found is not None
    return found


def _choose_first(rows: EventRows) -> None:
    rows.setCurrentIndex(rows.model().index(0, 0))


def _button(panel: QWidget, text: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text() == text)


def _paths(event: Event) -> list[str | None]:
    return [path_of(link.target) for link in event.related]


class TestSuggestions:
    def test_are_those_that_were_related_and_one_key_relates_them(self, qtbot: QtBot, advised: MainWindow) -> None:
        before = _without_related(qtbot, advised)
        rows = _rows(advised.desk.suggestions)
        proposed = [one.path for one in advised.relating.advice.related]
        assert rows.topLevelItemCount() == len(proposed) > 0
        assert set(proposed) & set(_paths(before))
        _choose_first(rows)
        bare = advised.desk.editor.text()
        qtbot.keyClick(rows, Qt.Key.Key_Return)
        (link,) = _event(advised).related
        assert path_of(link.target) == proposed[0]
        assert list(link.contexts) == sorted(link.contexts)
        advised.desk.editor.undo()
        assert advised.desk.editor.text() == bare

    def test_filling_up_writes_what_the_archive_wrote(self, qtbot: QtBot, advised: MainWindow) -> None:
        before = _without_related(qtbot, advised)
        order = advised.desk.suggestions.findChild(QComboBox)
        assert order is not None
        order.setCurrentIndex(1)
        _wait_for_advice(qtbot, advised, lambda: order.activated.emit(1))
        bare = advised.desk.editor.text()
        _button(advised.desk.suggestions, "Fill up").click()
        assert set(_paths(before)) <= set(_paths(_event(advised)))
        assert {link.title for link in before.related} <= {link.title for link in _event(advised).related}
        advised.desk.editor.undo()
        assert advised.desk.editor.text() == bare

    def test_who_presses_twice_relates_once(self, qtbot: QtBot, advised: MainWindow) -> None:
        _without_related(qtbot, advised)
        fill = _button(advised.desk.suggestions, "Fill up")
        fill.click()
        once = advised.desk.editor.text()
        fill.click()
        _choose_first(_rows(advised.desk.suggestions))
        _rows(advised.desk.suggestions).take_chosen()
        _button(advised.desk.suggestions, "On both sides…").click()
        assert advised.desk.editor.text() == once
        assert "Undo" in said(advised)

    def test_what_is_related_is_suggested_no_more(self, qtbot: QtBot, advised: MainWindow) -> None:
        _without_related(qtbot, advised)
        first = advised.relating.advice.related[0].path
        rows = _rows(advised.desk.suggestions)
        _choose_first(rows)
        advice = _wait_for_advice(qtbot, advised, rows.take_chosen)
        assert first not in [one.path for one in advice.related]

    def test_those_that_were_taken_stand_chosen_in_the_list_and_one_goes_on(
        self, qtbot: QtBot, advised: MainWindow
    ) -> None:
        _without_related(qtbot, advised)
        rows = _rows(advised.desk.suggestions)
        taken = [one.path for one in advised.relating.advice.related][1:3]
        for row in (1, 2):
            rows.topLevelItem(row).setSelected(True)  # type: ignore[union-attr] # there are as many
        advice = _wait_for_advice(qtbot, advised, rows.take_chosen)
        chosen = tree_of(advised.desk.related).selectionModel().selectedRows()
        assert {_paths(_event(advised))[index.row()] for index in chosen} == set(taken)
        assert rows.chosen_rows() == [1]
        assert len(advice.related) > 1

    def test_of_a_page_that_is_no_event_there_are_none(self, advised: MainWindow) -> None:
        assert advised.conversation.open_file("about/README.md")
        assert _rows(advised.desk.suggestions).topLevelItemCount() == 0
        assert not _button(advised.desk.suggestions, "Relate").isEnabled()


class TestPeek:
    def test_space_shows_the_other_event_and_leaves_this_one_open(self, qtbot: QtBot, advised: MainWindow) -> None:
        path = advised.session.path
        rows = _rows(advised.desk.backlinks)
        advised.desk.columns.tabs.setCurrentWidget(advised.desk.backlinks)
        rows.setFocus()
        _choose_first(rows)
        qtbot.keyClick(rows, Qt.Key.Key_Space)
        assert rows.peek.card.isVisible()
        assert advised.relating.advice.backlinks[0].title in rows.peek.card.accessibleName()
        qtbot.keyClick(rows, Qt.Key.Key_Space)
        assert not rows.peek.card.isVisible()
        qtbot.keyClick(rows, Qt.Key.Key_Space)
        qtbot.keyClick(rows, Qt.Key.Key_Escape)
        assert not rows.peek.card.isVisible()
        assert advised.session.path == path

    def test_it_says_why_an_event_is_proposed(self, qtbot: QtBot, advised: MainWindow) -> None:
        _without_related(qtbot, advised)
        rows = _rows(advised.desk.suggestions)
        advised.desk.show_part(advised.desk.suggestions)
        rows.setFocus()
        _choose_first(rows)
        qtbot.keyClick(rows, Qt.Key.Key_Space)
        assert rows.topLevelItem(0).text(1) in rows.peek.card.accessibleName()  # type: ignore[union-attr]

    def test_resting_on_a_row_shows_it_too_until_the_pointer_leaves(self, advised: MainWindow) -> None:
        tree = tree_of(advised.desk.related)
        advised.desk.show_part(advised.desk.related)
        place = tree.visualItemRect(tree.topLevelItem(0)).center()  # type: ignore[arg-type] # it is there
        rest = QHelpEvent(QEvent.Type.ToolTip, place, tree.viewport().mapToGlobal(place))
        QApplication.sendEvent(tree.viewport(), rest)
        card = advised.desk.related.peek.card
        assert card.isVisible()
        assert _event(advised).related[0].title.strip() in card.accessibleName()
        QApplication.sendEvent(tree.viewport(), QEvent(QEvent.Type.Leave))
        assert not card.isVisible()

    def test_events_of_the_list_are_seen_too(self, qtbot: QtBot, advised: MainWindow) -> None:
        table, path = table_of(advised), advised.session.path
        card = advised.desk.events.peek.card
        here = advised.desk.events.chosen_paths()
        assert here == [path]
        table.setFocus()
        for _ in range(2):  # as everywhere, it chooses the row or not, by turns
            qtbot.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
            assert not card.isVisible()
        qtbot.keyClick(table, Qt.Key.Key_Space)
        assert card.isVisible()
        assert advised.desk.events.chosen_paths() == here
        qtbot.keyClick(table, Qt.Key.Key_Escape)
        other = next(one for one in paths_of(advised) if one != path)
        other_index = index_of(advised, other)
        table.scrollTo(other_index)
        assert self._rest(table, table.visualRect(other_index).center())
        assert card.isVisible()
        assert other_index.data() in card.accessibleName()
        assert advised.session.path == path
        heading = next(
            row for row in range(table.events.rowCount()) if table.events.entry(table.events.index(row, 0)) is None
        )
        table.scrollToTop()
        self._rest(table, table.visualRect(table.events.index(heading, 0)).center())
        assert not card.isVisible()

    def test_marks_of_the_list_keep_their_tool_tip(self, advised: MainWindow) -> None:
        table = table_of(advised)
        index = table.events.index(table.currentIndex().row(), Column.MARKS)
        self._rest(table, table.visualRect(index).center())
        assert not advised.desk.events.peek.card.isVisible()

    def test_links_of_the_preview_are_seen_too(self, qtbot: QtBot, advised: MainWindow) -> None:
        reader, card = advised.desk.preview.reader, advised.desk.peek.card
        title = _event(advised).related[0].title.strip()
        qtbot.waitUntil(lambda: title in reader.toPlainText(), timeout=15_000)
        cursor = reader.document().find(title)
        reader.setTextCursor(cursor)
        qtbot.keyClick(reader, Qt.Key.Key_Space)
        assert title in card.accessibleName()
        assert card.isVisible()
        qtbot.keyClick(reader, Qt.Key.Key_Space)
        assert not card.isVisible()
        cursor.setPosition(cursor.selectionStart() + 2)
        reader.setTextCursor(cursor)
        assert self._rest(reader, reader.cursorRect().center())
        assert card.isVisible()
        QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
        assert not card.isVisible()
        self._rest(reader, QPoint(2, 2))
        assert not card.isVisible()

    def test_a_link_to_the_web_has_no_card(self, qtbot: QtBot, advised: MainWindow) -> None:
        reader = advised.desk.preview.reader
        label = _event(advised).sources[0].label.strip()
        qtbot.waitUntil(lambda: label in reader.toPlainText(), timeout=15_000)
        reader.setTextCursor(reader.document().find(label))
        qtbot.keyClick(reader, Qt.Key.Key_Space)
        assert not advised.desk.peek.card.isVisible()

    def _rest(self, view: QAbstractScrollArea, place: QPoint) -> bool:
        """The pointer rests there; whether a card or tool tip of ours came of it."""
        rest = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        return QApplication.sendEvent(view.viewport(), rest)

    def test_of_an_event_that_is_gone_there_is_nothing_to_see(self, advised: MainWindow, archive: Archive) -> None:
        path = path_of(_event(advised).related[0].target)
        assert path is not None
        archive.place(path).unlink()
        assert advised.others.look(path) is None


class TestBacklinks:
    def test_are_the_events_with_a_link_here(self, advised: MainWindow, archive: Archive) -> None:
        path = advised.session.path
        events = {other: event_at(archive, other) for other in archive.files() if other.startswith("news/")}
        expected = {other for other, event in events.items() if event and path in _paths(event)}
        assert {link.path for link in advised.relating.advice.backlinks} == expected
        assert _rows(advised.desk.backlinks).topLevelItemCount() == len(expected) > 0

    def test_one_sided_ones_can_be_answered(self, qtbot: QtBot, advised: MainWindow) -> None:
        _without_related(qtbot, advised)
        assert not any(link.is_mutual for link in advised.relating.advice.backlinks)
        chosen = advised.relating.advice.backlinks[0]
        rows = _rows(advised.desk.backlinks)
        _choose_first(rows)
        _button(advised.desk.backlinks, "Point back").click()
        (link,) = _event(advised).related
        assert path_of(link.target) == chosen.path
        assert set(link.contexts) == set(chosen.contexts)
        once = advised.desk.editor.text()
        _button(advised.desk.backlinks, "Point back").click()
        assert advised.desk.editor.text() == once

    def test_of_very_many_the_first_stand_there_and_the_others_at_one_key(
        self, qtbot: QtBot, advised: MainWindow
    ) -> None:
        panel = advised.desk.backlinks
        links = [Backlink(f"news/2012/03/1/{n}.md", f"Event {n}", date(2012, 3, 1), (), False) for n in range(230)]
        panel.show_links(links, is_editable=True, is_asked=True, has_event=True)
        rows = _rows(panel)
        assert rows.topLevelItemCount() == 201
        assert rows.topLevelItem(200).text(0) == "Show 30 more"  # type: ignore[union-attr] # it is there
        rows.selectAll()
        with qtbot.waitSignal(panel.answered) as told:
            _button(panel, "Point back").click()
        assert told.args == [links[:200]]
        rows.setCurrentIndex(rows.model().index(200, 0))
        qtbot.keyClick(rows, Qt.Key.Key_Space)
        assert not rows.peek.card.isVisible()
        qtbot.keyClick(rows, Qt.Key.Key_Return)
        assert rows.topLevelItemCount() == 230
        assert rows.chosen_rows() == [200]
        panel.show_links(links[:220], is_editable=True, is_asked=True, has_event=True)
        assert rows.topLevelItemCount() == 220
        panel.show_links((), is_editable=True, is_asked=False, has_event=True)
        panel.show_links(links, is_editable=True, is_asked=True, has_event=True)
        assert rows.topLevelItemCount() == 201


class TestSides:
    def test_what_has_one_side_and_what_is_not_there(self, qtbot: QtBot, advised: MainWindow, archive: Archive) -> None:
        first, second, *_ = (path for path in _paths(_event(advised)) if path)
        archive.place(first).unlink()
        other = event_at(archive, second)
        assert other is not None
        archive.place(second).write_text(edits.remove_related(other, range(len(other.related))).apply(other.text))
        _wait_for_advice(qtbot, advised, lambda: None)
        items = [tree_of(advised.desk.related).topLevelItem(row) for row in range(3)]
        assert [item.text(0) for item in items if item] == ["✗ 1", "→ 2", "3"]
        assert "no such file" in items[0].toolTip(0)  # type: ignore[union-attr] # it is there

    def test_are_said_of_another_event_once_they_are_known(
        self, qtbot: QtBot, advised: MainWindow, archive: Archive
    ) -> None:
        panel, tabs = advised.desk.related, advised.desk.columns.tabs
        other = next(path for path in paths_of(advised) if path != advised.session.path)
        event = event_at(archive, other)
        assert event is not None
        assert event.related
        panel.show_sides({link.target for link in event.related}, frozenset())
        before = tabs.tabText(tabs.indexOf(advised.desk.backlinks))
        advised.conversation.open_file(other)
        tree = tree_of(panel)
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        assert [item.text(0) for item in items if item] == [str(link.number) for link in event.related]
        assert tabs.tabText(tabs.indexOf(advised.desk.backlinks)) == before
        advice = _wait_for_advice(qtbot, advised, lambda: None)
        assert (str(len(advice.backlinks)) in tabs.tabText(tabs.indexOf(advised.desk.backlinks))) == bool(
            advice.backlinks
        )


class TestRows:
    def test_what_comes_in_the_place_of_removed_rows_is_chosen_alone(self, advised: MainWindow) -> None:
        tree = advised.desk.related.findChild(RowTree)
        assert tree is not None
        count = tree.topLevelItemCount()
        advised.desk.related.choose([1, 2])
        tree.remove_chosen()
        assert tree.topLevelItemCount() == count - 2
        assert tree.chosen_rows() == [1]
        advised.desk.related.choose(range(1, count - 2))
        tree.remove_chosen()
        assert tree.chosen_rows() == [0]


class TestContexts:
    def _list(self, window: MainWindow) -> QListWidget:
        found = window.desk.contexts.findChild(QListWidget)
        assert found is not None
        return found

    def test_one_that_is_added_stands_in_the_front_matter_until_it_is_taken_away(
        self, qtbot: QtBot, advised: MainWindow
    ) -> None:
        text = advised.desk.editor.text()
        field = advised.desk.contexts.findChild(QLineEdit)
        assert field is not None
        field.setText(" lunar  module ")
        _wait_for_advice(qtbot, advised, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
        assert _event(advised).own_contexts[-1] == "lunar module"
        listed = self._list(advised)
        item = next(listed.item(row) for row in range(listed.count()) if listed.item(row).text() == "lunar module")
        assert item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked)
        assert advised.desk.editor.text() == text

    def _uncheck(self, qtbot: QtBot, window: MainWindow, name: str) -> None:
        listed = self._list(window)
        item = next(item for row in range(listed.count()) if (item := listed.item(row)).text() == name)
        assert item.checkState() == Qt.CheckState.Checked
        _wait_for_advice(qtbot, window, lambda: item.setCheckState(Qt.CheckState.Unchecked))
        assert name not in window.relating.advice.contexts

    def test_one_that_other_events_tell_of_too_is_unchecked_at_once(self, qtbot: QtBot, advised: MainWindow) -> None:
        text, before = advised.desk.editor.text(), advised.relating.advice.contexts
        self._uncheck(qtbot, advised, "Apollo 11")
        assert set(_event(advised).own_contexts) == set(before) - {"Apollo 11"}
        assert "lists its own now" in said(advised)
        advised.desk.editor.undo()
        assert advised.desk.editor.text() == text

    def test_one_that_only_the_day_s_page_tells_of_too_needs_no_list(
        self, qtbot: QtBot, window: MainWindow, archive: Archive
    ) -> None:
        path = next(path for path in archive.files() if "president-richard-nixon" in path)
        for place in (archive.root / path, *(archive.root / "news/1969/07/20").glob("[iR]*.md")):
            place.write_text(place.read_text().replace("_Context: Buzz Aldrin,", "_Context: Aviators, Buzz Aldrin,"))
        _wait_for_advice(qtbot, window, lambda: window.conversation.open_file(path))
        self._uncheck(qtbot, window, "Aviators")
        assert _event(window).front_matter is None
        assert "lists its own now" not in said(window)
        assert window.conversation.save()
        _wait_for_advice(qtbot, window, lambda: None)
        assert "Aviators" not in window.relating.advice.contexts
        assert "Aviators" not in (archive.root / "news/1969/07/20/index.md").read_text()

    def test_one_on_a_day_s_page_that_stays_as_it_is_is_unchecked_at_once(
        self, qtbot: QtBot, window: MainWindow, archive: Archive
    ) -> None:
        path = next(path for path in archive.files() if "president-richard-nixon" in path)
        for place in (archive.root / path, *(archive.root / "news/1969/07/20").glob("[iR]*.md")):
            place.write_text(place.read_text().replace("_Context: Buzz Aldrin,", "_Context: Aviators, Buzz Aldrin,"))
        window.session.keeps_pages = False
        _wait_for_advice(qtbot, window, lambda: window.conversation.open_file(path))
        self._uncheck(qtbot, window, "Aviators")
        assert "lists its own now" in said(window)
        assert window.conversation.save()
        _wait_for_advice(qtbot, window, lambda: None)
        assert "Aviators" not in window.relating.advice.contexts
        assert "Aviators" in (archive.root / "news/1969/07/20/index.md").read_text()

    def test_one_that_is_unchecked_goes_from_the_related_lines(self, advised: MainWindow) -> None:
        item = self._list(advised).item(0)
        name = item.text()
        assert name in _event(advised).contexts
        item.setCheckState(Qt.CheckState.Unchecked)
        assert name not in _event(advised).contexts
        advised.desk.editor.undo()
        assert name in _event(advised).contexts

    def _add(self, qtbot: QtBot, window: MainWindow, name: str) -> None:
        field = window.desk.contexts.findChild(QLineEdit)
        assert field is not None
        field.setText(name)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    def test_one_that_it_has_is_not_added_again(self, qtbot: QtBot, advised: MainWindow) -> None:
        text = advised.desk.editor.text()
        self._add(qtbot, advised, _event(advised).contexts[0])
        assert "already" in said(advised)
        assert "Undo" not in said(advised)
        assert advised.desk.editor.text() == text

    def test_front_matter_that_is_not_understood_stays(self, qtbot: QtBot, advised: MainWindow) -> None:
        text = f"---\ncontext: [a, b\n---\n{advised.desk.editor.text()}"
        advised.desk.editor.apply(Edit((Splice(0, (), tuple(text.split("\n")[:3])),)))
        _wait_for_advice(qtbot, advised, lambda: None)
        self._add(qtbot, advised, "lunar module")
        assert "not understood" in said(advised)
        item = self._list(advised).item(0)
        item.setCheckState(Qt.CheckState.Unchecked)
        assert item.checkState() == Qt.CheckState.Checked
        assert advised.desk.editor.text() == text


class TestAnotherEvent:
    """Its ties are shown once it is painted, where they are out of sight, and at once where they are not."""

    @staticmethod
    def _open_other(window: MainWindow, archive: Archive) -> set[str]:
        """Opens another event, and gives the contexts that it has."""
        path = next(
            path
            for path in archive.files()
            if path != window.session.path
            and (event := event_at(archive, path))
            and event.contexts
            and not set(event.contexts) & set(_event(window).contexts)
        )
        assert window.conversation.open_file(path)
        return {visible(unescape(name)) for name in _event(window).contexts}

    @staticmethod
    def _checked(window: MainWindow) -> set[str]:
        shown = window.desk.contexts.findChild(QListWidget)
        assert shown is not None
        items = [shown.item(row) for row in range(shown.count())]
        return {item.text() for item in items if item.checkState() == Qt.CheckState.Checked}

    def test_is_known_at_once_where_that_is_in_sight(self, advised: MainWindow, archive: Archive) -> None:
        advised.desk.show_part(advised.desk.contexts)
        contexts = self._open_other(advised, archive)
        assert self._checked(advised) == contexts

    def test_is_known_a_moment_later_where_it_is_not(self, qtbot: QtBot, advised: MainWindow, archive: Archive) -> None:
        advised.desk.show_part(advised.desk.sources)
        contexts = self._open_other(advised, archive)
        assert not self._checked(advised) & contexts
        qtbot.waitUntil(lambda: self._checked(advised) == contexts)

    def test_is_known_to_who_looks_before_that(self, advised: MainWindow, archive: Archive) -> None:
        advised.desk.show_part(advised.desk.sources)
        contexts = self._open_other(advised, archive)
        advised.desk.show_part(advised.desk.contexts)
        assert self._checked(advised) == contexts

    def test_is_not_what_comes_late_for_the_one_before(self, advised: MainWindow, archive: Archive) -> None:
        advised.desk.show_part(advised.desk.sources)
        before = advised.relating.advice
        contexts = self._open_other(advised, archive)
        advised.session.advisor.advised.emit(replace(before, contexts=["of the one before"]))
        assert "of the one before" not in self._checked(advised)
        advised.desk.show_part(advised.desk.contexts)
        assert self._checked(advised) == contexts
