"""Drops of real browsers on X11 (Chromium 156, Firefox ESR 153), byte for byte; pictures' own bytes are left out."""

import json
from base64 import b64decode
from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "drops" / "x11.json"


def recorded_drops() -> dict[str, dict[str, bytes]]:
    """Each drop by what was dragged: its bytes by MIME type, in the order in which the browser names them."""
    cases = json.loads(_FILE.read_text(encoding="utf-8"))
    return {case["case"]: {name: _bytes_of(data) for name, data in case["formats"].items()} for case in cases}


def _bytes_of(data: dict[str, str]) -> bytes:
    return data["text"].encode() if "text" in data else b64decode(data["base64"])
