"""The bytes of a drop give the right links, whoever dragged them."""

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.drops import (
    TYPES,
    files_in,
    is_window_drag,
    links_in,
    refused_in,
    text_of,
)
from curator.curation.link import Link, LinkKind
from tests.curation.recorded import recorded_drops

RECORDED = recorded_drops()
HOMS = Link("https://news.example.org/world/2012/03/01/homs?utm_source=x&a=1#T07G", "Homs falls — 霍姆斯 (Reuters)")
PAGE = Link("http://127.0.0.1:8077/page.html", "Test page é中文")
PICTURE = Link("http://127.0.0.1:8077/pic.png", "plain pic", LinkKind.IMAGE)
LINKED = Link("https://news.example.org/photo.html", "linked pic", image="http://127.0.0.1:8077/pic.png")
IN_TEXT = Link("https://plain.example.org/x")
ELECTION = Link("https://news.example.org/2019/12/22/afghan-election", "Afghan election result")
CHINESE = Link(
    "https://xn--efvy88h.example/%E9%98%BF%E5%AF%8C%E6%B1%97/%E9%80%89%E4%B8%BE?q=64%EF%BC%85&a=b#%E6%AE%B5%E8%90%BD",
    "阿富汗独立选举委员会：得票率 64%",
)
SOURCE_PAGE = "阿富汗选举 – source page"
_CHROMIUM, _FIREFOX = "http://127.0.0.1:44185", "http://127.0.0.1:38465"
EXPECTED = {
    "chromium: address-bar icon": [PAGE],
    "chromium: image inside a link": [LINKED],
    "chromium: link in page": [HOMS],
    "chromium: plain image": [PICTURE],
    "chromium: text selection": [IN_TEXT],
    "firefox: address-bar icon": [PAGE],
    "firefox: image inside a link": [LINKED],
    "firefox: link in page": [HOMS],
    "firefox: one bookmark (toolbar)": [PAGE],
    "firefox: plain image": [PICTURE],
    "firefox: tab": [Link(PAGE.url)],
    "firefox: text selection": [IN_TEXT],
    "firefox: two bookmarks (library)": [Link(PAGE.url), Link("http://127.0.0.1:8077/")],
    **{
        f"{browser}, second recording: {case}": [link]
        for browser, host in (("chromium", _CHROMIUM), ("firefox", _FIREFOX))
        for case, link in {
            "plain": ELECTION,
            "cjk": CHINESE,
            "rel": Link(f"{host}/relative/path.html", "relative link"),
            "imglink": Link("https://news.example.org/photo-page", "linked pic", image=f"{host}/pic.png"),
            "img": Link(f"{host}/pic.png?x=1", "a red picture", LinkKind.IMAGE),
            "sel-text": Link("https://plain.example.org/in-text"),
            "sel-urltext": Link("https://plain.example.org/only-a-url?x=1"),
            "siteicon": Link(f"{host}/page", SOURCE_PAGE),
            "omnitext": Link(f"{host}/page", SOURCE_PAGE),
        }.items()
    },
}


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


@pytest.mark.parametrize("case", RECORDED)
def test_every_recorded_drop(case: str) -> None:
    drop = RECORDED[case]
    assert list(links_in(drop)) == EXPECTED[case]
    assert links_in(dict(reversed(drop.items()))) == links_in(drop)
    assert refused_in(drop) == ()
    assert files_in(drop) == ()
    assert text_of(drop) == ""
    assert not is_window_drag(drop)


@pytest.mark.parametrize("case", RECORDED)
def test_a_drop_needs_no_type_that_is_not_named(case: str) -> None:
    asked = {name: RECORDED[case][name] for name in TYPES if name in RECORDED[case]}
    assert list(links_in(asked)) == EXPECTED[case]


def test_nothing_expected_is_left_out() -> None:
    assert EXPECTED.keys() == RECORDED.keys()


URL = HOMS.url.encode()
TITLE = HOMS.title.encode()
IMAGE = b"http://127.0.0.1:8077/pic.png"
WAYLAND = {
    # features.md section 2.1: what each browser offers on Wayland
    "chromium: link": (
        {
            "text/uri-list": URL + b"\n" + TITLE + b"\r\n",
            "text/html": b'\xef\xbb\xbf<a href="' + URL.replace(b"&", b"&amp;") + b'">' + TITLE + b"</a>",
            "text/plain": URL,
            "text/x-moz-url": URL + b"\n" + TITLE,
        },
        HOMS,
    ),
    "chromium: link, only the list": ({"text/uri-list": URL + b"\n" + TITLE + b"\r\n"}, HOMS),
    "chromium: list that Qt wrote anew": (
        {"text/uri-list": URL + b"\r\n" + TITLE.replace(b" ", b"%20") + b"\r\n"},
        HOMS,
    ),
    "chromium: address bar": ({"text/uri-list": URL + b"\n" + TITLE + b"\r\n", "text/plain": URL}, HOMS),
    "chromium: no title": ({"text/uri-list": URL + b"\n\r\n", "text/plain": URL}, Link(HOMS.url)),
    "chromium: a title with a colon": (
        {"text/uri-list": URL + b"\nReuters:Syria\r\n"},
        Link(HOMS.url, "Reuters:Syria"),
    ),
    "chromium: the address as title": ({"text/uri-list": URL + b"\n" + URL + b"\r\n"}, Link(HOMS.url)),
    "chromium: picture in a link": (
        {
            "text/uri-list": LINKED.url.encode() + b"\nlinked pic\r\n",
            "text/html": b'\xef\xbb\xbf<img src="' + IMAGE + b'" alt="linked pic">',
            'application/octet-stream;name="pic.png"': b"\x89PNG",
        },
        LINKED,
    ),
    "chromium: picture": (
        {
            "text/uri-list": IMAGE + b"\nplain pic\r\n",
            "text/html": b'\xef\xbb\xbf<img src="' + IMAGE + b'" alt="plain pic">',
        },
        PICTURE,
    ),
    "firefox: link": (
        {
            "text/uri-list": URL + b"\r\n",
            "text/x-moz-url": wide(f"{HOMS.url}\n{HOMS.title}"),
            "text/x-moz-url-data": wide(HOMS.url),
            "text/x-moz-url-desc": wide(HOMS.title),
            "text/plain": URL,
        },
        HOMS,
    ),
    "firefox: picture in a link": (
        {
            "text/uri-list": LINKED.url.encode() + b"\r\n",
            "text/x-moz-url": wide(f"{LINKED.url}\nlinked pic"),
            "application/x-moz-file-promise-url": wide(LINKED.image or ""),
        },
        LINKED,
    ),
}
ELSEWHERE = {
    # features.md section 2.2
    "windows: chromium": (
        {"text/uri-list": URL + b"\r\n", "text/x-moz-url": wide(f"{HOMS.url}\n{HOMS.title}\0")},
        HOMS,
    ),
    "windows: only its own wide name": (
        {'application/x-qt-windows-mime;value="UniformResourceLocatorW"': wide(f"{HOMS.url}\0")},
        Link(HOMS.url),
    ),
    "windows: only its own narrow name": (
        {'application/x-qt-windows-mime;value="UniformResourceLocator"': URL + b"\0"},
        Link(HOMS.url),
    ),
    "windows: copied HTML": (
        {
            "text/html": b"Version:0.9\r\nStartHTML:00\r\nSourceURL:http://b.example/x/y\r\n\r\n"
            b"<html><body><!--StartFragment--><a href='../z'>Z</a><!--EndFragment--></body></html>"
        },
        Link("http://b.example/z", "Z"),
    ),
    "macos: address and HTML": (
        {"text/uri-list": URL, "text/html": b'<a href="' + URL.replace(b"&", b"&amp;") + b'">' + TITLE + b"</a>"},
        HOMS,
    ),
    "macos: Safari's list": (
        {"text/uri-list": URL, "WebURLsWithTitlesPboardType": plistlib.dumps([[HOMS.url], [HOMS.title]])},
        HOMS,
    ),
    "a title without any NUL": (
        {"text/x-moz-url-data": wide(HOMS.url), "text/x-moz-url-desc": wide("霍姆斯中文")},
        Link(HOMS.url, "霍姆斯中文"),
    ),
    "a picture of which another size is shown": (
        {
            "text/uri-list": b"http://a.example/big",
            "text/html": b'<img src="http://a.example/1" alt=A srcset="http://a.example/1, http://a.example/big 2x">',
        },
        Link("http://a.example/big", "A", LinkKind.IMAGE),
    ),
    "a picture of another file than its HTML says": (
        {"text/uri-list": b"http://a.example/big.webp?x", "text/html": b'<img src="http://a.example/small.jpg" alt=A>'},
        Link("http://a.example/big.webp?x", "A", LinkKind.IMAGE),
    ),
    "the page a link was copied from": (
        {"text/html": b'<a href="/z">Z</a>', "chromium/x-source-url": b"http://b.example/x/y"},
        Link("http://b.example/z", "Z"),
    ),
    "firefox: only the picture's promise": (
        {"application/x-moz-file-promise-url": wide(PICTURE.url)},
        Link(PICTURE.url, kind=LinkKind.IMAGE),
    ),
    "an inline picture": (
        {
            "text/uri-list": b"data:image/png;base64,iVBORw0=",
            "text/html": b'<img src="data:image/png;base64,iVBORw0=">',
        },
        Link("data:image/png;base64,iVBORw0=", "", LinkKind.IMAGE),
    ),
    "an inline picture in a link": (
        {"text/uri-list": b"http://a.example/", "text/html": b'<img src="data:image/png;base64,iVBORw0=">'},
        Link("http://a.example/", image="data:image/png;base64,iVBORw0="),
    ),
    "plain text in its other name": ({"text/plain;charset=utf-8": URL}, Link(HOMS.url)),
}


@pytest.mark.parametrize("case", WAYLAND | ELSEWHERE)
def test_what_is_known_of_other_systems(case: str) -> None:
    drop, link = (WAYLAND | ELSEWHERE)[case]
    assert links_in(drop) == (link,)
    assert refused_in(drop) == ()
    assert text_of(drop) == ""


def test_an_address_that_the_other_program_wrote_in_two_ways_is_one() -> None:
    url, anew = "https://a.example/x?q=a|b&c={d}#^", "https://a.example/x?q=a%7Cb&c=%7Bd%7D#%5E"
    html = f'<a href="{url.replace("&", "&amp;")}">A</a>'.encode()
    assert links_in({"text/uri-list": anew.encode(), "text/html": html}) == (Link(anew, "A"),)
    assert links_in({"_NETSCAPE_URL": f"{url}\nA".encode(), "text/uri-list": anew.encode()}) == (Link(url, "A"),)


def test_several_links_of_a_selection() -> None:
    html = (
        '<p><a href="http://a.example/1">One</a>, http://b.example/2, <a href="#x">x</a> <img src="http://c.example/3">'
    )
    links = links_in({"text/html": html.encode(), "text/plain": b"One, http://b.example/2, x"})
    assert links == (
        Link("http://a.example/1", "One"),
        Link("http://c.example/3", kind=LinkKind.IMAGE),
        Link("http://b.example/2"),
    )


def test_text_that_was_copied_from_an_editor_with_colours() -> None:
    drop = {"text/html": b"<span>[BBC](http://a.example/1)</span>", "text/plain": b"[BBC](http://a.example/1)"}
    assert links_in(drop) == (Link("http://a.example/1", "BBC"),)
    assert links_in({"text/html": drop["text/html"]}) == links_in(drop)


_bytes = st.binary(max_size=60) | st.sampled_from(
    sorted({data for drop in RECORDED.values() for data in drop.values()})
)


@given(st.dictionaries(st.sampled_from(TYPES), _bytes | st.tuples(_bytes, _bytes).map(b"".join)))
def test_any_bytes_are_links_text_or_nothing(drop: dict[str, bytes]) -> None:
    for link in links_in(drop):
        assert link.page is None or link.url.lower().startswith(("http://", "https://"))
        assert "\n" not in link.title
    refused_in(drop)
    files_in(drop)
    assert not (text_of(drop) and links_in(drop))
