"""The commands that ask the catalogue: what `search` and `index` print where, and how they end."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from curator.catalogue.database import catalogue_place
from curator.places import cache_folder
from tests.commands.shell import FOLDER, Curator, in_shell, put

EAGLE = """### [2012-03-1](/news/2012/03/1/index.md)

##### Space

# The Eagle lands

It landed at São Paulo.

### Source:

1. [NASA](https://www.nasa.gov/eagle)
2. [BBC](http://www.bbc.co.uk/eagle)
2. [Cover Image](https://www.nasa.gov/eagle.jpg)

### Related:

1. [Zebra born](/news/2011/12/31/zebra.md) _Context: Moon_
"""
ZEBRA = "### [2011-12-31](/news/2011/12/31/index.md)\n\n# Zebra born, an eagle was near\n\n\n"
needs_bytes = pytest.mark.skipif(os.name == "nt", reason="names are text on this system")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive of two events, and of files that are none."""
    folder = tmp_path.resolve() / "archive"
    put(folder, f"{FOLDER}/eagle.md", EAGLE)
    put(folder, "news/2011/12/31/zebra.md", ZEBRA)
    put(folder, f"{FOLDER}/index.md", "# eagle zebra")
    put(folder, "README.md", "# eagle zebra")
    return folder


@pytest.fixture
def no_cache(tmp_path: Path) -> Iterator[Path]:
    """A cache folder that can't be used: a file is in its place."""
    place = tmp_path / "no-folder"
    place.write_text("")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(place))
        patch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(place))
        yield place


class TestSearch:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            (["eagle"], ["eagle", "zebra"]),
            (["title:the", "eagle"], ["eagle"]),
            (["SAO", "source:bbc"], ["eagle"]),
            (["eagle sao"], ["eagle"]),
            (["eagle", "-title:zebra"], ["eagle"]),
            (["-title:zebra"], ["eagle"]),
            (["-sao"], ["zebra"]),
            (["has:cover", "OR", "date:2011"], ["eagle", "zebra"]),
            (["date:2011"], ["zebra"]),
            (["missing:source"], ["zebra"]),
            (["context:Moon"], ["eagle"]),
            (["anywhere:zebra"], ["eagle", "zebra"]),
            (["nothing-has-this"], []),
            ([""], ["eagle", "zebra"]),
        ],
    )
    def test_prints_paths_newest_first(self, curator: Curator, root: Path, query: list[str], found: list[str]) -> None:
        done = curator("search", root, *query)
        paths = {"eagle": f"{FOLDER}/eagle.md", "zebra": "news/2011/12/31/zebra.md"}
        assert (done.code, done.err) == (0, "")
        assert done.text.splitlines() == [paths[name] for name in found]

    def test_tells_all_as_json(self, curator: Curator, root: Path) -> None:
        for arguments in (["--json", "eagle", "sao"], ["eagle", "sao", "--json"]):
            done = curator("search", root, *arguments)
            assert done.code == 0
            assert done.objects == [
                {
                    "path": f"{FOLDER}/eagle.md",
                    "date": "2012-03-01",
                    "title": "The Eagle lands",
                    "category": "Space",
                    "sources": 2,
                    "related": 1,
                    "marks": done.objects[0]["marks"],
                }
            ]
            assert {"source", "cover", "related", "category", "context", "title"} <= set(done.objects[0]["marks"])
            assert not {"draft", "broken", "conflict"} & set(done.objects[0]["marks"])

    @pytest.mark.parametrize("query", ["date:2012-13", "has:wings", "is:odd", "related:../x"])
    def test_what_can_not_be_understood_is_a_wrong_command_line(self, curator: Curator, root: Path, query: str) -> None:
        done = curator("search", root, "eagle", query)
        assert (done.code, done.out) == (2, b"")
        assert query.partition(":")[2] in done.err
        assert "Error" not in done.err
        assert not catalogue_place(cache_folder(), root).exists()

    def test_options_are_told_from_words_that_are_left_out(self, curator: Curator, root: Path) -> None:
        assert curator("search", "--json", root, "-sao").objects[0]["path"] == "news/2011/12/31/zebra.md"
        assert curator("search", root, "-sao", "--json").objects[0]["path"] == "news/2011/12/31/zebra.md"
        assert curator("search", "--", root, "-sao").text == "news/2011/12/31/zebra.md\n"
        assert curator("search", "-h").code == curator("search", root, "eagle", "--help").code == 0
        wrong = curator("search", root, "eagle", "--odd")
        assert (wrong.code, wrong.out) == (2, b"")
        assert "--odd" in wrong.err

    def test_without_a_query_it_is_a_wrong_command_line(self, curator: Curator, root: Path) -> None:
        done = curator("search", root)
        assert (done.code, done.out) == (2, b"")
        assert "QUERY" in done.err

    def test_finds_what_was_written_since(self, curator: Curator, root: Path) -> None:
        curator("search", root, "eagle")
        put(root, f"{FOLDER}/late.md", EAGLE.replace("Eagle", "Heron"))
        (root / FOLDER / "eagle.md").unlink()
        assert curator("search", root, "heron").text == f"{FOLDER}/late.md\n"
        assert curator("search", root, "title:eagle").text == "news/2011/12/31/zebra.md\n"

    def test_many_events_are_printed_in_their_order(self, curator: Curator, root: Path) -> None:
        for number in range(1, 29):
            for part in range(80):
                put(root, f"news/2000/02/{number}/comet-{part:02}.md", f"# Comet {part}\n")
        done = curator("search", root, "comet")
        days = [f"news/2000/02/{number}" for number in range(28, 0, -1)]
        assert done.text.splitlines() == [f"{day}/comet-{part:02}.md" for day in days for part in range(80)]

    @needs_bytes
    def test_names_that_are_no_text_are_printed_so_that_they_can_be_told(self, curator: Curator, root: Path) -> None:
        put(root, os.fsdecode(f"{FOLDER}/caf".encode() + b"\xe9.md"), EAGLE)
        put(root, f"{FOLDER}/很\u2028长.md", EAGLE)
        done = curator("search", root, "title:eagle")
        assert (done.code, done.err) == (0, "")
        assert f"{FOLDER}/caf\\udce9.md" in done.text.splitlines()
        found = curator("search", root, "--json", "title:eagle")
        assert os.fsdecode(b"news/2012/03/1/caf\xe9.md") in [entry["path"] for entry in found.objects]
        assert f"{FOLDER}/很\u2028长.md" in [entry["path"] for entry in found.objects]

    @pytest.mark.parametrize("name", ["nowhere", "file.md"])
    def test_an_archive_that_is_none_is_named(self, curator: Curator, tmp_path: Path, name: str) -> None:
        (tmp_path / "file.md").write_text("# no folder\n")
        for command in (["search", tmp_path / name, "eagle"], ["index", tmp_path / name]):
            done = curator(*command)
            assert (done.code, done.out) == (1, b"")
            assert name in done.complaint()
        assert not catalogue_place(cache_folder(), tmp_path / name).exists()

    def test_an_archive_whose_disk_is_gone_keeps_what_is_known_and_says_so(self, curator: Curator, root: Path) -> None:
        assert curator("index", root).code == 0
        (root / "news").rename(root.with_name("away"))
        done = curator("search", root, "eagle")
        assert (done.code, done.out) == (1, b"")
        assert "is kept" in done.complaint()
        root.with_name("away").rename(root / "news")
        assert curator("index", root, "--json").objects[0]["added"] == 0

    def test_without_a_place_for_the_catalogue_it_finds_the_same(
        self, curator: Curator, root: Path, no_cache: Path
    ) -> None:
        done = curator("search", root, "sao")
        assert done.text == f"{FOLDER}/eagle.md\n"
        assert done.code == 0
        assert str(no_cache) in done.complaint()

    def test_a_damaged_catalogue_is_made_anew_without_a_word(self, curator: Curator, root: Path) -> None:
        curator("index", root)
        catalogue_place(cache_folder(), root).write_bytes(b"garbage" * 1000)
        done = curator("search", root, "sao")
        assert (done.code, done.text, done.err) == (0, f"{FOLDER}/eagle.md\n", "")

    def test_who_has_seen_enough_ends_it_in_peace(self, root: Path) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = in_shell("search", root, "eagle", stdout=writing, stderr=-1)
        finally:
            os.close(writing)
        assert (done.code, done.err) == (1, "")


class TestIndex:
    def test_counts_what_it_did_and_the_second_time_nothing(self, curator: Curator, root: Path) -> None:
        place = catalogue_place(cache_folder(), root)
        done = curator("index", root)
        assert (done.code, done.err) == (0, "")
        assert done.text == f"2 events: 2 added, 0 changed, 0 removed\n{place}\n"
        assert curator("index", root).text == f"2 events: 0 added, 0 changed, 0 removed\n{place}\n"
        put(root, f"{FOLDER}/late.md", EAGLE)
        put(root, f"{FOLDER}/eagle.md", EAGLE.replace("Eagle", "Heron"))
        (root / "news/2011/12/31/zebra.md").unlink()
        assert curator("index", root).text == f"2 events: 1 added, 1 changed, 1 removed\n{place}\n"

    def test_what_many_runs_wrote_is_merged(self, curator: Curator, root: Path) -> None:
        """Who uses the commands alone would else have one part of full text for each run with changes."""
        for number in range(12):
            put(root, f"{FOLDER}/eagle.md", EAGLE.replace("landed", f"landed {number} times"))
            curator("index", root)
        with closing(apsw.Connection(str(catalogue_place(cache_folder(), root)))) as connection:
            assert connection.execute("SELECT count(DISTINCT segid) FROM words_idx").get < 6
        assert curator("search", root, "landed").text == f"{FOLDER}/eagle.md\n"

    def test_tells_the_same_as_json(self, curator: Curator, root: Path) -> None:
        place = catalogue_place(cache_folder(), root)
        facts = {"events": 2, "changed": 0, "removed": 0, "catalogue": str(place)}
        for added in (2, 0):
            done = curator("index", root, "--json")
            assert done.objects == [facts | {"added": added, "bytes": place.stat().st_size}]

    def test_leaves_nothing_in_the_archive(self, curator: Curator, root: Path) -> None:
        before = {place: place.stat().st_mtime_ns for place in root.rglob("*")}
        curator("index", root)
        curator("search", root, "anywhere:eagle")
        assert {place: place.stat().st_mtime_ns for place in root.rglob("*")} == before

    def test_the_same_archive_by_another_way_has_the_same_catalogue(
        self, curator: Curator, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        curator("index", root)
        monkeypatch.chdir(root.parent)
        for way in ("archive", "./archive/", f"{root}/news/.."):
            assert curator("index", way, "--json").objects[0]["added"] == 0, way
            monkeypatch.chdir(root.parent)  # the command's own fixture takes that back

    def test_an_archive_without_events_is_no_fault(self, curator: Curator, tmp_path: Path) -> None:
        (tmp_path / "empty/news").mkdir(parents=True)
        done = curator("index", tmp_path / "empty")
        assert done.code == 0
        assert done.text.startswith("0 events: 0 added, 0 changed, 0 removed\n")
        assert (curator("search", tmp_path / "empty", "x y").out, done.err) == (b"", "")

    def test_a_folder_that_is_no_archive_is_told(self, curator: Curator, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        done = curator("index", tmp_path / "empty")
        assert done.code == 1
        assert str(tmp_path / "empty/news") in done.complaint()

    def test_without_a_place_for_the_catalogue_it_says_so(self, curator: Curator, root: Path, no_cache: Path) -> None:
        for _ in range(2):
            done = curator("index", root)
            assert done.code == 0
            assert done.text.startswith("2 events: 2 added, 0 changed, 0 removed\nThe catalogue could not be kept")
            assert str(no_cache) in done.complaint()
        assert curator("index", root, "--json").objects[0]["catalogue"] is None
        assert curator("index", root, "--json").objects[0]["bytes"] is None

    def test_a_folder_that_can_not_be_read_is_named_and_the_rest_is_there(self, curator: Curator, root: Path) -> None:
        (root / "news/2010").mkdir()
        (root / "news/2010/05").symlink_to(root / "news/2010/05")
        done = curator("index", root)
        assert done.text.startswith("2 events: 2 added")
        assert done.code == (1 if done.err else 0)
        assert not done.err or "2010" in done.complaint()
