"""Takes the texts as they stand in the code into the files of all languages, and compiles what is translated.

    python resources/translations/update.py

New texts wait in `curator_*.ts` for who translates them, in Qt Linguist or any editor; run it again afterwards.
English has a file too, for its plurals.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOL = "import sys; from PySide6.scripts import pyside_tool; getattr(pyside_tool, sys.argv.pop(1))()"


def main() -> None:
    """Updates and compiles each."""
    sources = sorted(str(place) for place in (HERE.parents[1] / "curator").rglob("*.py"))
    for file in sorted(HERE.glob("curator_*.ts")):
        only_plurals = ["-pluralonly"] if file.stem.endswith("_en") else []
        _run("lupdate", "-silent", "-no-obsolete", *only_plurals, "-locations", "none", *sources, "-ts", str(file))
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", TOOL, tool, *arguments], check=True)


if __name__ == "__main__":
    main()
