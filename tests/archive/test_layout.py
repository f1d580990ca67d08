"""Where things stand: days and folders, links that never lead out, indexes, and walking over real folders."""

import os
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.archive.errors import ArchiveError, MissingError, NotAFolderError
from curator.archive.layout import (
    day_folder,
    day_folders,
    day_of,
    event_names,
    is_conflict_copy,
    is_event_path,
    is_inside,
    is_reserved,
    link_of,
    listed_paths,
    look_into,
    markdown_paths,
    own_path,
    pages_of,
    path_of,
)
from curator.event.day_page import ENTRY

DAY = date(2012, 3, 1)
TRICKY = st.text(
    st.sampled_from("/.%\\:#0252eEfFzh news\0\n\r") | st.characters(exclude_categories=["Cs"]), max_size=40
)
STEPS = st.lists(
    st.sampled_from(["zh", "news", "2012", "..", ".", "", "%2e%2e", "%252e%252e", "%2f", "..%2f", "%00", "C:", "x.md"]),
    max_size=6,
).map(lambda parts: "/" + "/".join(parts))


def put(root: Path, *paths: str) -> None:
    for path in paths:
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"# {place.stem}\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "archive"
    folder.mkdir()
    return folder


_UNFIT = str.maketrans("/\\\0", "___")
"""What no file's name here can hold."""


class TestDays:
    @given(st.dates())
    def test_a_day_and_its_folder_are_one(self, day: date) -> None:
        assert day_of(f"{day_folder(day)}/a.md") == day

    def test_month_with_two_digits_day_without_zero(self) -> None:
        assert day_folder(DAY) == "news/2012/03/1"
        assert day_folder(date(987, 12, 31)) == "news/0987/12/31"

    @pytest.mark.parametrize(
        "path",
        [
            "a.md",
            "news/a.md",
            "news/2012/03/a.md",
            "news/2012/03/01/a.md",
            "news/2012/3/1/a.md",
            "news/2012/03/1/sub/a.md",
            "news/2012/02/30/a.md",
            "news/0000/01/1/a.md",
            "news/2012/03/0/a.md",
            "news/2012/03/１/a.md",
            "zh/news/2012/03/1/a.md",
            "/news/2012/03/1/a.md",
            "news/2012/03/1",
            "",
        ],
    )
    def test_a_file_elsewhere_has_no_day(self, path: str) -> None:
        assert day_of(path) is None
        assert not is_event_path(path)

    @pytest.mark.parametrize(
        "name", ["index.md", "README.md", ".a.md", "#a.md", "~a.md", "a.txt", "a.md~", "a.MD", "md"]
    )
    def test_what_is_no_event(self, name: str) -> None:
        assert not is_event_path(f"news/2012/03/1/{name}")

    @pytest.mark.parametrize("name", ["a.md", "事件.md", "readme.md", "index-2.md", "a b.md", "a\nb.md", "-.md"])
    def test_what_is_one(self, name: str) -> None:
        assert is_event_path(f"news/2012/03/1/{name}")


class TestPathOf:
    @pytest.mark.parametrize(
        ("link", "path"),
        [
            ("/news/2012/03/1/a.md", "news/2012/03/1/a.md"),
            ("/zh/news/2012/03/1/事件.md", "news/2012/03/1/事件.md"),
            ("/zh/news/2012/03/1/%E4%BA%8B.md", "news/2012/03/1/事.md"),
            ("/news/2012/03/1/a.md#top", "news/2012/03/1/a.md"),
            ("/news/2012/03/1/100%25.md", "news/2012/03/1/100%.md"),
            ("/news/2012/03/1/50%.md", "news/2012/03/1/50%.md"),
            ("/news/2012/03/1/a%23b.md", "news/2012/03/1/a#b.md"),
            ("/%252e%252e/x.md", "%2e%2e/x.md"),
            ("/zhang/x.md", "zhang/x.md"),
            ("/about/README.md", "about/README.md"),
            ("/...", "..."),
        ],
    )
    def test_leads_to(self, link: str, path: str) -> None:
        assert path_of(link) == path

    @pytest.mark.parametrize(
        "link",
        [
            "",
            "/",
            "#top",
            "/zh/",
            "news/2012/03/1/a.md",
            "//host/a.md",
            "/zh//a.md",
            "/%2fetc/passwd",
            "/zh/%2fetc/passwd",
            "/../a.md",
            "/news/../../a.md",
            "/news/%2e%2e/%2E%2e/a.md",
            "/news/..%2f..%2fa.md",
            "/news/./a.md",
            "/news/a.md/",
            "/news/a%00.md",
            "/news/a\0.md",
            "/news\\..\\..\\a.md",
            "/news/..%5ca.md",
            "/C:/Windows/a.md",
            "/c%3a/a.md",
            "/file:a.md",
            "http://a.example/news/a.md",
            "javascript:alert(1)",
        ],
    )
    def test_leads_out_or_nowhere(self, link: str) -> None:
        assert path_of(link) is None

    @given(TRICKY | TRICKY.map("/{}".format) | STEPS | STEPS.map(quote))
    @example("/zh/zh/../x")
    @example("/zh//zh/x")
    def test_never_leads_out(self, link: str) -> None:
        root = "/srv/archive"
        path = path_of(link)
        if path is not None:
            place = os.path.normpath(os.path.join(root, path))  # noqa: PTH118 - Path would not show what is taken away
            assert place == f"{root}/{path}"
            assert "\0" not in path
            assert "\\" not in path

    @given(st.dates(), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\\\0#%"), min_size=1))
    def test_a_files_link_leads_to_it(self, day: date, name: str) -> None:
        path = f"{day_folder(day)}/{name}.md"
        assert path_of(link_of(path)) == path
        assert path_of(quote(link_of(path))) == path
        assert path_of(f"/zh{link_of(path)}") == path

    @given(st.binary(min_size=1).map(os.fsdecode))
    def test_a_link_to_a_name_that_is_no_utf_8_is_a_text(self, name: str) -> None:
        path = f"news/2012/03/1/{name.translate(_UNFIT)}.md"
        link_of(path).encode()
        assert path_of(link_of(path)) == path


class TestListedPaths:
    def test_the_order_of_the_page_each_once(self) -> None:
        index = (
            "\nFormats: [HTML](2012/03/1/index.html)  \n\n## [2012-03-1](/news/2012/03/1/index.md)\n\n"
            "##### Syria\n### [ B ](/news/2012/03/1/b.md)\ntext\n\n"
            "### [A [http:--x.example (Y)]](/zh/news/2012/03/1/a.md)  \n"
            "### [ other title](/news/2012/03/1/b.md)\n### [out](/../../c.md)\n### no link\n"
            "#### [four](/news/2012/03/1/d.md)\n ### [indented](/news/2012/03/1/e.md)\n"
            "## [Previous Day...](/news/2012/02/29/index.md)\n\n"
        )
        assert listed_paths(index) == ("news/2012/03/1/b.md", "news/2012/03/1/a.md")

    @given(st.lists(st.tuples(TRICKY, STEPS | TRICKY)), st.text("\n[]()/ #.md", max_size=60))
    def test_any_index_gives_only_paths_inside(self, entries: list[tuple[str, str]], noise: str) -> None:
        index = "\n".join(f"### [{title}]({link})" for title, link in entries) + noise
        paths = listed_paths(index)
        assert len(set(paths)) == len(paths)
        assert all(
            path.endswith(".md") and path_of(link_of(path.replace("%", "%25"))) for path in paths if "#" not in path
        )

    @given(st.text("\n\r\x0b\u2028# \t[]()/.mdxé", max_size=80))
    @example("### [a](/news/2012/03/1/a.md)\n### [b](/news/2012/03/1/b.md)  ")
    @example("### [### [a](/news/2012/03/1/a.md)")
    @example("\n### [\n### [a](/x.md)")
    def test_entries_are_the_lines_that_a_page_has_for_them(self, text: str) -> None:
        for index in (text, text.replace("[", "### [").replace("]", "](/news/2012/03/1/a.md)\n")):
            links = [found[2] for found in ENTRY.finditer(index)]
            assert listed_paths(index) == tuple(dict.fromkeys(filter(None, map(path_of, links))))

    def test_a_long_line_does_not_cost_more_than_its_length(self) -> None:
        assert listed_paths("### [" + "](/" * 20_000) == ()


class TestFolders:
    def test_newest_first_by_number_not_by_letter(self, root: Path) -> None:
        days = ["2012/03/1", "2012/03/10", "2012/03/9", "2012/12/31", "1999/01/2", "2011/11/2"]
        put(root, *(f"news/{day}/a.md" for day in days))
        odd = [
            "2012/03/01",
            "2012/02/30",
            "2012/3/7",
            "12/03/4",
            "2012/03/1x",
            "2012/13/1",
            "2012/03/1/5",
            "２０１２/03/1",
        ]
        put(root, *(f"news/{day}/a.md" for day in odd))
        put(root, "news/2012/03/8", "news/2010")
        found = [(day.isoformat(), folder) for day, folder in day_folders(root)]
        assert found == [
            ("2012-12-31", "news/2012/12/31"),
            ("2012-03-10", "news/2012/03/10"),
            ("2012-03-09", "news/2012/03/9"),
            ("2012-03-01", "news/2012/03/1"),
            ("2011-11-02", "news/2011/11/2"),
            ("1999-01-02", "news/1999/01/2"),
        ]

    def test_without_news_there_are_none(self, root: Path) -> None:
        assert list(day_folders(root)) == []
        put(root, "news")
        assert list(day_folders(root)) == []

    def test_a_link_to_itself_hides_nothing(self, root: Path) -> None:
        put(root, "news/2012/03/1/a.md")
        (root / "news/2014").symlink_to(root / "news/2012")
        for loop in ("news/2013", "news/2012/04", "news/2012/03/2"):
            (root / loop).symlink_to(root / loop)
        assert [folder for _, folder in day_folders(root)] == ["news/2014/03/1", "news/2012/03/1"]

    def test_event_names_are_files(self, root: Path) -> None:
        put(root, "b.md", "a.md", "index.md", "README.md", ".hidden.md", "#b.md", "note.txt", "d.md/c.md")
        (root / "link.md").symlink_to(root / "a.md")
        (root / "dangling.md").symlink_to(root / "gone.md")
        (root / "loop.md").symlink_to(root / "loop.md")
        os.mkfifo(root / "pipe.md")
        assert event_names(root) == ["a.md", "b.md", "link.md"]
        assert event_names(root / "nowhere") == []
        assert event_names(root / "a.md") == []

    def test_markdown_paths_of_all_but_hidden_folders(self, root: Path) -> None:
        put(root, "b.md", "a/c.md", "a/.cur-0.md", ".git/x.md", "a/.obsidian/x.md", "a/b/c.txt", "a/~c.md", "README.md")
        assert list(markdown_paths(root)) == ["README.md", "b.md", "a/c.md"]

    def test_markdown_paths_tell_of_what_they_cannot_list(self, root: Path) -> None:
        put(root, "a.md")
        failed: list[ArchiveError] = []
        assert list(markdown_paths(root / "nowhere", failed.append)) == []
        assert list(markdown_paths(root / "a.md", failed.append)) == []
        assert [(type(error), error.path.name) for error in failed] == [
            (MissingError, "nowhere"),
            (NotAFolderError, "a.md"),
        ]

    def test_pages_of_a_folder(self, root: Path) -> None:
        put(root, "news/2012/03/1/README.md")
        assert pages_of(root, "news/2012/03/1") == ("news/2012/03/1/README.md",)
        put(root, "news/2012/03/1/index.md")
        assert pages_of(root, "news/2012/03/1") == ("news/2012/03/1/index.md", "news/2012/03/1/README.md")
        (root / "index.md").mkdir()
        put(root, "README.md")
        assert pages_of(root, "") == ("README.md",)
        assert pages_of(root, "news/2012/03/9") == ()

    def test_look_into(self, root: Path) -> None:
        put(root, "a.md")
        look_into(root)
        with pytest.raises(MissingError):
            look_into(root / "nowhere")
        with pytest.raises(NotAFolderError):
            look_into(root / "a.md")
        (root / "loop").symlink_to(root / "loop")
        with pytest.raises(ArchiveError):
            look_into(root / "loop")
        with pytest.raises(ArchiveError):
            look_into(root / ("x" * 300))

    def test_is_inside(self, root: Path, tmp_path: Path) -> None:
        (root / "out").symlink_to(tmp_path)
        (root / "loop").symlink_to(root / "loop")
        (root / "round").symlink_to(root)
        assert is_inside(root, root)
        assert is_inside(root, root / "new" / "file.md")
        assert is_inside(root, root / "round" / "round" / "x.md")
        assert is_inside(root, root / "loop")
        assert not is_inside(root, root / "out" / "x.md")
        assert not is_inside(root, root / ".." / "archive-2")
        assert not is_inside(root, Path("/"))

    def test_own_path(self, root: Path, tmp_path: Path) -> None:
        put(root, "news/a.md")
        (root / "b.md").symlink_to("news/a.md")
        (root / "folder").symlink_to("news")
        (root / "out").symlink_to(tmp_path)
        (root / "loop").symlink_to("loop")
        assert {own_path(root, path) for path in ("news/a.md", "b.md", "folder/a.md")} == {"news/a.md"}
        for path in ("new.md", "folder", "loop", "out/x.md"):
            assert own_path(root, path) == ("news" if path == "folder" else path)


def test_copies_that_sync_programs_made() -> None:
    for name in (
        "a.sync-conflict-20120302-101010-ABC.md",
        "a (conflicted copy 2012-03-02).md",
        "a_conflict-20120302-101010.md",
    ):
        assert is_conflict_copy(name)
    assert not is_conflict_copy("the-conflict-in-homs.md")


class TestReserved:
    @pytest.mark.parametrize("name", ["news/2012/03/1/a.md", "news/x.html", "news", "index.md", "about/Readme.MD"])
    def test_events_and_pages(self, root: Path, name: str) -> None:
        assert is_reserved(root, root / name)
        assert is_reserved(root, root / "x" / ".." / name)

    @pytest.mark.parametrize(
        "name", ["x.html", "news.md", "digests/2012-03-01-digest.md", "../index.md", "../news/x.md"]
    )
    def test_what_is_free(self, root: Path, name: str) -> None:
        assert not is_reserved(root, root / name)

    def test_by_symlinks(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "events").mkdir()
        (root / "news").symlink_to(tmp_path / "events")
        (tmp_path / "way").symlink_to(root)
        assert is_reserved(root, tmp_path / "events/a.md")
        assert is_reserved(root, tmp_path / "way/news/a.md")
        assert is_reserved(root, tmp_path / "way/index.md")
        assert not is_reserved(root, tmp_path / "way/a.md")
