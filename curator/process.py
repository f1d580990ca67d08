"""How a part of Curator is started as a process of its own."""

import sys

MODULE_OPTION = "--run-module"
"""By which the program of a package that brings its own Python runs one of its modules."""


def command_for(module: str) -> list[str]:
    """The program and its arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MODULE_OPTION, module]
    # -P: a json.py in the folder that the person happens to be in must not be run.
    return [sys.executable, "-P", "-m", module]
