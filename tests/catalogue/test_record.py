"""What the catalogue keeps of a file: the fast way to read it and the whole one say the same."""

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from curator.catalogue import record
from curator.catalogue.record import Record
from curator.catalogue.terms import Mark
from curator.event.document import read
from curator.event.edition import D1
from curator.event.edits import NewRelated, NewSource
from tests.catalogue.making import FOLDER, event, full
from tests.event.dialects import DIALECTS
from tests.event.samples import EDITIONS, needs_sample, texts
from tests.event.strategies import Recipe, compose, odd_recipes, recipes

FILE = f"{FOLDER}/here.md"


def record_of(text: str) -> Record:
    return record.record_of(text, FILE)[0]


def the_whole_way(text: str) -> Record:
    return record._of_document(read(text), FILE)


def is_fast(text: str) -> bool:
    match = record._TEMPLATE.fullmatch(text)
    return match is not None and record._of_template(match, FILE) is not None


_PIECES = (
    "](", "](/news/2012/03/1/x.md)", ")", "(", "[", " ", "\t", "\u2028", "\x0b", "\x1c", "\x85", "\r", "\0", "\ufeff",
    "\xa0", "_", " _", " _Context: a, b_", " _消息: c_", ": ", ", ", ", , ", "#", "# ", "## ", "### ", "##### ", "%",
    "%2e", "\\", "/zh", "//", "1. ", "1. [", "１. ", " [IMG](x)", "[Cover Image](y)", "\n", "\n\n", "---\n",
    "Formats: [HTML](",
)  # fmt: skip
_LINES = (
    "", " ", "### Source:", "### Sources:", "### 信息来源:", "### Related:", "### 有关:", "### Related", "### Changes:",
    "### Notes:", "# Title", "##### Category", "#####", "##### ", "### [2012-3-1](/x)", "text", "1. [BBC](http://bbc.co.uk)",
    "2. [Cover Image](http://a.example/i.jpg)", "1. [a](http://b) [IMG](c)", "1. [x](/news/2012/03/1/x.md) _C: a_",
    "1. [x](/zh/news/2012/03/1/x.md)", "1. [x](https://web.example/) _Context: a, b_", "1. [x](../out.md)", "1. [x]()",
    "1. [x](/news/2012/03/1/a b.md)\t", "1234567890. [x](/y.md)", "1. [a](b) [c](d)", "1. [a]](b(c))",
    "2. [a](b) _x: y_ ", "1. [x](/news/2012/03/1/x.md) _C\xa0: a_", "1. [x](/news/2012/03/1/x.md) _C\u3000D: a_",
)  # fmt: skip

Change = Callable[[list[str], st.DataObject], None]


def _cut(lines: list[str], data: st.DataObject) -> None:
    del lines[data.draw(st.integers(0, len(lines) - 1))]


def _double(lines: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    lines.insert(place, lines[place])


def _swap(lines: list[str], data: st.DataObject) -> None:
    one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]


def _add_line(lines: list[str], data: st.DataObject) -> None:
    lines.insert(data.draw(st.integers(0, len(lines))), data.draw(st.sampled_from(_LINES)))


def _add_piece(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    place = data.draw(st.integers(0, len(lines[number])))
    piece = data.draw(st.sampled_from(_PIECES))
    lines[number] = lines[number][:place] + piece + lines[number][place:]


def _cut_piece(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    start, stop = sorted(data.draw(st.integers(0, len(lines[number]))) for _ in range(2))
    lines[number] = lines[number][:start] + lines[number][stop:]


_CHANGES: tuple[Change, ...] = (_cut, _double, _swap, _add_line, _add_piece, _add_piece, _cut_piece)


class TestTwoWays:
    @given(odd_recipes().map(compose))
    def test_say_the_same_of_odd_files(self, text: str) -> None:
        assert record_of(text) == the_whole_way(text)

    @given(recipes(), st.lists(st.sampled_from(_CHANGES), min_size=1, max_size=3), st.data())
    def test_say_the_same_of_files_that_somebody_spoilt(
        self, recipe: Recipe, changes: list[Change], data: st.DataObject
    ) -> None:
        lines = compose(recipe).split("\n")
        for change in changes:
            if lines:
                change(lines, data)
        text = "\n".join(lines)
        assert record_of(text) == the_whole_way(text)

    @given(st.lists(st.sampled_from(_LINES), max_size=6))
    @example(["1. [a](b) [c](d)", "1. [x](/news/2012/03/1/x.md) _Context: Homs_"])
    @example(["1. [x](/news/2012/03/1/x.md) _C\xa0: a_"])
    @example(["1. [x](/news/2012/03/1/x.md) _C\u3000D: a_"])
    @example(["1. [a] 2. [x](/news/2012/03/1/x.md)"])
    @example(["1. [x](/news/2012/03/1/x.md)", "2. [x](/news/2012/03/1/y/x.md)"])
    @example(["1. [x](/news/2012/03/1/x.md)", "2. [x](/news/2012/03/1/x%20y.md)"])
    @example(["1. [x](/news/2012/03/1/x(y).md)"])
    @example(["1. [x", "2. [y](/news/2012/03/1/y.md)"])
    def test_say_the_same_of_any_items(self, items: list[str]) -> None:
        for heading in ("### Source:", "### 信息来源:", "### Related:", "### 有关:"):
            text = event("Title") + "\n".join(["", heading, "", *items, ""])
            assert record_of(text) == the_whole_way(text)

    @given(st.text(st.sampled_from("#-[]()1. _:,\n\t\u2028/x%")))
    def test_say_the_same_of_any_text(self, text: str) -> None:
        for whole in (text, event("Title") + text):
            assert record_of(whole) == the_whole_way(whole)

    @needs_sample
    @pytest.mark.parametrize("edition", EDITIONS)
    def test_say_the_same_of_the_samples(self, edition: str) -> None:
        fast = 0
        for path, text in texts(edition).items():
            if path.name not in {"index.md", "README.md"}:
                assert record_of(text) == the_whole_way(text), path
                fast += is_fast(text)
        if edition == "zh":
            assert fast > 4700

    @pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
    def test_the_fast_one_reads_what_the_archives_have(self, dialect: object) -> None:
        for shape in (Recipe(), Recipe(sources=_TWO), Recipe(related=_OTHER), Recipe(sources=_TWO, related=_OTHER)):
            for summary in ("", "It was said."):
                text = compose(replace(shape, dialect=dialect, summary=summary, title="[x](y) a "))
                assert is_fast(text)
        assert not is_fast(compose(Recipe(has_notes_behind=True)))


_TWO = (NewSource("BBC", "http://bbc.co.uk/1", None), NewSource(" 联合早报", "http://zaobao.com/(2)", None))
_OTHER = (NewRelated("Other] one", "/news/2012/02/1/o.md", ("Homs", "Rome")), NewRelated("x", "/news/2012/02/2/p.md"))
HEAD = "---\n{}\n---\n"


class TestFrontMatter:
    @pytest.mark.parametrize(
        ("lines", "is_draft"),
        [
            ("status: draft", True),
            ("status: 'draft'", True),
            ("tags: [x]\nstatus: draft # still", True),
            ("status: Draft", False),
            ("status: published", False),
            ("status: [draft]", False),
            ("draft: true", False),
            ("x: draft", False),
            ("status: draft\nbroken: [", False),
        ],
    )
    def test_tells_drafts(self, lines: str, is_draft: bool) -> None:
        assert (Mark.DRAFT in Mark(record_of(HEAD.format(lines) + event("T")).marks)) == is_draft

    @pytest.mark.parametrize(
        ("lines", "contexts"),
        [
            ("context: Homs", ("Homs",)),
            ("context: [Homs, 'Chicago, Illinois']", ("Homs", "Chicago, Illinois")),
            ("context:\n  - Homs\n  - Homs\n  - Rome", ("Homs", "Rome")),
            ("context: {a: Homs}", ("Homs",)),
            ("context:", ()),
            ("contexts: [Homs]", ()),
        ],
    )
    def test_tells_contexts(self, lines: str, contexts: tuple[str, ...]) -> None:
        made = record_of(HEAD.format(lines) + event("T"))
        assert made.contexts == contexts
        assert "Homs" not in made.text or lines.startswith("contexts")
        assert (Mark.CONTEXT in Mark(made.marks)) == bool(contexts)

    def test_stands_before_the_contexts_of_related_events(self) -> None:
        text = HEAD.format("context: [Rome, Homs]") + full("T", related=["x.md"]).replace("Homs", "Homs, Aleppo")
        assert record_of(text).contexts == ("Rome", "Homs", "Aleppo")

    def test_is_searched(self) -> None:
        made = record_of(HEAD.format("tags: [moon, {deep: rome}]\nnote: eagle") + event("T"))
        assert set(made.text.split()) == {"moon", "rome", "eagle"}


class TestOtherText:
    def test_unknown_sections_and_changes_are_searched(self) -> None:
        change = "1. [An older title](/x.md) _2018-02-06 13:49:31 (First version)_"
        made = record_of(compose(Recipe(changes=(change,), has_notes_behind=True, summary="Said.")))
        for part in ("An older title", "### Notes:", "free text", "no source", "Said."):
            assert part in made.text
        assert made.sources == ()

    def test_titles_of_related_events_and_what_frames_the_parts_are_not(self) -> None:
        made = record_of(
            compose(Recipe(DIALECTS[-1], category="Homs", title="Moon", sources=_TWO, cover=None, related=_OTHER))
        )
        assert made.text == ""
        assert (made.title, made.category) == ("Moon", "Homs")
        assert made.sources == (("BBC", "http://bbc.co.uk/1"), (" 联合早报", "http://zaobao.com/(2)"))

    def test_lines_that_are_no_items_are_searched(self) -> None:
        text = full("T", sources=[("BBC", "http://bbc.co.uk/1")]) + "2. no link, just words\n"
        assert record_of(text).text.strip() == "2. no link, just words"

    def test_only_a_summary_is_one(self) -> None:
        for text in (event("T") + "\n### Notes:\n\nx\n", HEAD.format("tags: x") + event("T")):
            made = record_of(text)
            assert made.text
            assert Mark.SUMMARY not in Mark(made.marks)
        assert Mark.SUMMARY in Mark(record_of(full("T", summary="Said.")).marks)

    def test_a_page_is_searched_whole(self) -> None:
        made = record_of(HEAD.format("tags: moon") + "# Heading\n\nText.\n")
        assert made.title == "Heading"
        assert made.text.split() == ["moon", "#", "Heading", "Text."]
        assert record_of("") == Record("")


class TestLinks:
    @pytest.mark.parametrize(
        ("link", "targets"),
        [
            ("/news/2012/03/1/x.md", ("news/2012/03/1/x.md",)),
            ("/zh/news/2012/03/1/x.md", ("news/2012/03/1/x.md",)),
            ("/news/2012/03/1/x%20y.md", ("news/2012/03/1/x y.md",)),
            ("/news/2012/03/1/x.md#part", ("news/2012/03/1/x.md",)),
            ("/opinion/x.md", ("opinion/x.md",)),
            ("https://a.example/x", ()),
            ("http://a.example", ()),
            ("/../x.md", ("",)),
            ("/news/%2e%2e/x.md", ("",)),
            ("//a.example/x", ("",)),
            ("javascript:alert", ("",)),
            ("x.md", ("news/2012/03/1/x.md",)),
            ("../2/x%20y.md#part", ("news/2012/03/2/x y.md",)),
            ("../../../../../x.md", ("",)),
            ("#part", ("",)),
            ("", ("",)),
        ],
    )
    def test_lead_to_a_file_to_the_web_or_nowhere(self, link: str, targets: tuple[str, ...]) -> None:
        for number in (1, 2):
            text = event("T") + "\n### Related:\n\n" + f"1. [x]({link}) _Context: Homs_\n" * number
            made = record_of(text)
            assert (made.targets, made.related, made.contexts) == (targets * number, number, ("Homs",))
            assert made == the_whole_way(text)

    def test_the_cover_is_no_source(self) -> None:
        made = record_of(compose(Recipe(D1, sources=_TWO, cover="http://a.example/i.jpg")))
        assert len(made.sources) == 2
        assert Mark.COVER in Mark(made.marks)
        pictured = replace(_TWO[0], image="http://a.example/i.jpg")
        assert Mark.COVER in Mark(record_of(compose(Recipe(DIALECTS[-1], sources=(pictured,)))).marks)
        assert Mark.COVER not in Mark(record_of(compose(Recipe(sources=_TWO))).marks)
