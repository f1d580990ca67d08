"""The optional YAML block at the head of a file: read with python-frontmatter, changed by splicing its lines.

python-frontmatter's own split takes a leading `---` rule for a header and its dump writes every key anew, so it
gets only the inside of a block that was found here, and it never writes. The values stay the strings that the file
has (`no` is "no"), and hostile YAML is refused before it costs anything.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from curator.event.splice import Edit, Splice

_FENCE = re.compile(r"---[ \t]*")
_END = re.compile(r"(---|\.\.\.)[ \t]*")
_KEY = re.compile(r"""([^\s#:\[\]{},&*!|>'"%@`-].*?|"[^"]*"|'[^']*'):(\s|$)""")
_LARGEST = 16 * 1024
_MOST_LINES = 1000

Value = str | list[Any] | dict[str, Any] | None


class FrontMatter(Struct, frozen=True):
    """The block on the lines [0, stop), fences included."""

    stop: int
    values: Mapping[str, Value]
    """Keys and values; scalars are the strings of the file. Empty where `problem` is set."""
    problem: str | None = None
    """Why the block was not understood, in YAML's words; the lines are kept all the same."""


def find_front_matter(lines: Sequence[str]) -> FrontMatter | None:
    """The block that the file starts with; None where there is none.

    A leading `---` that no `key:` follows is a rule in the text, not a block.
    """
    if not lines or _FENCE.fullmatch(lines[0]) is None:
        return None
    stop = next((n for n in range(1, min(len(lines), _MOST_LINES)) if _END.fullmatch(lines[n])), None)
    if stop is None or not _starts_with_key(lines[1:stop]):
        return None
    return _parse("\n".join(lines[1:stop]), stop + 1)


def set_value(lines: Sequence[str], key: str, value: str | Sequence[str]) -> Edit:
    """The edit that gives `key` a value, on its own lines or on a new line at the block's end.

    A file without a block gets one. Lines of other keys, comments among them, stay.
    """
    written = (f"{key}: {_scalar(value)}",) if isinstance(value, str) else _list_lines(key, value)
    block = find_front_matter(lines)
    if block is None:
        return Edit((Splice(0, (), ("---", *written, "---")),))
    first, stop = _span_of(lines, key, block.stop - 1)
    return Edit((Splice(first, tuple(lines[first:stop]), written),))


def remove_value(lines: Sequence[str], key: str) -> Edit:
    """The edit that takes `key` away, all twins of it too, and the block with it if nothing else is in it.

    A block of comments alone would be none: there the key stays, with an empty list.
    """
    block = find_front_matter(lines)
    splices: list[Splice] = []
    end = block.stop - 1 if block else 0
    while (span := _span_of(lines, key, end))[0] < span[1]:
        splices.insert(0, Splice(span[0], tuple(lines[span[0] : span[1]]), ()))
        end = span[0]
    if block is None or not splices:
        return Edit(())
    gone = {line for splice in splices for line in range(splice.first, splice.first + len(splice.old))}
    kept = [lines[line] for line in range(1, block.stop - 1) if line not in gone]
    if _starts_with_key(kept):
        return Edit(tuple(splices))
    if any(line.strip() for line in kept):
        return set_value(lines, key, [])
    return Edit((Splice(0, tuple(lines[: block.stop]), ()),))


def _span_of(lines: Sequence[str], key: str, end: int) -> tuple[int, int]:
    """The lines of a top-level key; an empty span before `end` where it is new.

    It runs to the next key; blank lines and comments before that are not its own. Of twins the last one counts, as it
    does for YAML.
    """
    stop = end
    for first in range(end - 1, 0, -1):
        match = _KEY.match(lines[first])
        if match and match[1].rstrip().strip("\"'") == key:
            while stop > first + 1 and (not lines[stop - 1].strip() or lines[stop - 1].startswith("#")):
                stop -= 1
            return first, stop
        stop = first if match else stop
    return end, end


def _starts_with_key(lines: Sequence[str]) -> bool:
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            return _KEY.match(line) is not None
    return False


def _parse(inside: str, stop: int) -> FrontMatter:
    if len(inside) > _LARGEST:
        return FrontMatter(stop, {}, f"longer than {_LARGEST} characters")
    from curator.event.yaml_text import YamlError, values_of  # noqa: PLC0415 - as below

    try:
        values = values_of(inside)
    except YamlError as error:
        return FrontMatter(stop, {}, str(error))
    if not isinstance(values, dict) or not all(isinstance(key, str) for key in values):
        return FrontMatter(stop, {}, "not a list of keys and values")
    return FrontMatter(stop, values)


def _list_lines(key: str, values: Sequence[str]) -> tuple[str, ...]:
    return (f"{key}:", *(f"  - {_scalar(value)}" for value in values)) if values else (f"{key}: []",)


def _scalar(value: str) -> str:
    """The value on one line, quoted only where YAML would read something else."""
    from curator.event.yaml_text import written  # noqa: PLC0415 - few files have a block, and a start doesn't wait for it

    return written(value)
