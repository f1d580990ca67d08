"""Commands as a shell starts them, and archives for them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
FOLDER = "news/2012/03/1"
TEXT = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Title \n\n Text \n\n"


def put(root: Path, path: str, content: str | bytes = TEXT) -> Path:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


@dataclass(frozen=True)
class Outcome:
    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]

    def complaint(self) -> str:
        """The one sentence on standard error."""
        assert self.err.startswith("curator: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith(".\n")
        return self.err.removeprefix("curator: ").strip()


Curator = Callable[..., Outcome]


def in_shell(*arguments: str | bytes | Path, environ: Mapping[str, str] | None = None, **options: Any) -> Outcome:  # noqa: ANN401 - those of subprocess.run
    """The program in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "curator", *arguments],
        cwd=PROJECT,
        env=os.environ | dict(environ or {}),
        capture_output="stdout" not in options,
        check=False,
        timeout=60,
        **options,
    )
    return Outcome(done.returncode, done.stdout or b"", (done.stderr or b"").decode())
