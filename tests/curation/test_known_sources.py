"""Which addresses the archive has: found in every spelling, forgotten when they go; and the labels that sites got."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from curator.archive.errors import CatalogueError
from curator.archive.layout import day_folder
from curator.assets import asset_text
from curator.catalogue.catalogue import open_catalogue
from curator.catalogue.source_book import CatalogueSources
from curator.curation.addresses import Tracking
from curator.curation.known_sources import KnownSources
from curator.curation.labels import LabelMemory, Use, proposals
from tests.catalogue.making import DAY, catalogue_of, full, looked_at, nothing_failed, put
from tests.event.reading import read_event

TRACKING = Tracking.parse(asset_text("tracking-parameters.txt"))
Files = Mapping[str, Sequence[tuple[str, str]]]
"""Addresses and labels of the sources, by the path of the file."""


class PlainBook(LabelMemory):
    """A catalogue that leads to all files, whatever is asked."""

    def __init__(self, files: Files) -> None:
        super().__init__((DAY, url, label) for sources in files.values() for url, label in sources)
        self._files = files
        self.asked: list[tuple[str, ...]] = []

    def paths_with(self, words: Sequence[str]) -> Sequence[str]:
        self.asked.append(tuple(words))
        return tuple(self._files)


def known_in(files: Files) -> KnownSources:
    return KnownSources(TRACKING, PlainBook(files), lambda path: [url for url, _ in files[path]])


class TestWithAPlainBook:
    def test_an_address_is_found_in_every_spelling_but_not_in_its_own_file(self) -> None:
        known = known_in({"b.md": [("https://x.org", "X")], "a.md": [("http://www.bbc.co.uk/1/", "BBC")]})
        assert known.elsewhere("https://bbc.co.uk/1?utm_source=mail", "b.md") == ("a.md",)
        assert known.elsewhere("http://www.bbc.co.uk/1/", "a.md") == ()

    def test_what_an_event_says_now_takes_the_place_of_what_it_said(self) -> None:
        files = {"a.md": [("http://bbc.co.uk/1", "BBC")]}
        known = known_in(files)
        files["a.md"] = [("http://cnn.com/2", "CNN")]
        known.keep("a.md", files["a.md"], before=[("http://bbc.co.uk/1", "BBC")])
        assert known.elsewhere("http://bbc.co.uk/1", "b.md") == ()
        assert known.elsewhere("http://cnn.com/2", "b.md") == ("a.md",)
        assert known.labels_for("http://cnn.com/3")[0] == "CNN"

    def test_what_was_saved_just_now_is_the_latest_use(self) -> None:
        known = known_in({"a.md": [("http://bbc.co.uk/1", "BBC")]})
        known.keep("b.md", [("http://bbc.co.uk/2", "Beeb")], before=())
        assert known.labels_for("http://bbc.co.uk/3") == ("Beeb", "BBC", "bbc.co.uk")

    def test_saving_an_event_again_makes_its_labels_no_more_likely(self) -> None:
        known = known_in({f"{n}.md": [(f"http://bbc.co.uk/{n}", "BBC")] for n in range(3)})
        once = [("http://bbc.co.uk/x", "Beeb")]
        known.keep("new.md", once, before=())
        before = known.labels_for("http://bbc.co.uk/y")
        for _ in range(50):
            known.keep("new.md", once, before=once)
        assert known.labels_for("http://bbc.co.uk/y") == before

    def test_what_stood_in_the_file_before_is_no_new_use(self) -> None:
        known = known_in({f"{n}.md": [("http://a.example/1", "Often")] for n in range(2)})
        known.keep("0.md", [("http://a.example/1", "Rare")], before=[("http://a.example/1", "Rare")])
        assert known.labels_for("http://a.example/2") == ("Often", "a.example")

    @pytest.mark.parametrize(
        ("url", "words"),
        [
            ("https://www.bbc.co.uk/news/world-17225776?utm_source=x", ("bbc.co.uk", "world-17225776", "news")),
            ("http://bücher.de/a/%20/longer", ("longer", "a")),
            ("http://a.example/", ("a.example",)),
            ("https://web.archive.org/web/2012/http://a.example/page", ("a.example", "page")),
        ],
    )
    def test_the_book_is_asked_for_what_all_spellings_have_in_common(self, url: str, words: tuple[str, ...]) -> None:
        book = PlainBook({})
        KnownSources(TRACKING, book, lambda _: ()).elsewhere(url, "a.md")
        assert book.asked == [words]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path.resolve() / "archive"


def path_at(number: int) -> str:
    return f"{day_folder(DAY + timedelta(number))}/a.md"


def fill(root: Path, *sources: tuple[str, str]) -> None:
    """An event with one source on one day after another."""
    for number, (url, label) in enumerate(sources):
        put(root, path_at(number), full("Title", sources=[(label, url)]))


class TestWithTheRealCatalogue:
    SPELLINGS = (
        "http://www.bbc.co.uk/news/World-17225776",
        "https://bbc.co.uk/news/World-17225776/?utm_source=mail#x",
        "https://web.archive.org/web/2012/http://www.bbc.co.uk/news/World-17225776",
        "HTTP://BBC.co.uk:80/news/World-17225776",
    )

    def test_an_address_is_found_in_every_spelling(self, root: Path, tmp_path: Path) -> None:
        fill(root, *((url, "BBC") for url in self.SPELLINGS), ("http://bbc.co.uk/news/World-17225777", "BBC"))
        catalogue = catalogue_of(root, tmp_path)
        known = KnownSources(TRACKING, CatalogueSources(catalogue, nothing_failed), lambda path: addresses(root, path))
        same = {known.form_of(url) for url in self.SPELLINGS}
        paths = tuple(path_at(number) for number in range(len(self.SPELLINGS)))
        for url in self.SPELLINGS:
            alike = tuple(path for path, other in zip(paths, self.SPELLINGS, strict=True) if other != url)
            assert len(same) == 1
            assert known.elsewhere(url, paths[self.SPELLINGS.index(url)]) == alike

    def test_what_is_gone_from_a_file_is_not_found_there_though_the_book_leads_to_it(
        self, root: Path, tmp_path: Path
    ) -> None:
        fill(root, ("http://a.example/page", "A"), ("http://a.example/other", "A"))
        catalogue = catalogue_of(root, tmp_path)
        known = KnownSources(TRACKING, CatalogueSources(catalogue, nothing_failed), lambda path: addresses(root, path))
        assert known.elsewhere("http://a.example/page", "") == (path_at(0),)
        put(root, path_at(0), full("Title", sources=[("A", "http://a.example/else")]))
        assert known.elsewhere("http://a.example/page", "") == ()
        looked_at(catalogue, DAY)
        assert known.elsewhere("http://a.example/else", "") == (path_at(0),)

    def test_labels_are_proposed_as_from_memory(self, root: Path, tmp_path: Path) -> None:
        uses = [
            ("http://news.bbc.co.uk/chinese/trad/1", "BBC中文網"), ("http://news.bbc.co.uk/2/hi/1", "BBC"),
            ("http://news.bbc.co.uk/2/hi/2", "BBC"), ("http://sport.bbc.co.uk/3", " BBC Sport "),
            ("https://archive.is/2013/http://www.bbc.co.uk/x", "Beeb"), ("https://sina.com.cn/a", "新浪"),
            ("no address", "Odd"), ("http://[", "Odder"), ("http://bbc.co.uk/x", "x|date=2"),
        ]  # fmt: skip
        fill(root, *uses)
        book = CatalogueSources(catalogue_of(root, tmp_path), nothing_failed)
        memory = LabelMemory((DAY + timedelta(number), *use) for number, use in enumerate(uses))
        hosts = ("bbc.co.uk", "news.bbc.co.uk", "sina.com.cn", "", "none.example")
        for host in hosts:
            assert as_values(book.of_host(host)) == as_values(memory.of_host(host))
        for site in ("bbc.co.uk", "sina.com.cn", "none.example"):
            assert as_values(book.of_site(site)) == as_values(memory.of_site(site))
        for url in ("http://news.bbc.co.uk/chinese/trad/2", "http://news.bbc.co.uk/2/hi/3", "http://x.sina.com.cn/"):
            assert proposals(book, url) == proposals(memory, url)

    def test_only_the_newest_uses_of_a_host_count(self, root: Path, tmp_path: Path) -> None:
        fill(root, *((f"http://a.example/{n}", f"L{n}") for n in range(310)))
        uses = CatalogueSources(catalogue_of(root, tmp_path), nothing_failed).of_host("a.example")
        assert [label for _, label in uses] == [f"L{n}" for n in range(10, 310)]

    def test_a_catalogue_that_can_not_be_read_knows_nothing_and_says_so_once_for_each_question(
        self, root: Path, tmp_path: Path
    ) -> None:
        fill(root, ("http://a.example/page", "A"))
        catalogue = open_catalogue(root, tmp_path)
        catalogue.database.place.write_bytes(b"garbage" * 1000)
        failed: list[CatalogueError] = []
        known = KnownSources(TRACKING, CatalogueSources(catalogue, failed.append), lambda path: addresses(root, path))
        assert known.elsewhere("http://a.example/page", "") == ()
        assert known.labels_for("http://a.example/") == ("a.example",)
        assert [error.is_damaged for error in failed] == [True] * 3


def addresses(root: Path, path: str) -> list[str]:
    return [source.url for source in read_event((root / path).read_text()).sources]


def as_values(uses: Iterable[Use]) -> list[tuple[tuple[str, ...], str]]:
    return [(tuple(parts), label) for parts, label in uses]
