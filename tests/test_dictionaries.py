"""Which dictionaries there are, and the real one where the package that reads them is installed."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from curator.dictionaries import Dictionaries, DictionaryError, _found

needs_chunspell = pytest.mark.skipif(find_spec("hunspell") is None, reason="chunspell is not installed")


def _write(folder: Path, code: str, rules: bytes = b"SET UTF-8\n", words: str = "1\nquagga\n") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{code}.aff").write_bytes(rules)
    (folder / f"{code}.dic").write_text(words, encoding="utf-8")


def test_a_persons_own_come_before_those_of_the_system(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    for folder, code in ((own, "de_DE"), (system, "de_DE"), (system, "fr")):
        _write(folder, code)
    (system / "alone.dic").write_text("1\nquagga\n", encoding="utf-8")
    assert _found([tmp_path / "nowhere", own, system]) == {"de_DE": own, "fr": system}


@pytest.mark.parametrize(
    ("rules", "is_found"),
    [(b"SET ISO8859-15", True), (b"# none\n", True), (b"\nSET KOI8-R\r\n", True), (b"SET microsoft-cp1251", False)],
)
def test_those_in_an_encoding_that_nobody_knows_are_left_out(tmp_path: Path, rules: bytes, is_found: bool) -> None:
    _write(tmp_path, "xx", rules)
    assert bool(_found([tmp_path])) is is_found


@needs_chunspell
def test_the_package_brings_english() -> None:
    english = Dictionaries([]).read("en_US")
    assert [english.knows(word) for word in ("rebels", "Rebels", "don't", "rebbels", "Erdoğan")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert "rebels" in english.suggestions("rebbels")
    assert english.suggestions("Erdoğan") == ()


@needs_chunspell
def test_a_dictionary_in_a_folder_of_any_name_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "字典 é"
    _write(folder, "xx_YY", words="2\nquagga\nfähre\n")
    found = Dictionaries([folder])
    assert found.places["xx_YY"] == folder
    assert found.read("xx_YY").knows("fähre")
    assert not found.read("xx_YY").knows("ferry")


@needs_chunspell
def test_one_that_goes_away_is_said_to_be_unreadable(tmp_path: Path) -> None:
    _write(tmp_path, "xx")
    found = Dictionaries([tmp_path])
    (tmp_path / "xx.dic").unlink()
    with pytest.raises(DictionaryError):
        found.read("xx")
