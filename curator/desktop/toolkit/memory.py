"""Memory that is free, back to the system: its own library keeps most of it for what may come."""

import ctypes
import sys


def give_back_memory() -> None:
    """Gives back what is free, where the system's library can be told to (glibc's can)."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
