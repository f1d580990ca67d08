"""PySide without its parts for texts: the same in every answer, and those parts are loaded when they are wanted."""

import subprocess
import sys
from pathlib import Path

_QUICK = """
from curator.desktop.toolkit.quick_qt import load_pyside
load_pyside()
"""
_LOADED = """
import sys
names = ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
def is_loaded(name):
    return len(vars(sys.modules[f"shibokensupport.signature.{name}"])) > 9
print([is_loaded(name) for name in names])
"""
_WINDOW = """
from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel

class Lamp(QObject):
    lit = Signal(int)
    def __init__(self):
        super().__init__()
        self._light, self.seen = 1, []
        self.lit.connect(self.see)
    @Slot(int)
    def see(self, light):
        self.seen.append(light)
    light = Property(int, lambda self: self._light, lambda self, light: setattr(self, "_light", light))

application = QApplication([])
lamp = Lamp()
lamp.lit.emit(3)
lamp.setProperty("light", 5)
label = QLabel("a", alignment=Qt.AlignmentFlag.AlignRight)
label.show()
application.processEvents()
print(lamp.seen, lamp.light, lamp.property("light"), label.alignment(), label.grab().isNull())
"""
_TEXTS = """
import inspect, pydoc
for wrong in (
    lambda: label.setText(1, 2),
    lambda: label.resize("wide"),
    lambda: QLabel(colour=1),
    lambda: lamp.lit.emit("a", "b"),
    lambda: label.setTextt("a"),
    lambda: Qt.AlignmentFlag.AlignRigth,
    lambda: QObject.connect(lamp),
    lambda: inspect.signature(QLabel.setText),
    lambda: inspect.signature(QLabel),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, "__notes__", ()))
from PySide6.support.signature import get_signature
print(get_signature(QLabel.setText), get_signature(QLabel.resize), inspect.signature(Lamp.see))
print(pydoc.render_doc(QLabel.setAlignment), QLabel.__doc__, Lamp.__doc__)
import PySide6.support.signature.lib.enum_sig as enum_sig
print(enum_sig.ExactEnumerator.__name__, enum_sig.__name__, enum_sig.__spec__.name, enum_sig.__file__)
"""


def _run(*parts: str) -> str:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", "".join(parts)], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_window_loads_none_of_these_parts() -> None:
    ordinary, quick = _run(_WINDOW, _LOADED).splitlines(), _run(_QUICK, _WINDOW, _LOADED).splitlines()
    assert (ordinary[0], ordinary[-1]) == (quick[0], str([True] * 6))
    assert quick[-1] == str([False] * 6)


def test_errors_signatures_and_help_are_those_of_ordinary_pyside() -> None:
    assert _run(_QUICK, _WINDOW, _TEXTS) == _run(_WINDOW, _TEXTS)


def test_where_pyside_is_there_already_only_import_is_pythons_own() -> None:
    said = _run("import builtins, PySide6.QtCore\n", _QUICK, "print(builtins.__import__ is builtins.__orig_import__)\n")
    assert said == "True\n"


def test_where_the_parts_have_other_names_all_is_loaded_as_ever() -> None:
    renamed = (
        "from curator.desktop.toolkit import quick_qt\nquick_qt._LATE.clear()\nquick_qt._LATE['none'] = {'such'}\n"
    )
    assert _run(renamed, _QUICK, _WINDOW, _LOADED).splitlines()[-1] == str([True] * 6)


def test_with_a_version_that_was_not_tried_all_is_loaded_as_ever() -> None:
    other = "from curator.desktop.toolkit import quick_qt\nquick_qt._TRIED = '5.'\n"
    assert _run(other, _QUICK, _WINDOW, _LOADED).splitlines()[-1] == str([True] * 6)
