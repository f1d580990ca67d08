"""Which titles come near to some letters of them, and in which order."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.words import fold
from curator.curation.nearest import nearest

_TITLES = (
    "Syrian rebels leave the neighborhood of Bab Amr, Homs.",
    "The Eagle lands on the moon",
    "Rebels in Homs: Syrian army withdraws",
    "Al-Assad speaks in São Paulo",
    "The islands of Assyria",
    "阿富汗总统卡尔扎伊访问北京",
    "在Kabul阿富汗议会选举",
    "ガーナ大統領が辞任",
    "Người dân Hà Nội biểu tình",
)
_WORDS = st.lists(st.text("abcdefgh", min_size=5, max_size=9), min_size=1, max_size=6, unique=True)


def _found(typed: str, *titles: str, most: int = 50) -> list[str]:
    return nearest(typed, [(title, fold(title)) for title in titles or _TITLES], most)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("syr reb homs", _TITLES[0]),
        ("SYRIAN rebels leave the", _TITLES[0]),
        ("sirian rebals", _TITLES[0]),
        ("eagl lnds", _TITLES[1]),
        ("egale", _TITLES[1]),
        ("assad sao", _TITLES[3]),
        ("al-assad", _TITLES[3]),
        ("asad speeks", _TITLES[3]),
        ("阿富 总统", _TITLES[5]),
        ("总统 阿富", _TITLES[5]),
        ("阿富罕 总统", _TITLES[5]),
        ("京", _TITLES[5]),
        ("kabul", _TITLES[6]),
        ("kabul 选举", _TITLES[6]),
        ("大統領", _TITLES[7]),
        ("ha noi", _TITLES[8]),
    ],
)
def test_some_letters_of_a_title_find_it_first(typed: str, title: str) -> None:
    assert _found(typed)[0] == title


@pytest.mark.parametrize("typed", ["", "  ", "…?!", "qwxz", "syrian moon", "カーナ", "lnd", "eagle lands on mars"])
def test_what_comes_near_to_no_title_finds_none(typed: str) -> None:
    assert _found(typed) == []


def test_better_matches_come_first() -> None:
    titles = (
        "Hums with Syrien guns",  # a slip in each word
        "Homs without a single Syrien gun",  # one slip
        "Assyrian Homs",  # a part
        "Homs is Syrian",  # other order
        "Syria retakes Homs",  # in order
        "In Syria Homs is quiet",  # as typed
    )
    assert _found("syria homs", *titles) == list(reversed(titles))


def test_equals_stay_in_their_order() -> None:
    titles = [f"Syria, part {number}" for number in range(30)]
    assert _found("syr", *titles, most=20) == titles[:20]
    assert _found("sirya", *titles) == []
    assert _found("siria", *titles, most=20) == titles[:20]


def test_a_word_counts_once_for_each_time_it_was_typed() -> None:
    titles = ("Homs", "Homs, Homs again")
    assert _found("homs homs", *titles) == ["Homs, Homs again", "Homs"]


def test_no_more_titles_are_read_than_are_needed() -> None:
    read: list[int] = []

    def titles() -> Iterator[tuple[int, str]]:
        for number in range(20_000):
            read.append(number)
            yield number, "moon landing"

    assert nearest("moon", titles(), 5) == [0, 1, 2, 3, 4]
    assert len(read) < 3000


def test_reading_ends_when_nobody_waits_any_more() -> None:
    read: list[int] = []

    def titles() -> Iterator[tuple[int, str]]:
        for number in range(20_000):
            read.append(number)
            yield number, "nothing"

    assert nearest("moon", titles(), 5, lambda: len(read) >= 4000) == []
    assert len(read) < 6000


@given(_WORDS, st.data())
def test_beginnings_of_words_find_their_title(words: list[str], data: st.DataObject) -> None:
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert nearest(typed, [("it", " ".join(words))], 1) == ["it"]


@given(_WORDS, st.data())
def test_one_slip_behind_the_first_letter_is_forgiven(words: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(words))
    place = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    tail = word[place:]
    slipped = data.draw(st.sampled_from([tail[1:], letter + tail, letter + tail[1:], tail[1:2] + tail[:1] + tail[2:]]))
    assert nearest(word[:place] + slipped, [("it", " ".join(words))], 1) == ["it"]


@given(st.text(), st.lists(st.text(), max_size=5))
def test_anything_can_be_typed_and_stand_in_titles(typed: str, titles: list[str]) -> None:
    found = nearest(typed, list(enumerate(map(fold, titles))), 3)
    assert len(found) == len(set(found)) <= 3
    if any(letter.isalnum() for letter in fold(typed)):
        assert nearest(typed, [(0, fold(typed))], 3) == [0]
