"""What the entry of an event says, and what of it the page alone knows."""

import pytest
from msgspec.structs import replace

from curator.event.day_entry import entry_of, in_step, twin_targets
from curator.event.day_page import Entry
from curator.event.document import Event
from curator.event.edits import NewRelated, relate, remove_related, set_contexts, set_summary
from curator.event.page_edits import NewEntry
from tests.event.making_pages import read_day
from tests.event.reading import after, read_event
from tests.event.test_day_page import CHINESE, D1

TARGET = "/news/2012/03/1/a-title.md"
HEAD = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# A title. \n\n\n\n"
RELATED = """
### Related:

1. [One](/news/2012/02/13/one.md) _Context: Syria, Homs_
2. [Two](/news/2012/02/12/two.md) _Context: Homs_
"""
EVENT = read_event(HEAD + RELATED)
LISTED = Entry("A title. ", TARGET, None, "_Context: Bab Amr, Homs, Syria_", 2, 2, 5)


def text_of(event: Event, listed: Entry | None = None, before: Event | None = None) -> str | None:
    return entry_of(event, TARGET, listed, before).text


def test_a_summary_comes_before_contexts() -> None:
    assert entry_of(EVENT, TARGET) == NewEntry("A title. ", TARGET, None, "_Context: Homs, Syria_")
    summed_up = after(EVENT, set_summary(EVENT, " It was said. "))
    assert text_of(summed_up) == " It was said. "
    assert text_of(summed_up, LISTED) == " It was said. "
    assert text_of(read_event(HEAD)) is None


@pytest.mark.parametrize(
    ("summary", "text"),
    [
        ("First line.\nSecond line.\n\nAnother paragraph.", "First line. Second line. Another paragraph."),
        ("##### small heading", "\\##### small heading"),
        ("---", "\\---"),
        ("#breaking news", "#breaking news"),
    ],
)
def test_a_summary_of_any_form_stands_on_one_line(summary: str, text: str) -> None:
    event = read_event(f"### [2012-03-1](/news/2012/03/1/index.md)\n\n# T\n\n{summary}\n\n")
    assert text_of(event) == text


def test_what_the_file_does_not_tell_stays_as_listed() -> None:
    assert text_of(EVENT, LISTED) == LISTED.text
    assert entry_of(EVENT, TARGET, replace(LISTED, category="Homs")).category == "Homs"
    untold = read_event("### [2012-03-1](/news/2012/03/1/index.md)\n\n")
    assert entry_of(untold, TARGET, replace(LISTED, text="Said.")) == NewEntry("A title. ", TARGET, None, "Said.")
    assert entry_of(untold, TARGET) == NewEntry("a-title", TARGET)


def test_the_category_is_the_file_s_own() -> None:
    event = read_event(HEAD.replace("# A", "##### Syria\n# A"))
    assert entry_of(event, TARGET, replace(LISTED, category="Homs")).category == "Syria"


def test_those_of_the_front_matter_stand_in_the_order_of_the_page() -> None:
    own = "---\ncontext: [Homs, Aleppo, Syria]\n---\n"
    event = read_event(own + HEAD + RELATED)
    assert text_of(event, replace(LISTED, text="_Context: Syria, war, Homs_")) == "_Context: Syria, Homs, Aleppo_"
    assert text_of(event, replace(LISTED, text="_Context: Homs, Syria_")) == "_Context: Aleppo, Homs, Syria_"


def test_front_matter_has_the_last_word_on_contexts() -> None:
    own = "---\ncontext:\n  - Syria\n  - Aleppo\n---\n"
    assert text_of(read_event(own + HEAD + RELATED), LISTED) == "_Context: Aleppo, Syria_"
    assert text_of(read_event("---\ncontext: Aleppo\n---\n" + HEAD)) == "_Context: Aleppo_"
    for none in ("---\ncontext: {a: b}\n---\n", "---\ncontext: []\n---\n", "---\ncontext:\n---\n"):
        assert text_of(read_event(none + HEAD + RELATED), LISTED) == LISTED.text


def test_contexts_that_came_or_went_come_into_the_list_or_leave_it() -> None:
    more = after(EVENT, relate(EVENT, [NewRelated("Three", "/news/2012/02/1/three.md", ("Aleppo", "Homs"))]))
    assert text_of(more, LISTED, EVENT) == "_Context: Aleppo, Bab Amr, Homs, Syria_"
    unsorted = replace(LISTED, text="_Context: Syria, Bab Amr_")
    assert text_of(more, unsorted, EVENT) == "_Context: Syria, Bab Amr, Aleppo_"
    corrected = after(EVENT, set_contexts(EVENT, 0, "Homs, Damascus"))
    assert text_of(corrected, LISTED, EVENT) == "_Context: Bab Amr, Damascus, Homs_"
    assert text_of(EVENT, unsorted, EVENT) == unsorted.text


def test_what_was_the_same_before_stays_as_listed() -> None:
    before = read_event(HEAD.replace("# A", "##### Syria\n# A").replace("\n\n\n\n", "\n\nIt was said.\n\n") + RELATED)
    listed = replace(LISTED, title="Other ", category="syria", text="It was said!")
    assert entry_of(before, TARGET, listed, before) == NewEntry("Other ", TARGET, "syria", "It was said!")
    related = after(before, remove_related(before, {0}))
    assert entry_of(related, TARGET, listed, before) == NewEntry("Other ", TARGET, "syria", "It was said!")
    retitled = read_event(before.text.replace("# A", "# The"))
    assert entry_of(retitled, TARGET, listed, before) == NewEntry("The title. ", TARGET, "syria", "It was said!")
    moved = read_event(before.text.replace("##### Syria", "##### Homs"))
    assert entry_of(moved, TARGET, listed, before) == NewEntry("Other ", TARGET, "Homs", "It was said!")


def test_a_link_that_goes_takes_no_context_with_it() -> None:
    fewer = after(EVENT, remove_related(EVENT, {0, 1}))
    assert text_of(fewer, LISTED, EVENT) == LISTED.text


def test_the_last_context_that_goes_takes_the_line_along() -> None:
    without = after(EVENT, set_contexts(EVENT, 0, ""))
    assert text_of(without, replace(LISTED, text="_Context: Syria_"), EVENT) is None


def test_a_summary_that_went_leaves_the_contexts() -> None:
    summed_up = after(EVENT, set_summary(EVENT, "It was said."))
    listed = replace(LISTED, text="It was said.")
    assert text_of(EVENT, listed, summed_up) == "_Context: Homs, Syria_"
    bare = read_event(HEAD)
    assert text_of(bare, listed, after(bare, set_summary(bare, "It was said."))) is None


def test_all_entries_in_step_in_their_order() -> None:
    day = read_day(D1).days[0]
    text = in_step(day, {TARGET: read_event(HEAD.replace("A title", "Another title"))}).apply(D1)
    assert text == D1.replace("[A title. ]", "[Another title. ]")


def test_twins_are_left_alone() -> None:
    text = CHINESE.replace("二.md", "一.md")
    day = read_day(text).days[0]
    twin, single = "/zh/news/2003/04/7/一.md", "/zh/news/2003/04/7/三.md"
    assert twin_targets(day) == {twin}
    event = read_event("### [2003-04-7](/news/2003/04/7/index.md)\n\n##### 俄羅斯\n# 四\n\n\n\n")
    changed = in_step(day, {twin: event, single: event}).apply(text)
    assert changed == text.replace("##### \n### [三]", "### [四]")
