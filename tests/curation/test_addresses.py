"""Addresses compared, shortened, opened and shown."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.assets import asset_text
from curator.curation.addresses import (
    Tracking,
    as_sent,
    has_credentials,
    normal_form,
    shown_host,
    without_tracking,
)
from curator.event.site import site_host, unwrapped

TRACKING = Tracking.parse(asset_text("tracking-parameters.txt"))
COVER = (
    "http://s1.reutersmedia.net/resources/r/?m=02&d=20120301&t=2&i=577467330&w=&fh=545px&fw=&ll=&pl=&sq="
    "&r=2012-03-01T235627Z_1_BTRE8200ZL400_RTROPTP_0_SYRIA"
)
A = "http://a.example/x"


@pytest.mark.parametrize(
    ("url", "short"),
    [
        (f"{A}?utm_source=x", A),
        (f"{A}?utm_source=x&a=1&UTM_Medium=y#t", f"{A}?a=1#t"),
        (f"{A}?a=&utm_source=&b&&c=%20+", f"{A}?a=&b&&c=%20+"),
        (f"{A}?fbclid=1", A),
        (f"{A}?a=1&amp;utm_source=x", f"{A}?a=1"),
        (f"{A}?%75tm_source=x&a", f"{A}?a"),
        (f"{A}#utm_source=rss&utm_medium=b", A),
        (f"{A}#xtor=RSS-1", A),
        ("http://www.msnbc.msn.com/id/46580035#.T07Go_VdB7I", "http://www.msnbc.msn.com/id/46580035"),
        ("http://edition.cnn.com/x?hpt=T1", "http://edition.cnn.com/x"),
        ("http://www.nytimes.com/x.html?_r=1&hp&pagewanted=all", "http://www.nytimes.com/x.html?pagewanted=all"),
        ("http://www.dw-world.de/0,,1,00.html?maca=chi-rss", "http://www.dw-world.de/0,,1,00.html"),
        ("//a.example/x?gclid=1", "//a.example/x"),
    ],
)
def test_tracking_parameters_go(url: str, short: str) -> None:
    assert without_tracking(url, TRACKING) == short
    assert without_tracking(short, TRACKING) == short


@pytest.mark.parametrize(
    "url",
    [
        COVER,
        A,
        f"{A}?",
        f"{A}#",
        f"{A}?a=1&&=&b=#",
        f"{A}?hpt=T1&maca=x&ref=1&source=y&id=3",
        f"{A}#p=6CEF78NT00AN0001",
        f"{A}#!/utm",
        f"{A}?q=utm_source=1",
        "http://news.bbc.co.uk/2/hi/middle_east/1.stm?utm=1",
        "https://web.archive.org/web/20120301/http://a.example/?utm_source=x",
        "",
    ],
)
def test_everything_else_stays(url: str) -> None:
    assert without_tracking(url, TRACKING) == url


def test_the_list_names_no_words_that_mean_the_page() -> None:
    for name in (
        "id",
        "p",
        "page",
        "q",
        "s",
        "t",
        "v",
        "a",
        "sid",
        "cid",
        "nid",
        "ref",
        "source",
        "from",
        "date",
        "lang",
    ):
        assert not TRACKING.has_name(name, "a.example")
    assert sum(name != "" for name in TRACKING.names) > 5


def test_parsing_a_list() -> None:
    tracking = Tracking.parse("# head\n#\n\n  One*  \ntwo a.example b.example\n#f?\n")
    assert tracking.has_name("ONE1", "x.example")
    assert tracking.has_name("two", "www.A.example")
    assert not tracking.has_name("two", "aa.example")
    assert tracking.has_fragment("F1", "")
    assert not tracking.has_fragment("f12", "")
    empty = Tracking.parse("")
    assert without_tracking(f"{A}?utm_source=1#.12345678901", empty) == f"{A}?utm_source=1#.12345678901"


@pytest.mark.parametrize(
    ("url", "inner"),
    [
        ("https://web.archive.org/web/20050413041049/http://a.example/0,3687+0,00.html", "http://a.example/0,3687+0,00.html"),
        ("http://web.archive.org/web/2012*/http://a.example/?b=1&c#d", "http://a.example/?b=1&c#d"),
        ("https://web.archive.org/web/*/a.example/x", A),
        ("https://web.archive.org/web/20050413041049if_/http:/a.example/x", A),
        ("https://web.archive.org/web/http://a.example/x", A),
        ("http://wayback.archive.org/web/2012/http://a.example/x", A),
        ("https://archive.is/20130106010540/http://a.example/x", A),
        ("https://archive.ph/2013.01.06-010540/https://a.example/x", "https://a.example/x"),
        ("https://archive.today/newest/http://a.example/x", A),
        ("http://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:www.a.example/x%3Fy=1+foo&cd=1", "http://www.a.example/x?y=1"),
        ("http://webcache.googleusercontent.com/search?hl=en&q=cache:http://a.example/x", A),
        ("https://www.webcitation.org/5tclX1S4O?url=http://a.example/x", A),
        ("https://web.archive.org/web/2012/https://archive.is/2013/http://a.example/x", A),
        ("https://web.archive.org/web/2012/http://新闻.example/é", "http://新闻.example/é"),
    ],
)  # fmt: skip
def test_the_address_inside_a_copy(url: str, inner: str) -> None:
    assert unwrapped(url) == inner
    assert normal_form(url, TRACKING) == normal_form(inner, TRACKING)
    assert site_host(url) == site_host(inner)


@pytest.mark.parametrize(
    "url",
    [
        A,
        "",
        "https://archive.is/AbCdE",
        "https://web.archive.org/",
        "https://web.archive.org/web/20120301/javascript:x",
        "https://archive.org/details/x",
        "https://archives.example/web/2012/http://a.example",
        "https://a.example/?u=https://web.archive.org/web/2012/http://b.example/",
    ],
)
def test_what_is_no_copy(url: str) -> None:
    assert unwrapped(url) == url


@pytest.mark.parametrize(
    "same",
    [
        ("http://a.example", "https://www.a.example/", "HTTP://m.A.example:80", "https://a.example:443/#top", "http://u:p@a.example"),
        ("http://a.example/x/", A, f"{A}?", f"{A}?utm_source=1", "https://web.archive.org/web/2012/http://a.example:80/x"),
        ("http://a.example/?a=1&fbclid=2", "http://www.a.example?a=1"),
        ("https://新闻.example/阿?q=％#段", "https://XN--EFVY88H.example/%e9%98%bf?q=%EF%BC%85"),
        ("http://a.example/%7Ex", "http://a.example/~x"),
        ("http://a.example/#!/x", "https://a.example/#!/x"),
    ],
)  # fmt: skip
def test_the_same_page(same: tuple[str, ...]) -> None:
    assert len({normal_form(url, TRACKING) for url in same}) == 1


@pytest.mark.parametrize(
    "others",
    [
        (
            A,
            "http://a.example/X",
            "http://a.example/x/y",
            f"{A}?a",
            f"{A}?b",
            "http://a.example:8080/x",
            "http://b.a.example/x",
        ),
        ("http://www.cnn.com/video/#/video/1", "http://www.cnn.com/video/#/video/2", "http://www.cnn.com/video/"),
        ("http://a.example/?a=1&b=2", "http://a.example/?b=2", "http://a.example/?a=1&b=%26"),
        ("http://m.com/", "http://www.com/", "http://com.example/"),
        (COVER, COVER.replace("&w=", "")),
    ],
)
def test_other_pages(others: tuple[str, ...]) -> None:
    assert len({normal_form(url, TRACKING) for url in others}) == len(others)


def test_what_is_no_web_address_is_its_own_normal_form() -> None:
    assert normal_form(" ${mpNews.image} ", TRACKING) == "${mpNews.image}"
    assert normal_form("http://a.example:x/", TRACKING) == "http://a.example:x/"


_PIECES = (
    "http://", "https://", "www.", "m.", "a.example", "新闻.example", ":80", "/", "x", "é", "%7e", "?", "a=1", "&",
    "utm_source=1", "#", "!/", "web.archive.org/web/2012/", "archive.is/2012/", " ", "[", "@", "ß", "İ",
)  # fmt: skip
_urls = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join) | st.text()


@given(_urls | _urls.map(lambda rest: f"http://a.example/{rest}"))
@example("http://www.web.archive.org/web/2012/m.")
@example("http://m.www.archive.is/2012/a.example")
def test_normal_forms_are_their_own(url: str) -> None:
    normal = normal_form(url, TRACKING)
    assert normal_form(normal, TRACKING) == normal
    assert as_sent(as_sent(url)) == as_sent(url)
    assert unwrapped(unwrapped(url)) == unwrapped(url)


@given(_urls)
def test_what_is_left_of_an_address_stands_in_it(url: str) -> None:
    short = without_tracking(url, TRACKING)
    assert without_tracking(short, TRACKING) == short
    rest = iter(url)
    assert all(character in rest for character in short)
    shown_host(url)
    has_credentials(url)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://www.BBC.co.uk/", "bbc.co.uk"),
        ("https://аррӏе.com/", "аррӏе.com (xn--80ak6aa92e.com)"),
        ("https://xn--80ak6aa92e.com/", "аррӏе.com (xn--80ak6aa92e.com)"),
        ("https://раypal.com", "раypal.com (xn--ypal-43d9g.com)"),
        ("https://新闻.example", "新闻.example (xn--efvy88h.example)"),
        ("https://xn--.example", "xn--.example"),
        ("https://xn--\x01.example", "xn--⟨U+0001⟩.example (xn--\x01.example)"),
        ("https://a\u202eb.example", "a⟨U+202E⟩b.example (xn--ab-g4t.example)"),
        ("no address", ""),
    ],
)
def test_the_host_for_people(url: str, shown: str) -> None:
    assert shown_host(url) == shown


@pytest.mark.parametrize(
    ("url", "has"),
    [
        ("https://u:p@a.example", True),
        ("https://u@a.example", True),
        ("https://@a.example", True),
        ("https://a.example/@b", False),
        ("https://a.example?u@b", False),
        ("https://[", False),
    ],
)
def test_credentials(url: str, has: bool) -> None:
    assert has_credentials(url) is has
