"""Title to file name (format.md section C)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.edition import CHINESE, EDITIONS, ENGLISH, Edition
from curator.event.slug import slug_of
from tests.event.samples import events, needs_sample

ANY_EDITION = st.sampled_from(EDITIONS)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        (
            "Syrian rebels leave the neighborhood of Bab Amr, Homs following a bloody 26 day bombardment. ",
            "syrian-rebels-leave-the-neighborhood-of-bab-amr-homs-following-a-bloody-26-day-bombardment",
        ),
        (
            "Syrian Army troops continue to pour into Homs as part of the latest offensive, with scores of civilians "
            "and anti-government protesters reported as having been killed in the past day. ",
            "syrian-army-troops-continue-to-pour-into-homs-as-part-of-the-latest-offensive-with-scores-of-civilians-"
            "and-anti-government-protesters-repor",
        ),
        (
            "Author Lee Child &ndash; creator of the Jack Reacher series &ndash; wins",
            "author-lee-child-ndash-creator-of-the-jack-reacher-series-ndash-wins",
        ),
        ("The Central Bank of Iran launches a ", "the-central-bank-of-iran-launches-a"),
        ("Martin O'Malley, the governor", "martin-o-malley-the-governor"),
        ("Bouaké, Odienné and Potosí", "bouake-odienne-and-potosi"),
        (" ''61 Hours'' at 10.7%", "61-hours-at-10-7"),
    ],
)
def test_english_titles(title: str, slug: str) -> None:
    assert slug_of(title, ENGLISH) == slug


def test_a_leading_blank_counts_among_the_140_characters() -> None:
    assert slug_of("a" * 150, ENGLISH) == "a" * 140
    assert slug_of(" " + "a" * 150, ENGLISH) == "a" * 139


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        (" 繁忙蜂（en ", "繁忙蜂-en"),
        ("尼泊尔共产党 (毛派)宣布退出临时政府。", "尼泊尔共产党-毛派-宣布退出临时政府"),
        ("中國上月出口與去年同比下跌25.7%", "中國上月出口與去年同比下跌257"),
        ("A_b -{zh-hans:甲}- Cd", "A_b-zh-hans-甲-Cd"),
        (
            " 智利科皮亚波附近一座铜矿自8月5日发生矿难而被困井下的33名矿工已全部成功升井获救。",
            "智利科皮亚波附近一座铜矿自8月5日发生矿难而被困井下的33名矿工已全部成功升井获救",
        ),
    ],
)
def test_chinese_titles(title: str, slug: str) -> None:
    assert slug_of(title, CHINESE) == slug


def test_a_leading_blank_counts_among_the_60_characters() -> None:
    assert slug_of(" " + "字" * 61, CHINESE) == "字" * 59


@pytest.mark.parametrize("title", ["Index", "readme", "CON", "nul.", " aux ", "Com1", "lpt9"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_names_that_mean_something_else_are_not_given(title: str, edition: Edition) -> None:
    assert slug_of(title, edition).endswith("-event")


@pytest.mark.parametrize("title", ["", " ", "...", "。！", "/", "..", "-", "\ud800"])
def test_a_title_without_letters_still_has_a_name(title: str) -> None:
    assert [slug_of(title, edition) for edition in EDITIONS] == ["event", "event"]


@given(st.text(), ANY_EDITION)
def test_any_title_gives_a_safe_name(title: str, edition: Edition) -> None:
    slug = slug_of(title, edition)
    assert slug == slug.strip("-. ")
    assert 0 < len(slug.encode()) <= 232
    assert not set(slug) & set('/\\:*?"<>|.\0\n\r\t ')
    assert edition is CHINESE or slug.isascii()


@given(st.text("字𠀀é" + "\u0301", min_size=40, max_size=80), ANY_EDITION)
def test_a_long_name_is_cut_between_characters(title: str, edition: Edition) -> None:
    assert len(slug_of(title, edition).encode()) <= 232


@needs_sample
def test_all_chinese_file_names_come_from_their_titles() -> None:
    titles = {path: event.title.text for path, event in events("zh").items() if event.title}
    assert len(titles) == len(events("zh")) == 4728
    assert [path for path, title in titles.items() if slug_of(title, CHINESE) != path.stem] == []


@needs_sample
def test_nine_of_ten_english_file_names_come_from_their_titles() -> None:
    """The others had a character in their title that the archive no longer shows (format.md section C)."""
    pairs = set()
    for event in (*events("en").values(), *events("en-d1").values()):
        pairs |= {(link.title, link.target.rpartition("/")[2].removesuffix(".md")) for link in event.related}
    kept = sum(slug_of(title, ENGLISH) == name for title, name in pairs)
    assert kept / len(pairs) > 0.9
