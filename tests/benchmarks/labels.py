"""How often the archivist's label is among those proposed: the archive's sources replayed in the order of their days.

    python -m tests.benchmarks.labels [ARCHIVE]

Each label is predicted from the earlier sources alone. Predictable are those whose host had one before (archived copies
opened, `www.` and `m.` left out). Labels are compared without edge blanks.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from curator.curation.labels import LabelMemory, proposals
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError, decode
from curator.event.site import site_host

_SAMPLE = Path(__file__).parents[2] / ".." / "shared" / "archive-sample" / "zh"


def main() -> None:
    """Prints the rates."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else _SAMPLE
    uses = sorted(_uses(root))
    start = time.perf_counter()
    counts = _replay(uses)
    seconds = time.perf_counter() - start
    print(f"{len(uses)} sources, {counts['known']} of a host that had a label before, {counts['new']} of a new host")
    for kind in ("known", "new"):
        first, three = (100 * counts[f"{kind} {place}"] / max(1, counts[kind]) for place in ("first", "among three"))
        print(f"{kind} host: first {first:.1f} %, among three {three:.1f} %")
    print(f"{1000 * seconds / max(1, len(uses)):.2f} ms a proposal")


def _uses(root: Path) -> Iterator[tuple[date, str, int, str, str]]:
    for path in root.rglob("*.md"):
        try:
            event = read(decode(path.read_bytes()).text)
        except UnfitTextError:
            continue
        if isinstance(event, Event) and event.dateline.day:
            for number, source in enumerate(event.sources):
                yield event.dateline.day, str(path), number, source.url, source.label


def _replay(uses: list[tuple[date, str, int, str, str]]) -> Counter[str]:
    memory, counts, seen = LabelMemory(), Counter[str](), set()
    for _, _, _, url, label in uses:
        kind = "known" if site_host(url) in seen else "new"
        proposed = proposals(memory, url)
        counts[kind] += 1
        counts[f"{kind} first"] += proposed[:1] == (label.strip(),)
        counts[f"{kind} among three"] += label.strip() in proposed
        memory.remember(url, label)
        seen.add(site_host(url))
    return counts


if __name__ == "__main__":
    main()
