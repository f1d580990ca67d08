"""Names of contexts: what is one name and what is another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.names import context_key
from curator.catalogue.words import pieces
from tests.event.strategies import tricky_text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("臺灣", "台湾"),
        ("俄羅斯", "俄罗斯"),
        ("Turkish Police", "turkish police"),
        ("São Paulo", "Sao  Paulo"),
        ("Lashkar-e-Taiba", "Lashkar e Taiba"),
        ("Tom &amp; Jerry", "Tom & Jerry"),
        ("埃伦·约翰逊-瑟利夫", "埃倫・約翰遜－瑟利夫"),
        ("İzmir", "izmir"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert context_key(one) == context_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Homs", "Hama"), ("中国", "中国人"), ("US", "U.S."), ("C", "C++ C"), ("!", "?"), ("か", "が")]
)
def test_names_of_their_own(one: str, other: str) -> None:
    assert context_key(one) != context_key(other)


@given(tricky_text | st.text())
def test_what_has_a_word_has_a_key(text: str) -> None:
    assert bool(context_key(text)) or not list(pieces(text))


def test_half_a_pair_of_surrogates_is_no_obstacle() -> None:
    assert context_key("中\ud800国")
