"""The commands that act on events: what they print, what they write with `--write`, and how they end."""

from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.event.edition import D1
from tests.archive.trees import tree_of
from tests.commands.shell import Curator
from tests.event.reading import read_event
from tests.planning.acting import FIVE, FOUR, NOTES, SIX, linked, related
from tests.planning.making import put
from tests.planning.test_pages import INDEX, README, titles

NEW = "news/2012/03/2/four.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return linked(tmp_path / "archive", D1).root


ACTS: list[tuple[str, ...]] = [
    ("move", FOUR, "2012-03-02"),
    ("rename", FOUR, "Fourth"),
    ("rename", FOUR, "Fourth", "--file-name"),
    ("delete", FOUR),
    ("delete", FOUR, FIVE),
]


@pytest.mark.parametrize("act", ACTS, ids=" ".join)
def test_a_plan_is_printed_and_made_and_taken_back(curator: Curator, root: Path, act: tuple[str, ...]) -> None:
    command, *rest = act
    before = tree_of(root)
    shown = curator(command, root, *rest)
    assert (shown.code, shown.err) == (0, "")
    assert tree_of(root) == before
    assert {INDEX, README, SIX} <= {line.split()[-1] for line in shown.text.split("\n") if line.startswith("+++")}
    made = curator(command, root, *rest, "--write")
    assert (made.code, made.err) == (0, "")
    assert tree_of(root) != before
    assert {INDEX, README, SIX} <= set(made.text.split())
    undone = curator("undo", root, "--write")
    assert (undone.code, undone.err) == (0, "")
    assert tree_of(root) == before


def test_paths_from_standard_input(
    curator: Curator, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "found").write_text(f"{FOUR}\n/{FIVE}\n")
    with (tmp_path / "found").open() as found:
        monkeypatch.setattr("sys.stdin", found)
        outcome = curator("move", root, "-", "2012-03-02")
    assert outcome.text.count("rename from") == 2


def test_where_nothing_would_change_that_is_said(curator: Curator, root: Path) -> None:
    outcome = curator("move", root, FOUR, "2012-03-01")
    assert (outcome.code, outcome.out) == (0, b"")
    assert outcome.complaint() == "Nothing would change."


def test_what_moves_comes_and_goes_is_said(curator: Curator, root: Path) -> None:
    assert (
        f"rename from {FOUR}\nrename to {NEW}\n--- {FOUR}\n+++ {NEW}\n"
        in curator("move", root, FOUR, "2012-03-02").text
    )
    assert f"deleted file {FOUR}\n" in curator("delete", root, FOUR).text
    moved = curator("move", root, FOUR, "2012-03-05").text
    assert "new file news/2012/03/5/index.md\n" in moved
    assert "+## [2012-03-5](/news/2012/03/5/index.md)" in moved


def test_json(curator: Curator, root: Path) -> None:
    put(root, NOTES, f"{FOUR} and [it](/{FOUR})\n")
    (report,) = curator("move", root, FOUR, "2012-03-02", "--json", "--write").objects
    assert (report["plan"], report["written"], report["events"], report["links"]) == ("move", True, [FOUR], 3)
    files = {file["path"]: file for file in report["files"]}
    assert files[FOUR]["to"] == NEW
    assert files[SIX]["difference"][0] == f"--- {SIX}"
    assert [(skipped["path"], FOUR in skipped["reason"]) for skipped in report["skipped"]] == [(NOTES, True)]
    assert (root / NEW).exists()


def test_what_is_left_is_complained_of(curator: Curator, root: Path) -> None:
    outcome = curator("delete", root, FOUR, "--keep-links", "--write")
    assert outcome.code == 1
    assert f"curator: {SIX}: A link to {FOUR} stays" in outcome.err
    assert not (root / FOUR).exists()
    assert f"/{FOUR}" in (root / SIX).read_text()


def test_an_event_that_is_not_there(curator: Curator, root: Path) -> None:
    outcome = curator("rename", root, "news/2012/03/1/nine.md", "x", "--write")
    assert (outcome.code, outcome.out) == (1, b"")
    assert "nine.md is not there" in outcome.complaint()


def test_a_file_outside_is_refused(curator: Curator, root: Path) -> None:
    put(root.parent, "out.md", "x")
    for command in (("delete", root, "../out.md"), ("delete", root, root.parent / "out.md")):
        assert curator(*command, "--write").code == 1
    assert (root.parent / "out.md").exists()


def test_titles_with_their_edge_blanks(curator: Curator, root: Path) -> None:
    curator("rename", root, FOUR, "Fourth ", "--write")
    assert read_event((root / FOUR).read_text()).lines[2] == "# Fourth "


def test_deleted_events_are_listed_and_come_back(curator: Curator, root: Path) -> None:
    before = tree_of(root)
    assert curator("restore", root).out == b""
    curator("delete", root, FOUR, FIVE, "--write")
    listed = curator("restore", root).text.splitlines()
    assert [line.split()[-1] for line in listed] == [FOUR, FIVE]
    assert [(one["path"], one["title"]) for one in curator("restore", root, "--json").objects] == [
        (FOUR, "four"),
        (FIVE, "five"),
    ]
    assert f"new file {FOUR}" in curator("restore", root, FOUR).text
    assert f"new file {FOUR}" in curator("restore", root, f"/{FOUR}").text
    assert curator("restore", root, FOUR, FIVE, "--write").code == 0
    assert tree_of(root) == before
    assert curator("restore", root, FOUR).code == 1


def test_undo_goes_back_further_each_time(curator: Curator, root: Path) -> None:
    before = tree_of(root)
    curator("rename", root, FOUR, "Fourth", "--write")
    renamed = tree_of(root)
    curator("move", root, FOUR, "2012-03-02", "--write")
    assert curator("undo", root).code == 0
    assert curator("undo", root, "--write").code == 0
    assert tree_of(root) == renamed
    assert curator("undo", root, "--write").code == 0
    assert tree_of(root) == before
    done = curator("undo", root, "--write")
    assert (done.code, done.out) == (1, b"")
    assert "nothing" in done.complaint()


def test_undo_overwrites_nothing(curator: Curator, root: Path) -> None:
    curator("rename", root, FOUR, "Fourth", "--write")
    put(root, SIX, "another text")
    changed = tree_of(root)
    done = curator("undo", root, "--write")
    assert done.code == 1
    assert "six.md" in done.complaint()
    assert tree_of(root) == changed


@pytest.mark.parametrize(
    "arguments",
    [("move", FOUR), ("move", FOUR, "2012-02-30"), ("rename", FOUR), ("rename", FOUR, " "), ("delete",)],
)
def test_wrong_command_lines(curator: Curator, root: Path, arguments: tuple[str, ...]) -> None:
    command, *rest = arguments
    assert curator(command, root, *rest).code == 2


class TestBatch:
    def test_contexts(self, curator: Curator, root: Path) -> None:
        outcome = curator("contexts", root, "--rename", "Homs", "Aleppo", FOUR, FIVE, "--write")
        assert (outcome.code, outcome.err) == (0, "")
        assert set(outcome.text.split()) == {FOUR, FIVE, INDEX, README, "index.md", "README.md"}
        assert "_Context: Aleppo, Idlib_" in (root / FOUR).read_text()
        assert curator("contexts", root, "--remove", "Aleppo", FOUR).text.count("+2. [five]") == 1
        assert "+context:" in curator("contexts", root, "--add", "Rebels", SIX).text

    def test_relabel_events_that_a_search_found(
        self, curator: Curator, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        source = "### Source:\n\n1. [x](http://bbc.co.uk/1)\n\n### Related"
        put(root, FOUR, (root / FOUR).read_text().replace("### Related", source))
        (tmp_path / "found").write_bytes(curator("search", root, "host:bbc.co.uk").out)
        with (tmp_path / "found").open() as found:
            monkeypatch.setattr("sys.stdin", found)
            outcome = curator("relabel", root, "bbc.co.uk", "BBC", "-")
        assert "+1. [BBC](http://bbc.co.uk/1)" in outcome.text

    def test_replace(self, curator: Curator, root: Path) -> None:
        outcome = curator("replace", root, "FOUR", "Fourth", FOUR, "--ignore-case", "--write")
        assert outcome.code == 0
        assert titles(Archive(root)) == ["three", "Fourth", "five"]
        pattern = curator("replace", root, "(F)ourth", r"\1ifth", FOUR, "--regex", "--in", "title")
        assert "+# Fifth" in pattern.text
        assert curator("replace", root, "Four", "x", FOUR, "--whole-words", "--write").out == b""
        assert titles(Archive(root)) == ["three", "Fourth", "five"]

    def test_a_regular_expression_that_is_none(self, curator: Curator, root: Path) -> None:
        outcome = curator("replace", root, "(", "x", FOUR, "--regex")
        assert (outcome.code, outcome.out) == (2, b"")
        assert "not understood" in outcome.complaint()

    def test_relate_back(self, curator: Curator, root: Path) -> None:
        assert curator("relate-back", root, SIX, "--write").code == 1  # its other one is not there
        assert ("six", f"/{SIX}") in related(Archive(root), FOUR)

    def test_relate_back_names_what_is_no_event(self, curator: Curator, root: Path) -> None:
        outcome = curator("relate-back", root, FOUR, NOTES, "none.md")
        assert outcome.code == 1
        assert f"{NOTES} is not an event" in outcome.err
        assert "none.md is not there" in outcome.err

    @pytest.mark.parametrize(
        "arguments",
        [
            ("contexts", FOUR),
            ("contexts", "--add", "x", "--remove", "y", FOUR),
            ("contexts", "--add", " ", FOUR),
            ("contexts", "--remove", "", FOUR),
            ("contexts", "--rename", "Homs", "", FOUR),
            ("relabel", "bbc.co.uk", "", FOUR),
            ("replace", "a", "b"),
            ("replace", "a", "b", FOUR, "--in", "x"),
        ],
    )
    def test_wrong_command_lines(self, curator: Curator, root: Path, arguments: tuple[str, ...]) -> None:
        command, *rest = arguments
        assert curator(command, root, *rest).code == 2
