"""What the process that holds the dictionaries answers."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.answering import AnsweringProcess
from curator.dictionary_worker import answer

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["words", "word", "x"]), inner),
)


@given(st.binary() | _VALUES.map(lambda value: json.dumps(value).encode()))
def test_whatever_it_is_asked_is_answered_in_one_line(line: bytes) -> None:
    reply = answer(line)
    assert reply.isascii()
    assert reply.endswith(b"\n")
    assert len(reply.splitlines()) == 1
    assert list(json.loads(reply)) == ["problem"]


@pytest.mark.skipif(find_spec("hunspell") is None, reason="chunspell is not installed")
def test_it_says_what_is_known_and_what_may_have_been_meant_and_lives_on_after_what_it_can_not_read(
    tmp_path: Path,
) -> None:
    (tmp_path / "xx.aff").write_text("SET ISO8859-1\nTRY aeu\n", encoding="ascii")
    (tmp_path / "xx.dic").write_text("2\nquagga\nmoa\n", encoding="ascii")
    of_those = {"code": "xx", "folder": str(tmp_path)}
    process = AnsweringProcess("curator.dictionary_worker", 60)
    try:
        assert process.ask({**of_those, "words": ["moa", "Moa", "quaga", "中", "\ud800"]}) == {
            "known": [True, True, False, False, False]
        }
        assert process.ask({**of_those, "words": []}) == {"known": []}
        assert process.ask({**of_those, "code": "yy", "words": ["moa"]}) == {"problem": "HunspellFilePathError"}
        assert process.ask({**of_those, "word": "quaga"}) == {"meant": ["quagga"]}
        assert process.ask({**of_those, "word": "中"}) == {"meant": []}
    finally:
        process.end()
