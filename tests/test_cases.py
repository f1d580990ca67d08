"""The table of cases in `README.md` has each of them, and each test that it names is there."""

import re
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent
_TABLE = (_TESTS / "README.md").read_text(encoding="utf-8")
_MOST = {"A": 10, "B": 6, "C": 7, "D": 6, "E": 4, "F": 5, "G": 5, "H": 4, "I": 5, "J": 5}
_NAMED = sorted(set(re.findall(r"`([\w/]+\.py)(?:::(\w+))?`", _TABLE)))


def test_each_case_has_its_line() -> None:
    cases = re.findall(r"^\| ([A-J]\d+)( first)? \|", _TABLE, re.MULTILINE)
    assert [case for case, _ in cases] == [f"{group}{n}" for group, most in _MOST.items() for n in range(1, most + 1)]
    assert len([first for _, first in cases if first]) == 42


@pytest.mark.parametrize(("file", "name"), _NAMED)
def test_each_test_that_is_named_is_there(file: str, name: str) -> None:
    text = (_TESTS / file).read_text(encoding="utf-8")
    assert not name or f"def {name}(" in text
