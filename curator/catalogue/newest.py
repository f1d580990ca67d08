"""The words of the newest events once more, in a table of their own: `newest`.

What most events have, such as one Chinese letter, is found there at once, while full text would gather it from all of
the archive before it gives the first one.
"""

from collections.abc import Sequence

import apsw

_ENOUGH, _MOST = 2_000, 4_000
"""How many events stand there after it was cut short, and from how many on it is."""
_LAST = "newest"
"""The fact that tells up to which id events stand there: all of those whose words are written."""
_ALL = (1 << 63) - 1


def make_room(connection: apsw.Connection, ids: Sequence[int]) -> int:
    """Up to which id events belong there, once these come too, of which none does yet."""
    known_last = connection.execute("SELECT value FROM meta WHERE name = ?", (_LAST,)).get
    last = _ALL if known_last is None else known_last
    coming = [id_ for id_ in ids if id_ <= last]
    count, oldest = next(connection.execute("SELECT count(*), ifnull(max(id), 0) FROM newest_docsize"))
    if count + len(coming) > _MOST:
        if _ENOUGH <= count + sum(id_ <= oldest for id_ in coming) <= _MOST:
            last = oldest
        else:
            known = connection.execute("SELECT id FROM newest_docsize ORDER BY id LIMIT ?", (_ENOUGH,))
            last = sorted([*(id_ for (id_,) in known), *coming])[_ENOUGH - 1]
            connection.execute("DELETE FROM newest WHERE rowid > ?", (last,))
        connection.execute("REPLACE INTO meta VALUES (?, ?)", (_LAST, last))
    return last


def forget_all(connection: apsw.Connection) -> None:
    """Empties the table, for any events that may come."""
    connection.execute("INSERT INTO newest (newest) VALUES ('delete-all')")
    connection.execute("DELETE FROM meta WHERE name = ?", (_LAST,))
