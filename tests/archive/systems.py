"""What other kernels, file systems and systems lack, taken away from this one."""

import pytest

from curator.archive import folder

SYSTEMS = ("linux", "no nameless files", "no exchange", "no descriptors of folders")


def lack(system: str, patch: pytest.MonkeyPatch) -> None:
    """Makes this system one of those."""
    match system:
        case "no nameless files":
            patch.setattr(folder, "_NAMELESS", 0)
        case "no exchange":
            patch.setattr(folder, "_RENAMEAT2", None)
        case "no descriptors of folders":
            patch.setattr(folder, "_NAMELESS", 0)
            patch.setattr(folder, "_DIR_FD", False)
