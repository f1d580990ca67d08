"""A digest as plain text in lines of 72 columns, its addresses numbered and listed at the end."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from curator.digest.flow import Block, Style, flow_of
from curator.digest.publication import Publication
from curator.digest.wrapping import width_of, wrapped

COLUMNS = 72
_RULE = "-" * COLUMNS
_UNDERLINED = {Style.TITLE: "=", Style.DAY: "-"}
_CLOSE = {Style.SOURCE, Style.RELATED, Style.ITEM}
"""What stands in lists: no blank line between two of a kind."""


def render(publication: Publication) -> bytes:
    """The file, in UTF-8 with `\\n` line ends."""
    return text_of(publication).encode("utf-8", errors="replace")


def text_of(publication: Publication) -> str:
    """The text."""
    addresses: dict[str, int] = {}
    lines = list(_lines(flow_of(publication), addresses))
    if addresses:
        lines += ["", _RULE, "", publication.words.sources, ""]
        lines += [f"[{number}] {address}" for address, number in addresses.items()]
    return "\n".join(lines) + "\n"


def _lines(blocks: Iterable[Block], addresses: dict[str, int]) -> Iterator[str]:
    before: Style | None = None
    for block in blocks:
        if before is not None and _is_first_of_event(block, before):
            yield from ("", _RULE)
        if before is not None and not _follows_closely(block, before):
            yield ""
        yield from _block(block, addresses)
        before = block.style


def _is_first_of_event(block: Block, before: Style) -> bool:
    return block.style is Style.CATEGORY or (block.style is Style.EVENT and before is not Style.CATEGORY)


def _follows_closely(block: Block, before: Style) -> bool:
    if block.style is Style.EVENT:
        return before is Style.CATEGORY
    if before in {Style.TITLE, Style.SECTION}:
        return True
    return block.style is before and block.style in _CLOSE


def _block(block: Block, addresses: dict[str, int]) -> Iterator[str]:
    # A label of several looks is several runs.
    links = groupby(block.runs, key=lambda run: run.href)
    text = "".join(_with_number("".join(run.text for run in runs), href, addresses) for href, runs in links)
    if block.style is Style.CODE:
        yield from (f"    {line}" for line in text.split("\n"))
    elif block.style is Style.QUOTE:
        yield from wrapped(text, COLUMNS, "  > ", "  > ")
    else:
        first = "  " * block.depth + (
            f"{block.mark:>3} " if block.mark else "    " if block.style is Style.ITEM else ""
        )
        yield from (lines := list(wrapped(text, COLUMNS, first, " " * len(first))))
        if block.style in _UNDERLINED:
            yield _UNDERLINED[block.style] * min(COLUMNS, max(map(width_of, lines)))


def _with_number(text: str, href: str | None, addresses: dict[str, int]) -> str:
    if href is None:
        return text
    number = addresses.setdefault(href, len(addresses) + 1)
    return f"{text} [{number}]"
