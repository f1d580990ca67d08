"""Texts on their way into a plan: read as they are to be, and opened only where they change."""

from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.archive.errors import ChangedOnDiskError, OutsideError, TooLargeError
from curator.archive.plan import Change, Create
from curator.archive.store import LARGEST, fingerprint
from curator.event.encoding import UnfitTextError
from curator.event.splice import Edit, Splice
from curator.planning.drafts import Draft, Drafts
from tests.planning.making import DAY, event, put

PATH = "news/2012/03/1/a.md"
EDIT = Edit((Splice(0, ("one",), ("1",)),))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    put(tmp_path, PATH, "one\ntwo\n")
    return Archive(tmp_path)


@pytest.fixture
def drafts(archive: Archive) -> Drafts:
    return Drafts(archive)


def read(drafts: Drafts, path: str = PATH) -> Draft:
    draft = drafts.read(path)
    assert draft is not None
    return draft


def reasons(drafts: Drafts) -> list[type[Exception]]:
    return [type(reason) for _, reason in drafts.skipped]


def test_a_file_is_read_as_it_is_to_be(drafts: Drafts) -> None:
    drafts.edit(read(drafts), EDIT)
    assert read(drafts).text == "1\ntwo\n"
    drafts.edit(read(drafts), Edit((Splice(1, ("two",), ()),)))
    assert drafts.steps() == (Change(PATH, fingerprint(b"one\ntwo\n"), b"1\n"),)


def test_what_comes_back_to_what_it_was_is_left_out(drafts: Drafts) -> None:
    drafts.edit(read(drafts), Edit(()))
    drafts.edit(read(drafts), EDIT)
    drafts.edit(read(drafts), EDIT.inverse())
    assert drafts.steps() == ()


def test_a_file_that_is_made_can_be_changed(drafts: Drafts) -> None:
    assert drafts.read("new.md") is None
    drafts.create("new.md", "one\n")
    drafts.edit(read(drafts, "new.md"), EDIT)
    assert drafts.steps() == (Create("new.md", b"1\n"),)
    assert drafts.skipped == ()


def test_a_file_that_changed_meanwhile_is_left_alone(archive: Archive, drafts: Drafts) -> None:
    draft = read(drafts)
    put(archive.root, PATH, "one\ntheirs\n")
    drafts.edit(draft, EDIT)
    assert drafts.steps() == ()
    assert reasons(drafts) == [ChangedOnDiskError]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"\xff", UnfitTextError), (b"a\r\nb\n", UnfitTextError), (b"x" * (LARGEST + 1), TooLargeError)],
)
def test_files_that_no_editor_holds_are_named_once(
    archive: Archive, drafts: Drafts, data: bytes, reason: type[Exception]
) -> None:
    (archive.root / PATH).write_bytes(data)
    assert (drafts.read(PATH), drafts.read(PATH)) == (None, None)
    assert reasons(drafts) == [reason]


def test_a_folder_is_no_file(archive: Archive, drafts: Drafts) -> None:
    (archive.root / "folder.md").mkdir()
    assert drafts.read("folder.md") is None
    assert len(drafts.skipped) == 1


def test_a_link_that_leads_out_is_not_written_through(
    archive: Archive, drafts: Drafts, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    put(outside, "b.md", "one\n")
    (archive.root / "link").symlink_to(outside)
    drafts.edit(read(drafts, "link/b.md"), EDIT)
    assert drafts.steps() == ()
    assert reasons(drafts) == [OutsideError]


def test_a_file_and_a_link_to_it_are_one_draft(archive: Archive, drafts: Drafts) -> None:
    (archive.root / "b.md").symlink_to(PATH)
    (archive.root / "folder").symlink_to(Path(PATH).parent)
    drafts.edit(read(drafts, "b.md"), EDIT)
    drafts.edit(read(drafts, "folder/a.md"), Edit((Splice(1, ("two",), ()),)))
    assert drafts.paths == (PATH,)
    assert drafts.steps() == (Change(PATH, fingerprint(b"one\ntwo\n"), b"1\n"),)


def test_an_event_is_read_where_it_can_be_even_if_it_can_not_be_edited(archive: Archive, drafts: Drafts) -> None:
    text = event(DAY, "A title").text
    for data in (text.encode(), text.replace("\n", "\r\n", 1).encode()):
        (archive.root / PATH).write_bytes(data)
        found = drafts.event(PATH)
        assert found is not None
        assert found.title_text == "A title"
    for data in (b"\xff" + text.encode(), b"# no event\n"):
        (archive.root / PATH).write_bytes(data)
        assert drafts.event(PATH) is None
    assert drafts.event("news/2012/03/1/nowhere.md") is None
    assert reasons(drafts) == [UnfitTextError]
