"""Tells what a screen reader finds in Curator: a line of JSON for each part, with its box on the screen.

Runs in the system's own Python, which has the binding (python3-gi, gir1.2-atspi-2.0), and on its own: the environment
of the tests has neither, so the modules are imported by name.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any


def main(application: str) -> int:
    """Prints all named parts of an application; 1 if it is not there (yet)."""
    atspi = _binding()
    desktop = atspi.get_desktop(0)
    children = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    found = [child for child in children if child is not None and application in (child.get_name() or "").lower()]
    for part in _parts(found[0]) if found else ():
        name = part.get_name()
        if name:
            box = part.get_extents(atspi.CoordType.SCREEN)
            is_shown = part.get_state_set().contains(atspi.StateType.SHOWING)
            line = {"role": part.get_role_name(), "name": name, "is_shown": is_shown}
            print(json.dumps({**line, "box": [box.x, box.y, box.width, box.height]}))  # noqa: T201 - for the tests
    return 0 if found else 1


def _binding() -> Any:  # noqa: ANN401 - there are no types for it here
    importlib.import_module("gi").require_version("Atspi", "2.0")
    return importlib.import_module("gi.repository.Atspi")


def _parts(part: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    yield part
    for at in range(part.get_child_count()):
        child = part.get_child_at_index(at)
        if child is not None:
            yield from _parts(child)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
