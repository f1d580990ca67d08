"""Which links a plain text holds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.link import Found, LinkKind
from curator.curation.text_links import links_in_prose, links_in_text

A, B = "https://a.example/1", "http://b.example/2"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        (f"see {A}.", [A]),
        (f"({A})", [A]),
        (f"({A}), then [{B}]!", [A, B]),
        (f"<{A}>", [A]),
        (f'"{A}"', [A]),
        (f"*{A}*: it's", [A]),
        ("see https://en.wikipedia.org/wiki/Homs_(city).", ["https://en.wikipedia.org/wiki/Homs_(city)"]),
        ("(see https://en.wikipedia.org/wiki/Homs_(city))", ["https://en.wikipedia.org/wiki/Homs_(city)"]),
        ("{{cite web|url=http://a.example/x|title=T}}", ["http://a.example/x"]),
        ("[http://a.example/x Label]", ["http://a.example/x"]),
        ("an address, HTTP://A.example/X?", ["HTTP://A.example/X"]),
        (
            "https://web.archive.org/web/2012/http://b.example/ it",
            ["https://web.archive.org/web/2012/http://b.example/"],
        ),
        (f"详见{A}。又见{B}，完", [A, B]),
        (f"（{A}）", [A]),
        (f"“{A}”、《{B}》", [A, B]),
        (f"地址：{A}；{B}！", [A, B]),
        (f"『{A}』…", [A]),
        ("见https://www.b.example报道称", ["https://www.b.example"]),
        ("见https://zh.wikipedia.org/wiki/阿富汗。", ["https://zh.wikipedia.org/wiki/阿富汗"]),
        ("见https://新闻.example/二〇一二年々。", ["https://新闻.example/二〇一二年々"]),
        ("no https address, http:// none, xhttp://a.example", []),
        ("", []),
        (" \r\n ", []),
    ],
)
def test_prose(text: str, urls: list[str]) -> None:
    assert [one.url for one in links_in_text(text)] == urls


def test_prose_beside_links_is_read_alone() -> None:
    assert links_in_prose(f"[x]({A}) www.a.example") == (Found(A),)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (f"One\n{A}\nTwo\n{B}", [(A, "One"), (B, "Two")]),
        (f"{A}\r\nOne\r\n\r\n{B}\r\nTwo\r\n", [(A, "One"), (B, "Two")]),
        (f"{A}\n{B}\n", [(A, ""), (B, "")]),
        (f"One\n{A}", [(A, "One")]),
        (f"One\n{A}\nTwo\nThree", [(A, "")]),
        (f"{B} is it\n{A}", [(B, ""), (A, "")]),
        ("x" * 301 + f"\n{A}", [(A, "")]),
        (f"[BBC]({A})", [(A, "BBC")]),
        (f"- [BBC]({A}), [Reuters](<{B}> 'title')", [(A, "BBC"), (B, "Reuters")]),
        (f"[a [b] c]({A})", [(A, "a [b] c")]),
        ("[x](https://a.example/(1)_y) z", [("https://a.example/(1)_y", "x")]),
        (f"[rel](/x) [open]({A}", [(A, "")]),
        (f"a ](b) ]({A})", [(A, "")]),
        (f"{A}?1\n[Two]({A}?2)\nsee {A}?3.", [(f"{A}?1", ""), (f"{A}?2", "Two"), (f"{A}?3", "")]),
        (f"1. [One]({A}?1)\n\n{A}?2\n2. [Three]({A}?3)", [(f"{A}?1", "One"), (f"{A}?2", ""), (f"{A}?3", "Three")]),
        (f"{A}?1[[{A}?2]({A}?3) of 3]({A}?4){A}?5", [(f"{A}?{n}", t) for n, t in [
            (1, ""), (3, f"{A}?2"), (4, f"[{A}?2]({A}?3) of 3"), (5, "")]]),
        ("[x](<http://a.b/c d>) [y](<http://a.b/(> 'z')", [("http://a.b/c d", "x"), ("http://a.b/(", "y")]),
        ("www.bbc.co.uk", [("https://www.bbc.co.uk", "")]),
        ("bbc.co.uk/news", [("https://bbc.co.uk/news", "")]),
        ("https://a.example/?q=a|b.", [("https://a.example/?q=a|b.", "")]),
    ],
)  # fmt: skip
def test_lines_and_markdown(text: str, links: list[tuple[str, str]]) -> None:
    assert [(one.url, one.title) for one in links_in_text(text)] == links


def test_sources_as_an_event_has_them() -> None:
    text = (
        "### Sources:\n\n1. [BBC [x]](http://a.example/1) [IMG](http://a.example/i(3).jpg)\n2. [ 新华网](http://b.example/)\n"
        "2. [Cover Image](http://c.example/c.png)\n"
    )
    assert links_in_text(text) == (
        Found("http://a.example/1", "BBC [x]", LinkKind.PAGE, "http://a.example/i(3).jpg"),
        Found("http://b.example/", " 新华网", LinkKind.PAGE),
        Found("http://c.example/c.png", "", LinkKind.IMAGE),
    )


def test_pictures_in_markdown() -> None:
    assert links_in_text(f"![alt]({A}) [![pic]({A})]({B})") == (
        Found(A, "alt", LinkKind.IMAGE),
        Found(B, "pic", LinkKind.PAGE, A),
    )


@pytest.mark.parametrize(
    "text", ["e.g.", "README.md", "and/or", "10:30", "note:x", "a@b.example", "bbc.co.uk", "data: 5 of them", "1.5/2"]
)
def test_what_only_looks_like_an_address(text: str) -> None:
    assert links_in_text(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "javascript:fetch('https://a.example/')",
        "JAVASCRIPT:a (1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "about:config",
        "ftp://a.example/x",
        "C:\\a.txt",
        "data:text/html,<a href='https://a.example/'>",
    ],
)
def test_a_text_that_is_an_address_of_another_kind_is_given_whole(text: str) -> None:
    assert links_in_text(text) == (Found(text),)


def test_a_word_before_a_colon_is_no_scheme() -> None:
    assert links_in_text(f"JavaScript: The Good Parts {A}") == (Found(A),)


def test_a_line_like_a_source_without_an_address_is_no_link() -> None:
    assert links_in_text("1. []()") == ()


@given(
    st.lists(st.sampled_from([A, B, "[", "]", "(", ")", "](", "!", "\n", " ", "。", "IMG", "www.", "1. [", "x"])).map(
        "".join
    )
)
def test_any_text_is_read(text: str) -> None:
    for one in links_in_text(text):
        assert one.url


@pytest.mark.parametrize(
    "unit",
    [
        "](http://a",
        "[",
        "[](http://a)",
        "[x](http://a b\n",
        "https://a.b/)",
        "https://a.b.",
        "(",
        "www.a.",
        "1. [a](b)\n",
        "x\nhttps://a.b\n",
    ],
)
def test_hostile_text_takes_no_time(unit: str) -> None:
    start = time.process_time()
    links_in_text(unit * (1_000_000 // len(unit)))
    links_in_text("https://a.example/" + unit * (1_000_000 // len(unit)))
    links_in_text("[" * 1000 + "](http://a.example/)" * 50_000)
    assert time.process_time() - start < 10
