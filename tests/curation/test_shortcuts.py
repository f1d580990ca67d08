"""The links in shortcut and bookmark files."""

import plistlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.link import Link, Reason, TooManyLinksError
from curator.curation.shortcuts import (
    LARGEST_FILE,
    FileTooLargeError,
    links_of_file,
    refused_in_file,
)

SUFFIXES = (".url", ".website", ".webloc", ".desktop", ".html", ".htm")
A = "http://a.example/x?y=1&z=%20#t"
WINDOWS = f"[{{000214A0-0000-0000-C000-000000000046}}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL={A}\r\n"
DESKTOP = f"""# made by a browser
[Desktop Entry]
Version=1.0
Type=Link
Name=News\\sof a day
Name[zh_CN]=新闻
Name[zh]=新聞
URL={A}
Icon=text-html

[Other]
URL=http://b.example/
"""
BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. <A HREF="http://comment.example/">no</A> -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1">Folder</H3>
    <DL><p>
        <DT><A HREF="http://a.example/?a=1&amp;b=2" ICON="data:image/png;base64,iVBORw0=">One &lt;b&gt; 新闻</A>
        <DD>What it is about, see http://prose.example/
        <DT><A HREF="javascript:void(0)">Bookmarklet</A>
        <DT><A HREF="place:sort=8">Recent</A>
        <HR>
        <DT><A HREF="http://b.example/">Two</A>
    </DL><p>
</DL>"""


@pytest.mark.parametrize(
    ("name", "data", "links"),
    [
        ("BBC News.url", WINDOWS.encode(), [Link(A, "BBC News")]),
        ("x.y.URL", WINDOWS.encode("utf-16"), [Link(A, "x.y")]),
        ("x.url", WINDOWS.encode("utf-8-sig"), [Link(A, "x")]),
        ("x.url", b"[InternetShortcut]\nURL=http://a.example/\xe9\n", [Link("http://a.example/é", "x")]),
        ("x.url", "[INTERNETSHORTCUT]\nurl = http://a.example/é".encode(), [Link("http://a.example/é", "x")]),
        ("x.website", WINDOWS.encode(), [Link(A, "x")]),
        ("C:\\a\\x.url", WINDOWS.encode(), [Link(A, "x")]),
        ("/a/x.url", WINDOWS.encode(), [Link(A, "x")]),
        ("x.url", b"URL=http://a.example/", []),
        ("x.url", b"[InternetShortcut]\n[Other]\nURL=http://a.example/", []),
        ("x.url", b"[InternetShortcut]\nURL=file:///C:/x.exe", []),
        ("x.webloc", plistlib.dumps({"URL": A}), [Link(A, "x")]),
        ("x.webloc", plistlib.dumps({"URL": A}, fmt=plistlib.FMT_BINARY), [Link(A, "x")]),
        ("x.webloc", plistlib.dumps({"URL": 1}), []),
        ("x.webloc", plistlib.dumps([A]), []),
        ("x.webloc", b"", []),
        ("x.desktop", DESKTOP.encode(), [Link(A, "News of a day")]),
        ("x.desktop", DESKTOP.replace("Name=", "GenericName=").encode(), [Link(A, "新闻")]),
        ("x.desktop", f"[Desktop Entry]\nType=Link\nURL[$e]={A}".encode(), [Link(A, "x")]),
        ("x.desktop", f"[Desktop Entry]\nType=Application\nExec=x\nURL={A}".encode(), []),
        ("x.desktop", b"[Desktop Entry]\nType=Link\nURL=javascript:x", []),
        ("b.html", BOOKMARKS.encode(), [
            Link("http://a.example/?a=1&b=2", "One <b> 新闻"), Link("http://b.example/", "Two")]),
        ("b.HTM", BOOKMARKS.encode("utf-16"), [
            Link("http://a.example/?a=1&b=2", "One <b> 新闻"), Link("http://b.example/", "Two")]),
        ("page.html", f"<!DOCTYPE html><a href={A}>x</a>".encode(), []),
        ("x.md", f"[x]({A})".encode(), []),
        ("url", WINDOWS.encode(), []),
        ("", WINDOWS.encode(), []),
    ],
)  # fmt: skip
def test_files(name: str, data: bytes, links: list[Link]) -> None:
    assert list(links_of_file(name, data)) == links


def test_the_name_in_the_languages_asked_for() -> None:
    data = DESKTOP.encode()
    assert links_of_file("x.desktop", data, ("zh_TW", "zh"))[0].title == "新聞"
    assert links_of_file("x.desktop", data, ("fr",))[0].title == "News of a day"


def test_what_is_refused() -> None:
    assert [one.reason for one in refused_in_file("b.html", BOOKMARKS.encode())] == [Reason.SCRIPT, Reason.INTERNAL]
    shortcut = b"[InternetShortcut]\nURL=\\\\server\\share"
    assert [one.reason for one in refused_in_file("x.url", shortcut)] == [Reason.NETWORK_PATH]


def test_the_caps() -> None:
    many = BOOKMARKS + "".join(f"<DT><A HREF='http://c.example/{n}'>x</A>" for n in range(300))
    with pytest.raises(TooManyLinksError) as too_many:
        links_of_file("b.html", many.encode())
    assert too_many.value.count == 302
    with pytest.raises(FileTooLargeError) as too_large:
        links_of_file("b.html", b" " * (LARGEST_FILE + 1))
    assert too_large.value.size == LARGEST_FILE + 1
    assert links_of_file("x.url", WINDOWS.encode() + b";" * 100_000) == ()


@pytest.mark.parametrize("start", ["<!DOCTYPE NETSCAPE-Bookmark-file-1>", ""])
@pytest.mark.parametrize("unit", ["<a ", "<!--", "<DL>", " ", "<A HREF='http://a.example/'>x</A>", "<A HREF=x ICON='"])
def test_a_hostile_bookmark_file_takes_no_time(start: str, unit: str) -> None:
    began = time.process_time()
    links_of_file("b.html", (start + unit * (2_000_000 // len(unit))).encode())
    assert time.process_time() - began < 5


_FILES = (WINDOWS.encode(), DESKTOP.encode(), BOOKMARKS.encode(), plistlib.dumps({"URL": A}), b"")


@given(
    st.sampled_from(SUFFIXES),
    st.sampled_from(_FILES),
    st.binary(max_size=20),
    st.integers(0, 400),
    st.integers(0, 20),
)
def test_any_bytes_raise_nothing(suffix: str, data: bytes, put: bytes, place: int, gone: int) -> None:
    for link in links_of_file(f"x{suffix}", data[:place] + put + data[place + gone :]):
        assert link.url.lower().startswith(("http://", "https://", "data:image/"))
