"""Work off the window's thread: where it runs, in which order, and what becomes of it when nobody waits any more."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob


@pytest.fixture
def thread() -> Iterator[JobThread]:
    """A thread for the jobs of a test."""
    thread = JobThread("test")
    yield thread
    thread.end()


class _Gate:
    """Work that says when it has begun, and goes on until it may end or is not wanted any more."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def work(self, job: Job) -> str:
        job.report("begun")
        self.has_begun.set()
        while not self.may_end.wait(0.002):
            if job.is_cancelled:
                return "given up"
        return "done"


def _told_by(job: Job) -> list[object]:
    """All that a job tells."""
    told: list[object] = []
    job.reported.connect(told.append)
    job.finished.connect(told.append)
    job.failed.connect(told.append)
    job.ended.connect(lambda: told.append("ended"))
    return told


def test_a_job_runs_elsewhere_and_answers_here(qtbot: QtBot, thread: JobThread) -> None:
    parent = QObject()
    threads: list[threading.Thread] = []

    def work(job: Job) -> str:
        threads.append(threading.current_thread())
        job.report(1)
        return "done"

    job = Job(work, parent, thread)
    told = _told_by(job)
    job.start()
    qtbot.waitUntil(lambda: told == [1, "done", "ended"])
    assert threads[0] is not threading.main_thread()
    job.cancel()


def test_a_job_tells_what_ended_it(qtbot: QtBot, thread: JobThread) -> None:
    parent = QObject()

    def work(_job: Job) -> object:
        raise OSError("no such luck")

    job = Job(work, parent, thread)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert str(failed.args[0]) == "no such luck"
    job.cancel()


def test_a_cancelled_job_says_nothing_but_that_it_has_ended(qtbot: QtBot, thread: JobThread) -> None:
    parent, gate = QObject(), _Gate()
    job = Job(gate.work, parent, thread)
    told = _told_by(job)
    job.start()
    assert gate.has_begun.wait(5)
    job.cancel()
    qtbot.wait(20)
    assert told == ["begun", "ended"]
    assert not parent.children()


def test_a_failure_that_nobody_waits_for_is_not_told(qtbot: QtBot, thread: JobThread) -> None:
    parent, gate = QObject(), _Gate()

    def work(job: Job) -> object:
        gate.work(job)
        raise OSError("too late")

    job = Job(work, parent, thread)
    told = _told_by(job)
    job.start()
    assert gate.has_begun.wait(5)
    job.let_go()
    qtbot.waitUntil(lambda: "ended" in told)
    assert told == ["begun", "ended"]


def test_jobs_of_one_thread_run_in_their_order(qtbot: QtBot, thread: JobThread) -> None:
    parent, order, threads = QObject(), list[int](), set[int]()

    def run(number: int, _job: Job) -> None:
        order.append(number)
        threads.add(threading.get_ident())

    jobs = [Job(partial(run, number), parent, thread) for number in range(20)]
    for job in jobs:
        job.start()
    qtbot.waitUntil(lambda: len(order) == len(jobs))
    assert order == list(range(20))
    assert len(threads) == 1


def test_letting_go_does_not_wait_and_a_job_that_has_not_begun_never_does(qtbot: QtBot, thread: JobThread) -> None:
    parent, gate, order = QObject(), _Gate(), list[str]()
    running = Job(gate.work, parent, thread)
    waiting = Job(lambda _: order.append("waiting"), parent, thread)
    last = Job(lambda _: order.append("last"), parent, thread)
    for job in (running, waiting, last):
        job.start()
    assert gate.has_begun.wait(5)
    waiting.let_go()
    running.let_go()
    qtbot.waitUntil(lambda: order == ["last"])
    last.cancel()
    qtbot.waitUntil(lambda: not parent.children())


@pytest.mark.parametrize("is_waiting", [True, False])
def test_a_job_that_is_let_go_is_gone_once_it_has_ended(qtbot: QtBot, thread: JobThread, is_waiting: bool) -> None:
    """Whether it is let go while it runs, or long after."""
    parent, gate = QObject(), _Gate()
    job = Job(gate.work, parent, thread)
    told = _told_by(job)
    job.start()
    if is_waiting:
        gate.may_end.set()
        qtbot.waitUntil(lambda: "ended" in told)
    job.let_go()
    qtbot.waitUntil(lambda: not parent.children())
    assert told == (["begun", "done", "ended"] if is_waiting else ["begun", "ended"])


def test_a_job_that_is_let_go_at_its_end_is_gone_too(qtbot: QtBot, thread: JobThread) -> None:
    """Who hears of the end may be quicker than the thread that told of it."""
    parent = QObject()
    for _ in range(50):
        job = Job(lambda _: None, parent, thread)
        job.ended.connect(partial(Job.let_go, job))
        with qtbot.waitSignal(job.ended):
            job.start()
    qtbot.waitUntil(lambda: not parent.children())


def test_a_job_that_is_let_go_may_outlive_all_that_it_belonged_to(
    qtbot: QtBot, thread: JobThread, caplog: pytest.LogCaptureFixture
) -> None:
    parent, gate = QObject(), _Gate()
    job = Job(gate.work, parent, thread)
    job.start()
    assert gate.has_begun.wait(5)
    job.let_go()
    delete(parent)
    later = threading.Event()
    thread.submit(later.set)
    assert later.wait(5)
    assert caplog.records == []


def test_the_end_of_a_thread_waits_for_the_job_that_runs_and_gives_up_the_others(qtbot: QtBot) -> None:
    parent, gate, order = QObject(), _Gate(), list[str]()
    thread = JobThread("test")
    jobs = [Job(gate.work, parent, thread), Job(lambda _: order.append("never"), parent, thread)]
    for job in jobs:
        job.start()
    assert gate.has_begun.wait(5)
    gate.may_end.set()
    thread.end()
    qtbot.wait(10)
    assert order == []
    for job in jobs:
        job.cancel()


def test_only_the_newest_of_several_is_heard(qtbot: QtBot, thread: JobThread) -> None:
    newest = NewestJob(QObject(), thread)
    told: list[object] = []
    for signal in (newest.reported, newest.finished, newest.failed):
        signal.connect(told.append)
    gate = _Gate()
    newest.start(gate.work)
    assert gate.has_begun.wait(5)
    with qtbot.waitSignal(newest.finished):
        newest.start(lambda _: "second")
    assert told == ["second"]
    assert not newest.is_awaited
    with qtbot.waitSignal(newest.failed):
        newest.start(lambda _: 1 // 0)
    assert isinstance(told[-1], ZeroDivisionError)
    newest.start(lambda _: "unheard")
    newest.let_go()
    assert not newest.is_awaited
    qtbot.wait(20)
    assert len(told) == 2


def test_what_is_waited_for_a_moment_is_told_at_once_if_it_comes(qtbot: QtBot, thread: JobThread) -> None:
    newest, gate = NewestJob(QObject(), thread), _Gate()
    told: list[object] = []
    for signal in (newest.reported, newest.finished, newest.failed):
        signal.connect(told.append)
    newest.settle(3600)  # for nothing
    newest.start(gate.work)
    newest.settle(3600)
    assert told == ["begun"]
    newest.start(lambda _: "second")  # waits behind the other, which is given up
    newest.settle(3600)
    assert told == ["begun", "second"]
    newest.start(lambda _: 1 // 0)
    newest.settle(3600)
    assert isinstance(told[-1], ZeroDivisionError)


def test_what_takes_longer_is_told_when_it_comes(qtbot: QtBot, thread: JobThread) -> None:
    newest, may_end = NewestJob(QObject(), thread), threading.Event()
    told: list[object] = []
    newest.finished.connect(told.append)
    newest.start(lambda _: may_end.wait(3600))
    newest.settle(0.001)
    assert told == []
    with qtbot.waitSignal(newest.finished):
        may_end.set()
    assert told == [True]


def test_a_job_at_work_gives_way_to_the_window_soon(thread: JobThread) -> None:
    """Python's own 5 ms would pass at each of the many calls from Qt for which the window waits."""
    assert sys.getswitchinterval() <= 0.001
