"""HTML as Markdown, held against what a Markdown reader makes of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from curator.curation.html_markdown import is_formed, markdown_of


def _bare(html: str) -> str:
    html = re.sub("&#([0-9]+);", lambda found: chr(int(found[1])), html)
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", html)).replace("<br /> ", "<br />").strip()


@pytest.mark.parametrize(
    "html",
    [
        "<p>One <strong>bold</strong> and <em>it</em>.</p><p>Two</p>",
        "<p>a line<br />another</p>",
        "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul><p>after</p>",
        "<ol><li><p>para</p><p>more</p></li><li><p>two</p></li></ol>",
        "<blockquote><p>q1</p><p>q2</p><ul><li>x</li></ul></blockquote><p>z</p>",
        "<h2>Head</h2><p>text</p><hr /><h3>Other</h3>",
        '<p><a href="https://e.org/a">a <strong>link</strong></a></p>',
        "<pre><code>a *b*\n  c\n</code></pre>",
        "<p># no * star _x_ a_b `tick` [x](y) 1. q</p>",
        "<p>1. no list</p><p>- none either</p><p>&gt; nor that</p>",
        "<p>&lt;b&gt;not a tag&lt;/b&gt;</p>",
        "<p>&amp;lt;b&amp;gt; &amp;copy; AT&amp;T</p>",
        "<p><code>a`b</code> <code>`</code> <code>``c</code> <code>*d* &amp;amp;</code></p>",
        "<p>un<em>bel</em>ievable, be<em>lieve</em>, <em>b <strong>c</strong></em> 很<em>长</em>的</p>",
        "<p>~~~</p><p>```</p><p>---</p><p>===</p><p>a<br />---</p><p>a<br />===<br />-</p>",
        "<h2>C#</h2><h3>## ##</h3>",
        "<p>中文，<strong>很长</strong>的标题</p>",
    ],
)
def test_reading_it_again_gives_the_same(html: str) -> None:
    assert _bare(markdown(markdown_of(html))) == _bare(html)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("One <b> bold </b>word", "One **bold** word"),
        ("<b style='font-weight:normal'><p>A</p></b>", "A"),
        ("<b><b>twice</b></b>", "**twice**"),
        ("<a href='/x (1)'>here</a>", "[here](https://e.org/x%20%281%29)"),
        ("<a href='javascript:alert(1)'>no</a> <a>none</a>", "no none"),
        ("<a href='https://e.org/'><img src='https://t.org/pixel.gif'></a>seen", "seen"),
        ("<script>bad()</script><style>p{}</style><!-- note --><p>good", "good"),
        ("<h2>a<br>b</h2><p>c", "## a b\n\nc"),
        ("<i>a</i><em>b</em> <i><em>c</em></i>", "_ab_ _c_"),
        ("<code>a <b>b</b>\n\n<br><a href='/x'>c</a></code>", "`a b c`"),
        ("~~~<br>x~~~", "&#126;~~  \nx~~~"),
        (f"a&#{'9' * 5000};<a href='/&#{'9' * 5000};'>b</a>", "a\ufffd[b](https://e.org/\ufffd)"),
        ("a\0<i>b</i>", "a*b*"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("<b>never closed<p>next", "**never closed**\n\nnext"),
        ("</b></ul></a>text", "text"),
        ("", ""),
    ],
)
def test_writes(html: str, text: str) -> None:
    assert markdown_of(html, "https://e.org/news") == text


def test_lines_that_are_only_coloured_say_no_more_than_plain_text() -> None:
    assert not is_formed("<div style='font: mono'><span style='color: red'># Title</span><br></div>")
    assert is_formed("<div><a href='https://e.org'>x</a></div>")


@given(st.text("<>/abpuli '=\"&;-!\n", max_size=60))
def test_any_html_gives_a_text(html: str) -> None:
    assert "\0" not in markdown_of(html)


@pytest.mark.parametrize("html", ["<b>" * 20_000 + "x", "<ul><li>x" * 5_000, "<a '" * 20_000, "<blockquote>x" * 5_000])
def test_what_never_closes_stays_small(html: str) -> None:
    assert len(markdown_of(html)) < 10 * len(html)
