"""The HTML digest: one file, whole, and inert."""

import re

import pytest

from curator.digest.export import format_named, render
from tests.digest.making import CHINESE, RICH, digest_of, event_text
from tests.digest.test_markup import Elements
from tests.hostile import TEXTS

ALLOWED = {
    "table",
    "tbody",
    "tr",
    "td",
    "article",
    "p",
    "h2",
    "h3",
    "h4",
    "div",
    "ol",
    "ul",
    "li",
    "a",
    "bdi",
    "span",
    "br",
    "pre",
    "strong",
}


def written(*texts: str, language: str = "en") -> str:
    return render(format_named("html"), digest_of(*texts, language=language)).decode()


def test_a_day_in_html() -> None:
    html = written(RICH, event_text("Second event"))
    for text in (
        "<title>Thursday, 1 March 2012</title>", "2 events", 'href="#event-2"', 'id="event-2"',
        "Martin O&#39;Malley signs &#34;a law&#34;.", "<strong>acid</strong>", 'href="https://ocean.example/a"',
        'href="http://img.example/c.jpg?x=1&amp;y=2"', "13 February 2012 · Homs, bombardment", "BBC &amp; friends",
    ):  # fmt: skip
        assert text in html, text
    assert 'href="/news/' not in html


def test_each_event_has_its_language_and_direction() -> None:
    html = written(CHINESE, RICH, language="zh")
    assert '<html lang="zh">' in html
    assert '<article id="event-1" lang="zh" dir="auto">' in html
    assert '<article id="event-2" lang="en" dir="auto">' in html


def test_it_asks_for_nothing() -> None:
    html = written(RICH, CHINESE)
    assert """content="default-src 'none'; style-src 'unsafe-inline'; img-src data:\"""" in html
    tags = set(Elements(html).tags)
    assert not tags & {"img", "script", "link", "iframe", "svg", "object"}
    style = html.partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    for media in ("prefers-color-scheme: dark", "@media print", "min-width"):
        assert media in style


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_hostile_is_written(text: str) -> None:
    line = text.replace("\n", " ")
    html = written(event_text(line, text, f"1. [{line}](http://a.example/{line})\n2. [a]({line})\n{line}", line))
    elements = Elements(html.partition("<main>")[2])
    assert set(elements.tags) <= ALLOWED
    for name, value in elements.attributes:
        assert name in {"id", "lang", "dir", "class", "href", "rel", "title"}, name
        assert name != "href" or re.match(r"https?://", value), value


def test_an_empty_day_and_a_very_full_one() -> None:
    empty = written()
    assert "No events." in empty
    assert "<nav" not in empty
    full = written(*(event_text("x" * 871 + str(n)) for n in range(60)))
    assert full.count("<article") == 60
    assert full.count("x" * 871) == 120
