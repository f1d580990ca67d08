"""Events that come into an archive beside the plans of `planning`."""

from curator.archive.archive import Archive, Opened
from curator.event.encoding import FileText
from curator.event.template import NewEvent


def make_event(archive: Archive, new: NewEvent) -> Opened:
    """The file of a new event in the dialect of the newest ones, under the first name that is free."""
    placed = archive.placed(new, archive.newest_dialect())
    return archive.create(placed.path, FileText(placed.text))
