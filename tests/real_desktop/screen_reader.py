"""Tells what a screen reader finds in Curator, a line of JSON for each part, with its box on the screen; or, with
`--listen`, what it is told to say, a line for each announcement, until the program is ended.

Runs in the system's own Python, which has the binding (python3-gi, gir1.2-atspi-2.0), and on its own: the environment
of the tests has neither, so the modules are imported by name.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any


def main(application: str) -> int:
    """Prints all parts of an application, each after the one it is in; 1 if it is not there (yet)."""
    atspi = _binding()
    if application == "--listen":
        return _listen(atspi)
    desktop = atspi.get_desktop(0)
    children = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    found = [child for child in children if child is not None and application in (child.get_name() or "").lower()]
    for depth, part in _parts(found[0]) if found else ():
        print(json.dumps({"depth": depth, **_told(atspi, part)}))  # noqa: T201 - for the tests
    return 0 if found else 1


def _listen(atspi: Any) -> int:  # noqa: ANN401 - there are no types for it here
    listener = atspi.EventListener.new(lambda event: print(event.any_data, flush=True))  # noqa: T201 - as above
    listener.register("object:announcement")
    print("listening", flush=True)  # noqa: T201 - as above
    atspi.event_main()
    return 0


def _told(atspi: Any, part: Any) -> dict[str, object]:  # noqa: ANN401 - as above
    box = part.get_extents(atspi.CoordType.SCREEN)
    states = [state.value_nick for state in part.get_state_set().get_states()]
    actions = part.get_action_iface()
    return {
        "role": part.get_role_name(),
        "name": part.get_name() or "",
        "description": part.get_description() or "",
        "states": states,
        "actions": [actions.get_action_name(at) for at in range(actions.get_n_actions())] if actions else [],
        "box": [box.x, box.y, box.width, box.height],
    }


def _binding() -> Any:  # noqa: ANN401 - as above
    importlib.import_module("gi").require_version("Atspi", "2.0")
    return importlib.import_module("gi.repository.Atspi")


def _parts(part: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - as above
    yield depth, part
    for at in range(part.get_child_count()):
        child = part.get_child_at_index(at)
        if child is not None:
            yield from _parts(child, depth + 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
