"""The Markdown digest: reading it again gives what went in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown_it import MarkdownIt
from typing_extensions import override

from curator.digest.day import Digest
from curator.digest.export import format_named, render
from curator.digest.formats.markdown import contained, escaped, href_of
from curator.digest.options import DigestPart, Options
from curator.digest.reading import shown
from tests.digest.making import CHINESE, RICH, digest_of, event_text
from tests.hostile import TEXTS

ODD = "ab 1é中\\`*_{}[]()<>#+-.!|~&;:=\"'^$%@/?,\t"
LIVE = re.compile(
    r"<(?!/?(?:p|h[1-6]|a|em|strong|code|pre|[uo]l|li|blockquote|[hb]r|su[bp]|table|t[rhd]|thead|tbody)\b)",
    re.IGNORECASE,
)
"""A tag that is none of Markdown's own, or a comment."""
COMMON = MarkdownIt("commonmark").enable("table")
LINES = st.text(ODD, max_size=30)
TITLES = LINES.filter(lambda text: shown(text) != "")
SUMMARIES = st.lists(st.text(ODD, max_size=20), max_size=5).map("\n".join).filter(lambda text: "### " not in text)
PIECES = st.sampled_from([
    "`", "``", "```", "\\", "\n", "\n\n", " ", "a", "|", "---|---", "<b>", "<script>", "<div>", "<!--", "-->", "</",
    ">", "<", "[", "]", "](", "](http://b.example/", ")", "!", "![", '"', "'", "<http://c.example/", "<sub>", "#", "]:",
    "* ", "> ", "    ", "http://d.example/", "[a]: /b", "{=html}", "~~~", "&lt;",
])  # fmt: skip
MIXED = st.lists(PIECES, max_size=14).map("".join)
ADDRESSES = st.text("ab1é\\`*_{}[]()#+-.!|~&;=\"'/?%", max_size=20).map(lambda tail: f"http://a.example/{tail}")


@dataclass
class Found:
    """What a Markdown program finds in a digest."""

    titles: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


class Finder(HTMLParser):
    """Collects headings of the second level, and links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found = Found()
        self._text: list[str] = []
        self._href = ""
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in {"h2", "a"}:
            self._text = []
            self._href = dict(attrs).get("href") or ""

    @override
    def handle_data(self, data: str) -> None:
        self._text.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
        text = "".join(self._text)
        if tag == "h2":
            self.found.titles.append(text)
        elif tag == "a":
            self.found.links.append((text, self._href))


def written(digest: Digest) -> str:
    return render(format_named("markdown"), digest).decode()


def found_in(digest: Digest) -> Found:
    return Finder(Markdown().convert(written(digest))).found


def found_by_others(digest: Digest) -> Found:
    """What programs find that go by CommonMark, as most do."""
    return Finder(MarkdownIt("commonmark").render(written(digest))).found


def spaced(text: str) -> str:
    """As HTML has it: runs of blanks are one."""
    return re.sub(r"\s+", " ", text).strip()


@given(st.lists(TITLES, min_size=1, max_size=4), LINES)
@example(["## a ##", "1. b", "- c", "> d", "a](http://x.example)"], "`x")
@example(["`code` | pipe ~x~ a]: b"], "|")
@example(["\\", "a\\", "&amp;lt;", "--- a", "=== b", "[x]: http://y.example"], "![a](b)")
def test_titles_come_back(titles: list[str], category: str) -> None:
    digest = digest_of(*(event_text(title, category=category) for title in titles))
    wanted = [spaced(shown(title)) for title in titles]
    for found in (found_in(digest), found_by_others(digest)):
        assert [spaced(title) for title in found.titles] == wanted


@given(TITLES, ADDRESSES)
@example("a](http://evil.example) [b", "http://a.example/(1).jpg")
@example("]:", "http://a.example/")
@example("1. x", "http://a.example/?a=1&copy;=2&b='c'")
@example("x", "http://a.example/&#1")
@example("x", "http://a.example/2012\\03\\02\\story_*_a")
def test_labels_and_addresses_come_back(label: str, address: str) -> None:
    label = label.replace("](", "")
    if not shown(label) or "](" in address:
        return
    digest = digest_of(event_text("title", sources=f"1. [{label}]({address})"))
    for found in (found_in(digest), found_by_others(digest)):
        ((text, href),) = found.links
        assert spaced(text) == spaced(shown(label))
        assert unquote(href) == unquote(address)


@given(SUMMARIES, TITLES)
@example("```\ncode", "b")
@example("<div>\n<!--", "b")
@example("a\n===\nb\n---", "c")
@example("# a\n## b\n#c", "d")
@example("[title]: http://evil.example/", "title")
@example("* a\n\n    ## x", "d")
@example("> [a]: http://evil.example/", "d")
def test_no_summary_reaches_into_the_next_event(summary: str, title: str) -> None:
    digest = digest_of(event_text("first", summary), event_text(title))
    for found in (found_in(digest), found_by_others(digest)):
        assert (found.titles[0], spaced(found.titles[-1])) == ("first", spaced(shown(title)))


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_hostile_is_written(text: str) -> None:
    line = text.replace("\n", " ")
    digest = digest_of(event_text(line, text, f"1. [{line}](http://a.example/)\n2. [a]({line})", line))
    html = Markdown().convert(written(digest))
    assert not re.search(r"<(script|img|svg|style|iframe|form|base|meta|link|embed|video)", html, re.IGNORECASE)


@given(MIXED)
@settings(max_examples=300)
@example("a ` b\n<div>` c")
@example("`a\n` <script> `b`")
@example("[a](http://b.example/` c) <script> `")
@example("[a](http://b.example/`x) <script> `)")
@example("a | `b|<script>`\n--- | ---")
@example("\\`<script>`")
@example("```\n<script>\n```")
@example("<sub>\n`<script>`")
@example("> 1. <sub> \n> <http://c.example/onclick=d>")
@example("> [a`b]: /c`\n\n[d][a`b] <script> `e`")
@example("<http://c.example/`> <script> `")
def test_no_text_holds_a_live_tag_whichever_program_reads_it(summary: str) -> None:
    text = written(digest_of(event_text("first", summary), event_text("last")))
    for html in (Markdown().convert(text), COMMON.render(text), Markdown(extensions=["tables"]).convert(text)):
        assert not LIVE.search(html), html


@pytest.mark.parametrize(
    ("summary", "wanted"),
    [
        (
            "see `<div>` and `![x]`, ``a ` <b>``, `a[0](b)` and `[c](/news/1.md)`",
            "see <div> and ![x], a ` <b>, a[0](b) and [c](/news/1.md)",
        ),
        (
            "a `<b>` c\n\nno end ` <d>\n\nH<sub>2</sub>O `<e>`, CO<sub>2</sub>\n\n`<f>`",
            "a <b> c no end ` <d> H2O <e>, CO2 <f>",
        ),
        ("[1]: see `<b>`", "[1]: see <b>"),
        ("`C:\\<dir>\\` <b>bold</b> ![x] a[0](b)", "C:\\<dir>\\ <b>bold</b> ![x] a[0](b)"),
        ("* `<a>`\n* `<b>`", "<a> <b>"),
        ("code `that <goes>\non` and <b>", "code `that <goes> on` and <b>"),
        ("no end ` of <b> and `` of <i>", "no end ` of <b> and `` of <i>"),
        ("one \\` of <b> and \\* `<i>`", "one ` of <b> and * `<i>`"),
        ("```\n<div>\n```", "``` <div> ```"),
        ("a \\\\` <b>", "a \\` <b>"),
        ("what `[is](c)` and [d](javascript:e)", "what [is](c) and [d](javascript:e)"),
        ("`a|<b>`", "`a|<b>`"),
        ("x <![CDATA[y]]> [z]", "x <![CDATA[y]]> [z]"),
        ("    if a < b: <div>\n    [c](/news/1.md) ![d](e)\n\nf", "if a < b: <div> [c](/news/1.md) ![d](e) f"),
        ("a\n\n\t<b>\n\n    ---\n    # <!-- c\n\nd", "a <b> --- # <!-- c d"),
        ("* a\n\n    <b>\n\n    c\n\ne\n\n    <f>", "a <b> c e <f>"),
        ("1. a\n\n    <b>", "a <b>"),
        ("a\n    <b>", "a <b>"),
        ("> a\n\n    <b>", "a <b>"),
        ('H<sub class="x">2</sub>O, H<sub>2</sub>O', 'H<sub class="x">2</sub>O, H2O'),
        ("a</sup> <sub>b <sub\nc>d</sub> e", "a</sup> <sub>b <sub c>d</sub> e"),
        ("`<sub>` a</sub> `</sub>`", "<sub> a</sub> </sub>"),
    ],
)
def test_code_and_html_are_read_as_they_were_written(summary: str, wanted: str) -> None:
    text = written(digest_of(event_text("title", summary)))
    for html in (Markdown().convert(text), COMMON.render(text)):
        assert spaced(unescape(re.sub("<[^>]*>", "", html))).endswith(f" title {wanted}")


def test_what_is_indented_behind_a_list_is_no_code_where_all_else_is() -> None:
    summary = event_text("a", "    <i>", "1. [a](http://a.example/)\n\n    <b>")
    text = written(digest_of(summary))
    assert "\n\n    <i>\n\n" in text
    assert "\n\n    &lt;b>\n" in text
    last = (*(part for part in DigestPart if part is not DigestPart.SUMMARY), DigestPart.SUMMARY)
    text = render(format_named("markdown"), digest_of(summary), Options(parts=last)).decode()
    assert "\n\n    &lt;i>\n" in text


def test_no_summary_defines_what_a_link_of_another_is() -> None:
    for definition in ("[a]: http://evil.example/", "> [a]: http://evil.example/", "* [a]: http://evil.example/"):
        digest = digest_of(event_text("first", definition), event_text("last", "an [a] and `[a]: b`"))
        assert found_in(digest).links == found_by_others(digest).links == []


def test_code_that_nothing_had_to_be_changed_in_stays_as_it_is() -> None:
    for text in ("`a\nb`", "`a` and ` alone", "`<div>` `![x]` `a[0](b)` `[c](/news/1.md)`", "<http://a.example/>"):
        assert contained(text) == text


def test_an_address_in_angle_brackets_stays_a_link() -> None:
    digest = digest_of(
        event_text("title", "see <http://a.example/?b=1&c=2> and <HTTPS://d.example> but not <ftp://e.example>")
    )
    links = [("http://a.example/?b=1&c=2",) * 2, ("HTTPS://d.example",) * 2]
    assert found_in(digest).links == links
    assert found_by_others(digest).links == links


def test_a_day_in_markdown() -> None:
    text = written(digest_of(RICH))
    assert text.startswith('# Thursday, 1 March 2012\n\n## Martin O\'Malley signs "a law".\n\n*Homs & Hama*\n\n')
    for line in (
        "The world&#39;s oceans, **acid** and [here](https://ocean.example/a), see this.",
        "[Cover image: img.example](http://img.example/c.jpg?x=1&y=2)",
        "1. [BBC & friends](http://www.bbc.co.uk/news/1)",
        "2. [Reuters](http://uk.reuters.com/2?a=1&b=2)",
        "1. The Syrian Army continues. *13 February 2012 · Homs, bombardment*",
        "2. Old — one *3 May 2017*",
    ):
        assert f"\n{line}\n" in text, line


def test_a_chinese_day_in_markdown() -> None:
    text = written(digest_of(CHINESE, language="zh"))
    assert text.startswith("# 2012年3月1日 星期四\n\n## 獨立選舉委員會")
    assert "[封面图片：ichef.example](https://ichef.example/a.jpg)" in text
    assert "2. [新華社](https://xinhua.example/3) ([图片：ichef.example](https://ichef.example/b.jpg))" in text


def test_an_empty_day_says_so() -> None:
    assert written(digest_of()) == "# Thursday, 1 March 2012\n\nNo events.\n"


def test_what_is_plain_stays_plain() -> None:
    text = "Unemployment rises to 10.7 per cent - AT&T (U.S.) says 1,000 people's jobs are lost!"
    assert escaped(text) == text
    assert href_of("http://a.example/x_y?a=1&b=2#c") == "http://a.example/x_y?a=1&b=2#c"
    assert contained("A *plain* [link](http://a.example/).") == "A *plain* [link](http://a.example/)."
