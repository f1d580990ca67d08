"""What becomes of links into the archive."""

import os
from pathlib import Path
from urllib.parse import unquote

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


@pytest.mark.parametrize(
    ("file", "way"),
    [
        ("digests/day.html", "../"),
        ("digests/of/march/day.html", "../../../"),
        ("day.html", ""),
        ("../elsewhere/day.html", "../an%20%E6%A1%A3%3A%23%3F%25/"),
    ],
)
def test_relative_links_lead_from_the_folder_of_the_file(tmp_path: Path, file: str, way: str) -> None:
    root = tmp_path / "an 档:#?%"
    root.mkdir()
    options = Options(links=Links.RELATIVE).seen_from(root / file, root)
    href = options.href("/zh/news/2012/03/1/甲%25.md#top")
    assert href == f"{way}news/2012/03/1/甲%25.md#top"
    place = os.path.normpath((root / file).parent / unquote(href.partition("#")[0]))
    assert place == f"{root}/news/2012/03/1/甲%.md"
    assert ABSOLUTE.seen_from(root / file, root).href("/news/a.md") == "https://archive.example/news/a.md"
    assert Options().seen_from(root / file, root).href("/news/a.md") is None


def test_relative_links_lead_from_where_a_linked_folder_is(tmp_path: Path) -> None:
    root = tmp_path / "archive"
    (root / "digests").mkdir(parents=True)
    (tmp_path / "linked").symlink_to(root / "digests")
    options = Options(links=Links.RELATIVE).seen_from(tmp_path / "linked" / "day.html", root)
    assert options.href("/news/2012/03/1/a.md") == "../news/2012/03/1/a.md"


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
