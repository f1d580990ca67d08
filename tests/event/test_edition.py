"""Which dialect a file is in (format.md section A.2)."""

import pytest

from curator.event.edition import D1, D2A, D2B, EDITIONS, Z1, Z2, Z3, Dialect, Part, part_of
from curator.event.edits import NewRelated
from tests.event.dialects import DIALECTS
from tests.event.reading import read_event
from tests.event.strategies import Recipe, compose

FORMATS = "\nFormats: [HTML](/x.html)  [JSON](/x.json)  [XML](/x.xml)  \n\n"
DATELINE = "### [2012-03-1](/news/2012/03/1/index.md)\n\n"
RELATED = "1. [a](/zh/news/2012/03/2/a.md) _{word}: b_\n"


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        (f"{DATELINE}# Title\n\n\n\n", D1),
        (f"{FORMATS}{DATELINE}# Title\n\n\n\n", D2A),
        (f"{FORMATS}{DATELINE}##### Category\n# Title\n\n\n\n", D2B),
        (f"{FORMATS}{DATELINE}##### \n# Title\n\n\n\n", D2B),
        (f"{DATELINE}##### 类\n# Title\n\n\n\n", Z3),
        (f"{DATELINE}##### \n# Title\n\n\n\n", Z3),
        (DATELINE, D1),
    ],
)
def test_files_with_nothing_but_a_title(text: str, dialect: Dialect) -> None:
    assert read_event(text).dialect is dialect


@pytest.mark.parametrize(
    ("rest", "dialect"),
    [
        ("### 有关:\n\n" + RELATED.format(word="上下文"), Z1),
        ("### 有关:\n\n" + RELATED.format(word="消息"), Z2),
        ("### 有关:\n\n" + RELATED.format(word="消息") * 6, Z3),
        ("### 有关:\n\n" + RELATED.format(word="上下文") * 6, Z3),
        ("### 有关:\n\n" + RELATED.format(word="上下文") + RELATED.format(word="消息"), Z2),
        ("### 有关:\n\n1. [a](/zh/news/2012/03/2/a.md)\n", Z3),
        ("### 信息来源:\n\n1. [a](http://b.c)\n", Z3),
        ("### 信息来源:\n\n1. [a](http://b.c) [IMG](/d)\n\n### 有关:\n\n" + RELATED.format(word="消息"), Z3),
        ("### Source:\n\n1. [a](http://b.c)\n", D1),
        ("### Notes:\n\n### Related:\n\n" + RELATED.format(word="Context"), D1),
    ],
)
def test_files_with_sections(rest: str, dialect: Dialect) -> None:
    assert read_event(f"{DATELINE}##### 类\n# Title\n\n\n\n{rest}").dialect is dialect


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_its_own_words_tell_the_dialect(dialect: Dialect) -> None:
    """Chinese files without a picture and with up to five related events may be of either of two eras."""
    limit = dialect.related_limit
    related = tuple(NewRelated(f"{n}", f"/news/2012/02/{n}/x.md", ("Homs",)) for n in range(1, limit + 1))
    assert read_event(compose(Recipe(dialect, related=related))).dialect is dialect


def test_each_word_for_a_section_is_known() -> None:
    for edition in EDITIONS:
        for part, names in edition.headings:
            assert {part_of(name) for name in names} == {part}
    for dialect in DIALECTS:
        assert part_of(dialect.names[Part.SOURCES.value]) is Part.SOURCES
        assert part_of(dialect.names[Part.RELATED.value]) is Part.RELATED
    assert [part_of(name) for name in ("Notes", "", "source", "Source:")] == [None] * 4
