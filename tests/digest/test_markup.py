"""Markdown becomes HTML that runs nothing, loads nothing and hangs nothing."""

import re
from html.parser import HTMLParser
from itertools import product

import pytest
from typing_extensions import override

from curator.digest.markup import LONGEST, html_of, is_light, plain_html
from tests.hostile import TEXTS


class Elements(HTMLParser):
    """All elements of some HTML, with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend((name, value or "") for name, value in attrs)


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_hostile_is_left(text: str) -> None:
    around = (text, f"before {text} after", f"> {text}", f"1. {text}", f"# {text}")
    for markdown, has_tags in product(around, (True, False)):
        elements = Elements(html_of(markdown, has_tags=has_tags))
        assert not {"script", "img", "svg", "math", "style", "iframe", "form", "base", "meta"} & set(elements.tags)
        assert {name for name, _ in elements.attributes} <= {"href", "title", "rel"}
        for name, value in elements.attributes:
            assert name != "href" or re.match(r"https?://|mailto:|#|/(?![/\\])", value), value
            assert "\u202e" not in value


def test_html_is_cleaned_or_is_text() -> None:
    text = "a <em>b</em> <b>c</b>\n\n<div>\n*d*\n</div>\n\n`<i>` H<sub>2</sub>O <http://e.example/> &lt;f&gt;"
    cleaned, shown = html_of(text), html_of(text, has_tags=False)
    assert "<p>a <em>b</em> c</p>" in cleaned
    assert "<p>a &lt;em&gt;b&lt;/em&gt; &lt;b&gt;c&lt;/b&gt;</p>" in shown
    assert "<p>&lt;div&gt;\n<em>d</em>\n&lt;/div&gt;</p>" in shown
    for html in (cleaned, shown):
        assert "<code>&lt;i&gt;</code> H<sub>2</sub>O <a href=" in html
        assert "&lt;f&gt;" in html


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://a.example/x?y=1&z=2", True),
        ("HTTP://A.example/", True),
        ("mailto:a@b.example", True),
        ("#top", True),
        ("/news/2012/03/1/a.md", True),
        ("//a.example", False),
        ("/\\a.example", False),
        ("ftp://a.example", False),
        ("news/a.md", False),
        ("http:a", False),
    ],
)
def test_only_known_addresses_are_followed(address: str, kept: bool) -> None:
    assert ("href=" in html_of(f"[x]({address})")) is kept


def test_a_picture_is_a_link_to_it() -> None:
    html = html_of("see ![the *sea*](http://img.example/a.png) there")
    assert '<a href="http://img.example/a.png"' in html
    assert "<img" not in html
    assert "there" in html


def test_links_into_the_archive_can_lead_nowhere_or_elsewhere() -> None:
    text = '[a](/news/1.md), [b](</news/2.md> "c") and [d](http://d.example/)'
    html = html_of(text, lambda _: None)
    assert "/news/" not in html
    assert "http://d.example/" in html
    assert 'href="news/1.md"' in html_of(text, lambda link: link[1:])


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("1986. A good year.", '<ol start="1986">'),
        ("* x\n\n    3. y", '<ol start="3">'),
        ("٣. in Arabic digits", '<ol start="3">'),
        ("0. none", '<ol start="0">'),
        ("1. one", "<ol>"),
        ("1234567890. a telephone number", "<ol>"),
        ("9" * 5000 + ". many", "<ol>"),
        ('<ol start="7"><li>x</li></ol>', '<ol start="7">'),
        ('<ol start="-7"><li>x</li></ol>', "<ol>"),
        ('<ol start="x"><li>x</li></ol>', "<ol>"),
        ('<ul start="7"><li>x</li></ul>', "<ul>"),
    ],
)
def test_a_list_counts_from_its_first_number(text: str, start: str) -> None:
    assert start in html_of(text)


@pytest.mark.parametrize(
    "markdown",
    [
        "[" * 5000,
        "[a](" * 5000,
        "x" * (LONGEST + 1),
        "<div>" * 60 + "x",
        "<table><tr><td>" * 5 + "x",
        "> " * 60 + "x",
        "&" * 100_000,
        "* a\n" * 20_000,
        "---\n" * 5_000,
        "# a\n" * 5_000,
        "|a" * 20_000 + "\n" + "|-" * 20_000 + "\n" + "|b" * 20_000,
        " ".join("`" * length for length in range(1, 400)),
        "\n".join("    " * depth + "* x" for depth in range(300)),
        "<em>" * 60 + "x" + "</em>" * 60,
    ],
)
def test_what_would_take_long_stays_plain_text(markdown: str) -> None:
    assert html_of(markdown) == plain_html(markdown)


def test_an_ordinary_text_is_laid_out() -> None:
    html = html_of("# A\n\n1. [b](http://c.example/)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n**d** &amp; <sub>2</sub>")
    assert {"h1", "ol", "li", "a", "table", "td", "strong", "sub"} <= set(Elements(html).tags)


def test_depth_is_counted_by_elements_that_end() -> None:
    assert is_light("<p>a<br>b</p>" * 1000)
    assert not is_light("<div>" * 51)


def test_plain_text_is_escaped() -> None:
    assert plain_html("<b>&") == "<pre>&lt;b&gt;&amp;</pre>"
