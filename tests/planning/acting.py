"""An archive with links of all kinds, and acts that are done in it."""

from datetime import UTC, datetime
from pathlib import Path

from curator.archive.apply import Applied, apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.event.edition import Dialect
from curator.planning.acting import Planned
from tests.archive.trees import tree_of
from tests.event.reading import read_event
from tests.planning.links import broken_links
from tests.planning.making import make, put, put_home, text_of

FOUR, FIVE, SIX, ONE = (f"news/2012/{place}.md" for place in ("03/1/four", "03/1/five", "03/2/six", "02/27/one"))
NOTES = "about/notes.md"


def linked(root: Path, dialect: Dialect) -> Archive:
    """Two events relate to `four`, which relates to one of them and has a picture; a page speaks of it."""
    archive = make(root, dialect)
    put_home(root, dialect)
    prefix, word = dialect.edition.link_prefix, dialect.context_word
    for path in (FIVE, SIX):
        item = f"2. [four]({prefix}/{FOUR}) _{word}: Homs_\n3. [one]({prefix}/{ONE}) _{word}: Homs_\n"
        put(root, path, text_of(archive, path) + item)
    put(root, FOUR, text_of(archive, FOUR) + f"2. [five]({prefix}/{FIVE}) _{word}: Homs, Idlib_\n")
    put(root, NOTES, f"# Notes\n\nSee [four](/{FOUR}), [it](../{FOUR}#x) and [five](/{FIVE}).\n")
    return archive


def journal_for(archive: Archive) -> Journal:
    """Beside the archive."""
    return Journal(archive.root.with_name("journal"), lambda: datetime(2026, 1, 2, 3, tzinfo=UTC))


def do(archive: Archive, planned: Planned) -> Applied:
    """Makes a plan; no link breaks, and it can be taken back to the last byte."""
    before = tree_of(archive.root)
    applied = apply(archive, planned.plan, journal_for(archive))
    after = tree_of(archive.root)
    apply(archive, applied.inverse, journal_for(archive))
    assert tree_of(archive.root) == before
    again = apply(archive, planned.plan, journal_for(archive))
    assert tree_of(archive.root) == after
    return again


def new_broken(before: dict[str, bytes | None], archive: Archive) -> set[str]:
    """The targets that lead nowhere since."""
    old, new = ({target for _, target in broken_links(files)} for files in (before, tree_of(archive.root)))
    return new - old


def related(archive: Archive, path: str) -> list[tuple[str, str]]:
    """Labels and targets of an event's related ones."""
    return [(link.title, link.target) for link in read_event(text_of(archive, path)).related]
