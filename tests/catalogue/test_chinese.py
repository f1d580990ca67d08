"""Chinese in its two kinds of letters: who searches in one finds what is written in either."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.chinese import simplified, spellings
from tests.catalogue.making import FOLDER, catalogue_of, found, full, put
from tests.event.strategies import tricky_text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("总统", "總統"),
        ("发展", "發展"),
        ("头发", "頭髮"),
        ("后来", "後來"),
        ("皇后", "皇后"),
        ("里面", "裡面"),
        ("里面", "裏面"),
        ("群众", "群眾"),
        ("台湾", "臺灣"),
        ("台湾", "台灣"),
        ("台湾卫生", "台灣衛生"),
        ("Obama总统", "Obama總統"),
        ("总统 2012", "總統 2012"),
    ],
)
def test_words_that_are_one(one: str, other: str) -> None:
    assert {one, other} <= set(spellings(one)) & set(spellings(other))


@pytest.mark.parametrize("text", ["", "syria", "São", "한국", "カガ", "سلام", "ไทย"])
def test_what_is_not_chinese_has_one_spelling(text: str) -> None:
    assert spellings(text) == (text,)


@given(tricky_text | st.text() | st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF)))
def test_the_text_itself_comes_first_and_no_search_grows_without_end(text: str) -> None:
    ways = spellings(text)
    assert ways[0] == text
    assert len(ways) == len(set(ways)) <= 18
    assert simplified(text) in {text, *ways} or len(ways) == 1


@pytest.mark.parametrize("mask", ["{}", "title:{}", '"{}"', "anywhere:{}", "source:{}", "eagle OR {}", "moon {}"])
@pytest.mark.parametrize("typed", ["总统", "總統"])
def test_either_finds_both(root: Path, cache: Path, mask: str, typed: str) -> None:
    for name, word in [("a", "总统"), ("b", "總統"), ("c", "总书记")]:
        put(root, f"{FOLDER}/{name}.md", full(f"Moon {word}", sources=[(f"{word}府", "http://x.org/")]))
    catalogue = catalogue_of(root, cache)
    assert sorted(found(catalogue, mask.format(typed))) == [f"{FOLDER}/a.md", f"{FOLDER}/b.md"]
    assert found(catalogue, f"-{typed}") == [f"{FOLDER}/c.md"]


@pytest.mark.parametrize("field", ["context", "category", "source"])
@pytest.mark.parametrize("typed", ["台湾", "臺灣", "台灣"])
def test_so_it_is_with_the_whole_of_a_name(root: Path, cache: Path, field: str, typed: str) -> None:
    for name, word in [("a", "台湾"), ("b", "臺灣"), ("c", "台灣"), ("d", "臺灣海峽")]:
        text = full("Moon", sources=[(word, "http://x.org/")], related=["news/2012/03/1/x.md"])
        put(root, f"{FOLDER}/{name}.md", text.replace("# Moon", f"##### {word}\n# Moon").replace("Homs", word))
    catalogue = catalogue_of(root, cache)
    assert sorted(found(catalogue, f'{field}:"{typed}"')) == [f"{FOLDER}/{name}.md" for name in "abc"]


def test_a_search_of_many_words_is_answered(root: Path, cache: Path) -> None:
    put(root, f"{FOLDER}/a.md", full("群眾啟動峰會為了台灣衛生"))
    catalogue = catalogue_of(root, cache)
    assert found(catalogue, "群众启动 " * 300) == [f"{FOLDER}/a.md"]
    assert found(catalogue, " OR ".join(["群众启动"] * 300)) == [f"{FOLDER}/a.md"]
    assert found(catalogue, "群众启动 峰会为了 台湾卫生") == [f"{FOLDER}/a.md"]
