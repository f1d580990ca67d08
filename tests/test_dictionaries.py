"""Which dictionaries there are, and the real one where the package that reads them is installed."""

import sys
from collections.abc import Callable, Iterator
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


@pytest.fixture
def reading() -> Iterator[Callable[[Path], Dictionaries]]:
    """Gives the dictionaries of a folder; what holds them ends after the test."""
    made: list[Dictionaries] = []

    def read(folder: Path) -> Dictionaries:
        made.append(Dictionaries([folder]))
        return made[-1]

    yield read
    for one in made:
        one.end()


@needs_chunspell
def test_the_package_brings_english(tmp_path: Path, reading: Callable[[Path], Dictionaries]) -> None:
    english = reading(tmp_path).read("en_US")
    assert english.unknown(["rebels", "Rebels", "don't", "rebbels", "Erdoğan"]) == {"rebbels", "Erdoğan"}
    assert "rebels" in english.suggestions("rebbels")
    assert english.suggestions("Erdoğan") == ()


@needs_chunspell
def test_a_dictionary_in_a_folder_of_any_name_is_read(tmp_path: Path, reading: Callable[[Path], Dictionaries]) -> None:
    folder = tmp_path / "字典 é"
    _write(folder, "xx_YY", words="2\nquagga\nfähre\n")
    found = reading(folder)
    assert found.places["xx_YY"] == folder
    assert found.read("xx_YY").unknown(["fähre", "ferry"]) == {"ferry"}


@needs_chunspell
def test_what_reads_them_is_never_loaded_where_they_are_asked_and_starts_with_the_first_question(
    tmp_path: Path, reading: Callable[[Path], Dictionaries], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "hunspell", raising=False)
    _write(tmp_path, "xx")
    found = reading(tmp_path)
    quaggas = found.read("xx")
    assert found._holder._process is None
    assert quaggas.unknown(["quagga", "moa"]) == {"moa"}
    assert found._holder._process is not None
    assert "hunspell" not in sys.modules


@needs_chunspell
def test_one_whose_process_was_killed_is_read_again(tmp_path: Path, reading: Callable[[Path], Dictionaries]) -> None:
    _write(tmp_path, "xx")
    found = reading(tmp_path)
    for _ in range(2):
        assert found.read("xx").unknown(["quagga", "moa"]) == {"moa"}
        assert found._holder._process is not None
        found._holder._process.kill()
    assert found.read("xx").suggestions("quaga") == ("quagga",)


@needs_chunspell
def test_one_that_goes_away_is_said_to_be_unreadable_and_others_are_read(
    tmp_path: Path, reading: Callable[[Path], Dictionaries]
) -> None:
    _write(tmp_path, "xx")
    found = reading(tmp_path)
    (tmp_path / "xx.dic").unlink()
    for ask in (found.read("xx").unknown, found.read("xx").suggestions):
        with pytest.raises(DictionaryError) as raised:
            ask("quagga")
        assert raised.value.code == "xx"
    assert found.read("en_US").unknown(["rebels"]) == set()


@needs_chunspell
def test_once_it_is_over_nothing_is_read(tmp_path: Path, reading: Callable[[Path], Dictionaries]) -> None:
    found = reading(tmp_path)
    found.end()
    with pytest.raises(DictionaryError):
        found.read("en_US").unknown(["rebels"])
