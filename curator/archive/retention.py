"""How texts are kept: what is done is settled, each text once; what is beyond the limits goes, the oldest first.

An entry of the journal has all its texts in it, so that one write makes it safe. When it is done, those that it
replaced go to where each text is once (`texts`), and it keeps their fingerprints.
"""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta

from msgspec import Struct

from curator.archive.entry import Outline, settled
from curator.archive.entry_files import EntryFiles, Ref
from curator.archive.errors import ArchiveError
from curator.archive.texts import Texts


class Limits(Struct, frozen=True):
    """What is kept: at most so many `bytes`, for so many `days`; the oldest go first. The last text that a file had is
    kept for longer, and so is the newest entry."""

    bytes: int = 500 * 1024 * 1024
    days: int = 180


def settle(files: EntryFiles, texts: Texts) -> None:
    """Takes the texts out of what is done. What the disk does not confirm stays as it is."""
    for folder in (texts, files):
        folder.sweep()
    for ref in files.unsettled():
        found = None if ref.is_open else settled(files.data(ref))
        if found is not None:
            with suppress(ArchiveError):
                if texts.add(found.texts):
                    files.settle(ref, found.data)


def expire(files: EntryFiles, texts: Texts, limits: Limits, now: datetime, beside: set[str]) -> None:
    """Takes away what is beyond the limits. `beside`: names of entries whose texts no file had one after the other.

    What can't be read stays, and so do then all texts, since it may need any of them.
    """
    refs, sizes = files.refs(), texts.sizes()
    size, oldest = sum(map(files.size, refs)) + sum(sizes.values()), now - timedelta(limits.days)
    closed = [ref for ref in refs[:-1] if not ref.is_open]
    first = next(filter(None, map(files.head, closed)), None)
    if first is None or (size <= limits.bytes and first.when >= oldest):
        return
    outlines = {ref: files.outline(ref) for ref in refs}
    only = _only_copies(outlines, beside)
    needed = Counter(text for outline in outlines.values() if outline for text in outline.texts)
    for ref in closed:
        outline = outlines[ref]
        if outline is None or ref in only:
            continue
        if size <= limits.bytes and outline.when >= oldest:
            break
        own = files.size(ref)
        if files.remove(ref):
            del outlines[ref]
            needed.subtract(outline.texts)
            size -= own + sum(sizes.get(text, 0) for text in outline.texts if not needed[text])
    if None not in outlines.values():
        for text in filter(lambda text: not needed[text], sizes):
            texts.remove(text)


def _only_copies(outlines: Mapping[Ref, Outline | None], beside: set[str]) -> set[Ref]:
    """The entries that have the last text that some file had before."""
    last: dict[str, Ref] = {}
    overtaken = set[Ref]()
    for ref, outline in outlines.items():
        for trace in outline.traces if outline and outline.name not in beside else ():
            if trace.path is None:
                continue
            if trace.to in {None, trace.path}:
                last[trace.path] = ref
            elif trace.to is not None and trace.path in last:
                overtaken.update(filter(None, [last.get(trace.to)]))
                last[trace.to] = last.pop(trace.path)
    return overtaken.union(last.values())
