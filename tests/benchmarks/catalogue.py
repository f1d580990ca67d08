"""How fast the catalogue is, each figure as a ratio to a yardstick of the same run.

    python -m tests.benchmarks.catalogue [EVENTS] [LANGUAGE] [FOLDER]

Makes an archive of 100,000 events (or so many) in English (or `zh`, `mixed`), always the same, in FOLDER if one is
given, and prints a table. Steps and yardsticks are run in turn, several times; medians are compared, or 95th
percentiles where it says p95. Times depend on the machine, ratios hardly. The yardsticks `cat` and `find` are those of
the system.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_MANY = 300_000
"""From so many events on everything is done once."""


def main() -> None:
    """Makes the archive, measures, prints."""
    # Processes that read for the catalogue load the program's main module too, and the app's is as bare as this one.
    from tests.benchmarks.building import measure_catalogue  # noqa: PLC0415 - as above
    from tests.benchmarks.made_archive import make_archive  # noqa: PLC0415 - as above
    from tests.benchmarks.measuring import print_figure, print_heading  # noqa: PLC0415 - as above
    from tests.benchmarks.window import measure_starting, measure_window  # noqa: PLC0415 - as above

    events = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    language = sys.argv[2] if len(sys.argv) > 2 else "en"
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = str(Path(scratch) / "cache")
        folder = Path(sys.argv[3]) if len(sys.argv) > 3 else Path(scratch)
        made = make_archive(folder / f"{language}-{events}", events, language)
        print(f"{made.events:,} events, {made.bytes / 1e6:,.0f} MB, {language}\n", flush=True)
        print_heading()
        root = made.root.resolve()
        for figure in measure_catalogue(root, made.bytes, language, 1 if events >= _MANY else 5):
            print_figure(figure)
        for measure in (measure_starting, measure_window):
            for figure in measure(root, language):
                print_figure(figure)


if __name__ == "__main__":
    main()
