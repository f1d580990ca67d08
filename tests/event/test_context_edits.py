"""Contexts on lines and in the front matter: changed where they stand, and sorted where they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.context_edits import can_change, changed, removing, renaming, with_context, without_contexts
from curator.event.document import Event
from curator.event.splice import Edit
from tests.event.reading import after, read_event
from tests.event.strategies import Recipe, compose, recipes

HEAD = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# T\n\n\n\n"


def event(*lines: str, front: str = "") -> Event:
    items = "".join(f"{number}. [x](/news/2012/03/1/x.md) _Context: {line}_\n" for number, line in enumerate(lines, 1))
    return read_event(f"{front}{HEAD}\n### Related:\n\n{items}")


def contexts(one: Event, edit: Edit) -> list[str]:
    return [link.context_text for link in after(one, edit).related]


@pytest.mark.parametrize(
    ("old", "new", "line", "written"),
    [
        ("Homs", "Aleppo", "Damascus, Homs, Syria", "Aleppo, Damascus, Syria"),
        ("Homs", "Aleppo", "Syria, Homs", "Syria, Aleppo"),
        ("Homs", "Syria", "Homs, Syria", "Syria"),
        ("Chicago, Illinois", "Chicago", "Chicago, Illinois, United States", "Chicago, United States"),
        ("Illinois, United", "x", "Chicago, Illinois, United States", "Chicago, Illinois, United States"),
        ("homs", "x", "Homs", "Homs"),
        ("Homs", "Homs (city)", "Homs", "Homs (city)"),
    ],
)
def test_renaming(old: str, new: str, line: str, written: str) -> None:
    one = event(line, "Other")
    assert contexts(one, changed(one, renaming(old, new))) == [written, "Other"]


def test_removing_the_only_one_leaves_the_link() -> None:
    one = event("Homs", "Homs, Syria")
    text = after(one, changed(one, removing("Homs"))).lines
    assert text[-3:-1] == ("1. [x](/news/2012/03/1/x.md)", "2. [x](/news/2012/03/1/x.md) _Context: Syria_")


@pytest.mark.parametrize(
    ("front", "written"),
    [
        ("context:\n  - Homs\n  - Syria", "context:\n  - Aleppo\n  - Syria"),
        ("context: Homs", "context: Aleppo"),
        ("a: 1\ncontext: [Homs] # mine\nb: 2", "a: 1\ncontext:\n  - Aleppo\nb: 2"),
        ("title: Homs", "title: Homs"),
    ],
)
def test_the_front_matter_too(front: str, written: str) -> None:
    one = event("Homs", front=f"---\n{front}\n---\n")
    done = after(one, changed(one, renaming("Homs", "Aleppo")))
    assert done.text.startswith(f"---\n{written}\n---\n#")
    assert done.related[0].contexts == ("Aleppo",)


def test_one_that_a_line_can_say_is_not_written_elsewhere() -> None:
    one = event("Homs", "Syria")
    done = after(one, with_context(one, "Idlib", ["Aleppo"], {1}))
    assert [link.context_text for link in done.related] == ["Homs", "Idlib, Syria"]
    assert done.front_matter is None
    assert with_context(done, "Idlib", [], set()) == Edit(())


def test_one_that_no_line_says_comes_with_all_others_into_the_front_matter() -> None:
    one = event("Homs", "Syria")
    done = after(one, with_context(one, "Idlib", ["Aleppo", "Homs"], set()))
    assert done.front_matter is not None
    assert done.front_matter.values == {"context": ["Aleppo", "Homs", "Idlib", "Syria"]}
    assert [link.context_text for link in done.related] == ["Homs", "Syria"]


@pytest.mark.parametrize(
    ("front", "can"),
    [
        ("", True),
        ("---\na: 1\n---\n", True),
        ("---\na: [\n---\n", False),
        ("---\ncontext: [{a: 1}]\n---\n", False),
        ("---\na: 1\n? b\n---\n", False),
    ],
)
def test_what_can_not_be_changed(front: str, can: bool) -> None:
    assert can_change(event("Homs", front=front)) == can


@pytest.mark.parametrize(
    ("value", "own"),
    [("Homs", ("Homs",)), ("{a: b}", ()), ("", ()), ("[a, [b]]", ("a",)), ("[a, ' a', b]", ("a", "b"))],
)
def test_what_is_no_list_is_read_as_far_as_it_goes(value: str, own: tuple[str, ...]) -> None:
    assert event("Homs", front=f"---\ncontext: {value}\n---\n").own_contexts == own


class TestWithout:
    """What the window does with one context of one event."""

    def test_they_go_from_the_lines(self) -> None:
        one = event("Homs, war", "HOMS")
        edit = without_contexts(one, ["Homs", "HOMS"], None)
        assert contexts(one, edit) == ["war", ""]
        assert after(one, edit).front_matter is None

    @pytest.mark.parametrize("front", ["", "---\na: 1\ncontext:\n  - Homs\n  - siege\n# mine\n---\n"])
    def test_the_list_is_as_it_is_to_be(self, front: str) -> None:
        one = event("Homs", front=front)
        edit = without_contexts(one, ["Homs"], ["war"])
        assert contexts(one, edit) == [""]
        assert after(one, edit).own_contexts == ("war",)
        assert after(one, without_contexts(one, [], [])).lists_contexts
        left = without_contexts(one, [], None)
        assert after(one, left).text == one.text.replace("context:\n  - Homs\n  - siege\n", "")

    def test_what_is_so_already_stays_as_it_is_written(self) -> None:
        one = event("war", front="---\ncontext: [ war,'Homs']\n---\n")
        assert without_contexts(one, ["siege"], ["war", "Homs"]) == Edit(())
        assert without_contexts(event("Homs"), ["war"], None) == Edit(())

    @given(recipes(), st.lists(st.sampled_from(("Homs", "yes", "a: b", "敘利亞", "#")), unique=True, max_size=4))
    def test_they_are_read_as_they_were_listed(self, recipe: Recipe, listed: list[str]) -> None:
        one = read_event(compose(recipe))
        changed = after(one, without_contexts(one, [], listed))
        assert changed.own_contexts == tuple(listed)
        assert changed.lists_contexts
        assert after(changed, without_contexts(changed, [], None)).text == one.text
