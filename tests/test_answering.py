"""A process that answers: as long as it is asked, started anew where it was ended, and never longer than who asks."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from curator.answering import AnsweringProcess, NoAnswerError

MODULE = "curator.digest.preview_worker"
_PATIENCE = 60
_TICKS = " ".join("`" * length for length in range(1, 300))
COSTLY = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\nSummary.\n\n" + "\n".join(
    f"\n### Section {number}:\n\n{_TICKS}" for number in range(6)
)
"""It keeps the process of previews busy for seconds."""


@pytest.fixture
def process() -> Iterator[AnsweringProcess]:
    """One that is ended after the test."""
    process = AnsweringProcess(MODULE, _PATIENCE)
    yield process
    process.end()


def _html(process: AnsweringProcess, text: str) -> str:
    return str(process.ask({"id": 1, "text": text})["html"])


def _pid(process: AnsweringProcess) -> int:
    assert process._process is not None
    return process._process.pid


def test_one_process_answers_all_and_each_who_asks_gets_what_they_asked_for(process: AnsweringProcess) -> None:
    assert process._process is None
    assert "one" in _html(process, "one")
    pid = _pid(process)
    words = [f"word{number}." for number in range(50)]
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda word: _html(process, word), words))
    assert all(word in answer for word, answer in zip(words, answers, strict=True))
    assert _pid(process) == pid


def test_any_text_comes_there_and_back(process: AnsweringProcess) -> None:
    assert "e\u0301 中 😀 \u2028 " in _html(process, "e\u0301 中 😀 \u2028 \x85 x")
    assert process.ask({"id": "\udcff\n"})["id"] == "\udcff\n"


def test_one_that_somebody_ended_is_replaced_by_the_next_question(process: AnsweringProcess) -> None:
    _html(process, "one")
    pid = _pid(process)
    assert process._process is not None
    process._process.kill()
    assert "two" in _html(process, "two")
    assert _pid(process) != pid


def test_what_takes_too_long_is_ended_and_the_next_question_answered(process: AnsweringProcess) -> None:
    process._seconds = 0.5
    with pytest.raises(NoAnswerError):
        _html(process, COSTLY)
    assert process._process is None
    process._seconds = _PATIENCE
    assert "calm" in _html(process, "calm")


def test_what_can_not_be_started_gives_no_answer(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NoAnswerError):
        AnsweringProcess("curator.nowhere", _PATIENCE).ask(1)
    assert "curator.nowhere" in capfd.readouterr().err


def test_nor_does_a_program_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(NoAnswerError):
        AnsweringProcess(MODULE, _PATIENCE).ask(1)


def test_the_end_waits_for_no_answer_and_nothing_is_started_after_it(process: AnsweringProcess) -> None:
    _html(process, "one")
    ended = process._process
    told: list[object] = []

    def ask() -> None:
        try:
            told.append(_html(process, COSTLY))
        except NoAnswerError as error:
            told.append(error)

    asking = Thread(target=ask)
    asking.start()
    while not process._asking.locked():
        sleep(0.001)
    process.end()
    asking.join()
    assert ended is not None
    assert ended.returncode is not None
    assert [type(one) for one in told] == [NoAnswerError]
    with pytest.raises(NoAnswerError):
        _html(process, "two")
    assert process._process is None
    process.end()


SCRIPT = """
import sys
from curator.answering import AnsweringProcess
process = AnsweringProcess("curator.digest.preview_worker", 60)
process.ask({"id": 1, "text": "one"})
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are not Windows'")
@pytest.mark.parametrize("sent", ["SIGKILL", "SIGTERM"])
def test_it_ends_with_the_one_who_asked_however_that_ends(sent: str) -> None:
    root = Path(__file__).parents[1]
    command = [sys.executable, "-c", SCRIPT]
    with subprocess.Popen(command, cwd=root, stdin=-1, stdout=-1, stderr=-1) as asking:
        assert asking.stdout is not None
        assert asking.stdout.readline() == b"ready\n"
        asking.send_signal(getattr(signal, sent))
        # The end of what both can write to is there when both are gone.
        assert asking.communicate(timeout=_PATIENCE) == (b"", b"")
    assert asking.returncode == -getattr(signal, sent)


def test_what_answers_loads_no_more_than_that() -> None:
    code = (
        "import sys, curator.dictionary_worker; print({'PySide6', 'multiprocessing', 'msgspec'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], check=True, stdout=-1)
    assert done.stdout.strip() == b"set()"
