"""Reads event files for the catalogue: few of them here, many in processes of their own, one for each core.

First what a list needs of them. The words that a search needs are made later, of texts that are kept packed meanwhile.
"""

import errno
import gc
import marshal
import os
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from html import unescape
from itertools import islice
from pathlib import Path
from tempfile import SpooledTemporaryFile
from threading import Thread
from types import TracebackType
from typing import Any, NamedTuple, TypeVar
from zlib import crc32

from curator.archive.scan import IN_DOUBT, LARGEST, DayFiles, ordered, read_file, text_of
from curator.catalogue.record import Record, record_of
from curator.catalogue.words import index_text
from curator.event.site import leading_parts, place_of

_MANY = 3000
"""From so many files on the processes are worth their start."""
_AT_ONCE = 200
_LOADED = 20
"""So many files are read before what they say is: more would not stay in the processor's cache, and a system call
between any two texts would cost each of them that too."""
_AHEAD = 3
"""Pieces of work that wait for each process."""
_IN_MEMORY = 8 * 1024 * 1024
"""Bytes of packed texts up to which no file is needed for them."""
_LEAD = 3
"""How many parts of a source's path tell one section of a site from another."""
_PASSING = {errno.EIO, errno.ENOENT, errno.ESTALE, errno.ETIMEDOUT}

Piece = TypeVar("Piece")


class Wanted(NamedTuple):
    """A file to be read, the signature that the scan saw, and the digest under which it is known, if it is."""

    path: str
    signature: int
    digest: int | None


class Facts(NamedTuple):
    """What a list shows of an event, and what it is asked for."""

    title: str
    category: str
    contexts: tuple[str, ...]
    sources: tuple[tuple[str, str, str], ...]
    """Host, first parts of the path, and label of each."""
    targets: tuple[str, ...]
    related: int
    marks: int


class Reading(NamedTuple):
    """What was read: signature and digest of the bytes, and unless they are those that are known, what they say."""

    signature: int
    digest: int
    facts: Facts | None


class DayReading(NamedTuple):
    """The names of a day's files in their order, the signature of the index page that it is from, what was read."""

    order: Sequence[str]
    index_page: int
    readings: Sequence[Reading]


class Words(NamedTuple):
    """The words of the columns of full text, and the ties, of a text with this digest."""

    digest: int
    title: str
    text: str
    category: str
    contexts: str
    sources: str
    ties: str


_Day = tuple[DayFiles, Sequence[Wanted]]
_Packed = tuple[int, int, tuple[Any, ...] | None]
"""A Reading in plain tuples."""


class Reader:
    """Reads days, and makes words of what it read; to be closed, which `with` does."""

    def __init__(self, root: Path, files: int) -> None:
        """`files` are to be read."""
        cores = os.cpu_count() or 1
        self._root = root
        is_shared = files >= _MANY and cores > 1
        self._pool = _processes(cores) if is_shared else None
        self._ahead = cores * _AHEAD
        self._texts = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it lives as long as this does
        self._lengths = array("L")

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._texts.close()

    def read(self, days: Iterable[_Day]) -> Iterator[DayReading]:
        """What stands in the wanted files of these days, in their order."""
        for packed in self._each(_read_packed, _pieces(days)):
            found, texts = marshal.loads(packed)
            self._texts.write(texts)
            self._lengths.append(len(texts))
            for order, index_page, readings in found:
                yield DayReading(order, index_page, [_unpacked(*one) for one in readings])

    def words(self) -> Iterator[Words | None]:
        """Those of each file that was read, in the same order; None for one whose text was known."""
        self._texts.seek(0)
        for packed in self._each(_words_packed, map(self._texts.read, self._lengths)):
            for row in marshal.loads(packed):
                yield row and Words._make(row)

    def _each(self, work: Callable[[Path, Piece], bytes], pieces: Iterable[Piece]) -> Iterator[bytes]:
        """The work on each piece, some ahead of who asks, so that no process waits."""
        if self._pool is None:
            yield from (work(self._root, piece) for piece in pieces)
            return
        waiting: deque[tuple[Piece, Future[bytes] | None]] = deque()
        for piece in pieces:
            waiting.append((piece, self._submitted(work, piece)))
            if len(waiting) > self._ahead:
                yield self._result(work, *waiting.popleft())
        while waiting:
            yield self._result(work, *waiting.popleft())

    def _submitted(self, work: Callable[[Path, Piece], bytes], piece: Piece) -> "Future[bytes] | None":
        try:
            return self._pool.submit(work, self._root, piece) if self._pool is not None else None
        except BrokenExecutor:
            return None

    def _result(self, work: Callable[[Path, Piece], bytes], piece: Piece, future: "Future[bytes] | None") -> bytes:
        """What is not done by a process is done here: they may be ended from outside."""
        try:
            return future.result() if future is not None else work(self._root, piece)
        except BrokenExecutor:
            return work(self._root, piece)


def read_here(root: Path, wanted: Sequence[Wanted]) -> list[Reading]:
    """What stands in these files."""
    return [_unpacked(*facts) for facts, _ in _read(root, wanted)]


def tie(path: str) -> str:
    """The word that stands for a path among the ties: shorter, and hardly ever that of another path too."""
    data = path.encode(errors="surrogateescape")
    return f"{crc32(data):x}z{len(data):x}"


def _pieces(days: Iterable[_Day]) -> Iterator[list[_Day]]:
    piece: list[_Day] = []
    size = 0
    for day in days:
        piece.append(day)
        size += 1 + len(day[1])
        if size >= _AT_ONCE:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def _processes(number: int) -> Executor:
    """Not forked: the window has threads, and a fork would take over their locks."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a start has no need to wait for it
    from multiprocessing import get_context  # noqa: PLC0415 - as above

    return ProcessPoolExecutor(number, get_context("spawn"), _step_back)


def _step_back() -> None:
    """The window comes first; and nothing here is ever a cycle that would have to be collected."""
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(5)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    from multiprocessing import parent_process  # noqa: PLC0415 - as above

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_packed(root: Path, days: Sequence[_Day]) -> bytes:
    """Readings of days, and apart from them the texts that words are to be made of.

    Packed by marshal, which takes a third of pickle's time for plain tuples.
    """
    read = iter(_read(root, [one for _, wanted in days for one in wanted]))
    texts: list[object] = []
    found = []
    for files, wanted in days:
        readings = list(islice(read, len(wanted)))
        texts += [text for _, text in readings]
        found.append((*ordered(root, files), [facts for facts, _ in readings]))
    return marshal.dumps((found, marshal.dumps(texts)))


def _read(root: Path, wanted: Sequence[Wanted]) -> Iterator[tuple[_Packed, object]]:
    for start in range(0, len(wanted), _LOADED):
        loaded = [(one, *_load(root, one)) for one in wanted[start : start + _LOADED]]
        yield from (_facts(*one) for one in loaded)


def _unpacked(signature: int, digest: int, facts: tuple[Any, ...] | None) -> Reading:
    return Reading(signature, digest, None if facts is None else Facts._make(facts))


def _load(root: Path, wanted: Wanted) -> tuple[bytes, int]:
    """The bytes of a file, none where it can't be read, and its signature."""
    try:
        return read_file(root, wanted.path, LARGEST)
    except OSError as error:  # listed by its name, and tried again when it changes, or where that may pass
        return b"", IN_DOUBT if error.errno in _PASSING else wanted.signature


def _facts(wanted: Wanted, data: bytes, signature: int) -> tuple[_Packed, object]:
    """What is read, and the texts for its words."""
    digest = crc32(data)
    if digest == wanted.digest:
        return (signature, digest, None), None
    record = record_of(text_of(data))
    title = record.title or _shown(wanted.path.rpartition("/")[2].removesuffix(".md"))
    sources = tuple([(*_place(url), label) for label, url in record.sources])
    facts = (title, record.category, record.contexts, sources, record.targets, record.related, record.marks)
    return (signature, digest, facts), (digest, title, *_texts(record))


def _place(url: str) -> tuple[str, str]:
    host, path = place_of(url)
    return host, "/".join(leading_parts(path, _LEAD))


def _texts(record: Record) -> tuple[str, str, str, str, str]:
    """What the columns behind the title are made of."""
    sources = "\n".join([f"{label} {url}" for label, url in record.sources])
    ties = " ".join([tie(path) for path in record.targets if path])
    return record.text, record.category, "\n".join(record.contexts), sources, ties


def _words_packed(_: Path, texts: bytes) -> bytes:
    return marshal.dumps([one and (one[0], *map(_words, one[1:-1]), one[-1]) for one in marshal.loads(texts)])


def _words(text: str) -> str:
    return index_text(unescape(text) if "&" in text else text)


def _shown(name: str) -> str:
    """A file's name stands for a title that is missing; it need not be UTF-8, and what is shown is."""
    return os.fsencode(name).decode(errors="replace")
