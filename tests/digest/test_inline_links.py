"""Links into the archive in the text of events: the same in all forms, whatever brackets are in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.digest.export import format_named, render
from curator.digest.inline_links import with_archive_links, with_whole_links
from curator.digest.options import Links, Options
from tests.digest.making import digest_of, event_text
from tests.digest.reading_back import READERS

PIECES = st.sampled_from([
    "[", "![", "]", "](", "](/n/1.md)", "](/n/2.md 't')", "(", ")", "`", "\n", "\n\n", "    ", "a", " ", "\\",
    "[a]: /n/3.md", "* ",
])  # fmt: skip
PAGE = "/news/2012/03/1/a_(b).md"


def relative(link: str) -> str:
    return link.removeprefix("/")


@pytest.mark.parametrize(
    ("text", "relinked", "plain"),
    [
        ("[a](/n/1.md) and [b](http://b.example/)", "[a](n/1.md) and [b](http://b.example/)", "a and [b](http://b.example/)"),
        ("[a [b] c](/n/1.md)", "[a [b] c](n/1.md)", "a [b] c"),
        ("[[2012] a](/n/1.md), [c]", "[[2012] a](n/1.md), [c]", "[2012] a, [c]"),
        ("[a](/n/a_(b).md) c", "[a](n/a_%28b%29.md) c", "a c"),
        ("[a](/n/((b)c).md) d", "[a](n/%28%28b%29c%29.md) d", "a d"),
        (r"[a](/n/b\).md) c", "[a](n/b%29.md) c", "a c"),
        ("[a](</n/2 3.md> \"c\") d", "[a](<n/2%203.md> \"c\") d", "a d"),
        ("[a](/n/1.md 'b) c') d", "[a](n/1.md 'b) c') d", "a d"),
        ("[a `]` b](/n/1.md) `[c](/n/2.md)`", "[a `]` b](n/1.md) `[c](/n/2.md)`", "a `]` b `[c](/n/2.md)`"),
        ("![a](/n/1.png) ![b](http://b.example/)", "![a](n/1.png) ![b](http://b.example/)", "a ![b](http://b.example/)"),
        ("[![a](/n/1.png)](/n/1.md)", "[![a](n/1.png)](n/1.md)", "a"),
        (r"\[a](/n/1.md) [b\](/n/1.md)", r"\[a](/n/1.md) [b\](/n/1.md)", r"\[a](/n/1.md) [b\](/n/1.md)"),
        ("[a\nb](/n/1.md)", "[a\nb](n/1.md)", "a\nb"),
        ("[a\n\nb](/n/1.md)", "[a\n\nb](/n/1.md)", "[a\n\nb](/n/1.md)"),
        ("[a](/n/1.md [b](/n/2.md)", "[a](/n/1.md [b](n/2.md)", "[a](/n/1.md b"),
        ("    [a](/n/1.md)", "    [a](/n/1.md)", "    [a](/n/1.md)"),
        ("* a\n\n    [a](/n/1.md)", "* a\n\n    [a](n/1.md)", "* a\n\n    a"),
    ],
)  # fmt: skip
def test_links_lead_where_they_should_or_are_text(text: str, relinked: str, plain: str) -> None:
    assert with_archive_links(text, relative) == relinked
    assert with_archive_links(text, lambda _: None) == plain
    assert with_archive_links(text, lambda link: link) == text


@given(st.lists(PIECES, max_size=14).map("".join))
def test_what_leads_where_it_did_stays_as_it_is_and_nothing_else_is_lost(text: str) -> None:
    assert with_archive_links(text, lambda link: link) == text
    led = with_archive_links(text, lambda link: f"/elsewhere{link}")
    assert led.replace("/elsewhere", "") == text.replace("/elsewhere", "")
    assert with_archive_links(led, lambda link: link.removeprefix("/elsewhere")) == text
    plain = with_archive_links(text, lambda _: None)
    assert len(plain) <= len(text)
    assert plain.count("a") == text.count("a")


def test_definitions_lead_where_they_should() -> None:
    text = "[a] b\n\n[a]: </n/1.md> 'c'\n[b]: /n/(2).md\n[c]: /n/[d](/n/3.md)\n[e]: http://e.example\n[f]: /`n`"
    assert with_archive_links(text, relative) == (
        "[a] b\n\n[a]: <n/1.md> 'c'\n[b]: n/(2).md\n[c]: /n/[d](n/3.md)\n[e]: http://e.example\n[f]: /`n`"
    )


def test_definitions_that_lead_nowhere_define_nothing() -> None:
    text = "[a] b\n\n[a]: </n/1.md> 'c'\n[e]: http://e.example\n`[f]: /n`"
    plain = "[a] b\n\na: </n/1.md> 'c'\n[e]: http://e.example\n`[f]: /n`"
    assert with_archive_links(text, lambda _: None) == plain
    assert with_archive_links(text, lambda _: None, keeps_definitions=True) == text


@pytest.mark.parametrize("form", ["html", "json", "text", "epub"])
def test_what_is_defined_elsewhere_is_text_where_links_are_to_be(form: str) -> None:
    digest = digest_of(event_text("title", f"See [there][a] and [a].\n\n[a]: {PAGE}"))
    text, links = READERS[form](render(format_named(form), digest))
    assert not [link for link in links if "/news/2012/03/1/a" in link]
    assert "there" in text
    if form == "json":
        assert "[a]:" not in text


@pytest.mark.parametrize("label", ["a [nested] label", "[nested]", "a `code`", "two\nlines"])
@pytest.mark.parametrize("target", [PAGE, f"<{PAGE}>", f"{PAGE} 'title (of it)'", "/news/2012/03/1/a%20b.md"])
@pytest.mark.parametrize("form", ["markdown", "html", "json", "text", "epub"])
def test_in_each_form_they_are_the_same(form: str, label: str, target: str) -> None:
    digest = digest_of(event_text("title", f"See [{label}]({target}) there."))
    for options in (Options(), Options(links=Links.ABSOLUTE, base="https://a.example")):
        text, links = READERS[form](render(format_named(form), digest, options))
        if form == "json":
            assert "(/news" not in text
            assert "(</news" not in text
            assert (f"{options.base}/news/2012/03/1/a" in text) is (options.base != "")
            continue
        led = [link for link in links if "/news/2012/03/1/a" in link]
        assert [link.replace("%28", "(").replace("%29", ")") for link in led] == (
            [f"https://a.example{'/news/2012/03/1/a%20b.md' if '%20' in target else PAGE}"] if options.base else []
        )
        assert "](" not in text
        assert "there." in text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("[a](e2.md), [b](./e%202.md#c) ![d](</e.md>)", "[a](/n/1/e2.md), [b](/n/1/e%202.md#c) ![d](</e.md>)"),
        ("[a](../2/e(1).md 'b')", "[a](/n/2/e%281%29.md 'b')"),
        ("`[a](e2.md)` [b](e2.md)", "`[a](e2.md)` [b](/n/1/e2.md)"),
        ("[a](<e 2.md>) [b](../../../e.md) [c](#d)", "[a](</n/1/e%202.md>) [b](../../../e.md) [c](#d)"),
        ("[a]() [b](www.b.example) [c](mailto:d@e.md)", "[a]() [b](www.b.example) [c](mailto:d@e.md)"),
        ("[a]: e2.md 'c'\n[b]: <../2/e%203.md#d>", "[a]: /n/1/e2.md 'c'\n[b]: </n/2/e%203.md#d>"),
        ("[a]: b.png\n[c]: www.d.example\n`[e]: e2.md`", "[a]: b.png\n[c]: www.d.example\n`[e]: e2.md`"),
        ("[a](http://a.example/e.md) [b](//b.example/e.md)", "[a](http://a.example/e.md) [b](//b.example/e.md)"),
    ],
)
def test_relative_links_lead_where_their_file_says(text: str, whole: str) -> None:
    assert with_whole_links(text, "n/1/e1.md") == whole


@pytest.mark.parametrize("form", ["markdown", "html", "json", "text", "epub"])
def test_relative_links_are_links_into_the_archive(form: str) -> None:
    event = (
        event_text("title", "See [there](e2.md).\n\nAnd [again].\n\n[again]: ../2/e4.md")
        + "\n### Related:\n\n1. [other](../2/e3.md)\n"
    )
    options = Options(links=Links.ABSOLUTE, base="https://a.example")
    text, links = READERS[form](render(format_named(form), digest_of(event), options))
    for name in ("1/e2.md", "2/e3.md", *(("2/e4.md",) if form != "markdown" else ())):
        assert f"https://a.example/news/2012/03/{name}" in (text if form == "json" else links)
    text, links = READERS[form](render(format_named(form), digest_of(event)))
    assert "See there." in text
    assert not [link for link in links if ".md" in link]


@pytest.mark.parametrize(
    "text", ["[" * 50_000, "](" * 50_000, "[a](/" * 30_000, "[a](/b" + "(" * 90_000, "[" * 9000 + "](/a)" * 9000]
)
def test_nothing_hostile_is_a_link_or_takes_long(text: str) -> None:
    assert len(with_archive_links(text, relative)) >= len(text) - 9000
