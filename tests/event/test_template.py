"""New events, in each dialect's form (format.md section A.1)."""

from datetime import date

import pytest
from msgspec.structs import replace

from curator.event.edition import D1, D2A, D2B, Z3, Dialect
from curator.event.edits import NewSource, add_sources
from curator.event.template import NewEvent
from tests.event.dialects import DIALECTS
from tests.event.reading import after, read_event, shape

NEW = NewEvent(date(2012, 3, 1), "A title, with 1 blank ", "Category", "It was said.")


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_it_is_read_as_it_was_meant(dialect: Dialect) -> None:
    event = read_event(NEW.text(dialect, NEW.slug(dialect)))
    assert event.title
    assert event.summary
    assert event.dateline.day == NEW.day
    assert event.dateline.target == "/news/2012/03/1/index.md"
    assert event.title.text == NEW.title
    assert event.summary.text == NEW.summary
    assert (event.category.text if event.category else None) == (NEW.category if dialect.has_category else None)
    assert event.sections == ()


@pytest.mark.parametrize(
    ("dialect", "expected"),
    [
        (D1, "H.T....S.s."),
        (D2A, ".F.H.T....S.s."),
        (D2B, ".F.H.5T....S.s."),
        (Z3, "H.5T....S.s."),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_its_shape_is_the_archives_own(dialect: Dialect, expected: str) -> None:
    event = read_event(replace(NEW, summary="").text(dialect, "slug"))
    assert shape(event) == expected.removesuffix("S.s.")
    assert event.text.endswith("\n\n\n\n")
    event = after(event, add_sources(event, [NewSource("BBC", "http://bbc.co.uk/")]))
    assert shape(event) == expected
    assert event.text.endswith(")\n")
    assert not event.text.endswith("\n\n")


def test_the_text_of_a_chinese_event() -> None:
    assert NewEvent(date(2019, 3, 21), " 甲乙。", "丙").text(Z3, "甲乙") == (
        "### [2019-03-21](/news/2019/03/21/index.md)\n\n##### 丙\n#  甲乙。\n\n\n\n"
    )


def test_the_seed_but_for_its_sections(seed_text: str) -> None:
    seed = read_event(seed_text)
    assert seed.title
    assert seed.summary
    assert seed.dateline.day
    new = NewEvent(seed.dateline.day, seed.title.text, summary=seed.summary.text)
    assert seed_text.startswith(new.text(D1, "slug") + "\n### Source:")
    assert new.slug(D1).startswith("syrian-rebels-leave")


def test_the_formats_line_names_the_file() -> None:
    link = "/news/2012/03/1/slug-2"
    assert NEW.text(D2B, "slug-2").startswith(
        f"\nFormats: [HTML]({link}.html)  [JSON]({link}.json)  [XML]({link}.xml)  \n\n### [2012-03-1]"
    )


@pytest.mark.parametrize("summary", ["### Related: x", "---", "#", "#breaking news"])
def test_a_summary_is_no_heading(summary: str) -> None:
    event = read_event(replace(NEW, summary=summary).text(D1, "slug"))
    assert event.summary is not None
    assert event.summary.text == f"\\{summary}"
    assert event.sections == ()
