"""Beginnings of words, written out as the words that the archive has.

Full text gathers all finds of a beginning before it gives the first one, however few are wanted. Those of whole words
it gives one by one, newest first.
"""

import re
from collections.abc import Sequence

import apsw

_MOST = 12
"""So many words are looked up at most: what begins more words is gathered after all. To look up a hundred and to read
from each takes as long as to gather them, and to count all that they find twice as long."""
_INDEXED = 2
"""Letters of a beginning that has an index of its own in any archive (`database.SPACED`). One letter begins words of
Chinese and its like alone (`words.phrase`), and mostly few of their pairs; an index for it would make the catalogue of
a Chinese archive a quarter larger."""
_BEGINNING = re.compile(r'"((?:[^"]* )?)([^" ]+)"\*')
"""As `words.phrase` writes one: words in a row, of which the last has just begun."""
_VOCABULARY = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, words, instance)"
_NEXT = "SELECT term FROM temp.vocabulary WHERE term >= ? LIMIT 1"


def learn(connection: apsw.Connection) -> None:
    """Lets a connection to a catalogue know the words that there are. It has to be one that may write."""
    connection.execute(_VOCABULARY)


def written_out(connection: apsw.Connection, expression: str) -> str:
    """An FTS5 expression that finds the same, with whole words for each beginning of a few."""

    def alternatives(beginning: re.Match[str]) -> str:
        before, word = beginning.groups()
        words = _words(connection, word) if len(word) != _INDEXED else ()
        found = " OR ".join(f'"{before}{word}"' for word in words)
        return (f"({found})" if len(words) > 1 else found) or beginning.group()

    return _BEGINNING.sub(alternatives, expression)


def _words(connection: apsw.Connection, beginning: str) -> Sequence[str]:
    """All that begin so, in order; none where there are too many."""
    words: list[str] = []
    least = beginning
    while len(words) <= _MOST:
        word = connection.execute(_NEXT, (least,)).get
        if word is None or not word.startswith(beginning):
            return words
        words.append(word)
        least = f"{word}\0"  # the very next that may be: the vocabulary has a row for each place of a word
    return ()
