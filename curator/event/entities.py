"""Character references in a text (`&amp;`, `&#39;`), as HTML has them."""

import re

_ENDLESS = re.compile(r"&#[0-9]{100,};?")


def unescape(text: str) -> str:
    """The text with the letters that they stand for.

    WORKAROUND: Python's own raises ValueError for a number of thousands of digits, which is no letter's.
    """
    if "&" not in text:
        return text
    import html  # noqa: PLC0415 - its table of letters takes a start some milliseconds

    return html.unescape(_ENDLESS.sub("\ufffd", text))
