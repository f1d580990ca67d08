"""Killed at random moments, all is as it was told; and a careless program is seen to lose something."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.endurance.kills import WORKS

ROOT = Path(__file__).parents[2]
KILLS = {"save": 500}
FEWER = 60


def run(*arguments: str) -> tuple[int, str]:
    """The exit code, and all that was printed."""
    command = [sys.executable, "-B", "-m", "tests.endurance.kills", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("work", WORKS)
def test_nothing_is_torn_or_lost(work: str) -> None:
    code, said = run(work, str(KILLS.get(work, FEWER)))
    assert code == 0, said


@pytest.mark.parametrize("work", WORKS)
def test_a_careless_program_is_caught(work: str) -> None:
    code, said = run(work, str(FEWER), "--broken")
    assert (code, "Traceback" in said) == (1, False), said
