"""All links of an archive's files, found and followed in another way than the app does it."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

_LINK = re.compile(r"\]\(([^()\n]*)\)")


def broken_links(tree: Mapping[str, bytes | None]) -> set[tuple[str, str]]:
    """File and target of each link within the archive that leads to no file of it."""
    return {(path, target) for path, target, place in _links(tree) if place not in tree}


def _links(tree: Mapping[str, bytes | None]) -> Iterator[tuple[str, str, str]]:
    for path, data in tree.items():
        if data is not None and path.endswith(".md"):
            for target in _LINK.findall(data.decode()):
                place = _place(target, path)
                if place is not None:
                    yield path, target, place


def _place(target: str, path: str) -> str | None:
    plain = unquote(target.partition("#")[0])
    if not plain or re.match("[a-z]+:|//", plain, re.IGNORECASE) or plain.endswith((".html", ".json", ".xml")):
        return None
    if plain.startswith("/"):
        return plain.removeprefix("/zh").removeprefix("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), plain))
