"""The command `pages`: what it prints where, what it writes, and how it ends."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.archive.trees import tree_of
from tests.commands.shell import Curator
from tests.planning.making import DAY, event, make, put, put_home
from tests.planning.test_pages import INDEX, LAST, README


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive in which the title of one event is another one than on its page."""
    folder = tmp_path / "archive"
    archive = make(folder)
    put_home(folder, event(DAY, "x").dialect)
    put(folder, "news/2012/03/1/four.md", event(DAY, "Fourth \x1b[31m").text)
    return archive.root


def test_check_prints_what_would_change_and_changes_nothing(curator: Curator, root: Path) -> None:
    before = tree_of(root)
    outcome = curator("pages", root, "--check")
    assert (outcome.code, outcome.err) == (1, "")
    assert tree_of(root) == before
    lines = outcome.text.split("\n")
    assert [line for line in lines if line.startswith("+++")] == [
        f"+++ {path}" for path in (INDEX, README, "index.md", "README.md")
    ]
    assert "-### [four](/news/2012/03/1/four.md)" in lines
    assert any(line.startswith("+### [Fourth") for line in lines)
    assert "\x1b" not in outcome.text


def test_write_makes_them_agree(curator: Curator, root: Path) -> None:
    outcome = curator("pages", root, "--write")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.text.split() == [INDEX, README, "index.md", "README.md"]
    assert "Fourth" in (root / INDEX).read_text()
    again = curator("pages", root, "--check")
    assert (again.code, again.out, again.err) == (0, b"", "")


@pytest.mark.parametrize("order", [("2012-03-01", "--check"), ("--check", "2012-03-1")])
def test_single_days(curator: Curator, root: Path, order: tuple[str, str]) -> None:
    outcome = curator("pages", root, *order)
    assert outcome.code == 1
    assert outcome.text.count("+++") == 4  # the home page shows that day too
    assert curator("pages", "--check", root, str(LAST)).code == 0


def test_a_day_that_is_brought_up_to_date_is_so_on_the_home_page_too(curator: Curator, root: Path) -> None:
    outcome = curator("pages", root, "--write", "2012-03-01")
    assert (outcome.code, outcome.err) == (0, "")
    assert "Fourth" in (root / "index.md").read_text()
    assert curator("pages", root, "--check").code == 0


def test_json(curator: Curator, root: Path) -> None:
    (root / "news/2012/03/1/five.md").unlink()
    outcome = curator("pages", root, "--check", "--json", "2012-03-01")
    (report,) = outcome.objects
    assert outcome.err == ""
    assert [(page["path"], page["is_new"]) for page in report["pages"]] == [
        (path, False) for path in (INDEX, README, "index.md", "README.md")
    ]
    assert report["pages"][0]["difference"][0] == f"--- {INDEX}"
    assert [(one["path"], one["reason"], one["entries"]) for one in report["skipped"]] == [
        (path, "There is no event to be read in news/2012/03/1/five.md; its entry stays as it is.", ["five"])
        for path in (INDEX, README)
    ]


def test_entries_that_nothing_speaks_for_are_named_and_are_no_difference(curator: Curator, root: Path) -> None:
    curator("pages", root, "--write")
    for path in (INDEX, README):
        page = (root / path).read_text()
        start = page.index("### [five]")
        stop = page.index("\n\n", start) + 2
        twins = "".join(page[start:stop].replace("[five]", f"[Another {n}]") for n in (1, 2))
        put(root, path, page[:stop] + twins + page[stop:])
    (root / "news/2012/03/1/four.md").unlink()
    curator("pages", root, "--write")
    outcome = curator("pages", root, "--check")
    assert (outcome.code, outcome.out) == (0, b"")
    lines = outcome.err.splitlines()
    for path in (INDEX, README):
        for title in ("Another 1", "Another 2"):
            assert any(line.startswith(f"curator: {path}: {title}: Several entries lead to ") for line in lines)
        assert any(line.startswith(f"curator: {path}: Fourth ") and "There is no event" in line for line in lines)
    assert len(lines) == 6


def test_a_page_that_is_not_understood_is_named(curator: Curator, root: Path) -> None:
    put(root, README, "# Notes\n")
    outcome = curator("pages", root, "--write", "2012-03-01")
    assert outcome.code == 1
    assert outcome.text.split() == [INDEX, "index.md", "README.md"]
    assert outcome.complaint().startswith(f"{README}: {README} is not understood")


@pytest.mark.parametrize("data", [b"# Notes\n", b"\xff"])
def test_a_page_that_can_not_be_checked_is_not_said_to_be_in_step(curator: Curator, root: Path, data: bytes) -> None:
    curator("pages", root, "--write")
    (root / README).write_bytes(data)
    outcome = curator("pages", root, "--check")
    assert (outcome.code, outcome.out) == (1, b"")
    assert outcome.complaint().startswith(f"{README}: ")


def test_twins(curator: Curator, root: Path) -> None:
    curator("pages", root, "--write")
    (root / INDEX).unlink()
    outcome = curator("pages", root, "--check")
    assert (outcome.code, outcome.err) == (1, "")
    assert f"+++ {INDEX}" in outcome.text
    assert curator("pages", root, "--write").text.split() == [INDEX]
    assert (root / INDEX).read_bytes() == (root / README).read_bytes()
    put(root, README, (root / README).read_text() + "A note.\n")
    for way in ("--check", "--write"):
        outcome = curator("pages", root, way)
        assert (outcome.code, outcome.out) == (1, b"")
        assert outcome.complaint() == f"{README}: {README} is not the same as its twin; both stay as they are."


def test_a_new_page_is_shown_whole(curator: Curator, root: Path) -> None:
    for path in (INDEX, README):
        (root / path).unlink()
    outcome = curator("pages", root, "--check", "2012-03-01")
    assert f"+++ {INDEX}" in outcome.text
    assert "+## [2012-03-1](/news/2012/03/1/index.md)" in outcome.text


@pytest.mark.parametrize("arguments", [(), ("--check", "--write"), ("--check", "2012-13-01")])
def test_wrong_command_lines(curator: Curator, root: Path, arguments: tuple[str, ...]) -> None:
    assert curator("pages", root, *arguments).code == 2


def test_a_new_event_gets_its_entry(curator: Curator, root: Path) -> None:
    outcome = curator("new", root, "2012-03-01", "New")
    assert (outcome.code, outcome.text, outcome.err) == (0, "news/2012/03/1/new.md\n", "")
    for path in (INDEX, README, "index.md", "README.md"):
        assert "### [New](/news/2012/03/1/new.md)\n" in (root / path).read_text()


def test_a_new_event_without_pages(curator: Curator, root: Path) -> None:
    before = tree_of(root)
    outcome = curator("new", root, "2012-03-01", "New", "--no-pages")
    assert (outcome.code, outcome.text, outcome.err) == (0, "news/2012/03/1/new.md\n", "")
    assert {path: data for path, data in tree_of(root).items() if path != "news/2012/03/1/new.md"} == before


@pytest.mark.parametrize("options", [(), ("--no-pages",)])
@pytest.mark.parametrize("has_pages", [True, False])
def test_a_new_event_can_be_taken_back(curator: Curator, root: Path, options: Sequence[str], has_pages: bool) -> None:
    if not has_pages:
        for page in [*root.rglob("index.md"), *root.rglob("README.md")]:
            page.unlink()
    before = tree_of(root)
    assert curator("new", root, "2012-03-01", "New", *options).code == 0
    assert curator("undo", root, "--write").code == 0
    assert tree_of(root) == before
