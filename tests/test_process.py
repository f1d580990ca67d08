"""Work in a process of its own: what comes back, and how it is ended."""

import pytest

from curator.process import TooCostlyError, answered


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
