"""Who points to an event, and which relations have one side only."""

from collections.abc import Sequence

from curator.curation.backlinks import backlinks, only_answered, related_paths, unanswered
from curator.event.section import RelatedLink
from tests.curation.plain_books import PlainBook, Told

HERE = "news/2012/03/1/here.md"
BOOK = PlainBook(
    Told("news/2012/03/1/a.md", "A", links=((HERE, ("Homs", "war")), (HERE, ("war", "Syria")))),
    Told("news/2012/03/1/b.md", "B", links=((HERE, ()),)),
    Told("news/2012/03/1/c.md", "C", links=(("news/2012/03/1/a.md", ("x",)),)),
    Told(HERE, "Here", links=(("news/2012/03/1/a.md", ("Homs",)), ("news/2012/03/1/c.md", ()), (HERE, ()))),
)


def test_events_that_point_here_with_the_contexts_on_their_lines() -> None:
    found = backlinks(BOOK, BOOK.links_of, HERE, ["news/2012/03/1/a.md", "news/2012/03/1/c.md"])
    assert [(one.title, one.contexts, one.is_mutual) for one in found] == [
        ("A", ("Homs", "war", "Syria"), True),
        ("B", (), False),
    ]


def test_none_is_left_out_however_many_there_are() -> None:
    many = PlainBook(*(Told(f"news/2012/03/1/{number}.md", "x", links=((HERE, ()),)) for number in range(1230)))
    assert len(backlinks(many, many.links_of, HERE, [])) == 1230


def test_nothing_more_is_looked_at_once_nobody_waits() -> None:
    looked: list[str] = []

    def links_of(path: str) -> Sequence[RelatedLink] | None:
        looked.append(path)
        return BOOK.links_of(path)

    assert len(backlinks(BOOK, links_of, HERE, [], lambda: bool(looked))) == len(looked) == 1


def test_what_the_files_say_now_counts() -> None:
    """The catalogue may be behind, and two paths may have one tie."""
    assert backlinks(BOOK, lambda _: (), HERE, []) == ()


def test_related_events_that_do_not_point_back() -> None:
    """What is not there has no side."""
    related = ["news/2012/03/1/a.md", "news/2012/03/1/c.md", "news/2012/03/1/gone.md", "news/2012/03/1/c.md"]
    assert unanswered(BOOK.links_of, HERE, related) == ("news/2012/03/1/c.md",)


def test_events_whose_side_is_the_only_one_unless_this_one_is_saved() -> None:
    related = ["news/2012/03/1/a.md", "news/2012/03/1/b.md", "news/2012/03/1/c.md", HERE, "news/2012/03/1/gone.md"]
    assert only_answered(BOOK.links_of, HERE, related, ["news/2012/03/1/a.md"]) == ("news/2012/03/1/b.md",)


def test_links_that_lead_to_files() -> None:
    told = Told("a.md", "A", links=((HERE, ()), ("../x.md", ()), (HERE, ())))
    assert related_paths(told.related, HERE) == (HERE,)


def test_a_link_may_begin_in_the_folder_of_its_file() -> None:
    links = [RelatedLink(1, "x", target, "Context", "war", 1) for target in ("../1/here.md", "b%20c.md#part")]
    other = "news/2012/03/2/a.md"
    assert related_paths(links, other) == (HERE, "news/2012/03/2/b c.md")
    book = PlainBook(Told(other, "A", links=((HERE, ()),)))
    assert [link.contexts for link in backlinks(book, lambda _: links, HERE, [])] == [("war",)]
    assert unanswered(lambda _: links, HERE, [other]) == ()
    assert only_answered(lambda _: links, HERE, [other], []) == (other,)
