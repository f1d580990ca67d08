"""What nobody edited did not change: every byte goes through the window's editor and comes back, or the file is shown
and never written."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, verify
from curator.desktop.toolkit.plain_document import through_document
from curator.event.encoding import FileText, Unfit, UnfitTextError, decode
from tests.event.samples import EDITIONS, SAMPLE, needs_sample
from tests.event.strategies import compose, odd_recipes, tricky_text

PROJECT = Path(__file__).parents[1]
OWN_SAMPLE = PROJECT / "resources" / "sample-archive"
EVENT = (
    "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title \n\nText\n\n\n### Source:\n\n1. [BBC](http://a.example/)\n"
)

IDENTICAL = {
    "plain": EVENT.encode(),
    "empty": b"",
    "one line end": b"\n",
    "only a BOM": b"\xef\xbb\xbf",
    "BOM": b"\xef\xbb\xbf" + EVENT.encode(),
    "CRLF": EVENT.replace("\n", "\r\n").encode(),
    "BOM and CRLF": b"\xef\xbb\xbf" + EVENT.replace("\n", "\r\n").encode(),
    "one CRLF": b"\r\n",
    "no final line end": EVENT.rstrip("\n").encode(),
    "many final line ends": EVENT.encode() + b"\n" * 9,
    "blanks at line ends": b"a  \n\t\n \n b\t\n",
    "no-break space": "a\u00a0b\u202f\u2007c\n".encode(),
    "line separator": "a\u2028b\n\u2028\n".encode(),
    "other breaks": b"a\x0bb\x0cc\x1cd\x1ee\xc2\x85f\n",
    "controls": bytes(range(1, 10)) + b"\x7f\x1b[2J\n",
    "zero width": "a\u200b\u200c\u200d\u2060\ufeff\u00adb\u202e\n".encode(),
    "decomposed": "e\u0301 é ﬁ Å\n".encode(),
    "outside the BMP": "😀 \U0010ffff \U0001f468\u200d\U0001f469 𠀀\n".encode(),
    "noncharacters": "\uffff\ufffe\ufffc\ufffd\ufdd2\n".encode(),
    "front matter": f"---\n# note\ntags: [a,  'b']\nno: no\n...\n{EVENT}".encode(),
    "broken front matter": f"---\na: [\n---\n{EVENT}".encode(),
    "unknown sections": (EVENT + "\n### Notes:\n\n* a\n\n### Related:\nfree\n```\n### x\n").encode(),
    "HTML": b"<p>a&nbsp;b</p>\n<!-- <script> -->\n",
    "Markdown of all kinds": b"Setext\n======\n\n| a | b |\n|---|---|\n\n    code\n\n* * *\n[^1]: x\n",
    "a long line": b"x" * 2_000_000,
    "many lines": b"a\n" * 50_000,
}
READ_ONLY = {
    "paragraph separator": ("a\u2029b\n".encode(), Unfit.SPECIAL_CHARACTER, 1),
    "Qt's own frames": ("事\ufdd0\n".encode(), Unfit.SPECIAL_CHARACTER, 3),
    "mixed line ends": (b"a\r\nb\nc\r\n", Unfit.MIXED_LINE_ENDS, 4),
    "lone CR": (b"a\rb", Unfit.MIXED_LINE_ENDS, 1),
    "CR CRLF": (b"a\r\r\n", Unfit.MIXED_LINE_ENDS, 2),
    "NUL": (b"\xef\xbb\xbfab\0\n", Unfit.BINARY, 5),
    "invalid UTF-8": (b"ab\xe4\xba\n", Unfit.NOT_UTF8, 2),
    "half a surrogate pair": (b"\xed\xa0\x80", Unfit.NOT_UTF8, 0),
    "overlong": (b"\xc0\xaf", Unfit.NOT_UTF8, 0),
    "UTF-16": (EVENT.encode("utf-16"), Unfit.NOT_UTF8, 0),
    "GB18030": ("事件\n".encode("gb18030"), Unfit.NOT_UTF8, 0),
}

LOST_AT_START = ("\ufeff", "\ufffe")
"""PySide takes these for a byte order mark at the start of any text that it is given: the one is lost, the other has it
read all that follows with its bytes swapped."""


def curator_verify(root: Path) -> tuple[int, dict[str, Any]]:
    command = [sys.executable, "-m", "curator", "verify", str(root), "--json"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False, timeout=120)
    assert done.stderr == b""
    report: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, report


def assert_all_identical(root: Path) -> None:
    code, report = curator_verify(root)
    count = sum(1 for _ in root.rglob("*.md"))
    nothing: list[str] = []
    empty = {"read_only": nothing, "unreadable": nothing, "different": nothing}
    assert report == {"files": count, "identical": count, **empty}
    assert code == 0
    assert count > 3


def test_our_own_sample_is_given_back() -> None:
    assert_all_identical(OWN_SAMPLE)


@needs_sample
@pytest.mark.parametrize("edition", EDITIONS)
def test_the_samples_are_given_back(edition: str) -> None:
    assert_all_identical(SAMPLE / edition)


def test_an_odd_folder_is_given_back_or_only_read(tmp_path: Path) -> None:
    odd = IDENTICAL | {name: data for name, (data, _, _) in READ_ONLY.items()}
    for name, data in odd.items():
        (tmp_path / f"{name}.md").write_bytes(data)
    os.truncate(tmp_path / "plain.md", len(EVENT))
    with (tmp_path / "huge.md").open("wb") as huge:
        huge.truncate(2 * 1024**3)
    before = {place: (place.stat().st_mtime_ns, place.stat().st_ino) for place in tmp_path.iterdir()}
    code, report = curator_verify(tmp_path)
    assert (code, report["different"], report["unreadable"]) == (0, [], [])
    assert report["identical"] == len(IDENTICAL)
    reasons = {item["path"].removesuffix(".md"): item["reason"] for item in report["read_only"]}
    assert reasons.keys() == {*READ_ONLY, "huge"}
    assert "2048 MB" in reasons.pop("huge")
    assert all(f"{READ_ONLY[name][2]:,}" in reason for name, reason in reasons.items())
    assert {place: (place.stat().st_mtime_ns, place.stat().st_ino) for place in tmp_path.iterdir()} == before


@pytest.mark.parametrize("data", IDENTICAL.values(), ids=IDENTICAL)
def test_given_back(qtbot: QtBot, data: bytes) -> None:
    content = decode(data)
    assert content.encode() == data
    assert through_document(content.text) == content.text


@pytest.mark.parametrize(("data", "reason", "position"), READ_ONLY.values(), ids=READ_ONLY)
def test_only_read(data: bytes, reason: Unfit, position: int) -> None:
    with pytest.raises(UnfitTextError) as caught:
        decode(data)
    assert (caught.value.reason, caught.value.position) == (reason, position)


@pytest.mark.parametrize("first", LOST_AT_START, ids=ascii)
def test_only_read_if_the_editor_would_lose_the_first_character(first: str) -> None:
    with pytest.raises(UnfitTextError) as caught:
        decode(b"\xef\xbb\xbf" + f"{first}a".encode())
    assert (caught.value.reason, caught.value.position) == (Unfit.SPECIAL_CHARACTER, 3)


def through_editor(data: bytes) -> bytes | None:
    """The bytes that a save of the unchanged text would write; None for what is never saved."""
    try:
        content = decode(data)
    except UnfitTextError:
        return None
    return FileText(through_document(content.text), content.line_end, content.has_bom).encode()


@given(tricky_text | st.text(st.characters(exclude_categories=["Cs"])))
@example(
    "".join(map(chr, range(0x1, 0xD))) + "".join(map(chr, range(0xE, 0xD800))).translate({0x2029: None, 0xFDD0: None})
)
@example("".join(map(chr, range(0xE000, 0x11000))))
def test_any_text_that_is_accepted_comes_back(qapp: object, text: str) -> None:
    data = text.encode()
    assert through_editor(data) in (None, data)


@given(
    st.binary(max_size=60)
    | st.lists(st.sampled_from((b"\r", b"\n", b"\r\n", b"\xef\xbb\xbf", b"a", b"\xe2\x80\xa8"))).map(b"".join)
)
def test_any_bytes_that_are_accepted_come_back(qapp: object, data: bytes) -> None:
    assert through_editor(data) in (None, data)


@given(odd_recipes().map(compose), st.booleans(), st.booleans())
def test_any_event_is_accepted_and_comes_back(qapp: object, text: str, has_crlf: bool, has_bom: bool) -> None:
    data = FileText(text, "\r\n" if has_crlf else "\n", has_bom).encode()
    assert through_editor(data) == data


def test_save_of_the_same_text_touches_nothing(tmp_path: Path) -> None:
    """The whole way, from the disk to the disk."""
    for number, data in enumerate(IDENTICAL.values()):
        (tmp_path / f"{number}.md").write_bytes(data)
    archive = Archive(tmp_path)
    before = {
        place: (place.read_bytes(), place.stat().st_mtime_ns, place.stat().st_ino) for place in tmp_path.iterdir()
    }
    for path in archive.files():
        opened = archive.open(path)
        assert archive.save(opened, opened.content.text).fingerprint == opened.fingerprint
    after = {place: (place.read_bytes(), place.stat().st_mtime_ns, place.stat().st_ino) for place in tmp_path.iterdir()}
    assert after == before
    assert verify(archive, str).identical == len(IDENTICAL)
