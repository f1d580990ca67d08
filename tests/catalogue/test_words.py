"""Words as searches compare them, held against the full text that they are for."""

import re
import unicodedata
from collections.abc import Iterable

import apsw
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from curator.catalogue.database import make_tables
from curator.catalogue.words import fold, index_text, index_words, phrase, sought

_CJK = st.text("阿富汗总统議会がかガパ한국어ไทยเ々〇", min_size=1, max_size=8)
_LATIN = st.text("abké", min_size=1, max_size=5)
_ARABIC = st.text("الوفبكرسيد", min_size=1, max_size=7)
_BETWEEN = st.sampled_from([" ", ", ", "，", "-", "。", "(", " & ", "_"])


class _FullText:
    """The catalogue's own table, with texts in it."""

    def __init__(self, *texts: str) -> None:
        self._connection = apsw.Connection(":memory:")
        make_tables(self._connection)
        for number, text in enumerate(texts):
            self._connection.execute("INSERT INTO words (rowid, title) VALUES (?, ?)", (number, index_text(text)))

    def found(self, expression: str) -> list[int]:
        """The numbers of the texts that an expression finds."""
        rows = self._connection.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (expression,))
        return [number for (number,) in rows]

    def __enter__(self) -> "_FullText":
        return self

    def __exit__(self, *_error: object) -> None:
        self._connection.close()


def _finds(typed: str, text: str, *, is_exact: bool = False) -> bool:
    with _FullText(text) as full_text:
        expression = phrase(typed, is_exact=is_exact)
        found = bool(expression) and full_text.found(expression) == [0]
        in_column = bool(expression) and full_text.found(f"title : {expression}") == [0]
        assert found == in_column
    return found


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Syrian REBELS", "syrian rebels"),
        ("São Tomé, Ångström, Æ", "sao tome, angstrom, æ"),
        ("Straße ŁÓDŹ", "strasse łodz"),
        ("Người Hà Nội", "nguoi ha noi"),
        ("ΑΘΉΝΑ ΑΣ", "αθηνα ασ"),
        ("ＡＢＣ１２３，ﾊﾝｶｸ", "abc123,ハンカク"),
        ("が か ガ ｶﾞ", "が か ガ ガ"),
        ("か\u3099", "が"),
        ("한국어", "한국어"),
        ("①㍿", "1株式会社"),
        ("الـــرئيس مُحَمَّد", "الرييس محمد"),
        ("ﬁn ǅ", "fin dž".replace("ž", "z")),
        ("שָׁלוֹם", "שלום"),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@example("\u0345α")
@example("ﾊﾞ\u0301")
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.one_of(st.text(), st.text("がガ\u3099e\u0301한é각\u1112\u1161\u11ab")))
def test_it_does_not_matter_how_letters_are_encoded(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("…", ""),
        ("Bab Amr, Homs: 5,000", "bab amr homs 5 000"),
        ("snake_case é", "snake case e"),
        ("阿富汗", "阿富 富汗 汗"),
        ("汗", "汗"),
        ("在Kabul阿富汗", "在 kabul 阿富 富汗 汗"),
        ("阿富，汗", "阿富 富 汗"),
        ("2012年", "2012 年"),
        ("ไทย", "ไท ทย ย"),
        ("Emile Zola", "emile zola"),
        ("Émile", "emile"),
        ("الرئيس والرئيس للرئيس", "رييس رييس رييس"),
        ("ال الف لله", "ال الف لله"),
        ("हिन्दी समाचार", "हिनदी समाचार"),
    ],
)
def test_words_of_the_index(text: str, words: str) -> None:
    assert index_words(text) == words


@given(st.text(st.characters(max_codepoint=127)), st.text(st.characters(max_codepoint=127)))
def test_ascii_is_cut_alike_by_sqlite_and_here(typed: str, text: str) -> None:
    assert _finds(typed, text) == _finds(typed, f"{text} é")


@pytest.mark.parametrize("typed", ["", " ", "…", '"', "a", " A ", "é", "*", "(", "\0", "ال", "a ال", "لل"])
def test_some_texts_are_not_looked_for(typed: str) -> None:
    assert phrase(typed) == ""
    assert sought(typed) is None


@pytest.mark.parametrize("typed", ["ab", "a b", "b 5", "阿", "я", "بال", "5 阿"])
def test_others_are(typed: str) -> None:
    assert phrase(typed) != ""


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("syr", "The Syrian army"),
        ("SYRIAN ar", "The Syrian army"),
        ("sao paulo", "São Paulo"),
        ("São", "sao paulo"),
        ("al assad", "Al-Assad speaks"),
        ("al-assad", "al Assad speaks"),
        ("covid 1", "Covid-19"),
        ("u.s", "The U.S. Senate"),
        ("5,0", "5,000 people"),
        ("在kab", "在Kabul阿富汗"),
        ("kabul阿", "在Kabul阿富汗"),
        ("kabul阿富汗", "在Kabul阿富汗"),
        ("ul", "Ulm"),
        ("go go", "Logo go go"),
        ("2012年3", "于2012年3月1日"),
        ("年3月", "于2012年3月1日"),
        ("がか", "まがかり"),
        ("ガ", "ｶﾞｰﾅ"),
        ("ประเทศ", "ในประเทศไทย"),
        ("เทศไ", "ในประเทศไทย"),
        ("국", "대한민국의"),
        ("민국", "대한민국의"),
        ("हिन्द", "हिन्दी समाचार"),
        ("阿ि", "阿ि阿िि"),
        ("رئيس", "قال الرئيس اليوم"),
        ("الرئيس", "قال رئيس الوزراء"),
        ("الر", "قال الرئيس اليوم"),
        ("والر", "قال الرئيس اليوم"),
        ("الرئيس الي", "قال الرئيس اليوم"),
        ("مُحمد", "محمد"),
        ("الف", "الف ليلة"),
        ("لله", "الحمد لله"),
        ("والد", "والد الطفل"),
        ("والده", "قال والده"),
        ("حزب الله", "حزب الله اللبناني"),
        ("قال ال", "قال الرئيس اليوم"),
        ("BBC", "قناة الـBBC"),
    ],
)
def test_what_is_typed_finds(typed: str, text: str) -> None:
    assert _finds(typed, text)
    found = sought(typed)
    assert found is not None
    assert found.is_in(fold(text))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("rian", "Syrian"),
        ("syrian arm homs", "Syrian army in Homs"),
        ("army syrian", "Syrian army"),
        ("か", "が"),
        ("が", "か"),
        ("阿汗", "阿富汗"),
        ("阿富汗", "阿富 汗"),
        ("阿富汗", "阿富，富汗"),
        ("阿富富汗", "阿富汗"),
        ("abul阿", "在Kabul阿富汗"),
        ("阿kabul", "阿富kabul"),
        ("ไท", "ไ ท"),
    ],
)
def test_what_is_typed_does_not_find(typed: str, text: str) -> None:
    assert not _finds(typed, text)
    found = sought(typed)
    assert found is None or not found.is_in(fold(text))


@pytest.mark.parametrize(
    ("typed", "text", "is_found"),
    [
        ("syria", "Syria, Homs", True),
        ("syria", "Syrian", False),
        ("a", "a b", True),
        ("阿富", "阿富汗", True),
        ("汗", "阿富汗", True),
        ("富", "阿富汗", True),
        ("kabul 阿", "Kabul 阿富汗", True),
        ("الرئيس", "قال رئيس", True),
        ("الف", "الف ليلة", True),
        ("الف", "الفن", False),
        ("لله", "لله", True),
        ("ال", "ال x", True),
        ("ال", "الرئيس", False),
    ],
)
def test_quoted_words_end_where_the_typed_ones_do(typed: str, text: str, is_found: bool) -> None:
    assert _finds(typed, text, is_exact=True) == is_found


@given(_CJK, st.lists(st.tuples(_CJK, _BETWEEN), max_size=5), _CJK)
def test_any_part_of_a_run_finds_what_a_scan_would(typed: str, pairs: list[tuple[str, str]], last: str) -> None:
    text = "".join(map("".join, pairs)) + last
    typed = fold(typed)
    assume(re.search(r"[^\w\u0e31-\u0e4e]", typed) is None)
    assert _finds(typed, text) == (typed in fold(text))


@given(st.lists(_CJK, min_size=1, max_size=4), st.data())
def test_each_part_of_a_run_is_found(runs: list[str], data: st.DataObject) -> None:
    text = fold("，".join(runs))
    run = data.draw(st.sampled_from([run for run in text.split(",") if run] or ["阿"]))
    start = data.draw(st.integers(0, len(run) - 1))
    stop = data.draw(st.integers(start + 1, len(run)))
    assert _finds(run[start:stop], text or "阿")


@given(st.lists(_LATIN, min_size=1, max_size=5), st.lists(_LATIN, min_size=1, max_size=3))
def test_beginnings_of_words_find_what_a_scan_would(words: list[str], typed: list[str]) -> None:
    assume(len(typed) > 1 or len(fold(typed[0])) > 1)
    folded, (*before, last) = list(map(fold, words)), list(map(fold, typed))
    size = len(typed)
    rows = (folded[place : place + size] for place in range(len(folded) - size + 1))
    expected = any(row[:-1] == before and row[-1].startswith(last) for row in rows)
    assert _finds(" ".join(typed), " ".join(words)) == expected


@given(st.lists(st.one_of(_CJK, _LATIN, st.sampled_from(["Kabul", "2012", "Homs"])), min_size=1, max_size=6))
def test_a_text_of_mixed_scripts_is_found_by_each_part_that_begins_a_word(pieces: list[str]) -> None:
    text = fold("".join(pieces))
    for start in (match.start() for match in re.finditer(r"[^a-z0-9]|(?<![a-z0-9])[a-z0-9]", text)):
        for stop in (start + 1, start + 3, len(text)):
            if phrase(text[start:stop]):
                assert _finds(text[start:stop], text), text[start:stop]


@given(_ARABIC, st.data())
def test_an_arabic_word_is_found_by_itself(word: str, data: st.DataObject) -> None:
    article = data.draw(st.sampled_from(["", "ال", "وال", "بال"]))
    assert _finds(word, f"{word} x") or not phrase(word)
    assert _finds(word, f"{word} x", is_exact=True)
    if article and len(word) >= 3 and index_words(word) == word:
        assert _finds(word, article + word)
        assert _finds(article + word, word)


@given(st.text(), st.text(), st.booleans())
def test_full_text_takes_every_expression(typed: str, text: str, is_exact: bool) -> None:
    _finds(typed, text, is_exact=is_exact)
    if phrase(typed, is_exact=is_exact):
        assert _finds(typed, typed, is_exact=is_exact)


@given(st.lists(st.one_of(_CJK, _LATIN, _ARABIC, _BETWEEN), max_size=5).map("".join), st.one_of(_CJK, _LATIN))
def test_what_is_sought_stands_where_full_text_finds_it(text: str, typed: str) -> None:
    wanted = sought(typed)
    if wanted is not None:
        assert wanted.is_in(fold(text)) == _finds(typed, text)


def test_many_texts_at_once() -> None:
    texts: Iterable[str] = ("阿富汗总统", "总统在阿富", "Syria", "Assyria", "富汗")
    with _FullText(*texts) as full_text:
        assert full_text.found(phrase("富汗")) == [0, 4]
        assert full_text.found(phrase("富")) == [0, 1, 4]
        assert full_text.found(phrase("syr")) == [2]
        assert full_text.found(f"{phrase('阿富')} NOT {phrase('汗')}") == [1]
