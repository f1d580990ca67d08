"""What the journal keeps of a plan, as bytes: all that it replaces, so that it can be finished, put back and undone.

A line of JSON that says what it is (`format` 2) and what the rest must be; a line of JSON with the steps, forward and
back; then the contents, one behind the other, exactly as they are in the files, deflated as a whole.
"""

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise
from typing import Any

from curator.archive.plan import Change, Create, Delete, Move, Plan, Step

FORMAT = 2
_QUICKLY = 1
"""How hard to deflate: texts come to a third, in less time than the disk takes to write them."""
_NONSENSE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, zlib.error)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in the first line."""

    when: datetime
    name: str
    subject: str
    deletes: bool
    """Whether it is a plan that deletes a file."""
    fingerprint: str
    """Of all that follows the line."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What a step did to one file, by fingerprints."""

    path: str | None
    """Where the file was; None for one that came."""
    to: str | None
    """Where it was then; None for one that went."""
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Outline:
    """An entry without the contents."""

    when: datetime
    name: str
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A plan and the one that takes it back."""

    when: datetime
    plan: Plan
    inverse: Plan


def to_bytes(entry: Entry) -> bytes:
    """The entry as it is written."""
    contents: dict[bytes, int] = {}
    steps = {"plan": _of_plan(entry.plan, contents), "inverse": _of_plan(entry.inverse, contents)}
    lengths = [len(data) for data in contents]
    body = b"\n".join((_line({**steps, "contents": lengths}), zlib.compress(b"".join(contents), _QUICKLY)))
    head = {
        "format": FORMAT,
        "when": entry.when.isoformat(),
        "name": entry.plan.name,
        "subject": entry.plan.subject,
        "deletes": any(isinstance(step, Delete) for step in entry.plan.steps),
        "fingerprint": hashlib.sha256(body).hexdigest(),
    }
    return b"\n".join((_line(head), body))


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
    """The entry; None for one that is not whole, or of another format."""
    head = head_of(data)
    body = data.partition(b"\n")[2]
    if head is None or hashlib.sha256(body).hexdigest() != head.fingerprint:
        return None
    line, _, rest = body.partition(b"\n")
    try:
        said, texts = json.loads(line), zlib.decompress(rest)
        bounds = pairwise(accumulate(said["contents"], initial=0))
        contents = [texts[start:stop] for start, stop in bounds]
        return Entry(head.when, _plan(said["plan"], contents), _plan(said["inverse"], contents))
    except _NONSENSE:
        return None


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
    return Outline(head.when, head.name, traces) if head is not None else None


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


def _line(said: dict[str, Any]) -> bytes:
    return json.dumps(said).encode()  # names that are not UTF-8 are escaped too, and come back


def _of_plan(plan: Plan, contents: dict[bytes, int]) -> dict[str, Any]:
    steps = [_of_step(step, contents) for step in plan.steps]
    return {"name": plan.name, "subject": plan.subject, "standing": plan.standing, "steps": steps}


def _of_step(step: Step, contents: dict[bytes, int]) -> dict[str, Any]:
    said: dict[str, Any] = {"do": type(step).__name__.lower(), "path": step.path}
    if isinstance(step, Create):
        said["mode"] = step.mode
    else:
        said["expected"] = step.expected
    if isinstance(step, Move):
        said["to"] = step.to
    if isinstance(step, Change | Create):
        said["content"] = contents.setdefault(step.data, len(contents))
    return said


def _plan(said: dict[str, Any], contents: Sequence[bytes]) -> Plan:
    steps = tuple(_step(step, contents) for step in said["steps"])
    return Plan(said["name"], steps, said["subject"], tuple(said["standing"]))


def _step(said: dict[str, Any], contents: Sequence[bytes]) -> Step:
    match said["do"]:
        case "change":
            return Change(said["path"], said["expected"], contents[said["content"]])
        case "create":
            return Create(said["path"], contents[said["content"]], said["mode"])
        case "delete":
            return Delete(said["path"], said["expected"])
        case "move":
            return Move(said["path"], said["to"], said["expected"])
    raise ValueError(said["do"])
