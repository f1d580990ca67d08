"""Lines of plain text: none too wide, no letter lost, Chinese broken where it may be."""

from hypothesis import given
from hypothesis import strategies as st

from curator.digest.wrapping import width_of, wrapped

TEXTS = st.text("ab cé中文、。（）《》“”-https://x\u0301 ", max_size=120)


@given(TEXTS, st.integers(10, 40))
def test_nothing_is_lost_and_lines_fit(text: str, columns: int) -> None:
    lines = list(wrapped(text, columns, "> ", "  "))
    assert "".join("".join(lines).split()) == "".join(("> " + text).split())
    for line in lines:
        # What can't be broken may be wider: a word, or letters with marks that stay with them.
        assert width_of(line) <= columns or len(line.strip("> ").split()) == 1


def test_chinese_lines_neither_begin_nor_end_with_the_wrong_mark() -> None:
    text = "中國四川省會成都西北面，阿壩（藏族羌族）自治州《汶川》縣、北京。" * 5
    lines = list(wrapped(text, 21))
    assert len(lines) > 10
    assert not any(line[0] in "，、。）》" or line[-1] in "（《" for line in lines)
    assert all(17 <= width_of(line) <= 22 for line in lines[:-1])


def test_words_stay_whole() -> None:
    assert list(wrapped("one two https://a.example/very-long-address three", 12)) == [
        "one two", "https://a.example/very-long-address", "three",
    ]  # fmt: skip
    assert list(wrapped("a\nb c", 72, " 1. ", "    ")) == [" 1. a", "    b c"]
    assert list(wrapped("", 72)) == [""]


def test_widths() -> None:
    assert [width_of(text) for text in ("abc", "中文", "e\u0301", "a中")] == [3, 4, 1, 3]
