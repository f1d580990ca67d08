"""What a reader sees of one file."""

from curator.digest.options import DigestPart, Options
from curator.digest.reading import Link, reading_of, shown
from curator.event.document import read
from tests.digest.making import CHINESE, RICH, event_of, event_text, published


def test_labels_and_titles_are_decoded_for_show() -> None:
    reading = reading_of(event_of(RICH))
    assert reading.title == 'Martin O\'Malley signs "a law".'
    assert reading.category == "Homs & Hama"
    assert [source.label for source in reading.sources] == ["BBC & friends", "Reuters"]
    assert reading.sections[-1].links[1].title == "Old — one"
    assert shown(" CO<sub>2</sub>\x07 ") == "CO2"


def test_an_event_is_read_in_the_order_of_its_file() -> None:
    reading = reading_of(event_of(RICH))
    assert [section.name for section in reading.sections] == ["Source", "Notes", "Related"]
    assert (reading.kind, reading.language, reading.day) == ("event", "en", "Thursday, 1 March 2012")
    assert reading.cover == Link("http://img.example/c.jpg?x=1&y=2", "img.example")
    assert [(source.number, source.host) for source in reading.sources] == [(1, "bbc.co.uk"), (2, "uk.reuters.com")]
    assert [section.rest and section.rest.html for section in reading.sections[:2]] == [
        None,
        "<p>Seen <em>twice</em>.</p>",
    ]


def test_sections_of_no_part_stand_behind_those_that_they_follow() -> None:
    event = event_of(RICH + "\n### Afterword:\n\nEnd.\n")

    def parts(*wanted: DigestPart) -> list[tuple[str, list[str]]]:
        return [
            (part.value, [section.name for section in sections])
            for part, sections in reading_of(event, Options(wanted)).parts
        ]

    assert parts(*DigestPart) == [
        ("summary", []), ("cover", []), ("sources", ["Source", "Notes"]), ("related", ["Related", "Afterword"]),
        ("contexts", []),
    ]  # fmt: skip
    assert parts(DigestPart.RELATED, DigestPart.SUMMARY) == [
        ("related", ["Related", "Afterword"]),
        ("summary", ["Notes"]),
    ]
    assert parts(DigestPart.RELATED) == [("related", ["Related"])]
    assert reading_of(event).parts == ()


def test_related_events_have_day_and_contexts() -> None:
    first, second = reading_of(event_of(RICH)).sections[-1].links
    assert (first.title, first.path, first.contexts) == (
        "The Syrian Army continues.", "news/2012/02/13/the-syrian-army.md", ("Homs", "bombardment"),
    )  # fmt: skip
    assert first.notes == "13 February 2012 · Homs, bombardment"
    assert (second.contexts, second.notes) == ((), "3 May 2017")


def test_what_is_no_item_is_not_lost() -> None:
    rest = reading_of(event_of(RICH)).sections[-1].rest
    assert rest is not None
    assert "not an item" in rest.html


def test_text_behind_the_sections_is_not_lost() -> None:
    text = event_text("a", sources="1. [b](http://c.example/)\nplain line\n## A heading\n\nits text")
    rest = reading_of(event_of(text)).sections[0].rest
    assert rest is not None
    assert "plain line" in rest.html
    assert "<h4>A heading</h4>" in rest.html
    assert "its text" in rest.html


def test_a_second_section_of_a_kind_is_shown_as_text() -> None:
    text = event_text("a", sources="1. [b](http://c.example/)") + "\n### Sources:\n\n1. [d](http://e.example/)\n"
    sections = reading_of(event_of(text)).sections
    assert [len(section.sources) for section in sections] == [1, 0]
    assert sections[1].rest is not None
    assert "http://e.example/" in sections[1].rest.html


def test_the_chinese_edition() -> None:
    reading = reading_of(event_of(CHINESE))
    assert (reading.language, reading.day) == ("zh", "2012年3月1日 星期四")
    assert [section.name for section in reading.sections] == ["信息来源", "有关"]
    assert reading.cover == Link("https://ichef.example/a.jpg", "ichef.example")
    assert [source.image for source in reading.sources] == [None, Link("https://ichef.example/b.jpg", "ichef.example")]
    assert reading.sections[1].links[0].notes == "2019年12月20日 · 阿富汗, 首都"


def test_links_into_the_archive_stay_in_a_preview_and_go_in_an_export() -> None:
    event = event_of(RICH)
    related = [reading_of(event, Options() if export else None).sections[-1].links[0].href for export in (False, True)]
    assert related == ["/news/2012/02/13/the-syrian-army.md", None]
    assert "/news/2012/02/9/other.md" in reading_of(event).summary_html
    exported = reading_of(event, Options()).summary_html
    assert "/news/" not in exported
    assert "see this." in exported
    assert "https://ocean.example/a" in exported


def test_html_is_text_in_an_export_and_more_in_the_window() -> None:
    event = event_of(event_text("a", "an <em>odd</em> word", "1. [b](http://c.example/)\nand <em>more</em>"))
    for options, expected in ((Options(), "&lt;em&gt;"), (None, "<em>")):
        reading = reading_of(event, options)
        rest = reading.sections[0].rest
        assert rest is not None
        assert expected in reading.summary_html
        assert expected in rest.html


def test_only_web_addresses_are_links() -> None:
    lines = ["javascript:alert(1)", "//evil.example/x", "ftp://a.example/", "file:///etc/passwd", "http://", "\\\\x\\y"]
    sources = "\n".join(f"{n}. [s]({address})" for n, address in enumerate(lines, 1))
    reading = reading_of(event_of(event_text("a", sources=sources)))
    assert [source.href for source in reading.sources] == [None] * len(lines)
    assert reading.sources[1].host == "//evil.example/x"


def test_earlier_versions_are_in_a_preview_only() -> None:
    text = (
        event_text("a") + "\n### Changes:\n\n1. [old](/news/2012/03/1/old.md) _2017-08-25 03:35:11 (First version)_\n"
    )
    (section,) = reading_of(event_of(text)).sections
    assert (section.links[0].title, section.links[0].notes) == ("old", "2017-08-25 03:35:11 (First version)")
    assert reading_of(event_of(text), Options()).sections == ()


def test_a_day_that_no_calendar_has_is_shown_as_it_stands() -> None:
    assert reading_of(event_of(event_text("a").replace("2012-03-1]", "2012-02-30]"))).day == "2012-02-30"


def test_a_page_is_all_markdown() -> None:
    reading = reading_of(read("---\nkey: value\n---\n# Faq\n\n[a](/news/2012/03/1/index.md)"))
    assert reading.kind == "page"
    assert reading.page_html.startswith("<h1>Faq</h1>")
    assert "/news/2012/03/1/index.md" in reading.page_html
    assert "key" not in reading.page_html


def test_an_event_without_a_title_goes_by_its_file() -> None:
    assert published(event_text(" ")).events[0].reading.title == "0"
