"""What is found in a document, and what comes in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.plain_document import text_of
from curator.desktop.toolkit.text_search import TextSearch, hits_in, is_in_address
from curator.planning.replacing import CostlyPatternError, PatternError


def _document(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText(text)
    return document


def _selected(document: QTextDocument, search: TextSearch) -> list[str]:
    found = []
    for hit in hits_in(document, search):
        cursor = QTextCursor(document)
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.stop, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Homs, homs", TextSearch("homs"), ["Homs", "homs"]),
        ("Homs, homs", TextSearch("homs", matches_case=True), ["homs"]),
        ("ÉTÉ été", TextSearch("été"), ["ÉTÉ", "été"]),
        ("art party art.", TextSearch("art", whole_words=True), ["art", "art"]),
        ("éart art", TextSearch("art", whole_words=True), ["art"]),
        ("a.b axb", TextSearch("a.b"), ["a.b"]),
        ("a.b axb", TextSearch("a.b", is_pattern=True), ["a.b", "axb"]),
        ("one\ntwo", TextSearch("^.", is_pattern=True), ["o", "t"]),
        ("one\ntwo", TextSearch("e.t", is_pattern=True), []),
        ("🚀 Homs 𠀀𠀁 homs", TextSearch("homs"), ["Homs", "homs"]),
        ("𠀀阿富汗𠀀阿富汗", TextSearch("阿富汗"), ["阿富汗", "阿富汗"]),
        ("no\u00a0break", TextSearch("\u00a0"), ["\u00a0"]),
        ("xxyx", TextSearch("x*", is_pattern=True), ["xx", "x"]),
        ("cat dog", TextSearch("cat|dog", is_pattern=True, whole_words=True), ["cat", "dog"]),
        ("anything", TextSearch(""), []),
    ],
)
def test_finds(qtbot: QtBot, text: str, search: TextSearch, found: list[str]) -> None:
    assert _selected(_document(text), search) == found


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("[homs](/homs.md) homs", [False, True, False]),
        ("𠀀 [𠀀](http://a.b/𠀀homs) (homs)", [True, False]),
        ("](homs", [True]),
    ],
)
def test_what_is_in_an_address(qtbot: QtBot, text: str, answers: list[bool]) -> None:
    document = _document(text)
    assert [is_in_address(document, hit) for hit in hits_in(document, TextSearch("homs"))] == answers


@pytest.mark.parametrize(
    ("by", "written"),
    [
        (r"\2 \1", "12 Homs"),
        (r"\g<place>!", "Homs!"),
        (r"\0", "Homs 12"),
        (r"\\1", r"\1"),
        (r"\n", "\n"),
        ("$1", "$1"),
    ],
)
def test_an_expression_names_its_groups(qtbot: QtBot, by: str, written: str) -> None:
    search = TextSearch(r"(?<place>homs) (\d+)", by, is_pattern=True)
    assert [hit.replacement for hit in hits_in(_document("Homs 12"), search)] == [written]


def test_what_is_no_expression_is_taken_as_it_is(qtbot: QtBot) -> None:
    assert [hit.replacement for hit in hits_in(_document("a"), TextSearch("a", r"\1"))] == [r"\1"]


@pytest.mark.parametrize(
    ("find", "by"), [("(", ""), (r"(a)\2", ""), ("((a{1000}){1000}){1000}", ""), ("a", r"\1"), ("a", r"\d")]
)
def test_what_is_not_understood_is_said(qtbot: QtBot, find: str, by: str) -> None:
    with pytest.raises(PatternError):
        hits_in(_document("a"), TextSearch(find, by, is_pattern=True))


@pytest.mark.parametrize(
    ("find", "text"),
    [
        ("(a|aa)+$", "a" * 40 + "!"),
        ("(*LIMIT_MATCH=4000000000)(x+x+)+[yz]", "x" * 40),
        (".*.*[xy]", "a" * 8000),
        ("a", "a" * 8001),
    ],
)
def test_what_takes_too_long_is_given_up(qtbot: QtBot, find: str, text: str) -> None:
    with pytest.raises(CostlyPatternError):
        hits_in(_document(text), TextSearch(find, is_pattern=True))


@given(st.text("ab🚀\n", max_size=30), st.sampled_from(["a", "ab", "🚀", "b🚀"]))
def test_finds_what_python_finds(text: str, find: str) -> None:
    document = _document(text)
    assert _selected(document, TextSearch(find)) == [find] * text_of(document).count(find)
