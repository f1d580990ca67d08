"""Beginnings of words, written out: the same is found, and for a beginning of a few words by these alone."""

from collections.abc import Sequence

import apsw
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue import beginnings
from curator.catalogue.database import make_tables
from curator.catalogue.words import index_text, phrase

_FEW, _MANY = 12, 13
"""So many words are written out; so many are not."""
_WORDS = ("ele", "elec", "elect", "election", "elk", "flood", "flo", "a", "é", "éa", "Ελλάδα", "阿富汗", "السي")
_TEXTS = st.lists(st.lists(st.sampled_from(_WORDS)))


def _connection(texts: Sequence[str]) -> apsw.Connection:
    """The catalogue's own tables, with a text in each row."""
    connection = apsw.Connection(":memory:")
    make_tables(connection)
    beginnings.learn(connection)
    for number, text in enumerate(texts):
        connection.execute("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", (number, index_text(text), "elm"))
    return connection


def _found(connection: apsw.Connection, expression: str) -> list[int]:
    rows = connection.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (expression,))
    return [number for (number,) in rows]


def test_a_beginning_of_a_few_words_becomes_these() -> None:
    connection = _connection(["Elections, an election", "elector", "elk"])
    assert beginnings.written_out(connection, '"elec"*') == '("election" OR "elections" OR "elector")'
    assert beginnings.written_out(connection, '"electi"* AND "elk"') == '("election" OR "elections") AND "elk"'
    assert beginnings.written_out(connection, 'title : "elk"*') == 'title : "elk"'
    assert beginnings.written_out(connection, '"an elect"*') == '("an election" OR "an elections" OR "an elector")'


def test_one_chinese_letter_becomes_the_pairs_that_it_begins() -> None:
    connection = _connection(["总统选举", "总理"])
    assert beginnings.written_out(connection, phrase("总")) == '("总理" OR "总统")'


def test_what_there_is_nothing_or_too_much_of_stays() -> None:
    connection = _connection([f"few{number:02}" for number in range(_FEW)] + [f"many{n:02}" for n in range(_MANY)])
    assert beginnings.written_out(connection, '"few"*').count("few") == _FEW
    for expression in ('"many"*', '"none"*', '"fe"*', '"few"', '"m any"', '"one "'):
        assert beginnings.written_out(connection, expression) == expression


def test_words_that_came_meanwhile_are_known() -> None:
    connection = _connection(["elector"])
    assert beginnings.written_out(connection, '"elec"*') == '"elector"'
    connection.execute("INSERT INTO words (rowid, title) VALUES (9, 'electron')")
    assert beginnings.written_out(connection, '"elec"*') == '("elector" OR "electron")'


@given(
    _TEXTS,
    st.sampled_from(["ele", "elec", "elk", "flo", "éa", "ελλ", "阿富", "阿富汗", "富", "سي", "a elec", "flo el"]),
)
def test_the_same_is_found(texts: list[list[str]], typed: str) -> None:
    connection = _connection([" ".join(words) for words in texts])
    whole = phrase(typed)
    for expression in (whole, f"title : {whole}", f"({whole}) NOT (text : {whole})", f'({whole} AND "elm")'):
        assert _found(connection, beginnings.written_out(connection, expression)) == _found(connection, expression)
