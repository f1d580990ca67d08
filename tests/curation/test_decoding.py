"""Bytes of other programs."""

import plistlib
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.decoding import decoded, decoded_html, decoded_wide, lines_of, plist_of

TEXT = "http://a.example/\n霍姆斯 é"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode() + b"\0",
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-le") + b"\0\0",
        TEXT.encode("utf-16-be"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode() + b"\0rest of the memory",
    ],
)
def test_encodings(data: bytes) -> None:
    assert decoded(data) == TEXT


def test_a_code_page() -> None:
    assert decoded("é".encode("cp1252"), "cp1252") == "é"
    assert decoded("é".encode("cp1252")) == "\ufffd"


def test_wide_text_without_nul() -> None:
    assert decoded_wide("中文".encode("utf-16-le")) == "中文"
    assert decoded_wide("中文".encode("utf-16")) == "中文"
    assert decoded_wide(b"") == ""


@pytest.mark.parametrize("charset", ["gb2312", "GBK", "big5", "utf-8", "gb18030"])
def test_the_encoding_that_a_page_names(charset: str) -> None:
    html = f'<html><META http-equiv=x content="text/html; charset={charset}">新聞'
    assert decoded_html(html.encode("gb18030" if charset == "gb2312" else charset)) == html


@pytest.mark.parametrize("charset", ["utf-7", "punycode", "idna", "unicode_escape", "rot13", "zlib", "nonsense", ""])
def test_no_other_encodings_are_tried(charset: str) -> None:
    assert decoded_html(f"<meta charset={charset}>+AGE- \xe9".encode("cp1252")).endswith("+AGE- é")


def test_utf8_counts_more_than_what_the_page_says() -> None:
    assert decoded_html("<meta charset=big5>新闻".encode()).endswith("新闻")


def test_lines() -> None:
    assert lines_of("a\r\r\n b \r\n\n\rc") == ["a", "b", "c"]


@given(st.binary(max_size=200))
def test_any_bytes_are_text(data: bytes) -> None:
    for read in (decoded, decoded_wide, decoded_html):
        read(data).encode()


VALUE = {"URL": "http://a.example/", "n": [1, 2.5, datetime(2012, 3, 1), b"x", True], "d": {"新": "x" * 20}}
PLISTS = tuple(plistlib.dumps(VALUE, fmt=fmt) for fmt in (plistlib.FMT_XML, plistlib.FMT_BINARY))


@pytest.mark.parametrize("data", PLISTS)
def test_plists(data: bytes) -> None:
    assert plist_of(data) == VALUE


@given(st.sampled_from(PLISTS), st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 255)), max_size=4))
def test_a_damaged_plist_raises_nothing(data: bytes, changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(data)
    for place, byte in changes:
        damaged[place % len(damaged)] = byte
    plist_of(bytes(damaged))


@given(st.binary(max_size=200))
def test_no_bytes_of_a_plist_raise_anything(data: bytes) -> None:
    plist_of(data)
    plist_of(b"bplist00" + data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<plist>" + b"<array>" * 9000,
        b"<plist><integer>" + b"9" * 60_000 + b"</integer></plist>",
        b"<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><plist><string>&b;</string></plist>",
        b"<plist><dict><string>x</string></dict></plist>",
        b"<plist><date>x</date></plist>",
        b"bplist00" + b"\xff" * 100,
        b"bplist00" + b"\xaf\x13\xff\xff\xff\xff\xff\xff\xff\xff" + b"\0" * 40,
        b"<?xml version='1.0' encoding='nonsense'?><plist/>",
        b"x" * 100_000,
    ],
)
def test_hostile_plists(data: bytes) -> None:
    assert plist_of(data) is None
