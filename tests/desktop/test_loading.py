"""Loading the window's modules: nothing is read or looked for that nobody needs, and all is as it was afterwards."""

import json
import subprocess
import sys
from pathlib import Path

_LOADS = """
import gc, json, linecache, sys
from curator.desktop.toolkit.loading import loading_quickly
with loading_quickly():
    is_off = not gc.isenabled()
    import curator.desktop.window
print(json.dumps([is_off, gc.isenabled(), [name for name in linecache.cache if "curator" in name]]))
"""


def test_no_source_is_read_and_the_collector_works_again_once_all_is_loaded() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", _LOADS], cwd=root, check=True, stdout=subprocess.PIPE, text=True)
    assert json.loads(done.stdout) == [True, True, []]
