"""Zip files that are the same bytes for the same content: no clock, no user, no system in them."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The files in this order, by their names. One called `mimetype` is not compressed, so that it can be looked up."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, data in files:
            entry = ZipInfo(name, _DATE)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            entry.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(entry, data)
    return made.getvalue()


def repacked(package: bytes) -> bytes:
    """The same content in another program's zip file, without what that put in besides."""
    with ZipFile(BytesIO(package)) as archive:
        return packed([(name, archive.read(name)) for name in archive.namelist()])
