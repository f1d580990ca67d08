"""Files of the archive as an editor needs them."""

from msgspec.structs import replace

from curator.archive import store
from curator.archive.archive import Archive, Opened
from curator.desktop.toolkit.plain_document import through_document
from curator.event.encoding import Unfit, UnfitTextError


def open_to_edit(archive: Archive, path: str) -> Opened:
    """A file, to be read only if an editor would give another text back. Raises what `Archive.open` raises."""
    opened = archive.open(path)
    if opened.obstacle is None and through_document(opened.content.text) != opened.content.text:
        return replace(opened, obstacle=UnfitTextError(Unfit.ALTERED, 0))
    return opened


def bytes_of(archive: Archive, opened: Opened) -> bytes:
    """What a file held when it was opened. Of one that is no text, or is too large, what it holds by now.

    Raises what `store.read` raises.
    """
    if opened.is_exact:
        data = opened.content.encode()
        if store.fingerprint(data) == opened.fingerprint:
            return data
    return store.read(archive.place(opened.path))
