"""Enumerations made quickly: PySide's are in all what Python would make of them."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import Enum, EnumType, FlagBoundary
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.desktop.toolkit import quick_enums
from curator.desktop.toolkit.quick_enums import _KINDS, _ordinary, _portrait, make_enums_quickly

_ALL = """
import json, pickle, re, sys
from curator.desktop.toolkit.quick_enums import make_enums_quickly, _portrait
if sys.argv[1] == "quick":
    make_enums_quickly()
from enum import EnumType, Flag
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

def enums(place, known):
    for name, part in list(vars(place).items()):
        if isinstance(part, EnumType) and part.__module__.startswith("PySide6."):
            yield part
        elif isinstance(part, type) and part.__module__.startswith("PySide6.") and part not in known:
            known.add(part)
            yield from enums(part, known)

def used(one):
    members = list(one)
    said = [repr(member) + str(member) + repr(pickle.loads(pickle.dumps(member)) is member) for member in members]
    if issubclass(one, Flag) and members:
        first, last = members[0], members[-1]
        said += map(repr, (first | last, first & last, ~first, first ^ last, one(0), list(first | last), bool(one(0))))
    for unknown in (12345678, "none"):
        try:
            said.append(repr(one(unknown)))
        except (TypeError, ValueError) as error:
            said.append(str(error))
    return said

found = {}
for module in (QtCore, QtGui, QtNetwork, QtSvg, QtWidgets):
    for name in dir(module):
        getattr(module, name)
    for one in enums(module, set()):
        parts, members = _portrait(one)
        portrait = re.sub(" at 0x[0-9a-f]+", "", str(sorted(parts.items())) + str(members))
        same = [one(member.value) is member and one[name] is member for name, member in one.__members__.items()]
        found[f"{one.__module__}.{one.__qualname__}"] = [portrait, str(list(one)), str(same), *used(one)]
print(json.dumps(found))
"""


def _found(way: str) -> Any:  # noqa: ANN401 - what the JSON holds
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", _ALL, way], cwd=root, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)


def test_all_enumerations_of_pyside_are_those_of_python() -> None:
    quick, ordinary = _found("quick"), _found("ordinary")
    assert len(quick) > 500
    assert quick.keys() == ordinary.keys()
    assert [name for name in quick if quick[name] != ordinary[name]] == []


@pytest.fixture(scope="module")
def quickly() -> Iterator[None]:
    """Enumerations are made quickly, where this Python's are as ours."""
    ordinary = vars(EnumType)["_create_"]
    make_enums_quickly()
    yield
    type.__setattr__(EnumType, "_create_", ordinary)


_NAMES = st.from_regex("[a-z][a-zA-Z]{0,3}", fullmatch=True)
_VALUES = st.integers(-(2**33), 2**33) | st.integers(0, 9)


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.usefixtures("quickly")
@given(st.lists(st.tuples(_NAMES, _VALUES)))
def test_any_other_is_what_python_makes_or_is_left_to_it(kind: Any, names: list[tuple[str, int]]) -> None:  # noqa: ANN401 - mypy knows no calls for other enumerations
    made = _made(lambda: kind("Tried", names, boundary=FlagBoundary.KEEP))
    assert made == _made(lambda: _ordinary(kind, "Tried", names, module=__name__, boundary=FlagBoundary.KEEP))


def _made(make: Callable[[], type[Enum]]) -> object:
    try:
        return _portrait(make())
    except (TypeError, ValueError) as error:
        return str(error)


@pytest.mark.usefixtures("quickly")
def test_what_is_asked_for_otherwise_is_left_to_python() -> None:
    asked: Any = Enum
    assert [one.value for one in asked("Colour", "RED GREEN")] == [1, 2]
    assert asked("Mixed", [("number", 1), ("word", "two")], boundary=FlagBoundary.KEEP).word.value == "two"
    assert asked("Odd", [("name", 1), ("value", 2)], boundary=FlagBoundary.KEEP).value.value == 2
    assert asked("Placed", [("one", 1)], module="elsewhere").__module__ == "elsewhere"


def test_where_python_makes_others_it_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ordinary = vars(EnumType)["_create_"]
    with monkeypatch.context() as patch:
        patch.setattr(quick_enums, "_note_bits", lambda *_: None)
        assert not make_enums_quickly()
    assert vars(EnumType)["_create_"] is ordinary
