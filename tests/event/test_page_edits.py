"""Edits of day pages: a page as the archive writes it stays one, and on any page no other line changes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from curator.event.day_page import NewsPage
from curator.event.page_edits import (
    NewEntry,
    add_entries,
    lead_to,
    new_day_page,
    order_entries,
    remove_entries,
    replace_entries,
    rewrite_entries,
    says,
    set_previous,
    show_days,
    together,
)
from curator.event.splice import Edit
from tests.event.making_pages import (
    CHINESE_PAGE,
    D1_PAGE,
    D2B_PAGE,
    DAY,
    after,
    entries,
    listed,
    loose_lines,
    odd_pages,
    pages,
    read_day,
    read_home,
)
from tests.event.test_day_page import CHINESE, CHINESE_HOME, D1, ENGLISH_HOME

ROW = st.integers(0, 7)
NEW = NewEntry("new", "/news/2012/03/1/new.md", "Homs", "Its summary.")


def written(page: NewsPage, wanted: list[NewEntry]) -> str:
    """The page that the archive would have written for these entries."""
    return new_day_page(DAY, page.form, wanted, page.previous.day if page.previous else None)


def entries_of(page: NewsPage) -> list[NewEntry]:
    return [says(entry) for entry in page.days[0].entries]


def test_a_new_entry_comes_first() -> None:
    page = read_day(D1)
    text = add_entries(page.days[0], [NEW]).apply(D1)
    assert text == D1.replace("### [A title", "### [new](/news/2012/03/1/new.md)\nIts summary.\n\n### [A title")


def test_the_next_chinese_entry_gets_the_category_that_held_for_it() -> None:
    day = read_day(CHINESE).days[0]
    text = add_entries(day, [NewEntry("新", "/zh/news/2003/04/7/新.md", "伊拉克")], row=1).apply(CHINESE)
    assert "一.md)\n##### 伊拉克\n### [新](/zh/news/2003/04/7/新.md)\n##### 俄羅斯\n### [二]" in text
    text = remove_entries(day, [0]).apply(CHINESE)
    assert "index.md)\n\n##### 俄羅斯\n### [二]" in text
    text = rewrite_entries(day, {1: replace(says(day.entries[1]), category="")}).apply(CHINESE)
    assert "一.md)\n##### \n### [二](/zh/news/2003/04/7/二.md)\n### [三]" in text


def test_a_page_without_entries_gets_one_below_its_heading() -> None:
    for form in (D1_PAGE, D2B_PAGE, CHINESE_PAGE):
        empty = read_day(new_day_page(DAY, form, [], date(2012, 2, 29)))
        new = NEW if form is D2B_PAGE else replace(NEW, category=None) if form is D1_PAGE else replace(NEW, text=None)
        text = add_entries(empty.days[0], [new]).apply(empty.text)
        assert text == new_day_page(DAY, form, [new], date(2012, 2, 29))
        assert remove_entries(read_day(text).days[0], [0]).apply(text) == empty.text


def test_a_page_of_nothing_but_its_heading() -> None:
    page = read_day("## [2012-03-1](/news/2012/03/1/index.md)")
    text = add_entries(page.days[0], [replace(NEW, text=None)]).apply(page.text)
    assert listed(read_day(text).days[0]) == [replace(NEW, text=None, category="")]
    text = set_previous(page, date(2012, 2, 29)).apply(page.text)
    assert text == f"{page.text}\n## [Previous Day...](/news/2012/02/29/index.md)\n"


def test_a_note_between_entries_keeps_its_place() -> None:
    text = D1.replace("### [With", "A note.\n\n### [With")
    day = read_day(text).days[0]
    assert "A summary.\n\nA note.\n\n## [Previous" in remove_entries(day, [1]).apply(text)
    assert "index.md)\n\nA note.\n\n### [With" in remove_entries(day, [0]).apply(text)
    assert "_Context: Homs, Syria_\n\nA note.\n\n### [A title" in order_entries(day, [1, 0]).apply(text)


def test_a_text_is_added_and_taken_away() -> None:
    day = read_day(D1).days[0]
    without = rewrite_entries(day, {0: replace(says(day.entries[0]), text=None)})
    text = without.apply(D1)
    assert text == D1.replace("A summary.\n", "")
    again = read_day(text).days[0]
    assert rewrite_entries(again, {0: says(day.entries[0])}).apply(text) == D1


def test_blanks_behind_a_title_stay_where_only_the_text_changes() -> None:
    text = D1.replace("a-title.md)", "a-title.md)  ")
    day = read_day(text).days[0]
    changed = rewrite_entries(day, {0: replace(says(day.entries[0]), text="Another.")}).apply(text)
    assert changed == text.replace("A summary.", "Another.")


@given(pages(), st.data(), ROW)
def test_an_added_entry_stands_as_if_it_had_always_been_there(page: NewsPage, data: st.DataObject, row: int) -> None:
    new = data.draw(entries(page.form))
    wanted = entries_of(page)
    wanted.insert(row, new)
    assert after(page, add_entries(page.days[0], [new], row)).text == written(page, wanted)


@given(pages(least=1), ROW)
def test_a_removed_entry_leaves_no_trace_and_can_come_back(page: NewsPage, row: int) -> None:
    row %= len(page.days[0].entries)
    wanted = entries_of(page)
    gone = wanted.pop(row)
    less = after(page, remove_entries(page.days[0], [row]))
    assert less.text == written(page, wanted)
    assert add_entries(less.days[0], [gone], row).apply(less.text) == page.text


@given(pages(least=1), st.data(), ROW)
def test_a_rewritten_entry_says_what_it_is_to_say(page: NewsPage, data: st.DataObject, row: int) -> None:
    row %= len(page.days[0].entries)
    wanted = entries_of(page)
    wanted[row] = data.draw(entries(page.form))
    assert after(page, rewrite_entries(page.days[0], {row: wanted[row]})).text == written(page, wanted)


@given(pages(), st.data())
def test_entries_in_another_order(page: NewsPage, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(page.days[0].entries))))
    wanted = [entries_of(page)[row] for row in order]
    assert after(page, order_entries(page.days[0], order)).text == written(page, wanted)


@given(odd_pages(least=1), st.data(), ROW, ROW)
def test_on_any_page_only_the_lines_of_entries_change(page: NewsPage, data: st.DataObject, row: int, to: int) -> None:
    day = page.days[0]
    row %= len(day.entries)
    order = list(range(len(day.entries)))
    order.insert(to, order.pop(row))
    new = data.draw(entries(page.form))
    for edit in (
        add_entries(day, [new], to),
        remove_entries(day, [row]),
        rewrite_entries(day, {row: new}),
        order_entries(day, order),
    ):
        assert not any("\n" in line for splice in edit.splices for line in splice.new)
        assert loose_lines(after(page, edit)) == loose_lines(page)
    assert rewrite_entries(day, {row: says(day.entries[row])}) == Edit(())
    assert order_entries(day, range(len(day.entries))) == Edit(())


@given(odd_pages())
def test_the_day_before_comes_and_goes(page: NewsPage) -> None:
    other = after(page, set_previous(page, date(2011, 12, 31)))
    assert other.previous is not None
    assert other.previous.day == date(2011, 12, 31)
    without = after(other, set_previous(other, None))
    assert without.previous is None
    if page.previous is None:
        assert without.text == page.text
    else:
        assert set_previous(page, page.previous.day) == Edit(())
    assert set_previous(without, None) == Edit(())


def test_a_heading_keeps_its_label_and_prefix() -> None:
    page = read_home(CHINESE_HOME)
    text = lead_to(page.lines, page.days[0].heading, date(2019, 12, 31)).apply(page.text)
    assert text == CHINESE_HOME.replace("/news/2019/12/22/index.md", "/news/2019/12/31/index.md")


@pytest.mark.parametrize("home", [CHINESE_HOME, ENGLISH_HOME])
def test_a_home_page_shows_other_days(home: str) -> None:
    page = read_home(home)
    days = [(day.heading.day, [says(entry) for entry in day.entries]) for day in page.days]
    assert page.previous is not None
    assert show_days(page, days, page.previous.day) == Edit(())
    later = date(2020, 1, 1)
    shifted = show_days(page, [(later, [NEW]), *days], days[-1][0]).apply(home)
    changed = read_home(shifted)
    assert [day.heading.day for day in changed.days] == [later, *(day for day, _ in days[:-1])]
    assert [entry.title for entry in changed.days[0].entries] == ["new"]
    assert [day.heading.label for day in changed.days] == [day.heading.label for day in page.days]
    back = show_days(changed, days, page.previous.day)
    assert back.apply(shifted) == home
    assert "\n---\n" in shifted
    assert ("## Opinion\n### [An essay]" in shifted) == (home is ENGLISH_HOME)


def test_entries_are_replaced_as_a_whole() -> None:
    day = read_day(D1).days[0]
    kept = says(day.entries[1])
    edit = replace_entries(day, [kept, replace(NEW, category=None)])
    assert listed(read_day(edit.apply(D1)).days[0]) == [replace(kept, category=""), replace(NEW, category="")]
    assert all("With [brackets]" not in line for splice in edit.splices for line in (*splice.old, *splice.new))


def test_edits_of_one_text_go_together() -> None:
    page = read_day(CHINESE)
    day = page.days[0]
    new = NewEntry("新", "/zh/news/2003/04/7/新.md", "")
    both = together(set_previous(page, date(2003, 4, 5)), add_entries(day, [new], row=3))
    text = both.apply(CHINESE)
    assert text == CHINESE.replace(
        "## [前一天...](/zh/news/2003/04/6/", "### [新](/zh/news/2003/04/7/新.md)\n## [前一天...](/zh/news/2003/04/5/"
    )
    assert both.inverse().apply(text) == CHINESE
