"""What the files of a plan hold as its steps are made, one after the other: by that it is seen how far it came.

Texts are given by their fingerprints, None for nothing. Pure.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from curator.archive.plan import Change, Create, Delete, Move, Plan, Step, paths_of
from curator.archive.store import fingerprint

Texts = Mapping[str, str | None]


def before(step: Step) -> Texts:
    """What a step finds at its paths."""
    match step:
        case Create():
            return {step.path: None}
        case Move():
            return {step.path: step.expected, step.to: None}
        case Change() | Delete():
            return {step.path: step.expected}


def after(step: Step) -> Texts:
    """What it leaves there."""
    match step:
        case Delete():
            return {step.path: None}
        case Move():
            return {step.path: None, step.to: step.expected}
        case Change() | Create():
            return {step.path: fingerprint(step.data)}


class Course:
    """Knows of each path of a plan what stands there after how many steps."""

    def __init__(self, plan: Plan) -> None:
        self._steps = plan.steps
        self._numbers: dict[str, list[int]] = {}
        """By path: 0, and after how many steps something else stands there."""
        self._texts: dict[str, list[str | None]] = {}
        """What then stands there."""
        for number, step in enumerate(plan.steps):
            for path, text in before(step).items():
                if path not in self._texts:
                    self._numbers[path], self._texts[path] = [0], [text]
            for path, text in after(step).items():
                self._numbers[path].append(number + 1)
                self._texts[path].append(text)

    def at(self, path: str, made: int) -> str | None:
        """What stands at a path after so many steps."""
        return self._texts[path][bisect_right(self._numbers[path], made) - 1]

    def made(self, now: Texts) -> int | None:
        """How many steps are made, if the files are as after so many of them."""
        wrong = {path for path, texts in self._texts.items() if now[path] != texts[0]}
        for number, step in enumerate(self._steps):
            if not wrong:
                return number
            for path in paths_of(step):
                (wrong.discard if now[path] == self.at(path, number + 1) else wrong.add)(path)
        return None if wrong else len(self._steps)

    def missing(self, now: Texts) -> Sequence[Step] | None:
        """The steps that are to be made still. None where a file is neither as before its step nor as after it.

        Where somebody put single files back: those whose files are as before them, and not as after them or a later
        one.
        """
        made = self.made(now)
        if made is not None:
            return self._steps[made:]
        now = dict(now)
        missing = []
        for number, step in enumerate(self._steps):
            if self._is_made(number, step, now):
                continue
            if any(now[path] != self.at(path, number) for path in paths_of(step)):
                return None
            missing.append(step)
            now |= after(step)
        return missing

    def _is_made(self, number: int, step: Step, now: Texts) -> bool:
        later = {other for path in paths_of(step) for other in self._numbers[path] if other > number}
        return any(all(now[path] == self.at(path, other) for path in paths_of(step)) for other in later)
