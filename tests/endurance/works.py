"""What Curator does to single files, as works that can be killed: each step has a number, and so has each text."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from typing_extensions import override

from curator.archive import store
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, _to_bytes
from curator.archive.history import versions
from curator.archive.journal import Journal, Why
from curator.archive.plan import Change, Plan
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from curator.event.encoding import FileText
from tests.archive.trees import write_tree
from tests.endurance import writer
from tests.endurance.killing import Work, files_in

_FILES = 4
_LENGTHS = (300, 5000, 60_000)


def text_of(number: int) -> bytes:
    """The text of a step: any part of it shows whose it is."""
    line = f"事件 {number} \n".encode()
    return line * (_LENGTHS[number % 3] // len(line))


class _OnFiles(Work):
    """Whose state is the files of a folder."""

    @override
    def begin(self, number: int) -> None:
        shutil.rmtree(self.base / "archive", ignore_errors=True)
        write_tree(self.base / "archive", self.files_of(number))

    @override
    def holds(self, number: int) -> bool:
        return files_in(self.base / "archive") == self.files_of(number)

    def files_of(self, number: int) -> dict[str, bytes]:
        """The files that are there after that step."""
        raise NotImplementedError

    def place(self, path: str) -> Path:
        """A file on the disk."""
        return self.base / "archive" / path


class Saving(_OnFiles):
    """Writes other texts into files, one after the other. Broken: empties the file first."""

    @override
    def files_of(self, number: int) -> dict[str, bytes]:
        return {f"{last % _FILES}.md": text_of(last) for last in range(number - _FILES + 1, number + 1)}

    @override
    def step(self, number: int) -> None:
        write = writer.naively if self.broken else writer.save
        write(self.place(f"{number % _FILES}.md"), text_of(number))


class Creating(_OnFiles):
    """Writes new files, and the folders that they need. Broken: under their names from the first byte."""

    def __init__(self, base: Path, *, broken: bool = False) -> None:
        super().__init__(base, broken=broken)
        self._first = 0

    @override
    def begin(self, number: int) -> None:
        self._first = number
        super().begin(number)

    @override
    def files_of(self, number: int) -> dict[str, bytes]:
        return {_made(made): text_of(made) for made in range(self._first, number + 1)}

    @override
    def step(self, number: int) -> None:
        place = self.place(_made(number))
        if self.broken:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text_of(number))
        else:
            store.create(place, text_of(number))


def _made(number: int) -> str:
    return f"{number // 5}/{number}.md"


class Moving(_OnFiles):
    """Gives a file another name, in another folder. Broken: copies it, and takes the first one away."""

    _TEXT = text_of(2)

    @override
    def files_of(self, number: int) -> dict[str, bytes]:
        return {_moved(number): self._TEXT}

    @override
    def step(self, number: int) -> None:
        before, to = self.place(_moved(number - 1)), self.place(_moved(number))
        if self.broken:
            to.parent.mkdir(exist_ok=True)
            shutil.copyfile(before, to)
            before.unlink()
        else:
            store.move(before, to, fingerprint(self._TEXT))

    @override
    def recover(self, number: int) -> None:
        before, to, text = self.place(_moved(number)), self.place(_moved(number + 1)), fingerprint(self._TEXT)
        store.settle(before, text)
        store.settle_move(before, to, text)


def _moved(number: int) -> str:
    return f"{number % 5}/{number}.md"


class Deleting(_OnFiles):
    """Deletes a file, that comes back with another text. Broken: empties it first."""

    @override
    def files_of(self, number: int) -> dict[str, bytes]:
        return {"stays.md": b"stays", **({} if number % 2 else {"a.md": text_of(number)})}

    @override
    def step(self, number: int) -> None:
        place = self.place("a.md")
        if number % 2 and self.broken:
            place.write_bytes(b"")
            place.unlink()
        elif number % 2:
            store.delete(place, fingerprint(text_of(number - 1)))
        else:
            (self.base / "new").write_bytes(text_of(number))
            (self.base / "new").replace(place)

    @override
    def recover(self, number: int) -> None:
        store.settle(self.place("a.md"), fingerprint(text_of(number)))


class Drafting(Work):
    """Keeps the texts of three editings as drafts, and takes one away now and then. Broken: empties a draft first."""

    longest = 0.03

    @override
    def begin(self, number: int) -> None:
        shutil.rmtree(self.base / "drafts", ignore_errors=True)
        for draft in self._drafts_of(number):
            self._drafts.put(draft)

    @override
    def step(self, number: int) -> None:
        if number % 7 == 0:
            self._drafts.forget(f"{number % 3}")
        elif self.broken:
            draft = _draft(number)
            (self.base / "drafts" / f"{draft.id}.draft").write_bytes(_to_bytes(draft, self._drafts._root))
        else:
            self._drafts.put(_draft(number))

    @override
    def holds(self, number: int) -> bool:
        return sorted(map(repr, self._drafts.all())) == sorted(map(repr, self._drafts_of(number)))

    @property
    def _drafts(self) -> Drafts:
        return Drafts(self.base / "drafts", self.base)

    def _drafts_of(self, number: int) -> Iterator[Draft]:
        return (_draft(last) for last in range(number - 2, number + 1) if last % 7)


def _draft(number: int) -> Draft:
    text, when = text_of(number).decode(), datetime.fromtimestamp(abs(number), UTC)
    return Draft(f"{number % 3}", f"{number}.md", when, FileText(text), number, text[:100], fingerprint(text.encode()))


class Keeping(Work):
    """Saves texts over one another and keeps others, all of which the history must have. Broken: what was replaced is
    kept when the next text is in its place."""

    longest = 0.04
    _PATH = "a.md"

    def __init__(self, base: Path, *, broken: bool = False) -> None:
        super().__init__(base, broken=broken)
        self._first = 0

    @override
    def begin(self, number: int) -> None:
        self._first = number
        shutil.rmtree(self.base / "journal", ignore_errors=True)
        write_tree(self.base / "archive", {self._PATH: text_of(_saved(number))})

    @override
    def step(self, number: int) -> None:
        if _saved(number) != number:
            self._journal.keep(self._PATH, text_of(number), Why.OUTSIDE)
            return
        before = text_of(_saved(number - 1))
        if self.broken:
            writer.save(self.base / "archive" / self._PATH, text_of(number))
            self._journal.keep(self._PATH, before, Why.REPLACED)
        else:
            plan = Plan("save", (Change(self._PATH, fingerprint(before), text_of(number)),), self._PATH)
            apply(Archive(self.base / "archive"), plan, self._journal)

    @override
    def recover(self, number: int) -> None:
        recover(Archive(self.base / "archive"), self._journal)
        self._journal.clear()

    @override
    def holds(self, number: int) -> bool:
        steps = range(self._first + 1, number + 1)
        kept = {_saved(step - 1) if _saved(step) == step else step for step in steps}
        found = [self._journal.text(old.id, old.fingerprint) for old in versions(self._journal, self._PATH)]
        now = (self.base / "archive" / self._PATH).read_bytes()
        return now == text_of(_saved(number)) and {text_of(one) for one in kept} <= set(found)

    @property
    def _journal(self) -> Journal:
        return Journal(self.base / "journal", lambda: datetime.now(UTC))


def _saved(number: int) -> int:
    """The last step up to this one that saved a text; every third one only keeps one."""
    return number - 1 if number % 3 == 0 else number
