"""What the journal keeps of a plan, as bytes: all that it replaces, so that it can be finished, put back and undone.

A line of JSON that says what it is (`format` 3) and what the rest must be; a line of JSON with the steps, forward and
back, which name texts by their fingerprints; then these texts, one behind the other, exactly as they are in the files,
deflated as a whole. An entry that is settled has no texts: those that it replaced are elsewhere (`texts`).
"""

import json
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from msgspec import Struct
from msgspec.structs import asdict, replace

from curator.archive.errors import MissingError
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.store import fingerprint

FORMAT = 3
_QUICKLY = 1
"""How hard to deflate: texts come to a third, in less time than the disk takes to write them."""
_NONSENSE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, zlib.error, MissingError)


class Head(Struct, frozen=True):
    """What stands in the first line."""

    when: datetime
    name: str
    subject: str
    deletes: bool
    """Whether it is a plan that deletes a file."""
    fingerprint: str
    """Of all that follows the line."""


class Trace(Struct, frozen=True):
    """What a step did to one file, by fingerprints."""

    path: str | None
    """Where the file was; None for one that came."""
    to: str | None
    """Where it was then; None for one that went."""
    old: str | None
    new: str | None

    @property
    def back(self) -> "Trace":
        """What the step that takes it back does."""
        return Trace(self.to, self.path, self.new, self.old)


class Outline(Struct, frozen=True):
    """An entry without the contents."""

    when: datetime
    name: str
    traces: tuple[Trace, ...]
    texts: frozenset[str]
    """The fingerprints of the texts that take it back."""

    @property
    def traces_back(self) -> tuple[Trace, ...]:
        """The traces of what takes it back."""
        return tuple(trace.back for trace in reversed(self.traces))


class Entry(Struct, frozen=True):
    """A plan and the one that takes it back."""

    when: datetime
    plan: Plan
    inverse: Plan


class Settled(NamedTuple):
    """An entry that is done, and needs its texts only to be taken back."""

    data: bytes
    """The entry without texts."""
    texts: Mapping[str, bytes]
    """What it replaced, by fingerprints."""


class _Parts(NamedTuple):
    head: Head
    steps: dict[str, Any]
    texts: Mapping[str, bytes]


def to_bytes(entry: Entry) -> bytes:
    """The entry as it is written."""
    texts: dict[str, bytes] = {}
    steps = {"plan": _of_plan(entry.plan, texts), "inverse": _of_plan(entry.inverse, texts)}
    deletes = any(isinstance(step, Delete) for step in entry.plan.steps)
    return _written(_Parts(Head(entry.when, entry.plan.name, entry.plan.subject, deletes, ""), steps, texts))


def head_of(data: bytes) -> Head | None:
    """What the first line says; None where it is none of ours."""
    try:
        said = json.loads(data.partition(b"\n")[0])
        when = datetime.fromisoformat(said["when"])
        if said["format"] != FORMAT or when.tzinfo is None:
            return None
        return Head(when, str(said["name"]), str(said["subject"]), bool(said["deletes"]), str(said["fingerprint"]))
    except _NONSENSE:
        return None


def from_bytes(data: bytes) -> Entry | None:
    """The entry; None for one that is not whole, or settled, or of another format."""
    try:
        parts = _parts(data)
        plan, inverse = (_plan(parts.steps[which], parts.texts.__getitem__) for which in ("plan", "inverse"))
        return Entry(parts.head.when, plan, inverse)
    except _NONSENSE:
        return None


def inverse_of(data: bytes, elsewhere: Callable[[str], bytes]) -> Plan | None:
    """What takes an entry back, settled or not; None as above.

    `elsewhere` gives the text of a fingerprint that is not in the entry; where it raises MissingError there is no
    inverse.
    """
    try:
        parts = _parts(data)
        texts = parts.texts
        return _plan(parts.steps["inverse"], lambda one: texts[one] if one in texts else elsewhere(one))
    except _NONSENSE:
        return None


def text_in(data: bytes, print_: str) -> bytes | None:
    """A text that an entry has in itself, by its fingerprint."""
    try:
        return _parts(data).texts.get(print_)
    except _NONSENSE:
        return None


def settled(data: bytes) -> Settled | None:
    """The entry, and the texts that it replaced; None where it is settled already, or not whole."""
    try:
        parts = _parts(data)
        texts = {print_: parts.texts[print_] for print_ in _texts_back(parts.steps)}
    except _NONSENSE:
        return None
    return Settled(_written(_Parts(parts.head, parts.steps, {})), texts)


def has_outline(data: bytes) -> bool:
    """Whether the beginning of an entry is long enough for `outline_of`."""
    return data.count(b"\n") > 1


def outline_of(data: bytes) -> Outline | None:
    """What the first two lines say; None where they are none of ours."""
    head = head_of(data)
    try:
        said = json.loads(data.split(b"\n", 2)[1])
        steps, back = said["plan"]["steps"], reversed(said["inverse"]["steps"])
        traces = tuple(_trace(step, undone) for step, undone in zip(steps, back, strict=True))
    except _NONSENSE:
        return None
    return Outline(head.when, head.name, traces, _texts_back(said)) if head is not None else None


def _trace(step: dict[str, Any], undone: dict[str, Any]) -> Trace:
    """Each of the two knows the text that it finds."""
    path, old, new = step["path"], step.get("expected"), undone.get("expected")
    match step["do"]:
        case "create":
            return Trace(None, path, None, new)
        case "delete":
            return Trace(path, None, old, None)
        case "move":
            return Trace(path, step["to"], old, old)
    return Trace(path, path, old, new)


def _texts_back(steps: dict[str, Any]) -> frozenset[str]:
    return frozenset(step["content"] for step in steps["inverse"]["steps"] if "content" in step)


def _written(parts: _Parts) -> bytes:
    lengths = {print_: len(text) for print_, text in parts.texts.items()}
    packed = zlib.compress(b"".join(parts.texts.values()), _QUICKLY)
    body = b"\n".join((_line({**parts.steps, "lengths": lengths}), packed))
    head = asdict(replace(parts.head, fingerprint=fingerprint(body)))
    return b"\n".join((_line({"format": FORMAT, **head, "when": parts.head.when.isoformat()}), body))


def _parts(data: bytes) -> _Parts:
    """Raises ValueError or another of the _NONSENSE for what is no whole entry."""
    head = head_of(data)
    body = data.partition(b"\n")[2]
    if head is None or fingerprint(body) != head.fingerprint:
        raise ValueError(head)
    line, _, packed = body.partition(b"\n")
    steps, texts = json.loads(line), zlib.decompress(packed)
    lengths = steps.pop("lengths")
    bounds = pairwise(accumulate(lengths.values(), initial=0))
    return _Parts(
        head, steps, {print_: texts[start:stop] for print_, (start, stop) in zip(lengths, bounds, strict=True)}
    )


def _line(said: dict[str, Any]) -> bytes:
    return json.dumps(said).encode()  # names that are not UTF-8 are escaped too, and come back


def _of_plan(plan: Plan, texts: dict[str, bytes]) -> dict[str, Any]:
    steps = [_of_step(step, texts) for step in plan.steps]
    return {"name": plan.name, "subject": plan.subject, "standing": plan.standing, "steps": steps}


def _of_step(step: Step, texts: dict[str, bytes]) -> dict[str, Any]:
    said: dict[str, Any] = {"do": type(step).__name__.lower(), "path": step.path}
    if isinstance(step, Create):
        said["mode"] = step.mode
    else:
        said["expected"] = step.expected
    if isinstance(step, Move):
        said["to"] = step.to
    if isinstance(step, Create | Move) and step.beside:
        said["beside"] = True
    if isinstance(step, Change | Create):
        said["content"] = fingerprint(step.data)
        texts[said["content"]] = step.data
    return said


def _plan(said: dict[str, Any], text: Callable[[str], bytes]) -> Plan:
    steps = tuple(_step(step, text) for step in said["steps"])
    return Plan(said["name"], steps, said["subject"], tuple(said["standing"]))


def _step(said: dict[str, Any], text: Callable[[str], bytes]) -> Step:
    match said["do"]:
        case "change":
            return Change(said["path"], said["expected"], text(said["content"]))
        case "create":
            return Create(said["path"], text(said["content"]), said["mode"], "beside" in said)
        case "delete":
            return Delete(said["path"], said["expected"])
        case "move":
            return Move(said["path"], said["to"], said["expected"], "beside" in said)
    raise ValueError(said["do"])
