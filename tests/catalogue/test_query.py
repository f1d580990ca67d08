"""What a person types into the search field, and what it means."""

import re
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.catalogue.query import FIELDS, HAS, IS, Misunderstanding, Query, QueryError, parse, term_for, unknown_field
from curator.catalogue.terms import (
    AllOf,
    Anniversary,
    AnyOf,
    Anywhere,
    Field,
    Host,
    Mark,
    Marked,
    Not,
    RelatedTo,
    Span,
    Term,
    Whole,
    Words,
)
from curator.catalogue.words import plain_name

_MARCH = Span(date(2012, 3, 1), date(2012, 3, 31))
_SINCE_MARCH = Span(date(2012, 3, 1), date.max)
_A, _B, _C = Words("aa"), Words("bb"), Words("cc")
_LONG = (
    'syria "bab amr" -homs OR aleppo title:"rebels leave" text:阿富汗 category:sports -context:"Bab Amr" source:bbc '
    "host:nytimes.com date:2012-03-01..2012-04-15 date:*-03-01 has:cover missing:source is:broken "
    "related:news/2012/03/1/a%20b.md OR -anywhere:homs"
)


def _terms(text: str) -> tuple[Term, ...]:
    return parse(text).terms.terms


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("syria", Words("syria")),
        ("Émile", Words("Émile")),
        ('"bab amr"', Words("bab amr", is_exact=True)),
        ('"bab amr', Words("bab amr", is_exact=True)),
        ("阿", Words("阿")),
        ("title:rebels", Words("rebels", Field.TITLE)),
        ('title:"rebels leave"', Words("rebels leave", Field.TITLE, is_exact=True)),
        ("text:moon", Words("moon", Field.TEXT)),
        ("category:sports", Words("sports", Field.CATEGORY)),
        ('category:"Sports"', Whole(Field.CATEGORY, "sports")),
        ("context:Homs", Words("Homs", Field.CONTEXT)),
        ('context:"São Paulo"', Whole(Field.CONTEXT, "sao paulo")),
        ("source:bbc", Words("bbc", Field.SOURCE)),
        ('source:"BBC News"', Whole(Field.SOURCE, "bbc news")),
        ("host:nytimes.com", Host("nytimes.com")),
        ("host:www.NYTimes.com", Host("nytimes.com")),
        ("host:https://www.bbc.co.uk/news/1", Host("bbc.co.uk")),
        ("host:bücher.de", Host("xn--bcher-kva.de")),
        ("date:2012", Span(date(2012, 1, 1), date(2012, 12, 31))),
        ("date:2012-03", _MARCH),
        ("date:2012-3", _MARCH),
        ("date:2012-02", Span(date(2012, 2, 1), date(2012, 2, 29))),
        ("date:2012-03-01", Span(date(2012, 3, 1), date(2012, 3, 1))),
        ("date:2012-3-1", Span(date(2012, 3, 1), date(2012, 3, 1))),
        ("date:2012-03-01..2012-04-15", Span(date(2012, 3, 1), date(2012, 4, 15))),
        ("date:2012..2013-02", Span(date(2012, 1, 1), date(2013, 2, 28))),
        ("date:2012-03..", _SINCE_MARCH),
        ("date:..2012-03", Span(date.min, date(2012, 3, 31))),
        ("date:*-03-01", Anniversary(3, 1)),
        ("date:*-2-29", Anniversary(2, 29)),
        ('date:"2012-03"', _MARCH),
        ("missing:source", Not(Marked(Mark.SOURCE))),
        ("-missing:source", Not(Not(Marked(Mark.SOURCE)))),
        ("has:COVER", Marked(Mark.COVER)),
        ("has:cov", Marked(Mark.COVER)),
        ("has:conte", Marked(Mark.CONTEXT)),
        ("is:b", Marked(Mark.BROKEN)),
        ("related:news/2012/03/1/a.md", RelatedTo("news/2012/03/1/a.md")),
        ("related:/zh/news/2012/03/1/a%20b.md", RelatedTo("news/2012/03/1/a b.md")),
        ("anywhere:homs", Anywhere("homs")),
        ('anywhere:"bab amr"', Anywhere("bab amr", is_exact=True)),
        ("-homs", Not(Words("homs"))),
        ('-"bab amr"', Not(Words("bab amr", is_exact=True))),
        ("-context:Homs", Not(Words("Homs", Field.CONTEXT))),
        ('-context:"Homs"', Not(Whole(Field.CONTEXT, "homs"))),
        ("aa OR bb", AnyOf((_A, _B))),
        ("aa OR bb OR cc", AnyOf((_A, _B, _C))),
        ("aa OR -bb", AnyOf((_A, Not(_B)))),
        ("aa OR date:2012-03", AnyOf((_A, _MARCH))),
        ("aa OR OR bb", AnyOf((_A, _B))),
        ('"OR"', Words("OR", is_exact=True)),
        ('"X"', Words("X", is_exact=True)),
        ('title:"X"', Words("X", Field.TITLE, is_exact=True)),
        ('anywhere:"X"', Anywhere("X", is_exact=True)),
        ("or", Words("or")),
        ("colour:red", Words("colour:red")),
        ("Title:red", Words("Title:red")),
        ("al-assad", Words("al-assad")),
    ],
)
def test_a_term(text: str, term: Term) -> None:
    assert _terms(text) == (term,)


@pytest.mark.parametrize("name", HAS)
def test_what_an_event_has(name: str) -> None:
    assert _terms(f"has:{name} missing:{name}") == (Marked(HAS[name]), Not(Marked(HAS[name])))


@pytest.mark.parametrize("name", IS)
def test_what_an_event_is(name: str) -> None:
    assert _terms(f"is:{name} -is:{name}") == (Marked(IS[name]), Not(Marked(IS[name])))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("aa bb", (_A, _B)),
        ("  aa\tbb\u3000cc ", (_A, _B, _C)),
        ("aa OR bb cc", (AnyOf((_A, _B)), _C)),
        ("aa bb OR cc", (_A, AnyOf((_B, _C)))),
        ("aa OR", (_A,)),
        ("OR aa", (_A,)),
        ("aa OR bb -cc", (AnyOf((_A, _B)), Not(_C))),
        ("aa OR e bb", (_A, _B)),
        ("aa OR date:201 bb", (_A, _B)),
        ('aa"bb cc"', (Words('aa"bb'), Words('cc"'))),
        ('"aa"bb', (Words("aa", is_exact=True), _B)),
        ('title:"aa"-bb', (Words("aa", Field.TITLE, is_exact=True), Not(_B))),
        ("title: aa", (_A,)),
    ],
)
def test_terms_side_by_side(text: str, terms: tuple[Term, ...]) -> None:
    assert _terms(text) == terms


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "-", '"', '""', '-"', "OR", "…", "e", "-e", "title:", 'title:"', "title:e", "title:…", "-title:"),
        *(f"{name}:" for name in FIELDS),
        *("date:2", "date:201", "date:2012-", "date:2012-03-", "date:*", "date:*-", "date:*-03", "date:*-03-"),
        *('context:""', "related:/", "related:news/", "related:/news/2012/"),
    ],
)
def test_what_is_not_typed_yet_finds_everything(text: str) -> None:
    query = parse(text)
    assert query.is_all
    assert query.text == text.strip()


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("date:2012-0", Span(date(2012, 1, 1), date(2012, 12, 31))),
        ("date:2012-03-0", _MARCH),
        ("date:2012-03.", _MARCH),
        ("date:2012-03..2", _SINCE_MARCH),
        ("date:2012-03..201", _SINCE_MARCH),
        ("date:2012-03..2012-", _SINCE_MARCH),
        ("date:2012-03..2012-04-", _SINCE_MARCH),
    ],
)
def test_a_day_that_is_half_typed_is_a_longer_time(text: str, span: Span) -> None:
    assert _terms(text) == (span,)


@pytest.mark.parametrize(
    ("text", "value", "misunderstanding"),
    [
        ("date:2012-13", "2012-13", Misunderstanding.DATE),
        ("date:2012-02-30", "2012-02-30", Misunderstanding.DATE),
        ("date:2012-00-05", "2012-00-05", Misunderstanding.DATE),
        ("date:0000", "0000", Misunderstanding.DATE),
        ("date:march", "march", Misunderstanding.DATE),
        ("date:2012-03-01..soon", "soon", Misunderstanding.DATE),
        ("date:2012-03..2012-13", "2012-13", Misunderstanding.DATE),
        ("date:*-02-30", "*-02-30", Misunderstanding.DATE),
        ("date:२०१२", "२०१२", Misunderstanding.DATE),
        ("has:colour", "colour", Misunderstanding.HAS),
        ("missing:colour", "colour", Misunderstanding.HAS),
        ("-is:red", "red", Misunderstanding.IS),
        ("aa OR is:red", "red", Misunderstanding.IS),
        ("related:../secret.md", "../secret.md", Misunderstanding.PATH),
        ("related:news//a.md", "news//a.md", Misunderstanding.PATH),
    ],
)
def test_what_can_not_be_understood_is_named(text: str, value: str, misunderstanding: Misunderstanding) -> None:
    with pytest.raises(QueryError) as error:
        parse(text)
    assert (error.value.value, error.value.misunderstanding) == (value, misunderstanding)


def test_a_long_query_has_all_its_terms() -> None:
    terms = _terms(_LONG)
    assert len(terms) == 15
    assert terms[2] == AnyOf((Not(Words("homs")), Words("aleppo")))
    assert terms[-1] == AnyOf((RelatedTo("news/2012/03/1/a b.md"), Not(Anywhere("homs"))))


def test_a_query_that_is_good_is_never_a_problem_while_it_is_typed() -> None:
    for end in range(len(_LONG) + 1):
        assert isinstance(parse(_LONG[:end]), Query), _LONG[:end]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("sorce:bbc", "sorce"),
        ("moon -Title:red", "Title"),
        ("标题：月亮 titel：x", "titel"),
        ("source:bbc moon", None),
        ("http://bbc.co.uk at 12:30", None),
        ('"sorce:bbc"', None),
        ("sorce: bbc", None),
    ],
)
def test_what_looks_like_a_field_and_is_none(typed: str, field: str | None) -> None:
    assert unknown_field(typed) == field


def test_no_query_finds_all() -> None:
    assert Query().is_all
    assert Query().terms == AllOf()
    assert not parse("syria").is_all


_PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from([f"{name}:" for name in FIELDS]),
    st.sampled_from(
        ['"', "-", " ", " OR ", "..", "*-", "http://", "//", "[", "2012-03-01", "0", "9999", "%", "/", "\0"]
    ),
)


@given(st.lists(_PIECES).map("".join))
@example("host:http://[")
@example("host:[::1")
@example("date:9999-12..")
@example("related:%00")
@example("related:\ud800")
def test_anything_can_be_typed(text: str) -> None:
    with suppress(QueryError):
        assert parse(text).text == text.strip()


@given(st.sampled_from(["category", "context", "source"]), st.text())
def test_a_term_for_a_value_finds_just_it(name: str, value: str) -> None:
    plain = " ".join(re.sub('["“”＂]', " ", value).split())
    part = {"category": Field.CATEGORY, "context": Field.CONTEXT, "source": Field.SOURCE}[name]
    assert _terms(term_for(name, value)) == ((Whole(part, plain_name(plain)),) if plain_name(plain) else ())


@pytest.mark.parametrize(
    ("name", "value", "term"),
    [
        ("date", "2012-03", "date:2012-03"),
        ("host", "bbc.co.uk", "host:bbc.co.uk"),
        ("context", "Homs", 'context:"Homs"'),
        ("source", 'The "Times"', 'source:"The Times"'),
        ("related", "news/2012/03/1/a b.md", 'related:"news/2012/03/1/a b.md"'),
    ],
)
def test_a_term_is_written_as_a_person_would(name: str, value: str, term: str) -> None:
    assert term_for(name, value) == term
    assert len(_terms(term)) == 1
