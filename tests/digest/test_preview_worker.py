"""The preview's process, as the window uses it."""

import json
import subprocess
import sys
from pathlib import Path

from tests.digest.making import CHINESE, RICH

ROOT = Path(__file__).parents[2]


def answers(*lines: bytes) -> list[dict[str, object]]:
    """What a real worker answers to these lines."""
    command = [sys.executable, "-m", "curator.digest.preview_worker"]
    done = subprocess.run(command, input=b"".join(lines), capture_output=True, cwd=ROOT, check=True, timeout=60)
    assert done.stderr == b""
    assert done.stdout.isascii()
    return [json.loads(line) for line in done.stdout.splitlines()]


def request(number: int, **values: object) -> bytes:
    return json.dumps({"id": number, **values}).encode() + b"\n"


def test_it_answers_line_by_line() -> None:
    first, second, third = answers(
        request(1, text=RICH),
        request(2, text=CHINESE, dark=True, colours={"link": "#0a0b0c"}),
        json.dumps({"id": 3, "text": "# 頁"}, ensure_ascii=False).encode() + b"\n",
    )
    assert (first["id"], second["id"], third["id"]) == (1, 2, 3)
    assert "Martin O&#39;Malley" in str(first["html"])
    assert "獨立選舉" in str(second["html"])
    assert "#0a0b0c" in str(second["html"])
    assert "<h1>頁</h1>" in str(third["html"])


def test_it_is_told_how_dates_are_written() -> None:
    by_day, by_month = answers(request(1, text=RICH), request(2, text=RICH, month_first=True))
    assert "Thursday, 1 March 2012" in str(by_day["html"])
    assert "Thursday, March 1, 2012" in str(by_month["html"])


def test_it_lives_on_after_bad_input() -> None:
    replies = answers(
        b"not json\n",
        b"[]\n",
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        b"{}\n",
        request(5),
        request(6, text=7),
        request(7, text="a", colours="red"),
        request(8, text="\ud800"),
        request(9, text="good"),
    )
    assert len(replies) == 10
    assert [reply["id"] for reply in replies[5:]] == [5, 6, 7, 8, 9]
    assert all(reply["html"] is None and isinstance(reply["problem"], str) for reply in replies[:8])
    assert "good" in str(replies[9]["html"])


def test_it_never_loads_qt() -> None:
    code = "import sys, curator.digest.preview_worker; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True, timeout=60)
    assert done.stdout.strip() == b"[]"
