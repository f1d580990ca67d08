"""Texts made to take for ever, in the window: the preview gives up, and everything else goes on.

reliability.md cases J1, J2 and J3; which texts they are and how long they took unbounded stands there.
"""

from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.window import MainWindow
from tests.desktop.writing import type_at_end
from tests.event.test_front_matter import HOSTILE as FRONT_MATTER

_PATIENCE = 60_000
_PATH = "news/2021/12/25/bomb.md"
_HEAD = "### [2021-12-25](/news/2021/12/25/index.md)\n\n# A bomb\n\n"
BODIES = {
    "brackets": "[" * 100_000,
    "links": "[a](" * 10_000,
    "a megabyte": "word " * 200_000,
    "backticks": "`" * 2_000 + "x",
    "backticks of all lengths": " ".join("`" * length for length in range(1, 400)),
    "300 nested lists": "\n".join("    " * depth + "* x" for depth in range(300)),
    "elements": "<div>" * 100_000,
    "tables in tables": "<table><tr><td>" * 200 + "x",
    "20,000 items": "* a\n" * 20_000,
    "three megabytes": "x " * 1_500_000,
    "rules": "---\n" * 50_000,
}


def test_markdown_and_html_bombs(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for name, text in BODIES.items():
        _goes_on(qtbot, window, archive, _HEAD + text + f"\n{name}\n")


def test_yaml_bombs(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for inside in FRONT_MATTER.values():
        _goes_on(qtbot, window, archive, f"---\n{inside}\n---\n{_HEAD}Summary.\n")


def _goes_on(qtbot: QtBot, window: MainWindow, archive: Archive, text: str) -> None:
    """Opens an event with this text until it is shown somehow, and types and saves in another one."""
    (archive.root / _PATH).write_bytes(text.encode())
    preview, shown = window.desk.preview._process, list[str]()
    preview.rendered.connect(shown.append)
    preview.failed.connect(shown.append)
    assert window.conversation.open_file(_PATH)
    qtbot.waitUntil(lambda: bool(shown), timeout=_PATIENCE)
    other = next(path for path in archive.files() if "eagle-lands" in path)
    assert window.conversation.open_file(other)
    typed = type_at_end(window, "Typed after it.\n")
    assert window.conversation.save()
    assert (archive.root / other).read_text() == typed
    qtbot.waitUntil(lambda: "Typed after it." in shown[-1], timeout=_PATIENCE)
    assert (archive.root / _PATH).read_bytes() == text.encode()
    preview.rendered.disconnect(shown.append)
    preview.failed.disconnect(shown.append)
