"""Texts as they are shown: on one line, with nothing hidden."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines\tand a tab", "two⟨U+000A⟩lines and a tab"),
        ("evil\u202egpj", "evil⟨U+202E⟩gpj"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("中文，标题", "中文，标题"),
        ("blanks\u3000of\xa0all kinds \udcff", "blanks\u3000of\xa0all kinds \udcff"),
        ("a\x1b[2J", "a⟨U+001B⟩[2J"),
        ("Z" + "\u0301" * 200 + "a", "Z" + "\u0301" * 8 + "⟨…⟩a"),
        ("Việt ภาษาไทย שָׁלוֹם", "Việt ภาษาไทย שָׁלוֹם"),
    ],
)
def test_hidden_characters_are_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_shown_is_one_line_without_controls(text: str) -> None:
    assert not any(ord(character) < 32 or character in "\u2028\u2029\u202e" for character in visible(text))


def test_of_every_character_it_is_known_whether_it_hides_or_piles_up() -> None:
    for character in map(chr, range(32, sys.maxunicode + 1)):
        kind = unicodedata.category(character)
        is_hidden = kind in {"Cc", "Cf", "Zl", "Zp", "Mn", "Me"} and character not in "\u200c\u200d"
        assert ("⟨" in visible(f"a{9 * character}")) == (is_hidden or character == "⟨"), hex(ord(character))
