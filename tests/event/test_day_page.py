"""What is read of day pages and home pages: entries with their lines, and nothing else taken for one."""

from datetime import date

import pytest
from hypothesis import given

from curator.event.day_page import Entry, NewsPage, PageForm, read_day_page, read_home_page
from tests.event.making_pages import (
    CHINESE_PAGE,
    D1_PAGE,
    D2A_PAGE,
    D2B_PAGE,
    DAY,
    FORMS,
    odd_pages,
    pages,
    read_day,
    read_home,
)

D1 = """## [2012-03-1](/news/2012/03/1/index.md)

### [A title. ](/news/2012/03/1/a-title.md)
A summary.

### [With [brackets](x) in it](/news/2012/03/1/b.md)
_Context: Homs, Syria_

## [Previous Day...](/news/2012/02/29/index.md)

"""
D2B = """
Formats: [HTML](2012/03/1/index.html)  [JSON](2012/03/1/index.json)  [XML](2012/03/1/index.xml)\x20\x20

## [2012-03-1](/news/2012/03/1/index.md)

##### Homs
### [A title. ](/news/2012/03/1/a-title.md)
A summary.

"""
CHINESE = """## [2003-04-7](/zh/news/2003/04/7/index.md)

##### 俄羅斯
### [一](/zh/news/2003/04/7/一.md)
### [二](/zh/news/2003/04/7/二.md)
#####\x20
### [三](/zh/news/2003/04/7/三.md)
## [前一天...](/zh/news/2003/04/6/index.md)

"""
CHINESE_HOME = """

## [今天](/news/2019/12/22/index.md)

##### 阿富汗
### [一](/zh/news/2019/12/22/一.md)
---

## [昨天](/news/2019/12/21/index.md)

---

## [昨天前一天](/news/2019/12/20/index.md)

### [二](/zh/news/2019/12/20/二.md)
---

## [前一天...](/news/2019/12/19/index.md)

---

"""
ENGLISH_HOME = """## [News](/news/2012/03/1/index.md)

### [A title](/news/2012/03/1/a.md)
A summary.

## Opinion
### [An essay](/opinion/2017/04/4/an-essay/index.md)
A teaser.

---

## [Yesterday](/news/2012/02/29/index.md)

---

## [Previous Day...](/news/2012/02/27/index.md)

---

"""


def test_an_english_page() -> None:
    page = read_day(D1)
    assert page.form == D1_PAGE
    (day,) = page.days
    assert (day.heading.label, day.heading.day, day.heading.line) == ("2012-03-1", DAY, 0)
    first, second = day.entries
    assert first == Entry("A title. ", "/news/2012/03/1/a-title.md", None, "A summary.", first=2, line=2, stop=5)
    assert (second.title, second.text) == ("With [brackets](x) in it", "_Context: Homs, Syria_")
    assert page.previous is not None
    assert (page.previous.day, page.previous.line) == (date(2012, 2, 29), 8)


def test_an_english_page_with_formats_and_categories() -> None:
    page = read_day(D2B)
    assert page.form == D2B_PAGE
    (entry,) = page.days[0].entries
    assert (entry.category, entry.first, entry.line, entry.stop) == ("Homs", 5, 6, 9)
    assert page.previous is None
    assert read_day(D2B.replace("##### Homs\n", "")).form == D2A_PAGE


def test_a_chinese_category_holds_until_another_comes() -> None:
    page = read_day(CHINESE)
    assert page.form == CHINESE_PAGE
    entries = page.days[0].entries
    assert [(entry.category, entry.first < entry.line) for entry in entries] == [
        ("俄羅斯", True),
        ("俄羅斯", False),
        ("", True),
    ]
    assert [(entry.first, entry.stop) for entry in entries] == [(2, 4), (4, 5), (5, 7)]
    assert {entry.text for entry in entries} == {None}


def test_the_home_pages() -> None:
    page = read_home(CHINESE_HOME)
    assert [day.heading.label for day in page.days] == ["今天", "昨天", "昨天前一天"]
    assert [[entry.title for entry in day.entries] for day in page.days] == [["一"], [], ["二"]]
    assert page.days[2].entries[0].category == ""
    assert page.previous is not None
    assert page.previous.day == date(2019, 12, 19)
    page = read_home(ENGLISH_HOME)
    assert [[entry.title for entry in day.entries] for day in page.days] == [["A title"], []]
    assert page.form == D1_PAGE


@pytest.mark.parametrize(
    ("text", "is_home"),
    [
        ("", False),
        ("# A title\n\n## [a link](http://a.example/news/2012/03/1/index.md)\n", False),
        ("## Opinion\n### [x](/opinion/2017/04/4/x/index.md)\n", False),
        ("## [2012-02-30](/news/2012/02/30/index.md)\n\n", False),
        ("## [Previous Day...](/news/2012/02/29/index.md)\n\n", False),
        (ENGLISH_HOME, True),
        ("## [Today](/news/2012/03/1/index.md)\n\n", True),
    ],
)
def test_other_pages_are_no_day_pages(text: str, is_home: bool) -> None:
    assert read_day_page(text) is None
    assert (read_home_page(text) is not None) == is_home


@pytest.mark.parametrize("label", ["See also", "2012-02-29"])
def test_a_link_to_another_day_is_not_understood_on_a_day_s_page(label: str) -> None:
    other = f"## [{label}](/news/2012/02/28/index.md)\n\n### [x](/news/2012/02/28/x.md)\n"
    page = read_day(D1 + other)
    assert [day.heading.day for day in page.days] == [DAY]
    assert page.days[0].entries == read_day(D1).days[0].entries
    assert page.previous == read_day(D1).previous


def test_what_is_not_understood_belongs_to_nothing() -> None:
    note = "A note.\n\n##### lost\n\n### [elsewhere](http://a.example/b.md)\n\n"
    page = read_day(D1.replace("### [With", note + "### [With"))
    assert [entry.title for entry in page.days[0].entries] == ["A title. ", "With [brackets](x) in it"]
    assert page.days[0].entries[0].stop == 5
    behind = read_day(f"{D1}## Notes\n\n### [not of the day](/news/2012/03/1/c.md)\n")
    assert len(behind.days[0].entries) == 2


def test_front_matter_comes_first() -> None:
    page = read_day(f"---\ntitle: x\n---\n{D1}")
    assert page.days[0].heading.line == 3


def test_a_page_without_entries_shows_by_its_head_whether_it_may_have_categories() -> None:
    def form_of(text: str) -> PageForm:
        return read_day(text).form

    formats = "\nFormats: [HTML](1999/01/8/index.html)  \n\n"
    assert form_of("## [1999-01-8](/news/1999/01/8/index.md)\n\n") == D1_PAGE
    assert form_of(f"{formats}## [1999-01-8](/news/1999/01/8/index.md)\n\n") == D2B_PAGE
    assert form_of("## [1999-01-8](/zh/news/1999/01/8/index.md)\n\n") == CHINESE_PAGE


@given(odd_pages())
def test_entries_are_read_whatever_stands_between_them(page: NewsPage) -> None:
    entries = page.days[0].entries
    spans = [number for entry in entries for number in range(entry.first, entry.stop)]
    assert spans == sorted(set(spans))
    assert all(page.lines[entry.line].startswith(f"### [{entry.title}]({entry.target})") for entry in entries)


@given(pages(least=1))
def test_each_form_is_found_again(page: NewsPage) -> None:
    assert page.form in FORMS
    assert page.days[0].heading.day == DAY
