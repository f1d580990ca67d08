"""What a digest costs beside the least that it must cost: each format of one day, and its yardstick in the same run.

    python -m tests.benchmarks.digests [ARCHIVE [DAY]]

Without an archive it is the app's own sample, without a day the one with most events. HTML is held against
Python-Markdown on the text of the same events; PDF against WeasyPrint on that HTML, if that is installed; the other
formats against the HTML. Steps and yardsticks run in turn; medians are printed.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from markdown import Markdown

from curator.archive.archive import Archive
from curator.archive.layout import day_folders
from curator.assets import asset_path
from curator.digest.day import Digest, gather
from curator.digest.export import FORMATS, format_named, render
from curator.event.dateline import parse_day
from curator.wording import form_title
from tests.benchmarks.measuring import Figure, median, milliseconds, print_figure, print_heading

_ROUNDS = 9


def main() -> None:
    """Prints a line for each format."""
    archive = Archive(Path(sys.argv[1]) if len(sys.argv) > 1 else asset_path("sample-archive"))
    days = (day for day, _ in day_folders(archive.root))
    day = parse_day(sys.argv[2]) if len(sys.argv) > 2 else max(days, key=lambda day: len(archive.events_of(day)))
    if day is None:
        sys.exit(f"{sys.argv[2]} is no day")
    digest = gather(archive, day)
    print(f"{len(digest.events)} events of {day}")
    print_heading()
    html = format_named("html")
    _compare("HTML", lambda: render(html, digest), "Python-Markdown on the same text", _markdown_on(digest), 3)
    _compare_pdf(digest, render(html, digest).decode())
    for form in FORMATS:
        if form.is_ready and form.name not in {"html", "pdf"}:
            _compare(form_title(form.name), partial(render, form, digest), "HTML", partial(render, html, digest), 3)


def _markdown_on(digest: Digest) -> Callable[[], object]:
    converter = Markdown()
    texts = [item.event.text for item in digest.events]
    return lambda: [converter.reset().convert(text) for text in texts]


def _compare_pdf(digest: Digest, html: str) -> None:
    pdf = format_named("pdf")
    if find_spec("weasyprint") is None:
        took = median([milliseconds(lambda: render(pdf, digest)) for _ in range(_ROUNDS)])
        print(f"PDF: {took:.0f} ms; without its yardstick, for WeasyPrint is not installed")
        return
    weasyprint = import_module("weasyprint")
    _compare("PDF", lambda: render(pdf, digest), "WeasyPrint on the HTML", weasyprint.HTML(string=html).write_pdf, 1)


def _compare(what: str, step: Callable[[], object], than: str, yardstick: Callable[[], object], target: float) -> None:
    for act in (step, yardstick):  # templates are read and fonts are found once
        act()
    values, measures = zip(*((milliseconds(step), milliseconds(yardstick)) for _ in range(_ROUNDS)), strict=True)
    print_figure(Figure(what, median(values), than, median(measures), target))


if __name__ == "__main__":
    main()
