"""Which addresses are taken, and how they are written into a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.address import (
    LONGEST,
    AddressRefusedError,
    Refusal,
    host_of,
    is_web,
    markdown_safe,
    typed_address,
)
from curator.event.encoding import FileText, decode
from curator.event.section import read_source
from tests.event.strategies import tricky_text


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("http://www.bbc.co.uk/news/1", "http://www.bbc.co.uk/news/1"),
        ("  https://a.org/x \n", "https://a.org/x"),
        ("HTTPS://A.org", "HTTPS://A.org"),
        ("www.bbc.co.uk", "https://www.bbc.co.uk"),
        ("bbc.co.uk/a?b=c#d", "https://bbc.co.uk/a?b=c#d"),
        ("bbc.co.uk/a:b@c", "https://bbc.co.uk/a:b@c"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("http://a.org:8080/x", "http://a.org:8080/x"),
        ("https://пример.рф/х", "https://пример.рф/х"),
        ("https://xn--e1afmkfd.xn--p1ai/", "https://xn--e1afmkfd.xn--p1ai/"),
        ("https://user:pw@host.org/", "https://user:pw@host.org/"),
        ("https://a.org/a b", "https://a.org/a b"),
        ("https://a.org/?page=2012\\03", "https://a.org/?page=2012\\03"),
        ("https://a.org/" + "x" * (LONGEST - 14), "https://a.org/" + "x" * (LONGEST - 14)),
    ],
)
def test_taken(typed: str, address: str) -> None:
    assert typed_address(typed) == address
    assert is_web(address)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal.EMPTY),
        (" \n\t ", Refusal.EMPTY),
        ("javascript:alert(1)", Refusal.NOT_WEB),
        ("javascript:alert(1)//a.org", Refusal.NOT_WEB),
        ("java\nscript:alert(1)", Refusal.NOT_WEB),
        ("data:text/html,a.org", Refusal.NOT_WEB),
        ("file:///etc/passwd", Refusal.NOT_WEB),
        ("ftp://a.org/", Refusal.NOT_WEB),
        ("mailto:a@b.org", Refusal.NOT_WEB),
        ("//host.org/share", Refusal.NOT_WEB),
        ("\\\\server\\share", Refusal.NOT_WEB),
        ("\\\\server.org\\share", Refusal.BROKEN),
        ("C:\\a.md", Refusal.NOT_WEB),
        ("/news/2012/03/1/x.md", Refusal.NOT_WEB),
        ("user:pw@host.org", Refusal.NOT_WEB),
        ("name@host.org", Refusal.NOT_WEB),
        ("some words, e.g. these", Refusal.NOT_WEB),
        ("word", Refusal.NOT_WEB),
        ("http:/a.org", Refusal.NOT_WEB),
        ("http://", Refusal.BROKEN),
        ("http:///x", Refusal.BROKEN),
        ("https://?x", Refusal.BROKEN),
        ("http://[::1", Refusal.BROKEN),
        ("https://a.org/x\ny", Refusal.BROKEN),
        ("https://a.org/x\0y", Refusal.BROKEN),
        ("https://a b.org/", Refusal.BROKEN),
        ("https://mine.org\\@theirs.org/", Refusal.BROKEN),
        ("https://a\u200b.org/", Refusal.BROKEN),
        ("https://a\u202e.org/", Refusal.BROKEN),
        ('https://a"b.org/', Refusal.BROKEN),
        ("https://a.org/" + "x" * (LONGEST - 13), Refusal.TOO_LONG),
    ],
)
def test_refused(typed: str, refusal: Refusal) -> None:
    with pytest.raises(AddressRefusedError) as caught:
        typed_address(typed)
    assert caught.value.refusal is refusal
    assert caught.value.address == typed.strip() or caught.value.address.endswith(typed.strip())


@given(st.text())
def test_anything_typed_is_taken_or_refused(typed: str) -> None:
    try:
        address = typed_address(typed)
    except AddressRefusedError:
        return
    assert is_web(address)
    assert host_of(address)


@given(st.text() | tricky_text | st.text("()<> ][\\%a\r\n"))
def test_a_safe_address_is_read_again_as_it_was_written(address: str) -> None:
    safe = markdown_safe(address)
    source = read_source(f"1. [label]({safe})", 0)
    assert source is not None
    assert (source.label, source.url, source.image) == ("label", safe, None)
    assert markdown_safe(safe) == safe
    line = FileText(safe)
    assert decode(line.encode()).text.split("\n") == [safe]


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://a.org/(1) x", "https://a.org/%281%29%20x"),
        ("https://a.org/<b>", "https://a.org/%3Cb%3E"),
        ("https://a.org/\n\u2029", "https://a.org/%0A%E2%80%A9"),
        ("https://a.org/新闻?x=%20&y=[1]_*\\#T.07Go_VdB7I", "https://a.org/新闻?x=%20&y=[1]_*\\#T.07Go_VdB7I"),
    ],
)
def test_only_what_would_break_a_link_is_encoded(address: str, safe: str) -> None:
    assert markdown_safe(address) == safe


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("http://www.bbc.co.uk/news", "bbc.co.uk"),
        ("http://BBC.co.uk:80", "bbc.co.uk"),
        ("https://user:pw@host.org/", "host.org"),
        ("//www.a.org/b", "a.org"),
        ("/news/x.md", ""),
        ("${mpNews.image}", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_host(address: str, host: str) -> None:
    assert host_of(address) == host
