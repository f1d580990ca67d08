"""The tree of facets: what it tells, what it keeps when it is shown anew."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from curator.desktop.panels.browse import BrowsePanel, Facet, FacetGroup
from curator.desktop.toolkit.facet_tree import FacetTree

_SAVED = FacetGroup(
    "Saved searches", "saved", (Facet("Elections", None, "election"), Facet("Syria", None, "syria -sports"))
)
_YEARS = FacetGroup("Years", "years", tuple(Facet(str(year), year, f"date:{year}") for year in range(2012, 1972, -1)))
_CONTEXTS = FacetGroup(
    "Contexts", "contexts", (Facet("Homs", 120, 'context:"Homs"'), Facet("a\u202eb <b>", 1, 'context:"a\u202eb <b>"'))
)
_GROUPS = (_SAVED, _YEARS, _CONTEXTS)


@pytest.fixture
def panel(qtbot: QtBot) -> BrowsePanel:
    """A panel with three groups, the years folded."""
    panel = BrowsePanel()
    qtbot.addWidget(panel)
    panel.resize(340, 220)
    panel.show_groups(_GROUPS)
    panel.show()
    return panel


def test_what_came_while_it_was_hidden_is_there_when_it_is_seen(qtbot: QtBot, panel: BrowsePanel) -> None:
    panel.hide()
    panel.show_groups((_YEARS,))
    panel.show()
    assert _tree(panel).topLevelItemCount() == 1
    assert _row(panel, "2012").text(0) == "2012"


@pytest.fixture
def chosen(panel: BrowsePanel) -> list[tuple[str, str]]:
    """What the panel told as chosen, so far."""
    told: list[tuple[str, str]] = []
    panel.chosen.connect(lambda term, how: told.append((term, how)))
    return told


@pytest.fixture
def removed(panel: BrowsePanel) -> list[str]:
    """What the panel told as removed, so far."""
    told: list[str] = []
    panel.removed.connect(told.append)
    return told


@pytest.mark.parametrize(
    ("keys", "how"),
    [
        (Qt.KeyboardModifier.NoModifier, "replace"),
        (Qt.KeyboardModifier.ControlModifier, "add"),
        (Qt.KeyboardModifier.AltModifier, "exclude"),
    ],
)
def test_clicks_and_enter_tell_how_a_term_joins(
    qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]], keys: Qt.KeyboardModifier, how: str
) -> None:
    for _ in range(2):  # a second Ctrl+click on the same row is like the first
        _click(qtbot, panel, _row(panel, "Syria"), keys)
        assert _tree(panel).selectedItems() == [_row(panel, "Syria")]
    qtbot.keyClick(_tree(panel), Qt.Key.Key_Return, keys)
    assert chosen == [("syria -sports", how)] * 3


def test_a_double_click_adds_once(qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]]) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    _click(qtbot, panel, _row(panel, "Syria"), control)
    panel.show_groups((_SAVED, _CONTEXTS))  # as the one who listens may do
    place = _place(panel, _row(panel, "Syria"))
    qtbot.mouseDClick(_tree(panel).viewport(), Qt.MouseButton.LeftButton, control, place)
    qtbot.mouseRelease(_tree(panel).viewport(), Qt.MouseButton.LeftButton, control, place)
    assert chosen == [("syria -sports", "add")]
    _click(qtbot, panel, _row(panel, "Elections"), control)
    assert chosen[1:] == [("election", "add")]


def test_a_group_folds_by_click_and_keys(qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]]) -> None:
    years = _row(panel, "Years")
    assert not years.isExpanded()
    _click(qtbot, panel, years)
    assert years.isExpanded()
    for key, is_open in ((Qt.Key.Key_Left, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Return, False)):
        qtbot.keyClick(_tree(panel), key)
        assert years.isExpanded() == is_open
    assert chosen == []


def test_arrow_keys_walk_without_choosing(qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]]) -> None:
    _tree(panel).setCurrentItem(_row(panel, "Saved searches"))
    for _ in range(2):
        qtbot.keyClick(_tree(panel), Qt.Key.Key_Down)
    assert chosen == []
    qtbot.keyClick(_tree(panel), Qt.Key.Key_Enter)
    assert chosen == [("syria -sports", "replace")]


def test_del_removes_saved_searches_only(qtbot: QtBot, panel: BrowsePanel, removed: list[str]) -> None:
    for name in ("Homs", "Saved searches", "Years", "Syria"):
        _tree(panel).setCurrentItem(_row(panel, name))
        qtbot.keyClick(_tree(panel), Qt.Key.Key_Delete)
    assert removed == ["syria -sports"]


def test_the_menu_does_the_same(panel: BrowsePanel, chosen: list[tuple[str, str]], removed: list[str]) -> None:
    for name in ("Syria", "Homs"):
        menu = QMenu()
        panel._fill_menu(menu, _tree(panel).indexFromItem(_row(panel, name)))
        for action in menu.actions():
            action.trigger()
    assert [how for _term, how in chosen] == ["replace", "add", "exclude"] * 2
    assert {term for term, _how in chosen} == {"syria -sports", 'context:"Homs"'}
    assert removed == ["syria -sports"]


def test_what_is_shown_anew_keeps_folds_place_and_current_row(panel: BrowsePanel) -> None:
    tree = _tree(panel)
    _row(panel, "Years").setExpanded(True)
    _row(panel, "Contexts").setExpanded(False)
    tree.setCurrentItem(_row(panel, "2001"))
    tree.verticalScrollBar().setValue(5)
    more = Facet("2013", 1, "date:2013")
    panel.show_groups((_SAVED, replace(_YEARS, facets=(more, *_YEARS.facets)), _CONTEXTS))
    assert _row(panel, "Years").isExpanded()
    assert not _row(panel, "Contexts").isExpanded()
    assert tree.currentItem() is _row(panel, "2001")
    assert tree.verticalScrollBar().value() == 5


def test_a_group_that_was_emptied_comes_back_as_it_was(panel: BrowsePanel) -> None:
    _row(panel, "Years").setExpanded(True)
    panel.show_groups((_SAVED, replace(_YEARS, facets=()), _CONTEXTS))
    panel.show_groups(_GROUPS)
    assert _row(panel, "Years").isExpanded()


def test_a_current_row_in_a_folded_group_does_not_unfold_it(panel: BrowsePanel) -> None:
    _tree(panel).setCurrentItem(_row(panel, "Homs"))
    _row(panel, "Contexts").setExpanded(False)
    panel.show_groups((_SAVED, _CONTEXTS))
    assert not _row(panel, "Contexts").isExpanded()


@pytest.mark.parametrize(("gone", "heir"), [("Elections", "Syria"), ("Syria", "Years")])
def test_another_row_is_current_after_one_that_is_gone(panel: BrowsePanel, gone: str, heir: str) -> None:
    _tree(panel).setCurrentItem(_row(panel, gone))
    left = tuple(facet for facet in _SAVED.facets if facet.name != gone)
    panel.show_groups((replace(_SAVED, facets=left), _YEARS, _CONTEXTS))
    assert _tree(panel).currentItem() is _row(panel, heir)


def test_a_search_may_be_removed_while_the_key_is_handled(qtbot: QtBot, panel: BrowsePanel) -> None:
    panel.removed.connect(lambda _term: panel.show_groups((replace(_SAVED, facets=()), _YEARS)))
    panel.chosen.connect(lambda _term, _how: panel.show_groups((_YEARS,)))
    _tree(panel).setCurrentItem(_row(panel, "Syria"))
    qtbot.keyClick(_tree(panel), Qt.Key.Key_Delete)
    panel.show_groups(_GROUPS)
    _click(qtbot, panel, _row(panel, "Syria"))
    assert _tree(panel).topLevelItemCount() == 1


def test_rows_speak_and_hide_nothing(panel: BrowsePanel) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert _row(panel, "Homs").data(0, spoken).startswith("Homs, 120 event")
    assert _row(panel, "Syria").data(0, spoken) == "Syria"
    odd = _row(panel, "a⟨U+202E⟩b <b>")
    assert "a⟨U+202E⟩b &lt;b&gt;" in odd.toolTip(0)
    assert all(way in odd.toolTip(0) for way in ("Click:", "Ctrl+click:", "Alt+click:"))
    assert "Del:" in _row(panel, "Syria").toolTip(0)
    assert "Del:" not in odd.toolTip(0)


def test_rows_can_be_hit(panel: BrowsePanel) -> None:
    assert _tree(panel).visualItemRect(_row(panel, "Syria")).height() >= 24


def test_a_last_row_tells_how_many_more_there_are_and_leads_to_the_field(
    qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]]
) -> None:
    panel.show_groups((replace(_CONTEXTS, more=20),))
    more = _row(panel, "20 more – type to find them")
    _tree(panel).setCurrentItem(more)
    menu = QMenu()
    panel._fill_menu(menu, _tree(panel).indexFromItem(more))
    assert not menu.actions()
    qtbot.keyClick(_tree(panel), Qt.Key.Key_Return)
    assert panel.focusWidget() is _field(panel)
    assert chosen == []


def test_letters_are_told_wherever_they_are_typed(qtbot: QtBot, panel: BrowsePanel) -> None:
    told: list[str] = []
    panel.letters_typed.connect(told.append)
    qtbot.keyClicks(_field(panel), "ho")
    qtbot.keyClick(_tree(panel), "m")
    assert panel.focusWidget() is _field(panel)
    qtbot.keyClick(_field(panel), Qt.Key.Key_Escape)
    assert told == ["h", "ho", "hom", ""]
    qtbot.keyClicks(_field(panel), "x")
    panel.forget_typing()
    assert told[-1] == ""


def test_what_is_found_is_unfolded_until_all_stands_there_again(qtbot: QtBot, panel: BrowsePanel) -> None:
    assert not _row(panel, "Years").isExpanded()
    panel.show_groups(_GROUPS, are_found=True)
    assert all(_row(panel, group.title).isExpanded() for group in _GROUPS)
    _row(panel, "Contexts").setExpanded(False)
    panel.show_groups(_GROUPS)
    assert not _row(panel, "Years").isExpanded()
    assert _row(panel, "Contexts").isExpanded()


def test_enter_takes_the_first_that_is_found_and_down_leads_to_it(
    qtbot: QtBot, panel: BrowsePanel, chosen: list[tuple[str, str]]
) -> None:
    qtbot.keyClick(_field(panel), Qt.Key.Key_Return)
    assert chosen == []
    panel.show_groups((_CONTEXTS,), are_found=True)
    qtbot.keyClick(_field(panel), Qt.Key.Key_Return)
    assert chosen == [('context:"Homs"', "replace")]
    qtbot.keyClick(_field(panel), Qt.Key.Key_Down)
    assert panel.focusWidget() is _tree(panel)


def test_nothing_found_is_said(panel: BrowsePanel) -> None:
    panel.show_groups((), are_found=True)
    assert "called so" in _tree(panel).invitation.text()
    panel.show_groups(_GROUPS)
    assert _tree(panel).invitation.text() == ""


def _field(panel: BrowsePanel) -> QLineEdit:
    return panel.findChildren(QLineEdit)[0]


def _tree(panel: BrowsePanel) -> FacetTree:
    return panel.findChildren(FacetTree)[0]


def _row(panel: BrowsePanel, name: str) -> QTreeWidgetItem:
    both = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return _tree(panel).findItems(name, both)[0]


def _place(panel: BrowsePanel, row: QTreeWidgetItem) -> QPoint:
    return _tree(panel).visualItemRect(row).center()


def _click(
    qtbot: QtBot,
    panel: BrowsePanel,
    row: QTreeWidgetItem,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(_tree(panel).viewport(), Qt.MouseButton.LeftButton, keys, _place(panel, row))
