"""Late modules: not run before something of them is asked for, and no different afterwards."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from threading import Barrier, Thread
from types import ModuleType

import pytest

from curator.desktop.toolkit.late_modules import LateModule, loading_late


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty package `shelf`, which can be imported."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    folder.joinpath("__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == "shelf"]:
        del sys.modules[name]


def _late(name: str) -> ModuleType:
    with loading_late("shelf"):
        return import_module(name)


def test_a_module_runs_when_something_of_it_is_asked_for_and_once(package: Path) -> None:
    package.joinpath("book.py").write_text("import sys\nsys.runs = getattr(sys, 'runs', 0) + 1\ntitle = 'one'\n")
    book = _late("shelf.book")
    assert not hasattr(sys, "runs")
    assert book.title == "one"
    assert book.title == "one"
    assert vars(sys).pop("runs") == 1


def test_it_is_an_ordinary_module_then(package: Path) -> None:
    package.joinpath("book.py").write_text('"""Its words."""\ntitle = "one"\n')
    book = _late("shelf.book")
    assert (book.__name__, book.__file__) == ("shelf.book", str(package / "book.py"))
    assert isinstance(book, LateModule)
    assert book.title == "one"
    assert type(book) is ModuleType
    assert (book.__doc__, sys.modules["shelf.book"]) == ("Its words.", book)
    assert book.__spec__ is not None
    assert book.__spec__.loader is book.__loader__
    with pytest.raises(AttributeError, match="has no attribute"):
        _ = book.author


def test_a_name_that_is_imported_from_it_is_there_at_once(package: Path) -> None:
    package.joinpath("book.py").write_text("title = 'one'\n")
    package.joinpath("reader.py").write_text("from shelf.book import title\nfrom shelf import page\n")
    package.joinpath("page.py").write_text("number = 1\n")
    reader = _late("shelf.reader")
    with loading_late("shelf"):
        assert reader.title == "one"
    assert type(sys.modules["shelf.book"]) is ModuleType
    assert isinstance(sys.modules["shelf.page"], LateModule)
    assert reader.page.number == 1


def test_packages_and_other_modules_are_not_put_off(package: Path) -> None:
    inner = package / "inner"
    inner.mkdir()
    inner.joinpath("__init__.py").write_text("here = True\n")
    package.with_name("shelfmark.py").write_text("here = True\n")
    assert type(_late("shelf.inner")) is ModuleType
    assert type(_late("shelfmark")) is ModuleType
    del sys.modules["shelfmark"]
    package.joinpath("book.py").write_text("title = 'one'\n")
    assert type(import_module("shelf.book")) is ModuleType


def test_what_is_not_there_is_not_found(package: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match=r"shelf\.gone"):
        _late("shelf.gone")


def test_what_its_code_raises_is_raised_each_time(package: Path) -> None:
    package.joinpath("book.py").write_text("raise ValueError('torn')\n")
    book = _late("shelf.book")
    for _ in range(2):
        with pytest.raises(ValueError, match="torn"):
            _ = book.title


def test_its_own_code_sees_what_is_there_so_far(package: Path) -> None:
    package.joinpath("book.py").write_text("import sys\nme = sys.modules[__name__]\nfirst = 1\nsecond = me.first + 1\n")
    assert _late("shelf.book").second == 2


def test_another_thread_waits_for_the_whole_module(package: Path) -> None:
    package.joinpath("book.py").write_text(
        "import shelf, time\nfirst = 1\nshelf.begun.wait()\ntime.sleep(0.05)\nlast = 2\n"
    )
    book, seen = _late("shelf.book"), []
    begun = sys.modules["shelf"].begun = Barrier(2)  # type: ignore[attr-defined] # for the module to see

    def ask() -> None:
        begun.wait()
        seen.append((book.first, book.last))

    thread = Thread(target=ask)
    thread.start()
    assert book.last == 2
    thread.join()
    assert seen == [(1, 2)]
