"""Reads event files for the catalogue: few of them here, many in processes of their own, one for each core."""

import errno
import gc
import marshal
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from html import unescape
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from zlib import crc32

from curator.archive.scan import IN_DOUBT, LARGEST, read_file, text_of
from curator.catalogue.record import Record, record_of
from curator.catalogue.words import index_words
from curator.event.site import leading_parts, place_of

_MANY = 3000
"""From so many files on the processes are worth their start."""
_AT_ONCE = 200
_AHEAD = 3
"""Pieces of work that wait for each process."""
_LEAD = 3
"""How many parts of a source's path tell one section of a site from another."""
_PASSING = {errno.EIO, errno.ENOENT, errno.ESTALE, errno.ETIMEDOUT}


class Wanted(NamedTuple):
    """A file to be read, the signature that the scan saw, and the digest under which it is known, if it is."""

    path: str
    signature: int
    digest: int | None


class Reading(NamedTuple):
    """What was read: signature and digest of the bytes, and unless they are those that are known, what they say."""

    signature: int
    digest: int
    record: Record | None
    sources: tuple[tuple[str, str, str], ...] = ()
    """Host, first parts of the path, and label of each source."""
    words: tuple[str, ...] = ()
    """Those of the columns of full text: title, text, category, contexts, sources; and the ties."""


def read_all(root: Path, wanted: Sequence[Wanted]) -> Iterator[Reading]:
    """What stands in these files, in their order."""
    pieces = (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))
    cores = os.cpu_count() or 1
    if len(wanted) < _MANY or cores < 2:
        return (reading for piece in pieces for reading in _read(root, piece))
    return _read_in_processes(root, pieces, cores)


def tie(path: str) -> str:
    """The word that stands for a path among the ties: shorter, and hardly ever that of another path too."""
    data = path.encode(errors="surrogateescape")
    return f"{crc32(data):x}z{len(data):x}"


def _read_in_processes(root: Path, pieces: Iterator[Sequence[Wanted]], cores: int) -> Iterator[Reading]:
    """Some pieces ahead of who asks, so that no process waits."""
    waiting: deque[tuple[Sequence[Wanted], Future[bytes]]] = deque()
    # Not forked: the window has threads, and a fork would take over their locks.
    with ProcessPoolExecutor(cores, get_context("spawn"), _step_back) as pool:
        try:
            for piece in pieces:
                waiting.append((piece, pool.submit(_read_packed, root, piece)))
                if len(waiting) > cores * _AHEAD:
                    yield from _result(root, *waiting.popleft())
            while waiting:
                yield from _result(root, *waiting.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _read_packed(root: Path, wanted: Sequence[Wanted]) -> bytes:
    """Packed by marshal, which takes a third of pickle's time for plain tuples."""
    readings = _read(root, wanted)
    return marshal.dumps([(*one[:2], one.record and tuple(one.record), *one[3:]) for one in readings])


def _unpacked(packed: bytes) -> list[Reading]:
    rows = marshal.loads(packed)
    return [Reading._make((*row[:2], row[2] and Record._make(row[2]), *row[3:])) for row in rows]


def _result(root: Path, piece: Sequence[Wanted], future: "Future[bytes]") -> list[Reading]:
    try:
        return _unpacked(future.result())
    except BrokenProcessPool:  # ended from outside: it is done here
        return _read(root, piece)


def _step_back() -> None:
    """The window comes first; and nothing here is ever a cycle that would have to be collected."""
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(5)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(root: Path, wanted: Iterable[Wanted]) -> list[Reading]:
    """First all bytes, then what they say: a system call between two texts would cost each of them its warm caches."""
    loaded = [(one, *_load(root, one)) for one in wanted]
    return [_reading(*one) for one in loaded]


def _load(root: Path, wanted: Wanted) -> tuple[bytes, int]:
    """The bytes of a file, none where it can't be read, and its signature."""
    try:
        return read_file(root, wanted.path, LARGEST)
    except OSError as error:  # listed by its name, and tried again when it changes, or where that may pass
        return b"", IN_DOUBT if error.errno in _PASSING else wanted.signature


def _reading(wanted: Wanted, data: bytes, signature: int) -> Reading:
    digest = crc32(data)
    if digest == wanted.digest:
        return Reading(signature, digest, None)
    record = record_of(text_of(data))
    if not record.title:
        record = record._replace(title=_shown(wanted.path.rpartition("/")[2].removesuffix(".md")))
    sources = tuple([(*_place(url), label) for label, url in record.sources])
    return Reading(signature, digest, record, sources, _word_columns(record))


def _place(url: str) -> tuple[str, str]:
    host, path = place_of(url)
    return host, "/".join(leading_parts(path, _LEAD))


def _word_columns(record: Record) -> tuple[str, ...]:
    return (
        _words(record.title),
        _words(record.text),
        _words(record.category),
        _words("\n".join(record.contexts)),
        _words("\n".join(f"{label} {url}" for label, url in record.sources)),
        " ".join(map(tie, filter(None, record.targets))),
    )


def _words(text: str) -> str:
    return index_words(unescape(text) if "&" in text else text)


def _shown(name: str) -> str:
    """A file's name stands for a title that is missing; it need not be UTF-8, and what is shown is."""
    return os.fsencode(name).decode(errors="replace")
