"""How the many modules of a window are loaded without more ado than they need."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from curator.desktop.toolkit.late_modules import loading_late
from curator.desktop.toolkit.quick_qt import load_pyside


@contextmanager
def loading_quickly() -> Iterator[None]:
    """For loading PySide and the window's modules: those of what is seen first, and those of all else.

    What is loaded stays: looking through it for garbage took a fifth of the time until it was.
    """
    gc.disable()
    try:
        load_pyside()
        with loading_late("curator"):
            yield
    finally:
        gc.freeze()
        gc.enable()
