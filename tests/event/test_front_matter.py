"""The YAML block: found, understood without being trusted, changed line by line."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.front_matter import can_splice, find_front_matter, remove_value, set_value
from curator.event.splice import Edit
from tests.event.reading import read_event, read_page
from tests.event.strategies import tricky_text

EVENT = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\n\n\n"
BLOCK = """---
# who reads this?
title : "Keep: me"
context:
  - Homs

  # of all
  - 'Bashar al-Assad'

# the next one is ours
tags: [
  a,
]
dc:title: x
notes: |
  one

  # two
list:
- a
# between
- b
done: yes  # indeed
---"""


def changed(block: str, key: str, value: str | list[str]) -> str:
    """The block with a value set; the way back is tried too."""
    lines = block.split("\n")
    edit = set_value(lines, key, value)
    text = edit.apply(block)
    assert edit.inverse().apply(text) == block
    return text


def values_of(block: str) -> dict[str, object]:
    found = find_front_matter(block.split("\n"))
    assert found is not None
    assert found.problem is None
    return dict(found.values)


class TestReading:
    def test_values_are_the_strings_of_the_file(self) -> None:
        block = "---\na: no\nb: 12:30:45\nc: 2019-13-45\nd: 007\ne: ~\nf:\ng: [1, yes]\nh: {i: null}\n---"
        assert values_of(block) == {
            "a": "no",
            "b": "12:30:45",
            "c": "2019-13-45",
            "d": "007",
            "e": "~",
            "f": "",
            "g": ["1", "yes"],
            "h": {"i": "null"},
        }

    def test_the_event_behind_it_is_read(self) -> None:
        event = read_event(f"---\nstatus: draft\n---\n{EVENT}")
        assert event.front_matter is not None
        assert event.front_matter.stop == 3
        assert event.dateline.line == 3
        assert event.title_text == "Title"

    @pytest.mark.parametrize(
        "text",
        [
            "---\n\ntext\n---\nmore",
            "---\n---\n",
            "---\n# only a comment\n---\n",
            "---",
            "---\na: b",
            "----\na: b\n---",
            " ---\na: b\n---",
            "a\n---\na: b\n---",
            "---\n- a\n- b\n---",
            "---\n[a: b]\n---",
            "",
        ],
    )
    def test_a_rule_is_text(self, text: str) -> None:
        page = read_page(text)
        assert page.front_matter is None
        assert page.text == text

    @pytest.mark.parametrize("fence", ["---", "--- ", "...", "---\t"])
    def test_fences(self, fence: str) -> None:
        assert values_of(f"---\na: b\n{fence}") == {"a": "b"}

    @pytest.mark.parametrize("key", ['"a b" ', "'a b'  ", r'"a\u0020b"', r'"a\"b"', "'a''b'"])
    def test_a_key_may_be_quoted(self, key: str) -> None:
        (value,) = values_of(f"---\n{key}: x\n---").values()
        assert value == "x"

    def test_a_key_may_hold_a_colon(self) -> None:
        assert values_of("---\ndc:title: x\n---") == {"dc:title": "x"}

    def test_of_twins_the_last_counts(self) -> None:
        assert values_of("---\na: 1\na: 2\n---") == {"a": "2"}


MERGE_BOMB = "a0: &a0 {x: y}\n" + "\n".join(
    f"a{n}: &a{n}\n" + "\n".join(f"  b{m}: {{<<: [*a{n - 1}, *a{n - 1}]}}" for m in range(9)) for n in range(1, 10)
)
HOSTILE = {
    "alias": "a: &b c\nd: *b",
    "merge bomb": MERGE_BOMB,
    "brackets": f"a: {'[' * 100_000}",
    "brackets within the limit": f"a: {'[' * 16_000}",
    "braces within the limit": f"a: {'{' * 16_000}",
    "a deep list": "a:\n" + "\n".join(f"{'  ' * n}-" for n in range(100)),
    "python object": "a: !!python/object/apply:os.system ['true']",
    "python name": "a: !!python/name:os.system",
    "unknown tag": "a: !x y",
    "control character": "a: \x01",
    "half a surrogate pair": r'a: "\uD800"',
    "too large a character": r'a: "\UFFFFFFFF"',
    "no character": r'a: "\U00110000"',
    "bad escape": r'a: "\y"',
    "open quote": 'a: "b',
    "directive": "a: b\n%YAML 9.9",
    "tab": "a:\n\t- b",
    "list as key": "a: {[b]: c}",
    "explicit key": "a: b\n? - c\n: d",
    "long number": f"a: {'1' * 5000}",
    "bad date": "a: 2019-13-45",
    "bad time": "a: 99:99:99",
    "twins": "a: b\na: c",
    "long key": f"{'a' * 10_000}: b",
    "many colons": "a:" * 8_000 + " b",
    "long": "a: " + "b" * 100_000,
    "many keys": "\n".join(f"k{n}: v" for n in range(990)),
    "document end": "a: b\n--- c",
    "carriage return": "a: b\rc: d",
}


class TestHostile:
    @pytest.mark.parametrize("inside", HOSTILE.values(), ids=HOSTILE)
    def test_neither_hangs_nor_raises(self, inside: str) -> None:
        text = f"---\n{inside}\n---\n{EVENT}"
        start = time.process_time()
        event = read_event(text)
        assert time.process_time() - start < 1
        assert event.text == text
        assert event.title_text == "Title"
        assert event.front_matter is not None
        assert bool(event.front_matter.values) is (event.front_matter.problem is None)

    @pytest.mark.parametrize(
        "name", ["alias", "merge bomb", "brackets", "half a surrogate pair", "long", "list as key"]
    )
    def test_what_is_not_understood_has_a_problem(self, name: str) -> None:
        found = find_front_matter(f"---\n{HOSTILE[name]}\n---".split("\n"))
        assert found is not None
        assert found.problem

    @pytest.mark.parametrize("name", ["python object", "python name", "long number", "bad date", "twins", "many keys"])
    def test_what_is_only_text_is_understood(self, name: str) -> None:
        assert values_of(f"---\n{HOSTILE[name]}\n---")

    @given(st.text("ab:-[]{}&*!|>'\"%@`#?, \n\t\\U0x") | tricky_text)
    def test_anything_may_stand_in_it(self, inside: str) -> None:
        text = f"---\na: {inside}\n---\n{EVENT}"
        assert read_event(text).text == text if "\n---" not in inside and "\n..." not in inside else True


class TestSetting:
    def test_a_file_without_a_block_gets_one(self) -> None:
        assert changed(EVENT, "status", "draft") == f"---\nstatus: draft\n---\n{EVENT}"
        assert changed("---\n\ntext", "a", "b") == "---\na: b\n---\n---\n\ntext"

    def test_a_new_key_comes_last(self) -> None:
        assert changed(BLOCK, "new", "x") == BLOCK.removesuffix("---") + "new: x\n---"

    @pytest.mark.parametrize(
        ("key", "old"),
        [
            ("title", 'title : "Keep: me"\n'),
            ("context", "context:\n  - Homs\n\n  # of all\n  - 'Bashar al-Assad'\n"),
            ("tags", "tags: [\n  a,\n]\n"),
            ("dc:title", "dc:title: x\n"),
            ("notes", "notes: |\n  one\n\n  # two\n"),
            ("list", "list:\n- a\n# between\n- b\n"),
            ("done", "done: yes  # indeed\n"),
        ],
    )
    def test_only_the_lines_of_its_key_change(self, key: str, old: str) -> None:
        assert changed(BLOCK, key, "new") == BLOCK.replace(old, f"{key}: new\n")
        assert values_of(changed(BLOCK, key, "new")) == values_of(BLOCK) | {key: "new"}

    def test_quoted_keys_are_known(self) -> None:
        assert changed("---\n'a': b\n\"c\": d\n---", "c", "e") == "---\n'a': b\nc: e\n---"

    @pytest.mark.parametrize(
        "other",
        [
            'title: "foo\ncontext: bar"',
            "title: 'foo\n\n# context: bar'",
            "meta: {\ncontext: bar,\nz: 1}",
            "list: [a,\ncontext: c]",
            "list:\n- 'a\ncontext: c\n\n# x'",
            "text: |+\n  a\n  context: b\n\n\n",
            'a: "b\u2028 c"',
            "&x a: !!str b",
        ],
    )
    @pytest.mark.parametrize("own", ["", "context: [old,\nb]\n", "'context' :\n# mine\n- old\n"])
    def test_what_is_within_a_value_is_no_key(self, other: str, own: str) -> None:
        block = f"---\nfirst: x\n{own}{other}\n# end\n---"
        after = changed(block, "context", ["Homs"])
        assert values_of(after) == values_of(block) | {"context": ["Homs"]}
        assert after.replace("context:\n  - Homs\n", "") == block.replace(own, "")
        if own:
            assert remove_value(block.split("\n"), "context").apply(block) == block.replace(own, "")

    @pytest.mark.parametrize(
        "inside", ["a: b\u2028context: c", "a: b\n?\n  context\n: c", "a: b\n? context\n: c", "a: [b"]
    )
    def test_keys_without_a_line_of_their_own_stay(self, inside: str) -> None:
        lines = f"---\n{inside}\n---\n".split("\n")
        assert not can_splice(lines)
        assert set_value(lines, "context", ["Homs"]) == remove_value(lines, "context") == Edit(())

    def test_of_twins_the_last_is_set(self) -> None:
        assert changed("---\na: 1\na: 2\n---", "a", "b") == "---\na: 1\na: b\n---"

    def test_a_key_within_another_is_not_touched(self) -> None:
        assert changed("---\na:\n  b: c\n---", "b", "d") == "---\na:\n  b: c\nb: d\n---"

    def test_lists(self) -> None:
        assert changed("---\na: b\n---", "a", ["c", "no", "d: e"]) == "---\na:\n  - c\n  - 'no'\n  - 'd: e'\n---"
        assert changed("---\na: b\n---", "a", []) == "---\na: []\n---"

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            ("draft", "draft"),
            ("no", "'no'"),
            ("12", "'12'"),
            ("", "''"),
            ("叙利亚", "叙利亚"),
            ("\xa0", "\xa0"),
            ("a: b", "'a: b'"),
            ("#a", "'#a'"),
            ("a\nb", '"a\\nb"'),
            ("a\u2028b", '"a\\Lb"'),
            ("...", "'...'"),
            ("w " * 100 + "w", "w " * 100 + "w"),
        ],
    )
    def test_values_are_quoted_only_where_yaml_needs_it(self, value: str, written: str) -> None:
        assert changed("---\nkey: x\n---", "key", value) == f"---\nkey: {written}\n---"

    @given(tricky_text | st.lists(tricky_text, max_size=3))
    def test_any_value_is_read_as_it_was_set(self, value: str | list[str]) -> None:
        after = changed("---\na: b\nkey: x\nc: d\n---", "key", value)
        assert values_of(after) == {"a": "b", "key": value, "c": "d"}
        assert set_value(after.split("\n"), "key", value).apply(after) == after


class TestRemoving:
    def removed(self, block: str, key: str) -> str:
        edit = remove_value(block.split("\n"), key)
        text = edit.apply(block)
        assert edit.inverse().apply(text) == block
        return text

    def test_a_key_goes_with_its_lines_and_no_other(self) -> None:
        text = self.removed(BLOCK, "context")
        gone = ["context:", "  - Homs", "", "  # of all", "  - 'Bashar al-Assad'"]
        assert text == BLOCK.replace("\n".join(gone) + "\n", "")

    def test_twins_go_together(self) -> None:
        assert self.removed("---\na: 1\nb: 2\na:\n- 3\n---\nrest", "a") == "---\nb: 2\n---\nrest"

    def test_the_last_key_takes_the_block_along(self) -> None:
        assert self.removed("---\n\ncontext: [a]\n\n---\nrest", "context") == "rest"

    def test_comments_keep_the_block(self) -> None:
        """A block of comments alone would be read as a rule in the text, and the event as a page."""
        text = self.removed("---\n# mine\ncontext: [a]\n---\nrest", "context")
        assert text == "---\n# mine\ncontext: []\n---\nrest"
        assert find_front_matter(text.split("\n")) is not None

    @pytest.mark.parametrize("text", ["no block", "---\na: 1\n---\nb: 2"])
    def test_what_is_not_there_changes_nothing(self, text: str) -> None:
        assert self.removed(text, "b") == text

    @given(st.text("ab", min_size=1, max_size=2), tricky_text)
    def test_what_was_set_goes_again(self, key: str, value: str) -> None:
        text = set_value(["x"], key, value).apply("x")
        assert self.removed(text, key) == "x"
