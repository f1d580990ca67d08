"""Which addresses are taken, and what becomes of several that are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.link import (
    LONGEST_TITLE,
    MOST_LINKS,
    Found,
    Link,
    LinkKind,
    Reason,
    TooManyLinksError,
    is_picture_file,
    reason_against,
    refused,
    taken,
)
from curator.event.address import is_web

A, B = "http://a.example/1", "http://b.example/2"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        (A, None),
        ("HTTPS://A.example", None),
        ("https://user:pw@a.example/", None),
        ("https://新闻.example/阿富汗", None),
        ("java\nscript:x", Reason.SCRIPT),
        (" \x01javascript:x", Reason.SCRIPT),
        ("JaVaScRiPt:x", Reason.SCRIPT),
        ("view-source:http://a.example", Reason.INTERNAL),
        ("D:/x", Reason.FILE),
        ("/\\server\\x", Reason.NETWORK_PATH),
        ("words", Reason.BROKEN),
        ("", Reason.BROKEN),
        ("http:/a.example", Reason.BROKEN),
        ("https://a.example/\ufffd", Reason.BROKEN),
        ("https://a.example/\n", None),
        ("https://a.ex\nample/", Reason.BROKEN),
        ("https://a\u202e.example/", Reason.BROKEN),
        ("https://mine.example\\@theirs.example/", Reason.BROKEN),
    ],
)
def test_judgement(address: str, reason: Reason | None) -> None:
    assert reason_against(address) is reason


def test_half_a_surrogate_pair_is_no_address() -> None:
    assert reason_against("https://a.example/\ud800") is Reason.BROKEN


@given(st.text())
def test_what_is_not_refused_is_a_web_address(address: str) -> None:
    assert (reason_against(address) is None) <= is_web(address)


def test_the_first_spelling_and_the_first_title_are_kept() -> None:
    found = [
        Found("https://xn--efvy88h.example/%E9%98%BF", "https://xn--efvy88h.example/%E9%98%BF"),
        Found(A),
        Found("https://新闻.example/阿", "  A\n title "),
        Found("https://新闻.EXAMPLE/%e9%98%bf", "Another"),
    ]
    assert taken(found) == (Link("https://xn--efvy88h.example/%E9%98%BF", "A title"), Link(A))


@pytest.mark.parametrize("title", [A, "http://a.example/other", "", "  "])
def test_an_address_is_no_title(title: str) -> None:
    assert taken([Found(A, title), Found(A, "http rules")]) == (Link(A, "http rules"),)


def test_a_title_is_not_endless() -> None:
    assert len(taken([Found(A, "x y " * 100_000)])[0].title) <= LONGEST_TITLE


def test_kinds() -> None:
    assert taken([Found(A), Found(A, kind=LinkKind.IMAGE)]) == (Link(A, kind=LinkKind.IMAGE),)
    assert taken([Found(A, kind=LinkKind.IMAGE), Found(A, kind=LinkKind.PAGE)]) == (Link(A),)
    assert taken([Found("data:image/png,x")]) == (Link("data:image/png,x", kind=LinkKind.IMAGE),)


def test_a_picture_that_is_shown_in_a_link_is_no_link_of_its_own() -> None:
    found = [Found(A, kind=LinkKind.PAGE, image=B), Found(B, kind=LinkKind.IMAGE)]
    assert taken(found) == (Link(A, image=B),)
    assert taken([found[0], Found(B)]) == (Link(A, image=B), Link(B))
    assert taken([Found(A, kind=LinkKind.PAGE, image=A)]) == (Link(A, image=A),)


def test_a_picture_that_can_not_be_taken_is_left_out() -> None:
    assert taken([Found(A, image="javascript:x"), Found(A, image=B)]) == (Link(A, image=B),)


def test_what_each_place_takes() -> None:
    picture = Link("data:image/png,x", kind=LinkKind.IMAGE)
    assert (picture.page, picture.picture) == (None, picture.url)
    assert (Link(A, image=B).page, Link(A, image=B).picture) == (A, B)
    assert (Link(A).page, Link(A).picture) == (A, None)
    assert Link("http://a.example/x.JPG?w=1").picture == "http://a.example/x.JPG?w=1"


def test_picture_files() -> None:
    assert is_picture_file("http://a.example/x.webp")
    assert not is_picture_file("http://a.example/x.png.html")
    assert not is_picture_file("http://a.example/?x.png")
    assert not is_picture_file("x.png")


def test_refused_once_each() -> None:
    assert [one.reason for one in refused([Found("about:x"), Found(A), Found("about:x"), Found("x")])] == [
        Reason.INTERNAL,
        Reason.BROKEN,
    ]


def test_the_cap() -> None:
    found = [Found(f"http://a.example/{n}") for n in range(MOST_LINKS + 1)]
    assert len(taken(found[:-1])) == MOST_LINKS
    with pytest.raises(TooManyLinksError, match="201"):
        taken(found)
