"""Texts from files, safe to show in lists, titles, dialogs and terminals."""

import re
import unicodedata

_CONTROLS = {"Cc", "Cf", "Zl", "Zp"}
_MARKS = {"Mn", "Me"}
_HIGHEST = 8
"""Accents and the like on one letter; no script needs as many."""
_JOINERS = "\u200c\u200d"
"""Zero-width joiners that Persian, Hindi and emoji need to be read; they hide nothing."""


_PLAIN = re.compile("[ -~\u00a1-\u02ff\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uffee]*")
"""Letters and signs among which are no accents by themselves: of nearly all texts no letter has to be looked at."""


def visible(text: str) -> str:
    """The text on one line, its control, direction and zero-width characters written as `⟨U+202E⟩`.

    They could make one title or address look like another (reliability.md case I5). Of a pile of accents, which would
    be painted over the lines above and below, the upper ones become `⟨…⟩`.
    """
    if text.isprintable() and _PLAIN.fullmatch(text):
        return text
    shown, piled = [], 0
    for character in text:
        kind = unicodedata.category(character)
        piled = piled + 1 if kind in _MARKS else 0
        if piled <= _HIGHEST:
            shown.append(_shown(character, kind))
        elif piled == _HIGHEST + 1:
            shown.append("⟨…⟩")
    return "".join(shown)


def _shown(character: str, kind: str) -> str:
    if character == "\t":
        return " "
    if kind in _CONTROLS and character not in _JOINERS:
        return f"⟨U+{ord(character):04X}⟩"
    return character


def visible_lines(text: str) -> str:
    """The same for a text of several lines, which stay lines."""
    return "\n".join(map(visible, text.split("\n")))


def on_button(text: str) -> str:
    """The text of a button or menu that shows it as it is: a single `&` would vanish and make a key of a letter."""
    return visible(text).replace("&", "&&")


def tool_tip(*lines: str) -> str:
    """A tool tip of these lines as they are: what looks like HTML in a plain one would be laid out as HTML."""
    from html import escape  # noqa: PLC0415 - it brings a table of letters that nothing else here needs

    return f"<qt>{'<br>'.join(escape(visible(line)) for line in lines if line)}</qt>"
