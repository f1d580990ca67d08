"""A dictionary of a few words."""

from collections.abc import Collection, Sequence


class PlainSpeller:
    """Knows these words, and suggests those of them that begin as the word does."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def unknown(self, words: Collection[str]) -> Collection[str]:
        return {word for word in words if not {word, word.lower()} & set(self._words)}

    def suggestions(self, word: str) -> Sequence[str]:
        return [known for known in self._words if known[0] == word[0]]
