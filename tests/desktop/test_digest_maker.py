"""What is made for a digest off the window's thread."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.catalogue.catalogue import catalogue_in_memory
from curator.catalogue.query import Query, parse
from curator.desktop.digest_maker import DigestMaker, NotWantedError
from curator.desktop.toolkit.digest_choice import DigestChoice, Scope
from curator.digest.export import format_named
from curator.digest.options import DigestPart, Options
from tests.digest.making import DAY, FOLDER, archive_of, event_text
from tests.digest.test_pictures import unreadable

HTML = DigestChoice(Scope.DAY, DAY, DAY)
MARKDOWN = DigestChoice(Scope.DAY, DAY, DAY, "Title", format_named("markdown"))


def never() -> bool:
    return False


def maker_of(archive: Archive) -> DigestMaker:
    return DigestMaker(archive, None, Query())


@pytest.mark.usefixtures("qapp")
def test_a_preview_is_a_page_or_the_files_text(tmp_path: Path) -> None:
    maker = maker_of(archive_of(tmp_path, {"a.md": event_text("Alpha"), "b.md": event_text("Bravo")}))
    page, text = maker.preview(HTML, never), maker.preview(MARKDOWN, never)
    assert "Alpha" in page.html
    assert page.text == ""
    assert text.text.startswith("# Title\n\nThursday, 1 March 2012\n\n## Alpha")
    assert text.html == ""
    assert len(text.publication.events) == 2


@pytest.mark.usefixtures("qapp")
def test_a_preview_is_the_beginning_of_what_is_long(tmp_path: Path) -> None:
    files = {f"e{n:02}.md": event_text(f"Event {n}") for n in range(50)}
    preview = maker_of(archive_of(tmp_path, files)).preview(HTML, never)
    assert preview.html.count("<h2") == 40
    assert "50 events" in preview.html


@pytest.mark.usefixtures("qapp")
def test_what_a_text_view_could_not_bear_is_shown_as_text(tmp_path: Path) -> None:
    sources = "\n".join(["1. [b](http://c.example/)"] * 5000)
    files = {"a.md": event_text("Heavy", sources=sources), "b.md": event_text("Light")}
    preview = maker_of(archive_of(tmp_path, files)).preview(HTML, never)
    assert preview.html == ""
    assert "Heavy" in preview.text
    assert len(preview.text) <= 100_000


def test_files_are_read_once_for_the_same_events(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": event_text("Alpha", "Text.")})
    maker = maker_of(archive)
    assert b"Text." in maker.file(MARKDOWN, never)
    (tmp_path / FOLDER / "a.md").unlink()
    without = DigestChoice(Scope.DAY, DAY, DAY, "", MARKDOWN.form, Options((DigestPart.COVER,)))
    assert b"Alpha" in maker.file(without, never)
    assert b"Text." not in maker.file(without, never)
    later = DAY.replace(day=2)
    assert b"No events." in maker.file(DigestChoice(Scope.DAY, later, later, "", MARKDOWN.form), never)


def test_it_ends_when_nobody_waits(tmp_path: Path) -> None:
    maker = maker_of(archive_of(tmp_path, {"a.md": event_text("Alpha")}))
    with pytest.raises(NotWantedError):
        maker.file(MARKDOWN, lambda: True)
    assert b"Alpha" in maker.file(MARKDOWN, never)


def test_what_a_search_found(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": event_text("Rain"), "b.md": event_text("Snow")})
    catalogue = catalogue_in_memory(archive.root, tmp_path)
    refresh = catalogue.refresh()
    refresh.run()
    refresh.close()
    maker = DigestMaker(archive, catalogue, parse("title:snow"))
    text = maker.file(DigestChoice(Scope.SEARCH, DAY, DAY, "Snow only", MARKDOWN.form), never).decode()
    assert text.startswith("# Snow only\n\nThursday, 1 March 2012\n\n## Snow")
    assert "Rain" not in text


def test_the_events_that_are_chosen(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {f"{name}.md": event_text(name) for name in ("Rain", "Snow", "Wind")})
    choice = replace(MARKDOWN, scope=Scope.CHOSEN, title="", events=(f"{FOLDER}/Wind.md", f"{FOLDER}/Rain.md"))
    text = maker_of(archive).file(choice, never).decode()
    assert text.startswith("# Thursday, 1 March 2012\n\n## Rain")
    assert "## Wind" in text
    assert "Snow" not in text


@pytest.mark.usefixtures("qapp")
def test_a_clipping_has_three_forms_and_a_print_is_all_but_laid_out(tmp_path: Path) -> None:
    maker = maker_of(archive_of(tmp_path, {"a.md": event_text("Alpha")}))
    clipping = maker.clipping(HTML, never)
    assert "<h2" in clipping.html
    assert clipping.text.startswith("Thursday, 1 March 2012\n=")
    assert clipping.markdown.startswith("# Thursday")
    printed = maker.printed(HTML, never)
    assert "Alpha" in printed.html
    assert printed.publication.heading == "Thursday, 1 March 2012"


@pytest.mark.usefixtures("qapp")
def test_a_preview_tells_of_pictures_that_the_form_can_not_have(tmp_path: Path) -> None:
    event = event_text("Alpha", sources=f"1. [a](http://a.example)\n2. [Cover Image](/{FOLDER}/a.png)")
    maker = maker_of(archive_of(tmp_path, {"a.md": event, "a.png": unreadable()}))
    for form, said in (("pdf", "1 file left out: a.png (a picture that can't be read"), ("html", ""), ("markdown", "")):
        publication = maker.preview(replace(HTML, form=format_named(form)), never).publication
        assert publication.left_out.startswith(said)
        assert bool(publication.left_out) == bool(said)
