"""Marks of an event that its own text does not tell: links that lead nowhere, copies that lost a conflict."""

import pytest

from curator.catalogue.catalogue import Catalogue
from curator.catalogue.terms import Mark
from tests.catalogue.making import (
    DAY,
    FOLDER,
    NEXT,
    NEXT_FOLDER,
    cut_short,
    event,
    found,
    full,
    listed,
    looked_at,
    put,
    refreshed,
)

TARGET = f"{NEXT_FOLDER}/target.md"


def marks(catalogue: Catalogue, path: str = f"{FOLDER}/a.md") -> Mark:
    entry = catalogue.entry(path)
    assert entry is not None
    return Mark(entry.marks)


@pytest.mark.parametrize("later", [False, True])
def test_a_link_is_broken_while_its_target_is_not_there(catalogue: Catalogue, later: bool) -> None:
    """`later`: the target is in the newer day, which is read first."""
    source, target = (FOLDER, NEXT_FOLDER) if later else (NEXT_FOLDER, FOLDER)
    text = full("A", related=[f"{target}/target.md"])
    put(catalogue.root, f"{source}/a.md", text)
    refreshed(catalogue)
    for _ in range(3):
        assert Mark.BROKEN in marks(catalogue, f"{source}/a.md")
        place = put(catalogue.root, f"{target}/target.md", event("Target"))
        refreshed(catalogue)
        assert Mark.BROKEN not in marks(catalogue, f"{source}/a.md")
        place.unlink()
        looked_at(catalogue, NEXT, DAY)


@pytest.mark.parametrize("link", ["../2/target.md", "./../2/%74arget.md", "../../../2012/03/2/target.md#part"])
def test_a_related_link_may_begin_in_the_folder_of_its_event(catalogue: Catalogue, link: str) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[TARGET]).replace(f"/{TARGET}", link))
    refreshed(catalogue)
    for _ in range(2):
        assert Mark.BROKEN in marks(catalogue)
        place = put(catalogue.root, TARGET, event("Target"))
        refreshed(catalogue)
        assert Mark.BROKEN not in marks(catalogue)
        assert found(catalogue, f"related:{TARGET}") == [f"{FOLDER}/a.md"]
        place.unlink()
        looked_at(catalogue, NEXT, DAY)


_TEXTS = {
    "summary": lambda said: full("A", summary=said),
    "notes": lambda said: full("A") + f"\n### Notes:\n\n{said}\n",
    "related too": lambda said: full("A", summary=said, related=[TARGET]),
    "front matter": lambda said: f"---\nnote: '{said}'\n---\n{full('A')}",
    "no event": lambda said: f"# A page\n\n{said}\n",
}


@pytest.mark.parametrize("where", _TEXTS)
@pytest.mark.parametrize(
    "link",
    [
        f"As [said](/{TARGET}) there.",
        f"As [said](/zh/{TARGET}#part) there.",
        f"As [said](/{TARGET.replace('target', '%74arget')}) there.",
        "As [said](../2/target.md), [or not](../2/here.md).",
        f"[said]: /{TARGET}",
        f'<a href="/{TARGET}">said</a>',
    ],
)
def test_so_is_a_link_in_its_text(catalogue: Catalogue, where: str, link: str) -> None:
    put(catalogue.root, f"{NEXT_FOLDER}/here.md", event("Here"))
    put(catalogue.root, f"{FOLDER}/a.md", _TEXTS[where](link))
    refreshed(catalogue)
    for _ in range(2):
        assert Mark.BROKEN in marks(catalogue)
        assert found(catalogue, "is:broken") == [f"{FOLDER}/a.md"]
        place = put(catalogue.root, TARGET, event("Target"))
        refreshed(catalogue)
        assert Mark.BROKEN not in marks(catalogue)
        assert found(catalogue, f"related:{TARGET}") == [f"{FOLDER}/a.md"] * (where == "related too")
        place.unlink()
        looked_at(catalogue, NEXT, DAY)


def test_no_other_link_in_a_text_is_broken(catalogue: Catalogue) -> None:
    """Those to the web, to a part of its own page, to pages of days and others, to what an archive is published as."""
    web = ("https://a.example/x.md", "//a.example/x.md", "mailto:a@a.example", "#part", "x", "")
    pages = ("/about/us.md", "index.md", f"/{NEXT_FOLDER}/README.md", f"/{NEXT_FOLDER}/x.html", f"/{NEXT_FOLDER}/")
    put(catalogue.root, f"{FOLDER}/a.md", full("A", summary=", ".join(f"[one]({link})" for link in (*web, *pages))))
    refreshed(catalogue)
    assert Mark.BROKEN not in marks(catalogue)


def test_a_link_of_a_text_that_was_related_before_is_related_no_more(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[TARGET]))
    put(catalogue.root, TARGET, event("Target"))
    refreshed(catalogue)
    put(catalogue.root, f"{FOLDER}/a.md", full("A", summary=f"[Target](/{TARGET})"))
    refreshed(catalogue)
    assert found(catalogue, f"related:{TARGET}") == []
    (catalogue.root / TARGET).unlink()
    looked_at(catalogue, NEXT)
    assert Mark.BROKEN in marks(catalogue)


def test_ties_are_known_of_a_file_whose_words_were_not_yet_written(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[TARGET]))
    put(catalogue.root, TARGET, event("Target"))
    cut_short(catalogue, lambda progress: progress.has_rows)
    assert Mark.BROKEN not in marks(catalogue)
    (catalogue.root / TARGET).unlink()
    looked_at(catalogue, NEXT)
    refreshed(catalogue)
    assert Mark.BROKEN in marks(catalogue)


def test_a_broken_link_is_marked_until_the_new_text_is_through(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[TARGET]))
    refreshed(catalogue)
    before = marks(catalogue)
    assert Mark.BROKEN in before
    put(catalogue.root, f"{FOLDER}/a.md", event("A"))
    cut_short(catalogue, lambda progress: progress.has_rows)
    assert marks(catalogue) == Mark.TITLE | Mark.BROKEN
    refreshed(catalogue)
    assert marks(catalogue) == Mark.TITLE


def test_ties_of_several_events_and_of_the_one_that_was_read_itself(catalogue: Catalogue) -> None:
    for name in "abc":
        put(catalogue.root, f"{FOLDER}/{name}.md", full(name, related=[TARGET]))
    put(catalogue.root, f"{FOLDER}/d.md", full("d", related=[f"{FOLDER}/d.md"]))
    refreshed(catalogue)
    put(catalogue.root, TARGET, event("Target"))
    put(catalogue.root, f"{FOLDER}/b.md", full("b", related=["news/2012/03/2/none.md"]))
    refreshed(catalogue)
    assert [Mark.BROKEN in Mark(entry.marks) for entry in listed(catalogue)] == [False, False, True, False, False]
    assert found(catalogue, f"related:{TARGET}") == [f"{FOLDER}/a.md", f"{FOLDER}/c.md"]


def test_other_links_are_no_ties(catalogue: Catalogue) -> None:
    escaped = TARGET.replace("target", "%74arget")
    changes = f"\n### Changes:\n\n1. [Once](/{TARGET}) _2018 (First version)_\n"
    put(catalogue.root, f"{FOLDER}/a.md", full("A", summary=f"As [there](/{escaped}).") + changes)
    put(catalogue.root, TARGET, event("Target"))
    refreshed(catalogue)
    assert found(catalogue, f"related:{TARGET}") == []


@pytest.mark.parametrize(
    ("name", "is_conflict"),
    [
        ("a.sync-conflict-20240101-101010-ABCDEFG", True),
        ("a (Anna's conflicted copy 2024-01-01)", True),
        ("a (conflicted copy 2024-01-01 101010)", True),
        ("a (Konfliktkopie von Anna)", True),
        ("a (冲突副本 2024)", True),
        ("a_conflict-20240101-101010", True),
        ("a (SFConflict anna@example.org 2024-01-01-10-10-10)", True),
        ("sync-conflict-talks", False),
        ("a-conflicted-copy", False),
        ("armed_conflict-2024", False),
    ],
)
def test_copies_that_lost_a_conflict_are_marked(catalogue: Catalogue, name: str, is_conflict: bool) -> None:
    put(catalogue.root, f"{FOLDER}/{name}.md", event("A"))
    refreshed(catalogue)
    assert (Mark.CONFLICT in marks(catalogue, f"{FOLDER}/{name}.md")) == is_conflict


def test_what_went_before_all_files_were_looked_at_is_missed_all_the_same(catalogue: Catalogue) -> None:
    """One day was looked at, as after a save, and then a file of another day went that was never known."""
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[TARGET]))
    place = put(catalogue.root, TARGET, event("Target"))
    put(catalogue.root, f"{NEXT_FOLDER}/other.md", event("Other"))
    looked_at(catalogue, DAY)
    assert Mark.BROKEN not in marks(catalogue)
    place.unlink()
    refreshed(catalogue)
    assert Mark.BROKEN in marks(catalogue)


@pytest.mark.parametrize("page", ["about/opinion.md", f"{NEXT_FOLDER}/index.md"])
def test_a_page_that_comes_and_goes_is_missed_by_the_next_look_at_all_files(catalogue: Catalogue, page: str) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", full("A", related=[page]))
    refreshed(catalogue)
    for _ in range(2):
        assert Mark.BROKEN in marks(catalogue)
        place = put(catalogue.root, page, "# A page\n")
        assert refreshed(catalogue).changed == 1
        assert Mark.BROKEN not in marks(catalogue)
        assert refreshed(catalogue).is_nothing
        place.unlink()
        assert refreshed(catalogue).changed == 1
