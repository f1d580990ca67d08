"""Hunspell's dictionaries: which there are on this machine, and what one of them knows.

They are read by chunspell, which not everybody has, in a process of its own.
"""

import codecs
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from curator.answering import AnsweringProcess, NoAnswerError

PROJECT = "chunspell"
"""The package that reads them, as it is installed."""
_PACKAGE = "hunspell"
_OWN_FOLDER = "dictionaries"
_HEAD = 64 * 1024
"""Bytes of the rules in which they say their encoding."""
_ENCODING = re.compile(rb"^\s*SET\s+(\S+)", re.MULTILINE)
_USUAL_ENCODING = b"ISO8859-1"
_SECONDS = 30
"""What an answer may take; the largest dictionaries are read in some seconds."""


class DictionaryError(Exception):
    """A dictionary can't be read."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Dictionary:
    """The words of a language. To ask for them takes some time, and may raise DictionaryError."""

    def __init__(self, code: str, folder: Path, holder: AnsweringProcess) -> None:
        self._code, self._folder, self._holder = code, folder, holder

    def unknown(self, words: Collection[str]) -> Collection[str]:
        """Those that are neither its words nor forms of them."""
        known = self._answer("known", words=list(words))
        return {word for word, is_known in zip(words, known, strict=True) if not is_known}

    def suggestions(self, word: str) -> Sequence[str]:
        """Its words that may have been meant, the likeliest first."""
        return tuple(map(str, self._answer("meant", word=word)))

    def _answer(self, name: str, **question: object) -> Sequence[object]:
        asked = {"code": self._code, "folder": str(self._folder), **question}
        try:
            answer: Sequence[object] = self._holder.ask(asked)[name]
        except (NoAnswerError, KeyError) as error:
            raise DictionaryError(self._code) from error
        return answer


class Dictionaries:
    """Those of this machine, found once; a person's own come before the system's, and those before the package's."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` are where to look, the best first."""
        package = find_spec(_PACKAGE)
        self.is_ready = package is not None
        """Whether the package that reads them is here."""
        own = [Path(package.origin).parent / _OWN_FOLDER] if package and package.origin else []
        self._holder = AnsweringProcess("curator.dictionary_worker", _SECONDS)
        self.places: Mapping[str, Path] = _found((*folders, *own)) if self.is_ready else {}
        """Their folders, by what they are called: a language and perhaps a country and more, such as `en_US`."""

    def read(self, code: str) -> Dictionary:
        """A dictionary that is found. What holds it starts when it is asked first."""
        return Dictionary(code, self.places[code], self._holder)

    def end(self) -> None:
        """None can be asked any more, and what is being asked is given up."""
        self._holder.end()


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
