"""A dictionary of a few words."""

from collections.abc import Sequence


class PlainSpeller:
    """Knows these words, and suggests those of them that begin as the word does."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def knows(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def suggestions(self, word: str) -> Sequence[str]:
        return [known for known in self._words if known[0] == word[0]]
