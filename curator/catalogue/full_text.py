"""The catalogue's full text: the words of events, and what they are tied to."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing

import apsw

from curator.catalogue import newest
from curator.catalogue.database import SPACED, UNSPACED, Database, begin_words, catalogue_errors, transaction
from curator.catalogue.reading import Words, tie, tie_in_text
from curator.catalogue.rows import put_all
from curator.catalogue.words import is_unspaced

_TABLES = ("words", "ties")
_MERGES = "SELECT v FROM words_config WHERE k = 'crisismerge'"
_MERGED, _UNMERGED = 16, 1999
"""From how many parts of an index on one level on whoever writes one more merges them: FTS5's own habit; as late as can
be."""
_BIT = 200
"""Pages of some 4,000 bytes that are merged at once: others who write wait some hundredths of a second."""
NO_ID = -(1 << 63)
"""No event has it."""


def tidy(database: Database, is_over: Callable[[], bool]) -> None:
    """Merges the parts that were written, bit by bit, which nobody should wait for; goes on from where the last one
    ended. Raises CatalogueError."""
    with catalogue_errors(database.place), closing(database.connect()) as connection:
        full_text = FullText(connection)
        while not is_over() and full_text.tidy():
            pass


class FullText:
    """Words are written when the rows of all events are, and so is what they are tied to."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def hold(self, rows: Sequence[tuple[int, int]]) -> None:
        """Notes id and digest of events whose words are to be written."""
        put_all(self._connection, "REPLACE INTO wordless VALUES {}", rows)

    def forget(self, ids: Sequence[int]) -> None:
        """These events are gone, or say something else now."""
        for table in ("newest", *_TABLES):
            self._connection.executemany(f"DELETE FROM {table} WHERE rowid = ?", [(id_,) for id_ in ids])

    def clear(self) -> None:
        """Forgets all events."""
        for table in _TABLES:
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        newest.forget_all(self._connection)

    def write(self, words: Sequence[tuple[int, Words]]) -> list[tuple[int, Words]]:
        """Writes the words of events, by their ids; what another hand wrote anew meanwhile stays out. Gives those that
        were written.

        In ascending order, as full text wants it.
        """
        span = (min(words)[0], max(words)[0]) if words else (0, -1)
        wordless = dict(self._connection.execute("SELECT id, digest FROM wordless WHERE id BETWEEN ? AND ?", span))
        rows = sorted([(id_, one) for id_, one in words if wordless.get(id_) == one.digest])
        if rows and not self._connection.execute("SELECT EXISTS (SELECT 1 FROM words)").get:
            unspaced = sum(is_unspaced(one.title) for _, one in words)
            begin_words(self._connection, UNSPACED if 2 * unspaced > len(words) else SPACED)
            self._merge(_UNMERGED)  # what comes now comes in large parts, and to merge them would take as long again
        self._put_words("words", rows)
        self._put_ties([(id_, one.ties) for id_, one in rows])
        last = newest.make_room(self._connection, [id_ for id_, _ in rows])
        self._put_words("newest", [row for row in rows if row[0] <= last])
        self._connection.executemany("DELETE FROM wordless WHERE id = ?", [(id_,) for id_, _ in rows])
        return rows

    def settle(self) -> None:
        """What is written from now on comes bit by bit, and is not merged with all that was written before: whoever
        saves an event would wait for that."""
        if self._connection.execute(_MERGES).get == _UNMERGED:
            with transaction(self._connection):
                self._lift()
                self._merge(_MERGED)

    def tidy(self) -> bool:
        """Merges a bit of what lies in parts, and leaves out what was deleted; whether there was any."""
        return any(map(self._merge_bit, _TABLES))

    def _merge_bit(self, table: str) -> bool:
        before = self._connection.total_changes()
        with transaction(self._connection):
            self._tell("merge", _BIT, [table])
        return self._connection.total_changes() - before > 1  # FTS5's way of telling that it has written something

    def _lift(self) -> None:
        """Moves all parts to a level above those that small ones are merged on.

        FTS5 does so where it is told to merge what lies on several levels: a merge is begun, which puts its first page
        on the second level, and a part is written that does not belong to it.
        """
        self._tell("merge", -1)
        self._put_words("words", [(NO_ID, Words(0, "a", "", "", "", "", "", 0))])
        self._put_ties([(NO_ID, "a")])
        self._tell("flush")
        self._tell("merge", -1)
        self._connection.execute("DELETE FROM words WHERE rowid = ?; DELETE FROM ties WHERE rowid = ?", (NO_ID, NO_ID))

    def _put_words(self, table: str, rows: Iterable[tuple[int, Words]]) -> None:
        # One by one: FTS5 begins another part with each statement that writes several.
        self._connection.executemany(
            f"INSERT INTO {table} (rowid, title, text, category, contexts, sources) VALUES (?, ?, ?, ?, ?, ?)",
            [(id_, *one[1:6]) for id_, one in rows],
        )

    def _put_ties(self, rows: Iterable[tuple[int, str]]) -> None:
        self._connection.executemany("INSERT INTO ties (rowid, targets) VALUES (?, ?)", rows)

    def _merge(self, parts: int) -> None:
        """Never bit by bit, beside what is written: whoever writes 100 events would merge 1,000 others too."""
        self._tell("automerge", 0)
        self._tell("crisismerge", parts)

    def _tell(self, command: str, number: int | None = None, tables: Iterable[str] = _TABLES) -> None:
        """FTS5's way of being told something."""
        for table in tables:
            self._connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES (?, ?)", (command, number))

    def tied(self, path: str) -> list[int]:
        """The ids of the events with a related link to a path, or with one in their text."""
        either = f"{tie(path)} OR {tie_in_text(path)}"
        return [id_ for (id_,) in self._connection.execute("SELECT rowid FROM ties WHERE ties MATCH ?", (either,))]
