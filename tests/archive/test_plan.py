"""Plans as values: what they say of each file before anything is made."""

import pytest

from curator.archive.plan import Change, Create, Delete, Difference, Move, Plan, differences

TEXTS = {"a.md": "one\ntwo\n", "b.md": "b\n"}


def _shown(*steps: Change | Create | Delete | Move) -> tuple[Difference, ...]:
    return differences(Plan("test", steps), TEXTS.__getitem__)


def test_a_changed_file_shows_the_lines_that_change() -> None:
    (shown,) = _shown(Change("a.md", "", b"one\n2\n"))
    assert shown == Difference("a.md", "a.md", "one\ntwo\n", "one\n2\n")
    assert shown.lines() == ["--- a.md", "+++ a.md", "@@ -1,3 +1,3 @@", " one", "-two", "+2", " "]


def test_new_and_deleted_files_show_all_their_lines() -> None:
    new, gone = _shown(Create("c.md", b"\xef\xbb\xbfc\r\n"), Delete("b.md", ""))
    assert new == Difference(None, "c.md", "", "c\n")
    assert gone == Difference("b.md", None, "b\n", "")
    assert new.lines() == ["--- /dev/null", "+++ c.md", "@@ -0,0 +1,2 @@", "+c", "+"]
    assert gone.lines() == ["--- b.md", "+++ /dev/null", "@@ -1,2 +0,0 @@", "-b", "-"]


def test_a_file_that_only_moves_has_no_lines_to_show_and_is_not_read() -> None:
    (moved,) = differences(Plan("move", (Move("x.png", "y.png", ""),)), TEXTS.__getitem__)
    assert moved == Difference("x.png", "y.png", "", "")
    assert moved.lines() == []


def test_a_file_that_moves_and_changes_is_one_file() -> None:
    assert _shown(Move("a.md", "c.md", ""), Change("c.md", "", b"1\n"), Change("c.md", "", b"2\n")) == (
        Difference("a.md", "c.md", "one\ntwo\n", "2\n"),
    )


def test_another_file_may_take_the_place_of_one_that_left() -> None:
    assert _shown(Move("a.md", "c.md", ""), Create("a.md", b"new\n"), Delete("c.md", "")) == (
        Difference("a.md", None, "one\ntwo\n", ""),
        Difference(None, "a.md", "", "new\n"),
    )


def test_what_can_not_be_read_comes_through() -> None:
    with pytest.raises(KeyError):
        _shown(Change("none.md", "", b""))


def test_the_plan_back_says_so_and_the_one_after_it_is_called_as_the_first() -> None:
    plan = Plan("move", (Move("a", "b", "f"), Change("b", "f", b"")), "a")
    back = plan.undoing((), ("news",))
    assert (back.name, back.subject, back.undoing((), ()).name) == ("undo-move", "a", "move")
    assert plan.paths == ("a", "b")
