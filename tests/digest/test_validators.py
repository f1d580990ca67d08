"""Programs that know the formats open the digests: where they are installed, as `.ci/run` has them or not."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from curator.digest.day import Digest
from curator.digest.export import format_named, render
from curator.digest.formats import mail
from curator.digest.options import Links, Options
from curator.digest.publication import publication_of
from tests.digest.making import CHINESE, RICH, digest_of, event_text
from tests.digest.test_pictures import pictured
from tests.hostile import TEXTS

CHECK_HTML = Path(__file__).parents[2] / "../shared/tools/desktop/check_html.py"
EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
ATOM = "{http://www.w3.org/2005/Atom}"
OFFICE = shutil.which("soffice")
ABSOLUTE = Options(links=Links.ABSOLUTE, base="https://archive.example")

pytestmark = pytest.mark.usefixtures("qapp")


def hostile_day() -> Digest:
    """All that could go wrong in one day, with pictures."""
    lines = [text.replace("\n", " ") for text in TEXTS]
    sources = "\n".join(
        f"{n}. [{line.replace('](', '')}](http://a.example/{n}?a=[1]&b=%zz|\\x)" for n, line in enumerate(lines, 1)
    )
    place = event_text("A place in the text", "[a](#b) and [c](mailto:d@e.example)")
    return pictured(RICH, CHINESE, place, *(event_text(line, line, sources, line) for line in lines))


def run(*command: str | Path, timeout: int = 120) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=timeout)


@pytest.mark.skipif(not (shutil.which("java") and EPUBCHECK.exists()), reason="epubcheck is not installed")
@pytest.mark.parametrize(
    "options", [Options(), ABSOLUTE, Options(links=Links.RELATIVE)], ids=["plain", "absolute", "relative"]
)
def test_epubcheck_finds_nothing(tmp_path: Path, options: Options) -> None:
    book = tmp_path / "digest.epub"
    book.write_bytes(render(format_named("epub"), hostile_day(), options))
    done = run("java", "-jar", EPUBCHECK, book)
    assert "No errors or warnings detected" in done.stdout + done.stderr, done.stdout + done.stderr


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["odt", "docx"])
def test_libreoffice_opens_it(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"digest.{name}"
    file.write_bytes(render(format_named(name), hostile_day(), ABSOLUTE))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    run(OFFICE or "", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", tmp_path, file)
    text = (tmp_path / "digest.txt").read_text(encoding="utf-8-sig")
    for part in (
        'Martin O\'Malley signs "a law".',
        "獨立選舉委員會：甲型H1N1流感",
        "<script>alert(1)</script>",
        "Old — one",
    ):
        assert part in text


@pytest.mark.skipif(
    not (shutil.which("chromium") and CHECK_HTML.exists()), reason="no Chromium, or no tool to watch it"
)
@pytest.mark.parametrize("name", ["html", "mail"])
def test_a_browser_is_asked_for_nothing(tmp_path: Path, name: str) -> None:
    page = tmp_path / "digest.html"
    html = mail.html_of(publication_of(hostile_day(), Options())).encode()
    page.write_bytes(html if name == "mail" else render(format_named(name), hostile_day()))
    done = run(sys.executable, CHECK_HTML, page, tmp_path / "page.png")
    assert (done.returncode, done.stdout.startswith("requests of the page: none")) == (0, True), done.stdout
    assert (tmp_path / "page.png").stat().st_size > 10_000


def text_in(file: Path) -> str:
    """What is copied out of a PDF."""
    return run("pdftotext", "-enc", "UTF-8", file, "-").stdout


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_pdftotext_gives_the_titles_back(tmp_path: Path) -> None:
    file = tmp_path / "digest.pdf"
    file.write_bytes(render(format_named("pdf"), digest_of(RICH, CHINESE, event_text("حمص مدينة سورية"))))
    text = text_in(file)
    assert 'Martin O\'Malley signs "a law".' in text
    if not re.search("Noto Sans CJK|Noto Serif CJK", run("fc-list").stdout):
        pytest.skip("no font with Chinese letters (Noto CJK) is installed")
    assert "獨立選舉委員會：甲型H1N1流感，首都喀布爾立即行動，人民日報。" in text.replace("\n", "")
    if "Noto Sans Arabic" in run("fc-list").stdout:
        assert "حمص مدينة سورية" in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("role", ["title", "summary", "category", "label"])
def test_letters_that_share_a_shape_with_others_are_copied_as_they_were_written(tmp_path: Path, role: str) -> None:
    if not re.search("Noto Sans CJK|Noto Serif CJK", run("fc-list").stdout):
        pytest.skip("no font with Chinese letters (Noto CJK) is installed")
    written = "全国门户账户胶济铁路 – 10／20～30；尔‧约翰——"
    event = {
        "title": event_text(written),
        "summary": event_text("T", written),
        "category": event_text("T", category=written),
        "label": event_text("T", sources=f"1. [{written}](http://a.example)"),
    }[role]
    file = tmp_path / "digest.pdf"
    for language in ("zh", "en"):
        file.write_bytes(render(format_named("pdf"), digest_of(event, language=language)))
        assert written in text_in(file)


def _texts(parent: Element, name: str) -> list[str]:
    return [element.text or "" for element in parent.findall(f"{ATOM}{name}")]


def test_the_rules_of_atom() -> None:
    """RFC 4287, sections 4.1.1 and 4.1.2."""
    root = fromstring(render(format_named("atom"), hostile_day(), ABSOLUTE))
    assert root.tag == f"{ATOM}feed"
    stamp = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == 3 + len(TEXTS)
    for element in (root, *entries):
        for name in ("id", "title", "updated"):
            assert len(_texts(element, name)) == 1
        assert _texts(element, "id")[0].startswith("urn:uuid:")
        assert stamp.fullmatch(_texts(element, "updated")[0])
    assert [author.findtext(f"{ATOM}name") for author in root.findall(f"{ATOM}author")] == ["archive.example"]
    assert len({_texts(entry, "id")[0] for entry in entries}) == len(entries)
    for entry in entries:
        alternates = [link.get("href") for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1
        (content,) = entry.findall(f"{ATOM}content")
        assert content.get("type") == "html"
        for link in entry.findall(f"{ATOM}link"):
            assert not re.search(r"[\s<>\"{}|\\^`\[\]]", link.get("href") or "")


def test_the_rules_of_json_feed() -> None:
    """jsonfeed.org/version/1.1: what must be there, and of which type."""
    feed = json.loads(render(format_named("jsonfeed"), hostile_day(), ABSOLUTE))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(feed["title"], str)
    assert feed["home_page_url"] == "https://archive.example"
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"]) == 3 + len(TEXTS)
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert isinstance(item["content_html"], str)
        assert item["content_html"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item["date_published"])
        assert all(isinstance(tag, str) for tag in item.get("tags", []))
        assert item["url"].startswith("https://archive.example/news/")
        assert not re.search(r"[\s<>\"{}|\\^`\[\]]", item.get("external_url", ""))
        for name in ("external_url", "image"):
            assert re.match("https?://", item.get(name, "http://"))
