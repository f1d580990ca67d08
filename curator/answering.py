"""A process of its own that answers: what holds the interpreter for long there holds up nothing in the window's.

Questions and answers are lines, of the process's input and output. It ends when its input does, and so with whoever
asks, however that ends.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Timer
from typing import TYPE_CHECKING, Any

from curator.process import command_for

if TYPE_CHECKING:
    from subprocess import Popen

if sys.platform != "win32":
    import resource

_MEMORY = 1024**3


class NoAnswerError(Exception):
    """The process takes too long, or ended over the question."""


class AnsweringProcess:
    """One that runs a module which calls `serve`, and is asked in JSON.

    The first question starts it, and so does the next one after somebody ended it. Whoever asks waits, and does so in
    another thread than the window's.
    """

    def __init__(self, module: str, seconds: float) -> None:
        """`seconds` is what an answer may take, the start included."""
        self._module, self._seconds = module, seconds
        self._process: Popen[bytes] | None = None
        self._asking = Lock()
        self._is_over = False

    def ask(self, question: object) -> Any:  # noqa: ANN401 - that of json
        """Its answer. Raises NoAnswerError."""
        line = f"{json.dumps(question)}\n".encode("ascii")
        with self._asking:
            answer = self._answer(line) or self._answer(line)  # once more: it may have been ended before
        if not answer:
            raise NoAnswerError
        return json.loads(answer)

    def end(self) -> None:
        """Ends the process, and what it is at; no question starts it any more."""
        self._is_over = True
        process = self._process
        if process is not None:
            process.kill()  # whoever waits for an answer holds the lock until then
        with self._asking:
            self._let_go()

    def _answer(self, question: bytes) -> bytes:
        """A line; an empty one where there is none."""
        if self._is_over:
            return b""
        try:
            process = self._process = self._process or _started(self._module)
            if self._is_over:  # since just now: nobody else knew this process
                process.kill()
            answer = _exchanged(process, question, self._seconds)
        except OSError:
            answer = b""
        if answer.endswith(b"\n"):
            return answer
        self._let_go()
        return b""

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with suppress(OSError), process:  # which waits for its end; what it was not told yet can't be told
                process.kill()


def serve(answer: Callable[[bytes], bytes]) -> None:
    """What the process does: answers line by line until nobody can ask, with 1 GiB of memory where the system can be
    told so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who asks, with whom this process ends
    if sys.platform != "win32":
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # where nobody hears the answer there is nothing to say
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(answer(line))
        sys.stdout.buffer.flush()


def _started(module: str) -> Popen[bytes]:
    import subprocess  # noqa: PLC0415 - a start of the window has no need to wait for it

    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a terminal for it
    return subprocess.Popen(command_for(module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=hidden)


def _exchanged(process: Popen[bytes], question: bytes, seconds: float) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    limit = Timer(seconds, process.kill)
    limit.start()
    try:
        process.stdin.write(question)
        process.stdin.flush()
        return process.stdout.readline()
    finally:
        limit.cancel()
