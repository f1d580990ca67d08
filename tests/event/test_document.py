"""What `read` makes of a text: the grammar of format.md section A, and the nasty lines of its section H."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.document import Event, Page, read
from curator.event.edition import D1, Part
from curator.event.section import Cover, RelatedLink, Source, Version
from tests.event.reading import body, read_event, read_page, shape
from tests.event.strategies import Recipe, compose, odd_recipes, source_body, tricky_text

HEAD = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title\n\n\n\n"


def read_source(line: str) -> Source | None:
    """The source that a line of a source section gives."""
    event = read_event(f"{HEAD}\n### Source:\n\n{line}\n")
    return event.sources[0] if event.sources else None


def read_related(line: str) -> RelatedLink | None:
    event = read_event(f"{HEAD}\n### Related:\n\n{line}\n")
    return event.related[0] if event.related else None


class TestSeed:
    def test_head(self, seed: Event) -> None:
        assert seed.dialect is D1
        assert seed.dateline.day == date(2012, 3, 1)
        assert (seed.dateline.label, seed.dateline.target) == ("2012-03-1", "/news/2012/03/1/index.md")
        assert seed.category is None
        assert seed.title
        assert seed.title.text.endswith("26 day bombardment. ")
        assert seed.title_text.endswith("26 day bombardment.")
        assert seed.summary
        assert seed.summary.text.startswith("Defeated Syrian rebels")
        assert shape(seed) == "H.T.x..S.sc.R.r."

    def test_sources(self, seed: Event) -> None:
        assert [(source.number, source.label) for source in seed.sources] == [
            (1, "BBC"),
            (2, "Reuters via MSNBC"),
            (3, "Reuters"),
        ]
        assert seed.sources[1].url == "http://www.msnbc.msn.com/id/46580035#.T07Go_VdB7I"
        assert seed.cover
        assert seed.cover.is_item
        assert seed.cover.url.startswith("http://s1.reutersmedia.net/resources/r/?m=02")
        assert seed.lines[seed.cover.line].startswith("3. [Cover Image](")

    def test_related(self, seed: Event) -> None:
        assert len(seed.related) == 10
        assert seed.contexts == ("Homs", "bombardment")
        assert seed.related[8].title.startswith(" A Russian Air Force")
        assert {link.context_word for link in seed.related} == {"Context"}

    def test_it_is_its_text(self, seed: Event, seed_text: str) -> None:
        assert seed.text == seed_text
        assert read(seed.text) == seed


class TestSources:
    @pytest.mark.parametrize(
        ("line", "label", "url", "image"),
        [
            ("1. [BBC](http://b.c/)", "BBC", "http://b.c/", None),
            ("1. [ 联合早报](http://b.c/)", " 联合早报", "http://b.c/", None),
            ("1. [ Sputnik(卫星社](http://b.c/)", " Sputnik(卫星社", "http://b.c/", None),
            ("2. [２](http://n.yam.com/a.html)", "２", "http://n.yam.com/a.html", None),
            (
                "1. [link|date=2019年12月 |bot=InternetArchiveBot |fix-attempted=yes }} 立場新聞 ](http://b.c/)",
                "link|date=2019年12月 |bot=InternetArchiveBot |fix-attempted=yes }} 立場新聞 ",
                "http://b.c/",
                None,
            ),
            ("1. [url=http://a.b/?c=d |date= {{zh-hant}}](http://b.c/)", "url=http://a.b/?c=d |date= {{zh-hant}}",
             "http://b.c/", None),
            ("1. [https://a.org/x?url=http://b.org](https://a.org/)", "https://a.org/x?url=http://b.org",
             "https://a.org/", None),
            (
                "1. [website], intending to poll the [[Iran]]ian public about [[Iranian rial|national currency]]. "
                "[http://www.tabnak.ir (Tabnak](http://reform.cbi.ir/)",
                "website], intending to poll the [[Iran]]ian public about [[Iranian rial|national currency]]. "
                "[http://www.tabnak.ir (Tabnak",
                "http://reform.cbi.ir/",
                None,
            ),
            ("1. [AFP via ''Dawn](http://b.c/)", "AFP via ''Dawn", "http://b.c/", None),
            ("1. [\t 美国之音](http://b.c/)", "\t 美国之音", "http://b.c/", None),
            ("1. [](http://b.c/)", "", "http://b.c/", None),
            ("1. [a](b](http://b.c/)", "a](b", "http://b.c/", None),
            ("1. [a]](http://b.c/)", "a]", "http://b.c/", None),
            ("1. [a](http://b.c/?page=2012\\03\\02\\story)", "a", "http://b.c/?page=2012\\03\\02\\story", None),
            ("1. [a](http://b.c/新闻?原文)", "a", "http://b.c/新闻?原文", None),
            ("1. [a](http://b.c/(d)/e)", "a", "http://b.c/(d)/e", None),
            ("1. [a](http://b.c/)  ", "a", "http://b.c/", None),
            ("1. [a](http://b.c/) [IMG](https://d.e/f(3).jpg)", "a", "http://b.c/", "https://d.e/f(3).jpg"),
            (
                "1. [a](http://b.c/) [IMG](https://d.e/f/filters:watermark(data/g.png,0,-0,1)/h.jpg)",
                "a",
                "http://b.c/",
                "https://d.e/f/filters:watermark(data/g.png,0,-0,1)/h.jpg",
            ),
            ("1. [a](http://b.c/) [IMG](${mpNews.image})", "a", "http://b.c/", "${mpNews.image}"),
            ("1. [a](http://b.c/) [IMG](https:http://d.e/f.jpg)", "a", "http://b.c/", "https:http://d.e/f.jpg"),
            ("1. [a](http://b.c/) [IMG](/english/images/x.jpg)", "a", "http://b.c/", "/english/images/x.jpg"),
            ("1. [a](http://b.c/) [IMG](//d.e/f.jpg)", "a", "http://b.c/", "//d.e/f.jpg"),
            ("1. [a](http://b.c/) [IMG]()", "a", "http://b.c/", ""),
            ("1. [a [IMG](b](http://b.c/)", "a [IMG](b", "http://b.c/", None),
            ("999999999. [a](http://b.c/)", "a", "http://b.c/", None),
        ],
    )  # fmt: skip
    def test_a_line(self, line: str, label: str, url: str, image: str | None) -> None:
        source = read_source(line)
        assert source
        assert (source.label, source.url, source.image) == (label, url, image)

    @pytest.mark.parametrize(
        "line",
        [
            "",
            "text",
            "1. text",
            "1. [a]",
            "1. [a](b",
            "1.[a](b)",
            "1) [a](b)",
            "- [a](b)",
            "１. [a](b)",
            "[a](b)",
            " 1. [a](b)",
            "1234567890. [a](b)",
            "1. [a](b) and text",
        ],
    )
    def test_other_lines_are_no_sources_and_stay(self, line: str) -> None:
        text = f"{HEAD}\n### Source:\n\n{line}\n1. [BBC](http://b.c/)\n"
        event = read_event(text)
        assert [source.label for source in event.sources] == ["BBC"]
        assert event.text == text

    def test_the_cover_is_the_last_item_of_that_name(self) -> None:
        cover = "1. [Cover Image](http://dailytimes.com.pk/static/uploads/dt.png )"
        event = read_event(f"{HEAD}\n### Source:\n\n1. [BBC](http://b.c/)\n{cover}\n")
        assert [source.label for source in event.sources] == ["BBC"]
        assert event.cover == Cover("http://dailytimes.com.pk/static/uploads/dt.png ", 10, is_item=True)

    def test_the_first_picture_behind_a_source_is_the_cover(self) -> None:
        lines = "1. [a](http://b.c/)\n2. [d](http://e.f/) [IMG](/g)\n3. [h](http://i.j/) [IMG](/k)"
        event = read_event(f"{HEAD}\n### 信息来源:\n\n{lines}\n")
        assert event.cover == Cover("/g", 10, is_item=False)
        assert len(event.sources) == 3


class TestRelated:
    @pytest.mark.parametrize(
        ("line", "title", "target", "contexts"),
        [
            ("1. [a ](/news/2012/03/1/a.md) _Context: b_", "a ", "/news/2012/03/1/a.md", ("b",)),
            ("1. [ a](/zh/news/x.md) _消息: b, c_", " a", "/zh/news/x.md", ("b", "c")),
            ("1. [a](/zh/news/x.md) _上下文: b_", "a", "/zh/news/x.md", ("b",)),
            ("1. [a](/news/x.md)", "a", "/news/x.md", ()),
            ("1. [a](/news/x.md)  ", "a", "/news/x.md", ()),
            ("1. [a](/news/x.md) _Context: b_ ", "a", "/news/x.md", ("b",)),
            ("1. [a](/news/x.md) _Context: _", "a", "/news/x.md", ()),
            ("1. [a](/news/x.md) _Context: snake_case_", "a", "/news/x.md", ("snake_case",)),
            ("1. [a](/news/x.md) _Context: a (b), c: d_", "a", "/news/x.md", ("a (b)", "c: d")),
            ("1. [a](/news/x.md) _Context: {{chem|C|O|2}}, b_", "a", "/news/x.md", ("{{chem|C|O|2}}", "b")),
            ("1. [a](/news/x.md) _Context: Chicago, Illinois_", "a", "/news/x.md", ("Chicago", "Illinois")),
            ("1. [a](/news/x.md) _Context: b](c), d_", "a", "/news/x.md", ("b](c)", "d")),
            (
                "4. [甲。[http:--news.sina.com.cn-w.shtml]](/zh/news/2012/11/24/甲.md) _消息: 达卡_",
                "甲。[http:--news.sina.com.cn-w.shtml]",
                "/zh/news/2012/11/24/甲.md",
                ("达卡",),
            ),
            (
                "3. [ a [http:--n.co.uk-3.stm (BBC)] [https:--r.shtml 2])](/news/2004/12/20/a.md) _Context: b_",
                " a [http:--n.co.uk-3.stm (BBC)] [https:--r.shtml 2])",
                "/news/2004/12/20/a.md",
                ("b",),
            ),
            ("1. [a](b) _c_](/news/x.md) _Context: d_", "a](b) _c_", "/news/x.md", ("d",)),
            ("1. [  a [?]30 degC](/news/x.md) _Context: b_", "  a [?]30 degC", "/news/x.md", ("b",)),
            ("1. [](/news/x.md) _Context: b_", "", "/news/x.md", ("b",)),
        ],
    )
    def test_a_line(self, line: str, title: str, target: str, contexts: tuple[str, ...]) -> None:
        link = read_related(line)
        assert link
        assert (link.title, link.target, link.contexts) == (title, target, contexts)

    @pytest.mark.parametrize(
        "line",
        ["text", "1. [a](/news/x.md) and more", "1. [a](/news/x.md) _b_", "1. [a](/x(y).md)", "1. [a]", "- [a](b)"],
    )
    def test_other_lines_are_no_links_and_stay(self, line: str) -> None:
        text = f"{HEAD}\n### Related:\n\n{line}\n1. [a](/news/x.md) _Context: b_\n"
        event = read_event(text)
        assert [link.title for link in event.related] == ["a"]
        assert event.text == text

    def test_a_long_title_full_of_brackets(self) -> None:
        title = "甲" * 200 + "[http:--a.b] *乙*]）" * 20 + "丙" * 300
        link = read_related(f"1. [{title}](/zh/news/x.md) _消息: 丁_")
        assert link
        assert link.title == title


class TestChanges:
    def test_versions(self) -> None:
        event = read_event(
            f"{HEAD}\n### Changes:\n\n1. [a (b)](/news/a.md) _2018-02-06 13:49:31 (First version)_\n"
            "2. [c](/news/c.md) _2018-02-06 13:49:31 (Update)_\n2. [d ](/news/d.md) _(Current version)_\n"
        )
        assert event.changes == (
            Version(1, "a (b)", "/news/a.md", "2018-02-06 13:49:31 (First version)", 9),
            Version(2, "c", "/news/c.md", "2018-02-06 13:49:31 (Update)", 10),
            Version(2, "d ", "/news/d.md", "(Current version)", 11),
        )

    def test_a_version_without_a_note(self) -> None:
        event = read_event(f"{HEAD}\n### Changes:\n\n1. [a](/news/a.md)\n")
        assert [version.note for version in event.changes] == [""]


class TestHead:
    @pytest.mark.parametrize(
        "title",
        [
            " 繁忙蜂（en ",
            "  double  blanks  ",
            "",
            'name="Geingob" ->',
            " language = zh-hans | author = 陳馮富珍 | url = http:--www.who.int ",
            "&nbsp; and {{chem|C|O|2}} and ''61 Hours''",
            'ends so [https:--www.nytimes.com-2018-92.html "(The New York Times)"]',
            "a\tb\u3000c\u2028d",
            "[2012-03-1](/news/2012/03/1/index.md)",
            "# ### #",
            "字" * 871,
        ],
    )
    def test_titles_are_kept_as_they_are(self, title: str) -> None:
        event = read_event(f"### [2012-03-1](/news/2012/03/1/index.md)\n\n##### 类\n# {title}\n\n\n\n")
        assert event.title
        assert event.title.text == title
        assert event.title_text == title.strip()

    @pytest.mark.parametrize(
        ("line", "category"),
        [("##### ", ""), ("#####", ""), ("##### 福喜 ", "福喜 "), ("##### 尼泊尔共产党 (毛派)", "尼泊尔共产党 (毛派)")],
    )
    def test_categories(self, line: str, category: str) -> None:
        event = read_event(f"### [2012-03-1](/news/2012/03/1/index.md)\n\n{line}\n# a\n\n\n\n")
        assert event.category
        assert event.category.text == category
        assert event.title_text == "a"

    @pytest.mark.parametrize(
        "summary",
        [
            "It was said.",
            " edge blanks ",
            '[cnn-photo-caption image= http://a.b/c.jpg caption="Sen."] (CNN) -- It',
            "Pakistan&#x00A0;responded&#x20;to&#x20;Trump&#x2019;s",
            "two\nlines",
            "two\n\nparagraphs",
            "## a heading within",
            "1. [no](source)",
        ],
    )
    def test_summaries_are_kept_as_they_are(self, summary: str) -> None:
        event = read_event(HEAD[:-2] + f"{summary}\n\n\n### Source:\n\n1. [a](b)\n")
        assert event.summary
        assert event.summary.text == summary
        assert len(event.sources) == 1

    def test_nothing_but_a_title(self) -> None:
        event = read_event(HEAD)
        assert (event.summary, event.sections, event.sources, event.cover) == (None, (), (), None)
        assert HEAD.endswith("\n\n\n\n")

    def test_no_title_yet(self) -> None:
        event = read_event("### [2012-03-1](/news/2012/03/1/index.md)\n")
        assert event.title is None
        assert event.title_text == ""

    @pytest.mark.parametrize(
        ("dateline", "day"),
        [
            ("### [2012-03-1](/news/2012/03/1/index.md)", date(2012, 3, 1)),
            ("### [2012-03-01](/news/2012/03/1/index.md)", date(2012, 3, 1)),
            ("### [2012-02-30](/news/2012/02/30/index.md)", None),
            ("### [2019-01-5](/zh/news/2019/01/5/index.md) ", date(2019, 1, 5)),
            ("### [2012-03-1]()", date(2012, 3, 1)),
        ],
    )
    def test_datelines(self, dateline: str, day: date | None) -> None:
        assert read_event(dateline).dateline.day == day


class TestSections:
    def test_unknown_sections_stay_and_end_those_before_them(self) -> None:
        event = read_event(
            f"{HEAD}\n### Source:\n\n1. [a](b)\n\n### Notes:\n\n1. [c](d)\n\n## More\n\n1. [e](f)\n"
            "\n### Related:\n\n1. [g](/h) _Context: i_\n"
        )
        assert [(section.part, section.name) for section in event.sections] == [
            (Part.SOURCES, "Source"),
            (None, "Notes"),
            (Part.RELATED, "Related"),
        ]
        assert [source.label for source in event.sources] == ["a"]
        assert [section.stop - section.line for section in event.sections] == [4, 4, 4]

    @pytest.mark.parametrize(
        "heading", ["### Source:", "### Source", "### Sources: ", "### Source:\t", "### 信息来源:"]
    )
    def test_headings_written_otherwise(self, heading: str) -> None:
        assert len(read_event(f"{HEAD}\n{heading}\n1. [a](b)").sources) == 1

    @pytest.mark.parametrize(
        "heading", ["### source:", "###Source:", "## Source:", "#### Source:", "### Source::", "### "]
    )
    def test_other_headings(self, heading: str) -> None:
        assert read_event(f"{HEAD}\n{heading}\n1. [a](b)").sources == ()

    def test_of_twins_the_first_counts(self) -> None:
        event = read_event(f"{HEAD}\n### Source:\n\n1. [a](b)\n\n### Source:\n\n1. [c](d)\n")
        assert [source.label for source in event.sources] == ["a"]

    def test_sections_in_another_order(self) -> None:
        event = read_event(f"{HEAD}\n### Related:\n\n1. [a](/b) _Context: c_\n\n### Source:\n\n1. [d](e)\n")
        assert (len(event.related), len(event.sources)) == (1, 1)


class TestPages:
    @pytest.mark.parametrize(
        ("text", "heading"),
        [
            ("", ""),
            ("\n\n", ""),
            ("plain", ""),
            ("---\nstatus: draft\n---\n", ""),
            ("---\nstatus: draft\n# comment\n---\n# Title\n", "Title"),
            ("\n# The essay\n#### by author\n\nText.\n", "The essay"),
            ("## Opinion\n[##### Introduction\n]### [a](b)\nteaser\n\n", "Opinion"),
            ("## [2012-03-1](/news/2012/03/1/index.md)\n\n### [a](/b.md)\ntext\n\n",
             "[2012-03-1](/news/2012/03/1/index.md)"),
            ("\nFormats: [HTML](2012/03/1/index.html)  \n\n## [2012-03-1](/x)\n\n", "[2012-03-1](/x)"),
            ("\n\n## [今天](/news/2019/12/23/index.md)\n\n##### 类\n### [a](/zh/b.md)\n",
             "[今天](/news/2019/12/23/index.md)"),
            ("# Title\n\n### [2012-03-1](/news/2012/03/1/index.md)\n", "Title"),
            ("### [a](/b.md)\n", "[a](/b.md)"),
            ("### [2012-03-1](/a b)\n", "[2012-03-1](/a b)"),
            ("text\n### [2012-03-1](/a)\n", "[2012-03-1](/a)"),
        ],
    )  # fmt: skip
    def test_pages(self, text: str, heading: str) -> None:
        page = read_page(text)
        assert page.text == text
        assert page.heading == heading


class TestAnyText:
    @given(tricky_text | st.text("#\n [](): 1.-_"))
    def test_a_text_is_not_lost(self, text: str) -> None:
        for whole in (text, HEAD + text, f"{HEAD}\n### Source:\n\n{text}", f"{HEAD}\n### Related:\n\n1. [{text}"):
            assert read(whole).text == whole

    @given(odd_recipes())
    def test_all_parts_of_an_event_are_read(self, recipe: Recipe) -> None:
        event = read_event(compose(recipe))
        dialect = recipe.dialect
        assert event.title
        assert event.title.text == recipe.title
        assert (event.category.text if event.category else None) == (recipe.category if dialect.has_category else None)
        assert (event.summary.text if event.summary else "") == recipe.summary
        assert [body(event.lines[item.line])[2:] for item in event.sources] == [source_body(s) for s in recipe.sources]
        assert [(s.label, s.url, s.image) for s in event.sources] == [(s.label, s.url, s.image) for s in recipe.sources]
        assert [(r.title, r.context_text) for r in event.related] == [
            (r.title, ", ".join(r.contexts)) for r in recipe.related
        ]
        assert [r.target for r in event.related] == [dialect.edition.link_prefix + r.link for r in recipe.related]
        assert len(event.changes) == len(recipe.changes)
        assert (event.cover is not None and event.cover.is_item) == (recipe.cover is not None)
        assert bool(event.front_matter) == bool(recipe.front_matter)


MANY = 100_000


@pytest.mark.parametrize(
    "line",
    [
        "1. [" + "](" * MANY,
        "1. [a](b)" + "](" * MANY,
        "1. [" + "[" * MANY,
        "[" * MANY,
        "1. [" + "](x) _" * MANY,
        "1. [" + "](x) _c: d_ " * MANY,
        "1. [a](b) _c: " + "_ " * MANY + "x",
        "1. [a](b) _c: " + "_" * MANY + " " * MANY + "x",
        "1. [a](b)" + " " * MANY + "x",
        "1. [a](" + " " * MANY + "b)",
        "1. [a](b" + " " * MANY + "x)",
        "1. [a](b) [IMG](" + " [IMG](" * MANY,
        "1. [a](b)" + " [IMG](c)" * MANY,
        "1. [a](b) _" + "c" * MANY,
        "1" * MANY + ". [a](b)",
        "### " + " " * MANY + "x",
        "### " + ": " * MANY + "x",
        "### " + ":" * MANY,
        "#" * MANY,
        "\u3000" * MANY + "x",
        "x" * 1_000_000,
        "1. [" + "x" * 1_000_000 + "](y)",
        "# a\n" * MANY,
        "### a\n" * MANY,
        "1. [a](b)\n" * MANY,
        "\n" * MANY,
    ],
    ids=lambda line: line[:12].replace("\n", "|") + f"…{len(line)}",
)
def test_hostile_lines_take_no_time(line: str) -> None:
    """Work that grows with the square of these lengths would not end."""
    for head in (
        "",
        "---\n",
        "### ",
        "### [2012-03-1](",
        HEAD,
        f"{HEAD}\n### Source:\n\n",
        f"{HEAD}\n### Related:\n\n",
    ):
        text = head + line
        assert read(text).text == text


def test_pages_and_events_can_be_compared() -> None:
    assert isinstance(read("a"), Page)
    assert read("a") == read("a")
    assert read(HEAD) == read(HEAD)
