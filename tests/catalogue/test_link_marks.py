"""Where the links of an event lead: to files that were found, to others, or to none."""

from pathlib import Path

import pytest

from curator.catalogue.link_marks import LinkMarks
from curator.catalogue.terms import Mark
from tests.commands.shell import put

FOUND = "news/2012/03/15/a.md"
NOT_SCANNED = "news/2012/03/15/b.md"
PAGE = "docs/page.html"


@pytest.mark.parametrize(
    ("links", "marks"),
    [
        ((), Mark(0)),
        ((FOUND,), Mark(0)),
        ((FOUND, NOT_SCANNED), Mark(0)),
        ((FOUND, PAGE), Mark.PAGE),
        (("docs/none.html",), Mark.PAGE | Mark.BROKEN),
        ((FOUND, "news/2012/03/15/none.md"), Mark.BROKEN),
        (("docs",), Mark.PAGE | Mark.BROKEN),
        (("",), Mark.BROKEN),
    ],
)
def test_marks(tmp_path: Path, links: tuple[str, ...], marks: Mark) -> None:
    for path in (NOT_SCANNED, PAGE):
        put(tmp_path, path, "text")
    known = LinkMarks(tmp_path, [FOUND])
    assert known.of(links) == marks.value
    assert known.of(links) == marks.value
