"""Where in a text the words of a search stand: places in the text as it is, though folded text is compared."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.catalogue import chinese, hits, words
from curator.catalogue.hits import Hits
from curator.catalogue.query import Query, parse
from curator.catalogue.terms import AllOf, Field, Words
from curator.catalogue.words import fold, sought


def marked(typed: str, text: str, field: Field | None = None) -> str:
    """The text with brackets around its hits."""
    shown = text
    for start, stop in reversed(Hits(parse(typed), field).spans(text)):
        shown = f"{shown[:start]}[{shown[start:stop]}]{shown[stop:]}"
    return shown


@pytest.mark.parametrize(
    ("typed", "text", "shown"),
    [
        ("reb", "Rebels leave, rebellion", "[Reb]els leave, [reb]ellion"),
        ("els", "Rebels", "Rebels"),
        ('"reb"', "Rebels reb.", "Rebels [reb]."),
        ('"rebels leave"', "the rebels, leave", "the [rebels, leave]"),
        ("leave rebels", "rebels leave", "[rebels] [leave]"),
        ("sao", "São Tomé", "[São] Tomé"),
        ("tome", "São Tome\u0301 x", "São [Tome\u0301] x"),
        ("SÃO", "sao", "[sao]"),
        ("strasse", "Die Straße.", "Die [Straße]."),
        ("stras", "Straße", "[Straß]e"),
        ("strass", "Straße", "[Straß]e"),
        ("fire", "ﬁre and ﬁrm", "[ﬁre] and ﬁrm"),
        ("fi", "ﬁre and ﬁrm", "[ﬁ]re and [ﬁ]rm"),
        ("bbc", "ＢＢＣ news", "[ＢＢＣ] news"),
        ("ＢＢＣ", "bbc", "[bbc]"),
        ("office", "the oﬃce", "the [oﬃce]"),
        ("富汗", "阿富汗总统", "阿[富汗]总统"),
        ("刀", "刀，小刀", "[刀]，小[刀]"),
        ("阿富汗 总统", "阿富汗总统", "[阿富汗总统]"),
        ("总统", "總統与总统", "[總統]与[总统]"),
        ('anywhere:"台湾卫生"', "台灣衛生、臺灣衞生、台湾卫生", "[台灣衛生]、[臺灣衞生]、[台湾卫生]"),
        ("後來", "后来", "[后来]"),
        ("カ", "ｶﾞカガ", "ｶﾞ[カ]ガ"),
        ("한국", "한국어", "[한국]어"),
        ("السلام", "عن السلام", "عن [السلام]"),
        ("سلام", "عن السلام", "عن [السلام]"),
        ("ii", "Ⅱ. World War Ⅷ", "[Ⅱ]. World War Ⅷ"),
        ("moon", "😀 moon 😀moon", "😀 [moon] 😀[moon]"),
        ("moon", "moon-moonmoon moon_moon", "[moon]-[moon]moon [moon]_[moon]"),
        ("İzmir", "izmir İzmir", "[izmir] [İzmir]"),
        ("ǆ", "ǅep", "[ǅ]ep"),
        ("a1", "a1 A1b", "[a1] [A1]b"),
        ("", "nothing", "nothing"),
        ("moon", "", ""),
    ],
)
def test_words_are_marked_where_they_stand(typed: str, text: str, shown: str) -> None:
    assert marked(typed, text) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("-moon rome", "moon over [Rome], Italy"),
        ("-moon OR rome", "moon over [Rome], Italy"),
        ("-moon", "moon over Rome, Italy"),
        ("moon OR over italy", "[moon] [over] Rome, [Italy]"),
        ("title:moon", "[moon] over Rome, Italy"),
        ("title:moon text:rome", "[moon] over [Rome], Italy"),
        ('context:"Rome" host:moon date:2012 has:source is:broken', "moon over Rome, Italy"),
        ("anywhere:rome -anywhere:moon", "moon over [Rome], Italy"),
        ("moo moon", "[moon] over Rome, Italy"),
        ('"moon over" "over rome"', "[moon over Rome], Italy"),
    ],
)
def test_all_kinds_of_terms(typed: str, shown: str) -> None:
    assert marked(typed, "moon over Rome, Italy") == shown


def test_words_of_other_parts_are_not_marked() -> None:
    typed = "moon title:rome text:italy source:over"
    assert marked(typed, "moon over Rome, Italy", Field.TITLE) == "[moon] over [Rome], Italy"
    assert marked(typed, "moon over Rome, Italy", Field.TEXT) == "[moon] over Rome, [Italy]"
    assert not Hits(parse("text:italy -rome"), Field.TITLE)
    assert Hits(parse("text:italy"), Field.TEXT)


def test_a_long_text_has_no_hits_and_a_text_of_many_hits_some() -> None:
    hits = Hits(parse("moon"))
    assert hits.spans("moon " * 50_000) == []
    assert hits.spans("moon " * 10_000)[:2] == [(0, 4), (5, 9)]
    assert len(hits.spans("moon " * 10_000)) == 500


_TEXTS = st.text("ab ßﬁéÉãＢ阿富汗かが\u3099ﾊﾟ한가\u1112İ\u0301\u0130-_،الو😀", max_size=20) | st.text(max_size=8)


@given(_TEXTS, _TEXTS, st.booleans())
@example("が", "か\u3099", False)
@example("ガ", "ｶﾞ", False)
@example("한", "\u1112\u1161\u11ab", False)
def test_what_is_found_is_marked_and_nothing_else(text: str, typed: str, is_exact: bool) -> None:
    wanted = sought(typed, is_exact=is_exact)
    spans = Hits(Query(terms=AllOf((Words(typed, is_exact=is_exact),)))).spans(text)
    assert bool(spans) == (wanted is not None and wanted.is_in(fold(text)))
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(_TEXTS, st.sampled_from(["ab", "阿富", "が", "éa", '"a b"']))
def test_each_hit_by_itself_is_one(text: str, typed: str) -> None:
    hits = Hits(parse(typed))
    for start, stop in hits.spans(text):
        assert hits.spans(unicodedata.normalize("NFC", text[start:stop]))


def test_a_search_has_nothing_more_to_make_once_all_is_ready() -> None:
    """Large sets of letters take milliseconds each, for which the first key would wait."""
    made = (words._run, words._may_be_mark, words._edge, hits._may_hang_on, chinese._may_be_chinese, chinese._simplify)
    for maker in made:
        maker.cache_clear()
    hits.get_ready(["São Paulo"])
    misses = [maker.cache_info().misses for maker in made]
    assert min(misses) > 0
    for typed in ("sao", "São Paulo", "北", "北京", '"總統 x"', "город", "الرئيس", "news 北京 news", '"x"'):
        Hits(parse(typed)).spans("São Paulo 北京 Город 總統x e\u0301 الرئيس news 北京 news")
    assert [maker.cache_info().misses for maker in made] == misses


def test_the_letters_of_titles_are_known_before_they_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "_folded_letters", hits._FoldedLetters())
    assert hits.get_ready(["富汗 富汗", "富 ö"]) == "富汗 ö"
    monkeypatch.setattr(hits, "fold", None)
    assert Hits(parse("汗")).spans("ö 富汗") == [(3, 4)]


def test_a_great_many_letters_are_folded_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "_REMEMBERED", 3)
    monkeypatch.setattr(hits, "_folded_letters", hits._FoldedLetters())
    assert Hits(parse("zeit")).spans("ÄÖÜßéèê ZEIT") == [(8, 12)]
    assert len(hits._folded_letters) <= 3
