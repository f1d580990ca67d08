"""`<sub>` and `<sup>`: both halves of a pair are tags, or both are text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.digest.export import format_named, render
from curator.digest.letter_tags import with_lone_tags_as_text, without_tags
from tests.digest.making import digest_of, event_text
from tests.digest.reading_back import READERS

PIECES = st.sampled_from(["<sub>", "</sub>", "<sup>", "</sup>", '<sub class="x">', "</sub >", "<sub/>", "a", "\n", "<"])


@pytest.mark.parametrize(
    ("text", "without", "escaped"),
    [
        ("H<sub>2</sub>O", "H2O", "H<sub>2</sub>O"),
        ('H<sub class="x">2</sub>O', 'H<sub class="x">2</sub>O', 'H<sub class="x">2&lt;/sub>O'),
        ("<sub>a<sup>b</sup></sub>", "ab", "<sub>a<sup>b</sup></sub>"),
        ("<sub>a<sup>b</sub></sup>", "a<sup>b</sup>", "<sub>a&lt;sup>b</sub>&lt;/sup>"),
        ('<sup>a<sup id="b">c</sup>d</sup>', 'a<sup id="b">c</sup>d', '<sup>a<sup id="b">c&lt;/sup>d</sup>'),
        ("<SUB>2</SUB> <sub>3", "2 <sub>3", "<SUB>2</SUB> &lt;sub>3"),
        ("<sub>2\n</sub>", "<sub>2\n</sub>", "&lt;sub>2\n&lt;/sub>"),
        ("`<sub>`</sub> `</sub>`", "`` `</sub>`", "`<sub>`&lt;/sub> `</sub>`"),
        ("<subject>a</subject>", "<subject>a</subject>", "<subject>a</subject>"),
    ],
)
def test_pairs(text: str, without: str, escaped: str) -> None:
    assert without_tags(text) == without
    assert with_lone_tags_as_text(text) == escaped


@given(st.lists(PIECES, max_size=12).map("".join))
def test_no_letter_is_lost_and_each_tag_that_opens_is_closed(text: str) -> None:
    escaped = with_lone_tags_as_text(text)
    assert escaped.replace("&lt;", "<") == text
    assert escaped.lower().count("<sub>") <= escaped.lower().count("</sub>")


@pytest.mark.parametrize("form", ["html", "text", "markdown", "epub", "docx"])
def test_what_is_shown_as_text_is_whole_in_each_form(form: str) -> None:
    odd = 'H<sub class="x">2</sub>O'
    text, _ = READERS[form](render(format_named(form), digest_of(event_text(odd, f"It is {odd}, H<sub>2</sub>O."))))
    assert text.count(odd) >= 2
    assert f"It is {odd}, H2O." in text


def test_the_time_grows_with_the_text() -> None:
    text = "<sup>" * 20_000 + "</sub>" * 20_000
    assert len(with_lone_tags_as_text(text)) == len(text) + 3 * 40_000
