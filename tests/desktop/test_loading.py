"""Loading the window's modules: nothing is read or looked for that nobody needs, and all is as it was afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path

_LOADS = """
import gc, json, linecache, sys
from pathlib import Path
from curator.desktop.toolkit.loading import loading_quickly
from curator.desktop.toolkit.late_modules import LateModule

def run(*rooms):
    modules = [(name, module) for name, module in sys.modules.items() if name.startswith(rooms)]
    return sorted(name for name, module in modules if type(module) is not LateModule)

with loading_quickly():
    is_off = not gc.isenabled()
    from curator.desktop.app import make_application
first = run("curator.desktop.session", "curator.desktop.desk", "curator.desktop.panels.", "curator.planning.")
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
settings = Settings(Path(sys.argv[1]))
application = make_application("0", settings)
window = MainWindow(settings)
with loading_quickly():
    window.furnish()
sources = [name for name in linecache.cache if "curator" in name]
late = {"curator.digest.export", "markdown", "yaml", "frontmatter", "rapidfuzz", "jinja2", "nh3"}
early = run("curator.desktop.dialogs.", "curator.planning.")
window.close()
print(json.dumps([is_off, gc.isenabled(), sources, first, sorted(late & sys.modules.keys()) + early]))
"""


def test_no_source_is_read_nor_what_is_loaded_when_it_is_wanted_and_the_collector_works_again(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _LOADS, str(tmp_path / "settings.ini")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    assert json.loads(done.stdout) == [True, True, [], [], []]
