"""Which files of an archive are events for the catalogue, what it calls them, and in what order."""

import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.scan import LARGEST
from curator.catalogue.catalogue import Catalogue, open_catalogue
from curator.catalogue.terms import Mark
from curator.event.document import read, title_of
from tests.archive.access import ordinary_user
from tests.catalogue.making import (
    DAY,
    FOLDER,
    catalogue_of,
    event,
    index_of,
    listed,
    looked_at,
    names_in,
    put,
    refreshed,
)
from tests.event.samples import EDITIONS, SAMPLE, needs_sample, texts


def title_in(catalogue: Catalogue, content: str | bytes) -> str:
    put(catalogue.root, f"{FOLDER}/file-name.md", content)
    looked_at(catalogue, DAY)
    (entry,) = listed(catalogue)
    return entry.title


def order_in(catalogue: Catalogue) -> list[str]:
    looked_at(catalogue, DAY)
    return names_in(listed(catalogue))


class TestTitles:
    @pytest.mark.parametrize(
        ("content", "title"),
        [
            (event("  Both edges "), "Both edges"),
            (event("事件 “引”"), "事件 “引”"),
            (event("x" * 871), "x" * 871),
            (b"\xef\xbb\xbf" + event("With a BOM").encode(), "With a BOM"),
            (event("CRLF ").replace("\n", "\r\n"), "CRLF"),
            (event("lone CR").replace("\n", "\r"), "lone CR"),
            (event("mixed").replace("\n", "\r\n", 1), "mixed"),
            (event("bad \udcff byte"), "bad \ufffd byte"),
            ("---\nk: v\n# comment\n---\n" + event("Behind front matter"), "Behind front matter"),
            ("\nFormats: [HTML](/x.html)\n\n" + event("Formats"), "Formats"),
            (event("  "), "file-name"),
            (event("T").replace("# T\n", ""), "file-name"),
            (event("NUL \0 inside"), "NUL \0 inside"),
            ("", "file-name"),
            (b"\0\xff" * 100, "file-name"),
            ("## A page \ntext\n# other\n", "A page"),
            ("text\n", "file-name"),
            (event("One line of a megabyte") + "x" * 1_000_000, "One line of a megabyte"),
            (event("Many](") + "1. [x](y](" * 100_000, "Many]("),
            ("\n" * LARGEST + event("Too far down"), "file-name"),
            (event("中" * LARGEST), "中" * ((LARGEST - len(event(""))) // 3)),
        ],
    )  # fmt: skip
    def test_of_all_kinds_of_files(self, catalogue: Catalogue, content: str | bytes, title: str) -> None:
        shown = title_in(catalogue, content)
        assert shown.startswith(title) if len(title) > 20_000 else shown == title

    @given(st.lists(st.sampled_from(["", " ", "---", "a: b", "# t", "#", "# ", "## x", "##### c", event("T"), "text"])))
    def test_are_those_that_a_reader_of_the_file_finds(
        self, tmp_path_factory: pytest.TempPathFactory, lines: list[str]
    ) -> None:
        text = "\n".join(lines)
        root = tmp_path_factory.mktemp("archive").resolve()
        catalogue = open_catalogue(root, root / "cache")
        assert title_in(catalogue, text) == (title_of(read(text)) or "file-name")

    @needs_sample
    @pytest.mark.parametrize("edition", EDITIONS)
    def test_of_the_samples_are_those_that_a_reader_finds(self, edition: str, tmp_path: Path) -> None:
        catalogue = catalogue_of((SAMPLE / edition).resolve(), tmp_path)
        written = texts(edition)
        entries = listed(catalogue)
        assert entries
        for entry in entries:
            assert entry.title == title_of(read(written[Path(entry.path)]))


class TestFilesThatAreNotRead:
    def test_what_leads_out_is_listed_by_its_name_and_what_is_no_file_not_at_all(
        self, catalogue: Catalogue, tmp_path: Path
    ) -> None:
        folder = catalogue.root / FOLDER
        outside = put(tmp_path, "outside.md", event("Secret"))
        put(catalogue.root, f"{FOLDER}/inside.md", event("Inside"))
        (folder / "out.md").symlink_to(outside)
        (folder / "gone.md").symlink_to(tmp_path / "gone.md")
        (folder / "lost.md").symlink_to(folder / "nowhere.md")
        (folder / "in.md").symlink_to(folder / "inside.md")
        (folder / "loop.md").symlink_to(folder / "loop.md")
        (folder / "device.md").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.md")
        (folder / "folder.md").mkdir()
        refreshed(catalogue)
        assert [(entry.path.rpartition("/")[2], entry.title) for entry in listed(catalogue)] == [
            ("in.md", "Inside"),
            ("inside.md", "Inside"),
            ("out.md", "out"),
        ]

    def test_folders_elsewhere(self, catalogue: Catalogue, tmp_path: Path) -> None:
        root = catalogue.root
        put(tmp_path, "outside/2013/04/2/b.md", event("Secret"))
        put(root, f"{FOLDER}/a.md", event("a"))
        (root / "news/2014").symlink_to(root / "news/2012")
        (root / "news/2013").symlink_to(tmp_path / "outside/2013")
        (root / "news/2012/03/2").symlink_to(tmp_path / "outside/2013/04/2")
        refreshed(catalogue)
        assert [entry.path for entry in listed(catalogue)] == ["news/2014/03/1/a.md", f"{FOLDER}/a.md"]
        looked_at(catalogue, DAY.replace(day=2))
        assert catalogue.count() == 2

    def test_a_news_folder_elsewhere(self, tmp_path: Path) -> None:
        put(tmp_path, "outside/2013/04/2/b.md", event("Secret"))
        (tmp_path / "other").mkdir()
        (tmp_path / "other/news").symlink_to(tmp_path / "outside")
        assert listed(catalogue_of(tmp_path.resolve() / "other", tmp_path)) == []

    def test_a_link_to_itself_hides_nothing(self, catalogue: Catalogue) -> None:
        root = catalogue.root
        put(root, f"{FOLDER}/a.md", event("a"))
        for place in (root / FOLDER / "loop.md", root / "news/2012/03/2", root / "news/2012/04", root / "news/2013"):
            place.symlink_to(place)
        refreshed(catalogue)
        assert names_in(listed(catalogue)) == ["a"]

    def test_a_file_that_may_not_be_read_is_listed_by_its_name(self, public_root: Path) -> None:
        put(public_root, f"{FOLDER}/b.md", event("Title of b"))
        (public_root / FOLDER / "a.md").chmod(0)
        with ordinary_user():
            catalogue = catalogue_of(public_root, public_root.parent / "cache")
        assert [(entry.title, entry.marks) for entry in listed(catalogue)] == [
            ("a", 0),
            ("Title of b", Mark.TITLE.value),
        ]

    @pytest.mark.parametrize(
        "path",
        [
            f"{FOLDER}/index.md", f"{FOLDER}/README.md", f"{FOLDER}/.hidden.md", f"{FOLDER}/#a.md#", f"{FOLDER}/~a.md",
            f"{FOLDER}/a.txt", f"{FOLDER}/.md", f"{FOLDER}/deeper/a.md", "news/2012/03/01/a.md", "news/2012/3/1/a.md",
            "news/2012/02/30/a.md", "news/0000/01/1/a.md", "news/2012/a.md", "opinion/a.md", "a.md",
        ],
    )  # fmt: skip
    def test_files_that_are_no_events(self, catalogue: Catalogue, path: str) -> None:
        put(catalogue.root, path, event("Title"))
        put(catalogue.root, "news/2012/03/2/b.md", event("b"))
        assert refreshed(catalogue).added == 1
        assert catalogue.entry(path) is None


class TestHostileFiles:
    def test_a_sparse_file_of_two_gigabytes_is_not_read_whole(self, catalogue: Catalogue) -> None:
        for name in ("huge.md", "index.md"):
            os.truncate(put(catalogue.root, f"{FOLDER}/{name}", event("Huge")), 2 * 1024**3)
        put(catalogue.root, f"{FOLDER}/small.md", event("Small"))
        tracemalloc.start()
        try:
            refreshed(catalogue)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert [entry.title for entry in listed(catalogue)] == ["Huge", "Small"]
        assert peak < 64 * 1024 * 1024

    def test_names_that_are_not_utf8_or_hold_a_line_end(self, catalogue: Catalogue) -> None:
        names = {"\udcff": "Bytes", "a\nb": "Line", "x" * 252: "Long", "'\"`;--": "SQL", "no title \udcfe": " "}
        for name, title in names.items():
            put(catalogue.root, f"{FOLDER}/{name}.md", event(title))
        refreshed(catalogue)
        paths = {entry.title: entry.path for entry in listed(catalogue)}
        assert paths == {
            "Line": f"{FOLDER}/a\nb.md",
            "Bytes": f"{FOLDER}/\udcff.md",
            "Long": f"{FOLDER}/{'x' * 252}.md",
            "SQL": f"{FOLDER}/'\"`;--.md",
            "no title \ufffd": f"{FOLDER}/no title \udcfe.md",
        }
        for title, path in paths.items():
            entry = catalogue.entry(path)
            assert entry is not None
            assert entry.title == title

    def test_a_day_from_2100_on_and_the_first_and_last_of_all_years(self, catalogue: Catalogue) -> None:
        days = ["9999/12/31", "2100/01/2", "2100/01/1", "2099/12/31", "0001/01/1"]
        for day in days:
            put(catalogue.root, f"news/{day}/a.md", event("Far away"))
            put(catalogue.root, f"news/{day}/b.md", event("Far away too"))
        refreshed(catalogue)
        assert [entry.path for entry in listed(catalogue)] == [f"news/{day}/{x}.md" for day in days for x in "ab"]


class TestOrder:
    @pytest.mark.parametrize("line_end", ["\n", "\r\n"])
    def test_is_that_of_the_index_and_the_rest_behind(self, catalogue: Catalogue, line_end: str) -> None:
        for name in "abcd":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        put(catalogue.root, f"{FOLDER}/index.md", index_of("c", "gone", "a", "c").replace("\n", line_end))
        assert order_in(catalogue) == ["c", "a", "b", "d"]

    def test_of_a_long_index_counts_to_its_end(self, catalogue: Catalogue) -> None:
        names = [f"e{number:02}-{'x' * 180}" for number in range(60, 0, -1)]
        for name in names:
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        index = put(catalogue.root, f"{FOLDER}/index.md", index_of(*names).replace("[t]", f"[{'t' * 1500}]"))
        assert index.stat().st_size > 64 * 1024
        assert order_in(catalogue) == names

    def test_without_an_index_is_that_of_the_names(self, catalogue: Catalogue) -> None:
        for name in "cab":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        assert order_in(catalogue) == ["a", "b", "c"]
        (catalogue.root / FOLDER / "index.md").mkdir()
        assert order_in(catalogue) == ["a", "b", "c"]

    def test_entries_of_other_days_do_not_count(self, catalogue: Catalogue) -> None:
        put(catalogue.root, f"{FOLDER}/a.md", event("a"))
        put(catalogue.root, f"{FOLDER}/b.md", event("b"))
        put(catalogue.root, "news/2012/03/2/c.md", event("c"))
        others = "### [c](/news/2012/03/2/c.md)\n### [x](/etc/passwd.md)\n"
        put(catalogue.root, f"{FOLDER}/index.md", index_of("b") + others)
        assert order_in(catalogue) == ["b", "a"]

    def test_an_index_that_changes_is_followed_and_one_that_goes_too(self, catalogue: Catalogue) -> None:
        for name in "abc":
            put(catalogue.root, f"{FOLDER}/{name}.md", event(name))
        for names in (["b", "a", "c"], ["c", "a", "b"], ["a", "c", "b"]):
            put(catalogue.root, f"{FOLDER}/index.md", index_of(*names))
            assert order_in(catalogue) == names
        (catalogue.root / FOLDER / "index.md").unlink()
        assert order_in(catalogue) == ["a", "b", "c"]

    def test_of_days_is_that_of_the_calendar_not_of_their_names(self, catalogue: Catalogue) -> None:
        for day in (1, 9, 10):
            put(catalogue.root, f"news/2012/03/{day}/a.md", event("a"))
        refreshed(catalogue)
        assert [entry.day.day for entry in listed(catalogue)] == [10, 9, 1]
        assert listed(catalogue)[0].path == "news/2012/03/10/a.md"
