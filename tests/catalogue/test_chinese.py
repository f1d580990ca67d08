"""Chinese in its two kinds of letters: who searches in one finds what is written in either."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from opencc import OpenCC

from curator.assets import asset_text
from curator.catalogue.chinese import simplified
from curator.catalogue.hits import Hits
from curator.catalogue.query import parse
from curator.catalogue.words import fold
from tests.catalogue.making import FOLDER, catalogue_of, found, full, put
from tests.event.samples import events, needs_sample
from tests.event.strategies import tricky_text

_KINDS = ("t2s", "s2t", "t2tw", "t2hk", "tw2t", "hk2t")
_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x323B0))
_CHINESE = st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF))


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
        ("着陆", "著陸"),
        ("沿着", "沿著"),
        ("复苏", "復甦"),
        ("了解", "瞭解"),
        ("计划", "計畫"),
        ("借口", "藉口"),
        ("Obama总统", "Obama總統"),
        ("总统 2012", "總統 2012"),
    ],
)
def test_words_that_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("总统", "总理"), ("中国", "中东"), ("大", "太"), ("か", "が"), ("カ", "か"), ("한국", "한글")],
)
def test_words_of_their_own(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(
    st.text(st.characters(max_codepoint=0x2E7F)) | st.text(st.characters(min_codepoint=0x3040, max_codepoint=0x33FF))
)
@example("syria São “straße” سلام हिन्दी ไทย")
@example("かな カガ")
@example("한국")
def test_what_is_not_chinese_stays(text: str) -> None:
    assert simplified(text) == text


@given(tricky_text | st.text() | _CHINESE)
def test_each_letter_becomes_another_once_and_whatever_stands_beside_it(text: str) -> None:
    assert simplified(text) == "".join(map(simplified, text))
    assert simplified(simplified(text)) == simplified(text)
    assert fold(fold(text)) == fold(text)
    assert len(simplified(text)) == len(text)


@pytest.mark.parametrize("kind", _KINDS)
def test_all_letters_that_opencc_writes_for_others_are_one_with_them(kind: str) -> None:
    letters = [chr(code) for start, stop in _BLOCKS for code in range(start, stop)]
    written = OpenCC(kind).convert("\n".join(letters)).split("\n")
    others = {one: other for one, other in zip(letters, written, strict=True) if one != other}
    assert others
    assert {one: other for one, other in others.items() if fold(one) != fold(other)} == {}


@needs_sample
@pytest.mark.parametrize("kind", _KINDS)
def test_what_opencc_makes_of_titles_is_found_by_the_same_words(kind: str) -> None:
    convert = OpenCC(kind).convert
    pairs = [(event.title_text, convert(event.title_text)) for event in events("zh").values()]
    assert any(title != written for title, written in pairs)
    assert [pair for pair in pairs if fold(pair[0]) != fold(pair[1])] == []


def test_no_letter_stands_for_too_many() -> None:
    """One wrong word in a dictionary could make half of all letters one."""
    lines = asset_text("letters/chinese.txt").split()
    assert max(map(len, lines)) <= 6
    assert len(set("".join(lines))) == len("".join(lines))


@pytest.mark.parametrize("typed", ["总统", "總統"])
def test_hits_are_marked_in_either(typed: str) -> None:
    assert Hits(parse(typed)).spans("总统與總統：總書記") == [(0, 2), (3, 5)]


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
