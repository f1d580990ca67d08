"""Acts on events and what they take of the pages: each page is afterwards as its edition would have written it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.archive.archive import Archive
from curator.archive.plan import Create
from curator.event.edition import D1, D2B, Z3, Dialect
from curator.event.encoding import UnfitTextError
from curator.planning.page_check import bring_up_to_date
from curator.planning.page_set import NotADayPageError
from curator.planning.pages import (
    Act,
    EntriesShareFileError,
    EntryMissingError,
    EventAt,
    PageSteps,
    keep_in_step,
    put_in_order,
)
from tests.archive.trees import tree_of
from tests.event.reading import read_event
from tests.planning.making import DAY, DAYS, DIALECTS, carry_out, do, event, event_at, make, put, put_home, text_of

LAST = list(DAYS)[-1]
INDEX = "news/2012/03/1/index.md"
README = "news/2012/03/1/README.md"

every_dialect = pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)


def titles(archive: Archive, path: str = INDEX) -> list[str]:
    return [line[5 : line.index("]")] for line in text_of(archive, path).split("\n") if line.startswith("### [")]


def is_in_step(archive: Archive) -> bool:
    return bring_up_to_date(archive) == PageSteps()


@every_dialect
def test_a_made_archive_is_in_step(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    put_home(tmp_path, dialect)
    assert is_in_step(archive)


@every_dialect
def test_a_saved_event_s_entry_says_what_it_says(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    before = event_at(DAY, "four", dialect, category="f")
    after = EventAt(before.path, event(DAY, "Fourth ", dialect, category="g", summary="It was said."))
    found = do(archive, Act(before, after))
    assert [step.path for step in found.steps] == [INDEX, README]
    assert found.skipped == ()
    assert titles(archive) == ["three", "Fourth ", "five"]
    assert ("It was said." in text_of(archive, INDEX)) == dialect.edition.pages.has_texts
    assert is_in_step(archive)


@every_dialect
def test_a_save_that_a_page_does_not_show_leaves_it_alone(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    before = event_at(DAY, "four", dialect, category="f")
    assert do(archive, Act(before, before)) == PageSteps()


@every_dialect
def test_a_new_event_comes_first(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    do(archive, Act(None, event_at(DAY, "new", dialect)))
    assert titles(archive) == titles(archive, README) == ["new", "three", "four", "five"]
    assert is_in_step(archive)


@every_dialect
def test_a_new_day_gets_its_pages_between_the_others(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    day = date(2012, 2, 29)
    found = do(archive, Act(None, event_at(day, "new", dialect)))
    assert [step.path for step in found.steps if isinstance(step, Create)] == [
        "news/2012/02/29/index.md",
        "news/2012/02/29/README.md",
    ]
    changed = [step.path for step in found.steps if not isinstance(step, Create)]
    assert changed == ([INDEX, README] if dialect is Z3 else [])
    assert f"({Z3.edition.link_prefix}/news/2012/02/29/index.md)" in text_of(archive, INDEX) or dialect is not Z3
    assert is_in_step(archive)


def test_the_first_day_of_all_is_linked_to_by_the_next(tmp_path: Path) -> None:
    archive = make(tmp_path, Z3)
    do(archive, Act(None, event_at(date(2011, 1, 1), "new", Z3)))
    assert "前一天" not in text_of(archive, "news/2011/01/1/index.md")
    assert "## [前一天...](/zh/news/2011/01/1/index.md)" in text_of(archive, "news/2012/02/20/index.md")
    assert is_in_step(archive)


def test_a_day_gets_a_twin_only_where_days_have_one(tmp_path: Path) -> None:
    archive = make(tmp_path, names=("README.md",))
    found = do(archive, Act(None, event_at(date(2012, 3, 5), "new")))
    assert [step.path for step in found.steps] == ["news/2012/03/5/README.md"]


def test_an_archive_without_pages_gets_none(tmp_path: Path) -> None:
    archive = make(tmp_path, names=())
    for day in (DAY, date(2012, 3, 5)):
        assert do(archive, Act(None, event_at(day, "new"))) == PageSteps()
    assert is_in_step(archive)


@every_dialect
def test_the_very_first_event_gets_a_page_in_its_own_form(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect, {})
    do(archive, Act(None, event_at(DAY, "new", dialect)))
    files = {path for path, data in tree_of(tmp_path).items() if data is not None}
    assert files == {INDEX, "news/2012/03/1/new.md"}
    twin = make(tmp_path / "other", dialect, {DAY: ["new"]})
    page, expected = text_of(archive, INDEX), text_of(twin, INDEX)
    assert page == expected.replace("##### n\n", "##### Syria\n")


def test_a_page_that_is_made_lists_what_lies_there_already(tmp_path: Path) -> None:
    archive = make(tmp_path)
    for path in (INDEX, README):
        (tmp_path / path).unlink()
    do(archive, Act(None, event_at(DAY, "new")), Act(event_at(DAY, "four"), event_at(LAST, "four")))
    assert titles(archive) == ["new", "five", "three"]
    assert is_in_step(archive)


@every_dialect
def test_a_removed_event_s_entry_goes_and_its_page_stays(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    do(archive, Act(event_at(LAST, "six", dialect), None))
    assert titles(archive, "news/2012/03/2/index.md") == []
    assert text_of(archive, "news/2012/03/2/index.md").startswith(("## [2012-03-2]", "\nFormats"))
    for title in ("three", "five"):
        do(archive, Act(event_at(DAY, title, dialect), None))
    assert titles(archive) == ["four"]
    assert is_in_step(archive)


@every_dialect
def test_an_event_moves_to_another_day_and_under_another_name(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    do(archive, Act(event_at(DAY, "four", dialect), event_at(LAST, "fourth", dialect)))
    assert titles(archive) == ["three", "five"]
    assert titles(archive, "news/2012/03/2/index.md") == ["fourth", "six"]
    renamed = Act(event_at(DAY, "five", dialect), event_at(DAY, "a (5) #", dialect))
    do(archive, renamed)
    assert "/news/2012/03/1/a%20%285%29%20%23.md)" in text_of(archive, INDEX)
    assert titles(archive) == ["three", "a (5) #"]
    do(archive, Act(renamed.after, event_at(date(2013, 1, 1), "five", dialect)))
    assert titles(archive) == ["three"]
    assert is_in_step(archive)


@every_dialect
def test_the_home_page_follows(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    put_home(tmp_path, dialect)
    before = event_at(DAY, "four", dialect, category="f")
    do(archive, Act(before, EventAt(before.path, event(DAY, "4", dialect))))
    do(archive, Act(None, event_at(LAST, "new", dialect)), Act(event_at(DAY, "five", dialect), None))
    assert titles(archive, "index.md") == ["new", "six", "three", "4", "one", "two"]
    assert text_of(archive, "index.md") == text_of(archive, "README.md")
    assert is_in_step(archive)


@every_dialect
def test_a_later_day_comes_first_on_the_home_page(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    put_home(tmp_path, dialect)
    do(archive, Act(None, event_at(date(2012, 3, 5), "new", dialect)))
    assert titles(archive, "index.md") == ["new", "six", "three", "four", "five"]
    do(archive, Act(None, event_at(date(2012, 2, 28), "older", dialect)))
    home = text_of(archive, "index.md")
    assert "older" not in home
    assert f"{dialect.edition.pages.previous_label}](/news/2012/02/28/index.md)" in home
    do(archive, Act(None, event_at(date(2012, 2, 1), "oldest", dialect)))
    assert text_of(archive, "index.md") == home
    assert is_in_step(archive)


def test_a_home_page_keeps_what_it_shows_of_a_day_whose_page_is_not_understood(tmp_path: Path) -> None:
    archive = make(tmp_path)
    put_home(tmp_path, D1)
    before = text_of(archive, "index.md")
    for path in (INDEX, README):
        put(tmp_path, path, "# Notes\n")
    found = bring_up_to_date(archive)
    assert found.steps == ()
    assert {path for path, _ in found.skipped} == {INDEX, README}
    do(archive, Act(None, event_at(date(2012, 3, 5), "new")))
    assert before.split("---")[1].split("### ", 1)[1] in text_of(archive, "index.md")


def test_another_readme_is_no_home_page(tmp_path: Path) -> None:
    archive = make(tmp_path)
    put(tmp_path, "README.md", "# My archive\n\n## [News](http://a.example/news/2012/03/1/index.md)\n")
    before = tree_of(tmp_path)["README.md"]
    do(archive, Act(None, event_at(date(2012, 3, 5), "new")))
    assert tree_of(tmp_path)["README.md"] == before


def test_an_event_that_comes_back_takes_its_entry_again(tmp_path: Path) -> None:
    archive = make(tmp_path)
    assert do(archive, Act(None, event_at(DAY, "four"))) == PageSteps()


def test_files_elsewhere_have_no_entry(tmp_path: Path) -> None:
    archive = make(tmp_path)
    about = EventAt("about/four.md", event(DAY, "four"))
    assert keep_in_step(archive, [Act(about, about), Act(None, about), Act(about, None)]) == PageSteps()


def reasons(found: PageSteps) -> list[tuple[str, type[Exception]]]:
    assert found.steps == ()
    return [(path, type(reason)) for path, reason in found.skipped]


def test_pages_without_the_entry_are_left_alone_and_named(tmp_path: Path) -> None:
    archive = make(tmp_path)
    lost = event_at(DAY, "lost")
    missing = [(INDEX, EntryMissingError), (README, EntryMissingError)]
    assert reasons(keep_in_step(archive, [Act(lost, lost)])) == missing
    assert reasons(keep_in_step(archive, [Act(lost, None)])) == missing
    assert reasons(keep_in_step(archive, [Act(lost, event_at(DAY, "found"))])) == missing


@pytest.mark.parametrize("text", ["# Some page\n", "## [2012-03-2](/news/2012/03/2/index.md)\n\n", ""])
def test_pages_that_are_not_understood_are_left_alone_and_named(tmp_path: Path, text: str) -> None:
    archive = make(tmp_path)
    put(tmp_path, README, text)
    found = keep_in_step(archive, [Act(event_at(DAY, "four"), None)])
    assert [step.path for step in found.steps] == [INDEX]
    assert [(path, type(reason)) for path, reason in found.skipped] == [(README, NotADayPageError)]


def test_pages_that_no_editor_may_change_are_named(tmp_path: Path) -> None:
    archive = make(tmp_path, names=("index.md",))
    (tmp_path / INDEX).write_bytes(b"\xff" + (tmp_path / INDEX).read_bytes())
    assert reasons(keep_in_step(archive, [Act(event_at(DAY, "four"), None)])) == [(INDEX, UnfitTextError)]


def test_of_twins_only_the_one_with_the_title_is_the_event_s_own(tmp_path: Path) -> None:
    archive = make(tmp_path, names=("index.md",))
    put(tmp_path, INDEX, text_of(archive, INDEX).replace("1/three.md", "1/four.md"))
    before, after = event_at(DAY, "four"), EventAt("news/2012/03/1/four.md", event(DAY, "4"))
    do(archive, Act(before, after))
    assert titles(archive) == ["three", "4", "five"]
    nobody = EventAt(before.path, event(DAY, "nobody"))
    assert reasons(keep_in_step(archive, [Act(nobody, after)])) == [(INDEX, EntriesShareFileError)]
    moved = keep_in_step(archive, [Act(nobody, event_at(DAY, "moved"))])
    carry_out(archive, moved.steps)
    assert text_of(archive, INDEX).count("1/moved.md") == 2
    assert titles(archive) == ["three", "4", "five"]


def test_line_ends_and_marks_of_a_page_stay(tmp_path: Path) -> None:
    archive = make(tmp_path, names=("index.md",))
    data = b"\xef\xbb\xbf" + (tmp_path / INDEX).read_bytes().replace(b"\n", b"\r\n")
    (tmp_path / INDEX).write_bytes(data)
    do(archive, Act(event_at(DAY, "four"), EventAt("news/2012/03/1/four.md", event(DAY, "4"))))
    assert (tmp_path / INDEX).read_bytes() == data.replace(b"[four]", b"[4]")


def test_the_day_s_order_is_another_one(tmp_path: Path) -> None:
    archive = make(tmp_path)
    put_home(tmp_path, D1)
    put(
        tmp_path,
        INDEX,
        text_of(archive, INDEX).replace("### [four]", "### [lost](/news/2012/03/1/lost.md)\n\n### [four]"),
    )
    order = [f"news/2012/03/1/{title}.md" for title in ("five", "three", "four")]
    carry_out(archive, put_in_order(archive, DAY, order).steps)
    assert titles(archive) == ["five", "lost", "three", "four"]
    assert titles(archive, README) == ["five", "three", "four"]
    assert titles(archive, "README.md") == ["six", "five", "three", "four", "one", "two"]
    assert put_in_order(archive, DAY, order) == PageSteps()


def test_contexts_of_the_page_are_kept_through_a_save(tmp_path: Path) -> None:
    archive = make(tmp_path)
    put(tmp_path, INDEX, text_of(archive, INDEX).replace("_Context: Homs_", "_Context: Bab Amr, Homs_"))
    before = event_at(DAY, "four")
    after = read_event(before.event.text.replace("Homs", "Homs, Syria").replace("# four", "# Fourth"))
    do(archive, Act(before, EventAt(before.path, after)))
    assert "### [Fourth](/news/2012/03/1/four.md)\n_Context: Bab Amr, Homs, Syria_\n" in text_of(archive, INDEX)
    assert "### [Fourth](/news/2012/03/1/four.md)\n_Context: Homs, Syria_\n" in text_of(archive, README)


def test_contexts_of_the_page_go_along_to_another_day(tmp_path: Path) -> None:
    archive = make(tmp_path)
    for path in (INDEX, README):
        put(tmp_path, path, text_of(archive, path).replace("_Context: Homs_", "_Context: Bab Amr, Homs_"))
    for title, day in (("four", LAST), ("five", date(2012, 3, 9))):
        do(archive, Act(event_at(DAY, title), event_at(day, title)))
        page = text_of(archive, f"news/2012/03/{day.day}/index.md")
        assert f"{title}.md)\n_Context: Bab Amr, Homs_\n" in page


def test_an_entry_that_was_out_of_step_stays_so_where_the_save_is_about_something_else(tmp_path: Path) -> None:
    archive = make(tmp_path, D2B)
    put(tmp_path, INDEX, text_of(archive, INDEX).replace("##### f\n### [four", "##### F\n### [Four"))
    before = event_at(DAY, "four", D2B, category="f")
    after = event_at(DAY, "four", D2B, category="f", summary="It was said.")
    do(archive, Act(before, after))
    assert "##### F\n### [Four](/news/2012/03/1/four.md)\nIt was said.\n" in text_of(archive, INDEX)


ACTS = st.lists(
    st.tuples(st.sampled_from(("save", "new", "remove", "move")), st.integers(0, 9), st.integers(-3, 6)), max_size=8
)


@settings(max_examples=40)
@given(st.sampled_from((D2B, Z3)), ACTS)
def test_after_any_acts_all_pages_are_in_step(
    tmp_path_factory: pytest.TempPathFactory, dialect: Dialect, steps: list[tuple[str, int, int]]
) -> None:
    root = tmp_path_factory.mktemp("archive")
    archive = make(root, dialect)
    put_home(root, dialect)
    for number, (kind, which, offset) in enumerate(steps):
        files = sorted(path for path in archive.newest_paths())
        day = DAY + timedelta(days=offset)
        new = event_at(day, f"new {number}", dialect, category=f"{which % 3}")
        if kind == "new":
            do(archive, Act(None, new))
        elif files:
            path = files[which % len(files)]
            before = EventAt(path, read_event(text_of(archive, path)))
            after = replace_title(before, number) if kind == "save" else new if kind == "move" else None
            do(archive, Act(before, after))
    assert is_in_step(archive)


def replace_title(at: EventAt, number: int) -> EventAt:
    title = at.event.title
    assert title is not None
    return EventAt(at.path, read_event(at.event.text.replace(f"# {title.text}\n", f"# title {number}\n")))


def test_a_conflict_copy_has_no_entry_on_any_page(tmp_path: Path) -> None:
    """Reliability case D5: nor have the rests of a merge."""
    archive = make(tmp_path)
    four = event_at(DAY, "four")
    copy = four.path.replace(".md", ".sync-conflict-20240101-120000-ABCDEF7.md")
    text = text_of(archive, four.path)
    for path in (copy, f"{four.path}.orig", f"{four.path}.rej"):
        put(tmp_path, path, text)
    assert is_in_step(archive)
    assert keep_in_step(archive, [Act(None, EventAt(copy, four.event))]) == PageSteps()
    put(tmp_path, "news/2012/03/9/alone.sync-conflict-20240101-120000-ABCDEF7.md", text)
    assert is_in_step(archive)
    new = event_at(date(2012, 3, 9), "new")
    do(archive, Act(None, new))
    put(tmp_path, new.path, text_of(archive, four.path))
    assert titles(archive, "news/2012/03/9/index.md") == ["new"]


class TestLinksInTexts:
    """A summary's own links begin in the folder of its day; the home page lies elsewhere."""

    SUMMARY = "See [five](five.md) ![p](p.png), [six](../2/six.md#x), [it](/news/2012/03/1/three.md) [sic](so)."
    AT_HOME = (
        "See [five](news/2012/03/1/five.md) ![p](news/2012/03/1/p.png), [six](news/2012/03/2/six.md#x),"
        " [it](/news/2012/03/1/three.md) [sic](so)."
    )

    @pytest.fixture
    def archive(self, tmp_path: Path) -> Archive:
        archive = make(tmp_path)
        put_home(tmp_path, D1)
        put(tmp_path, "news/2012/03/1/p.png", "")
        return archive

    def saved(self, archive: Archive, title: str = "four", summary: str = SUMMARY) -> PageSteps:
        path = event_at(DAY, "four").path
        before = EventAt(path, read_event(text_of(archive, path)))
        return do(archive, Act(before, EventAt(path, event(DAY, title, summary=summary))))

    def test_lead_to_the_same_from_the_home_page(self, archive: Archive) -> None:
        self.saved(archive)
        assert f"\n{self.SUMMARY}\n" in text_of(archive, INDEX)
        for page in ("index.md", "README.md"):
            assert f"\n{self.AT_HOME}\n" in text_of(archive, page)
        assert is_in_step(archive)
        self.saved(archive, "Fourth")
        assert f"### [Fourth](/news/2012/03/1/four.md)\n{self.AT_HOME}\n" in text_of(archive, "index.md")
        do(archive, Act(None, event_at(date(2012, 3, 3), "new", summary="[six](../2/six.md)")))
        assert "\n[six](news/2012/03/2/six.md)\n" in text_of(archive, "index.md")
        assert is_in_step(archive)

    def test_stay_where_the_home_page_has_them_as_the_day_does(self, archive: Archive) -> None:
        self.saved(archive)
        for page in ("index.md", "README.md"):
            put(archive.root, page, text_of(archive, page).replace(self.AT_HOME, self.SUMMARY))
        assert is_in_step(archive)
        self.saved(archive, "Fourth")
        assert f"### [Fourth](/news/2012/03/1/four.md)\n{self.SUMMARY}\n" in text_of(archive, "index.md")
        assert is_in_step(archive)
