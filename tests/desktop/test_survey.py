"""Counting in the background: what the calendar and Browse show."""

from collections.abc import Iterator
from concurrent.futures import wait
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.catalogue.catalogue import Catalogue, open_catalogue
from curator.catalogue.overview import Overview
from curator.desktop.survey import Survey
from tests.desktop.making import NEWEST, bring_in, with_sources, write_event

OLDEST = NEWEST - timedelta(400)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive of three events."""
    root = tmp_path / "archive"
    write_event(root, NEWEST, "Eagle lands", with_sources(2))
    write_event(root, NEWEST, "Zebra born")
    write_event(root, OLDEST, "Moon eclipse")
    return root


@pytest.fixture
def catalogue(root: Path, tmp_path: Path) -> Catalogue:
    """The catalogue of the archive, in step with its files."""
    catalogue = open_catalogue(root, tmp_path / "cache")
    bring_in(catalogue)
    return catalogue


@pytest.fixture
def survey(qtbot: QtBot) -> Iterator[Survey]:
    """One that has no archive yet."""
    parent = QObject()
    survey = Survey(parent)
    yield survey
    survey.end()


def test_days_are_counted_first_and_the_rest_follows(qtbot: QtBot, survey: Survey, catalogue: Catalogue) -> None:
    told: list[object] = []
    survey.counted.connect(told.append)
    survey.surveyed.connect(told.append)
    with qtbot.waitSignal(survey.surveyed):
        survey.open(catalogue)
    days, overview = told
    assert days == survey.days == {NEWEST: 2, OLDEST: 1}
    assert list(survey.days) == [NEWEST, OLDEST]
    assert isinstance(overview, Overview)
    assert [year.name for year in overview.years] == ["2012", "2011"]


def test_what_changes_while_it_counts_is_counted_once_more(
    qtbot: QtBot, survey: Survey, catalogue: Catalogue, root: Path
) -> None:
    told: list[dict[date, int]] = []
    survey.counted.connect(told.append)
    survey.open(catalogue)
    write_event(root, NEWEST, "Comet seen")
    bring_in(catalogue)
    for _ in range(5):
        survey.again()
    qtbot.waitUntil(lambda: bool(told) and told[-1] == {NEWEST: 3, OLDEST: 1})
    qtbot.waitUntil(lambda: survey._job is None)
    assert len(told) <= 2


def test_an_archive_that_was_left_is_not_heard_of_again(qtbot: QtBot, survey: Survey, catalogue: Catalogue) -> None:
    told: list[object] = []
    survey.counted.connect(told.append)
    survey.surveyed.connect(told.append)
    survey.open(catalogue)
    survey.again()
    assert survey._job is not None
    assert survey._job._future is not None
    wait([survey._job._future])
    survey.close()
    qtbot.wait(20)
    assert told == []
    assert survey.days == {}
    survey.again()
    qtbot.wait(20)
    assert told == []


def test_a_catalogue_that_can_not_be_read_leaves_what_is_known(
    qtbot: QtBot, survey: Survey, catalogue: Catalogue, root: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(survey.surveyed):
        survey.open(catalogue)
    catalogue.database.place.write_bytes(b"garbage" * 10_000)
    survey.again()
    qtbot.waitUntil(lambda: survey._job is None)
    assert survey.days == {NEWEST: 2, OLDEST: 1}
    another = open_catalogue(root, tmp_path / "another")
    bring_in(another)
    with qtbot.waitSignal(survey.surveyed):
        survey.open(another)
