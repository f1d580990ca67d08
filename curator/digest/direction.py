"""Which way a text runs, for formats whose programs don't see that for themselves."""

import unicodedata

_STRONG = {"L": False, "R": True, "AL": True}


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script like Arabic or Hebrew (Unicode's rule P2)."""
    if text.isascii():
        return False
    return next((_STRONG[kind] for kind in map(unicodedata.bidirectional, text) if kind in _STRONG), False)
