"""Contexts on lines and in the front matter: changed where they stand, and sorted where they were."""

import pytest

from curator.event.context_edits import can_change, changed, remove_context, removing, renaming, with_context
from curator.event.document import Event
from curator.event.splice import Edit
from tests.event.reading import after, read_event

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


class TestRemoving:
    """What the window does with one context of one event."""

    def test_it_goes_from_the_lines(self) -> None:
        one = event("Homs, war", "Homs")
        assert contexts(one, remove_context(one, ["Homs", "war"], "Homs")) == ["war", ""]

    def test_a_list_that_says_no_more_than_the_lines_goes_too(self) -> None:
        one = event("Homs", front="---\ncontext:\n  - Homs\n  - siege\n---\n")
        assert after(one, remove_context(one, ["Homs", "siege"], "siege")).front_matter is None

    def test_one_that_only_other_files_tell_of_goes_by_a_list(self) -> None:
        one = event("Homs")
        left = after(one, remove_context(one, ["Homs", "siege"], "siege"))
        assert left.own_contexts == ("Homs",)
        assert left.lists_contexts

    def test_one_that_others_tell_of_anyway_goes_by_a_list_too(self) -> None:
        one = event("Homs, war", "Homs")
        edit = remove_context(one, ["Homs", "war", "siege"], "Homs", is_told_anyway=True)
        assert contexts(one, edit) == ["war", ""]
        assert after(one, edit).own_contexts == ("war", "siege")

    def test_one_that_it_does_not_have_changes_nothing(self) -> None:
        one = event("Homs")
        assert remove_context(one, ["Homs"], "war") == Edit(())
