"""The links and pictures in a piece of HTML."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.html_links import read_html
from curator.curation.link import Found, LinkKind

PAGE, IMAGE = LinkKind.PAGE, LinkKind.IMAGE


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<a href=http://a.example/>x</a>", [Found("http://a.example/", "x", PAGE)]),
        ("<A HREF='http://a.example/?a=1&amp;b=2'>x &amp;<br>y</A>", [
            Found("http://a.example/?a=1&b=2", "x &\ny", PAGE)]),
        ('<a class="x" href=" http://a.example/ "> <b>x</b>y </a>', [Found("http://a.example/", "xy", PAGE)]),
        ("<a href=http://a.example/>x<a href=http://b.example/>y", [
            Found("http://a.example/", "x", PAGE), Found("http://b.example/", "y", PAGE)]),
        ("<a href=x>x</a><a>y</a><a href='#t'>z</a><a href=''>0</a><img src=i.png><img>", []),
        ("<a href=javascript:x>x</a>", [Found("javascript:x", "x", PAGE)]),
        ("<a href=http://a.example/><img src=http://i.example/ alt=A></a>", [
            Found("http://a.example/", "A", PAGE, "http://i.example/")]),
        ("<a href=http://a.example/><img src=http://i.example/ alt=A>text</a>", [
            Found("http://a.example/", "text", PAGE, "http://i.example/")]),
        ("<img title=T src=http://i.example/>", [Found("http://i.example/", "T", IMAGE)]),
        ("<img srcset='http://i.example/1 1x, http://i.example/2 2x'>", [
            Found("http://i.example/1", "", IMAGE, None, ("http://i.example/1", "http://i.example/2"))]),
        ("<base href=http://b.example/x/><a href=y>y</a><a href=/z>z</a><img src=//i.example/i>", [
            Found("http://b.example/x/y", "y", PAGE), Found("http://b.example/z", "z", PAGE),
            Found("http://i.example/i", "", IMAGE)]),
        ("<!-- <a href=http://a.example/> --><script>'<a href=http://a.example/>'</script>", []),
        ("<title><a href=http://a.example/></title>", []),
        ("<a href='http://a.example/", []),
        ("1 < 2 <a href=http://a.example/>x</a", [Found("http://a.example/", "x", PAGE)]),
    ],
)  # fmt: skip
def test_found(html: str, found: list[Found]) -> None:
    assert list(read_html(html).found) == found


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("?id=1&section=world&timestamp=5&region=eu&copy=2", "?id=1&section=world&timestamp=5&region=eu&copy=2"),
        ("?a&ampb&notit;&copyright", "?a&ampb&notit;&copyright"),
        ("?a&amp;copy=1&copy;=&#x26;&#38b", "?a&copy=1©=&&b"),
        ("?a&copy&amp&reg/", "?a©&®/"),
        ("?a&nothing;&;&#;&", "?a&nothing;&;&#;&"),
    ],
)
def test_an_address_keeps_what_only_begins_like_a_letter(written: str, url: str) -> None:
    assert [one.url for one in read_html(f'<a href="http://a.example/{written}">x</a>').found] == [
        f"http://a.example/{url}"
    ]


def test_a_base_that_is_known_from_elsewhere() -> None:
    found = read_html("<a href=../y>y</a><a href='http://[::1'>z</a><a href='//[x'>q</a>", "http://b.example/x/z").found
    assert [one.url for one in found] == ["http://b.example/y", "http://[::1"]


def test_prose_is_the_text_outside_links() -> None:
    html = "<style>a{}</style><p>one<b>two</b>&amp;<br>three <a href=http://a.example/>four</a> five<td>six"
    assert read_html(html).prose.split() == ["onetwo&", "three", "five", "six"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<a ",
                "href=",
                "'",
                '"',
                "http://a.example",
                ">",
                "</a>",
                "<img src=",
                "<!--",
                "-->",
                "&amp",
                "x",
                " ",
                "<b>",
                "<script>",
                "/",
            ]
        )
    ).map("".join)
)
def test_any_html_is_read(html: str) -> None:
    assert all(one.url for one in read_html(html, "http://b.example/").found)


@pytest.mark.parametrize(
    "unit",
    [
        "<!--",
        "<a ",
        "<a '",
        '<a x="',
        "<![",
        "</",
        "<",
        "&#",
        "<a href=http://a.example/>",
        "<a    ",
        "<b>",
        "<img srcset='a/,",
    ],
)
def test_hostile_html_takes_no_time(unit: str) -> None:
    start = time.process_time()
    read_html(unit * (1_000_000 // len(unit)))
    assert time.process_time() - start < 5
