"""What a person does to an event's lists: each edit does what it says, and nothing else.

Where a file is as the archives have them (`recipes`), an edit must give the very file that the archive would have
written for the changed event. Where it is odd (`odd_recipes`), all lines that the edit is not about must stay.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from curator.event.address import markdown_safe
from curator.event.document import Event, read
from curator.event.edition import Z3, Part
from curator.event.edits import (
    NewRelated,
    NewSource,
    NoSourceForCoverError,
    ReservedLabelError,
    add_sources,
    move_related,
    move_sources,
    readdress_source,
    relate,
    remove_cover,
    remove_related,
    remove_sources,
    rename_source,
    retitle_related,
    set_contexts,
    set_cover,
    set_day,
    set_summary,
    set_title,
)
from curator.event.lists import Item
from curator.event.splice import Edit, Splice
from tests.event.reading import after, body, read_event, shape
from tests.event.strategies import (
    Recipe,
    compose,
    labels,
    odd_recipes,
    recipes,
    related_body,
    relations,
    source_body,
    sources,
    tricky_text,
)

ROW = st.integers(0, 7)
HEAD = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\n\n\n"


def parts_beside(event: Event, part: Part) -> tuple[object, ...]:
    """All that a reader sees of an event but for one of its lists."""
    texts = tuple(passage and passage.text for passage in (event.category, event.title, event.summary))
    lists = {
        Part.SOURCES: [body(event.lines[item.line]) for item in event.sources] + [event.cover and event.cover.url],
        Part.CHANGES: [event.lines[version.line] for version in event.changes],
        Part.RELATED: [event.lines[link.line] for link in event.related],
    }
    del lists[part]
    unknown = [event.lines[section.line : section.stop] for section in event.sections if section.part is None]
    unknown_lines = [[line for line in lines if line] for lines in unknown]
    return event.front_matter, event.dateline.label, *texts, *lists.values(), unknown_lines


def only_renumbers(splice: Splice) -> bool:
    return len(splice.old) == len(splice.new) == 1 and body(splice.old[0]) == body(splice.new[0])


def others(edit: Edit) -> list[Splice]:
    """What an edit does besides giving lines another number."""
    return [splice for splice in edit.splices if not only_renumbers(splice)]


def renumbered(edit: Edit) -> set[int]:
    return {splice.first for splice in edit.splices if only_renumbers(splice)}


def cover_line(event: Event) -> set[int]:
    return {event.cover.line} if event.cover and event.cover.is_item else set()


def item_texts(event: Event, items: tuple[Item, ...]) -> list[str]:
    return [body(event.lines[item.line])[2:] for item in items]


def numbers(items: tuple[Item, ...]) -> list[int]:
    return [item.number for item in items]


def inserted(items: tuple[str, ...], row: int | None, new: list[str]) -> list[str]:
    at = len(items) if row is None else min(row, len(items))
    return [*items[:at], *new, *items[at:]]


class TestSeed:
    """The exact differences on the file that the project started from."""

    def test_a_source_at_the_end_adds_a_line_and_numbers_the_cover(self, seed: Event) -> None:
        text = add_sources(seed, [NewSource("AP", "http://ap.org/(1)")]).apply(seed.text)
        expected = seed.text.replace("3. [Cover Image]", "4. [AP](http://ap.org/%281%29)\n4. [Cover Image]")
        assert text == expected

    def test_two_sources_at_the_head_push_the_others(self, seed: Event) -> None:
        new = [NewSource("a", "http://a/"), NewSource("b", "http://b/")]
        text = add_sources(seed, new, 0).apply(seed.text)
        expected = (
            seed.text.replace("3. [Cover", "5. [Cover").replace("3. [Reuters]", "5. [Reuters]")
            .replace("2. [Reuters via", "4. [Reuters via", 1)
            .replace("1. [BBC]", "1. [a](http://a/)\n2. [b](http://b/)\n3. [BBC]")
        )  # fmt: skip
        assert text == expected

    def test_a_source_taken_away(self, seed: Event) -> None:
        text = remove_sources(seed, [1]).apply(seed.text)
        gone = seed.lines[seed.sources[1].line] + "\n"
        expected = seed.text.replace(gone, "").replace("3. [Reuters]", "2. [Reuters]").replace("3. [Cover", "2. [Cover")
        assert text == expected

    def test_all_sources_taken_away_leave_the_cover(self, seed: Event) -> None:
        event = seed
        for _ in range(3):
            event = after(event, remove_sources(event, [0]))
        assert shape(event) == "H.T.x..S.c.R.r."
        assert event.cover
        assert event.lines[event.cover.line].startswith("1. [Cover Image]")
        assert shape(after(event, remove_cover(event))) == "H.T.x..R.r."

    def test_a_source_moved(self, seed: Event) -> None:
        event = after(seed, move_sources(seed, [2], 0))
        assert [source.label for source in event.sources] == ["Reuters", "BBC", "Reuters via MSNBC"]
        assert numbers(event.sources) == [1, 2, 3]
        assert event.cover == seed.cover

    def test_a_related_event_at_the_end(self, seed: Event) -> None:
        new = NewRelated("A title ", "/news/2012/02/1/a-title.md", ("Homs", "bombardment"))
        text = relate(seed, [new]).apply(seed.text)
        assert text == seed.text + "11. [A title ](/news/2012/02/1/a-title.md) _Context: Homs, bombardment_\n"

    def test_a_label_and_an_address(self, seed: Event) -> None:
        assert rename_source(seed, 0, "Auntie").apply(seed.text) == seed.text.replace("[BBC]", "[Auntie]")
        edit = readdress_source(seed, 0, "http://b.c/")
        assert edit.apply(seed.text) == seed.text.replace(seed.sources[0].url, "http://b.c/")

    def test_a_cover(self, seed: Event) -> None:
        assert seed.cover
        assert set_cover(seed, "http://b.c/").apply(seed.text) == seed.text.replace(seed.cover.url, "http://b.c/")
        assert remove_cover(seed).apply(seed.text) == seed.text.replace(seed.lines[seed.cover.line] + "\n", "")


class TestAsTheArchiveWouldHaveIt:
    @given(recipes(), st.lists(sources(), min_size=1, max_size=3), st.none() | ROW)
    def test_add_sources(self, recipe: Recipe, new: list[NewSource], row: int | None) -> None:
        event = read_event(compose(recipe))
        at = len(recipe.sources) if row is None else min(row, len(recipe.sources))
        safe = [replace(source, url=markdown_safe(source.url)) for source in new]
        expected = replace(recipe, sources=(*recipe.sources[:at], *safe, *recipe.sources[at:]))
        assert after(event, add_sources(event, new, row)).text == compose(expected)

    @given(recipes(1), ROW)
    def test_remove_source(self, recipe: Recipe, row: int) -> None:
        row %= len(recipe.sources)
        event = read_event(compose(recipe))
        expected = replace(recipe, sources=(*recipe.sources[:row], *recipe.sources[row + 1 :]))
        assert after(event, remove_sources(event, [row])).text == compose(expected)

    @given(recipes(1), ROW, ROW)
    def test_move_source(self, recipe: Recipe, row: int, to: int) -> None:
        row, to = row % len(recipe.sources), to % len(recipe.sources)
        event = read_event(compose(recipe))
        order = list(recipe.sources)
        order.insert(to, order.pop(row))
        assert after(event, move_sources(event, [row], to)).text == compose(replace(recipe, sources=tuple(order)))

    @given(recipes(1), ROW, labels(), st.sampled_from(["http://b.c/", "http://b.c/(1) <d>"]))
    def test_rename_and_readdress_source(self, recipe: Recipe, row: int, label: str, url: str) -> None:
        row %= len(recipe.sources)
        event = read_event(compose(recipe))
        source = recipe.sources[row]
        for edit, changed in (
            (rename_source(event, row, label), replace(source, label=label)),
            (readdress_source(event, row, url), replace(source, url=markdown_safe(url))),
        ):
            expected = replace(recipe, sources=(*recipe.sources[:row], changed, *recipe.sources[row + 1 :]))
            assert after(event, edit).text == compose(expected)

    @given(recipes(), st.sampled_from(["http://b.c/", "http://b.c/(1).png"]))
    def test_set_cover(self, recipe: Recipe, url: str) -> None:
        event = read_event(compose(recipe))
        safe = markdown_safe(url)
        if recipe.dialect.cover_is_item:
            expected = replace(recipe, cover=safe)
        elif recipe.sources:
            row = next((n for n, source in enumerate(recipe.sources) if source.image), 0)
            pictured = replace(recipe.sources[row], image=safe)
            expected = replace(recipe, sources=(*recipe.sources[:row], pictured, *recipe.sources[row + 1 :]))
        else:
            with pytest.raises(NoSourceForCoverError):
                set_cover(event, url)
            return
        assert after(event, set_cover(event, url)).text == compose(expected)

    @given(recipes())
    def test_remove_cover(self, recipe: Recipe) -> None:
        event = read_event(compose(recipe))
        row = next((n for n, source in enumerate(recipe.sources) if source.image), None)
        expected = replace(recipe, cover=None)
        if row is not None:
            plain = replace(recipe.sources[row], image=None)
            expected = replace(expected, sources=(*recipe.sources[:row], plain, *recipe.sources[row + 1 :]))
        assert after(event, remove_cover(event)).text == compose(expected)

    @given(recipes(), st.lists(relations(), min_size=1, max_size=3), st.none() | ROW)
    def test_relate(self, recipe: Recipe, new: list[NewRelated], row: int | None) -> None:
        recipe = _with_one_dialect(recipe)
        event = read_event(compose(recipe))
        at = len(recipe.related) if row is None else min(row, len(recipe.related))
        expected = replace(recipe, related=(*recipe.related[:at], *new, *recipe.related[at:]))
        assert after(event, relate(event, new, row)).text == compose(expected)

    @given(recipes(1), ROW)
    def test_remove_related(self, recipe: Recipe, row: int) -> None:
        row %= len(recipe.related)
        event = read_event(compose(recipe))
        expected = replace(recipe, related=(*recipe.related[:row], *recipe.related[row + 1 :]))
        assert after(event, remove_related(event, [row])).text == compose(expected)

    @given(recipes(1), ROW, ROW)
    def test_move_related(self, recipe: Recipe, row: int, to: int) -> None:
        row, to = row % len(recipe.related), to % len(recipe.related)
        event = read_event(compose(recipe))
        order = list(recipe.related)
        order.insert(to, order.pop(row))
        assert after(event, move_related(event, [row], to)).text == compose(replace(recipe, related=tuple(order)))

    @given(recipes(1), ROW, labels(), st.sampled_from([(), ("Homs",), ("Homs", "snake_case"), ("Chicago, Illinois",)]))
    def test_retitle_related_and_set_contexts(
        self, recipe: Recipe, row: int, title: str, contexts: tuple[str, ...]
    ) -> None:
        recipe = _with_one_dialect(recipe)
        row %= len(recipe.related)
        event = read_event(compose(recipe))
        link = recipe.related[row]
        for edit, changed in (
            (retitle_related(event, row, title), replace(link, title=title)),
            (set_contexts(event, row, ", ".join(contexts)), replace(link, contexts=contexts)),
        ):
            expected = replace(recipe, related=(*recipe.related[:row], changed, *recipe.related[row + 1 :]))
            assert after(event, edit).text == compose(expected)


def _with_one_dialect(recipe: Recipe) -> Recipe:
    """A file that tells its dialect's word for contexts: without a related event, the latest word is taken."""
    return recipe if recipe.dialect.context_word != "上下文" else replace(recipe, dialect=Z3)


class TestOddFiles:
    """Numbers that count otherwise, unknown sections anywhere, no final line end."""

    @given(odd_recipes(), st.lists(sources(images=True), min_size=1, max_size=3), st.none() | ROW)
    def test_add_sources(self, recipe: Recipe, new: list[NewSource], row: int | None) -> None:
        before = read_event(compose(recipe))
        edit = add_sources(before, new, row)
        event = after(before, edit)
        safe = [
            source_body(replace(s, url=markdown_safe(s.url), image=markdown_safe(s.image) if s.image else None))
            for s in new
        ]
        assert item_texts(event, event.sources) == inserted(tuple(item_texts(before, before.sources)), row, safe)
        assert parts_beside(event, Part.SOURCES) == parts_beside(before, Part.SOURCES)
        pushed = before.sources[len(before.sources) if row is None else row :]
        assert renumbered(edit) <= {item.line for item in pushed} | cover_line(before)
        assert [splice.old for splice in others(edit)] == [()]
        assert cover_line(event) == {event.sources[-1].line + 1} if cover_line(before) else True
        if cover_line(before):
            assert event.cover
            assert event.lines[event.cover.line].startswith(f"{event.sources[-1].number}. ")

    @given(odd_recipes(), st.lists(relations(), min_size=1, max_size=3), st.none() | ROW)
    def test_relate(self, recipe: Recipe, new: list[NewRelated], row: int | None) -> None:
        before = read_event(compose(recipe))
        edit = relate(before, new, row)
        event = after(before, edit)
        bodies = [related_body(before.dialect, link) for link in new]
        assert item_texts(event, event.related) == inserted(tuple(item_texts(before, before.related)), row, bodies)
        assert parts_beside(event, Part.RELATED) == parts_beside(before, Part.RELATED)
        pushed = before.related[len(before.related) if row is None else row :]
        assert renumbered(edit) <= {item.line for item in pushed}
        assert [splice.old for splice in others(edit)] == [()]

    @given(odd_recipes(1), ROW)
    def test_remove_source(self, recipe: Recipe, row: int) -> None:
        row %= len(recipe.sources)
        before = read_event(compose(recipe))
        edit = remove_sources(before, [row])
        event = after(before, edit)
        texts = item_texts(before, before.sources)
        assert item_texts(event, event.sources) == texts[:row] + texts[row + 1 :]
        assert numbers(event.sources) == numbers(before.sources)[:-1]
        assert parts_beside(event, Part.SOURCES) == parts_beside(before, Part.SOURCES)
        assert renumbered(edit) <= {item.line for item in before.sources[row:]} | cover_line(before)
        assert [splice.new for splice in others(edit)] == [()]
        assert (event.section(Part.SOURCES) is None) == (not event.sources and not cover_line(event))

    @given(odd_recipes(1), ROW)
    def test_remove_related(self, recipe: Recipe, row: int) -> None:
        row %= len(recipe.related)
        before = read_event(compose(recipe))
        edit = remove_related(before, [row])
        event = after(before, edit)
        texts = item_texts(before, before.related)
        assert item_texts(event, event.related) == texts[:row] + texts[row + 1 :]
        assert numbers(event.related) == numbers(before.related)[:-1]
        assert parts_beside(event, Part.RELATED) == parts_beside(before, Part.RELATED)
        assert renumbered(edit) <= {item.line for item in before.related[row:]}
        assert [splice.new for splice in others(edit)] == [()]
        assert (event.section(Part.RELATED) is None) == (not event.related)

    @given(odd_recipes(1), ROW, ROW)
    def test_move_source_and_related(self, recipe: Recipe, place: int, other: int) -> None:
        before = read_event(compose(recipe))
        for part, items, move in (
            (Part.SOURCES, before.sources, move_sources),
            (Part.RELATED, before.related, move_related),
        ):
            row, to = place % len(items), other % len(items)
            edit = move(before, [row], to)
            event = after(before, edit)
            order: list[str] = item_texts(before, items)
            order.insert(to, order.pop(row))
            moved: tuple[Item, ...] = event.sources if part is Part.SOURCES else event.related
            assert item_texts(event, moved) == order
            assert numbers(moved) == numbers(items)
            assert [item.line for item in moved] == [item.line for item in items]
            between = items[min(row, to) : max(row, to) + 1]
            assert {splice.first for splice in edit.splices} <= {item.line for item in between}
            assert after(event, move(event, [to], row)).text == before.text

    @given(odd_recipes(1), ROW, tricky_text)
    def test_rename_source(self, recipe: Recipe, row: int, label: str) -> None:
        row %= len(recipe.sources)
        before = read_event(compose(recipe))
        event = after(before, rename_source(before, row, label))
        assert event.sources[row] == replace(before.sources[row], label=event.sources[row].label)
        assert set(event.sources[row].label) <= set(label) | {" "}
        assert not set(event.sources[row].label) & set("\n\r\0\u2029\ufdd0\ufdd1")
        assert replace(event, lines=before.lines, sources=before.sources) == before
        assert after(event, rename_source(event, row, before.sources[row].label)).text == before.text

    @given(odd_recipes(1), ROW, st.text() | tricky_text)
    def test_readdress_source(self, recipe: Recipe, row: int, url: str) -> None:
        row %= len(recipe.sources)
        before = read_event(compose(recipe))
        event = after(before, readdress_source(before, row, url))
        assert event.sources[row] == replace(before.sources[row], url=markdown_safe(url))
        assert replace(event, lines=before.lines, sources=before.sources) == before

    @given(odd_recipes(1), ROW, tricky_text | labels())
    def test_retitle_related(self, recipe: Recipe, row: int, title: str) -> None:
        row %= len(recipe.related)
        before = read_event(compose(recipe))
        event = after(before, retitle_related(before, row, title))
        assert event.related[row] == replace(before.related[row], title=event.related[row].title)
        assert replace(event, lines=before.lines, related=before.related) == before
        assert after(event, retitle_related(event, row, before.related[row].title)).text == before.text

    @given(odd_recipes(1), ROW, tricky_text | st.lists(st.sampled_from(["Homs", "a_b", "c](d)"])).map(", ".join))
    def test_set_contexts(self, recipe: Recipe, row: int, contexts: str) -> None:
        row %= len(recipe.related)
        before = read_event(compose(recipe))
        event = after(before, set_contexts(before, row, contexts))
        link = event.related[row]
        written = "".join(c for c in contexts.replace("\r\n", " ") if c not in "\0\ufdd0\ufdd1")
        for line_end in "\n\r\u2029":
            written = written.replace(line_end, " ")
        written = written.replace("](", "] (")
        assert link.context_text == written.strip()
        assert (link.title, link.target) == (before.related[row].title, before.related[row].target)
        assert [splice.first for splice in others(set_contexts(before, row, contexts))] in ([], [link.line])
        word = before.related[row].context_word
        assert link.context_word == ((word or before.dialect.context_word) if written.strip() else "")
        back = after(event, set_contexts(event, row, before.related[row].context_text))
        assert back.text == before.text or (not written.strip() and word != event.dialect.context_word)

    @given(odd_recipes(), st.text() | tricky_text)
    def test_set_and_remove_cover(self, recipe: Recipe, url: str) -> None:
        before = read_event(compose(recipe))
        try:
            edit = set_cover(before, url)
        except NoSourceForCoverError:
            assert not before.dialect.cover_is_item
            assert not before.sources
            return
        event = after(before, edit)
        assert event.cover
        assert event.cover.url == markdown_safe(url)
        assert event.cover.is_item == before.dialect.cover_is_item
        assert [(source.label, source.url) for source in event.sources] == [(s.label, s.url) for s in before.sources]
        assert parts_beside(event, Part.SOURCES) == parts_beside(before, Part.SOURCES)
        assert len(edit.splices) <= 1
        if before.cover is None:
            assert after(event, remove_cover(event)).text == before.text


class TestSections:
    """A first item brings its section, a last one takes it away."""

    @pytest.mark.parametrize(
        ("before", "expected"),
        [
            (HEAD, f"{HEAD}\n### Source:\n\n1. [a](http://b/)\n"),
            (HEAD[:-2] + "It was.\n\n", HEAD[:-2] + "It was.\n\n\n### Source:\n\n1. [a](http://b/)\n"),
            (HEAD.rstrip("\n"), HEAD.rstrip("\n") + "\n\n### Source:\n\n1. [a](http://b/)"),
            (HEAD.rstrip("\n") + "\n", HEAD.rstrip("\n") + "\n\n### Source:\n\n1. [a](http://b/)\n"),
            (
                f"{HEAD}\n### Related:\n\n1. [r](/x) _Context: y_\n",
                f"{HEAD}\n### Source:\n\n1. [a](http://b/)\n\n### Related:\n\n1. [r](/x) _Context: y_\n",
            ),
            (
                f"{HEAD}\n### Notes:\n\ntext\n\n### Changes:\n\n1. [r](/x) _y_\n",
                f"{HEAD}\n### Notes:\n\ntext\n\n### Source:\n\n1. [a](http://b/)\n\n### Changes:\n\n1. [r](/x) _y_\n",
            ),
            (f"{HEAD}\n### Notes:\n\ntext", f"{HEAD}\n### Source:\n\n1. [a](http://b/)\n\n### Notes:\n\ntext"),
        ],
    )
    def test_a_first_source(self, before: str, expected: str) -> None:
        event = read_event(before)
        assert after(event, add_sources(event, [NewSource("a", "http://b/")])).text == expected

    @pytest.mark.parametrize(
        ("before", "expected"),
        [
            (HEAD, f"{HEAD}\n### Related:\n\n1. [a](/news/b.md)\n"),
            (
                f"{HEAD}\n### Source:\n\n1. [s](t)\n",
                f"{HEAD}\n### Source:\n\n1. [s](t)\n\n### Related:\n\n1. [a](/news/b.md)\n",
            ),
            (
                f"{HEAD}\n### Source:\n\n1. [s](t)\n\n## More\n",
                f"{HEAD}\n### Source:\n\n1. [s](t)\n\n### Related:\n\n1. [a](/news/b.md)\n\n## More\n",
            ),
            (
                f"{HEAD}\n### Source:\n\n1. [s](t)",
                f"{HEAD}\n### Source:\n\n1. [s](t)\n\n### Related:\n\n1. [a](/news/b.md)",
            ),
        ],
    )
    def test_a_first_related_event(self, before: str, expected: str) -> None:
        event = read_event(before)
        assert after(event, relate(event, [NewRelated("a", "/news/b.md")])).text == expected

    @pytest.mark.parametrize(
        ("section", "expected"),
        [
            ("### Source:\n\n", "### Source:\n\n1. [a](http://b/)\n"),
            ("### Source:\n", "### Source:\n1. [a](http://b/)\n"),
            ("### Source:", "### Source:\n1. [a](http://b/)"),
            ("### Source:\n\n\n", "### Source:\n\n1. [a](http://b/)\n\n"),
            ("### Source:\n### Notes:", "### Source:\n1. [a](http://b/)\n### Notes:"),
        ],
    )
    def test_an_empty_section_is_used(self, section: str, expected: str) -> None:
        event = read_event(f"{HEAD}\n{section}")
        assert after(event, add_sources(event, [NewSource("a", "http://b/")])).text == f"{HEAD}\n{expected}"

    def test_a_section_with_other_text_in_it_stays(self) -> None:
        event = read_event(f"{HEAD}\n### Source:\n\nSee also:\n1. [a](b)\n")
        assert after(event, remove_sources(event, [0])).text == f"{HEAD}\n### Source:\n\nSee also:\n"

    def test_nothing_added_is_no_edit(self, seed: Event) -> None:
        for event in (seed, read_event(HEAD)):
            assert add_sources(event, []) == Edit(())
            assert relate(event, []) == Edit(())

    def test_what_stays_the_same_is_no_edit(self, seed: Event) -> None:
        assert seed.cover
        for edit in (
            move_sources(seed, [1], 1),
            rename_source(seed, 0, "BBC"),
            readdress_source(seed, 0, seed.sources[0].url),
            set_cover(seed, seed.cover.url),
            set_contexts(seed, 0, "Homs, bombardment"),
            retitle_related(seed, 0, seed.related[0].title),
            remove_cover(read_event(HEAD)),
        ):
            assert edit == Edit(())

    def test_line_ends_in_a_label_become_blanks(self, seed: Event) -> None:
        event = after(seed, rename_source(seed, 0, "a\nb\r\nc\rd\u2029e\0\ufdd0f"))
        assert event.sources[0].label == "a b c d ef"

    def test_a_chinese_link_has_the_editions_prefix(self) -> None:
        event = read_event("### [2012-03-1](/news/2012/03/1/index.md)\n\n##### 类\n# 题\n\n\n\n")
        text = after(event, relate(event, [NewRelated("甲", "/news/2012/03/2/甲.md", ("乙", "丙"))])).text
        assert text.endswith("\n\n### 有关:\n\n1. [甲](/zh/news/2012/03/2/甲.md) _消息: 乙, 丙_\n")


class TestNumbers:
    @pytest.mark.parametrize(
        ("old", "row", "new"),
        [
            ([1, 2, 3], None, [1, 2, 3, 4]),
            ([1, 2, 3], 0, [1, 2, 3, 4]),
            ([1, 1, 1], None, [1, 1, 1, 1]),
            ([1, 1, 1], 1, [1, 1, 1, 1]),
            ([3, 3], None, [3, 3, 3]),
            ([0, 1], None, [0, 1, 2]),
            ([1], None, [1, 2]),
            ([5], 0, [5, 6]),
            ([], None, [1]),
        ],
    )
    def test_a_list_goes_on_as_it_counts(self, old: list[int], row: int | None, new: list[int]) -> None:
        lines = "".join(f"{number}. [{n}](x)\n" for n, number in enumerate(old))
        event = read_event(f"{HEAD}\n### Source:\n\n{lines}")
        assert numbers(after(event, add_sources(event, [NewSource("new", "y")], row)).sources) == new


def test_the_label_of_the_cover_is_no_sources_label(seed: Event) -> None:
    with pytest.raises(ReservedLabelError):
        rename_source(seed, 0, "Cover Image")
    with pytest.raises(ReservedLabelError):
        add_sources(seed, [NewSource("Cover Image", "http://a.org")])


def test_a_cover_item_that_is_not_last_is_the_cover_all_the_same(seed: Event) -> None:
    assert seed.cover is not None
    lines = list(seed.lines)
    lines.insert(9, lines.pop(seed.cover.line))
    moved = read("\n".join(lines))
    assert isinstance(moved, Event)
    assert moved.cover is not None
    assert moved.cover.url == seed.cover.url
    changed = read(set_cover(moved, "http://new.org/x.jpg").apply(moved.text))
    assert isinstance(changed, Event)
    assert changed.cover is not None
    assert changed.cover.url == "http://new.org/x.jpg"
    assert len(changed.sources) == len(seed.sources)


@given(recipes(), st.sets(ROW), ROW)
def test_several_at_once_are_as_one_after_the_other(recipe: Recipe, chosen: set[int], to: int) -> None:
    before = read_event(compose(recipe))
    count = len(before.sources)
    rows = sorted({row % count for row in chosen}) if count else []
    kept = [source for row, source in enumerate(recipe.sources) if row not in rows]
    assert after(before, remove_sources(before, rows)).sources == after(before, _one_by_one(before, rows)).sources
    to %= len(kept) + 1
    moved = [*kept[:to], *(recipe.sources[row] for row in rows), *kept[to:]]
    assert after(before, move_sources(before, rows, to)).text == compose(replace(recipe, sources=tuple(moved)))


def _one_by_one(event: Event, rows: list[int]) -> Edit:
    """What removing the sources singly, from the last on, comes to."""
    lines = event.lines
    for row in reversed(rows):
        event = after(event, remove_sources(event, [row]))
    return Edit((Splice(0, lines, event.lines),))


@pytest.mark.parametrize(
    ("head", "written"),
    [
        ("# Old ", "# New\n"),
        ("##### Cat", "##### Cat\n# New\n"),
        ("", "\n# New\n"),
    ],
)
def test_another_title_comes_where_it_stands_or_belongs(head: str, written: str) -> None:
    dateline = "### [2012-03-1](/news/2012/03/1/index.md)\n"
    event = read_event(f"{dateline}\n{head}\n\nText\n\n")
    done = after(event, set_title(event, "New"))
    assert done.title_text == "New"
    assert done.text.startswith(f"{dateline}\n{written.lstrip(chr(10))}")
    assert done.summary is not None
    assert done.summary.text == "Text"


@pytest.mark.parametrize(
    ("dateline", "written"),
    [
        ("### [2012-03-1](/news/2012/03/1/index.md)", "### [2013-11-22](/news/2013/11/22/index.md)"),
        ("### [2012-3-01](/zh/news/2012/03/01/README.md)  ", "### [2013-11-22](/zh/news/2013/11/22/README.md)  "),
        ("### [2012-03-1](index.md)", "### [2013-11-22](index.md)"),
    ],
)
def test_another_day_in_the_dateline_s_own_form(dateline: str, written: str) -> None:
    event = read_event(f"\n{dateline}\n\n# T\n")
    done = after(event, set_day(event, date(2013, 11, 22)))
    assert done.text == f"\n{written}\n\n# T\n"


@pytest.mark.parametrize("summary", ["### Related: x", "# x", "## x", "###### x", "---", "#", "#breaking news"])
def test_a_summary_is_no_heading(seed: Event, summary: str) -> None:
    event = after(seed, set_summary(seed, summary))
    assert event.summary is not None
    assert event.summary.text == f"\\{summary}"
    assert len(event.sections) == len(seed.sections)
    untitled = read_event("### [2012-03-1](/news/2012/03/1/index.md)\n\n")
    assert after(untitled, set_summary(untitled, summary)).title is None


def test_blanks_behind_a_source_stay_behind_its_picture() -> None:
    text = compose(Recipe(Z3, sources=(NewSource("x", "http://u/"),))).replace("(http://u/)", "(http://u/)  ")
    before = read_event(text)
    pictured = after(before, set_cover(before, "http://p/"))
    assert pictured.lines[before.sources[0].line].endswith("](http://u/) [IMG](http://p/)  ")
    assert after(pictured, remove_cover(pictured)).text == text
