"""Find and replace: what comes out, what is refused, and that nothing goes on for ever."""

import pytest

from curator.planning.replacing import CostlyPatternError, PatternError, Search, replaced

LINES = ["One (1).", "", "one two 二"]


@pytest.mark.parametrize(
    ("search", "lines"),
    [
        (Search("one", "x"), ["One (1).", "", "x two 二"]),
        (Search("one", r"\1", ignores_case=True), [r"\1 (1).", "", r"\1 two 二"]),
        (Search("(1).", "二"), ["One 二", "", "one two 二"]),
        (Search("", "x"), LINES),
        (Search("on", "x", whole_words=True), LINES),
        (Search("one", "x", ignores_case=True, whole_words=True), ["x (1).", "", "x two 二"]),
        (Search("(1).", "二", whole_words=True), ["One 二", "", "one two 二"]),
        (Search("n|t(w)o", r"<\1>", is_pattern=True, whole_words=True), ["One (1).", "", "one <w> 二"]),
        (Search("(?i)ONE|w", "x", is_pattern=True, whole_words=True), ["x (1).", "", "x two 二"]),
        (Search("(?i)(?x) one  # 1", "x", is_pattern=True, whole_words=True), ["x (1).", "", "x two 二"]),
        (Search("(?a)t|o", "x", is_pattern=True, whole_words=True), LINES),
        (Search(r"^(\w+) (.*)$", r"\2 \1", is_pattern=True), ["(1). One", "", "two 二 one"]),
        (Search("ONE", "1", is_pattern=True, ignores_case=True), ["1 (1).", "", "1 two 二"]),
    ],
)
def test_what_comes_out(search: Search, lines: list[str]) -> None:
    assert replaced(LINES, search) == lines


@pytest.mark.parametrize("whole_words", [False, True])
@pytest.mark.parametrize(
    "search",
    [("(", ""), ("a", r"\1"), ("(a)", r"\g<b>"), ("a{99999999999999999999}", ""), ("a)|(?:b", ""), ("a(?i)", "")],
)
def test_what_is_no_expression(search: tuple[str, str], *, whole_words: bool) -> None:
    with pytest.raises(PatternError) as caught:
        replaced(["a"], Search(*search, is_pattern=True, whole_words=whole_words))
    assert caught.value.reason


def test_an_expression_without_end_is_ended() -> None:
    with pytest.raises(CostlyPatternError):
        replaced(["a" * 100 + "b"], Search("(a+)+$", "", is_pattern=True), seconds=0.5)


def test_so_is_one_that_would_fill_the_memory() -> None:
    with pytest.raises(CostlyPatternError):
        replaced(["a" * 100_000], Search("a", "b" * 100_000, is_pattern=True))
