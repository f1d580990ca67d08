"""Calls from one process to another: taken once, or withdrawn."""

import os
from pathlib import Path
from threading import Thread

import pytest

from curator.archive.calls import answer, call


def answering(place: Path) -> tuple[Thread, list[str]]:
    heard = list[str]()

    def listen() -> None:
        while not heard:
            said = answer(place)
            if said is not None:
                heard.append(said)

    thread = Thread(target=listen)
    thread.start()
    return thread, heard


@pytest.mark.parametrize("said", ["", "news/2012/03/1/阿.md", os.fsdecode(b"news/\xff.md")])
def test_a_call_is_heard_as_it_was_said(tmp_path: Path, said: str) -> None:
    place = tmp_path / "a.call"
    thread, heard = answering(place)
    assert call(place, said, 10)
    thread.join()
    assert heard == [said]
    assert answer(place) is None


def test_one_that_nobody_hears_is_withdrawn(tmp_path: Path) -> None:
    assert not call(tmp_path / "a.call", "x", 0.05)
    assert list(tmp_path.iterdir()) == []


def test_where_none_can_be_left_nobody_hears_it(tmp_path: Path) -> None:
    assert not call(tmp_path / "no-folder" / "a.call", "x", 10)


def test_other_things_in_its_place_say_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.call").mkdir()
    assert answer(tmp_path / "a.call") is None
    (tmp_path / "b.call").write_bytes(bytes(10_000))
    assert answer(tmp_path / "b.call") == ""
