"""Work in a process of its own: what comes back, and how it is ended."""

import signal
import subprocess
import sys
from threading import Thread

import pytest

from curator.process import TooCostlyError, answered, ended_by_interrupt


class NotWantedError(Exception):
    """Nobody waits any more."""


def double(question: str) -> str:
    return question * 2


def fail(question: str) -> str:
    raise KeyError(question)


def go_on(question: str) -> str:
    while True:
        question = question[::-1]


def fill(question: str) -> str:
    return question * 2**33


def test_the_answer_comes_back_or_the_error() -> None:
    assert answered(double, "a" * 5_000_000, 20) == "a" * 10_000_000
    with pytest.raises(KeyError, match="why"):
        answered(fail, "why", 20)


def test_what_has_no_end_is_ended() -> None:
    with pytest.raises(TooCostlyError):
        answered(go_on, "ab", 0.3)


def test_so_is_what_nobody_waits_for() -> None:
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) > 20:
            raise NotWantedError

    with pytest.raises(NotWantedError):
        answered(go_on, "ab", 1000, check)


def test_so_is_what_would_fill_the_memory(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(TooCostlyError):
        answered(fill, "a", 20)
    assert capfd.readouterr() == ("", "")


SCRIPT = """
import sys
from curator.process import answered, ended_by_interrupt
from tests.test_process import go_on
count = 0
def check():
    global count
    count += 1
    if count == int(sys.argv[2]):
        print("ready", flush=True)
if sys.argv[1] == "ask":
    with ended_by_interrupt():
        answered(go_on, "ab", 1000, check)
else:
    with ended_by_interrupt():
        print("ready", flush=True)
        sum(range(10**13))  # asks for no signals, as Qt doesn't
"""


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are not Windows'")
@pytest.mark.parametrize("sent", ["SIGKILL", "SIGTERM", "SIGINT"])
@pytest.mark.parametrize("after", ["1", "20"])
def test_it_ends_with_the_one_who_asked_however_that_ends(sent: str, after: str) -> None:
    with subprocess.Popen([sys.executable, "-c", SCRIPT, "ask", after], stdout=-1, stderr=-1) as asking:
        assert asking.stdout is not None
        assert asking.stdout.readline() == b"ready\n"
        asking.send_signal(getattr(signal, sent))
        # The end of what both can write to is there when both are gone.
        assert asking.communicate(timeout=60) == (b"", b"")
    assert asking.returncode == -getattr(signal, sent)


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are not Windows'")
def test_what_hears_of_no_signal_is_ended_by_ctrl_c() -> None:
    with subprocess.Popen([sys.executable, "-c", SCRIPT, "sum", "0"], stdout=-1, stderr=-1) as busy:
        assert busy.stdout is not None
        assert busy.stdout.readline() == b"ready\n"
        busy.send_signal(signal.SIGINT)
        assert busy.communicate(timeout=60) == (b"", b"")
    assert busy.returncode == -signal.SIGINT


def test_ctrl_c_is_as_it_was_before_and_stays_so_where_another_one_hears_of_it() -> None:
    before = signal.getsignal(signal.SIGINT)
    seen: list[object] = []
    try:
        for handler, inside in (
            (signal.default_int_handler, signal.SIG_DFL),
            (signal.SIG_IGN, signal.SIG_IGN),
        ):
            signal.signal(signal.SIGINT, handler)
            with ended_by_interrupt():
                assert signal.getsignal(signal.SIGINT) is inside
            assert signal.getsignal(signal.SIGINT) is handler
        signal.signal(signal.SIGINT, signal.default_int_handler)
        thread = Thread(target=lambda: seen.extend(_inside_a_thread()))
        thread.start()
        thread.join()
        assert seen == [signal.default_int_handler]
    finally:
        signal.signal(signal.SIGINT, before)


def _inside_a_thread() -> list[object]:
    with ended_by_interrupt():
        return [signal.getsignal(signal.SIGINT)]
