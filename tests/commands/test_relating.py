"""The command that proposes related events: what it prints, and how it ends."""

from pathlib import Path

import pytest

from curator.archive.layout import day_of
from tests.commands.shell import FOLDER, TEXT, Curator, put

HOMS = f"{FOLDER}/homs.md"
OTHERS = ("news/2012/02/9/a.md", "news/2012/02/15/b.md", "news/2011/02/15/c.md")


def event(path: str, title: str, *contexts: str) -> str:
    day = day_of(path)
    assert day is not None
    head = f"### [{day.year}-{day.month:02}-{day.day}](/x/index.md)\n\n# {title}\n\n\n\n"
    related = f"\n### Related:\n\n1. [x](/{FOLDER}/x.md) _Context: {', '.join(contexts)}_\n" if contexts else ""
    return head + related


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "archive"
    put(folder, HOMS, event(HOMS, "Rain in Homs"))
    put(folder, OTHERS[0], event(OTHERS[0], "Sun in Homs", "Homs"))
    put(folder, OTHERS[1], event(OTHERS[1], "Clouds above Homs", "Homs"))
    put(folder, OTHERS[2], event(OTHERS[2], "Nothing", "Homs", "Syria"))
    put(
        folder,
        f"{FOLDER}/index.md",
        f"## [2012-03-1](/{FOLDER}/index.md)\n\n### [Rain in Homs](/{HOMS})\n_Context: Syria_\n\n",
    )
    return folder


def test_the_reasons_stand_beneath_each_proposal(curator: Curator, root: Path) -> None:
    outcome = curator("relate", root, HOMS)
    assert outcome.code == 0
    assert outcome.text == (
        f"{HOMS}\n  {OTHERS[0]}\n    Homs (3), title 67% alike\n"
        f"  {OTHERS[1]}\n    Homs (3), title 33% alike\n  {OTHERS[2]}\n    Homs (3), Syria (1)\n"
    )


def test_the_classic_order(curator: Curator, root: Path) -> None:
    outcome = curator("relate", root, "--order", "classic", HOMS, "--json")
    assert [fact["path"] for fact in outcome.objects] == [OTHERS[2], OTHERS[0], OTHERS[1]]
    assert outcome.objects[0] == {
        "event": HOMS,
        "number": 1,
        "path": OTHERS[2],
        "date": "2011-02-15",
        "title": "Nothing",
        "shared": [{"context": "Homs", "events": 3}, {"context": "Syria", "events": 1}],
        "same_day": False,
        "likeness": 0.0,
    }


def test_several_files_and_what_is_wrong_with_some(curator: Curator, root: Path) -> None:
    put(root, "about.md", "# About")
    outcome = curator("relate", root, "about.md", f"/{HOMS}", "gone.md")
    assert outcome.code == 1
    assert outcome.text.startswith(HOMS)
    assert "about.md is not an event." in outcome.err
    assert "gone.md is not there." in outcome.err


def test_an_event_that_nothing_is_like(curator: Curator, root: Path) -> None:
    put(root, f"{FOLDER}/alone.md", TEXT)
    assert curator("relate", root, f"{FOLDER}/alone.md").text == f"{FOLDER}/alone.md\n  nothing to propose\n"
    assert curator("relate", root, f"{FOLDER}/alone.md", "--json").text == ""


def test_nothing_is_written(curator: Curator, root: Path) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*.md")}
    curator("relate", root, HOMS)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_an_unknown_order_is_a_wrong_command_line(curator: Curator, root: Path) -> None:
    assert curator("relate", root, HOMS, "--order", "best").code == 2
