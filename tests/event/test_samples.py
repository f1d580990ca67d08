"""The real archives, as far as they lie beside the repository: all of it is read, nothing of it is lost."""

import re
from collections import Counter

import pytest

from curator.event.address import markdown_safe
from curator.event.document import Event, Page
from curator.event.edition import D1, D2A, D2B, Z2, Z3, Part
from curator.event.edits import (
    NewRelated,
    NewSource,
    add_sources,
    relate,
    remove_cover,
    remove_related,
    remove_sources,
    set_cover,
)
from curator.event.encoding import decode
from tests.event.reading import read_event, shape
from tests.event.samples import EDITIONS, SAMPLE, events, needs_sample, readings, texts

pytestmark = needs_sample

D2A_FILES = ("2017a18-iranian-protests", "taxation-in-the-united-arab-emirates", "u-s-president", "former-ku-klux")
D2B_FILES = (
    "3-4-million-copies-of-the-film-the-rescuers-are-recalled-after-a-photo-of-a-topless-woman-was-discovered-in-two-of"
    "-the-110-000-frames-of.md",
    "seventeen-people", "americans-working", "clashes-break-out", "syrian-rebels", "t-j-lane", "the-stricken-liner",
    "unemployment-in-the-euro-zone", "a-cold-spell", "ivorian-soldiers",
)  # fmt: skip


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_file_comes_back_byte_for_byte(edition: str) -> None:
    for path, event in readings(edition).items():
        assert event.text == texts(edition)[path], path
        data = (SAMPLE / edition / path).read_bytes()
        assert decode(data).encode() == data, path


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_day_pages_and_only_they_are_no_events(edition: str) -> None:
    for path, event in readings(edition).items():
        is_page = path.name in {"index.md", "README.md"}
        assert isinstance(event, Page if is_page else Event), path


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_line_of_a_section_is_left_out(edition: str) -> None:
    for path, event in events(edition).items():
        items = {source.line for source in event.sources} | {link.line for link in event.related}
        items |= {version.line for version in event.changes}
        if event.cover:
            items.add(event.cover.line)
        for section in event.sections:
            assert section.part, path
            left_out = [n for n in range(section.line + 1, section.stop) if event.lines[n] and n not in items]
            assert left_out == [], path


def test_the_chinese_shapes_are_those_that_were_counted() -> None:
    shapes = Counter(shape(event) for event in events("zh").values())
    assert set(shapes) == {
        "H.5T....S.s.R.r.",
        "H.5T....R.r.",
        "H.5T.x..S.s.R.r.",
        "H.5T....S.s.",
        "H.5T....",
        "H.5T.x..S.s.",
    }


def test_the_english_shapes() -> None:
    shapes = {shape(event) for event in (*events("en").values(), *events("en-d1").values())}
    grammar = re.compile(r"(\.F\.)?H\.5?T\.[.x]\.(\.S\.sc?)?(\.C\.v)?(\.R\.r)?\.")
    assert [shape for shape in shapes if not grammar.fullmatch(shape)] == []


def test_the_chinese_dialects() -> None:
    assert {event.dialect for event in events("zh").values()} == {Z2, Z3}
    assert Counter(event.dialect.name for event in events("zh").values())["Z2"] == 545


def test_the_english_dialects_by_name() -> None:
    for path, event in events("en").items():
        name = path.name
        expected = D2A if name.startswith(D2A_FILES) else D2B if name.startswith(D2B_FILES) else D1
        assert event.dialect is expected, path
    assert {event.dialect for event in events("en-d1").values()} == {D1}
    assert Counter(event.dialect.name for event in events("en").values()) == {"D1": 16, "D2a": 4, "D2b": 10}


def test_numbers_count_from_1_and_covers_and_current_versions_repeat_the_last() -> None:
    for edition in EDITIONS:
        for path, event in events(edition).items():
            for items in (event.sources, event.related):
                assert [item.number for item in items] == list(range(1, len(items) + 1)), path
            if event.cover and event.cover.is_item:
                assert event.lines[event.cover.line].startswith(f"{len(event.sources)}. [Cover Image]"), path
            if event.changes:
                assert event.changes[-1].note == "(Current version)", path
                assert event.changes[0].note.endswith(" (First version)"), path
                assert event.changes[-1].number == len(event.changes) - 1, path


def test_datelines_name_the_folder() -> None:
    for edition in EDITIONS:
        for path, event in events(edition).items():
            assert f"/{path.parent.as_posix()}/index.md" == event.dateline.target
            assert event.dateline.day, path


def test_every_related_link_leads_to_an_event_path_and_has_contexts() -> None:
    for edition in EDITIONS:
        prefix = "/zh/news/" if edition == "zh" else "/news/"
        for path, event in events(edition).items():
            for link in event.related:
                assert link.target.startswith(prefix), path
                assert link.target.endswith(".md"), path
                assert link.contexts, path
                assert link.context_word == event.dialect.context_word, path


def test_chinese_contexts_are_sorted_by_code_point() -> None:
    for path, event in events("zh").items():
        for link in event.related:
            assert list(link.contexts) == sorted(link.contexts), path


@pytest.mark.parametrize("edition", EDITIONS)
def test_all_items_taken_out_and_put_back_give_the_same_file(edition: str) -> None:
    """What comes into an empty section stands as the archive would have it."""
    for path, event in list(events(edition).items())[::5]:
        if any(not _is_safe(address) for address in _addresses(event)):
            continue
        bare = _without_items(event)
        assert {section.part for section in bare.sections} <= {Part.CHANGES}, path
        assert shape(bare).replace(".C.v", "").rstrip(".").endswith(("T", "x")), path
        assert _with_items_of(bare, event).text == event.text, path


def _addresses(event: Event) -> list[str]:
    """What the edits write in a way of their own where it holds a parenthesis or a blank."""
    sources = [address for source in event.sources for address in (source.url, source.image or "")]
    return [*sources, event.cover.url if event.cover else ""]


def _is_safe(address: str) -> bool:
    return markdown_safe(address) == address


def _without_items(event: Event) -> Event:
    while event.related:
        event = read_event(remove_related(event, [len(event.related) - 1]).apply(event.text))
    if event.cover and event.cover.is_item:
        event = read_event(remove_cover(event).apply(event.text))
    while event.sources:
        event = read_event(remove_sources(event, [0]).apply(event.text))
    return event


def _with_items_of(bare: Event, event: Event) -> Event:
    prefix = event.dialect.edition.link_prefix
    related = [NewRelated(link.title, link.target.removeprefix(prefix), (link.context_text,)) for link in event.related]
    sources = [NewSource(source.label, source.url, source.image) for source in event.sources]
    same = bare
    if related:
        same = read_event(relate(same, related).apply(same.text))
    if sources:
        same = read_event(add_sources(same, sources).apply(same.text))
    if event.cover and event.cover.is_item:
        same = read_event(set_cover(same, event.cover.url).apply(same.text))
    return same
