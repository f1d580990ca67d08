"""What a paste becomes."""

import pytest

from curator.curation.pasting import pasted

_URL = "https://e.org/a(1)"


def _plain(text: str) -> dict[str, bytes]:
    return {"text/plain;charset=utf-8": text.encode()}


@pytest.mark.parametrize(
    ("text", "selected", "written"),
    [
        (_URL, "Reuters", "[Reuters](https://e.org/a%281%29)"),
        (f" {_URL}\n", "a [b]", r"[a \[b\]](https://e.org/a%281%29)"),
        (_URL, "C:\\", r"[C:\\](https://e.org/a%281%29)"),
        (_URL, r"a\b \[c\] \\", r"[a\b \[c\] \\](https://e.org/a%281%29)"),
        (_URL, "", None),
        (_URL, "  ", None),
        (_URL, "https://old.org/", None),
        (_URL, "two\nlines", None),
        ("two words", "Reuters", None),
        ("javascript:alert(1)", "Reuters", None),
        (f"{_URL} and more", "Reuters", None),
    ],
)
def test_an_address_links_the_words_that_are_selected(text: str, selected: str, written: str | None) -> None:
    assert pasted(_plain(text), selected) == written


def test_what_a_browser_copied_is_markdown_with_whole_addresses() -> None:
    html = b"<p>See <a href='/b'>this</a>, <b>now</b>.</p>"
    formats = {**_plain("See this, now."), "text/html": html, "chromium/x-source-url": b"https://e.org/a"}
    assert pasted(formats) == "See [this](https://e.org/b), **now**."


def test_what_a_code_editor_copied_is_plain_text() -> None:
    html = b"<meta charset='utf-8'><div><span style='color:#000'># A *title*</span></div>"
    assert pasted({**_plain("# A *title*"), "text/html": html}) is None


def test_an_address_copied_with_its_html_is_an_address_still() -> None:
    html = b"<a href='https://e.org/x'>https://e.org/x</a>"
    assert pasted({**_plain("https://e.org/x"), "text/html": html}, "BBC") == "[BBC](https://e.org/x)"
    assert pasted({**_plain("https://e.org/x"), "text/html": html}) is None
