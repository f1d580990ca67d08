"""Processes that read for the catalogue: the window's has its own to do, and each core of the machine can help."""

import atexit
import gc
import marshal
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from types import TracebackType

from msgspec.structs import replace

from curator.catalogue.link_marks import Files, LinkMarks

MANY = 3000
"""From so many files on processes are worth their start."""
_NUMBER = min(os.cpu_count() or 1, 4)
"""More would read faster than one process writes down what they read, and each holds the names of all files."""
_AHEAD = 22
"""Pieces of work that wait for each process: while many words are written, nobody asks for the next."""

Work = Callable[[Files, bytes], bytes]
_Submitted = tuple[bytes, "Future[bytes] | None"]
"""A piece of work, and what will come of it."""


class Processes:
    """Some processes, or none where they are not worth it, for one set of files; to be closed, which `with` does."""

    def __init__(self) -> None:
        self._pool: Executor | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._begun: dict[tuple[Work, bytes], Future[bytes] | None] = {}

    def __enter__(self) -> "Processes":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)  # which is waited for: Python's own end may stumble over it else
        if self._folder is not None:
            self._folder.cleanup()

    def expect(self, files: int) -> None:
        """So many files at least are to be read: the processes start, if they are worth it, and need a moment."""
        if self._folder is None and files >= MANY:
            self._folder = TemporaryDirectory()
            self._pool = _started(self._folder.name) if _NUMBER > 1 else None

    def begin(self, work: Work, files: Files, piece: bytes) -> bool:
        """Has the first pieces of what `each` will be asked for done already, as soon as there are processes; whether
        another one would be."""
        self._begun[work, piece] = None
        if self._pool is not None:
            begun = self._begun.items()
            self._begun = {key: future or self._submitted(key[0], files, key[1]) for key, future in begun}
        return len(self._begun) < _NUMBER * _AHEAD

    def each(self, work: Work, files: Files, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The work on each piece, in their order; some ahead of who asks, so that no process waits, and the first of
        them at once."""
        files = replace(files, passing=self._folder.name) if self._folder is not None else files
        if self._pool is None:
            return (work(files, piece) for piece in pieces)
        submitted = map(partial(self._begun_or_submitted, work, files), pieces)
        return _in_turn(work, files, submitted, deque(islice(submitted, _NUMBER * _AHEAD)))

    def _begun_or_submitted(self, work: Work, files: Files, piece: bytes) -> _Submitted:
        return piece, self._begun.pop((work, piece), None) or self._submitted(work, files, piece)

    def _submitted(self, work: Work, files: Files, piece: bytes) -> "Future[bytes] | None":
        if self._pool is None or self._folder is None:
            return None
        paths = None if files.link_marks is None else _written(files.link_marks, self._folder.name)
        try:
            return self._pool.submit(_in_process, work, Files(files.root, passing=self._folder.name), paths, piece)
        except BrokenExecutor:
            return None


def _written(link_marks: LinkMarks, folder: str) -> Path:
    """The file that has their paths: a hundred thousand are not handed over with each piece."""
    place = Path(folder, "paths")
    if not place.exists():
        place.write_bytes(marshal.dumps(list(link_marks.paths)))
    return place


def _in_turn(work: Work, files: Files, coming: Iterator[_Submitted], waiting: deque[_Submitted]) -> Iterator[bytes]:
    while waiting:
        first = waiting.popleft()
        waiting.extend(islice(coming, 1))
        yield _result(work, files, *first)


def _result(work: Work, files: Files, piece: bytes, future: "Future[bytes] | None") -> bytes:
    """What is not done by a process is done here: they may be ended from outside."""
    try:
        return future.result() if future is not None else work(files, piece)
    except BrokenExecutor:
        return work(files, piece)


def _started(folder: str) -> Executor:
    """Not forked: the window has threads, and a fork would take over their locks."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a start has no need to wait for it
    from multiprocessing import get_context  # noqa: PLC0415 - as above

    pool = ProcessPoolExecutor(_NUMBER, get_context("spawn"), _step_back, (folder,))
    for _ in range(_NUMBER):
        pool.submit(int)  # each starts one
    return pool


def _step_back(folder: str) -> None:
    """The window comes first; and nothing here is ever a cycle that would have to be collected."""
    gc.disable()
    atexit.register(os._exit, 0)  # Python would first let go of all that it holds, one by one, and the window waits
    if hasattr(os, "nice"):
        os.nice(5)
    Thread(target=_end_with_parent, args=(folder,), daemon=True).start()


def _end_with_parent(folder: str) -> None:
    """A process whose parent was killed would wait for work for ever, and what was put aside would stay."""
    from multiprocessing import parent_process  # noqa: PLC0415 - as above

    parent = parent_process()
    if parent is not None:
        parent.join()
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)


_known: dict[Path, LinkMarks] = {}
"""In a process of its own: what stands in that file."""


def _in_process(work: Work, files: Files, paths: Path | None, piece: bytes) -> bytes:
    if paths is None:
        return work(files, piece)
    if paths not in _known:
        _known[paths] = LinkMarks(files.root, marshal.loads(paths.read_bytes()))
    return work(replace(files, link_marks=_known[paths]), piece)
