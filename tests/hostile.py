"""Texts, titles, links and file names that somebody could lay into an archive; they stand in `data/hostile.json`."""

import json
from pathlib import Path

_CORPUS: dict[str, list[str]] = json.loads(
    (Path(__file__).parent / "data" / "hostile.json").read_text(encoding="ascii")
)

TEXTS = tuple(_CORPUS["texts"])
"""Markdown and HTML that would run, load or lead astray (reliability.md cases G2, I1 and I2)."""

TITLES = tuple(_CORPUS["titles"])
"""One line each: HTML, hidden and turning characters, what Qt, Python or a spreadsheet take for more (case I5)."""

CLIMBING = tuple(_CORPUS["climbing"])
"""Links that would lead out of the archive (case I4)."""

NAMES = tuple(_CORPUS["names"])
"""Names of event files that exist somewhere, the longest first; bytes that are no UTF-8 as `os.fsdecode` gives them
(case A6)."""
