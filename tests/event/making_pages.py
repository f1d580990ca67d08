"""Day pages of all dialects as tests make them up, and what an edit of one leaves as it was."""

from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from curator.event.day_page import DayList, NewsPage, PageForm, read_day_page, read_home_page
from curator.event.edition import CHINESE, ENGLISH
from curator.event.page_edits import NewEntry, new_day_page
from curator.event.splice import Edit
from tests.event.strategies import labels

DAY = date(2012, 3, 1)
D1_PAGE = PageForm(ENGLISH, has_formats=False, has_categories=False)
D2A_PAGE = PageForm(ENGLISH, has_formats=True, has_categories=False)
D2B_PAGE = PageForm(ENGLISH, has_formats=True, has_categories=True)
CHINESE_PAGE = PageForm(CHINESE, has_formats=False, has_categories=True)
FORMS = (D1_PAGE, D2A_PAGE, D2B_PAGE, CHINESE_PAGE)

_CATEGORIES = st.sampled_from(("", "Homs", "敘利亞", "a (b)", " edges "))
_TEXTS = st.sampled_from(
    (None, "It was said.", "_Context: Homs, Syria_", " edges ", "[cnn-photo", "&#x20;", "1. x", "#x")
)


def read_day(text: str) -> NewsPage:
    page = read_day_page(text)
    assert page is not None
    assert page.text == text
    return page


def read_home(text: str) -> NewsPage:
    page = read_home_page(text)
    assert page is not None
    return page


def entries(form: PageForm) -> st.SearchStrategy[NewEntry]:
    """Entries as a page of that form has them."""
    prefix = form.edition.link_prefix
    targets = st.integers(1, 10**6).map(lambda number: f"{prefix}/news/2012/03/1/slug-{number}.md")
    categories = _CATEGORIES if form.has_categories else st.none()
    texts = _TEXTS if form.edition.pages.has_texts else st.none()
    return st.builds(NewEntry, labels(), targets, categories, texts)


@st.composite
def pages(draw: st.DrawFn, least: int = 0) -> NewsPage:
    """Pages as the archives write them, with at least so many entries."""
    form = draw(st.sampled_from(FORMS))
    listed = draw(st.lists(entries(form), min_size=least, max_size=6))
    previous = draw(st.sampled_from((None, date(2012, 2, 29))))
    return read_day(new_day_page(DAY, form, listed, previous))


@st.composite
def odd_pages(draw: st.DrawFn, least: int = 0) -> NewsPage:
    """Pages that somebody wrote on by hand: category lines too many, lines between entries and behind them."""
    page = draw(pages(least))
    lines = list(page.lines)
    for entry in reversed(page.days[0].entries):
        if draw(st.booleans()):
            lines[entry.stop : entry.stop] = draw(st.sampled_from((["a note", ""], ["##### lost", ""], ["", "* x"])))
        if draw(st.booleans()) and entry.first == entry.line and page.form.has_categories:
            lines[entry.first : entry.first] = [f"##### {entry.category or ''}"]
    return read_day("\n".join(lines))


def after(page: NewsPage, edit: Edit) -> NewsPage:
    """The page as it is read when the edit is in; the edit's inverse is tried on the way."""
    text = edit.apply(page.text)
    assert edit.inverse().apply(text) == page.text
    return read_day(text)


def listed(day: DayList) -> list[NewEntry]:
    """What the entries say, without the categories that only hold on."""
    return [replace(NewEntry(e.title, e.target, e.category, e.text), category=e.category or "") for e in day.entries]


def loose_lines(page: NewsPage) -> list[str]:
    """The lines that belong to no entry."""
    taken = {n for day in page.days for entry in day.entries for n in range(entry.first, entry.stop)}
    return [line for number, line in enumerate(page.lines) if number not in taken]
