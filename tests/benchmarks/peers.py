"""What other programs take for an index of the same folder, where they are installed: Zim (0.75) and Recoll (1.34).

    python -m tests.benchmarks.peers [EVENTS] [LANGUAGE] [FOLDER]

Makes an archive of 10,000 mixed events (or so many, in `en` or `zh`), always the same, in FOLDER if one is given, and a
copy of it for each, since they write into what they read. Zim can't leave out the pages of days, and Recoll reads them
too here. They are run once: they take minutes. Of what each program calls being done, all events can be searched;
Zim knows only their names and links then.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import Figure, median, milliseconds, print_figure, print_heading, shell

_NOTEBOOK = """[Notebook]
version=0.4
name=archive
home=Home
endofline=unix
default_file_format=zim-wiki
default_file_extension=.md
"""
_TARGET = 1 / 50
_ROUNDS = 5
"""How often the catalogue is made; what takes a minute is done once."""


def main() -> None:
    """Makes the archive, measures, prints."""
    from tests.benchmarks.made_archive import make_archive  # noqa: PLC0415 - as in `catalogue.py`

    events = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    language = sys.argv[2] if len(sys.argv) > 2 else "mixed"
    with tempfile.TemporaryDirectory() as made_for_now:
        scratch = Path(made_for_now)
        made = make_archive(
            (Path(sys.argv[3]) if len(sys.argv) > 3 else scratch) / f"{language}-{events}", events, language
        )
        print(f"{made.events:,} events, {language}\n", flush=True)
        print_heading()
        for figure in _figures(made.root, scratch):
            print_figure(figure)


def _figures(root: Path, scratch: Path) -> Iterator[Figure]:
    from curator.catalogue.catalogue import open_catalogue  # noqa: PLC0415 - as above
    from tests.benchmarks.building import refresh  # noqa: PLC0415 - as above

    shell(f"find '{root}' -name '*.md' -print0 | xargs -0 cat > /dev/null")
    caches = [scratch / f"cache-{number}" for number in range(_ROUNDS)]
    ours = median([milliseconds(lambda: refresh(open_catalogue(root, cache))) for cache in caches])  # noqa: B023 - at once
    programs: dict[str, Callable[[Path, Path], str]] = {"zim": _zim, "recollindex": _recoll}
    for program, command_for in programs.items():
        if shutil.which(program) is None:
            print(f"{program} is not installed", flush=True)
            continue
        copy, home = scratch / program, scratch / f"{program}-home"
        shutil.copytree(root, copy)
        home.mkdir()
        theirs = milliseconds(partial(shell, command_for(copy, home)))
        yield Figure("catalogue from nothing", ours / 1000, program, theirs / 1000, _TARGET, "s")


def _zim(folder: Path, home: Path) -> str:
    (folder / "notebook.zim").write_text(_NOTEBOOK)
    return f"HOME='{home}' zim --index '{folder}' > '{home}/said' 2>&1"


def _recoll(folder: Path, home: Path) -> str:
    (home / "recoll.conf").write_text(f"topdirs = {folder}\n")
    (home / "mimemap").write_text(".md = text/plain\n")
    return f"recollindex -c '{home}' > '{home}/said' 2>&1"


if __name__ == "__main__":
    os.environ.pop("DISPLAY", None)
    main()
