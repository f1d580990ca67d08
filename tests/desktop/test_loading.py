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
sources = [name for name in linecache.cache if "curator" in name]
from curator.desktop.toolkit.late_modules import LateModule
rooms = ("curator.desktop.dialogs.", "curator.planning.")
early = [name for name, module in sys.modules.items() if name.startswith(rooms) and type(module) is not LateModule]
late = {"curator.digest.export", "markdown", "yaml", "frontmatter", "rapidfuzz", "opencc", "jinja2", "nh3"}
print(json.dumps([is_off, gc.isenabled(), sources, sorted(late & sys.modules.keys()) + early]))
"""


def test_no_source_is_read_nor_what_is_loaded_when_it_is_wanted_and_the_collector_works_again() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", _LOADS], cwd=root, check=True, stdout=subprocess.PIPE, text=True)
    assert json.loads(done.stdout) == [True, True, [], []]
