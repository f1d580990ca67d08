"""The store against real files: what it keeps, what it refuses, and what is left when it is stopped at any moment."""

import ast
import errno
import hashlib
import os
import random
import re
import resource
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from curator.archive import folder, replace, scan, store
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    ChangedOnDiskError,
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotReadableError,
    NotSavedError,
    ReadOnlyError,
    TooLargeError,
)
from tests.archive.disks import mounted

ROOT = Path(__file__).parents[2]
OLD, NEW, THEIRS = "# Старый\n事件\n".encode(), b"# new\r\n\xff\x00\n" * 50, b"# theirs\n"
ACL = "system.posix_acl_access"
PASSING = re.compile(r"\.cur-[0-9a-f]{12}\.tmp")


def base_of(path: Path) -> str:
    return store.fingerprint(path.read_bytes())


def names_in(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.iterdir())


def state_of(path: Path) -> tuple[int, ...]:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "事件.md"
    path.write_bytes(OLD)
    return path


def in_child(code: str, *arguments: Path, timeout: float = 60) -> str:
    """What another process printed; `store` and `Path` are imported, and `ordinary()` gives up root."""
    prelude = (
        "import os, sys\nfrom pathlib import Path\nfrom curator.archive import store\n"
        "from curator.archive.errors import ArchiveError\npaths = [Path(name) for name in sys.argv[1:]]\n"
        "def ordinary():\n    if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", prelude + code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class TestRead:
    def test_gives_the_bytes(self, file: Path) -> None:
        assert store.read(file) == OLD
        assert store.fingerprint(OLD) == hashlib.sha256(OLD).hexdigest()

    def test_reads_up_to_the_limit_and_no_further(self, file: Path) -> None:
        assert store.read(file, len(OLD)) == OLD
        with pytest.raises(TooLargeError) as caught:
            store.read(file, len(OLD) - 1)
        assert (caught.value.size, caught.value.limit) == (len(OLD), len(OLD) - 1)

    def test_does_not_read_a_large_file(self, tmp_path: Path) -> None:
        huge = tmp_path / "huge.md"
        with huge.open("wb") as opened:
            opened.truncate(1 << 40)
        with pytest.raises(TooLargeError):
            store.read(huge)
        assert store.read_head(huge, 5) == b"\0" * 5

    def test_a_file_larger_than_it_says_is_too_large(self) -> None:
        status = Path("/proc/self/status")
        if not status.exists():
            pytest.skip("no /proc, whose files say they have 0 bytes")
        with pytest.raises(TooLargeError):
            store.read(status, 10)

    def test_head(self, file: Path) -> None:
        assert store.read_head(file, 4) == OLD[:4]
        assert store.read_head(file, 10_000) == OLD
        assert store.read_head(file, 0) == b""

    def test_follows_links(self, file: Path, tmp_path: Path) -> None:
        (tmp_path / "link.md").symlink_to(file)
        assert store.read(tmp_path / "link.md") == OLD

    @pytest.mark.parametrize("name", ["none.md", "事件.md/none.md", "none/none.md", "dangling.md"])
    def test_missing(self, file: Path, name: str) -> None:
        (file.parent / "dangling.md").symlink_to("nowhere")
        with pytest.raises(MissingError):
            store.read(file.parent / name)

    def test_what_no_system_takes_is_not_readable(self, tmp_path: Path) -> None:
        for name in ("a\0b", "\ud800.md", "x" * 300):
            with pytest.raises(NotReadableError):
                store.read(tmp_path / name)

    def test_loop(self, tmp_path: Path) -> None:
        (tmp_path / "a.md").symlink_to("b.md")
        (tmp_path / "b.md").symlink_to("a.md")
        with pytest.raises(NotReadableError):
            store.read(tmp_path / "a.md")
        with pytest.raises(NotSavedError):
            store.save(tmp_path / "a.md", NEW, "")

    def test_not_allowed(self, public_folder: Path) -> None:
        secret = public_folder / "secret.md"
        secret.write_bytes(OLD)
        secret.chmod(0)
        code = "ordinary()\ntry: store.read(paths[0])\nexcept ArchiveError as e: print(type(e).__name__, e.reason)"
        assert in_child(code, secret) == "NotReadableError Permission denied"


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind(str(path))


@pytest.mark.parametrize("make", [Path.mkdir, make_pipe, make_socket, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file_is_neither_read_nor_written(
    make: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    path = Path("x.md")
    make(path)
    before = names_in(tmp_path)
    for action in (
        lambda: store.read(path),
        lambda: store.read_head(path, 9),
        lambda: store.save(path, NEW, store.fingerprint(OLD)),
        lambda: store.export(path, NEW),
    ):
        with pytest.raises(NotAFileError):
            action()
    with pytest.raises(AlreadyThereError):
        store.create(path, NEW)
    assert names_in(tmp_path) == before


class TestSave:
    def test_replaces_the_text(self, file: Path, system: str) -> None:
        saved = store.save(file, NEW, base_of(file))
        assert file.read_bytes() == NEW, system
        assert saved == store.Saved(store.fingerprint(NEW), confirmed=True)
        assert names_in(file.parent) == [file.name]

    def test_again_and_again(self, file: Path) -> None:
        base = base_of(file)
        for text in (b"", b"x", NEW * 1000, OLD):
            base = store.save(file, text, base).fingerprint
            assert file.read_bytes() == text

    def test_the_same_text_is_not_written(self, file: Path) -> None:
        before = state_of(file)
        assert store.save(file, OLD, base_of(file)) == store.Saved(base_of(file), confirmed=True)
        assert state_of(file) == before

    def test_changed_on_disk(self, file: Path, system: str) -> None:
        base = base_of(file)
        file.write_bytes(THEIRS)
        before = state_of(file)
        with pytest.raises(ChangedOnDiskError):
            store.save(file, NEW, base)
        assert (file.read_bytes(), state_of(file), names_in(file.parent)) == (THEIRS, before, [file.name]), system

    def test_changed_with_the_same_size_and_time(self, file: Path) -> None:
        base, status = base_of(file), file.stat()
        file.write_bytes(OLD[::-1])
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        with pytest.raises(ChangedOnDiskError):
            store.save(file, NEW, base)
        assert file.read_bytes() == OLD[::-1]

    def test_the_same_text_in_another_file_is_no_change(self, file: Path) -> None:
        base = base_of(file)
        file.unlink()
        file.write_bytes(OLD)
        store.save(file, NEW, base)
        assert file.read_bytes() == NEW

    def test_deleted_meanwhile(self, file: Path) -> None:
        base = base_of(file)
        file.unlink()
        with pytest.raises(MissingError):
            store.save(file, NEW, base)
        assert names_in(file.parent) == []

    def test_folder_deleted_meanwhile(self, tmp_path: Path) -> None:
        with pytest.raises(MissingError):
            store.save(tmp_path / "gone" / "x.md", NEW, store.fingerprint(OLD))
        assert names_in(tmp_path) == []

    @pytest.mark.parametrize("mode", [0o640, 0o600, 0o666, 0o755, 0o444, 0o2664])
    def test_keeps_the_mode(self, file: Path, mode: int, system: str) -> None:
        if not mode & 0o200 and os.getuid():
            pytest.skip("only root may write a read-only file")
        file.chmod(mode)
        store.save(file, NEW, base_of(file))
        assert stat.S_IMODE(file.stat().st_mode) == mode, system

    def test_keeps_the_owner(self, file: Path, system: str) -> None:
        if os.getuid():
            pytest.skip("only root can give files away")
        os.chown(file, 1234, 4321)
        file.chmod(0o4750)
        store.save(file, NEW, base_of(file))
        status = file.stat()
        assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (1234, 4321, 0o4750), system

    def test_another_group_does_not_see_more(self, public_folder: Path) -> None:
        """An ordinary user cannot keep the group of a file that everybody may write to, nor its owner."""
        if os.getuid():
            pytest.skip("only root can give files away")
        public_folder.chmod(0o777)
        file = public_folder / "x.md"
        for mode, kept in ((0o666, 0o666), (0o676, 0o666), (0o6676, 0o666)):
            file.write_bytes(OLD)
            os.chown(file, 1234, 4321)
            file.chmod(mode)
            in_child("ordinary()\nstore.save(paths[0], b'new', store.fingerprint(store.read(paths[0])))", file)
            status = file.stat()
            assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (65534, 65534, kept)

    def test_keeps_extended_attributes(self, file: Path, system: str) -> None:
        try:
            os.setxattr(file, "user.origin", b"\0\xff web")
        except OSError as error:
            pytest.skip(f"this file system has no extended attributes: {error.strerror}")
        store.save(file, NEW, base_of(file))
        assert os.getxattr(file, "user.origin") == b"\0\xff web", system

    def test_keeps_the_access_list(self, file: Path) -> None:
        granted = access_list(user=1234)
        set_access_list(file, ACL, granted)
        mode = file.stat().st_mode
        store.save(file, NEW, base_of(file))
        assert os.getxattr(file, ACL) == granted
        assert file.stat().st_mode == mode

    def test_takes_no_access_list_from_the_folder(self, file: Path, system: str) -> None:
        file.chmod(0o640)
        set_access_list(file.parent, "system.posix_acl_default", access_list(user=1234))
        store.save(file, NEW, base_of(file))
        assert ACL not in os.listxattr(file), system
        assert stat.S_IMODE(file.stat().st_mode) == 0o640

    def test_a_link_stays_a_link(self, file: Path, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder" / "link.md").symlink_to("../事件.md")
        (tmp_path / "way").symlink_to("folder")
        store.save(tmp_path / "way" / "link.md", NEW, base_of(file))
        assert (tmp_path / "folder" / "link.md").is_symlink()
        assert file.read_bytes() == NEW
        assert names_in(tmp_path / "folder") == ["link.md"]

    def test_a_hard_linked_twin_keeps_the_old_text(self, file: Path, system: str) -> None:
        twin = file.parent / "backup.md"
        twin.hardlink_to(file)
        store.save(file, NEW, base_of(file))
        assert (file.read_bytes(), twin.read_bytes()) == (NEW, OLD), system

    @pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o644, 0o555)])
    def test_read_only_is_refused(self, public_folder: Path, file_mode: int, folder_mode: int) -> None:
        file = public_folder / "x.md"
        file.write_bytes(OLD)
        if os.getuid() == 0:
            os.chown(file, 65534, 65534)
            os.chown(public_folder, 65534, 65534)
        file.chmod(file_mode)
        public_folder.chmod(folder_mode)
        before = state_of(file)
        code = """
ordinary()
base = store.fingerprint(store.read(paths[0]))
actions = [lambda: store.save(paths[0], b'new', base), lambda: store.export(paths[0], b'new')]
if not os.access(paths[0].parent, os.W_OK):
    actions += [lambda: store.create(paths[0].parent / 'new.md', b'new')]
    actions += [lambda: store.create(paths[0].parent / 'folder' / 'new.md', b'new')]
    actions += [lambda: store.make_folder(paths[0].parent / 'folder')]
for action in actions:
    try: action()
    except ArchiveError as error: print(type(error).__name__)
print(store.is_writable(paths[0]), store.save(paths[0], store.read(paths[0]), base).fingerprint == base)
"""
        output = in_child(code, file).split()
        public_folder.chmod(0o755)
        assert set(output[:-2]) == {"ReadOnlyError"}
        assert len(output) == (7 if folder_mode == 0o555 else 4)
        assert output[-2:] == ["False", "True"]
        assert (file.read_bytes(), state_of(file), names_in(public_folder)) == (OLD, before, ["x.md"])

    def test_immutable_is_refused(self, file: Path) -> None:
        try:
            done = subprocess.run(["chattr", "+i", file], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip("no chattr here")
        if done.returncode:
            pytest.skip(f"chattr: {done.stderr.strip()}")
        try:
            with pytest.raises(ReadOnlyError):
                store.save(file, NEW, base_of(file))
            assert not store.is_writable(file)
        finally:
            subprocess.run(["chattr", "-i", file], check=True)
        assert (file.read_bytes(), names_in(file.parent)) == (OLD, [file.name])
        assert store.is_writable(file)


def access_list(user: int) -> bytes:
    """Owner rw, one user more rw, group r, mask rw, others nothing (linux/posix_acl_xattr.h)."""
    entries = [(1, 6, 0xFFFFFFFF), (2, 6, user), (4, 4, 0xFFFFFFFF), (16, 6, 0xFFFFFFFF), (32, 0, 0xFFFFFFFF)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


def set_access_list(path: Path, name: str, value: bytes) -> None:
    try:
        os.setxattr(path, name, value)
    except OSError as error:
        pytest.skip(f"this file system has no access lists: {error.strerror}")


class TestNames:
    @pytest.mark.parametrize(
        "name",
        ["x" * 255, "事" * 84 + ".md", "x" * 249, "-rf.md", "new\nline.md", "\u202edm.x", "dot.", "CON.md", "a:b", " "],
    )
    def test_any_name(self, tmp_path: Path, name: str, system: str) -> None:
        path = tmp_path / name
        saved = store.create(path, OLD)
        store.save(path, NEW, saved.fingerprint)
        assert store.read(path) == NEW, system
        store.export(path, OLD)
        assert (store.read(path), names_in(tmp_path)) == (OLD, [name])

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(name=st.binary(min_size=1, max_size=255), data=st.binary(max_size=200))
    def test_any_bytes(self, tmp_path: Path, name: bytes, data: bytes) -> None:
        name = name.translate(bytes(range(256)), b"\0/") or b"\xff\xfe.md"
        if name in {b".", b".."}:
            return
        with tempfile.TemporaryDirectory(dir=tmp_path) as inside:
            path = Path(os.fsdecode(os.path.join(os.fsencode(inside), name)))  # noqa: PTH118  # no Path of bytes
            saved = store.create(path, data)
            assert store.save(path, data + b"!", saved.fingerprint).confirmed
            assert os.listdir(os.fsencode(inside)) == [name]  # noqa: PTH208  # as above
            assert store.read(path) == data + b"!"


class TestCreate:
    def test_makes_the_folders(self, tmp_path: Path, system: str) -> None:
        path = tmp_path / "news" / "2026" / "01" / "2" / "x.md"
        assert store.create(path, NEW) == store.Saved(store.fingerprint(NEW), confirmed=True)
        assert (path.read_bytes(), names_in(path.parent)) == (NEW, ["x.md"]), system

    def test_a_relative_path(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        store.create(Path("news/x.md"), OLD)
        store.save(Path("news/x.md"), NEW, store.fingerprint(OLD))
        store.create(Path("y.md"), OLD)
        assert store.read(tmp_path / "news" / "x.md") == NEW

    def test_never_over_another(self, file: Path, system: str) -> None:
        before = state_of(file)
        with pytest.raises(AlreadyThereError):
            store.create(file, NEW)
        assert (state_of(file), names_in(file.parent)) == (before, [file.name]), system

    def test_never_over_a_dangling_link(self, tmp_path: Path) -> None:
        (tmp_path / "x.md").symlink_to("y.md")
        with pytest.raises(AlreadyThereError):
            store.create(tmp_path / "x.md", NEW)
        assert names_in(tmp_path) == ["x.md"]

    @pytest.mark.parametrize(("there", "new"), [("Event.md", "event.MD"), ("STRASSE.md", "straße.md")])
    def test_no_twin_in_case(self, tmp_path: Path, there: str, new: str) -> None:
        store.create(tmp_path / there, OLD)
        with pytest.raises(AlreadyThereError):
            store.create(tmp_path / new, NEW)
        assert names_in(tmp_path) == [there]

    def test_no_twin_in_accents(self, tmp_path: Path) -> None:
        name = "Café-ἀρχή.md"
        store.create(tmp_path / unicodedata.normalize("NFD", name), OLD)
        with pytest.raises(AlreadyThereError):
            store.create(tmp_path / unicodedata.normalize("NFC", name.upper()), NEW)

    def test_follows_the_umask(self, tmp_path: Path, system: str) -> None:
        before = os.umask(0o027)
        try:
            store.create(tmp_path / "new" / "x.md", NEW)
            store.export(tmp_path / "y.html", NEW)
        finally:
            os.umask(before)
        modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("new", "new/x.md", "y.html")]
        assert modes == [0o750, 0o640, 0o640], system

    def test_under_a_file(self, file: Path) -> None:
        for path in (file / "x.md", file / "a" / "b" / "x.md"):
            with pytest.raises(NotSavedError):
                store.create(path, NEW)
        assert file.read_bytes() == OLD

    def test_a_name_that_cannot_be(self, tmp_path: Path) -> None:
        for name in ("x" * 256, "a\0b", "\ud800"):
            with pytest.raises(NotSavedError):
                store.create(tmp_path / "made" / name, NEW)
        assert names_in(tmp_path) == []

    def test_one_of_many_wins(self, tmp_path: Path, system: str) -> None:
        path, results = tmp_path / "new" / "x.md", list[str]()

        def attempt(number: int) -> None:
            try:
                store.create(path, b"%d" % number)
                results.append(str(number))
            except AlreadyThereError:
                results.append("there")

        for _ in range(10):
            results.clear()
            threads = [threading.Thread(target=attempt, args=(number,)) for number in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert sorted(results)[1:] == ["there"] * 5, system
            assert path.read_text() == min(results)
            assert names_in(path.parent) == ["x.md"]
            path.unlink()

    def test_a_file_system_without_links(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_links(*_: object, **__: object) -> None:
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", no_links)
        for name, renames in (("a.md", folder._RENAMEAT2), ("b.md", None)):
            monkeypatch.setattr(folder, "_RENAMEAT2", renames)
            store.create(tmp_path / name, NEW)
            store.save(tmp_path / name, OLD, store.fingerprint(NEW))
            with pytest.raises(AlreadyThereError):
                store.create(tmp_path / name, NEW)
            assert (tmp_path / name).read_bytes() == OLD
        assert names_in(tmp_path) == ["a.md", "b.md"]

    def test_make_folder(self, tmp_path: Path) -> None:
        store.make_folder(tmp_path / "a" / "news")
        assert (tmp_path / "a" / "news").is_dir()
        for name in ("a", "a/news"):
            with pytest.raises(AlreadyThereError):
                store.make_folder(tmp_path / name)


class TestExport:
    def test_new_and_again(self, tmp_path: Path, system: str) -> None:
        path = tmp_path / "digest.html"
        assert store.export(path, OLD).fingerprint == store.fingerprint(OLD)
        path.chmod(0o604)
        assert store.export(path, NEW).confirmed
        assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (NEW, 0o604), system
        assert names_in(tmp_path) == ["digest.html"]

    def test_through_a_link(self, file: Path) -> None:
        (file.parent / "link.html").symlink_to(file.name)
        store.export(file.parent / "link.html", NEW)
        assert file.read_bytes() == NEW
        assert (file.parent / "link.html").is_symlink()

    def test_no_folder(self, tmp_path: Path) -> None:
        with pytest.raises(MissingError) as caught:
            store.export(tmp_path / "none" / "x.html", NEW)
        assert caught.value.path == tmp_path / "none"
        assert names_in(tmp_path) == []


class TestCopyTree:
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Path:
        for name in ("news/a.md", "news/2026/01/2/b.md", "README.md"):
            store.create(tmp_path / "sample" / name, name.encode())
        (tmp_path / "sample" / "README.md").chmod(0o444)
        return tmp_path / "sample"

    @pytest.mark.parametrize("empty", [True, False])
    def test_copies_everything(self, sample: Path, tmp_path: Path, empty: bool) -> None:
        target = tmp_path / "copy"
        if empty:
            target.mkdir()
        store.copy_tree(sample, target)
        copies = {str(path.relative_to(target)): path.read_bytes() for path in target.rglob("*") if path.is_file()}
        assert copies == {name: name.encode() for name in ("news/a.md", "news/2026/01/2/b.md", "README.md")}
        assert store.is_writable(target / "README.md")

    def test_into_nothing_that_holds_something(self, sample: Path, tmp_path: Path) -> None:
        (tmp_path / "copy").mkdir()
        (tmp_path / "copy" / ".hidden").write_bytes(OLD)
        with pytest.raises(AlreadyThereError):
            store.copy_tree(sample, tmp_path / "copy")
        with pytest.raises(NotAFolderError):
            store.copy_tree(sample, tmp_path / "copy" / ".hidden")
        assert names_in(tmp_path / "copy") == [".hidden"]

    def test_from_nothing(self, file: Path, tmp_path: Path) -> None:
        with pytest.raises(MissingError):
            store.copy_tree(tmp_path / "none", tmp_path / "copy")
        with pytest.raises(NotAFolderError):
            store.copy_tree(file, tmp_path / "copy")
        assert names_in(tmp_path) == [file.name]


class TestFailures:
    def test_a_file_size_limit(self, file: Path) -> None:
        """The kernel takes the first part and refuses the rest (EFBIG): a short write, then an error."""
        code = """
import resource
base = store.fingerprint(store.read(paths[0]))
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
for action in (lambda: store.save(paths[0], b'x' * 50_000, base), lambda: store.export(paths[0], b'x' * 50_000),
               lambda: store.create(paths[0].parent / 'a' / 'new.md', b'x' * 50_000)):
    try: action()
    except ArchiveError as error: print(type(error).__name__, error.reason, sep=': ')
"""
        assert in_child(code, file).splitlines() == ["NotSavedError: File too large"] * 3
        assert (file.read_bytes(), names_in(file.parent)) == (OLD, [file.name])

    def test_a_full_disk(self, tmp_path: Path) -> None:
        with mounted(tmp_path / "disk") as disk:
            file = disk / "x.md"
            store.create(file, OLD)
            actions: list[Callable[[], store.Saved]] = [
                lambda: store.save(file, b"x" * 100_000, store.fingerprint(OLD)),
                lambda: store.export(file, b"x" * 100_000),
                lambda: store.create(disk / "a" / "new.md", b"x" * 100_000),
            ]
            for action in actions:
                with pytest.raises(NotSavedError) as caught:
                    action()
                assert caught.value.reason == os.strerror(errno.ENOSPC)
                assert (file.read_bytes(), names_in(disk)) == (OLD, ["x.md"])
            store.save(file, NEW, store.fingerprint(OLD))
            assert file.read_bytes() == NEW

    def test_a_move_to_another_disk(self, file: Path, tmp_path: Path) -> None:
        """Reliability case F3."""
        with mounted(tmp_path / "disk") as disk:
            with pytest.raises(NotSavedError) as caught:
                store.move(file, disk / "day" / "new.md", base_of(file))
            assert caught.value.reason == os.strerror(errno.EXDEV)
            assert names_in(disk) == []
        assert file.read_bytes() == OLD

    @pytest.mark.parametrize("spare", range(5))
    def test_no_more_descriptors(self, file: Path, spare: int) -> None:
        base, before, saved = base_of(file), descriptors(), False
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(before) + 20, limits[1]))
        with ExitStack() as stack:
            stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, limits)
            taken = fill_descriptors()
            stack.callback(close_all, taken)
            for _ in range(spare):
                os.close(taken.pop())
            with suppress(NotSavedError):
                store.save(file, NEW, base)
                saved = True
        assert saved == (spare >= 3)
        assert file.read_bytes() == (NEW if saved else OLD)
        assert descriptors() == before
        assert names_in(file.parent) == [file.name]


def descriptors() -> set[int]:
    with os.scandir("/proc/self/fd") as entries:
        found = {int(entry.name) for entry in entries}
    return {fd for fd in found if Path(f"/proc/self/fd/{fd}").exists()}


def close_all(taken: list[int]) -> None:
    for fd in taken:
        os.close(fd)


def fill_descriptors() -> list[int]:
    taken = []
    with suppress(OSError):
        while True:
            taken.append(os.open(os.devnull, os.O_RDONLY))
    return taken


def described(number: int, size: int) -> bytes:
    """A text that shows whether it is whole, and which one it is."""
    body = b"%09d " % number * (size // 10)
    return b"%d %s\n" % (number, hashlib.sha256(body).hexdigest().encode()) + body


def number_of(data: bytes) -> int | None:
    """The number of a `described` text, None if it is not whole."""
    head, _, body = data.partition(b"\n")
    number, _, digest = head.partition(b" ")
    return int(number) if digest == hashlib.sha256(body).hexdigest().encode() else None


class Rival(threading.Thread):
    """Another program: until it is over it writes a text, waits a little, and looks whether it is still there."""

    def __init__(self, file: Path, in_place: bool) -> None:
        super().__init__()
        self.file, self.in_place, self.is_over = file, in_place, threading.Event()
        self.written, self.gone = 0, list[str]()

    @override
    def run(self) -> None:
        chance = random.Random(1)
        while not self.is_over.is_set():
            self.written += 1
            text = described(self.written * 2, chance.choice((100, 5000, 60_000)))
            self.write(text)
            time.sleep(chance.random() * 0.002)
            if not self.finds(text):
                self.gone.append(store.fingerprint(text))

    def write(self, text: bytes) -> None:
        if self.in_place:
            self.file.write_bytes(text)
            return
        spare = self.file.parent / "spare"
        spare.write_bytes(text)
        spare.replace(self.file)

    def finds(self, text: bytes) -> bool:
        for _ in range(5):  # for a moment the store may have it out of its place
            if self.file.read_bytes() == text:
                return True
            time.sleep(0.001)
        return False


class TestOtherPrograms:
    def test_a_file_open_for_writing_is_left_to_its_writer(self, file: Path) -> None:
        """What its program writes next would go into a file without a name."""
        before = state_of(file)[0]
        with file.open("ab") as theirs:
            if not seen_as_written(file):
                pytest.skip("this file system has no leases")
            with pytest.raises(NotSavedError) as caught:
                store.save(file, NEW, base_of(file))
            assert caught.value.reason == os.strerror(errno.EBUSY)
            theirs.write(THEIRS)
        assert (file.read_bytes(), state_of(file)[0], names_in(file.parent)) == (OLD + THEIRS, before, [file.name])
        store.save(file, NEW, base_of(file))
        assert file.read_bytes() == NEW

    def test_a_text_that_came_after_the_last_look_is_put_back(self, file: Path) -> None:
        """Size, time and inode are as before, so that only the exchange brings the other text out."""
        base, status = base_of(file), file.stat()
        with folder.Folder.at(file.parent) as opened, opened.reading(file.name) as old:
            file.write_bytes(OLD[::-1])
            os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
            with pytest.raises(replace.AnotherTextError):
                replace.put_in_place(opened, file.name, NEW, old, base)
        assert (file.read_bytes(), file.stat().st_ino) == (OLD[::-1], status.st_ino)
        assert names_in(file.parent) == [file.name]

    @pytest.mark.parametrize("there", [None, Path.mkdir, make_pipe])
    def test_a_file_that_went_after_the_last_look(
        self, file: Path, there: Callable[[Path], None] | None, system: str
    ) -> None:
        base = base_of(file)
        with folder.Folder.at(file.parent) as opened, opened.reading(file.name) as old:
            file.unlink()
            if there:
                there(file)
            before = names_in(file.parent)
            with pytest.raises((FileNotFoundError, folder.NotRegularError)):
                replace.put_in_place(opened, file.name, NEW, old, base)
        assert names_in(file.parent) == before, system

    def test_a_writer_is_waited_for(self, file: Path) -> None:
        base = base_of(file)
        with file.open("r+b") as theirs:
            timer = threading.Timer(0.05, theirs.close)
            timer.start()
            store.save(file, NEW, base)
            timer.join()
        assert (file.read_bytes(), names_in(file.parent)) == (NEW, [file.name])

    @pytest.mark.parametrize("in_place", [True, False])
    def test_no_text_of_theirs_is_lost(self, file: Path, in_place: bool) -> None:
        """Each of their texts is found in its place, or a save was made from it: then it was read before."""
        file.write_bytes(described(0, 100))
        bases, conflicts = set[str](), 0
        rival = Rival(file, in_place)
        rival.start()
        begun = time.monotonic()
        while (took := time.monotonic() - begun) < 1.2 or (min(len(bases), conflicts) < 6 and took < 60):
            data = store.read(file)
            if number_of(data) is None:
                continue  # half written: the layers above wait until it rests
            try:
                store.save(file, described(len(bases) * 2 + 1, 3000), store.fingerprint(data))
                bases.add(store.fingerprint(data))
            except ChangedOnDiskError:
                conflicts += 1
        rival.is_over.set()
        rival.join()
        left = {base_of(path) for path in file.parent.iterdir() if PASSING.fullmatch(path.name)}
        assert set(rival.gone) - bases - left == set()
        assert number_of(file.read_bytes()) is not None
        assert min(rival.written, len(bases), conflicts) > 5, (rival.written, len(bases), conflicts)


def seen_as_written(file: Path) -> bool:
    with file.open("rb") as opened:
        return folder.is_being_written(opened.fileno())


WRITERS = {
    "store.py", "saving.py", "replace.py", "taking.py", "likeness.py", "folder.py", "lock.py",
    "journal.py", "entry_files.py", "texts.py", "drafts.py", "reports.py", "calls.py",
}  # fmt: skip
WRITING_CALLS = {
    "os": {
        "open", "rename", "renames", "replace", "remove", "unlink", "rmdir", "removedirs", "link", "symlink",
        "truncate", "ftruncate", "write", "pwrite", "sendfile", "chmod", "chown", "mkdir", "makedirs", "mkfifo",
        "mknod", "utime",
    },
    "shutil": {
        "copy",
        "copy2",
        "copyfile",
        "copyfileobj",
        "copytree",
        "move",
        "rmtree",
        "make_archive",
        "unpack_archive",
    },
    "tempfile": {"mkdtemp", "mkstemp", "NamedTemporaryFile", "TemporaryDirectory", "TemporaryFile"},
    "io": {"open", "FileIO"},
    "apsw": {"Connection"},
    "sqlite3": {"connect"},
}  # fmt: skip
WRITING_METHODS = {
    "write_text", "write_bytes", "touch", "rename", "unlink", "rmdir", "symlink_to", "hardlink_to", "chmod",
}  # fmt: skip


ALLOWED = {
    "archive/scan.py": {"os.open(place, _OPENING | _NO_FOLLOW)", "os.open(place, _OPENING)"},
    "catalogue/aside.py": {"_file(folder, number).open('ab')"},
    "catalogue/database.py": {"apsw.Connection(self._name, flags=flags)"},
    "catalogue/old_files.py": {
        "apsw.Connection(str(place), flags=apsw.SQLITE_OPEN_READWRITE)", "aside.unlink(missing_ok=True)",
        "file.unlink(missing_ok=True)", "left.unlink(missing_ok=True)", "place.replace(aside)", "shutil.rmtree(aside)",
    },
    "catalogue/indexing.py": {"self._writer.touch(before.id, reading.signature)"},
    "catalogue/processes.py": {
        "from tempfile import TemporaryDirectory",
        "place.write_bytes(marshal.dumps(list(link_marks.paths)))", "shutil.rmtree(folder, ignore_errors=True)",
    },
    "desktop/acts.py": {"moving.rename(means.archive, path, name, ways=means.ways)"},
}  # fmt: skip
"""Opened to be read; the catalogue's own files, in the cache folder; no file at all; a passing one, where the system
has such; a plan, which is made elsewhere."""


def writes(tree: ast.AST) -> Iterator[ast.ImportFrom | ast.Call]:
    """What writes, removes or renames files."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                if {name.name for name in names} & WRITING_CALLS.get(module, set()):
                    yield node
            case ast.Call() if _call_writes(node):
                yield node


def _call_writes(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id=module), attr=name) if module in WRITING_CALLS:
            return name in WRITING_CALLS[module] and not _is_nowhere(call)
        case ast.Name(id="open"):
            return _mode_writes(call, 1)
        case ast.Attribute(attr="open"):
            return _mode_writes(call, 0)
        case ast.Attribute(attr="replace"):  # Path.replace(target); those of str, date and bytes look otherwise
            return len(call.args) == 1 and not call.keywords
        case ast.Attribute(attr=name):
            return name in WRITING_METHODS
    return False


def _is_nowhere(call: ast.Call) -> bool:
    return bool(call.args) and ast.unparse(call.args[0]) == "os.devnull"


def _mode_writes(call: ast.Call, place: int) -> bool:
    modes = [*call.args[place : place + 1], *(keyword.value for keyword in call.keywords if keyword.arg == "mode")]
    words = [mode.value for mode in modes if isinstance(mode, ast.Constant)]
    return any(isinstance(word, str) and re.fullmatch(r"[rbt]*[wax+][bt+]*", word) for word in words)


class TestNobodyElseWrites:
    def test_only_the_store_writes(self) -> None:
        found = [
            f"{path}:{node.lineno}: {ast.unparse(node)}"
            for path in sorted(path.relative_to(ROOT / "curator") for path in (ROOT / "curator").rglob("*.py"))
            if not (path.parent.name == "archive" and path.name in WRITERS)
            for node in writes(ast.parse((ROOT / "curator" / path).read_bytes()))
            if ast.unparse(node) not in ALLOWED.get(path.as_posix(), set())
        ]
        assert found == []

    def test_what_reads_event_files_opens_them_to_be_read(self) -> None:
        assert scan._OPENING & os.O_ACCMODE == scan._NO_FOLLOW & os.O_ACCMODE == os.O_RDONLY
        assert not (scan._OPENING | scan._NO_FOLLOW) & (os.O_CREAT | os.O_TRUNC | os.O_APPEND)

    @pytest.mark.parametrize(
        "line",
        [
            "open(p, 'w')", "open(p, mode='ab')", "p.open('r+')", "io.open(p, 'x')", "p.write_text(t)", "p.replace(q)",
            "shutil.move(a, b)", "from tempfile import mkdtemp", "os.rename(a, b)", "from os import replace",
            "p.unlink()", "apsw.Connection(p)", "sqlite3.connect(p)",
        ],
    )  # fmt: skip
    def test_finds(self, line: str) -> None:
        assert [node.lineno for node in writes(ast.parse(line))] == [1]

    @pytest.mark.parametrize(
        "line", ["open(p)", "p.open('rb')", "t.replace('a', 'b')", "d.replace(day=1)", "a.open(t)", "shutil.which(t)"]
    )
    def test_passes(self, line: str) -> None:
        assert list(writes(ast.parse(line))) == []


def test_errors_carry_the_path(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as caught:
        store.read(tmp_path / "none.md")
    assert caught.value.path == tmp_path / "none.md"
