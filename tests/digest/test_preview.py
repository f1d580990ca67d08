"""The preview of a text: what Qt's text browser gets."""

import pytest

from curator.digest.preview import DARK, LIGHT, preview_html
from tests.digest.making import CHINESE, RICH, event_text
from tests.digest.test_markup import Elements
from tests.hostile import TEXTS


def test_an_event_is_shown_whole() -> None:
    html = preview_html(RICH)
    for text in (
        "Thursday, 1 March 2012", "Homs &amp; Hama", "signs &#34;a law&#34;", "BBC &amp; friends", "bbc.co.uk",
        "Cover image:", "img.example", "Related", "13 February 2012 · Homs, bombardment",
        'href="/news/2012/02/13/the-syrian-army.md"', "Seen <em>twice</em>",
    ):  # fmt: skip
        assert text in html, text


def test_english_dates_can_have_the_month_first() -> None:
    html = preview_html(RICH, month_first=True)
    assert "Thursday, March 1, 2012" in html
    assert "February 13, 2012 · Homs, bombardment" in html
    assert preview_html(CHINESE, month_first=True) == preview_html(CHINESE)


def test_a_chinese_event_has_chinese_words() -> None:
    html = preview_html(CHINESE)
    assert "封面图片：" in html
    assert "2012年3月1日 星期四" in html


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_hostile_is_shown(text: str) -> None:
    line = text.replace("\n", " ")
    everywhere = event_text(line, line, f"1. [{line}](http://a.example/{line})\n2. [a]({line})", line)
    related = f"\n### Related:\n\n1. [{line}](/news/2012/02/1/a.md) _Context: {line}_\n2. [b]({line})\n"
    for page in (everywhere + related, f"# Page\n\n{text}"):
        elements = Elements(preview_html(page).partition("</style>")[2])
        assert not {"script", "img", "svg", "math", "style", "iframe", "form", "base", "meta"} & set(elements.tags)
        assert not any(name.startswith("on") or name == "src" for name, _ in elements.attributes)
        for name, value in elements.attributes:
            assert name != "href" or value.startswith(("http://", "https://", "/news/")), value


def test_colours_are_those_that_were_asked_for() -> None:
    assert DARK.link in preview_html(RICH, dark=True)
    assert LIGHT.link in preview_html(RICH)
    html = preview_html(RICH, colours={"link": "#123456", "frame": "red; } </style><script>", "unknown": "#111"})
    assert "#123456" in html
    assert "<script>" not in html
    assert LIGHT.frame in html


@pytest.mark.parametrize(
    "text", ["", "\n", "# Only a title", "### [2012-03-1](/news/2012/03/1/index.md)", "\x00\ufdd0"]
)
def test_an_unfinished_text_has_a_preview(text: str) -> None:
    assert "<h" in preview_html(text)


def test_a_title_can_have_a_number_without_an_end() -> None:
    assert ">\ufffd</h1>" in preview_html(event_text(f"&#{'9' * 5000};"))


def test_a_very_long_text_is_cut() -> None:
    html = preview_html(event_text("a", "b" * 400_000))
    assert "<pre>" in html
    assert len(html) < 310_000


def test_very_many_sources_are_plain_text() -> None:
    assert "<pre>" in preview_html(event_text("a", sources="\n".join(["1. [b](http://c.example/)"] * 5000)))
