"""The catalogue's full text: the words of events, and what they are tied to."""

from collections.abc import Sequence

import apsw

from curator.catalogue.reading import tie

_TABLES = ("words", "ties")


class FullText:
    """Words are held back until the rows of all events are written, and so is what they are tied to."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS pending"
            " (id INTEGER PRIMARY KEY, digest, title, text, category, contexts, sources, targets)"
        )

    def hold(self, rows: Sequence[tuple[object, ...]]) -> None:
        """Notes id, digest and words of events that are to be written."""
        self._connection.executemany("REPLACE INTO wordless VALUES (?, ?)", [row[:2] for row in rows])
        self._connection.executemany("REPLACE INTO temp.pending VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def forget(self, ids: Sequence[int]) -> None:
        """These events are gone, or say something else now."""
        for statement in ("DELETE FROM words WHERE rowid = ?", "DELETE FROM ties WHERE rowid = ?"):
            self._connection.executemany(statement, [(id_,) for id_ in ids])

    def clear(self) -> None:
        """Forgets all events."""
        for table in _TABLES:
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        self._connection.execute("DELETE FROM temp.pending")

    def pending(self) -> list[int]:
        """The ids of the events whose words are still to be written, ascending."""
        return [id_ for (id_,) in self._connection.execute("SELECT id FROM temp.pending ORDER BY id")]

    def write(self, first: int, last: int) -> None:
        """Writes the words of the events with these ids. All in SQLite, so that other threads can go on meanwhile.

        In ascending order, as full text wants it; what another hand wrote anew meanwhile stays out.
        """
        span = "id BETWEEN ? AND ?"
        chosen = f"temp.pending JOIN wordless USING (id, digest) WHERE {span} ORDER BY id"
        columns = "title, text, category, contexts, sources"
        execute = self._connection.execute
        execute(f"INSERT INTO words (rowid, {columns}) SELECT id, {columns} FROM {chosen}", (first, last))
        execute(f"INSERT INTO ties (rowid, targets) SELECT id, targets FROM {chosen}", (first, last))
        written = f"SELECT id, digest FROM temp.pending WHERE {span}"
        execute(f"DELETE FROM wordless WHERE (id, digest) IN ({written})", (first, last))
        execute(f"DELETE FROM temp.pending WHERE {span}", (first, last))

    def tied(self, path: str) -> list[int]:
        """The ids of the events with a related link to a path."""
        return [id_ for (id_,) in self._connection.execute("SELECT rowid FROM ties WHERE ties MATCH ?", (tie(path),))]
