"""A day is gathered in the order of its index; what can't be read is named."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.digest.dates import long_date, short_date, span
from curator.digest.day import Digest, arranged, gather, gather_chosen, gather_listed
from curator.digest.export import FORMATS, render
from curator.digest.options import Options, Order
from curator.digest.publication import beginning, publication_of
from curator.digest.words import words_of
from tests.archive.access import give_away, ordinary_user
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
    sentence = (
        "4 files left out: gone.md (missing), damaged.md (not UTF-8), page.md (not an event), binary.md (not text)"
    )
    assert words_of("en").left_out(digest.left_out) == sentence
    assert (
        words_of("zh")
        .left_out(digest.left_out)
        .startswith("未收入 4 个文件：gone.md（文件缺失）、damaged.md（不是 UTF-8 编码）、")
    )
    markdown, html = FORMATS[:2]
    assert sentence in render(markdown, digest).decode()
    assert sentence in render(html, digest).decode()
    assert words_of("en").left_out(()) == ""


CHANGES = (
    f"\n### Changes:\n\n1. [Old](/{FOLDER}/old.md) _2018-02-06 13:49:31 (First version)_\n"
    f"2. [New](/{FOLDER}/new.md) _(Current version)_\n"
)


@pytest.mark.parametrize("is_listed", [False, True])
def test_an_earlier_version_is_there_only_where_its_page_lists_it(tmp_path: Path, is_listed: bool) -> None:
    names = ("new", "old") if is_listed else ("new",)
    index = "".join(f"### [t](/{FOLDER}/{name}.md)\n\n" for name in names)
    files = {"index.md": index, "old.md": event_text("Old"), "new.md": event_text("New") + CHANGES}
    digest = gather(archive_of(tmp_path, files), DAY)
    assert [Path(item.path).stem for item in digest.events] == [*names]
    assert digest.left_out == ()


def test_the_twin_of_a_page_that_can_not_be_read_speaks_for_it(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {**FILES, "README.md": "## [2012-03-1](/news/2012/03/1/README.md)\n"})
    assert gather(archive, DAY).left_out[0].path == f"{FOLDER}/gone.md"
    (tmp_path / FOLDER / "README.md").write_text(INDEX)
    page = tmp_path / FOLDER / "index.md"
    for change in (page.exists, page.unlink, page.mkdir):
        change()
        digest = gather(archive, DAY)
        assert [item.event.title_text for item in digest.events] == ["Event C", "Event A", "Event B"]
        assert digest.left_out[0].path == f"{FOLDER}/gone.md"


def test_files_of_one_name_are_told_by_their_paths(tmp_path: Path) -> None:
    for day in (1, 2):
        folder = tmp_path / f"news/2012/03/{day}"
        folder.mkdir(parents=True)
        (folder / "index.md").write_text(f"### [t](/news/2012/03/{day}/gone.md)\n\n")
    digest = gather(Archive(tmp_path), DAY, date(2012, 3, 2))
    said = "2 files left out: news/2012/03/1/gone.md (missing), news/2012/03/2/gone.md (missing)"
    assert words_of("en").left_out(digest.left_out) == said


def test_all_that_there_is_has_its_own_days_named(tmp_path: Path) -> None:
    digest = gather(archive_of(tmp_path, FILES), date.min, date.max)
    assert (digest.first, digest.last) == (DAY, DAY)


def test_whatever_stands_in_the_place_of_an_event_is_named(tmp_path: Path) -> None:
    entries = ("a", "gone", "link", "folder", "../2/elsewhere", "../2/nowhere")
    paths = {name: f"/news/2012/03/{name[3:]}" if name.startswith("..") else f"/{FOLDER}/{name}" for name in entries}
    index = "".join(f"### [{name}]({path}.md)\n\n" for name, path in paths.items())
    archive = archive_of(tmp_path, {"index.md": index, "a.md": event_text("Event A"), "~scratch.md": "x"})
    folder = tmp_path / FOLDER
    for name in ("link", "unlisted"):
        (folder / f"{name}.md").symlink_to("none.md")
    (folder / "out.md").symlink_to("/none/out.md")
    (folder / "round.md").symlink_to("round.md")
    (folder / "folder.md").mkdir()
    (folder / "unlisted folder.md").mkdir()
    (other := tmp_path / "news/2012/03/2").mkdir()
    (other / "elsewhere.md").write_text(event_text("Of the other day"))
    digest = gather(archive, DAY)
    assert titles(digest) == ["Event A"]
    assert words_of("en").left_out(digest.left_out) == (
        "8 files left out: gone.md (missing), link.md (a link that leads nowhere), folder.md (not a file), "
        "nowhere.md (missing), out.md (outside the archive), round.md (not readable), "
        "unlisted folder.md (not a file), unlisted.md (a link that leads nowhere)"
    )
    both = gather(archive, DAY, date(2012, 3, 2))
    assert titles(both) == ["Event A", "Of the other day"]
    assert [left.path for left in both.left_out] == [left.path for left in digest.left_out]


def test_a_name_that_an_index_makes_up_is_named_as_it_is(tmp_path: Path) -> None:
    listed = "### [a](/news/2012/03/1/a%0A%0A%23 b%E2%80%AE.md)\n"
    digest = gather(archive_of(tmp_path, {"index.md": listed}), DAY)
    assert words_of("en").left_out(digest.left_out) == ("1 file left out: a⟨U+000A⟩⟨U+000A⟩# b⟨U+202E⟩.md (missing)")
    assert "\\# b⟨U+202E⟩.md" in render(FORMATS[0], digest).decode()


def test_folders_that_can_not_be_read_are_named(tmp_path: Path) -> None:
    days_of(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "news/2012/03/5").rename(elsewhere)
    (tmp_path / "news/2012/03/5").write_text("no folder")
    (tmp_path / "news/2012/03/6").symlink_to("/")
    for day, reason in ((5, "not a folder"), (6, "outside the archive")):
        digest = gather(Archive(tmp_path), date(2012, 3, day))
        assert words_of("en").left_out(digest.left_out) == f"1 file left out: news/2012/03/{day}/ ({reason})"


def test_folders_that_may_not_be_read_are_named_where_they_have_such_days(tmp_path: Path) -> None:
    days_of(tmp_path)
    closed = [tmp_path / "news" / name for name in ("2012/03/2", "2012/11", "2012/02", "2013")]
    for folder in closed:
        folder.mkdir(exist_ok=True)
    give_away(tmp_path)
    try:
        for folder in closed:
            folder.chmod(0)
        with ordinary_user():
            digest = gather(Archive(tmp_path), DAY, date(2012, 12, 31))
    finally:
        for folder in closed:
            folder.chmod(0o755)
    assert titles(digest) == ["Alpha", "Bravo", "Coda"]
    assert [left.path for left in digest.left_out] == ["news/2012/11/", "news/2012/03/2/"]


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


@pytest.mark.parametrize(
    ("first", "last", "english", "chinese"),
    [
        (date(2012, 3, 1), date(2012, 3, 1), "Thursday, 1 March 2012", "2012年3月1日 星期四"),
        (date(2012, 3, 1), date(2012, 3, 7), "1–7 March 2012", "2012年3月1日—7日"),
        (date(2012, 2, 28), date(2012, 3, 3), "28 February – 3 March 2012", "2012年2月28日—3月3日"),
        (date(2011, 12, 30), date(2012, 1, 2), "30 December 2011 – 2 January 2012", "2011年12月30日—2012年1月2日"),
    ],
)
def test_spans_of_days(first: date, last: date, english: str, chinese: str) -> None:
    assert span(first, last, "en") == english
    assert span(first, last, "zh") == chinese


@pytest.mark.parametrize(
    ("first", "last", "english"),
    [
        (date(2012, 3, 1), date(2012, 3, 1), "Thursday, March 1, 2012"),
        (date(2012, 3, 1), date(2012, 3, 7), "March 1–7, 2012"),
        (date(2012, 2, 28), date(2012, 3, 3), "February 28 – March 3, 2012"),
        (date(2011, 12, 30), date(2012, 1, 2), "December 30, 2011 – January 2, 2012"),
    ],
)
def test_english_dates_with_the_month_first(first: date, last: date, english: str) -> None:
    assert span(first, last, "en", month_first=True) == english
    assert span(first, last, "zh", month_first=True) == span(first, last, "zh")
    assert long_date(first, "zh", month_first=True) == long_date(first, "zh")
    assert short_date(first, "en", month_first=True) in long_date(first, "en", month_first=True)


def days_of(root: Path) -> dict[str, str]:
    """Events of three days, and a copy that a sync program made."""
    texts = {
        "2012/03/1/b.md": "Bravo", "2012/03/1/a.md": "Alpha", "2012/03/2/x.md": "Xylo", "2012/03/5/c.md": "Coda",
        "2012/03/2/x.sync-conflict-20120302-101010-ABC.md": "Xylo",
    }  # fmt: skip
    for name, title in texts.items():
        place = root / "news" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(event_text(title))
    return texts


def titles(digest: Digest) -> list[str]:
    return [item.event.title_text for item in digest.events]


def test_several_days_are_gathered(tmp_path: Path) -> None:
    days_of(tmp_path)
    digest = gather(Archive(tmp_path), DAY, date(2012, 3, 4))
    assert [(day.day.day, len(day.events)) for day in digest.days] == [(1, 2), (2, 1)]
    assert (digest.first, digest.last) == (DAY, date(2012, 3, 4))
    assert words_of("en").left_out(digest.left_out) == (
        "1 file left out: x.sync-conflict-20120302-101010-ABC.md (a conflict copy)"
    )
    assert gather(Archive(tmp_path), date(2013, 1, 1), date(2013, 2, 1)).events == ()


def test_listed_events_stand_under_their_days(tmp_path: Path) -> None:
    days_of(tmp_path)
    paths = ["news/2012/03/5/c.md", "news/2012/03/1/b.md", "news/2012/03/1/a.md", "about.md", "news/2012/03/9/none.md"]
    digest = gather_listed(Archive(tmp_path), paths, "Found")
    assert titles(digest) == ["Bravo", "Alpha", "Coda"]
    assert (digest.first, digest.last, digest.title) == (DAY, date(2012, 3, 5), "Found")
    assert [left.path for left in digest.left_out] == ["about.md", "news/2012/03/9/none.md"]
    assert titles(arranged(digest, Order.NEWEST)) == ["Coda", "Bravo", "Alpha"]
    assert titles(arranged(digest, Order.TITLE)) == ["Alpha", "Bravo", "Coda"]
    nothing = publication_of(gather_listed(Archive(tmp_path), []), Options())
    assert (nothing.heading, nothing.count) == ("No events.", "No events.")


def test_chosen_events_are_once_in_the_order_of_their_days_index(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, FILES)
    paths = [f"{FOLDER}/{name}.md" for name in ("b", "never", "a", "c", "a")]
    digest = gather_chosen(archive, [*paths, "about.md"], "Chosen")
    assert titles(digest) == ["Event C", "Event A", "Event B"]
    assert [left.path for left in digest.left_out] == [f"{FOLDER}/never.md", "about.md"]
    assert (digest.first, digest.last, digest.title) == (DAY, DAY, "Chosen")


def test_gathering_can_be_ended(tmp_path: Path) -> None:
    days_of(tmp_path)

    def end() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        gather(Archive(tmp_path), DAY, before_each=end)


def test_a_beginning_tells_of_the_whole(tmp_path: Path) -> None:
    days_of(tmp_path)
    whole = publication_of(gather(Archive(tmp_path), DAY, date(2012, 3, 5)), Options())
    begun = beginning(whole, 3)
    assert [event.number for event in begun.events] == [1, 2, 3]
    assert [len(day.events) for day in begun.days] == [2, 1]
    assert (begun.count, begun.heading) == ("4 events", "1–5 March 2012")


def test_a_publication_has_its_dates_in_the_form_that_was_chosen(tmp_path: Path) -> None:
    days_of(tmp_path)
    related = "\n### Related:\n\n1. [Other](/news/2012/02/13/other.md)\n"
    (tmp_path / FOLDER / "a.md").write_text(event_text("Alpha") + related)
    digest = gather(Archive(tmp_path), DAY, date(2012, 3, 5))
    day_first, month_first = (publication_of(digest, Options(month_first=first)) for first in (False, True))
    assert (day_first.heading, month_first.heading) == ("1–5 March 2012", "March 1–5, 2012")
    assert month_first.days[0].heading == "Thursday, March 1, 2012"
    reading = next(event.reading for event in month_first.events if event.reading.title == "Alpha")
    assert reading.day == "Thursday, March 1, 2012"
    assert reading.sections[-1].links[0].notes == "February 13, 2012"
    assert month_first.id == day_first.id
    titled = [publication_of(replace(digest, title="Mine"), Options(month_first=first)) for first in (False, True)]
    assert [one.dates for one in titled] == ["1–5 March 2012", "March 1–5, 2012"]
    assert titled[0].id == titled[1].id != day_first.id
