"""Each system call of a save, failed and killed: nothing is torn, and what is said of it is so."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.endurance.calls import reason_to_skip

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--broken"], 1)])
def test_a_save_is_whole_whatever_its_calls_do_and_another_is_not(arguments: list[str], code: int) -> None:
    """Where there is no strace, the tests of plans fail each call in their own way."""
    reason = reason_to_skip()
    if reason:
        pytest.skip(reason)
    command = [sys.executable, "-B", "-m", "tests.endurance.calls", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (code, ""), done.stdout
