"""A day is gathered in the order of its index; what can't be read is named."""

from datetime import date
from pathlib import Path

import pytest

from curator.digest.dates import long_date, short_date
from curator.digest.day import gather
from curator.digest.export import FORMATS, render
from curator.digest.words import words_of
from tests.digest.making import CHINESE, DAY, FOLDER, archive_of, event_text

INDEX = "## [2012-03-1](/news/2012/03/1/index.md)\n\n" + "".join(
    f"### [{name}](/{FOLDER}/{name}.md)\n\n\n" for name in ("c", "a", "gone", "damaged", "b", "page", "binary")
)
FILES: dict[str, str | bytes] = {
    "index.md": INDEX,
    "a.md": event_text("Event A"),
    "b.md": event_text("Event B").replace("\n", "\r\n", 3),
    "c.md": event_text("Event C"),
    "damaged.md": event_text("Event D").encode() + b"\xff\xfe",
    "binary.md": event_text("Event E").encode() + b"\0",
    "page.md": "# Just a page\n",
}


def test_events_come_in_the_order_of_the_index(tmp_path: Path) -> None:
    digest = gather(archive_of(tmp_path, FILES), DAY)
    assert [item.event.title_text for item in digest.events] == ["Event C", "Event A", "Event B"]
    assert digest.events[0].path == f"{FOLDER}/c.md"
    assert (digest.first, digest.last, digest.language) == (DAY, DAY, "en")


def test_what_is_left_out_is_named_with_its_reason(tmp_path: Path) -> None:
    digest = gather(archive_of(tmp_path, FILES), DAY)
    sentence = "3 events left out: damaged.md (not UTF-8), page.md (not an event), binary.md (not text)"
    assert words_of("en").left_out(digest.left_out) == sentence
    assert words_of("zh").left_out(digest.left_out).startswith("未收入 3 条新闻：damaged.md（不是 UTF-8 编码）、")
    markdown, html = FORMATS[:2]
    assert sentence in render(markdown, digest).decode()
    assert sentence in render(html, digest).decode()
    assert words_of("en").left_out(()) == ""


def test_the_language_is_that_of_most_events(tmp_path: Path) -> None:
    files = {"a.md": CHINESE, "b.md": CHINESE, "c.md": event_text("A", sources="1. [b](http://c.example/)")}
    assert gather(archive_of(tmp_path, files), DAY).language == "zh"


def test_an_empty_day_has_the_language_of_the_archive(tmp_path: Path) -> None:
    digest = gather(archive_of(tmp_path, {"a.md": CHINESE}), date(2012, 3, 2))
    assert (digest.events, digest.left_out, digest.language) == ((), (), "zh")


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        (date(2012, 3, 1), "Thursday, 1 March 2012", "2012年3月1日 星期四"),
        (date(1999, 12, 31), "Friday, 31 December 1999", "1999年12月31日 星期五"),
        (date(2008, 5, 11), "Sunday, 11 May 2008", "2008年5月11日 星期日"),
    ],
)
def test_dates(day: date, english: str, chinese: str) -> None:
    assert long_date(day, "en") == english
    assert long_date(day, "zh") == chinese
    assert short_date(day, "en") in english
