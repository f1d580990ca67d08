"""Character references in a text (`&amp;`, `&#39;`), as HTML has them."""

import html
import re

_ENDLESS = re.compile(r"&#[0-9]{100,};?")


def unescape(text: str) -> str:
    """The text with the letters that they stand for.

    WORKAROUND: Python's own raises ValueError for a number of thousands of digits, which is no letter's.
    """
    return html.unescape(_ENDLESS.sub("\ufffd", text))
