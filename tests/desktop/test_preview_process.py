"""The preview's process: newest text wins, a hostile text is given up, and the next one is shown again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.preview_process import PreviewProcess

_PATIENCE = 30_000
_COSTLY = " ".join("`" * length for length in range(1, 300))
_HEAD = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\nSummary.\n\n"
_HOSTILE = _HEAD + "\n".join(f"\n### Section {number}:\n\n{_COSTLY}" for number in range(6))
"""Each section is just short enough to be laid out; all of them take Python-Markdown several seconds."""


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[PreviewProcess]:
    """A process of its own, ended after the test."""
    parent = QObject()
    process = PreviewProcess(parent)
    yield process
    process.stop()


def test_renders_a_text(qtbot: QtBot, process: PreviewProcess) -> None:
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE) as signal:
        process.render("# A heading\n\nand *words*", {})
    assert "A heading" in signal.args[0]
    assert "<em>words</em>" in signal.args[0]


def test_one_that_was_prepared_tells_nothing_of_it_and_has_loaded_all(qtbot: QtBot, process: PreviewProcess) -> None:
    shown: list[str] = []
    process.rendered.connect(shown.append)
    process.failed.connect(shown.append)
    process.prepare()
    qtbot.waitUntil(lambda: process._is_warm, timeout=_PATIENCE)
    assert shown == []
    process.render("one", {})
    process.prepare()  # it is there already, and what was asked for stays asked for
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=_PATIENCE)
    assert "one" in shown[0]


def test_one_that_ends_while_it_is_prepared_says_nothing_and_is_replaced(qtbot: QtBot, process: PreviewProcess) -> None:
    told: list[str] = []
    process.failed.connect(told.append)
    process.prepare()
    assert process._process is not None
    process._process.kill()
    qtbot.waitUntil(lambda: process._process is None, timeout=_PATIENCE)
    assert told == []
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE) as signal:
        process.render("two", {})
    assert "two" in signal.args[0]


def test_an_answer_that_is_about_to_come_can_be_waited_for(qtbot: QtBot, process: PreviewProcess) -> None:
    shown: list[str] = []
    process.settle()  # nothing is asked for
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE):
        process.render("warm", {})
    process.rendered.connect(shown.append)
    process.render("The probe lands.", {})
    for _ in range(1000):
        if not shown:
            process.settle()
    assert "The probe lands." in shown[0]
    process.settle()
    assert len(shown) == 1


def test_of_several_texts_only_the_newest_is_shown(qtbot: QtBot, process: PreviewProcess) -> None:
    shown: list[str] = []
    process.rendered.connect(shown.append)
    for number in range(20):
        process.render(f"text number {number}.", {})
    qtbot.waitUntil(lambda: any("number 19." in html for html in shown), timeout=_PATIENCE)
    assert len(shown) < 20


def test_a_hostile_text_is_given_up_and_the_next_is_rendered(qtbot: QtBot, process: PreviewProcess) -> None:
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE):
        process.render("warm", {})
    with qtbot.waitSignal(process.failed, timeout=_PATIENCE) as given_up:
        process.render(_HOSTILE, {})
    assert given_up.args == [_HOSTILE]
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE) as signal:
        process.render("calm again", {})
    assert "calm again" in signal.args[0]


def test_a_dead_process_is_replaced(qtbot: QtBot, process: PreviewProcess) -> None:
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE):
        process.render("one", {})
    assert process._process is not None
    process._process.kill()
    process._process.waitForFinished()
    with qtbot.waitSignal(process.rendered, timeout=_PATIENCE) as signal:
        process.render("two", {})
    assert "two" in signal.args[0]
