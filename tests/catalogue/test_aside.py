"""What is put aside, and fetched again."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.aside import fetch, put_aside


@given(st.lists(st.binary(), max_size=8))
def test_each_is_fetched_as_it_was_put(data: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        references = [put_aside(folder, one) for one in data]
        assert [fetch(folder, reference) for reference in references] == data
        assert [fetch(folder, reference) for reference in reversed(references)] == data[::-1]


def test_each_process_has_a_file_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    references = []
    for number in (5, 7, 5):
        monkeypatch.setattr("os.getpid", lambda number=number: number)
        references.append(put_aside(str(tmp_path), b"%d" % number))
    assert sorted(place.name for place in tmp_path.iterdir()) == ["5", "7"]
    assert [fetch(str(tmp_path), reference) for reference in references] == [b"5", b"7", b"5"]


def test_where_the_folder_is_gone_the_system_says_so(tmp_path: Path) -> None:
    reference = put_aside(str(tmp_path), b"text")
    with pytest.raises(FileNotFoundError):
        put_aside(str(tmp_path / "none"), b"text")
    with pytest.raises(FileNotFoundError):
        fetch(str(tmp_path / "none"), reference)
