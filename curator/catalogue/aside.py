"""What is put aside until it is needed: in a passing folder, where each process writes a file of its own.

By way of the process that asks for it, it would go through two pipes, and through the memory of the window.
"""

import marshal
import os
from pathlib import Path


def put_aside(folder: str, data: bytes) -> bytes:
    """By what any process gets it again. Raises OSError."""
    number = os.getpid()
    with _file(folder, number).open("ab") as file:
        start = file.tell()
        file.write(data)
    return marshal.dumps((number, start, len(data)))


def fetch(folder: str, reference: bytes) -> bytes:
    """What was put aside in that folder. Raises OSError."""
    number, start, length = marshal.loads(reference)
    with _file(folder, number).open("rb") as file:
        file.seek(start)
        return file.read(length)


def _file(folder: str, number: int) -> Path:
    return Path(folder, str(number))
