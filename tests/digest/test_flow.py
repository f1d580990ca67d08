"""A digest as one row of paragraphs."""

from curator.digest.flow import Run, Style, flow_of, prose_blocks
from curator.digest.formats.text import text_of
from curator.digest.markup import as_it_stands
from curator.digest.reading import Prose
from tests.digest.making import RICH, event_text, published

MARKDOWN = """para *a* **b** [c](http://d.example/)
e\x20\x20
f

* x
    1. y
* w

> quote

    code
      more

| a | b |
|---|---|
| 1 | 2 |

# head
"""


def test_markdown_becomes_paragraphs() -> None:
    blocks = [
        (block.style, block.mark, block.depth, block.text)
        for block in prose_blocks(Prose(MARKDOWN, as_it_stands), "en")
    ]
    assert blocks == [
        (Style.TEXT, "", 0, "para a b c e\nf"),
        (Style.ITEM, "•", 0, "x"),
        (Style.ITEM, "1.", 1, "y"),
        (Style.ITEM, "•", 0, "w"),
        (Style.QUOTE, "", 0, "quote"),
        (Style.CODE, "", 0, "code\n  more"),
        (Style.TEXT, "", 0, "a | b"),
        (Style.TEXT, "", 0, "1 | 2"),
        (Style.HEADING, "", 0, "head"),
    ]


def test_a_list_counts_from_its_first_number() -> None:
    markdown = "1986. a\n    0. b\n    5. c\n1990. d"
    assert [block.mark for block in prose_blocks(Prose(markdown, as_it_stands), "en")] == ["1986.", "0.", "1.", "1987."]


def test_letters_keep_their_looks_and_links() -> None:
    first = next(prose_blocks(Prose(MARKDOWN, as_it_stands), "en"))
    assert Run("a", is_emphasised=True) in first.runs
    assert Run("b", is_strong=True) in first.runs
    assert Run("c", "http://d.example/") in first.runs


def test_an_event_in_its_order() -> None:
    styles = [block.style for block in flow_of(published(RICH))]
    assert styles == [
        Style.TITLE, Style.NOTE, Style.CATEGORY, Style.EVENT, Style.TEXT, Style.COVER,
        Style.SECTION, Style.SOURCE, Style.SOURCE, Style.SECTION, Style.TEXT,
        Style.SECTION, Style.RELATED, Style.RELATED, Style.TEXT, Style.CONTEXTS,
    ]  # fmt: skip


def test_long_titles_and_scripts_are_known() -> None:
    events = [
        event_text("x" * 161),
        event_text("中" * 81),
        event_text("short"),
        event_text("عربي x"),
        event_text("x عربي"),
    ]
    titles = [block for block in flow_of(published(*events)) if block.style is Style.EVENT]
    assert [block.is_long_title for block in titles] == [True, True, False, False, False]
    assert [block.is_right_to_left for block in titles] == [False, False, False, True, False]


def test_plain_text_numbers_each_address_once() -> None:
    sources = "1. [a](http://a.example/1)\n2. [b](http://b.example/2)\n3. [c](http://a.example/1)"
    text = text_of(published(event_text("Title", sources=sources)))
    assert " 1. a [1] a.example\n 2. b [2] b.example\n 3. c [1] a.example\n" in text
    assert text.endswith("\nSources\n\n[1] http://a.example/1\n[2] http://b.example/2\n")
    assert max(map(len, text.splitlines())) <= 72


def test_plain_text_has_one_number_behind_a_label_with_markup() -> None:
    label = "[H<sub>2</sub>O](http://a.example/1), [**bold** and *it* text](http://b.example/2)[x](http://c.example/3)."
    text = text_of(published(event_text("Title", label)))
    assert "\nH2O [1], bold and it text [2]x [3].\n" in text
