"""Writing to a terminal, or to whatever program reads on."""

import json
import re
import sys

from curator.visible import visible

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""What JSON lets stand in a string and some programs take for the end of a line."""


def say(text: str) -> None:
    """A line of the answer."""
    sys.stdout.write(f"{text}\n")


def complain(text: str, code: int = 1) -> int:
    """Says what is wrong, beside the answer; gives the exit code."""
    sys.stderr.write(f"curator: {visible(text)}\n")
    return code


def json_line(value: object) -> str:
    """On one line, whoever reads it."""
    text = json.dumps(value, ensure_ascii=False)
    return _LINE_ENDS.sub(lambda end: f"\\u{ord(end[0]):04x}", text)
