"""A piece of HTML as Markdown: headings, paragraphs, lists, quotations, code, emphasis and links.

Pictures are left out, and links that lead nowhere from here keep their text alone. What is left open is closed at the
end of its block, so that any HTML gives a text.
"""

import re
from collections.abc import Callable
from urllib.parse import urljoin

from msgspec import Struct, field

from curator.curation.html_tokens import INLINE, Tag, tokens
from curator.event.address import is_web, markdown_safe

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_SPECIAL = re.compile(r"[\\`*\[\]]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_START = re.compile(r"^([#>]|[-+](?=\s)|-(?=-*$))")
_RULE = re.compile(r"^(?:~(?=~~)|=(?==*$))")
"""What begins code, or makes a heading of the line before; not all programs know a backslash before it."""
_NUMBERED = re.compile(r"^(\d+)([.)]\s)")
_CLOSING = re.compile("(?<!#)#+$")
"""What a heading loses at its end."""
_BACKTICKS = re.compile("`+")
_EMPHASIS = "\0"
"""Stands where emphasis begins and ends, until what is around it is known."""
_EMPHASISED = re.compile(r"(\w?)\0([^\0]+)\0(?=(\w?))")
_SEVERAL = re.compile(r" {2,}")
_INSIDE = "    "
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_NO_ITEM = frozenset(("", *_HEADINGS.values()))
_MARKS = {"b": "**", "strong": "**", "i": _EMPHASIS, "em": _EMPHASIS, "code": "`", "kbd": "`", "samp": "`"}
_LISTS = frozenset(("ul", "ol"))
_FORMED = frozenset((*_HEADINGS, *_MARKS, *_LISTS, "a", "blockquote", "pre"))
_DEEPEST = 12
"""Lists and quotations that stand in one another, at most."""


def is_formed(html: str) -> bool:
    """Whether it says more than its plain text does; a code editor's lines, for example, are only coloured."""
    return any(isinstance(token, Tag) and token.name in _FORMED for token in tokens(html))


def markdown_of(html: str, base: str = "") -> str:
    """The Markdown, without line ends around it. Relative links are resolved against `base`."""
    writing = _Writing(base)
    for token in tokens(html):
        if isinstance(token, str):
            writing.take_text(token)
        else:
            writing.take_tag(token)
    writing.end_block()
    return "\n".join(writing.lines).strip("\n")


class _Span(Struct):
    """What is open within a line: it becomes text once it is whole."""

    tag: str
    form: Callable[[str], str]
    pieces: list[str] = field(default_factory=list)


class _Level(Struct):
    """A list or quotation that is open, and the number of its last item."""

    tag: str
    number: int = 0


class _Writing(Struct):
    """What was written so far: whole lines, and the block that is open."""

    base: str
    lines: list[str] = field(default_factory=list)
    levels: list[_Level] = field(default_factory=list)
    spans: list[_Span] = field(default_factory=lambda: [_plain_span()])
    first: str = ""
    """What stands before the first line of the block that is open."""
    is_code: bool = False
    is_behind_item: bool = False
    """Whether the block that was written last is the first one of an item."""

    def take_text(self, text: str) -> None:
        text = text.replace(_EMPHASIS, "")
        if not self.is_code:
            text = _BLANKS.sub(" ", text)
            text = text if self._is_literal() else _SPECIAL.sub(_escaped, text)
        self.spans[-1].pieces.append(text)

    def take_tag(self, tag: Tag) -> None:
        if tag.name == "br":
            self.spans[-1].pieces.append(" " if self._is_heading() else "\n")
        elif tag.name == "a" or tag.name in _MARKS:
            self._take_span(tag)
        elif tag.name not in INLINE and tag.name != "img":
            self.end_block()
            self._take_block(tag)

    def end_block(self) -> None:
        """Writes the block that is open, if there is anything in it."""
        while len(self.spans) > 1:
            self._end_span()
        text = _emphasised("".join(self.spans[0].pieces))
        self.spans = [_plain_span()]
        if not text.strip():
            return
        text = _CLOSING.sub(_each_escaped, text.rstrip()) if self._is_heading() else text
        is_item = self.first not in _NO_ITEM
        if self.lines and not (is_item and self.is_behind_item):
            self.lines.append(self._prefix("").rstrip())
        for line in _code_of(text) if self.is_code else _prose_of(text):
            self.lines.append(f"{self._prefix(self.first)}{line}")
            self.first = ""
        self.is_behind_item = is_item

    def _take_span(self, tag: Tag) -> None:
        if not tag.is_end:
            if not self.is_code and len(self.spans) < _DEEPEST:
                self.spans.append(_Span(tag.name, self._form_of(tag)))
        elif any(span.tag == tag.name for span in self.spans):
            while self._end_span() != tag.name:
                pass

    def _end_span(self) -> str:
        span = self.spans.pop()
        text = "".join(span.pieces)
        inside = text.strip()
        head, _, tail = text.partition(inside) if inside else (text, "", "")
        self.spans[-1].pieces.append(f"{head}{span.form(inside)}{tail}" if inside else text)
        return span.tag

    def _form_of(self, tag: Tag) -> Callable[[str], str]:
        if self._is_literal():
            return _as_it_is
        if tag.name == "a":
            address = _absolute(tag.attributes.get("href", ""), self.base)
            return (lambda text: f"[{text.replace(chr(10), ' ')}]({markdown_safe(address)})") if address else _as_it_is
        mark = _MARKS[tag.name]
        is_none = "normal" in tag.attributes.get("style", "") or any(
            _MARKS.get(span.tag) == mark for span in self.spans
        )
        if mark == "`" and not is_none:
            return _code
        return _as_it_is if is_none else lambda text: f"{mark}{text}{mark}"

    def _is_heading(self) -> bool:
        return self.first in _HEADINGS.values()

    def _is_literal(self) -> bool:
        return any(_MARKS.get(span.tag) == "`" for span in self.spans)

    def _take_block(self, tag: Tag) -> None:
        if tag.name in _HEADINGS:
            self.first = "" if tag.is_end else _HEADINGS[tag.name]
        elif tag.name == "pre":
            self.is_code = not tag.is_end
        elif tag.name == "hr":
            self.lines += ["", "* * *"]
        elif tag.name == "li":
            self._take_item(tag)
        elif tag.name in _LISTS or tag.name == "blockquote":
            self._take_level(tag)

    def _take_level(self, tag: Tag) -> None:
        if not tag.is_end:
            self.levels += [_Level(tag.name)] if len(self.levels) < _DEEPEST else []
        elif any(level.tag == tag.name for level in self.levels):
            while self.levels.pop().tag != tag.name:
                pass
        self.first = ""

    def _take_item(self, tag: Tag) -> None:
        level = self.levels[-1] if self.levels and self.levels[-1].tag in _LISTS else None
        self.first = ""
        if level is not None and not tag.is_end:
            level.number += 1
            self.first = f"{level.number}. " if level.tag == "ol" else "- "

    def _prefix(self, first: str) -> str:
        """What stands in an item of a list is four blanks to the right of it."""
        parts = ["> " if level.tag == "blockquote" else _INSIDE for level in self.levels]
        if first in _NO_ITEM:
            return "".join((*parts, first))
        return "".join((*parts[:-1], first))


def _code_of(text: str) -> list[str]:
    return [f"{_INSIDE}{line}".rstrip() for line in text.strip("\n").split("\n")]


def _prose_of(text: str) -> list[str]:
    """Two blanks at a line's end keep it apart from the next one."""
    lines = [_SEVERAL.sub(" ", line).strip(" ") for line in text.strip().split("\n")]
    safe = [_NUMBERED.sub(r"\1\\\2", _START.sub(r"\\\1", _RULE.sub(_entity, line))) for line in lines]
    return [f"{line}  " for line in safe[:-1]] + safe[-1:]


def _plain_span() -> _Span:
    return _Span("", _as_it_is)


def _escaped(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], f"\\{found[0]}")


def _each_escaped(found: re.Match[str]) -> str:
    return "".join(f"\\{letter}" for letter in found[0])


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _code(text: str) -> str:
    """Between more backticks than there are in it."""
    fence = "`" * (1 + max(map(len, _BACKTICKS.findall(text)), default=0))
    blank = " " if "`" in text[0] + text[-1] else ""
    return f"{fence}{blank}{text.replace(chr(10), ' ')}{blank}{fence}"


def _emphasised(text: str) -> str:
    """Emphasis with its marks: stars within words, where `_` is a letter. What goes on at once is one."""
    return _EMPHASISED.sub(_with_marks, text.replace(_EMPHASIS * 2, ""))


def _with_marks(found: re.Match[str]) -> str:
    mark = "*" if found[1] or found[3] else "_"
    return f"{found[1]}{mark}{found[2]}{mark}"


def _as_it_is(text: str) -> str:
    return text


def _absolute(address: str, base: str) -> str:
    try:
        whole = urljoin(base, address.strip())
    except ValueError:
        return ""
    return whole if address.strip() and is_web(whole) else ""
