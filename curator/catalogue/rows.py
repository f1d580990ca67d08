"""Writes many rows at once."""

from collections.abc import Sequence
from itertools import chain

import apsw

_AT_ONCE = 100
"""Rows that one statement takes: as many statements take half as long again."""


def put_all(connection: apsw.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Runs a statement that takes rows in the place of its `{}`."""
    whole = len(rows) - len(rows) % _AT_ONCE
    row = f"({', '.join('?' * len(rows[0]))})" if rows else ""
    many = (tuple(chain.from_iterable(rows[start : start + _AT_ONCE])) for start in range(0, whole, _AT_ONCE))
    connection.executemany(statement.format(", ".join([row] * _AT_ONCE)), many)
    connection.executemany(statement.format(row), rows[whole:])
