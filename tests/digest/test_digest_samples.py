"""Days of the real archives, where they lie beside the repository: three formats, the same facts."""

from datetime import date
from html import unescape

import pytest
from markdown import Markdown

from curator.archive.archive import Archive
from curator.archive.errors import MissingError
from curator.digest.day import Digest, gather
from curator.digest.export import FORMATS, render
from curator.digest.options import Options
from curator.digest.preview import preview_html
from curator.digest.publication import publication_of
from curator.digest.reading import Reading
from tests.digest.test_digest_markdown import Finder
from tests.digest.test_digest_paper import addresses_in
from tests.event.samples import SAMPLE, needs_sample

pytestmark = [needs_sample, pytest.mark.usefixtures("qapp")]
DAYS = [
    ("en", date(2012, 3, 1), 16, 0),
    ("en-d1", date(2012, 3, 1), 3, 14),
    ("zh", date(2008, 5, 12), 1, 0),
    ("zh", date(2007, 5, 16), 18, 0),
]
"""With the numbers of events that are there, and of those that the day's page lists and the sample lacks."""


def facts(readings: list[Reading]) -> tuple[list[str], set[str]]:
    """The texts and the addresses that every format has to hold."""
    texts, addresses = [], set()
    for reading in readings:
        texts += [reading.title, reading.category, *(source.label for source in reading.sources)]
        texts += [text for section in reading.sections for link in section.links for text in (link.title, link.notes)]
        addresses |= {source.href for source in reading.sources if source.href}
        addresses |= {reading.cover.href} if reading.cover and reading.cover.href else set()
    return texts, addresses


@pytest.mark.parametrize(("edition", "day", "count", "missing"), DAYS)
def test_three_formats_hold_the_same_facts(edition: str, day: date, count: int, missing: int) -> None:
    digest = gather(Archive(SAMPLE / edition), day)
    assert (len(digest.events), len(digest.left_out)) == (count, missing)
    assert {type(left.error) for left in digest.left_out} <= {MissingError}
    texts, addresses = facts([event.reading for event in publication_of(digest, Options()).events])
    markdown, html, pdf = (render(one, digest) for one in FORMATS[:3])
    _holds(Markdown().convert(markdown.decode()), texts, addresses)
    _holds(html.decode(), texts, addresses)
    assert {href.replace("\\", "%5C") for href in addresses} <= set(addresses_in(pdf))


def _holds(html: str, texts: list[str], addresses: set[str]) -> None:
    plain = "".join(unescape(html).split())
    for text in texts:
        assert "".join(text.split()) in plain, text
    found = {href.replace("%5C", "\\") for _, href in Finder(html).found.links}
    assert addresses <= found


def test_every_event_has_a_preview() -> None:
    for edition in ("en", "en-d1"):
        archive = Archive(SAMPLE / edition)
        for path in archive.files():
            assert "<h" in preview_html(archive.open(path).content.text).partition("</head>")[2]


def test_a_digest_has_the_order_of_its_index() -> None:
    digest: Digest = gather(Archive(SAMPLE / "zh"), date(2007, 5, 16))
    titles = [item.event.title_text for item in digest.events]
    assert titles[0].startswith("一艘台灣漁船")
    assert titles[-1] == "中国史学界重新修纂《二十四史》。"
