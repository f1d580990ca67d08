"""Events of all dialects, made up by Hypothesis with all that is odd in the real ones (format.md sections A.3 and H).

A `Recipe` is what is in a file; `compose` writes the file as the archive would. So an edit can be held against the
file that the archive would have written for the recipe with that change in it.
"""

from collections.abc import Sequence

from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from curator.event.edition import D1, Dialect, Part
from curator.event.edits import NewRelated, NewSource
from tests.event.dialects import DIALECTS

_DAY = "/news/2012/03/1"
_SLUG = "a-slug"
_NOTES = ("", "### Notes:", "", "1. [no source](http://notes.example/)", "free text, 2. [nothing](x)")


class Recipe(Struct, frozen=True):
    """What is in an event file."""

    dialect: Dialect = D1
    front_matter: tuple[str, ...] = ()
    category: str = ""
    title: str = "A title "
    summary: str = ""
    sources: tuple[NewSource, ...] = ()
    cover: str | None = None
    """Only in dialects that have it as an item; in others it is the image of a source."""
    changes: tuple[str, ...] = ()
    related: tuple[NewRelated, ...] = ()
    source_numbers: tuple[int, ...] | None = None
    """None counts from 1, as the archives do."""
    related_numbers: tuple[int, ...] | None = None
    notes_before: Part | None = None
    """An unknown section stands before this one."""
    has_notes_behind: bool = False
    has_final_line_end: bool = True


def compose(recipe: Recipe) -> str:
    """The file, by the one template of format.md section A.1."""
    dialect = recipe.dialect
    address = f"{_DAY}/{_SLUG}"
    formats = f"Formats: [HTML]({address}.html)  [JSON]({address}.json)  [XML]({address}.xml)  "
    lines = [
        *recipe.front_matter,
        *(("", formats, "") if dialect.has_formats else ()),
        f"### [2012-03-1]({_DAY}/index.md)",
        "",
        *((f"##### {recipe.category}",) if dialect.has_category else ()),
        f"# {recipe.title}",
        "",
        recipe.summary,
        "",
    ]
    parts = ((Part.SOURCES, _source_lines(recipe)), (Part.CHANGES, recipe.changes), (Part.RELATED, _related(recipe)))
    for part, items in parts:
        lines += _NOTES if recipe.notes_before is part else ()
        lines += ("", f"### {dialect.names[part.value]}:", "", *items) if items else ()
    lines += _NOTES if recipe.has_notes_behind else ()
    return "\n".join(lines) + ("\n" if recipe.has_final_line_end else "")


def source_body(source: NewSource) -> str:
    return f"[{source.label}]({source.url})" + (f" [IMG]({source.image})" if source.image else "")


def related_body(dialect: Dialect, related: NewRelated) -> str:
    contexts = f" _{dialect.context_word}: {', '.join(related.contexts)}_" if related.contexts else ""
    return f"[{related.title}]({dialect.edition.link_prefix}{related.link}){contexts}"


def _source_lines(recipe: Recipe) -> list[str]:
    numbers = recipe.source_numbers or range(1, len(recipe.sources) + 1)
    lines = [f"{number}. {source_body(source)}" for number, source in zip(numbers, recipe.sources, strict=True)]
    if recipe.cover is not None:
        lines.append(f"{numbers[-1] if recipe.sources else 1}. [Cover Image]({recipe.cover})")
    return lines


def _related(recipe: Recipe) -> list[str]:
    numbers = recipe.related_numbers or range(1, len(recipe.related) + 1)
    bodies = [related_body(recipe.dialect, related) for related in recipe.related]
    return [f"{number}. {written}" for number, written in zip(numbers, bodies, strict=True)]


_FRAGMENTS = (
    "BBC", " 联合早报", "新華社 ", "Reuters via MSNBC", " Sputnik(卫星社", "２",
    "url=http://a.b/c?d|date=2019年12月 }} ",
    "]", "[", "](", ")", "(", "''Dawn", "|", "http://www.bbc.co.uk/", "website], intending to poll [[Iran|Iran]]",
    "[http:--news.bbc.co.uk-1.stm 2]", "_", " _x_", "&nbsp;", "{{chem|C|O|2}}", "\t", "\u3000", "\xa0", "\u2028", "#",
    "1. ", "<b>", "\\", "é", "😀", "]]", "*", "`",
)  # fmt: skip
_ADDRESSES = (
    "http://www.bbc.co.uk/news/world-middle-east-17225776",
    "https://a.example/?page=2012\\03\\02\\story",
    "http://a.example/新闻?x=%20#T.07Go_VdB7I",
    "https://web.archive.org/web/2012/http://b.example/(1)",
    "http://c.example/a]b",
    "//d.example/e.jpg",
)
_PICTURES = ("https://a.example/1(3).jpg", "//b.example/b.png", "${mpNews.image}", "/i.png ", "https:http://c.example")
_FRAGMENT = st.sampled_from(_FRAGMENTS)
_TITLES = _FRAGMENT | st.tuples(_FRAGMENT, _FRAGMENT, _FRAGMENT).map("".join) | st.text("ab é", max_size=3)
_CONTEXTS = ("Homs", "Bashar al-Assad", "敘利亞", "9/11 Commission", "chem|C|O|2", "US$", "snake_case", "a (b)")


def labels() -> st.SearchStrategy[str]:
    """Labels as odd as the archives'; none is the reserved one, none holds what starts a picture."""
    return _TITLES


def sources(images: bool = False) -> st.SearchStrategy[NewSource]:
    pictures = st.none() | st.sampled_from(_PICTURES) if images else st.none()
    return st.builds(NewSource, labels(), st.sampled_from(_ADDRESSES), pictures)


def relations() -> st.SearchStrategy[NewRelated]:
    links = st.integers(1, 31).map(lambda day: f"/news/2012/02/{day}/slug-{day}.md")
    one = st.sampled_from(_CONTEXTS)
    contexts = st.just(()) | st.tuples(one) | st.tuples(one, one)
    return st.builds(NewRelated, labels(), links, contexts)


def _numbers(count: int) -> st.SearchStrategy[tuple[int, ...] | None]:
    """Mostly None, else a list that counts in an odd way: 1,1,1 or 3,3 or 0,1,2."""
    if not count:
        return st.none()
    odd: st.SearchStrategy[Sequence[int]] = st.sampled_from(
        (
            [1] * count,
            [3] * count,
            range(count),
            [n // 2 + 1 for n in range(count)],
        )
    )
    return st.none() | odd.map(tuple)


@st.composite
def recipes(draw: st.DrawFn, least: int = 0) -> Recipe:
    """Files that the archives could have: numbers count from 1, and an unknown section is at most at the end.

    There are at least so many sources and related events.
    """
    dialect = draw(st.sampled_from(DIALECTS))
    some_sources = tuple(draw(st.lists(sources(not dialect.cover_is_item), min_size=least, max_size=8)))
    has_cover = dialect.cover_is_item and bool(some_sources) and draw(st.booleans())
    changes = (f"1. [A title]({_DAY}/{_SLUG}.md) _(Current version)_",) if dialect.has_formats else ()
    return Recipe(
        dialect=dialect,
        front_matter=draw(st.sampled_from(((), ("---", "# a comment", "status: draft", "tags: [a, 'b']", "---")))),
        category=draw(st.sampled_from(("", "Homs", "尼泊尔共产党 (毛派)"))),
        title=draw(_TITLES),
        summary=draw(
            st.sampled_from(("", "It was said.", " edges ", "[cnn-photo-caption image= http://a.b", "&#x20;"))
        ),
        sources=some_sources,
        cover=draw(st.sampled_from(_PICTURES)) if has_cover else None,
        changes=draw(st.sampled_from(((), changes))),
        related=tuple(draw(st.lists(relations(), min_size=least, max_size=5))),
        has_notes_behind=draw(st.booleans()),
    )


@st.composite
def odd_recipes(draw: st.DrawFn, least: int = 0) -> Recipe:
    """Files that somebody edited by hand: odd numbers, unknown sections anywhere, no final line end."""
    recipe = draw(recipes(least))
    return replace(
        recipe,
        source_numbers=draw(_numbers(len(recipe.sources))),
        related_numbers=draw(_numbers(len(recipe.related))),
        notes_before=draw(st.none() | st.sampled_from(Part)),
        has_final_line_end=draw(st.booleans()),
    )


tricky_text = st.text(
    st.sampled_from("a\n\r\0\xa0\u2028\u2029\ufdd0\ufeff\u0085\u200b\t 中😀é")
    | st.characters(exclude_categories=["Cs"]),
)
"""Text with what a text editor, a file system or YAML stumbles over."""
