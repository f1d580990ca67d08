"""Chinese in its two kinds of letters: `总统` and `總統` are one word to who searches for it."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import product
from math import prod

_MOST = 16
"""Mixtures of the letters of several places that are looked for; each costs about as much as a word of its own."""


def simplified(text: str) -> str:
    """The text in simplified letters."""
    return text if text.isascii() else _converter("t2s")(_encodable(text))


def spellings(text: str) -> Sequence[str]:
    """The text as it is, then as it is written in simplified letters, and in traditional ones here and there.

    Each kind of letters is understood from the whole text: `发` is `發` in `发展` and `髮` in `头发`.
    """
    if _chinese().search(text) is None:
        return (text,)
    simple = simplified(text)
    traditional = _converter("s2t")(simple)
    ways = (traditional, _converter("t2tw")(traditional), _converter("t2hk")(traditional))
    return tuple(dict.fromkeys((text, simple, *_mixed(ways))))


def _mixed(ways: Sequence[str]) -> Iterable[str]:
    """These, and what has one letter as one place writes it and another as another one does: `台灣衛生`."""
    letters = [tuple(dict.fromkeys(column)) for column in zip(*ways, strict=True)]
    return map("".join, product(*letters)) if prod(map(len, letters)) <= _MOST else ways


def _encodable(text: str) -> str:
    """Without halves of pairs of surrogates, as bytes on a command line may be."""
    return text.encode(errors="replace").decode()


@cache
def _chinese() -> re.Pattern[str]:
    return re.compile("[\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@cache
def _converter(kind: str) -> Callable[[str], str]:
    """Made when it is needed first: its tables take a moment that a start has no need to wait for."""
    from opencc import OpenCC  # noqa: PLC0415 - as above

    convert: Callable[[str], str] = OpenCC(kind).convert
    return convert
