"""What holds for every form of a digest."""

import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from bibtexparser.entrypoint import parse_string
from msgspec.structs import replace

from curator.archive.errors import NotReadableError
from curator.digest.day import Digest, DigestDay, DigestEvent, LeftOut
from curator.digest.export import FORMATS, Format, format_named, render
from curator.digest.options import DigestPart, Links, Options, Order
from curator.digest.reading import shown
from curator.event.encoding import Unfit, UnfitTextError
from tests.digest.making import CHINESE, DAY, FOLDER, RICH, digest_of, event_of, event_text
from tests.digest.reading_back import READERS
from tests.hostile import TEXTS

ROOT = Path(__file__).parents[2]
EVERY = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
SOURCES_ONLY = {"ris", "bibtex", "csl"}
TITLES = (
    "a](http://evil.example/) [b",
    "`code` and ``more``",
    "a | b || c",
    "=1+1",
    "+1 @cmd",
    "- item",
    "@misc{x, title={y}}",
    "# heading",
    "1. first",
    "<b>bold</b> <script>alert(1)</script>",
    "&amp;lt; &amp;amp; ]]> <!-- x --> <![CDATA[",
    "\\textbf{x} {unbalanced $1 100% #1 a_b ~ ^ \\",
    "} unbalanced",
    "TY  - BOOK",
    "--boundary",
    "a\u202egnp.exe\u202c b \u2066c",
    "bell \x07 tab\tend \x1b[31m",
    "\ufeffmark \ufffe\uffff",
    "'single' \"double\" ''two''",
    "*a* _b_ ~~c~~ **d**",
    "[x]: http://evil.example/",
    "{{ 7 * 7 }} {% raw %}",
)
TAGS = (
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "<iframe src='http://evil.example/'>",
    "<!-- a comment -->",
    "<div>\n<p class='x'>A paragraph</p>\n</div>",
    "<em>x</em> <br> <a href='http://evil.example/'>a</a> <table><tr><td>1</td></tr></table>",
    "<?php x ?> <!DOCTYPE html> <![CDATA[x]]> </p>",
    "a < b > c <unknown> <http://x",
)
LINK = re.compile(r"https?://[^\s]+")


def squeezed(text: str) -> str:
    """Without blanks: where lines break and cells end is not looked at."""
    return re.sub(r"\s+", "", text)


def test_every_format_is_read_back_here() -> None:
    assert set(READERS) == {form.name for form in FORMATS}
    assert len({form.suffix for form in FORMATS}) == len(FORMATS)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_hostile_titles_come_out_inert_and_true(form: Format) -> None:
    labels = [title.replace("](", "").replace("\t", " ") for title in TITLES]
    events = [
        event_text(title, "A text.", f"1. [{label}](http://a.example/1)", category=title)
        for title, label in zip(TITLES, labels, strict=True)
    ]
    text, links = READERS[form.name](render(form, digest_of(*events)))
    for one in map(shown, (*TITLES, *labels)):
        if form.name != "pdf" or one.isascii():  # no font of this machine may have the others
            assert squeezed(one) in squeezed(text)
    assert set(links) == {"http://a.example/1"}
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x1b]", text)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_nothing_hostile_gets_through(form: Format) -> None:
    events = []
    for hostile in TEXTS:
        line = hostile.replace("\n", " ")
        text = event_text(line, hostile, f"1. [{line}](http://a.example/1)\n2. [a]({line})\n{line}", line)
        events.append(f"{text}\n### Related:\n\n1. [{line}](/news/2012/02/1/a.md) _Context: {line}_\n2. [b]({line})\n")
    _, links = READERS[form.name](render(form, digest_of(*events)))
    for link in links:
        assert LINK.fullmatch(link), link
        assert not re.search("[\u200b-\u200f\u202a-\u202e]", link)


@pytest.mark.parametrize("form", ["pdf", "odt", "docx", "text", "mail"])
@pytest.mark.usefixtures("qapp")
def test_a_list_counts_from_its_first_number(form: str) -> None:
    text, _ = READERS[form](render(format_named(form), digest_of(event_text("title", "1986. A good year."))))
    assert "1986.Agoodyear." in squeezed(text)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_html_in_a_text_is_shown_as_it_was_written(form: Format) -> None:
    if form.name in SOURCES_ONLY:
        pytest.skip("citations have no text of the event")
    hostile = (text for text in TEXTS if text.startswith("<") and not re.search(r"[\\\u202e]|&#|^<http:", text))
    written = (*TAGS, *hostile)
    summary = "\n\n".join((*written, f"> {TAGS[0]}", f"* {TAGS[1]}", f"x {TAGS[3]}", "H<sub>2</sub>O"))
    text, links = READERS[form.name](render(form, digest_of(event_text("Title", summary), event_text("Next"))))
    for one in (*written, f"x {TAGS[3]}"):
        assert squeezed(one) in squeezed(text), one
    assert "H2O" in squeezed(text) or form.name in {"json", "xml"}
    assert links == []


@EVERY
@pytest.mark.usefixtures("qapp")
def test_a_whole_day_is_there(form: Format) -> None:
    text, links = READERS[form.name](render(form, digest_of(RICH, CHINESE)))
    sources = {"http://www.bbc.co.uk/news/1", "http://uk.reuters.com/2?a=1&b=2", "https://xinhua.example/3"}
    assert sources <= set(links)
    parts = ['Martin O\'Malley signs "a law".', "BBC & friends"]
    if form.name not in SOURCES_ONLY:
        parts += ["Homs & Hama", "The Syrian Army continues.", "bombardment", "Old — one", "not an item"]
        assert "https://ocean.example/a" in links or form.name in {"json", "xml"}
    if form.name != "pdf":
        parts += ["獨立選舉委員會：甲型H1N1流感", "新華社"]
    for part in parts:
        assert squeezed(part) in squeezed(text), part


@EVERY
@pytest.mark.usefixtures("qapp")
def test_what_is_left_out_is_named(form: Format) -> None:
    left_out = (
        LeftOut("news/2012/03/1/bad.md", UnfitTextError(Unfit.NOT_UTF8, 3)),
        LeftOut("news/2012/03/1/\udcff.md", NotReadableError(Path("x"), "Permission denied")),
    )
    events = DigestDay(DAY, (DigestEvent("news/2012/03/1/\udcfe.md", event_of(event_text(" "))),))
    data = render(form, Digest((events,), DAY, DAY, "en", left_out=left_out))
    text, _ = READERS[form.name](data)
    if form.name not in SOURCES_ONLY and form.name != "atom":
        assert "notUTF-8" in squeezed(text)
        assert "bad.md" in squeezed(text) or form.name == "xml"
    if form.name in {"xml", "atom"}:
        assert b"bad.md" in data
    data.decode("utf-8", "strict") if form.name not in {"pdf", "epub", "odt", "docx"} else None


@EVERY
@pytest.mark.usefixtures("qapp")
def test_parts_can_be_left_out(form: Format) -> None:
    bare, links = READERS[form.name](render(form, digest_of(RICH), Options(parts=())))
    for part in ("acid", "BBC", "The Syrian Army continues", "bombardment", "img.example"):
        assert squeezed(part) not in squeezed(bare), part
    assert links == []
    if form.name not in SOURCES_ONLY:
        assert "O'Malley" in bare
        only = Options(parts=(DigestPart.CONTEXTS, DigestPart.SUMMARY))
        text, _ = READERS[form.name](render(form, digest_of(RICH), only))
        assert "bombardment" in text
        assert "acid" in text
        assert "Syrian Army" not in text


@EVERY
@pytest.mark.usefixtures("qapp")
def test_parts_come_in_the_order_that_is_wanted(form: Format) -> None:
    if form.name in {*SOURCES_ONLY, "json", "xml"}:
        pytest.skip("programs read these by the names of their fields")
    marks = {
        DigestPart.SUMMARY: "acid",
        DigestPart.COVER: "img.example",
        DigestPart.SOURCES: "BBC",
        DigestPart.RELATED: "The Syrian Army",
        DigestPart.CONTEXTS: "Contexts: ",
    }
    for parts in (tuple(DigestPart), tuple(DigestPart)[::-1], (DigestPart.SOURCES, DigestPart.SUMMARY)):
        text = squeezed(READERS[form.name](render(form, digest_of(RICH), Options(parts=parts)))[0])
        places = [text.index(squeezed(marks[part])) for part in parts]
        assert places == sorted(places)
        assert all(squeezed(mark) not in text for part, mark in marks.items() if part not in parts)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_links_into_the_archive_lead_where_they_should(form: Format) -> None:
    if form.name in SOURCES_ONLY:
        pytest.skip("citations have the links of sources only")
    absolute = Options(links=Links.ABSOLUTE, base="https://archive.example/")
    relative = Options(links=Links.RELATIVE)
    beside = {"epub": None, "odt": "../"}.get(form.name, "")
    for options, before in ((absolute, "https://archive.example/"), (relative, beside), (Options(), None)):
        _, links = READERS[form.name](render(form, digest_of(RICH), options))
        related = f"{before}news/2012/02/13/the-syrian-army.md"
        inside = {link for link in links if "news/2012/0" in link or "/news/" in link.replace("co.uk/news", "")}
        assert (related in inside) is (before is not None)
        assert before is not None or not inside


@EVERY
@pytest.mark.usefixtures("qapp")
def test_days_come_in_order(form: Format) -> None:
    texts = [event_text(title, sources="1. [s](http://a.example/)") for title in ("Bravo.", "Alpha.", "Charlie.")]
    events = [DigestEvent(f"news/2012/03/1/{n}.md", event_of(text)) for n, text in enumerate(texts)]
    days = (DigestDay(DAY, tuple(events[:2])), DigestDay(DAY.replace(day=2), tuple(events[2:])))
    digest = Digest(days, DAY, DAY.replace(day=2), "en", title="Two days")
    for order, expected in (
        (Order.OLDEST, ["Bravo.", "Alpha.", "Charlie."]),
        (Order.NEWEST, ["Charlie.", "Bravo.", "Alpha."]),
        (Order.TITLE, ["Alpha.", "Bravo.", "Charlie."]),
    ):
        text, _ = READERS[form.name](render(form, digest, Options(order=order)))
        text = squeezed(text)
        # Where a table of contents stands before the events, the order is that of the last time that they are named.
        assert sorted(expected, key=text.rindex) == expected
    if form.name not in SOURCES_ONLY | {"jsonfeed", "atom"}:
        assert "Twodays" in text
        assert "Friday,2March2012" in text or form.name == "xml"


def test_the_same_digest_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    code = (
        "import sys; from tests.digest.making import *; from curator.digest.export import *;"
        "from tests.digest.test_pictures import pictured; d = pictured(RICH, CHINESE, RICH);"
        "import hashlib; print([(f.name, hashlib.sha256(render(f, d)).hexdigest()) for f in FORMATS])"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "TZ": zone, "HOME": str(tmp_path / seed)},
            capture_output=True, cwd=ROOT, check=True, timeout=120, text=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]  # fmt: skip
    assert outputs[0] == outputs[1]
    assert outputs[0].count("'") >= 4 * len(FORMATS)


@EVERY
@pytest.mark.usefixtures("qapp")
def test_nothing_of_the_clock_is_in_it(form: Format) -> None:
    data = render(form, digest_of(RICH))
    contents = [data]
    if data.startswith(b"PK"):
        with ZipFile(BytesIO(data)) as package:
            assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            contents = [package.read(name) for name in package.namelist()]
    assert not any(re.search(rb"(D:20|20)(2[5-9]|[3-9]\d)-?\d\d-?\d\d(T|\d{6}Z)", content) for content in contents)


@pytest.mark.skipif(not format_named("docx").is_ready, reason="needs python-docx")
def test_a_word_document_says_nothing_of_another_program() -> None:
    with ZipFile(BytesIO(render(format_named("docx"), digest_of(RICH)))) as package:
        names = package.namelist()
        everything = b"".join(map(package.read, names))
    assert [name for name in names if name.startswith("docProps/")] == ["docProps/core.xml"]
    assert b"thumbnail" not in everything
    assert b"Macintosh" not in everything


@pytest.mark.parametrize("name", ["bad.md", "a@b.md", "@misc{a,", "}}{", "@comment{", "100%.md", "a\n@b{c}", "事件.md"])
def test_what_is_left_out_stands_before_the_entries_of_bibtex(name: str) -> None:
    digest = digest_of(event_text("A", sources="1. [a](http://a.example)"), event_text("B", sources="1. [b](http://b)"))
    left_out = (LeftOut(f"{FOLDER}/{name}", UnfitTextError(Unfit.NOT_UTF8, 3)),)
    data = render(format_named("bibtex"), replace(digest, left_out=left_out)).decode()
    library, whole = parse_string(data), parse_string(render(format_named("bibtex"), digest).decode())
    assert not library.failed_blocks
    assert [entry.items() for entry in library.entries] == [entry.items() for entry in whole.entries]
    (comment,) = library.comments
    assert comment.comment.startswith("% 1 file left out: ")
    assert comment.comment.endswith(" (not UTF-8)")
    assert "\n" not in comment.comment
    assert not whole.comments
