"""Searches in the samples, held against counts that a plain scan of the files gives."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from curator.archive.layout import path_of
from curator.catalogue.catalogue import ALL, Catalogue
from curator.catalogue.overview import overview
from curator.catalogue.query import parse, term_for
from curator.catalogue.terms import Mark
from tests.catalogue.making import catalogue_of, found, listed
from tests.event.samples import SAMPLE, needs_sample

pytestmark = needs_sample

_SOURCE = re.compile(r"[0-9]+\. \[(.*)\]\((.*)\)")
_RELATED = re.compile(r"[0-9]+\. \[.*\]\((?:/zh)?/(.*\.md)\)(?: _.*?: (.*)_)?")


class Plain(NamedTuple):
    """An event as its lines have it."""

    path: str
    day: tuple[int, int, int]
    category: str
    head: str
    """Title and summary."""
    contexts: list[str]
    sources: list[tuple[str, str, str]]
    """Label, address, image."""
    targets: list[str]

    @property
    def own(self) -> str:
        named = "\n".join(f"{label} {url}" for label, url, _ in self.sources)
        return f"{self.head}\n{self.category}\n{named}\n{' '.join(self.contexts)}".lower()


def _plain(path: Path, name: str) -> Plain:
    text = path.read_text()
    head, _, rest = text.partition("\n### 信息来源:\n")
    sources, _, related = (rest or head).partition("\n### 有关:\n")
    head = head.partition("\n### 有关:\n")[0]
    _, _, category, title, *body = head.split("\n")
    year, month, day = name.split("/")[1:4]
    links = [match for line in related.split("\n") if (match := _RELATED.fullmatch(line))]
    return Plain(
        name,
        (int(year), int(month), int(day)),
        category.removeprefix("#####").strip(),
        "\n".join([title.removeprefix("#"), *body]),
        [context for match in links if match[2] for context in match[2].split(", ")],
        [(match[1], match[2], image.removesuffix(")")) for match, image in map(_source, sources.split("\n")) if match]
        if rest
        else [],
        [match[1] for match in links],
    )


def _source(line: str) -> tuple[re.Match[str] | None, str]:
    """Label and address, and the image behind them."""
    link, _, image = line.partition(" [IMG](")
    return _SOURCE.fullmatch(link), image


def is_broken(one: Plain) -> bool:
    return not all((SAMPLE / "zh" / (path_of(f"/{target}") or "none")).is_file() for target in one.targets)


@cache
def scan() -> list[Plain]:
    root = SAMPLE / "zh"
    return [
        _plain(path, path.relative_to(root).as_posix())
        for path in root.glob("news/*/*/*/*.md")
        if path.name not in {"index.md", "README.md"}
    ]


def from_bbc(one: Plain) -> bool:
    address = r"(?:https?://web\.archive\.org/web/[^/]+/)?https?://(?:[\w-]+\.)*bbc\.co\.uk(?:[/:]|$)"
    return any(re.match(address, url) for _, url, _ in one.sources)


def says_bbc(one: Plain) -> bool:
    return any(re.search(r"(?<![a-z0-9])bbc", f"{label} {url}".lower()) for label, url, _ in one.sources)


def says_us(one: Plain) -> bool:
    return re.search("美[国國]", one.own) is not None


def says_president(one: Plain) -> bool:
    return re.search("总统|總統", one.own) is not None


def has_cover(one: Plain) -> bool:
    return any(image for _, _, image in one.sources)


@pytest.mark.parametrize(
    ("typed", "test"),
    [
        ("阿富汗", lambda one: "阿富汗" in one.own),
        ("美国", says_us),
        ("美國", says_us),
        ("刀", lambda one: "刀" in one.own),
        ("title:阿富汗", lambda one: "阿富汗" in one.head.split("\n", 1)[0]),
        ("source:bbc", says_bbc),
        ("host:bbc.co.uk", from_bbc),
        ("host:news.bbc.co.uk", lambda one: any("//news.bbc.co.uk" in url for _, url, _ in one.sources)),
        ("context:阿富汗", lambda one: any("阿富汗" in context for context in one.contexts)),
        ('context:"阿富汗"', lambda one: "阿富汗" in one.contexts),
        ('category:"美国"', lambda one: one.category in {"美国", "美國"}),
        ("category:美国", lambda one: re.search("美[国國]", one.category)),
        ('source:"BBC"', lambda one: any(label.strip().lower() == "bbc" for label, _, _ in one.sources)),
        ("date:2012-03", lambda one: one.day[:2] == (2012, 3)),
        ("date:2011-11-15..2012-01-10", lambda one: (2011, 11, 15) <= one.day <= (2012, 1, 10)),
        ("date:*-03-01", lambda one: one.day[1:] == (3, 1)),
        ("missing:source", lambda one: not one.sources),
        ("has:cover", has_cover),
        ("missing:related", lambda one: not one.targets),
        ("missing:category", lambda one: not one.category),
        ("has:summary", lambda one: one.head.split("\n", 1)[1].strip()),
        ("is:broken", is_broken),
        ("阿富汗 -美国", lambda one: "阿富汗" in one.own and not says_us(one)),
        ("阿富汗 OR 刀 date:2012", lambda one: one.day[0] == 2012 and ("阿富汗" in one.own or "刀" in one.own)),
        ("美国 host:bbc.co.uk missing:cover", lambda one: says_us(one) and from_bbc(one) and not has_cover(one)),
        ("-source:bbc has:cover", lambda one: has_cover(one) and not says_bbc(one)),
        ("host:bbc.co.uk OR -has:source 总统", lambda one: says_president(one) and (from_bbc(one) or not one.sources)),
    ],
)  # fmt: skip
def test_in_the_chinese_sample(zh: Catalogue, typed: str, test: Callable[[Plain], bool]) -> None:
    wanted = {one.path for one in scan() if test(one)}
    assert wanted
    assert set(found(zh, typed)) == wanted


def test_all_of_the_chinese_sample(zh: Catalogue) -> None:
    assert set(found(zh, "")) == {one.path for one in scan()}


def test_each_value_that_is_offered_finds_the_events_that_it_counts(zh: Catalogue) -> None:
    whole = overview(zh)
    for year, events in whole.years:
        assert len(listed(zh, parse(term_for("date", year)))) == events
    for name, events in whole.sites[::5]:
        assert len(listed(zh, parse(term_for("host", name)))) >= events
    for name, events in (*whole.contexts[:50], *whole.contexts[50::30]):
        assert len(listed(zh, parse(term_for("context", name)))) == events
    for mark, events in (*whole.lacking.items(), *whole.marked.items()):
        typed = f"missing:{mark.name}" if mark in whole.lacking else f"is:{mark.name}"
        assert len(listed(zh, parse(typed))) == events
        assert mark in Mark


def test_each_category_and_label_is_found_by_its_own_term(zh: Catalogue) -> None:
    """The values are typed as the app does it, which leaves out quotes and blanks in a row."""
    for kind, values in (
        ("category", {one.category for one in scan()}),
        ("source", {label for one in scan() for label, _, _ in one.sources}),
        ("context", {context for one in scan() for context in one.contexts}),
    ):
        for value in filter(str.strip, values):
            assert zh.newest_entries(parse(term_for(kind, value)), 1), (kind, value)


@pytest.mark.parametrize("edition", ["en", "en-d1"])
@pytest.mark.parametrize("typed", ["ivorian", "IVORIAN", "Ívörian", "title:ivorian", "syrian rebels", '"bab amr"'])
def test_in_the_english_samples(tmp_path: Path, edition: str, typed: str) -> None:
    root = (SAMPLE / edition).resolve()
    catalogue = catalogue_of(root, tmp_path)
    words = [*typed.lower().removeprefix("title:").replace("í", "i").replace("ö", "o").strip('"').split()]
    wanted = {
        entry.path
        for entry in listed(catalogue, ALL)
        if all(re.search(rf"(?<![a-z0-9]){word}", _own(root / entry.path)) for word in words)
    }
    assert set(found(catalogue, typed)) == wanted


def _own(place: Path) -> str:
    head, _, related = place.read_text().partition("\n### Related:\n")
    return f"{head} {' '.join(re.findall('_Context: (.*)_', related))}".lower()
