"""The optional YAML block at the head of a file: read with python-frontmatter, changed by splicing its lines.

python-frontmatter's own split takes a leading `---` rule for a header and its dump writes every key anew, so it
gets only the inside of a block that was found here, and it never writes. The values stay the strings that the file
has (`no` is "no"), and hostile YAML is refused before it costs anything.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import Struct

from curator.event.splice import Edit, Splice

_FENCE = re.compile(r"---[ \t]*")
_END = re.compile(r"(---|\.\.\.)[ \t]*")
_KEY = re.compile(r"""([^\s#:\[\]{},&*!|>'"%@`-].*?|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *:(\s|$)""")
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


def can_splice(lines: Sequence[str]) -> bool:
    """Whether each key of the block, if there is one, has lines of its own, so that another value can be set."""
    block = find_front_matter(lines)
    return block is None or _keys_of(lines, block) is not None


def set_value(lines: Sequence[str], key: str, value: str | Sequence[str]) -> Edit:
    """The edit that gives `key` a value, on its own lines or on a new line at the block's end.

    A file without a block gets one. Lines of other keys, comments among them, stay. Of twins the last one counts, as it
    does for YAML. Where `can_splice` says no, nothing changes.
    """
    written = (f"{key}: {_scalar(value)}",) if isinstance(value, str) else _list_lines(key, value)
    block = find_front_matter(lines)
    if block is None:
        return Edit((Splice(0, (), ("---", *written, "---")),))
    keys = _keys_of(lines, block)
    if keys is None:
        return Edit(())
    own = [one for one in keys if one.name == key]
    first, stop = (own[-1].first, own[-1].stop) if own else (block.stop - 1, block.stop - 1)
    return Edit((Splice(first, tuple(lines[first:stop]), written),))


def remove_value(lines: Sequence[str], key: str) -> Edit:
    """The edit that takes `key` away, all twins of it too, and the block with it if nothing else is in it.

    A block of comments alone would be none: there the key stays, with an empty list. Where `can_splice` says no,
    nothing changes.
    """
    block = find_front_matter(lines)
    keys = (_keys_of(lines, block) or ()) if block else ()
    splices = tuple(Splice(one.first, tuple(lines[one.first : one.stop]), ()) for one in keys if one.name == key)
    if block is None or not splices:
        return Edit(())
    gone = {line for splice in splices for line in range(splice.first, splice.first + len(splice.old))}
    kept = [lines[line] for line in range(1, block.stop - 1) if line not in gone]
    if _starts_with_key(kept):
        return Edit(splices)
    if any(line.strip() for line in kept):
        return set_value(lines, key, [])
    return Edit((Splice(0, tuple(lines[: block.stop]), ()),))


class _Key(NamedTuple):
    """A key of the block, on the lines [first, stop); blank lines and comments behind its value are not its own."""

    name: str
    first: int
    stop: int


def _keys_of(lines: Sequence[str], block: FrontMatter) -> list[_Key] | None:
    """The keys in their order; None where that is not understood, or one of them does not begin a line."""
    if block.problem is not None:
        return None
    from curator.event.yaml_text import YamlError, keys_in  # noqa: PLC0415 - as below

    inside = "\n".join(lines[1 : block.stop - 1])
    try:
        found = keys_in(inside)
    except YamlError:
        return None
    if any(start and inside[start - 1] != "\n" for _, start, _ in found):
        return None
    return [
        _Key(name, 1 + inside.count("\n", 0, start), 2 + inside[:end].rstrip().count("\n"))
        for name, start, end in found
    ]


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
