"""Deleting and moving single files: what goes is what was meant, whoever writes meanwhile."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest
from typing_extensions import override

from curator.archive import folder, store, taking
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    NotAFileError,
    NotSavedError,
    ReadOnlyError,
)
from curator.archive.folder import Folder
from curator.archive.replace import AnotherTextError
from tests.archive.access import give_away, ordinary_user

OLD, THEIRS = b"# old\n", b"# theirs\n"
BASE = store.fingerprint(OLD)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "here" / "a.md"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def names_in(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.iterdir())


class TestDelete:
    def test_takes_the_file_away(self, file: Path, system: str) -> None:
        assert store.delete(file, BASE), system
        assert names_in(file.parent) == []

    def test_another_text_stays(self, file: Path, system: str) -> None:
        file.write_bytes(THEIRS)
        inode = file.stat().st_ino
        with pytest.raises(ChangedOnDiskError):
            store.delete(file, BASE)
        assert (file.read_bytes(), file.stat().st_ino, names_in(file.parent)) == (THEIRS, inode, ["a.md"]), system

    def test_a_text_that_came_after_the_look_gets_its_name_again(self, file: Path, system: str) -> None:
        file.write_bytes(THEIRS)
        with Folder.at(file.parent) as opened, pytest.raises(AnotherTextError):
            taking.take_out(opened, file.name, BASE)
        assert (file.read_bytes(), names_in(file.parent)) == (THEIRS, ["a.md"]), system

    def test_a_folder_that_came_after_the_look_too(self, file: Path, system: str) -> None:
        file.unlink()
        file.mkdir()
        with Folder.at(file.parent) as opened, pytest.raises(folder.NotRegularError):
            taking.take_out(opened, file.name, BASE)
        assert names_in(file.parent) == ["a.md"], system

    def test_what_is_not_there(self, file: Path) -> None:
        for path in (file.parent / "b.md", file.parent / "none" / "b.md"):
            with pytest.raises(MissingError):
                store.delete(path, BASE)

    def test_no_folder_and_no_link(self, file: Path) -> None:
        link = file.parent / "link.md"
        link.symlink_to(file)
        with pytest.raises(LinkError):
            store.delete(link, BASE)
        with pytest.raises(NotAFileError):
            store.delete(file.parent, BASE)
        assert names_in(file.parent) == ["a.md", "link.md"]

    def test_a_twin_by_hard_link_stays(self, file: Path, system: str) -> None:
        (file.parent / "backup").hardlink_to(file)
        store.delete(file, BASE)
        assert names_in(file.parent) == ["backup"], system

    @pytest.mark.parametrize(("mode", "folder_mode"), [(0o444, 0o755), (0o644, 0o555)])
    def test_read_only_is_refused(self, public_folder: Path, mode: int, folder_mode: int) -> None:
        file = public_folder / "a.md"
        file.write_bytes(OLD)
        give_away(public_folder)
        file.chmod(mode)
        public_folder.chmod(folder_mode)
        with ordinary_user(), pytest.raises(ReadOnlyError):
            store.delete(file, BASE)
        assert names_in(public_folder) == ["a.md"]

    def test_a_file_open_for_writing_is_left_to_its_writer(self, file: Path) -> None:
        with file.open("ab") as theirs:
            with file.open("rb") as seen:
                if not folder.is_being_written(seen.fileno()):
                    pytest.skip("this file system has no leases")
            with pytest.raises(NotSavedError) as caught:
                store.delete(file, BASE)
            assert caught.value.reason == os.strerror(errno.EBUSY)
            theirs.write(THEIRS)
        assert (file.read_bytes(), names_in(file.parent)) == (OLD + THEIRS, ["a.md"])

    def test_where_every_file_seems_to_be_written_it_goes_all_the_same(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(folder, "_PATIENCE", 0.01)
        for module in (folder, taking):
            monkeypatch.setattr(module, "is_being_written", lambda _fd: True)
        store.delete(file, BASE)
        assert names_in(file.parent) == []


class TestSettle:
    """A kill between the renaming and the look."""

    @pytest.fixture
    def aside(self, file: Path) -> Path:
        return file.rename(file.parent / taking._private_name(file.name))

    def test_the_text_that_was_to_go_goes(self, file: Path, aside: Path) -> None:
        assert names_in(file.parent) == [aside.name]
        store.settle(file, BASE)
        assert names_in(file.parent) == []

    def test_another_text_gets_its_name_again(self, file: Path, aside: Path) -> None:
        aside.write_bytes(THEIRS)
        store.settle(file, BASE)
        assert (file.read_bytes(), names_in(file.parent)) == (THEIRS, ["a.md"])

    def test_but_not_over_a_third(self, file: Path, aside: Path) -> None:
        aside.write_bytes(THEIRS)
        file.write_bytes(b"third")
        store.settle(file, BASE)
        assert (file.read_bytes(), aside.read_bytes()) == (b"third", THEIRS)
        store.delete(file, store.fingerprint(b"third"))  # and that one can be deleted for all that
        assert names_in(file.parent) == [aside.name]

    def test_nothing_to_settle(self, file: Path) -> None:
        store.settle(file, BASE)
        store.settle(file.parent / "none" / "x.md", BASE)
        assert names_in(file.parent) == ["a.md"]


class TestMove:
    def test_keeps_all_that_the_file_has(self, file: Path, tmp_path: Path, system: str) -> None:
        file.chmod(0o604)
        os.utime(file, ns=(5, 7))
        before = file.stat()
        to = tmp_path / "news" / "2026" / "b.md"
        assert store.move(file, to, BASE), system
        after = to.stat()
        assert (after.st_ino, after.st_mode, after.st_mtime_ns) == (before.st_ino, before.st_mode, 7)
        assert (to.read_bytes(), names_in(to.parent), names_in(file.parent)) == (OLD, ["b.md"], [])

    def test_never_over_another_nor_beside_a_twin(self, file: Path, tmp_path: Path, system: str) -> None:
        for name in ("b.md", "B.MD", "a.md"):
            (tmp_path / "b.md").write_bytes(THEIRS)
            with pytest.raises(AlreadyThereError):
                store.move(file, file if name == "a.md" else tmp_path / name, BASE)
        assert (names_in(file.parent), names_in(tmp_path)) == (["a.md"], ["b.md", "here"]), system

    def test_nor_over_one_that_came_after_the_look(self, file: Path, tmp_path: Path, system: str) -> None:
        (tmp_path / "b.md").write_bytes(THEIRS)
        with Folder.at(file.parent) as source, Folder.at(tmp_path) as target, pytest.raises(FileExistsError):
            taking.move(source, "a.md", target, "b.md", BASE)
        assert (file.read_bytes(), (tmp_path / "b.md").read_bytes()) == (OLD, THEIRS), system

    def test_a_name_may_change_its_case(self, file: Path, system: str) -> None:
        store.move(file, file.parent / "A.md", BASE)
        assert names_in(file.parent) == ["A.md"], system

    def test_its_case_where_both_are_one_name(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A folder that knows no case says that the new name is taken, by the file itself."""

        def taken(*_: object) -> bool:
            raise FileExistsError

        monkeypatch.setattr(Folder, "rename_to_free", taken)
        monkeypatch.setattr(taking, "is_one", lambda *_: True)
        store.move(file, file.parent / "A.md", BASE)
        assert names_in(file.parent) == ["A.md"]

    def test_another_text_stays_where_it_is(self, file: Path, tmp_path: Path, system: str) -> None:
        file.write_bytes(THEIRS)
        with pytest.raises(ChangedOnDiskError):
            store.move(file, tmp_path / "new" / "b.md", BASE)
        assert (file.read_bytes(), names_in(tmp_path)) == (THEIRS, ["here"]), system

    def test_a_text_that_came_after_the_look_goes_back(self, file: Path, tmp_path: Path, system: str) -> None:
        file.write_bytes(THEIRS)
        folders = Folder.at(file.parent), Folder.at(tmp_path)
        with folders[0] as source, folders[1] as target, pytest.raises(AnotherTextError):
            taking.move(source, "a.md", target, "b.md", BASE)
        assert (file.read_bytes(), names_in(file.parent), names_in(tmp_path)) == (THEIRS, ["a.md"], ["here"]), system

    def test_what_is_no_file_of_its_own(self, file: Path, tmp_path: Path) -> None:
        (tmp_path / "link.md").symlink_to(file)
        with pytest.raises(LinkError):
            store.move(tmp_path / "link.md", tmp_path / "b.md", BASE)
        with pytest.raises(NotAFileError):
            store.move(file.parent, tmp_path / "b", BASE)
        with pytest.raises(MissingError):
            store.move(tmp_path / "none.md", tmp_path / "b.md", BASE)
        with pytest.raises(NotSavedError):
            store.move(file, tmp_path / "made" / ("x" * 256), BASE)
        assert names_in(tmp_path) == ["here", "link.md"]

    def test_a_file_system_without_links(self, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_links(*_: object, **__: object) -> None:
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", no_links)
        monkeypatch.setattr(folder, "_RENAMEAT2", None)
        store.move(file, tmp_path / "b.md", BASE)
        assert (names_in(file.parent), (tmp_path / "b.md").read_bytes()) == ([], OLD)

    @pytest.mark.parametrize("closed", ["here", "there"])
    def test_a_folder_that_may_not_be_written_to(self, public_folder: Path, closed: str) -> None:
        for name in ("here", "there"):
            (public_folder / name).mkdir()
        file = public_folder / "here" / "a.md"
        file.write_bytes(OLD)
        give_away(public_folder)
        (public_folder / closed).chmod(0o555)
        with ordinary_user(), pytest.raises(ReadOnlyError):
            store.move(file, public_folder / "there" / "b.md", BASE)
        assert file.read_bytes() == OLD


class TestRemoveEmptyFolders:
    def test_up_to_what_holds_something_or_is_to_stay(self, tmp_path: Path) -> None:
        day, month = tmp_path / "news" / "2026" / "01" / "2", tmp_path / "news" / "2026" / "02"
        day.mkdir(parents=True)
        month.mkdir()
        assert store.remove_empty_folders(day, {tmp_path})
        assert names_in(tmp_path / "news" / "2026") == ["02"]
        assert store.remove_empty_folders(month / "gone" / "already", {tmp_path / "news", tmp_path})
        assert names_in(tmp_path) == ["news"]

    def test_no_link_to_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "there").mkdir()
        (tmp_path / "link").symlink_to("there")
        store.remove_empty_folders(tmp_path / "link", {tmp_path})
        assert names_in(tmp_path) == ["link", "there"]


def test_a_new_file_gets_the_rights_that_it_is_to_have(tmp_path: Path, system: str) -> None:
    store.create(tmp_path / "a.md", OLD, 0o600)
    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o600, system


class Rival(threading.Thread):
    """Another program that puts texts of its own in a file's place, and remembers each."""

    def __init__(self, file: Path, rounds: int) -> None:
        super().__init__()
        self.file, self.rounds = file, rounds

    @override
    def run(self) -> None:
        spare = self.file.parent / "spare"
        for number in range(self.rounds):
            spare.write_bytes(b"theirs %d" % number)
            spare.replace(self.file)


@pytest.mark.parametrize("act", ["delete", "move"])
def test_no_text_of_another_program_is_lost(file: Path, tmp_path: Path, act: str) -> None:
    """The last text that the other program wrote is there, whatever was deleted and moved meanwhile."""
    for attempt in range(30):
        rival = Rival(file, 40)
        rival.start()
        while rival.is_alive():
            try:
                base = store.fingerprint(store.read(file))
                if base in {store.fingerprint(b"theirs 39")}:
                    break
                if act == "delete":
                    store.delete(file, base)
                else:
                    store.move(file, tmp_path / f"{attempt}-{base[:8]}.md", base)
            except ArchiveError:
                continue
        rival.join()
        texts = {path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        assert b"theirs 39" in texts
