"""Many rows that few statements write."""

from contextlib import closing

import apsw
import pytest

from curator.catalogue.rows import put_all


@pytest.mark.parametrize("number", [0, 1, 99, 100, 101, 250])
def test_all_rows_are_written_once(number: int) -> None:
    rows = [(row, str(row)) for row in range(number)]
    with closing(apsw.Connection(":memory:")) as connection:
        connection.execute("CREATE TABLE held (id INTEGER PRIMARY KEY, name TEXT)")
        put_all(connection, "INSERT INTO held VALUES {} ON CONFLICT (id) DO UPDATE SET name = 'twice'", rows)
        assert list(connection.execute("SELECT id, name FROM held ORDER BY id")) == rows
