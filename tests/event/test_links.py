"""Links of all kinds: where their targets stand, and what they are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.links import Link, find_links, label_of, plain_label, same_words
from tests.event.strategies import tricky_text


def found(text: str) -> list[str]:
    return [link.target for link in find_links(text.split("\n"))]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("1. [Title ](/news/2012/03/1/a.md) _Context: Homs_", ["/news/2012/03/1/a.md"]),
        ("1. [a [b](http://x (c ](/zh/news/2012/03/1/a.md) _消息: 敘利亞_", ["/zh/news/2012/03/1/a.md"]),
        ("2. [BBC](http://x.org/) [IMG](a.jpg)", ["http://x.org/", "a.jpg"]),
        ("### [2012-03-1](/news/2012/03/1/index.md)", ["/news/2012/03/1/index.md"]),
        ("Formats: [HTML](/n/a.html)  [JSON](/n/a.json)  ", ["/n/a.html", "/n/a.json"]),
        ("See [it]( <a b.md> \"A title\") and ![](c.png 'x').", ["a b.md", "c.png"]),
        ("[a](b(c).md)", ["b(c).md"]),
        ("[a]: /news/2012/03/1/a.md#x 'Title'", ["/news/2012/03/1/a.md#x"]),
        ("<a HREF='a.md'>x</a> <img src = \"b.png\">", ["a.md", "b.png"]),
        ("[a](b", []),
        ("no link: a.md", []),
        ("[x]\n(a.md)", []),
    ],
)
def test_targets(text: str, targets: list[str]) -> None:
    assert sorted(found(text)) == sorted(targets)


@given(st.lists(tricky_text | st.sampled_from(["[a](b.md)", "](", "(", ")", "href='", "<", "[a]: b"]), max_size=8))
def test_each_stands_where_it_says(parts: list[str]) -> None:
    lines = "".join(parts).split("\n")
    for link in find_links(lines):
        assert lines[link.line][link.start : link.stop] == link.target
        if link.middle is not None:
            assert lines[link.line][link.middle :].startswith("](")


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("1. [a [b](http://x (c ](/news/a.md) _Context: x_", "a [b](http://x (c "),
        ("### [[x] y](/news/a.md)", "[x] y"),
        ("Text [1] and [a [b] c](/news/a.md), [d](e)", "a [b] c"),
        ("a](/news/a.md)", None),
        ("[a]: /news/a.md", None),
    ],
)
def test_labels(line: str, label: str | None) -> None:
    (link,) = (link for link in find_links([line]) if link.target == "/news/a.md")
    told = label_of(line, link)
    assert (told and told[0]) == label
    if told:
        assert line[told[1] :].startswith(f"{label}](")


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [("a ", " a", True), ("Tom &amp; J&#39;s", "Tom & J's ", True), ("a", "A", False), ("a  b", "a b", False)],
)
def test_same_words(one: str, other: str, are_same: bool) -> None:
    assert same_words(one, other) == are_same


def test_a_hostile_line_is_soon_through() -> None:
    """It would take minutes if it cost much more than its length."""
    assert found("](" * 20_000 + "(" * 100_000) == []
    assert found("[a](" + "(b)" * 50_000) == []


def test_of_another_line_it_tells_its_number() -> None:
    assert [link.line for link in find_links(["", "[a](b)"])] == [1]
    assert next(iter(find_links(["[a](b)"]))) == Link(0, "b", 4, 5, 2)


@pytest.mark.parametrize(
    ("title", "label"),
    [
        (" Moon landing ", "Moon landing"),
        ("The [first] landing [on [it]]", "The [first] landing [on [it]]"),
        ("Half ] of them", r"Half \] of them"),
        ("Half [ of them", r"Half \[ of them"),
        ("] turned [", r"\] turned \["),
        ("[BBC](http://b.org) says", r"\[BBC\](http://b.org) says"),
        ("C:\\", "C:" + 2 * "\\"),
        (r"[a\]", r"\[a\]"),
        ("", ""),
    ],
)
def test_a_title_is_a_label_as_it_is_or_escaped(title: str, label: str) -> None:
    assert plain_label(title) == label
