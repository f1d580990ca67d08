"""Drafts: they come back byte for byte, none comes over another, and what is no draft is never taken for one."""

import errno
import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from curator.archive.drafts import Draft, Drafts, Unclear, drafts_place, new_id
from curator.archive.errors import NotSavedError
from curator.event.encoding import FileText

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PATH = "news/1969/07/20/the-eagle-lands.md"
TEXTS = st.text(st.characters(), max_size=40)


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    root = tmp_path / "archive"
    return Drafts(drafts_place(tmp_path / "state", root), root)


def made(text: str, id_: str = "a", when: datetime = NOW) -> Draft:
    return Draft(id_, PATH, when, FileText(text), 3, "the base\n", "f" * 64)


def file_of(drafts: Drafts) -> Path:
    (place,) = drafts.folder.iterdir()
    return place


@given(
    st.builds(
        Draft,
        st.just("a"),
        st.binary(min_size=1, max_size=30).map(os.fsdecode),
        st.just(NOW),
        st.builds(FileText, TEXTS, st.sampled_from(["\n", "\r\n"]), st.booleans()),
        st.integers(0),
        TEXTS,
        st.text(max_size=64),
    )
)
def test_a_draft_comes_back_with_all_that_its_bytes_are_made_of(
    tmp_path_factory: pytest.TempPathFactory, draft: Draft
) -> None:
    base = tmp_path_factory.mktemp("drafts")
    drafts = Drafts(base / "drafts", base)
    drafts.put(draft)
    assert drafts.all() == [draft]


def test_a_newer_draft_takes_the_place_of_the_one_before_it(drafts: Drafts) -> None:
    drafts.put(made("one"))
    drafts.put(made("another"))
    assert drafts.all() == [made("another")]


def test_drafts_of_other_editings_stay_the_newest_comes_first(drafts: Drafts) -> None:
    old, new = made("old", "a", NOW), made("new", "b", NOW + timedelta(minutes=1))
    drafts.put(old)
    drafts.put(new)
    assert drafts.all() == [new, old]
    drafts.forget("b")
    drafts.forget("b")
    assert drafts.all() == [old]
    assert len({new_id() for _ in range(50)}) == 50


def test_before_the_first_draft_there_is_no_folder(drafts: Drafts) -> None:
    assert drafts.all() == ()
    assert not drafts.folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_nobody_else_may_read_them(drafts: Drafts) -> None:
    for text in ("one", "two"):
        drafts.put(made(text))
        assert stat.S_IMODE(file_of(drafts).stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_draft_before(drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts.put(made("one"))

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSavedError):
        drafts.put(made("two"))
    with pytest.raises(NotSavedError):
        drafts.put(made("two", "b"))
    assert drafts.all() == [made("one")]


def test_what_a_kill_left_half_written_goes_once_nobody_can_be_writing_it(drafts: Drafts) -> None:
    drafts.put(made("one"))
    (drafts.folder / ".cur-0123456789ab.tmp").write_bytes(b"half")
    assert drafts.all() == [made("one")]
    assert len(list(drafts.folder.iterdir())) == 2
    os.utime(drafts.folder / ".cur-0123456789ab.tmp", (1, 1))
    assert drafts.all() == [made("one")]
    assert file_of(drafts).suffix == ".draft"


class TestNoDraft:
    """Reliability case B6: truncated, of another version, from another archive."""

    @pytest.fixture
    def place(self, drafts: Drafts) -> Path:
        drafts.put(made("# What was typed\n\nAll of it.\n"))
        return file_of(drafts)

    def test_a_truncated_draft_is_shown_as_text_and_is_no_draft(self, drafts: Drafts, place: Path) -> None:
        data = place.read_bytes()
        for length in range(len(data)):
            place.write_bytes(data[:length])
            (found,) = drafts.all()
            assert isinstance(found, Unclear)
        place.write_bytes(data[: data.index(b"All")])
        assert [found.text for found in drafts.all() if isinstance(found, Unclear)] == ["# What was typed\n\n"]

    @pytest.mark.parametrize("change", [{"format": 2}, {"root": "another"}, {"when": "yesterday"}, {"path": 1}])
    def test_a_draft_of_another_version_or_archive_is_shown_as_text(
        self, drafts: Drafts, place: Path, change: dict[str, object]
    ) -> None:
        line, _, rest = place.read_bytes().partition(b"\n")
        place.write_bytes(json.dumps({**json.loads(line), **change}).encode() + b"\n" + rest)
        (found,) = drafts.all()
        assert isinstance(found, Unclear)
        assert found.text == "# What was typed\n\nAll of it.\n"

    def test_a_changed_text_is_no_draft(self, drafts: Drafts, place: Path) -> None:
        place.write_bytes(place.read_bytes().replace(b"typed", b"taped"))
        assert [type(found) for found in drafts.all()] == [Unclear]

    @given(data=st.binary(max_size=60))
    def test_any_bytes_are_shown_as_text(self, tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
        base = tmp_path_factory.mktemp("drafts")
        (base / "x.draft").write_bytes(data)
        (found,) = Drafts(base, base).all()
        assert isinstance(found, Unclear)
        assert found.id == "x"

    def test_numbers_too_long_to_read_are_no_draft(self, drafts: Drafts, place: Path) -> None:
        place.write_bytes(b"[" * 100_000)
        assert [type(found) for found in drafts.all()] == [Unclear]
        place.write_bytes(b'{"text": ' + b"9" * 5000 + b"}")
        assert [type(found) for found in drafts.all()] == [Unclear]

    def test_other_files_and_folders_are_left_alone(self, drafts: Drafts) -> None:
        drafts.put(made("one"))
        (drafts.folder / "x.draft").mkdir()
        (drafts.folder / "notes.txt").write_text("mine")
        assert [type(found) for found in drafts.all()] == [Draft]
        assert (drafts.folder / "notes.txt").exists()


def test_restoring_gives_the_very_bytes(drafts: Drafts) -> None:
    drafts.put(replace(made(""), content=FileText("a\n", "\r\n", has_bom=True)))
    (found,) = drafts.all()
    assert isinstance(found, Draft)
    assert found.content.encode() == b"\xef\xbb\xbfa\r\n"
