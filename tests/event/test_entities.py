"""Character references in a text."""

from html import unescape as by_python

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.entities import unescape


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("a &amp; b&#39;s &copy c &#x4e2d;", "a & b's © c 中"),
        (f"a&#{'9' * 5000};b", "a\ufffdb"),
        (f"a&#{'0' * 5000}65 b", "a\ufffd b"),
        (f"a&#{'0' * 50}65;b", "aAb"),
        (f"a&#x{'f' * 5000};b", "a\ufffdb"),
    ],
)
def test_they_are_letters(text: str, letters: str) -> None:
    assert unescape(text) == letters


@given(st.text("&#x0123456789;abc", max_size=40))
def test_those_of_ordinary_length_are_as_python_has_them(text: str) -> None:
    assert unescape(text) == by_python(text)
