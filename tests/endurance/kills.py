"""Kills a process at its work, over and over: `python -m tests.endurance.kills WORK KILLS [--broken]`.

The process takes one step after the other, each from one known state to the next, and tells of each that is done. After
a kill at a random moment, and often another one of what recovers, all must be as after the last step that was told, or
as after the one that was on its way:

torn    it is as after no step
lost    it is as after one before the last that was told
failed  a step raised an error
idle    nobody took a step
litter  private files that a kill left; they do no harm, and the app sweeps them

It ends with 1 if any of the others is not 0. `--broken` takes the same steps as a careless program would, to show that
this is seen.
"""

import argparse
import random
import sys
import time

from tests.archive.trees import passing_folder
from tests.endurance.counting import told
from tests.endurance.generations import Generations
from tests.endurance.killing import Work, run
from tests.endurance.works import Creating, Deleting, Drafting, Keeping, Moving, Saving

WORKS: dict[str, type[Work]] = {
    "save": Saving,
    "create": Creating,
    "move": Moving,
    "delete": Deleting,
    "plan": Generations,
    "draft": Drafting,
    "history": Keeping,
}


def main() -> int:
    """Prints the counts of each work; gives the exit code."""
    parser = argparse.ArgumentParser(description="Kills a process at its work, over and over.")
    parser.add_argument("work", choices=[*WORKS, "all"])
    parser.add_argument("kills", type=int)
    parser.add_argument("--broken", action="store_true", help="without care, to show that it is seen")
    arguments = parser.parse_args()
    codes = []
    for name in WORKS if arguments.work == "all" else [arguments.work]:
        start = time.monotonic()
        with passing_folder() as base:
            counts = run(WORKS[name](base, broken=arguments.broken), arguments.kills, random.Random(7))
        what = f"{name} (broken)" if arguments.broken else name
        codes.append(told(what, counts, ("torn", "lost", "failed", "idle"), start))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
