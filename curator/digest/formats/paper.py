"""A digest as PDF."""

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QUuid
from PySide6.QtGui import QPdfWriter, QTextDocument

from curator.digest import pages
from curator.digest.bookmark import Bookmark
from curator.digest.lettering import Lettering
from curator.digest.pdf import completed
from curator.digest.publication import Publication
from curator.digest.templates import template

_HREF = re.compile(r'(?:(?<=<a href=")|(?<=<a class="to" href="))[^"]*')
"""An address in a tag: where an event says so in its text, it is text."""
_BREAKS_STRING = {ord(character): f"%{ord(character):02X}" for character in "()\\ "}
"""Characters of addresses that Qt writes into a PDF as they are, where they mean something else."""


def html_of(publication: Publication) -> str:
    """The text of the pages, in the part of HTML that Qt knows. Pictures are called `picture-1` after their events."""
    sans = ", ".join(f'"{family}"' for family in pages.families(publication.language, pages.SANS, pages.CHINESE_SANS))
    html = template("paper.html").render(digest=publication, sans=sans)
    return _HREF.sub(lambda href: href[0].translate(_BREAKS_STRING), html)


def render(publication: Publication, check: Callable[[], None] = lambda: None) -> bytes:
    """The PDF. The same digest gives the same bytes, on one machine: fonts are those that it has.

    `check` is called for each page, and may raise.
    """
    made = pages.document(publication, html_of(publication))
    check()
    # WORKAROUND: Qt writes the fonts in the order of a hash table, which is another one in each process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        pdf, bookmarks, lettering = _pdf(made, publication, check)
        return completed(pdf, publication.stamp, publication.language, bookmarks, lettering.meant)
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _pdf(
    made: QTextDocument, publication: Publication, check: Callable[[], None]
) -> tuple[bytes, tuple[Bookmark, ...], Lettering]:
    """The file as Qt makes it, what belongs into its outline, and which letters its fonts drew."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(pages.page_layout(publication.options.paper))
    writer.setTitle(pages.title_of(made))
    writer.setCreator("Curator")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), made.toHtml().encode()))
    bookmarks, lettering = pages.paint(made, writer, check)
    buffer.close()
    return bytes(buffer.data().data()), bookmarks, lettering
