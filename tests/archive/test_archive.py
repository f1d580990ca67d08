"""The one door: opening, saving, making files, and what it never does outside its folder."""

import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from curator.archive.archive import Archive, copy_archive, make_archive, verify
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    ChangedOnDiskError,
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotReadableError,
    OutsideError,
    ReadOnlyError,
    TooLargeError,
)
from curator.archive.layout import is_event_path
from curator.event.document import Event, read
from curator.event.edition import D1, D2B, Dialect
from curator.event.edits import NewRelated, NewSource
from curator.event.encoding import FileText, Unfit, UnfitTextError
from curator.event.template import NewEvent
from tests.archive.access import give_away, ordinary_user
from tests.archive.events import make_event
from tests.event.dialects import DIALECTS
from tests.event.strategies import Recipe, compose

DAY = date(2012, 3, 1)
PATH = "news/2012/03/1/a.md"
TEXT = "### [2012-3-1](/news/2012/03/1/index.md)\n\n# Title \n\n\n\n"


def put(root: Path, path: str, content: str | bytes = TEXT) -> Path:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


def full(dialect: Dialect) -> str:
    """An event that shows all that its dialect is known by."""
    image = None if dialect.cover_is_item or dialect.related_limit == 5 else "https://a.example/i.jpg"
    source = NewSource("BBC", "https://a.example/", image)
    related = NewRelated("Other", "/news/2012/02/1/o.md", ("Homs",))
    return compose(Recipe(dialect, category="Homs", sources=(source,), related=(related,)))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    root = tmp_path / "archive"
    put(root, PATH)
    return Archive(root)


@pytest.fixture
def public_archive() -> Iterator[Archive]:
    """An archive that another user can reach (pytest's own folder can't be), and owns if root runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        root = base / "archive"
        put(root, PATH)
        give_away(base)
        yield Archive(root)
        for place in (root, root / "news/2012", root / "news/2012/03"):
            place.chmod(0o755)


class TestFolder:
    def test_is_a_folder_that_is_there(self, tmp_path: Path) -> None:
        file = put(tmp_path, "file.md")
        for place, kind in ((tmp_path / "no", MissingError), (file, NotAFolderError), (file / "x", NotAFolderError)):
            with pytest.raises(kind) as caught:
                Archive(place)
            assert caught.value.path == place
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        for name in ("loop", "x" * 300):
            with pytest.raises(NotReadableError):
                Archive(tmp_path / name)

    def test_that_may_not_be_read_is_said_so(self, public_archive: Archive) -> None:
        public_archive.root.chmod(0)
        with ordinary_user(), pytest.raises(NotReadableError):
            Archive(public_archive.root)

    def test_is_found_through_a_symlink(self, archive: Archive, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(archive.root)
        linked = Archive(tmp_path / "link")
        assert linked.root == archive.root
        assert linked.path_within(tmp_path / "link" / PATH) == PATH

    def test_empty_has_no_days(self, tmp_path: Path) -> None:
        archive = Archive(tmp_path)
        assert list(archive.newest_paths()) == []
        assert archive.events_of(DAY) == ()
        assert archive.newest_dialect() is D1

    def test_make_archive_in_a_new_folder(self, tmp_path: Path) -> None:
        made = make_archive(tmp_path / "new" / "one")
        assert sorted(made.root.rglob("*")) == [made.root / "news"]
        with pytest.raises(AlreadyThereError):
            make_archive(made.root)

    def test_copy_archive(self, archive: Archive, tmp_path: Path) -> None:
        copy = copy_archive(archive.root, tmp_path / "copy")
        assert copy.open(PATH).fingerprint == archive.open(PATH).fingerprint
        with pytest.raises(AlreadyThereError):
            copy_archive(archive.root, tmp_path / "copy")


class TestPaths:
    def test_of_links(self, archive: Archive) -> None:
        put(archive.root, "news/2012/03/1/100%.md")
        assert archive.path_of(f"/{PATH}") == archive.path_of(f"/zh/{PATH}#x") == PATH
        assert archive.path_of("/news/2012/03/1/100%25.md") == "news/2012/03/1/100%.md"
        for link in ("/news/2012/03/1/b.md", "/news/2012/03/1", "/news/" + "x" * 300, "/news/2012/03/1/a.md/x"):
            with pytest.raises(MissingError):
                archive.path_of(link)

    def test_links_never_lead_out(self, archive: Archive, tmp_path: Path) -> None:
        put(tmp_path, "outside.md")
        (archive.root / "news/out").symlink_to(tmp_path)
        (archive.root / "news/out.md").symlink_to(tmp_path / "outside.md")
        for link in ("/../outside.md", "/%2e%2e/outside.md", "//etc/passwd", "/news/out/outside.md", "/news/out.md"):
            with pytest.raises(OutsideError):
                archive.path_of(link)

    def test_of_places_on_the_disk(self, archive: Archive, tmp_path: Path) -> None:
        (archive.root / "loop").symlink_to(archive.root / "loop")
        assert archive.path_within(archive.root / "news" / ".." / PATH) == PATH
        assert archive.path_within(archive.root / "new.md") == "new.md"
        assert archive.path_within(archive.root / "loop") == "loop"
        for place in (tmp_path / "outside.md", tmp_path / "archive-2" / "a.md", archive.root / "..", Path("/")):
            with pytest.raises(OutsideError):
                archive.path_within(place)

    @given(st.text(st.sampled_from("/.%2e a\\:") | st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
    def test_nothing_is_opened_outside(self, path: str) -> None:
        archive = Archive(Path(__file__).parent)
        with pytest.raises(ArchiveError):
            archive.open(f"{path}/../../no-such-file.md")
        try:
            place = archive.place(path)
        except OutsideError:
            return
        assert Path(os.path.realpath(place)).is_relative_to(archive.root)


class TestOpen:
    @pytest.mark.parametrize(
        ("data", "reason", "is_exact", "text"),
        [
            (b"a\xffb\n", Unfit.NOT_UTF8, False, "a\ufffdb\n"),
            (TEXT.encode("utf-16"), Unfit.NOT_UTF8, False, None),
            (b"a\0b\n", Unfit.BINARY, False, "a\0b\n"),
            (b"a\r\nb\n", Unfit.MIXED_LINE_ENDS, True, "a\nb\n"),
            (b"\xef\xbb\xbfa\rb\r", Unfit.MIXED_LINE_ENDS, True, "a\nb\n"),
            ("a\u2029b".encode(), Unfit.SPECIAL_CHARACTER, True, "a\u2029b"),
        ],
    )
    def test_unfit_texts_are_shown(
        self, archive: Archive, data: bytes, reason: Unfit, is_exact: bool, text: str | None
    ) -> None:
        put(archive.root, PATH, data)
        opened = archive.open(PATH)
        assert isinstance(opened.obstacle, UnfitTextError)
        assert (opened.obstacle.reason, opened.is_exact) == (reason, is_exact)
        assert text in (None, opened.content.text)

    def test_an_event_with_mixed_line_ends_is_still_an_event(self, archive: Archive) -> None:
        put(archive.root, PATH, TEXT.replace("\n", "\r\n", 2))
        assert isinstance(read(archive.open(PATH).content.text), Event)

    def test_large_files_show_their_beginning(self, archive: Archive) -> None:
        os.truncate(put(archive.root, PATH), 2 * 1024**3)
        opened = archive.open(PATH)
        assert isinstance(opened.obstacle, TooLargeError)
        assert opened.content.text.startswith(TEXT)
        assert len(opened.content.text) < 100_000
        assert not opened.is_exact

    def test_what_can_only_be_read(self, public_archive: Archive) -> None:
        place = public_archive.root / PATH
        place.chmod(0o444)
        with ordinary_user():
            opened = public_archive.open(PATH)
            assert isinstance(opened.obstacle, ReadOnlyError)
            assert opened.content.text == TEXT
            assert opened.is_exact
            with pytest.raises(ReadOnlyError):
                public_archive.save(opened, "other")
        assert place.read_text() == TEXT

    def test_what_cannot_be_opened(self, archive: Archive, tmp_path: Path) -> None:
        folder = archive.root / "news/2012/03/1"
        (folder / "dir.md").mkdir()
        os.mkfifo(folder / "pipe.md")
        (folder / "loop.md").symlink_to(folder / "loop.md")
        (folder / "dangling.md").symlink_to(folder / "gone.md")
        (folder / "out.md").symlink_to(put(tmp_path, "out.md"))
        expected = {
            "dir.md": NotAFileError,
            "pipe.md": NotAFileError,
            "loop.md": NotReadableError,
            "dangling.md": MissingError,
            "no.md": MissingError,
            "out.md": OutsideError,
            "x" * 300: NotReadableError,
        }
        for name, kind in expected.items():
            with pytest.raises(kind, match=name):
                archive.open(f"news/2012/03/1/{name}")

    def test_what_may_not_be_read(self, public_archive: Archive) -> None:
        (public_archive.root / PATH).chmod(0)
        with ordinary_user():
            with pytest.raises(NotReadableError):
                public_archive.open(PATH)
            assert public_archive.events_of(DAY) == (PATH,)
            (public_archive.root / "news/2012/03").chmod(0)
            assert list(public_archive.newest_paths()) == []
            assert public_archive.events_of(DAY) == ()


class TestSave:
    @pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
    @pytest.mark.parametrize("line_end", ["\n", "\r\n"])
    def test_keeps_bom_and_line_ends(self, archive: Archive, bom: bytes, line_end: str) -> None:
        place = put(archive.root, PATH, bom + TEXT.replace("\n", line_end).encode())
        opened = archive.open(PATH)
        assert opened.content.text == TEXT
        changed = TEXT.replace("Title", "Other\u2028\xa0事件") + "\nno final line end"
        saved = archive.save(opened, changed)
        assert place.read_bytes() == bom + changed.replace("\n", line_end).encode()
        archive.save(saved, TEXT)
        assert place.read_bytes() == bom + TEXT.replace("\n", line_end).encode()

    def test_never_over_what_another_program_wrote(self, archive: Archive) -> None:
        place = archive.root / PATH
        opened = archive.open(PATH)
        place.write_bytes(b"theirs\n")
        with pytest.raises(ChangedOnDiskError):
            archive.save(opened, "ours\n")
        assert place.read_bytes() == b"theirs\n"
        archive.save(archive.open(PATH), "ours\n")
        assert place.read_bytes() == b"ours\n"

    def test_never_makes_a_deleted_file_anew(self, archive: Archive) -> None:
        opened = archive.open(PATH)
        (archive.root / PATH).unlink()
        with pytest.raises(MissingError):
            archive.save(opened, "ours\n")
        assert not (archive.root / PATH).exists()
        archive.create(PATH, replace(opened.content, text="ours\n"))
        assert (archive.root / PATH).read_bytes() == b"ours\n"
        with pytest.raises(AlreadyThereError):
            archive.create(PATH, FileText("again"))

    def test_never_outside(self, archive: Archive, tmp_path: Path) -> None:
        opened = archive.open(PATH)
        place = archive.root / PATH
        place.unlink()
        place.symlink_to(put(tmp_path, "outside.md"))
        with pytest.raises(OutsideError):
            archive.save(opened, "ours\n")
        with pytest.raises(OutsideError):
            archive.create("../new.md", FileText("ours\n"))
        assert (tmp_path / "outside.md").read_text() == TEXT
        assert not (tmp_path / "new.md").exists()

    def test_a_text_that_was_only_shown_can_not_be_saved_by_mistake(self, archive: Archive) -> None:
        """Its fingerprint is that of the beginning."""
        place = put(archive.root, PATH, b"x" * (9 * 1024 * 1024))
        opened = archive.open(PATH)
        with pytest.raises(ChangedOnDiskError):
            archive.save(opened, opened.content.text)
        assert place.stat().st_size == 9 * 1024 * 1024


class TestNewEvents:
    @pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
    def test_are_written_as_their_newest_neighbours(self, tmp_path: Path, dialect: Dialect) -> None:
        other = D1 if dialect is not D1 else D2B
        for number in range(1, 8):
            put(tmp_path, f"news/2012/03/{number}/a.md", full(dialect))
        for number in range(1, 20):
            put(tmp_path, f"news/2011/03/{number}/a.md", full(other))
        put(tmp_path, "news/2012/03/3/note.md", "# No event\n")
        put(tmp_path, "news/2012/03/3/broken.md", b"\xff")
        archive = Archive(tmp_path)
        assert archive.newest_dialect() is dialect
        new = NewEvent(date(2020, 1, 2), "Title", "Homs", "Text")
        made = make_event(archive, new)
        assert made.content.text == new.text(dialect, "title" if dialect.edition.language == "en" else "Title")
        document = read(made.content.text)
        assert isinstance(document, Event)
        assert document.dialect.edition is dialect.edition
        assert document.dialect.has_formats == dialect.has_formats
        assert document.dialect.has_category == dialect.has_category

    def test_the_newest_one_decides_where_neighbours_are_even(self, tmp_path: Path) -> None:
        put(tmp_path, "news/2012/03/2/a.md", full(D2B))
        put(tmp_path, "news/2012/03/1/a.md", full(D1))
        assert Archive(tmp_path).newest_dialect() is D2B

    def test_in_an_empty_archive_are_as_the_seed(self, tmp_path: Path) -> None:
        made = make_event(Archive(tmp_path), NewEvent(DAY, "Title", "Homs", "Text"))
        assert made.path == "news/2012/03/1/title.md"
        assert (tmp_path / made.path).read_text() == (
            "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\nText\n\n"
        )

    def test_never_come_over_others(self, archive: Archive) -> None:
        put(archive.root, "news/2012/03/1/TITLE.md", "theirs")
        paths = [make_event(archive, NewEvent(DAY, "Title!", summary=str(number))).path for number in range(3)]
        assert paths == [f"news/2012/03/1/title-{number}.md" for number in (2, 3, 4)]
        assert (archive.root / "news/2012/03/1/TITLE.md").read_text() == "theirs"
        assert [(archive.root / path).read_text().count(str(number)) > 0 for number, path in enumerate(paths)] == [
            True
        ] * 3

    @pytest.mark.parametrize(
        "title", ["index", "README", "Index!", "readme", "...", "con", "/../../etc", "\\", "事" * 871]
    )
    def test_have_safe_names(self, tmp_path: Path, title: str) -> None:
        for root in (tmp_path / "en", tmp_path / "zh"):
            put(root, "news/2012/03/2/a.md", full(DIALECTS[0] if root.name == "en" else DIALECTS[-1]))
            archive = Archive(root)
            before = set(root.rglob("*.md"))
            for _ in range(3):
                made = make_event(archive, NewEvent(DAY, title))
                assert is_event_path(made.path)
                assert len(os.fsencode(Path(made.path).name)) <= 240
                assert (root / made.path) not in before
                before.add(root / made.path)
            assert set(root.rglob("*.md")) == before
            assert len(archive.events_of(DAY)) == 3

    def test_placed_tells_the_path_before(self, archive: Archive) -> None:
        new = NewEvent(DAY, "Title")
        dialect = archive.newest_dialect()
        assert archive.placed(new, dialect).path == make_event(archive, new).path
        assert archive.placed(new, dialect).path == make_event(archive, new).path

    def test_are_listed_at_once(self, archive: Archive) -> None:
        made = make_event(archive, NewEvent(date(2013, 1, 1), "Later"))
        assert list(archive.newest_paths()) == [made.path, PATH]
        assert archive.events_of(date(2013, 1, 1)) == (made.path,)


class TestVerify:
    def test_sorts_files_by_what_became_of_them(self, archive: Archive) -> None:
        root = archive.root
        put(root, "bom.md", b"\xef\xbb\xbfa\r\nb\r\n")
        put(root, "bad.md", b"\xff")
        put(root, "lost.md", "a no-break\xa0space")
        (root / "gone.md").symlink_to(root / "nowhere.md")
        put(root, ".git/hidden.md", b"\xff")
        verdict = verify(archive, lambda text: text.replace("\xa0", " "))
        assert verdict.identical == 2
        assert [(path, type(error)) for path, error in verdict.read_only] == [("bad.md", UnfitTextError)]
        assert [(path, type(error)) for path, error in verdict.unreadable] == [("gone.md", MissingError)]
        assert verdict.different == ["lost.md"]

    def test_what_may_not_be_written_is_verified_too(self, public_archive: Archive) -> None:
        (public_archive.root / PATH).chmod(0o444)
        with ordinary_user():
            assert verify(public_archive, str).identical == 1
            assert verify(public_archive, str.lower).different == [PATH]

    def test_a_folder_that_may_not_be_listed_is_no_proof(self, public_archive: Archive) -> None:
        (public_archive.root / "news/2012").chmod(0)
        with ordinary_user():
            verdict = verify(public_archive, str)
        assert [(Path(path).name, type(error)) for path, error in verdict.unreadable] == [("2012", NotReadableError)]
