"""Plans: all of their files are changed or none, and their inverse takes them back."""

from pathlib import Path

import pytest

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.errors import ChangedOnDiskError, MissingError
from curator.archive.plan import Change, Plan
from curator.archive.store import fingerprint

TEXTS = {"a.md": b"\xef\xbb\xbfone\r\n", "b.md": b"two\n"}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    for name, data in TEXTS.items():
        (tmp_path / name).write_bytes(data)
    return Archive(tmp_path)


def _now(archive: Archive) -> dict[str, bytes]:
    return {name: (archive.root / name).read_bytes() for name in TEXTS}


def _plan(*texts: bytes) -> Plan:
    pairs = zip(TEXTS.items(), texts, strict=True)
    return Plan("test", tuple(Change(name, fingerprint(data), text) for (name, data), text in pairs))


def test_a_plan_changes_its_files_and_its_inverse_takes_that_back(archive: Archive) -> None:
    inverse = apply(archive, _plan(b"1\n", b"2\n"))
    assert _now(archive) == {"a.md": b"1\n", "b.md": b"2\n"}
    apply(archive, inverse)
    assert _now(archive) == TEXTS


def test_a_file_that_holds_something_else_stops_it_and_the_others_are_put_back(archive: Archive) -> None:
    (archive.root / "b.md").write_bytes(b"theirs\n")
    with pytest.raises(ChangedOnDiskError):
        apply(archive, _plan(b"1\n", b"2\n"))
    assert _now(archive) == {"a.md": TEXTS["a.md"], "b.md": b"theirs\n"}


def test_a_file_that_is_gone_stops_it_too(archive: Archive) -> None:
    (archive.root / "b.md").unlink()
    with pytest.raises(MissingError):
        apply(archive, _plan(b"1\n", b"2\n"))
    assert (archive.root / "a.md").read_bytes() == TEXTS["a.md"]


def test_an_inverse_never_overwrites_what_came_after(archive: Archive) -> None:
    inverse = apply(archive, _plan(b"1\n", b"2\n"))
    (archive.root / "a.md").write_bytes(b"later\n")
    with pytest.raises(ChangedOnDiskError):
        apply(archive, inverse)
    assert _now(archive) == {"a.md": b"later\n", "b.md": b"2\n"}
