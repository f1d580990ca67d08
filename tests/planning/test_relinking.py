"""What a text's links become: in their own form, with the labels that they are to have, and nothing else."""

import pytest

from curator.planning.relinking import Fate, Relinked, Relinker

DAY = "news/2012/03/1"
A, NEW, GONE = f"{DAY}/a.md", "news/2013/01/2/new.md", f"{DAY}/gone.md"
OTHER = f"{DAY}/other.md"
FATES = {A: Fate(NEW, "Old title ", " New title"), GONE: Fate(None)}
THERE = {A, GONE, OTHER, f"{DAY}/b.md", f"{DAY}/pictures"}


def relink(text: str, path: str = OTHER, to: str | None = None, *, keeps_broken: bool = False) -> Relinked:
    return Relinker(FATES, THERE.__contains__, keeps_broken=keeps_broken).relink(text, path, to or path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "1. [Old title ](/news/2012/03/1/a.md) _Context: x_",
            "1. [ New title](/news/2013/01/2/new.md) _Context: x_",
        ),
        ("1. [ Old title](/zh/news/2012/03/1/a.md)", "1. [ New title](/zh/news/2013/01/2/new.md)"),
        ("1. [Another](/news/2012/03/1/a.md#x)", "1. [Another](/news/2013/01/2/new.md#x)"),
        ("a [Old title](a.md) b [Old title](b.md)", "a [New title](../../../2013/01/2/new.md) b [Old title](b.md)"),
        ("[JSON](/news/2012/03/1/a.json)", "[JSON](/news/2013/01/2/new.json)"),
        ("### [Old title ](/news/2012/03/1/a.md)", "### [Old title ](/news/2013/01/2/new.md)"),
        ("[x]: /news/2012/03/1/a.md 'y'", "[x]: /news/2013/01/2/new.md 'y'"),
        ('<a href="a.md">x</a>', '<a href="../../../2013/01/2/new.md">x</a>'),
        ("![](https://x.org/news/2012/03/1/b.md)", "![](https://x.org/news/2012/03/1/b.md)"),
    ],
)
def test_links_follow(old: str, new: str) -> None:
    done = relink(old)
    assert done.text == new
    assert done.links == (old != new)
    assert done.broken == done.unclear == ()


def test_entities_in_labels_and_titles_are_the_same() -> None:
    fates = {A: Fate(A, "Tom & J's", "They")}
    done = Relinker(fates, THERE.__contains__).relink("[ Tom &amp; J&#39;s ](a.md)", OTHER, OTHER)
    assert done.text == "[ They ](a.md)"


def test_the_own_relative_links_of_a_file_that_moves_lead_where_they_led() -> None:
    text = "[b](b.md) [p](pictures/) [q](not-there.md) [w](#part) [a](a.md) [l](/news/2012/03/1/b.md)"
    assert relink(text, A, NEW).text == (
        "[b](../../../2012/03/1/b.md) [p](pictures/) [q](not-there.md) [w](#part) [a](new.md) [l](/news/2012/03/1/b.md)"
    ).replace("(pictures/)", "(../../../2012/03/1/pictures/)")


def test_what_leads_to_a_file_that_goes_is_taken_away_and_its_words_stay() -> None:
    text = (
        "### [2012-03-1](/news/2012/03/1/index.md)\n\n# T\n\nSee [that](gone.md) and ![x](gone.md).\n\n\n"
        "### Related:\n\n"
        "1. [Gone](/news/2012/03/1/gone.md) _Context: a_\n2. [b](/news/2012/03/1/b.md) _Context: b_\n"
    )
    done = relink(text)
    assert "See that and x." in done.text
    assert done.text.endswith("### Related:\n\n1. [b](/news/2012/03/1/b.md) _Context: b_\n")
    assert done.links == 3
    kept = relink(text, keeps_broken=True)
    assert kept == Relinked(text, 0, (GONE,))


def test_links_within_links() -> None:
    assert relink("a [![x](gone.md) y](gone.md) [z](a.md).").text == "a x y [z](../../../2013/01/2/new.md)."
    assert relink("[![x](a.md) y](gone.md)").text == "![x](../../../2013/01/2/new.md) y"
    assert relink("[![x](gone.md) y](a.md)").text == "[x y](../../../2013/01/2/new.md)"


def test_what_can_not_be_taken_out_is_named() -> None:
    text = '<a href="gone.md">x</a>'
    assert relink(text) == Relinked(text, 0, (GONE,))


@pytest.mark.parametrize(
    "text", ["see news/2012/03/1/a.md", "<a href=/news/2012/03/1/a.md>", "`/news/2012/03/1/a.html`"]
)
def test_what_is_not_understood_as_a_link_is_named(text: str) -> None:
    assert relink(text) == Relinked(text, 0, (), (A,))


def test_lines_that_are_somebody_else_s_affair_stay() -> None:
    done = Relinker(FATES, THERE.__contains__).relink("[a](a.md)\n[a](a.md)", OTHER, OTHER, {0})
    assert done.text.startswith("[a](a.md)\n[a](../")


def test_a_page_in_another_format_that_is_in_the_archive_is_a_file_like_others() -> None:
    there = THERE | {f"{DAY}/a.json"}
    text = "[JSON](/news/2012/03/1/a.json)"
    assert Relinker(FATES, there.__contains__).relink(text, OTHER, OTHER).text == text
