"""What is fed with random bytes, and what must hold for all of them; each also as a careless program would do it."""

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import yaml

from curator.assets import asset_path
from curator.catalogue.catalogue import Catalogue, catalogue_in_memory
from curator.catalogue.query import QueryError, parse
from curator.curation.drops import TYPES, files_in, links_in, refused_in, text_of
from curator.curation.link import TooManyLinksError
from curator.curation.shortcuts import links_of_file, refused_in_file
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError, as_shown, decode
from curator.event.front_matter import find_front_matter, remove_value, set_value
from tests.curation.recorded import recorded_drops
from tests.curation.test_shortcuts import SUFFIXES
from tests.event.acting import ACTS, edit_by

Feed = Callable[[bytes], None]
_SEPARATOR = b"\xff\xfe"


def feed_parser(data: bytes) -> None:
    """The last bytes choose what is done to the event that the others are."""
    body, numbers = data[:-6], data[-6:]
    try:
        content = decode(body)
    except UnfitTextError:
        text = as_shown(body).text
    else:
        assert content.encode() == body
        text = content.text
    past = [text]
    for act, row, to in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=False):
        document = read(text)
        assert document.text == text
        if not isinstance(document, Event):
            return
        edit = edit_by(document, ACTS[act % len(ACTS)], row % 10, to % 4)
        text = edit.apply(text)
        assert edit.inverse().apply(text) == past[-1]
        past.append(text)


def feed_parser_broken(data: bytes) -> None:
    """Lines are split and joined as Python has them."""
    text = data.decode(errors="replace")
    assert "\n".join(text.splitlines()) == text.removesuffix("\n")


def feed_front_matter(data: bytes) -> None:
    """The first byte chooses the key and what it is to be."""
    lines = as_shown(data[1:]).text.split("\n")
    block = find_front_matter(lines)
    key = ("status", "contexts")[data[0] % 2] if data else "status"
    value: str | list[str] = f"{data[:1]!r}: # '" if key == "status" else ["a, b", "- c", str(data[:1])]
    text = "\n".join(lines)
    edit = set_value(lines, key, value)
    changed = edit.apply(text)
    assert edit.inverse().apply(changed) == text
    found = find_front_matter(changed.split("\n"))
    assert found is not None
    if not (block and block.problem):
        assert found.problem or found.values[key] == value
    gone = remove_value(lines, key)
    assert gone.inverse().apply(gone.apply(text)) == text


def feed_front_matter_broken(data: bytes) -> None:
    """The block is written anew from its values."""
    block = re.match(r"---\n(.*?)\n---\n", data[1:].decode(errors="replace"), re.DOTALL)
    if block and len(block[1]) < 1000:
        assert yaml.safe_dump(yaml.safe_load(block[1])).strip() == block[1].strip()


class Searches:
    """Every search that is understood can be made."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def __call__(self, data: bytes) -> None:
        text = data.decode(errors="surrogateescape")
        try:
            query = parse(text)
        except QueryError:
            return
        assert parse(query.text) == query
        if self._catalogue is None:
            self._catalogue = catalogue_in_memory(asset_path("sample-archive"), Path(tempfile.gettempdir()))
            self._catalogue.refresh()
        self._catalogue.newest_entries(query, 3)


def feed_query_broken(data: bytes) -> None:
    """A term is a field and a value."""
    for term in data.decode(errors="replace").split():
        if ":" in term:
            _field, _value = term.split(":")


def feed_drops(data: bytes) -> None:
    """The first bytes choose the types, or the kind of a file."""
    if not data:
        return
    choice, *pieces = (data[1:].split(_SEPARATOR)) or [b""]
    formats = {TYPES[(data[0] + number) % len(TYPES)]: piece for number, piece in enumerate([choice, *pieces][:4])}
    name = f"x{SUFFIXES[data[0] % len(SUFFIXES)]}"
    for read_links in (partial(links_in, formats), partial(links_of_file, name, data[1:])):
        try:
            found = read_links()
        except TooManyLinksError:
            continue
        pages = [link.page for link in found if link.page is not None]
        assert all(page.split(":")[0].lower() in {"http", "https"} for page in pages)
        assert not [link for link in found if "\n" in link.url or "\n" in link.title]
    refused_in(formats)
    refused_in_file(name, data[1:])
    files_in(formats)
    text_of(formats)


def feed_drops_broken(data: bytes) -> None:
    """All bytes are UTF-8, and every line is an address."""
    for line in data[1:].decode().splitlines():
        assert not line.startswith("javascript:")


TARGETS: dict[str, tuple[Feed, Feed]] = {
    "parser": (feed_parser, feed_parser_broken),
    "front matter": (feed_front_matter, feed_front_matter_broken),
    "query": (Searches(), feed_query_broken),
    "drops": (feed_drops, feed_drops_broken),
}


def seeds(target: str) -> Iterator[bytes]:
    """What to begin with."""
    yield from {
        "parser": _events,
        "front matter": _blocks,
        "query": _queries,
        "drops": _drops,
    }[target]()


def _events() -> Iterable[bytes]:
    sample = sorted(asset_path("sample-archive").rglob("*.md"))
    return [place.read_bytes() + bytes([number, 1, 2, number + 5, 0, 1]) for number, place in enumerate(sample[:40])]


def _blocks() -> Iterable[bytes]:
    blocks = ("status: draft", "contexts: [a, b]\n# c\nx: |\n  y", "a: 'b'\n\nstatus: \"x\"\nlist:\n- 1\n- 2")
    return [b"s---\n" + block.encode() + b"\n---\ntext\n" for block in blocks]


def _queries() -> Iterable[bytes]:
    return [
        b'moon -"flood plain" OR title:rome', b"date:2012-03-01..2012-04-15 host:bbc.co.uk", b"date:*-03-01 has:cover",
        b"missing:source is:broken related:news/2012/03/1/x.md", "anywhere:“霍姆斯” context:\"Homs\"".encode(),
    ]  # fmt: skip


def _drops() -> Iterable[bytes]:
    for drop in recorded_drops().values():
        for name, data in drop.items():
            if name in TYPES:
                yield bytes([TYPES.index(name)]) + data[:4000]
    yield bytes([0]) + b"[InternetShortcut]\r\nURL=http://a.example/\r\n"
    yield bytes([3]) + b"[Desktop Entry]\nType=Link\nName=x\nURL=http://a.example/\n"
