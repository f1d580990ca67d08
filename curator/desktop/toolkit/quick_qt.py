"""PySide, loaded without its parts for the texts of errors and help until there is such a text."""

import builtins
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from curator.desktop.toolkit.late_modules import LateModule
from curator.desktop.toolkit.quick_enums import make_enums_quickly

_LATE = {
    "shibokensupport.signature": {"errorhandler", "layout", "parser"},
    "shibokensupport.signature.lib": {"enum_sig", "pyi_generator", "tool"},
}
"""Those that PySide asks for by Python's own ways only; into `mapping` its C++ looks directly."""
_TRIED = "6.11."
"""How the versions of PySide begin with which this was tried."""
_import = getattr(builtins, "__orig_import__", builtins.__import__)
"""Python's own."""


def load_pyside() -> None:
    """Loads `PySide6`, if it isn't, and leaves Python's own `import` in its place."""
    # WORKAROUND: PySide compiles these parts from their source at each start, which takes a quarter of the time of a
    # bare window; its signals, slots and properties need none of them. Where they have other names, all are loaded.
    if _is_tried():
        make_enums_quickly()
        builtins.__dict__["__import__"] = _import_partly
    try:
        import_module("PySide6")
    finally:
        # WORKAROUND: PySide puts its own `import` in the place of Python's. It reads the source of each module that is
        # loaded, and keeps its lines in memory, to see if the module may want `from __feature__ import …`. None does.
        builtins.__dict__.update(dict.fromkeys(("__import__", "__orig_import__"), _import))


def _is_tried() -> bool:
    """Another version may look into these parts by other ways, of which nothing tells before it is too late."""
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        return False
    with suppress(OSError):
        return f'version = "{_TRIED}' in Path(spec.origin).with_name("_config.py").read_text(encoding="utf-8")
    return False


def _import_partly(
    name: str,
    globals_: Mapping[str, object] | None = None,
    locals_: Mapping[str, object] | None = None,
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> ModuleType:
    for part in _LATE.get(name, set()).intersection(fromlist or ()):
        _put_off(_import(name, fromlist=("__name__",)), part)
    module: ModuleType = _import(name, globals_, locals_, fromlist, level)
    return module


def _put_off(package: ModuleType, part: str) -> None:
    name = f"{package.__name__}.{part}"
    spec = None if name in sys.modules else find_spec(name)
    loader = spec.loader if spec else None
    if loader is None:
        return

    def fill(module: ModuleType) -> None:
        renamed, module.__spec__ = module.__spec__, spec  # PySide gives it another name, which its loader doesn't know
        loader.exec_module(module)
        module.__spec__ = renamed

    sys.modules[name] = LateModule(name, fill)
    sys.modules[name].__spec__ = ModuleSpec(name, loader)
    setattr(package, part, sys.modules[name])
