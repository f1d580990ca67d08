"""Starting the real app without a screen, with folders of its own."""

import os
from pathlib import Path


def environ_in(base: Path) -> dict[str, str]:
    """The environment in which its state is in `base/STATE`, and nothing of it is elsewhere."""
    folders = {f"XDG_{kind}_HOME": str(base / kind) for kind in ("STATE", "CONFIG", "CACHE", "DATA")}
    return {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen", "HOME": str(base)}
