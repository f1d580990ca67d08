"""Plans, of which each brings all files of a small archive from one generation to the next: they move, change, come and
go."""

import shutil
from datetime import UTC, datetime

from typing_extensions import override

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from tests.archive.trees import write_tree
from tests.endurance.killing import Work, files_in

_FILES = 5


class Generations(Work):
    """Broken: the same steps one after the other, without a journal."""

    longest = 0.1

    @override
    def begin(self, number: int) -> None:
        shutil.rmtree(self.base / "archive", ignore_errors=True)
        shutil.rmtree(self.base / "journal", ignore_errors=True)
        write_tree(self.base / "archive", files_of(number))

    @override
    def step(self, number: int) -> None:
        plan = plan_to(number)
        if self.broken:
            self._make_naively(plan)
        else:
            apply(Archive(self.base / "archive"), plan, self._journal())

    @override
    def recover(self, number: int) -> None:
        recover(Archive(self.base / "archive"), self._journal())

    @override
    def holds(self, number: int) -> bool:
        return files_in(self.base / "archive") == files_of(number)

    def _journal(self) -> Journal:
        return Journal(self.base / "journal", lambda: datetime.now(UTC))

    def _make_naively(self, plan: Plan) -> None:
        for step in plan.steps:
            place = self.base / "archive" / step.path
            match step:
                case Change() | Create():
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(step.data)
                case Delete():
                    place.unlink()
                case Move():
                    to = self.base / "archive" / step.to
                    to.parent.mkdir(parents=True, exist_ok=True)
                    place.rename(to)


def files_of(generation: int) -> dict[str, bytes]:
    """All files of the archive then."""
    texts = {path_of(number, generation): text_of(number, generation) for number in range(_FILES)}
    if generation % 2:
        texts[f"news/odd/{generation % 10}.md"] = text_of(_FILES, generation)
    return {"index.md": text_of(-1, generation), **texts}


def path_of(number: int, generation: int) -> str:
    """Where a file stands then; half of them move from one generation to the next."""
    return f"news/{generation % 7 if number % 2 else 0}/{number}.md"


def text_of(number: int, generation: int) -> bytes:
    """What it holds then."""
    return f"file {number} generation {generation} ".encode() * (1 + (number * 7 + generation) % 300)


def plan_to(generation: int) -> Plan:
    """The plan that brings about a generation from the one before."""
    old, new = files_of(generation - 1), files_of(generation)
    steps: list[Step] = []
    for number in range(_FILES):
        before, path = path_of(number, generation - 1), path_of(number, generation)
        expected = fingerprint(old.pop(before))
        if before != path:
            steps.append(Move(before, path, expected))
        steps.append(Change(path, expected, new.pop(path)))
    steps.append(Change("index.md", fingerprint(old.pop("index.md")), new.pop("index.md")))
    steps += [Delete(path, fingerprint(data)) for path, data in old.items()]
    steps += [Create(path, data) for path, data in new.items()]
    return Plan("generation", tuple(steps), str(generation))
