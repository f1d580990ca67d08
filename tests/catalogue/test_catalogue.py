"""The list of events: what it shows of each file, in what order, and what it does while files come and go."""

import os
import time
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.layout import day_folder
from curator.catalogue.catalogue import Catalogue, Day, _down_to_title, fold, title_of
from curator.event.document import read
from tests.event.samples import EDITIONS, needs_sample, texts
from tests.event.strategies import compose, odd_recipes

DAY = date(2012, 3, 1)
FOLDER = "news/2012/03/1"
LINES = st.sampled_from(
    (
        "",
        " ",
        "---",
        "a: b",
        "# t",
        "#",
        "# ",
        "## x",
        "#y",
        "##### c",
        "### [2012-3-1](/x)",
        "text",
        "Formats: [HTML](x",
    )
)


def event(title: str, day: date = DAY) -> str:
    return f"### [{day.year:04}-{day.month:02}-{day.day}](/{day_folder(day)}/index.md)\n\n# {title}\n\n\n\n"


def put(root: Path, path: str, content: str | bytes) -> Path:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


def index_of(*names: str) -> str:
    return "## [2012-03-1](/x.md)\n\n" + "".join(f"### [t](/{FOLDER}/{name}.md)\n\n" for name in names)


def names_in(day: Day) -> list[str]:
    return [entry.path.rpartition("/")[2].removesuffix(".md") for entry in day.entries]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "archive"
    folder.mkdir()
    return folder


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    return Catalogue(root)


def title_in(catalogue: Catalogue, root: Path, content: str | bytes) -> str:
    put(root, f"{FOLDER}/file-name.md", content)
    (entry,) = catalogue.refresh_day(DAY, FOLDER).entries
    return entry.title


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
            (event("bad \udcff byte").encode(errors="surrogateescape"), "bad \ufffd byte"),
            ("---\nk: v\n# comment\n---\n" + event("Behind front matter"), "Behind front matter"),
            ("\nFormats: [HTML](/x.html)\n\n" + event("Formats"), "Formats"),
            (event("  "), "file-name"),
            (event("T").replace("# T\n", ""), "file-name"),
            ("", "file-name"),
            (b"\0\xff" * 100, "file-name"),
            ("## A page \ntext\n# other\n", "A page"),
            ("text\n", "file-name"),
            (event("Then 50 MB") + "x" * 200_000, "Then 50 MB"),
            ("\n" * 70_000 + event("Too far down"), "file-name"),
            (event("中" * 40_000)[: 64 * 1024], "中" * 21_800),
        ],
    )
    def test_of_all_kinds_of_files(self, root: Path, catalogue: Catalogue, content: str | bytes, title: str) -> None:
        shown = title_in(catalogue, root, content)
        assert shown.startswith(title) if len(title) > 20_000 else shown == title

    @given(st.lists(LINES, max_size=9).map("\n".join) | odd_recipes().map(compose) | st.text("#-\n a", max_size=30))
    def test_reading_down_to_the_title_is_enough(self, text: str) -> None:
        assert title_of(read(_down_to_title(text))) == title_of(read(text))

    @needs_sample
    @pytest.mark.parametrize("edition", EDITIONS)
    def test_reading_down_to_the_title_is_enough_for_the_samples(self, edition: str) -> None:
        for text in texts(edition).values():
            assert title_of(read(_down_to_title(text))) == title_of(read(text))

    @pytest.mark.parametrize(
        ("one", "other"),
        [("São", "sao"), ("STRASSE", "straße"), ("Ｆｕｌｌ", "full"), ("Ångström", "ANGSTROM"), ("e\u0301", "é")],
    )
    def test_fold_takes_case_and_accents_away(self, one: str, other: str) -> None:
        assert fold(one) == fold(other)

    @given(st.text())
    def test_fold_leaves_no_marks(self, text: str) -> None:
        folded = fold(text)
        assert not any(map(unicodedata.combining, folded))

    def test_files_that_are_not_read(self, root: Path, catalogue: Catalogue, tmp_path: Path) -> None:
        outside = put(tmp_path, "outside.md", event("Secret"))
        put(root, f"{FOLDER}/inside.md", event("Inside"))
        (root / FOLDER / "out.md").symlink_to(outside)
        (root / FOLDER / "in.md").symlink_to(root / FOLDER / "inside.md")
        (root / FOLDER / "loop.md").symlink_to(root / FOLDER / "loop.md")
        os.mkfifo(root / FOLDER / "pipe.md")
        (root / FOLDER / "folder.md").mkdir()
        known = catalogue.refresh_day(DAY, FOLDER)
        assert [(names, entry.title) for names, entry in zip(names_in(known), known.entries, strict=True)] == [
            ("in", "Inside"),
            ("inside", "Inside"),
            ("out", "out"),
        ]

    def test_a_sparse_file_of_two_gigabytes_is_not_read_whole(self, root: Path, catalogue: Catalogue) -> None:
        for name in ("huge.md", "index.md"):
            place = put(root, f"{FOLDER}/{name}", event("Huge"))
            os.truncate(place, 2 * 1024**3)
        put(root, f"{FOLDER}/small.md", event("Small"))
        start = time.monotonic()
        assert [entry.title for entry in catalogue.refresh_day(DAY, FOLDER).entries] == ["Huge", "Small"]
        assert time.monotonic() - start < 1

    def test_names_that_are_not_utf8_or_hold_a_line_end(self, root: Path, catalogue: Catalogue) -> None:
        put(root, f"{FOLDER}/{os.fsdecode(bytes([255]))}.md", event("Bytes"))
        put(root, f"{FOLDER}/a\nb.md", event("Line"))
        assert {entry.title: entry.path for entry in catalogue.refresh_day(DAY, FOLDER).entries} == {
            "Line": f"{FOLDER}/a\nb.md",
            "Bytes": f"{FOLDER}/\udcff.md",
        }


class TestOrder:
    @pytest.mark.parametrize("line_end", ["\n", "\r\n"])
    def test_is_that_of_the_index_and_the_rest_behind(self, root: Path, catalogue: Catalogue, line_end: str) -> None:
        for name in "abcd":
            put(root, f"{FOLDER}/{name}.md", event(name))
        put(root, f"{FOLDER}/index.md", index_of("c", "gone", "a", "c").replace("\n", line_end))
        assert names_in(catalogue.refresh_day(DAY, FOLDER)) == ["c", "a", "b", "d"]

    def test_of_a_long_index_counts_to_its_end(self, root: Path, catalogue: Catalogue) -> None:
        names = [f"e{number:02}-{'x' * 180}" for number in range(60, 0, -1)]
        for name in names:
            put(root, f"{FOLDER}/{name}.md", event(name))
        put(root, f"{FOLDER}/index.md", index_of(*names).replace("[t]", f"[{'t' * 1500}]"))
        assert (root / FOLDER / "index.md").stat().st_size > 64 * 1024
        assert names_in(catalogue.refresh_day(DAY, FOLDER)) == names

    def test_without_an_index_is_that_of_the_names(self, root: Path, catalogue: Catalogue) -> None:
        for name in "cab":
            put(root, f"{FOLDER}/{name}.md", event(name))
        assert names_in(catalogue.refresh_day(DAY, FOLDER)) == ["a", "b", "c"]
        (root / FOLDER / "index.md").mkdir()
        assert names_in(catalogue.refresh_day(DAY, FOLDER)) == ["a", "b", "c"]

    def test_entries_of_other_days_do_not_count(self, root: Path, catalogue: Catalogue) -> None:
        put(root, f"{FOLDER}/a.md", event("a"))
        put(root, f"{FOLDER}/b.md", event("b"))
        put(root, "news/2012/03/2/c.md", event("c"))
        put(root, f"{FOLDER}/index.md", index_of("b") + "### [c](/news/2012/03/2/c.md)\n### [x](/etc/passwd.md)\n")
        assert names_in(catalogue.refresh_day(DAY, FOLDER)) == ["b", "a"]


class TestRefresh:
    def test_gives_days_newest_first_and_only_those_with_events(self, root: Path, catalogue: Catalogue) -> None:
        days = [date(2012, 3, 9), date(2012, 3, 10), date(1999, 12, 31), date(2012, 2, 29)]
        for day in days:
            put(root, f"{day_folder(day)}/a.md", event("a", day))
        put(root, "news/2013/01/1/index.md", index_of())
        assert [day.day for day in catalogue.refresh()] == sorted(days, reverse=True)
        assert [day.day for day in catalogue.days()] == sorted(days, reverse=True)
        assert catalogue.day(date(2013, 1, 1)) == Day(date(2013, 1, 1), ())

    def test_knows_each_day_as_soon_as_it_is_given(self, root: Path, catalogue: Catalogue) -> None:
        for number in (1, 2, 3):
            put(root, f"news/2012/03/{number}/a.md", event("a"))
        known = []
        for day in catalogue.refresh():
            known.append(day)
            assert catalogue.days() == tuple(known)

    def test_ends_when_cancelled_and_forgets_nothing(self, root: Path, catalogue: Catalogue) -> None:
        for number in (1, 2, 3):
            put(root, f"news/2012/03/{number}/a.md", event("a"))
        before = tuple(catalogue.refresh())
        (root / "news/2012/03/1/a.md").unlink()
        answers = iter([False, True])
        assert list(catalogue.refresh(lambda: next(answers))) == [before[0]]
        assert catalogue.days() == before

    def test_forgets_what_is_gone_and_finds_what_is_new(self, root: Path, catalogue: Catalogue) -> None:
        for number in (1, 2, 3):
            put(root, f"news/2012/03/{number}/a.md", event("a"))
        list(catalogue.refresh())
        (root / "news/2012/03/2/a.md").unlink()
        (root / "news/2012/03/3/a.md").unlink()
        (root / "news/2012/03/3").rmdir()
        put(root, "news/2012/03/1/b.md", event("b"))
        put(root, "news/2011/03/1/c.md", event("c"))
        list(catalogue.refresh())
        assert [(day.day.isoformat(), names_in(day)) for day in catalogue.days()] == [
            ("2012-03-01", ["a", "b"]),
            ("2011-03-01", ["c"]),
        ]

    def test_a_day_made_meanwhile_stays_known(self, root: Path, catalogue: Catalogue) -> None:
        put(root, "news/2012/03/1/a.md", event("a"))
        refresh = catalogue.refresh()
        next(refresh)
        put(root, "news/2013/03/1/new.md", event("new"))
        catalogue.refresh_day(date(2013, 3, 1), "news/2013/03/1")
        assert list(refresh) == []
        assert [day.day.year for day in catalogue.days()] == [2013, 2012]

    def test_folders_elsewhere_are_not_read(self, root: Path, catalogue: Catalogue, tmp_path: Path) -> None:
        put(tmp_path, "outside/2013/04/2/b.md", event("Secret"))
        put(root, f"{FOLDER}/a.md", event("a"))
        (root / "news/2014").symlink_to(root / "news/2012")
        (root / "news/2013").symlink_to(tmp_path / "outside/2013")
        (root / "news/2012/03/2").symlink_to(tmp_path / "outside/2013/04/2")
        assert [day.day.isoformat() for day in catalogue.refresh()] == ["2014-03-01", "2012-03-01"]
        assert catalogue.refresh_day(date(2012, 3, 2), "news/2012/03/2").entries == ()
        (tmp_path / "other").mkdir()
        (tmp_path / "other/news").symlink_to(tmp_path / "outside")
        assert list(Catalogue(tmp_path.resolve() / "other").refresh()) == []

    def test_a_link_to_itself_hides_nothing(self, root: Path, catalogue: Catalogue) -> None:
        put(root, f"{FOLDER}/a.md", event("a"))
        for place in (root / FOLDER / "loop.md", root / "news/2012/03/2", root / "news/2012/04", root / "news/2013"):
            place.symlink_to(place)
        assert [names_in(day) for day in catalogue.refresh()] == [["a"]]

    def test_asking_while_others_read_and_write(self, root: Path, catalogue: Catalogue) -> None:
        """Two threads refresh, one makes days come and go, and this one asks."""
        days = [date(2012, 1, 1) + timedelta(number) for number in range(120)]
        for day in days[::2]:
            put(root, f"{day_folder(day)}/a.md", event("a", day))
        ends = time.monotonic() + 1
        with ThreadPoolExecutor() as pool:
            works = [pool.submit(refresh_until, ends, catalogue) for _ in range(2)]
            works.append(pool.submit(come_and_go_until, ends, catalogue, root, days[1:40:2]))
            asked = 0
            while time.monotonic() < ends:
                known = [day.day for day in catalogue.days()]
                assert known == sorted(set(known), reverse=True)
                asked += 1
        for work in works:
            work.result()
        assert asked > 10
        list(catalogue.refresh())
        assert [day.day for day in catalogue.days()] == sorted(days[::2], reverse=True)


def refresh_until(ends: float, catalogue: Catalogue) -> None:
    while time.monotonic() < ends:
        list(catalogue.refresh())


def come_and_go_until(ends: float, catalogue: Catalogue, root: Path, days: Sequence[date]) -> None:
    while time.monotonic() < ends:
        for day in days:
            place = put(root, f"{day_folder(day)}/b.md", event("b", day))
            catalogue.refresh_day(day, day_folder(day))
            place.unlink()
            catalogue.refresh_day(day, day_folder(day))
