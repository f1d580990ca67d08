"""The PDF digest: its text can be found, its links lead on, its bytes are the same each time."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFontDatabase, QPdfWriter
from PySide6.QtWidgets import QApplication

from curator.digest import pages as laid_out
from curator.digest.day import Digest, DigestDay, DigestEvent
from curator.digest.export import format_named, render, written
from curator.digest.formats import paper
from curator.digest.options import Options, Paper
from tests.digest.making import CHINESE, RICH, digest_of, event_of, event_text, published

RADICALS = re.compile("[\u2e80-\u2fdf]")

pytestmark = pytest.mark.usefixtures("qapp")


def pages(digest: Digest) -> list[str]:
    """The text of each page, without blanks: where lines break is not looked at."""
    return [
        "".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(format_named("pdf"), digest))).pages
    ]


def heads(digest: Digest) -> list[list[str]]:
    """What stands at the head of each page."""
    found: list[list[str]] = []

    def note(text: str, base: Sequence[float], place: Sequence[float], *_font: object) -> None:
        height = place[4] * base[1] + place[5] * base[3] + base[5]
        if text.strip() and height > 842 - 50:
            found[-1].append(text.strip())

    for page in PdfReader(BytesIO(render(format_named("pdf"), digest))).pages:
        found.append([])
        page.extract_text(visitor_text=note)
    return found


def flattened(outline: Sequence[object]) -> Iterator[Destination]:
    """All entries of an outline, in their order."""
    for entry in outline:
        if isinstance(entry, Destination):
            yield entry
        elif isinstance(entry, list):
            yield from flattened(entry)


def addresses_in(pdf: bytes) -> list[str]:
    """Where its links lead."""
    notes = [note.get_object() for page in PdfReader(BytesIO(pdf)).pages for note in page.get("/Annots", [])]
    return [note["/A"]["/URI"] for note in notes if "/A" in note]


def test_a_day_on_paper() -> None:
    pdf = PdfReader(BytesIO(render(format_named("pdf"), digest_of(RICH, event_text("Second event")))))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Thursday, 1 March 2012"
    (page,) = pdf.pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    text = "".join(page.extract_text().split())
    for part in (
        "Thursday, 1 March 2012", "2 events", "Homs & Hama", "signs \"a law\".", "BBC & friends", "Seen twice.",
        "The Syrian Army continues.", "13 February 2012 · Homs, bombardment", "Second event", "1/1",
    ):  # fmt: skip
        assert "".join(part.split()) in text, part


def test_links_lead_on() -> None:
    assert set(addresses_in(render(format_named("pdf"), digest_of(RICH)))) == {
        "http://www.bbc.co.uk/news/1",
        "http://uk.reuters.com/2?a=1&b=2",
        "http://img.example/c.jpg?x=1&y=2",
        "https://ocean.example/a",
    }


def test_odd_addresses_stay_whole() -> None:
    sources = "1. [a](http://a.example/2012\\03\\story_(3).jpg)\n2. [b](http://b.example/x y)"
    pdf = render(format_named("pdf"), digest_of(event_text("a", sources=sources)))
    assert addresses_in(pdf) == ["http://a.example/2012%5C03%5Cstory_%283%29.jpg", "http://b.example/x%20y"]


def test_each_further_page_has_the_date_and_all_have_a_number() -> None:
    texts = pages(digest_of(*(event_text(f"Event number {n}.", "Some words. " * 60) for n in range(20))))
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert text.count("Thursday,1March2012") == 1
        assert f"{number}/{len(texts)}" in text
    everything = "".join(texts)
    assert [everything.count(f"Eventnumber{n}.") for n in range(20)] == [1] * 20


def test_a_title_has_the_date_beside_it_at_the_head_of_each_page() -> None:
    events = [event_text(f"Event number {n}.", "Some words. " * 60) for n in range(20)]
    for title, seen in (
        ("Syria, this week", "Syria, this week"),
        ("Of " + "many " * 60 + "words", "Of " + "many " * 10),
        ("\u062a\u0642\u0631\u064a\u0631", ""),
    ):
        first, *others = heads(replace(digest_of(*events), title=title))
        assert first[0] == "Thursday, 1 March 2012"
        assert len(others) > 1
        for head in others:
            assert head[0].startswith(seen)
            assert "Thursday, 1 March 2012" in "".join(head[:2])
    found = heads(replace(digest_of(*events), first=date.min, last=date.min, title="Found"))
    assert [head[0] for head in found[1:]] == ["Found"] * (len(found) - 1)


def test_no_title_stands_alone_at_the_foot_of_a_page() -> None:
    events = [
        event_text(f"Title {n}.", f"Summary {n}. " + "More words. " * (n * 7 % 90), category=f"Kind {n}.")
        for n in range(40)
    ]
    texts = pages(digest_of(*events))
    for n in range(40):
        (page,) = (text for text in texts if f"Title{n}." in text)
        assert f"Kind{n}." in page
        assert f"Summary{n}." in page


def test_chinese_is_written_in_chinese_letters() -> None:
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("no font with Chinese letters (Noto Sans CJK SC) is installed")
    (text,) = pages(digest_of(CHINESE, language="zh"))
    assert not RADICALS.search(text)
    for part in (
        "獨立選舉委員會：甲型H1N1流感，首都喀布爾立即行動，人民日報。",
        "2012年3月1日星期四",
        "阿富汗喀布爾發生地震。",
    ):
        assert part in text


def test_a_mixed_day_an_empty_one_and_a_very_full_one() -> None:
    assert "Noevents." in pages(digest_of())[0]
    assert len(pages(digest_of(CHINESE, RICH))) == 1
    full = "".join(pages(digest_of(*(event_text(f"{n} " + "word " * 170) for n in range(60)))))
    assert full.count("word" * 20) >= 60


def test_dates_are_those_of_the_day() -> None:
    data = render(format_named("pdf"), digest_of(RICH))
    information = dict(PdfReader(BytesIO(data)).metadata or {})
    assert [str(information[name]) for name in ("/CreationDate", "/ModDate")] == ["D:20120301000000Z"] * 2
    assert re.findall(rb'Date="([^"]*)"', data) == [b"2012-03-01T00:00:00+00:00"] * 3


def test_a_radical_that_was_written_is_one_unless_its_ideograph_was_written_too() -> None:
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("no font with Chinese letters (Noto Sans CJK SC) is installed")
    for language in ("zh", "en"):
        (text,) = pages(digest_of(event_text("\u2f74 \u2f63 生"), language=language))
        assert "\u2f74" in text
        assert text.count("生") == 2


def test_the_outline_leads_to_days_and_events() -> None:
    events = tuple(
        DigestEvent(f"news/2012/03/1/{n}.md", event_of(event_text(f"Event {n}.", "word " * 500))) for n in (1, 2)
    )
    day = date(2012, 3, 1)
    digest = Digest(
        (DigestDay(day, events[:1]), DigestDay(day.replace(day=2), events[1:])), day, day.replace(day=2), "en"
    )
    reader = PdfReader(BytesIO(render(format_named("pdf"), digest)))
    places = list(flattened(reader.outline))
    assert [(place.title, reader.get_destination_page_number(place)) for place in places] == [
        ("Thursday, 1 March 2012", 0), ("Event 1.", 0), ("Friday, 2 March 2012", 1), ("Event 2.", 1),
    ]  # fmt: skip
    assert [type(entry) for entry in reader.outline] == [Destination, list, Destination, list]
    assert all(0 < float(str(place.top)) < 842 for place in places)
    assert str(reader.root_object["/Lang"]) == "en"


def test_paper_can_be_of_another_size() -> None:
    data = render(format_named("pdf"), digest_of(RICH), Options(paper=Paper.LETTER))
    assert [round(float(side)) for side in PdfReader(BytesIO(data)).pages[0].mediabox[2:]] == [612, 792]


def test_a_document_can_be_painted_twice(qapp: QApplication) -> None:
    made = laid_out.document(published(RICH), paper.html_of(published(RICH)))
    before = made.toHtml()
    sizes = []
    for _ in range(2):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        laid_out.paint(made, QPdfWriter(buffer))
        sizes.append(buffer.size())
    assert made.toHtml() == before
    assert abs(sizes[0] - sizes[1]) < 100


class NotWantedError(Exception):
    """Nobody waits any more."""


@pytest.mark.parametrize("most", [0, 1, 2])
def test_whoever_waits_for_it_is_asked_before_each_page(most: int) -> None:
    publication = published(*(event_text(f"Event number {n}.", "Some words. " * 60) for n in range(20)))
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) > most:
            raise NotWantedError

    with pytest.raises(NotWantedError):
        written(format_named("pdf"), publication, check)
    assert len(asked) == most + 1


def test_events_that_look_the_same_share_their_formats() -> None:
    """Qt compares formats one by one: where each event had one of its own, ten years took minutes."""
    few, many = (published(*[event_text("Event.", "Text.", category="a")] * count) for count in (5, 15))
    assert len({len(laid_out.document(one, paper.html_of(one)).allFormats()) for one in (few, many)}) == 1
