"""Where links lead, and how they are written for another place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.targets import is_relative, place_meant, rewritten

HERE = "news/2012/03/1/here.md"
NAMES = st.text(
    st.characters(exclude_characters="/\\\0", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=8
).filter(lambda name: name.strip(".") and name.strip() == name)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("/news/2012/03/1/a.md", "news/2012/03/1/a.md"),
        ("/zh/news/2012/03/1/%E4%BA%8B.md#x", "news/2012/03/1/事.md"),
        ("a.md", "news/2012/03/1/a.md"),
        ("./a%20b.md#c", "news/2012/03/1/a b.md"),
        ("../../../../README.md", "README.md"),
        ("../../../../../etc/passwd", None),
        ("#part", None),
        ("", None),
        ("https://example.org/news/a.md", None),
        ("mailto:a@b.c", None),
        ("//example.org/a.md", None),
        ("/news/../../a.md", None),
    ],
)
def test_where_they_lead(target: str, path: str | None) -> None:
    assert place_meant(target, HERE) == path


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/news/2012/03/1/a.md", "/news/2013/01/2/é (b)#%.md"),
        ("/zh/news/2012/03/1/a.md#part", "/zh/news/2013/01/2/é %28b%29%23%25.md#part"),
        ("a.md", "../../../2013/01/2/é (b)#%.md"),
        ("/zh/news/2012/03/1/%61.md", "/zh/news/2013/01/2/%C3%A9%20%28b%29%23%25.md"),
    ],
)
def test_they_keep_their_form(old: str, new: str) -> None:
    path = "news/2013/01/2/é (b)#%.md"
    written = rewritten(old, path, HERE)
    assert place_meant(written, HERE) == path
    assert written.startswith(new[:12])
    assert ("#part" in written) == ("#part" in old)
    assert written.isascii() == ("%61" in old)


@given(
    st.sampled_from(["/news/a.md", "/zh/news/a.md", "a.md", "./a.md", "../a.md#x", "%61.md", "/news/%61.md#y"]),
    st.lists(NAMES, min_size=1, max_size=4),
    st.lists(NAMES, min_size=1, max_size=4),
)
def test_they_lead_where_they_are_to_lead(old: str, parts: list[str], file: list[str]) -> None:
    path = "/".join(["news", *parts])
    written = rewritten(old, path, "/".join(file))
    assert place_meant(written, "/".join(file)) == path
    assert is_relative(written) == is_relative(old)
    assert not {"(", ")", " "} & set(written)
