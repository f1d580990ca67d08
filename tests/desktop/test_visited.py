"""The way through the events: back, forward, and what was opened lately."""

from hypothesis import given
from hypothesis import strategies as st

from curator.desktop.toolkit.visited import Visited


def _way(*paths: str) -> Visited:
    visited = Visited()
    for path in paths:
        visited.visit(path)
    return visited


def _back(visited: Visited) -> str | None:
    """Goes back, as a person does; gives where that leads."""
    path = visited.before
    if path is not None:
        visited.visit(path, -1)
    return path


def _forward(visited: Visited) -> str | None:
    path = visited.after
    if path is not None:
        visited.visit(path, 1)
    return path


def test_at_first_no_way_leads_anywhere() -> None:
    visited = Visited()
    assert (visited.before, visited.after, visited.latest) == (None, None, ())
    visited.visit("a")
    assert (visited.before, visited.after, visited.latest) == (None, None, ("a",))


def test_back_and_forward_lead_over_the_same_way() -> None:
    visited = _way("a", "b", "c")
    assert [_back(visited), _back(visited), _back(visited)] == ["b", "a", None]
    assert [_forward(visited), _forward(visited), _forward(visited)] == ["b", "c", None]


def test_another_event_is_the_end_of_the_way() -> None:
    visited = _way("a", "b", "c")
    _back(visited)
    _back(visited)
    visited.visit("d")
    assert visited.after is None
    assert [_back(visited), _back(visited)] == ["a", None]


def test_an_event_that_was_left_can_be_opened_again_and_is_another_step() -> None:
    """As when two events are related to each other, and one follows the links."""
    visited = _way("a", "b", "a")
    assert [_back(visited), _back(visited), _back(visited)] == ["b", "a", None]
    assert visited.after == "b"


def test_another_file_that_is_opened_on_the_way_back_is_no_step_back() -> None:
    visited = _way("a", "b")
    visited.visit("b", -1)  # what is open was read again, before it was left
    assert visited.before == "a"
    visited.visit("c", -1)
    assert visited.before == "b"


def test_the_same_event_again_is_no_step() -> None:
    visited = _way("a", "b", "b", "b")
    assert [_back(visited), _back(visited)] == ["a", None]


def test_the_latest_come_first_and_each_of_them_once() -> None:
    assert _way("a", "b", "a", "c", "b").latest == ("b", "c", "a")


def test_a_file_that_is_gone_is_left_out_of_the_way() -> None:
    visited = _way("a", "b", "gone", "b", "c", "gone", "d", "gone", "d")
    for path in ("gone", "d", "gone", "c"):
        assert visited.before == path
        visited.visit(path, -1)
    visited.leave_out("gone")
    assert [_back(visited), _back(visited), _back(visited)] == ["b", "a", None]
    assert [_forward(visited), _forward(visited), _forward(visited), _forward(visited)] == ["b", "c", "d", None]


def test_another_archive_is_another_way() -> None:
    visited = _way("a", "b")
    visited.forget()
    assert (visited.before, visited.after, visited.latest) == (None, None, ())


def test_a_long_way_is_forgotten_at_its_beginning() -> None:
    visited = _way(*map(str, range(1000)))
    steps = 0
    while _back(visited):
        steps += 1
    assert steps == 99
    assert len(visited.latest) == 100


@given(st.lists(st.sampled_from([*"abcd", "<", ">"]), max_size=60))
def test_going_back_and_forward_again_is_going_nowhere(steps: list[str]) -> None:
    visited = Visited()
    for step in steps:
        if step in "<>":
            (_back if step == "<" else _forward)(visited)
        else:
            visited.visit(step)
    before, after = visited.before, visited.after
    if _back(visited):
        _forward(visited)
        assert (visited.before, visited.after) == (before, after)
