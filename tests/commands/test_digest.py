"""The command `digest`: what it says beside the files that it writes."""

import io
import re
from pathlib import Path

import pytest

from tests.commands.shell import Curator
from tests.digest.making import FOLDER, archive_of, event_text
from tests.digest.test_pictures import png, unreadable


@pytest.mark.usefixtures("qapp")
def test_pictures_that_a_form_can_not_have_are_named_once(curator: Curator, tmp_path: Path) -> None:
    event = event_text("Alpha", sources=f"1. [a](http://a.example)\n2. [Cover Image](/{FOLDER}/a.png)")
    files: dict[str, str | bytes] = {
        "a.md": event,
        "a.png": unreadable(),
        "b.md": event.replace("a.png", "b.png"),
        "b.png": png()[:-9],
    }
    root = archive_of(tmp_path / "archive", files).root
    broken = f"curator: {FOLDER}/b.png is left out: {root / FOLDER}/b.png is a picture that breaks off before its end"
    unread = f"curator: {FOLDER}/a.png is left out: {FOLDER}/a.png is a picture that can't be read"
    for forms, said in ((["html"], [broken]), (["pdf"], [broken, unread]), (["html", "pdf", "text"], [broken, unread])):
        options = [word for form in forms for word in ("--format", form)]
        outcome = curator("digest", root, "2012-03-01", *options, "--output", tmp_path / "made.x")
        assert outcome.code == 0
        lines = [line for line in outcome.err.splitlines() if not line.startswith("libpng")]
        assert len(lines) == len(said)
        assert all(line.startswith(begin) for line, begin in zip(lines, said, strict=True))


def test_of_two_outputs_none_is_lost_without_a_word(curator: Curator, tmp_path: Path) -> None:
    root = archive_of(tmp_path / "archive", {"a.md": event_text("Alpha")}).root
    places = [tmp_path / "a.md", tmp_path / "a.txt"]
    outcome = curator("digest", root, "2012-03-01", "--output", places[0], "--output", places[1])
    assert outcome.code == 2
    assert "--output is given twice" in outcome.err
    assert not any(place.exists() for place in places)


@pytest.mark.parametrize("query", ["alpha OR", '"alpha', "alpha"])
def test_a_query_finds_nothing_but_of_the_days_that_are_asked_for(curator: Curator, tmp_path: Path, query: str) -> None:
    other = event_text("Alpha elsewhere").replace("2012-03-01", "2012-03-02")
    root = archive_of(tmp_path / "archive", {"a.md": event_text("Alpha"), "b.md": event_text("Beta")}).root
    (root / "news/2012/03/2").mkdir()
    (root / "news/2012/03/2/c.md").write_text(other)
    outcome = curator("digest", root, "2012-03-01", "--query", query, "--format", "text", "--output", "-")
    assert outcome.code == 0
    assert "Alpha" in outcome.text
    assert "elsewhere" not in outcome.text
    assert "Beta" not in outcome.text


def test_events_that_are_named(curator: Curator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = archive_of(
        tmp_path / "archive", {f"{name}.md": event_text(name) for name in ("Alpha", "Beta", "Gamma")}
    ).root
    names = [f"{FOLDER}/Gamma.md", f"/{FOLDER}/Alpha.md"]
    by_options = curator("digest", root, "--event", names[0], "--event", names[1])
    assert by_options.code == 0
    assert by_options.text.startswith("# Thursday, 1 March 2012\n\n## Alpha")
    assert "## Gamma" in by_options.text
    assert "Beta" not in by_options.text
    assert curator("digest", root, "--event", *names, root / FOLDER / "Alpha.md").out == by_options.out
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(names)))
    assert curator("digest", root, "--event", "-").out == by_options.out
    missing = curator("digest", root, "--event", f"{FOLDER}/Alpha.md", f"{FOLDER}/Delta.md", "--title", "Mine")
    assert missing.text.startswith("# Mine\n\nThursday, 1 March 2012\n")
    assert missing.complaint().startswith(f"{FOLDER}/Delta.md is left out: ")
    assert curator("digest", root, "--event", "../other.md").code == 1


def test_events_that_are_named_are_all_that_is_asked_for(curator: Curator, tmp_path: Path) -> None:
    root = archive_of(tmp_path / "archive", {"a.md": event_text("Alpha")}).root
    for more in (["2012-03-01"], ["--query", "alpha"]):
        outcome = curator("digest", root, *more, "--event", f"{FOLDER}/a.md")
        assert outcome.code == 2
        assert outcome.complaint() == "Events that are named are all that is meant: without days, and without --query."


def test_relative_links_lead_from_the_file_that_they_stand_in(curator: Curator, tmp_path: Path) -> None:
    related = f"\n### Related:\n\n1. [Beta](/{FOLDER}/b.md)\n"
    archive = {"a.md": event_text("Alpha", f"See [it](/{FOLDER}/b.md).") + related, "b.md": event_text("Beta")}
    root = archive_of(tmp_path / "archive", archive).root
    (root / "digests").mkdir()
    (tmp_path / "out").mkdir()
    begun = ("digest", root, "2012-03-01", "--links", "relative", "--format", "markdown", "--format", "html")
    assert curator(*begun, "--inside-archive", "--output", f"{root}/digests/").code == 0
    assert curator(*begun, "--output", tmp_path / "out" / "week").code == 0
    for folder, name in ((root / "digests", "2012-03-01-digest"), (tmp_path / "out", "week")):
        for suffix, mark in ((".md", r"\]\(([^)]+)\)"), (".html", 'href="([^"#][^"]*)"')):
            links = re.findall(mark, (folder / f"{name}{suffix}").read_text())
            assert len(links) == 4
            assert all((folder / link).is_file() for link in links)
    assert f"({FOLDER}/b.md)" in curator(*begun[:-2], "--output", "-").text


def test_english_dates_have_the_month_first_if_asked(curator: Curator, tmp_path: Path) -> None:
    root = archive_of(tmp_path / "archive", {"a.md": event_text("Alpha")}).root
    assert curator("digest", root, "2012-03-01").text.startswith("# Thursday, 1 March 2012\n")
    assert curator("digest", root, "2012-03-01", "--month-first").text.startswith("# Thursday, March 1, 2012\n")
