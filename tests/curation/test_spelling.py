"""Which words of a text are checked, where they stand, and by what they are known."""

from collections.abc import Collection
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typing_extensions import override

from curator.curation.spelling import Knowledge, Word, words_of
from curator.event.document import read
from tests.curation.plain_books import PlainBook, Told
from tests.curation.plain_speller import PlainSpeller

EVENT = """---
title: frunt
---

### [2012-03-1](/news/2012/03/1/index.md)

# Rebels leeve Homs.

A sumary.


### Source:

1. [Reuterz](http://uk.reuters.example/artikle)

### Related:

1. [A tytle.](/news/2012/02/13/x.md) _Context: Hems_

Bihind all.
"""


def _checked(text: str, script: str = "LATIN") -> list[str]:
    document = read(text)
    return [word.text for word in words_of(document, script, range(len(document.lines)))]


def test_an_events_own_words_are_checked_and_not_what_stands_elsewhere() -> None:
    assert _checked(EVENT) == ["Rebels", "leeve", "Homs", "sumary", "Source", "Related", "Bihind", "all"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        ("One, two-three; “four” (five).", ["One", "two", "three", "four", "five"]),
        ("Don't say ‘don’t’, rebels' or Assad’s", ["Don't", "say", "don’t", "rebels", "or", "Assad’s"]),
        ("_Said_ **so** ~~and~~ *this*", ["Said", "so", "and", "this"]),
        ("a b I x", []),
        (
            "see [the page](https://e.example/a_(b)/pge) or ![pic](/x/pth.png 'ttl')",
            ["see", "the", "page", "or", "pic", "ttl"],
        ),
        ("[name]: https://e.example/pge", ["name"]),
        ("at https://e.example/pge?x=yz, www.exmple.com and bbc.co.uk/nws or me.too@exmple.org", ["at", "and", "or"]),
        ("the end.The beginning of file.txt", ["the", "end", "The", "beginning", "of"]),
        ("@twitterer and #hashtagg said", ["and", "said"]),
        ("call `prntf(x)` or ``a ` bb`` now", ["call", "or", "now"]),
        ("<span class='clss'>text</span>&nbsp;here", ["text", "here"]),
        ("B2B on the 12th of covid19 x² snake_case", ["on", "the", "of"]),
        ("NATO and UNHCR met", ["and", "met"]),
        ("他说hello，再见", ["hello"]),
        ("Москва and mоscow with an о", ["and", "with", "an"]),
        ("cafe\u0301 co\u00adoperate", ["cafe\u0301", "co\u00adoperate"]),
        ("x" * 61, []),
        ("word " * 2000, []),
    ],
)
def test_words_of_a_line(line: str, words: list[str]) -> None:
    assert _checked(line) == words


@pytest.mark.parametrize(
    ("script", "words"), [("CYRILLIC", ["Привет"]), ("GREEK", ["κόσμε"]), ("ARABIC", ["كتاب"]), ("LATIN", ["hello"])]
)
def test_only_letters_of_the_dictionarys_script_are_checked(script: str, words: list[str]) -> None:
    assert _checked("Привет κόσμε كتاب hello", script) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one\n```\ncode\n~~~\n````\ntwo", ["one", "two"]),
        ("one\n~~~ lang\ncode\n\n  ~~~\ntwo", ["one", "two"]),
        ("one\n```never closed\ncode", ["one"]),
        ("one\n\n    code\n\n    more\ntwo", ["one", "two"]),
        ("one\n    goes on", ["one", "goes", "on"]),
        ("- item\n\n    goes on\n\nend\n\n    code", ["item", "goes", "on", "end"]),
        ("``` one ``` two", ["two"]),
    ],
)
def test_blocks_of_code_are_left_out(text: str, words: list[str]) -> None:
    assert _checked(text) == words


def test_only_the_lines_that_are_asked_for() -> None:
    document = read("one\n```\ncode\n```\ntwo\nthree")
    assert [word.text for word in words_of(document, "LATIN", range(2, 5))] == ["two"]


def test_places_are_counted_as_qt_does() -> None:
    document = read("𠀀😀 [𠀀 wrod](/x) too")
    first, second = words_of(document, "LATIN", range(1))
    assert first == Word("wrod", 0, 9, 13)
    assert (second.start, second.stop) == (19, 22)


@given(st.text(st.sampled_from("ab c_'’`~<>[](){}:/.@#&;12-\n\té😀𠀀中\u0301\u00ad\ud800"), max_size=80))
def test_each_place_holds_its_word(text: str) -> None:
    document = read(text)
    places = []
    for word in words_of(document, "LATIN", range(len(document.lines))):
        wide = document.lines[word.line].encode("utf-16-le", "surrogatepass")
        assert wide[2 * word.start : 2 * word.stop].decode("utf-16-le") == word.text
        assert not set(word.text) & set(" \t`<>[](){}12中😀𠀀_")
        places.append((word.line, word.start, word.stop))
    assert places == sorted(places)
    assert all(one[2] <= other[1] for one, other in pairwise(places) if one[0] == other[0])


@pytest.mark.parametrize("part", ["a-", "a.", "aa.", "a@", "`a``", "`", "<a", "](", "[a](", "&a", "'", "a'", "http://"])
def test_a_hostile_line_is_got_through(part: str) -> None:
    """Each of them took a square of its length with patterns that know no end."""
    _checked(part * (8000 // len(part)))


def _unknown(text: str, *own: str, names: tuple[str, ...] = ()) -> list[str]:
    document = read(text)
    book = PlainBook(Told("news/1.md", "A title", names))
    knowledge = Knowledge(PlainSpeller("the", "rebels", "don't", "café"), "LATIN", set(own), book)
    return [word.text for word in knowledge.unknown(document, range(len(document.lines)))]


def test_words_are_known_by_the_dictionary_by_the_archive_or_as_part_of_a_name() -> None:
    text = "the rebels don’t wnat cafe\u0301 in Bab Amr’s amr Amr quagga Quaggas Quagga's"
    assert _unknown(text) == ["wnat", "in", "Bab", "Amr’s", "amr", "Amr", "quagga", "Quaggas", "Quagga's"]
    assert _unknown(text, "quagga", "in", names=("Bab Amr",)) == ["wnat", "amr", "Amr", "Quaggas"]


def test_the_next_one_is_found_behind_a_place_and_from_the_beginning_after_the_last() -> None:
    document = read("the aa\nbb the cc\nthe")
    knowledge = Knowledge(PlainSpeller("the"), "LATIN", ())
    found = [knowledge.next_unknown(document, *place) for place in ((0, 0), (0, 6), (1, 1), (1, 9), (2, 0))]
    assert [word.text for word in found if word] == ["aa", "bb", "cc", "aa", "aa"]
    assert knowledge.next_unknown(read("the\nthe"), 1, 0) is None
    assert knowledge.next_unknown(read("aa the"), 0, 2) == Word("aa", 0, 0, 2)


class _Asked(PlainSpeller):
    """Remembers what it was asked."""

    def __init__(self, *words: str) -> None:
        super().__init__(*words)
        self.asked: list[Collection[str]] = []

    @override
    def unknown(self, words: Collection[str]) -> Collection[str]:
        self.asked.append(words)
        return super().unknown(words)


@given(st.lists(st.sampled_from(["the", "aa", "bb", "own"])))
@example(["the", "aa", "own"] * 400)
def test_a_dictionary_is_asked_about_many_words_at_once_and_never_about_the_archives_own(words: list[str]) -> None:
    speller, document = _Asked("the"), read("\n".join(words))
    unknown = Knowledge(speller, "LATIN", {"own"}).unknown(document, range(len(document.lines)))
    assert [word.text for word in unknown] == [word for word in words if word in {"aa", "bb"}]
    assert len(speller.asked) == -(-len(words) // 500)
    assert all(set(asked) <= {"the", "aa", "bb"} for asked in speller.asked)


def test_no_more_is_asked_than_the_next_one_needs() -> None:
    speller = _Asked("the")
    found = Knowledge(speller, "LATIN", ()).next_unknown(read("the aa\n" + "the " * 1200), 0, 0)
    assert found == Word("aa", 0, 4, 6)
    assert len(speller.asked) == 1
