"""Enumerations of Qt that are made quickly are those that PySide makes by itself."""

import enum
import json
import subprocess
import sys
from pathlib import Path

from curator.desktop.toolkit import quick_enums

_TELLS = """
import enum, json, pickle, sys
if sys.argv[1] == "quickly":
    from curator.desktop.toolkit.quick_enums import make_enums_quickly
    make_enums_quickly()
from PySide6 import QtCore, QtGui, QtWidgets

def tried(act):
    try:
        return repr(act())
    except Exception as error:
        return str(error)

def tell(kind):
    members = {name: (member.name, member.value) for name, member in kind.__members__.items()}
    told = [kind.__name__, kind.__qualname__, kind.__module__, [base.__name__ for base in kind.__mro__], members]
    some = list(kind)
    told += [[one.name for one in some], len(kind), [repr(one) for one in some[:3]], [str(one) for one in some[:3]]]
    told += [kind[one.name] is one and kind(one.value) is one and getattr(kind, one.name) is one for one in some]
    told += [tried(lambda: kind(number)) for number in (0, 123456, -1)]
    for one in some[:3]:
        told += [tried(lambda: pickle.loads(pickle.dumps(one)) is one), hash(one) == hash(kind(one.value))]
        told += [tried(lambda: one | some[-1]), tried(lambda: one & some[-1]), tried(lambda: one ^ some[-1])]
        told += [tried(lambda: ~one), tried(lambda: one in some[-1]), tried(lambda: list(one | some[-1]))]
    return told

kinds = {}
for module in (QtCore, QtGui, QtWidgets):
    for owner in [module, *(getattr(module, name) for name in dir(module))]:
        for name in filter(lambda name: name[0].isupper(), dir(owner)):
            kind = getattr(owner, name, None)
            if isinstance(kind, type) and issubclass(kind, enum.Enum) and kind.__module__.startswith("PySide6"):
                kinds[f"{kind.__module__}.{kind.__qualname__}"] = kind
print(json.dumps({name: tell(kind) for name, kind in sorted(kinds.items())}))
"""


def _told(way: str) -> dict[str, object]:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", _TELLS, way], cwd=root, check=True, stdout=subprocess.PIPE, text=True)
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_they_have_the_same_members_and_work_alike() -> None:
    told, quickly = _told("as ever"), _told("quickly")
    assert len(told) > 400
    assert quickly.keys() == told.keys()
    assert [name for name in told if quickly[name] != told[name]] == []


def test_whatever_else_is_made_is_made_as_ever() -> None:
    make = quick_enums._create_simply
    plain = make(enum.Enum, "Plain", ["A", "B"])
    named = make(enum.Flag, "Named", [("A", 1)], module="here", boundary=enum.KEEP)
    assert [(one.name, one.value) for one in plain] == [("A", 1), ("B", 2)]
    assert named.__module__ == "here"
