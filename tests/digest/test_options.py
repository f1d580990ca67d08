"""What becomes of links into the archive."""

import pytest

from curator.digest.options import DigestPart, Links, Options

ABSOLUTE = Options(links=Links.ABSOLUTE, base="https://archive.example/")


@pytest.mark.parametrize(
    ("link", "relative", "absolute"),
    [
        ("/news/2012/03/1/a.md", "news/2012/03/1/a.md", "https://archive.example/news/2012/03/1/a.md"),
        ("/zh/news/2012/03/1/甲.md", "news/2012/03/1/甲.md", "https://archive.example/zh/news/2012/03/1/甲.md"),
        ("/about/faq.md#top", "about/faq.md#top", "https://archive.example/about/faq.md#top"),
        ("/news/2012/03/1/50%25.md", "news/2012/03/1/50%25.md", "https://archive.example/news/2012/03/1/50%25.md"),
        ("//evil.example/x", None, None),
        ("/../x", None, None),
        ("/%2e%2e/x", None, None),
        ("/javascript:alert(1)", None, None),
        ("https://b.example/", None, None),
    ],
)
def test_links_lead_where_they_should(link: str, relative: str | None, absolute: str | None) -> None:
    assert Options(links=Links.RELATIVE).href(link) == relative
    assert ABSOLUTE.href(link) == absolute
    assert Options().href(link) is None


def test_an_address_that_is_none_is_never_put_before_links() -> None:
    for base in ("", "archive.example", "javascript:alert(1)//", "ftp://a.example"):
        options = Options(links=Links.ABSOLUTE, base=base)
        assert options.lacks_base
        assert options.href("/news/2012/03/1/a.md") is None
    assert not ABSOLUTE.lacks_base
    assert not Options().lacks_base


def test_all_parts_are_wanted_unless_some_are_chosen() -> None:
    assert all(Options().has(part) for part in DigestPart)
    assert not Options(parts=(DigestPart.COVER,)).has(DigestPart.SOURCES)
