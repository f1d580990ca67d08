"""What of a drop is not taken as a link: other addresses, files, text, and too much of anything."""

import time
from contextlib import suppress

import pytest

from curator.curation.decoding import LARGEST
from curator.curation.drops import files_in, is_window_drag, links_in, refused_in, text_of
from curator.curation.link import MOST_LINKS, Link, Reason, Refused, TooManyLinksError
from curator.event.address import LONGEST


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("javascript:alert(1)", Reason.SCRIPT),
        ("vbscript:x", Reason.SCRIPT),
        ("data:text/html,x", Reason.DATA),
        ("file://server/share/x", Reason.FILE),
        ("file:////server/share", Reason.FILE),
        ("blob:https://a.example/1", Reason.INTERNAL),
        ("about:blank#blocked", Reason.INTERNAL),
        ("chrome://settings", Reason.INTERNAL),
        ("moz-extension://1/x", Reason.INTERNAL),
        ("\\\\server\\share", Reason.NETWORK_PATH),
        ("//server/share", Reason.NETWORK_PATH),
        ("mailto:a@b.example", Reason.NOT_WEB),
        ("ftp://a.example/x", Reason.NOT_WEB),
        ("http://[::1", Reason.BROKEN),
        ("https://", Reason.BROKEN),
        ("https://a.example/" + "x" * LONGEST, Reason.TOO_LONG),
    ],
)
def test_what_is_refused_says_why(address: str, reason: Reason) -> None:
    drop = {"text/uri-list": address.encode(), "text/plain": address.encode()}
    assert links_in(drop) == ()
    assert refused_in(drop) == (Refused(address[:LONGEST], reason),)
    assert files_in(drop) == ()
    assert text_of(drop) == ""


def test_a_refused_address_among_others() -> None:
    drop = {"text/uri-list": b"http://a.example/1\r\njavascript:x\r\nhttp://b.example/2"}
    assert links_in(drop) == (Link("http://a.example/1"), Link("http://b.example/2"))
    assert refused_in(drop) == (Refused("javascript:x", Reason.SCRIPT),)


def test_an_address_in_a_script_is_no_link() -> None:
    script = b"javascript:fetch('https://a.example/')"
    drop = {"text/uri-list": script, "text/html": b'<a href="' + script + b'">x</a>', "text/plain": script}
    assert links_in(drop) == ()
    assert links_in({"text/plain": script}) == ()


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (b"file:///home/a/b%20c%23.md", "/home/a/b c#.md"),
        (b"file:///a%2520b", "/a%20b"),
        (b"file://localhost/a", "/a"),
        (b"file:/a", "/a"),
        (b"FILE:///a", "/a"),
        (b"file:///%E6%96%B0", "/新"),
        ("file:///新#1?".encode(), "/新#1?"),
        (b"file:///%ff", "/\udcff"),
        (b"file:///C:/a%20b.url", "C:/a b.url"),
    ],
)
def test_local_files(line: bytes, path: str) -> None:
    drop = {"text/uri-list": b"# from a file manager\r\n" + line + b"\r\n", "text/plain": line}
    assert files_in(drop) == (path,)
    assert links_in(drop) == ()
    assert refused_in(drop) == ()
    assert text_of(drop) == ""


@pytest.mark.parametrize("line", [b"file://server/a", b"file:////server/a", b"file:a", b"file:///a%00b", b"C:\\a"])
def test_files_of_other_machines_are_none(line: bytes) -> None:
    assert files_in({"text/uri-list": line}) == ()
    assert [one.reason for one in refused_in({"text/uri-list": line})] == [Reason.FILE]


def test_a_file_that_a_page_links_to_is_refused() -> None:
    drop = {"text/html": b'<a href="file:///etc/passwd">x</a>'}
    assert files_in(drop) == ()
    assert refused_in(drop) == (Refused("file:///etc/passwd", Reason.FILE),)


def test_a_browser_window_is_no_link() -> None:
    assert is_window_drag({"chromium/x-window-drag": b""})


def test_text_without_links_stays_text() -> None:
    assert text_of({"text/plain": "只是文字 \n".encode()}) == "只是文字 \n"
    assert text_of({"text/html": b"<p>only <b>text</b></p>"}) == "only text"
    assert text_of({}) == ""
    assert links_in({"text/plain": b"only text"}) == ()


def test_too_many_links() -> None:
    lines = "\r\n".join(f"http://a.example/{n}" for n in range(1000)).encode()
    with pytest.raises(TooManyLinksError) as caught:
        links_in({"text/uri-list": lines})
    assert caught.value.count == 1000
    some = "\r\n".join(f"http://a.example/{n % MOST_LINKS}" for n in range(1000)).encode()
    assert len(links_in({"text/uri-list": some})) == MOST_LINKS


def test_what_is_too_large_is_cut_and_told() -> None:
    words = b"no link here " * 100_000 + b"https://a.example/1"
    assert links_in({"text/plain": words}) == ()
    assert len(text_of({"text/plain": words})) <= LARGEST
    assert refused_in({"text/plain": words}) == (Refused(words[:80].decode(), Reason.TOO_LONG),)
    picture = b"data:image/png;base64," + b"A" * LARGEST
    drop = {"text/uri-list": picture, "text/html": b'<img src="' + picture + b'">'}
    assert links_in(drop) == ()
    assert [one.reason for one in refused_in(drop)] == [Reason.TOO_LONG]


def test_an_address_that_the_cap_cuts_through_is_left_out() -> None:
    filler = b"# comment\r\n" * (LARGEST // 11)
    drop = {"text/uri-list": b"http://a.example/1\r\n" + filler[:-8] + b"\r\nhttp://b.example/long"}
    assert links_in(drop) == (Link("http://a.example/1"),)


@pytest.mark.parametrize("name", ["text/uri-list", "text/plain", "text/html", "_NETSCAPE_URL"])
@pytest.mark.parametrize(
    "unit", ["http://新闻.example/{}\r\n", "javascript:{}\r\n", "https://web.archive.org/web/1/http://a.example/{} "]
)
def test_a_hostile_drop_takes_no_time(name: str, unit: str) -> None:
    drop = {name: "".join(map(unit.format, range(LARGEST // len(unit)))).encode()}
    start = time.process_time()
    with suppress(TooManyLinksError):
        links_in(drop)
    refused_in(drop)
    files_in(drop)
    assert time.process_time() - start < 5
