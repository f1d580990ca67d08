"""Which known contexts stand in a text: in any spelling, the longest first, weighed by what was done before."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.contexts import ContextProposal, Text, context_proposals
from tests.catalogue.making import DAY
from tests.curation.plain_books import PlainBook, Told
from tests.event.strategies import tricky_text


def book_with(*names: str) -> PlainBook:
    return PlainBook(*(Told(f"{number}.md", "", (name,)) for number, name in enumerate(names)))


def proposed(book: PlainBook, title: str, summary: str = "", path: str = "") -> tuple[ContextProposal, ...]:
    return context_proposals(book, Text(title, summary, DAY, path))


def found(book: PlainBook, title: str, summary: str = "") -> set[tuple[str, str]]:
    """The names to write, and how they stand in the text."""
    return {(one.name, one.text) for one in proposed(book, title, summary)}


class TestFinding:
    @pytest.mark.parametrize(
        ("known", "title", "found_there"),
        [
            (["Homs"], "War in Homs.", {("Homs", "Homs")}),
            (["Homs"], "Homsians at war", set()),
            (["Turkish police"], "Turkish Police arrest", {("Turkish police", "Turkish Police")}),
            (["São Paulo"], "rain in sao paulo", {("São Paulo", "sao paulo")}),
            (["臺灣"], "台灣民進黨主席補選", {("臺灣", "台灣")}),
            (["俄羅斯"], "俄罗斯总统", {("俄羅斯", "俄罗斯")}),
            (["Lashkar-e-Taiba"], "members of Lashkar-e-Taiba held", {("Lashkar-e-Taiba", "Lashkar-e-Taiba")}),
            (["埃伦·约翰逊-瑟利夫"], "总统埃伦·约翰逊-瑟利夫宣誓", {("埃伦·约翰逊-瑟利夫", "埃伦·约翰逊-瑟利夫")}),
            (["New York City"], "New\nYork City", {("New York City", "New\nYork City")}),
            (["法"], "法国", set()),
            (["日本"], "今日，本地", set()),
            (["Mount Protest"], "Temple Mount, Protest marches", set()),
        ],
    )
    def test_names_in_any_spelling(self, known: list[str], title: str, found_there: set[tuple[str, str]]) -> None:
        assert found(book_with(*known), title) == found_there

    def test_the_longest_of_names_that_overlap(self) -> None:
        book = book_with("中国", "中国人民银行", "人民", "银行行长", "行长")
        assert found(book, "中国人民银行行长说中国人民") == {
            ("中国人民银行", "中国人民银行"), ("行长", "行长"), ("中国", "中国"), ("人民", "人民")
        }  # fmt: skip

    def test_the_spelling_of_the_text_is_written_if_the_archive_has_it(self) -> None:
        book = book_with("總統", "總統", "总统")
        assert found(book, "总统说") == {("总统", "总统")}
        assert found(book, "總統說") == {("總統", "總統")}
        assert found(book, "总統") == {("總統", "总統")}

    def test_the_summary_counts_less_than_the_title(self) -> None:
        titled, summed = proposed(book_with("Homs", "Hama"), "Homs", "Hama and Homs")
        assert (titled.name, summed.name) == ("Homs", "Hama")
        assert titled.chance == 2 * summed.chance

    def test_own_ones_are_not_proposed_and_keep_their_place(self) -> None:
        book = book_with("中国人民银行", "人民", "Homs")
        said = Text("中国人民银行 Homs", "", DAY, "")
        keys = book.known(["中 国 人 民 银 行"])
        assert [one.name for one in context_proposals(book, said, keys)] == ["Homs"]

    @given(tricky_text, tricky_text)
    def test_any_text_is_looked_through(self, title: str, summary: str) -> None:
        for one in proposed(book_with("中", "a a", "é", "中😀"), title, summary):
            assert one.text in title or one.text in summary
            assert 0 <= one.chance <= 1


class TestWeighing:
    def test_a_name_that_titles_made_a_context_is_likely_and_another_is_not(self) -> None:
        book = PlainBook(
            *(Told(f"a{n}.md", "Homs and war", ("Homs", *(("war",) if n == 0 else ()))) for n in range(9)),
        )
        homs, war = proposed(book, "War in Homs")
        assert homs.is_likely
        assert homs.chance > 0.9
        assert not war.is_likely
        assert war.name == "war"

    def test_titles_of_the_same_time_count_more(self) -> None:
        far = DAY - timedelta(days=3000)
        past = [Told(f"a{n}.md", "Homs", ("Homs",), far) for n in range(3)]
        near = [Told(f"b{n}.md", "Homs", ()) for n in range(3)]
        (homs,) = proposed(PlainBook(*past, *near), "Homs")
        assert homs.chance < 0.2

    def test_the_events_own_file_tells_nothing(self) -> None:
        book = PlainBook(Told("a.md", "Homs", ()), Told("b.md", "Rain", ("Homs",)))
        (asked,) = proposed(book, "Homs")
        (hidden,) = proposed(book, "Homs", path="a.md")
        assert asked.chance < hidden.chance

    @given(st.integers(0, 30), st.integers(0, 30))
    def test_the_chance_goes_with_the_uses(self, uses: int, others: int) -> None:
        told = [Told(f"a{n}.md", "Homs", ("Homs",) if n < uses else ()) for n in range(uses + others)]
        book = PlainBook(*told, Told("z.md", "", ("Homs",)))
        for one in proposed(book, "Homs"):
            assert one.chance == pytest.approx((uses + 0.4) / (uses + others + 1))
