"""The words of an archive: a text file that people may edit too."""

from pathlib import Path

import pytest

from curator.archive import store
from curator.archive.errors import ArchiveError
from curator.archive.own_words import OwnWords, words_place


def test_they_are_kept_one_a_line_by_the_alphabet(tmp_path: Path) -> None:
    words = OwnWords(tmp_path / "words" / "archive.txt")
    assert words.all() == set()
    for word in ("Homs", "zeitgeist", "Élysée", "amr", "Homs"):
        words.add(word)
    assert (tmp_path / "words" / "archive.txt").read_text(encoding="utf-8") == "amr\nHoms\nzeitgeist\nÉlysée\n"
    assert words.all() == {"amr", "Homs", "zeitgeist", "Élysée"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfquagga\r\n\r\n  moa \nno utf-8: \xff\n", b"%sdodo\r\n"),
        (b"\xef\xbb\xbf# places\r\nZeta\r\nHoms\r\n\r\n# people\r\nBob\r\n", b"%sdodo\r\n"),
        (b"\xef\xbb\xbfmoa\r\n  quagga\r\n", b"\xef\xbb\xbfdodo\r\nmoa\r\n  quagga\r\n"),
        (b"auk\n\n moa \nquagga", b"auk\n\ndodo\n moa \nquagga"),
        (b"auk\r\nbeo", b"%s\r\ndodo"),
        (b"zeta\nauk", b"%s\ndodo"),
        (b"auk", b"%s\ndodo"),
        (b"\n", b"%sdodo\n"),
        (b"", b"dodo\n"),
        (b"Dodo\n  dodo\t\nauk", b"%s"),
    ],
)
def test_what_a_person_wrote_there_counts_at_once_and_stays(tmp_path: Path, before: bytes, after: bytes) -> None:
    place = tmp_path / "archive.txt"
    place.write_bytes(before)
    words = OwnWords(place)
    known = words.all()
    words.add("dodo")
    assert place.read_bytes() == after.replace(b"%s", before)
    assert words.all() == known | {"dodo"}


def test_a_word_that_somebody_writes_meanwhile_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "archive.txt"
    read, others = store.read, ["moa", "dodo"]

    def read_then_written(path: Path, limit: int) -> bytes:
        try:
            return read(path, limit)
        finally:
            if others:
                place.write_bytes((place.read_bytes() if place.exists() else b"") + f"{others.pop()}\n".encode())

    monkeypatch.setattr(store, "read", read_then_written)
    OwnWords(place).add("quagga")
    assert place.read_text(encoding="utf-8") == "dodo\nmoa\nquagga\n"


def test_where_they_can_not_be_written_that_is_said_and_none_are_known(tmp_path: Path) -> None:
    place = tmp_path / "archive.txt"
    place.mkdir()
    with pytest.raises(ArchiveError):
        OwnWords(place).add("quagga")
    assert OwnWords(place).all() == set()


def test_each_archive_has_its_own_file_whose_name_can_be_found(tmp_path: Path) -> None:
    one, other = (words_place(tmp_path, Path(root)) for root in ("/one/My Archive", "/other/My Archive"))
    assert one != other
    assert one.parent == other.parent == tmp_path / "words"
    assert one.name.startswith("my-archive-")
    for odd in ("/", "/新闻", "/a\udcff", f"/{'x' * 255}"):
        assert len(words_place(tmp_path, Path(odd)).name) < 200
