"""Days as people type them."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from curator.desktop.toolkit.dates import long_day, short_day
from curator.desktop.toolkit.typed_day import read_day, typed_day

_NEAR = date(2012, 3, 2)
_LANGUAGES = (
    "en_GB",
    "en_US",
    "de_DE",
    "es_ES",
    "fr_FR",
    "zh_CN",
    "zh_TW",
    "ar_EG",
    "hu_HU",
    "ru_RU",
    "ja_JP",
    "ko_KR",
)


@pytest.fixture
def desktop() -> Iterator[None]:
    """Ends with the language with which it began."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en_GB", "17 June 2014", date(2014, 6, 17)),
        ("en_GB", "June 17, 2014", date(2014, 6, 17)),
        ("en_GB", "Tuesday, 17th june 2014", date(2014, 6, 17)),
        ("en_GB", "17 jun. 2014", date(2014, 6, 17)),
        ("en_GB", "2012-03-05", date(2012, 3, 5)),
        ("en_GB", "2012/3/5", date(2012, 3, 5)),
        ("en_GB", "5 4 2012", date(2012, 4, 5)),
        ("en_GB", "05/04/2012", date(2012, 4, 5)),
        ("en_US", "05/04/2012", date(2012, 5, 4)),
        ("en_US", "17 June 2014", date(2014, 6, 17)),
        ("en_GB", "17", date(2012, 3, 17)),
        ("en_GB", "17 6", date(2012, 6, 17)),
        ("en_US", "6/17", date(2012, 6, 17)),
        ("en_GB", "17 June", date(2012, 6, 17)),
        ("en_GB", "0850-01-02", date(850, 1, 2)),
        ("de_DE", "17. Juni 2014", date(2014, 6, 17)),
        ("de_DE", "Dienstag, 17. Juni 2014", date(2014, 6, 17)),
        ("de_DE", "17 June 2014", date(2014, 6, 17)),
        ("de_DE", "5.4.2012", date(2012, 4, 5)),
        ("fr_FR", "17 juin 2014", date(2014, 6, 17)),
        ("es_ES", "17 de junio de 2014", date(2014, 6, 17)),
        ("es_ES", "17 junio 2014", date(2014, 6, 17)),
        ("zh_CN", "2014年6月17日", date(2014, 6, 17)),
        ("zh_CN", "2014年6月17日星期二", date(2014, 6, 17)),
        ("zh_TW", "2014/6/17", date(2014, 6, 17)),
        ("zh_CN", "17日", date(2012, 3, 17)),
        ("ar_EG", "١٧ يونيو ٢٠١٤", date(2014, 6, 17)),
        ("ar_EG", "17 يونيو 2014", date(2014, 6, 17)),
    ],
)
def test_a_day_is_read_in_the_forms_that_people_use(desktop: None, language: str, text: str, day: date) -> None:
    QLocale.setDefault(QLocale(language))
    assert read_day(text, _NEAR) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en_GB", ""),
        ("en_GB", "today"),
        ("en_GB", "17 Jume 2014"),
        ("en_GB", "17 Ju 2014"),
        ("en_GB", "17 June July 2014"),
        ("en_GB", "17 June 14"),
        ("en_GB", "17/06/14"),
        ("en_GB", "17 June 201"),
        ("en_GB", "31 June 2014"),
        ("en_GB", "2014-13-01"),
        ("en_GB", "June"),
        ("en_GB", "2014"),
        ("en_GB", "June 2014"),
        ("en_GB", "2014-06"),
        ("en_GB", "1 2 3 2014"),
        ("en_GB", "99999999999999999999"),
        ("en_GB", "0000-01-01"),
        ("zh_CN", "5/4/2012"),
    ],
)
def test_what_is_no_day_or_might_be_two_is_none(desktop: None, language: str, text: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert read_day(text, _NEAR) is None


@given(day=st.dates(), language=st.sampled_from(_LANGUAGES))
def test_each_day_reads_back_as_it_is_written(day: date, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        for text in (typed_day(day), long_day(day), short_day(day), day.isoformat()):
            assert read_day(text, _NEAR) == day, text
    finally:
        QLocale.setDefault(before)


@given(text=st.text(), language=st.sampled_from(_LANGUAGES))
def test_any_text_is_a_day_or_none(text: str, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        found = read_day(text, _NEAR)
        assert found is None or any(letter.isdecimal() for letter in text)
    finally:
        QLocale.setDefault(before)
