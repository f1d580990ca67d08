"""The command `history`: what a file held before."""

from pathlib import Path

import pytest

from curator.event.edition import D1
from tests.commands.shell import Curator
from tests.planning.acting import FOUR, linked


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return linked(tmp_path / "archive", D1).root


def test_lists_and_prints_the_texts_that_a_file_had(curator: Curator, root: Path) -> None:
    before = (root / FOUR).read_bytes()
    assert curator("rename", root, FOUR, "Fourth", "--write").code == 0
    between = (root / FOUR).read_bytes()
    assert curator("delete", root, FOUR, "--write").code == 0
    told = curator("history", root, FOUR)
    assert (told.code, told.err) == (0, "")
    assert ["title changed" in line for line in told.text.splitlines()] == [True, True]
    assert "(deleted)" in told.text.splitlines()[0]
    facts = curator("history", root, FOUR, "--json").objects
    assert [(fact["number"], fact["made_by"], fact["ended_by"]) for fact in facts] == [
        (1, "retitle", "delete"),
        (2, None, "retitle"),
    ]
    assert curator("history", root, FOUR, "--show", "1").out == between
    assert curator("history", root, FOUR, "--show", "2").out == before
    assert curator("history", root, f"/{FOUR}").out == told.out


def test_a_file_that_never_was_is_said_to_be_none(curator: Curator, root: Path) -> None:
    asked = curator("history", root, "news/2012/03/1/none.md")
    assert asked.code == 1
    assert "none.md is not there" in asked.complaint()


def test_there_is_nothing_to_tell_of_a_file_that_was_not_changed(curator: Curator, root: Path) -> None:
    assert curator("history", root, FOUR).text == ""
    asked = curator("history", root, FOUR, "--show", "1")
    assert asked.code == 1
    assert FOUR in asked.complaint()


def test_nothing_is_told_of_files_outside(curator: Curator, root: Path) -> None:
    asked = curator("history", root, "../elsewhere.md")
    assert asked.code == 1
    assert "outside the archive" in asked.complaint()
