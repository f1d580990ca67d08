"""Three texts made one: what each hand changed is there, or nothing is merged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.merge import merge

TEXTS = st.lists(st.sampled_from(["", "", "a", "b", "c", "d\u2028e"]), max_size=9).map("\n".join)


@given(TEXTS, TEXTS)
def test_where_one_hand_changed_nothing_the_other_one_counts(base: str, other: str) -> None:
    assert merge(base, other, base) == other
    assert merge(base, base, other) == other


@given(TEXTS, TEXTS)
def test_the_same_change_of_both_is_made_once(base: str, other: str) -> None:
    assert merge(base, other, other) == other


@given(TEXTS, TEXTS, TEXTS)
def test_it_plays_no_part_whose_change_is_whose(base: str, mine: str, theirs: str) -> None:
    assert merge(base, mine, theirs) == merge(base, theirs, mine)


@given(TEXTS, TEXTS, TEXTS)
def test_changes_that_do_not_touch_are_both_there(base: str, mine: str, theirs: str) -> None:
    between = "\nkept by both\nand this\n"
    whole = f"{base}{between}{base}"
    assert merge(whole, f"{mine}{between}{base}", f"{base}{between}{theirs}") in {f"{mine}{between}{theirs}", None}
    middle = f"{base}\n#2\nkept\n#3\n{base}"
    merged = merge(f"#1\n{middle}\n#4", f"#1\nmine\n{middle}\n#4", f"#1\n{middle}\ntheirs\n#4")
    assert merged == f"#1\nmine\n{middle}\ntheirs\n#4"


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("a\nB\nc\nd", "a\nb2\nc\nd"),  # one line, two ways
        ("a\nB\nc\nd", "a\nb\nC\nd"),  # lines that touch
        ("a\nx\nb\nc\nd", "a\ny\nb\nc\nd"),  # two insertions at one place
        ("a\nd", "a\nb\nc2\nd"),  # taken away here, changed there
        ("a\nb\nc\nd\nx", "a\nb\nc\nd\ny"),  # both at the end
        ("", "a\nb\nc\nD"),  # emptied here
    ],
)
def test_changes_that_touch_are_not_merged(mine: str, theirs: str) -> None:
    assert merge("a\nb\nc\nd", mine, theirs) is None
    assert merge("a\nb\nc\nd", theirs, mine) is None
