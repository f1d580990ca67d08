"""How the many modules of a window are loaded without more ado than they need."""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager

import PySide6  # noqa: F401 - loading it is what puts another import in the place of Python's


@contextmanager
def loading_quickly() -> Iterator[None]:
    """For loading the window's modules, once in the life of a process.

    What is loaded stays: looking through it for garbage took a fifth of the time until it was.
    """
    # WORKAROUND: PySide puts its own `import` in the place of Python's. It reads the source of each module that is
    # loaded, and keeps its lines in memory, to see if the module may want `from __feature__ import …`. None does here.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
