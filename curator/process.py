"""How a part of Curator is started as a process of its own: what may go on for ever can be ended only as one."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from math import ceil, inf
from threading import Thread, current_thread, main_thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

if sys.platform != "win32":
    import resource

MODULE_OPTION = "--run-module"
"""By which the program of a package that brings its own Python runs one of its modules."""

_MEMORY = 1024**3
_TIMES = 8
"""So much more memory than its question takes is left to a process, besides that."""
_PAUSE = 0.1
"""Seconds until it is looked again whether the answer is wanted."""

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class TooCostlyError(Exception):
    """The work takes more time or memory than it is given; it was ended."""


def command_for(module: str) -> list[str]:
    """The program and its arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MODULE_OPTION, module]
    # -P: a json.py in the folder that the person happens to be in must not be run.
    return [sys.executable, "-P", "-m", module]


@contextmanager
def ended_by_interrupt() -> Iterator[None]:
    """Lets Ctrl+C end the program at once: Qt may be at work for long before Python hears of it."""
    is_ours = current_thread() is main_thread() and signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if is_ours:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        if is_ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def answered(
    work: Callable[[Question], Answer], question: Question, seconds: float, check: Callable[[], None] = lambda: None
) -> Answer:
    """What a function of a module gives, at work in a process that gets so many seconds, and 1 GiB for small questions.

    Its start does not count. `check` is called meanwhile, and may raise. Raises TooCostlyError, and what `work` raises.
    """
    from multiprocessing import get_context  # noqa: PLC0415 - the processes that only answer need none of it

    context = get_context("spawn")  # not forked: the window has threads, and a fork would take over their locks
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, seconds), daemon=True)
    process.start()
    theirs.close()
    try:
        _received(ours, inf, check)
        ours.send(question)
        answer: Answer | Exception = _received(ours, seconds, check)
    except (EOFError, OSError) as error:  # it ran out of memory
        raise TooCostlyError from error
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, Exception):
        raise answer
    return answer


def _received(connection: Connection, seconds: float, check: Callable[[], None]) -> Any:  # noqa: ANN401 - that of recv
    end = monotonic() + seconds
    while not connection.poll(_PAUSE):
        check()
        if monotonic() > end:
            raise TooCostlyError
    return connection.recv()


def _serve(connection: Connection, work: Callable[[object], object], seconds: float) -> None:
    """What the process does: says that it is there, takes a question, answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who asked, who ends this process then
    with suppress(EOFError, OSError):  # nobody is there any more
        connection.send(None)
        question = connection.recv_bytes()
        Thread(target=_end_with, args=(connection,), daemon=True).start()
        _limit(len(question), seconds)
        connection.send_bytes(_answer(work, question))


def _end_with(connection: Connection) -> None:
    """Ends this process when the one that asked is gone: it may have had no time to end it."""
    with suppress(OSError):
        connection.poll(None)
    os._exit(1)


def _answer(work: Callable[[object], object], question: bytes) -> bytes:
    try:
        return pickle.dumps(work(pickle.loads(question)))
    except MemoryError:
        return pickle.dumps(TooCostlyError())
    except Exception as error:  # noqa: BLE001 - it is raised where the answer is awaited
        return pickle.dumps(error)


def _limit(size: int, seconds: float) -> None:
    """As the system can be told it; of time twice what is waited for, in case nobody waits any more."""
    if sys.platform == "win32":
        return
    memory, time = _MEMORY + _TIMES * size, ceil(2 * seconds) + 1
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (time, time))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
