"""The process that holds the dictionaries: to read one, or to say what may have been meant by a word, takes some tenths
of a second, in which nothing else is done by a program that does so.

`python -m curator.dictionary_worker` reads one JSON object a line, `{"code": "en_US", "folder": "/usr/share/hunspell",
"words": ["moa", "quaga"]}`, or the same with `"word": "quaga"` for `words`, and answers each with a line, `{"known":
[true, false]}` or `{"meant": ["quagga"]}`, or else `{"problem": "OSError"}`. It ends when its input does. Lines are
ASCII.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Protocol, cast

from curator.answering import serve

_MOST_MEANT = 100
"""So many words are remembered with what may have been meant: who asks again, since it took so long, has it at once."""


class _Hunspell(Protocol):
    """What is used of the package."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class _Package(Protocol):
    def Hunspell(self, lang: str, hunspell_data_dir: str, system_encoding: str) -> _Hunspell: ...  # noqa: N802 - theirs


def answer(line: bytes) -> bytes:
    """The answer to one line of input, whatever it holds."""
    reply: Mapping[str, object]
    try:
        reply = _reply(json.loads(line))
    except Exception as error:  # noqa: BLE001 - another package of that name, a broken file: it can't be asked
        reply = {"problem": type(error).__name__}
    return json.dumps(reply).encode("ascii") + b"\n"


def _reply(request: Mapping[str, Any]) -> Mapping[str, object]:
    place = request["code"], request["folder"]
    if "word" in request:
        return {"meant": _meant(*place, request["word"])}
    words = _read(*place)
    return {"known": [_knows(words, word) for word in request["words"]]}


@cache
def _read(code: str, folder: str) -> _Hunspell:
    return cast(_Package, import_module("hunspell")).Hunspell(code, folder, sys.getfilesystemencoding())


def _knows(words: _Hunspell, word: str) -> bool:
    try:
        return bool(words.spell(word))
    except UnicodeEncodeError:  # it has a letter that none of theirs have
        return False


@lru_cache(_MOST_MEANT)
def _meant(code: str, folder: str, word: str) -> Sequence[str]:
    try:
        return tuple(filter(None, _read(code, folder).suggest(word)))
    except UnicodeEncodeError:
        return ()


if __name__ == "__main__":
    serve(answer)
