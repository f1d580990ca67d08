"""Feeds what reads foreign bytes with random ones, by coverage: `python -m tests.endurance.fuzz SECONDS [--broken]`.

Parser and edits, front matter, searches, dropped data, each for a fourth of the time: none may raise an error that it
does not name, hang, or give back other text than it got (`fuzz_targets`).

It ends with 1 if any does; the bytes stay in the folder that is named. It needs atheris (`pip install atheris`); where
that is missing it says so. `--broken` feeds what a careless program would do, to show that this is seen.
"""

import argparse
import importlib
import importlib.util
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.endurance.counting import told

NAMES = ("parser", "front matter", "query", "drops")
_LONGEST = 8192
_HANGS = 20
"""Seconds after which one run counts as hung."""


def feed(name: str, folder: Path, seconds: int, *, broken: bool) -> None:
    """Feeds one of them, with all of Curator watched; ends the process."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["curator"]):
        targets = importlib.import_module("tests.endurance.fuzz_targets")
    for number, seed in enumerate(targets.seeds(name)):
        (folder / f"seed-{number}").write_bytes(seed)
    limits = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", f"-timeout={_HANGS}", "-rss_limit_mb=2048"]
    atheris.Setup(
        [sys.argv[0], str(folder), f"-artifact_prefix={folder}/found-", *limits], targets.TARGETS[name][broken]
    )
    atheris.Fuzz()


def run(seconds: int, *, broken: bool) -> Counter[str]:
    """Counts the runs, and what came of them."""
    counts: Counter[str] = Counter(runs=0, wrong=0, idle=0)
    for name in NAMES:
        folder = tempfile.mkdtemp(prefix="fuzz-")
        command = [
            sys.executable,
            "-B",
            "-m",
            "tests.endurance.fuzz",
            str(seconds // len(NAMES)),
            "--feed",
            name,
            folder,
        ]
        done = subprocess.run(
            [*command, *(["--broken"] if broken else [])], capture_output=True, text=True, errors="replace", check=False
        )
        runs = re.findall(r"^#(\d+)\s", done.stderr, re.MULTILINE)
        counts["runs"] += int(runs[-1]) if runs else 0
        counts["idle"] += not runs
        print(f"{name}: {runs[-1] if runs else 0} runs", flush=True)
        if done.returncode:
            counts["wrong"] += 1
            print(done.stdout[-3000:], f"The bytes are in {folder}", sep="\n")
    return counts


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Feeds what reads foreign bytes with random ones.")
    parser.add_argument("seconds", type=int)
    parser.add_argument("--broken", action="store_true", help="feed a careless program, to show that it is seen")
    parser.add_argument("--feed", nargs=2, metavar=("NAME", "FOLDER"), help="one of them only, without counting")
    arguments = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("skipped: not installed: atheris")
        return 0
    if arguments.feed:
        feed(arguments.feed[0], Path(arguments.feed[1]), arguments.seconds, broken=arguments.broken)
    start = time.monotonic()
    counts = run(arguments.seconds, broken=arguments.broken)
    return told("fuzz (broken)" if arguments.broken else "fuzz", counts, ("wrong", "idle"), start)


if __name__ == "__main__":
    sys.exit(main())
