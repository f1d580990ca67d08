"""What the packaged program starts with: the app, or one of its modules as a process of its own."""

import multiprocessing
import runpy
import sys

from curator.__main__ import main
from curator.process import MODULE_OPTION

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:2] == [MODULE_OPTION]:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.exit(main())
