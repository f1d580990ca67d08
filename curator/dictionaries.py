"""Hunspell's dictionaries: which there are on this machine, and what one of them knows.

They are read by chunspell, which not everybody has.
"""

import codecs
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol, cast

PROJECT = "chunspell"
"""The package that reads them, as it is installed."""
_PACKAGE = "hunspell"
_OWN_FOLDER = "dictionaries"
_HEAD = 64 * 1024
"""Bytes of the rules in which they say their encoding."""
_ENCODING = re.compile(rb"^\s*SET\s+(\S+)", re.MULTILINE)
_USUAL_ENCODING = b"ISO8859-1"


class _Hunspell(Protocol):
    """What is used of the package; each call holds the interpreter, so that it may come from any thread."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class _Package(Protocol):
    def Hunspell(self, lang: str, hunspell_data_dir: str, system_encoding: str) -> _Hunspell: ...  # noqa: N802 - theirs


class DictionaryError(Exception):
    """A dictionary can't be read."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Dictionary:
    """The words of a language."""

    def __init__(self, words: _Hunspell) -> None:
        self._words = words

    def knows(self, word: str) -> bool:
        """Whether it is one of its words, or a form of one."""
        try:
            return bool(self._words.spell(word))
        except UnicodeEncodeError:  # it has a letter that none of its words have
            return False

    def suggestions(self, word: str) -> Sequence[str]:
        """Its words that may have been meant, the likeliest first."""
        try:
            return tuple(filter(None, self._words.suggest(word)))
        except UnicodeEncodeError:
            return ()


class Dictionaries:
    """Those of this machine, found once; a person's own come before the system's, and those before the package's."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` are where to look, the best first."""
        package = find_spec(_PACKAGE)
        self.is_ready = package is not None
        """Whether the package that reads them is here."""
        own = [Path(package.origin).parent / _OWN_FOLDER] if package and package.origin else []
        self.places: Mapping[str, Path] = _found((*folders, *own)) if self.is_ready else {}
        """Their folders, by what they are called: a language and perhaps a country and more, such as `en_US`."""

    def read(self, code: str) -> Dictionary:
        """A dictionary that is found; it takes a moment the first time. Raises DictionaryError."""
        return _read(code, self.places[code])


@cache
def _read(code: str, folder: Path) -> Dictionary:
    try:
        package = cast(_Package, import_module(_PACKAGE))
        return Dictionary(package.Hunspell(code, str(folder), sys.getfilesystemencoding()))
    except (ImportError, AttributeError, TypeError, OSError) as error:  # another package of that name, or a broken file
        raise DictionaryError(code) from error


def _found(folders: Iterable[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in dict.fromkeys(folders):
        with suppress(OSError):
            for words in sorted(folder.glob("*.dic")):
                if words.stem not in found and _is_understood(words.with_suffix(".aff")):
                    found[words.stem] = folder
    return dict(sorted(found.items()))


def _is_understood(rules: Path) -> bool:
    """Whether they are there, in an encoding that Python has too."""
    try:
        with rules.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    written = _ENCODING.search(head)
    try:
        codecs.lookup((written[1] if written else _USUAL_ENCODING).decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return False
    return True
