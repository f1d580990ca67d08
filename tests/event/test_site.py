"""Which site published what an address leads to, however the address is written."""

from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.event.address import host_of
from curator.event.site import (
    LONGEST_HOST,
    leading_parts,
    place_of,
    punycode,
    section_of,
    site_host,
    unwrapped,
    without_portal,
)
from tests.event.samples import EDITIONS, events, needs_sample


def the_long_way(url: str) -> tuple[str, str]:
    page = unwrapped(url)
    try:
        path = urlsplit(page).path
    except ValueError:
        path = ""
    return without_portal(punycode(host_of(page))), path


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("http://www.bbc.co.uk/news/1", "bbc.co.uk", "/news/1"),
        ("https://m.bbc.co.uk", "bbc.co.uk", ""),
        ("http://www.m.www.a.example/x", "a.example", "/x"),
        ("http://m.example/x", "m.example", "/x"),
        ("http://www.example", "example", ""),
        ("http://www.m.example/x", "m.example", "/x"),
        ("HTTP://WWW.BBC.co.uk:80/News", "bbc.co.uk", "/News"),
        ("http://a.example?x=/y", "a.example", ""),
        ("http://a.example#/y", "a.example", ""),
        ("http://a.example/x?y#z", "a.example", "/x"),
        ("http://a.example//x//y", "a.example", "//x//y"),
        ("http://user:pw@a.example/x", "a.example", "/x"),
        ("http://bücher.de/x", "xn--bcher-kva.de", "/x"),
        ("http://B%C3%BCcher.de/x", "xn--bcher-kva.de", "/x"),
        ("http://例え。テスト/x", "xn--r8jz45g.xn--zckzah", "/x"),
        ("http://[::1]/x", "::1", "/x"),
        ("http://[::1", "", ""),
        ("no address", "", "no address"),
        ("", "", ""),
        ("https://web.archive.org/web/20120301000000/http://www.a.example/x", "a.example", "/x"),
        ("https://web.archive.org/web/2012*/a.example/x", "a.example", "/x"),
        ("http://archive.is/2013/https://a.example/x", "a.example", "/x"),
        ("http://web.archive.org/web/2012/http://archive.today/newest/http://a.example/", "a.example", "/"),
        ("https://archive.org/details/x", "archive.org", "/details/x"),
        ("http://www.webcitation.org/5x?url=http%3A%2F%2Fa.example%2Fx", "a.example", "/x"),
        ("http://webcache.googleusercontent.com/search?q=cache:abcdefghijkl:a.example/x+y", "a.example", "/x"),
        ("http://1.2.3.4/search?q=cache:a.example/x", "a.example", "/x"),
        ("http://cache.example/archive.html", "cache.example", "/archive.html"),
    ],
)
def test_host_and_path(url: str, host: str, path: str) -> None:
    assert place_of(url) == the_long_way(url) == (host, path)
    assert site_host(url) == host


_PIECES = st.sampled_from(
    (
        "http://", "https://", "HTTP://", "http:", "//", "/", "ftp://", "www.", "m.", "WWW.", "a", "b.example",
        ".co.uk", "a.example", "1.2.3.4", "-", "_", ".", "..", ":80", ":", "@", "user:pw@", "[::1]", "[", "]", "?", "#",
        "&", "=", "%", "%20", "%C3%BC", "ü", "中", "。", "É", "\u212a", "x/y", ";v=1", " ", "\t", "\n", "\r", "\x0b",
        "\0", "\\", "\u2028", "archive.org", "web.archive.org/web/2012/", "archive.is/2012/", "archive.", "cache",
        "http://web.archive.org/web/2012/", "search?q=cache:", "webcitation.org/x?url=", "xn--bcher-kva.de",
    )
)  # fmt: skip
_URLS = st.lists(_PIECES, max_size=9).map("".join)


@given(_URLS | _URLS.map("http://".__add__) | _URLS.map("https://www.a.example".__add__) | st.text())
@example("http://a.example\n/x")
@example("http://a.example/x\t/y")
@example("http://a.example/x ")
@example(" http://a.example/x")
@example("http://www.m.com/")
@example("http://a.example\\@b.example/")
@example("http://a.\u212a.example")
@example("http://web.archive.org/web/2012/https://www.a.example/x?y")
@example("http://web.archive.org/web/2012/https://a.example\n/x")
@example("http://web.archive.org/web/2012/http://a/x")
@example("http://web.archive.org/web/20120301000000/https://web.archive.org/web/2012/http://a.example/x")
@example("http://web.archive.org/web/123456789012345/http://a.example/x")
@example("http://web.archive.org/web/2012/http://archive.is/2012/http://a.example/x")
@example("http://a.example/x/y/z/\t")
@example("http://a.example/x/y/z\n/x")
@example("http://web.archive.org/web/2012/https://www.a.example/x/y/z/w?y")
@example("http://a.example/x/y/z/http://archive.is/2012/http://b.example/x/y/z")
def test_the_fast_way_says_what_the_long_one_does(url: str) -> None:
    host, path = the_long_way(url)
    assert place_of(url) == (host, path)
    assert section_of(url) == (host, "/".join(leading_parts(path, 3)))


@needs_sample
@pytest.mark.parametrize("edition", EDITIONS)
def test_the_fast_way_says_so_of_the_samples(edition: str) -> None:
    urls = {source.url for event in events(edition).values() for source in event.sources}
    for url in urls:
        host, path = the_long_way(url)
        assert place_of(url) == (host, path)
        assert section_of(url) == (host, "/".join(leading_parts(path, 3)))


@pytest.mark.parametrize(
    ("path", "most", "parts"),
    [
        ("/a/b/c/d", 3, ("a", "b", "c")),
        ("//a//b/", 3, ("a", "b")),
        ("", 3, ()),
        ("/", 3, ()),
        ("a", 1, ("a",)),
        ("/a/b", 0, ()),
    ],
)
def test_leading_parts(path: str, most: int, parts: tuple[str, ...]) -> None:
    assert leading_parts(path, most) == parts


@given(_URLS)
def test_a_host_is_plain_and_stays_as_it_is(url: str) -> None:
    host = site_host(url)
    assert host.isascii() or len(host) > LONGEST_HOST
    assert without_portal(punycode(host)) == host
    assert not host.startswith("www.") or host.count(".") == 1
