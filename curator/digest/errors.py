"""What can go wrong with digests besides their files, as errors that carry data."""


class TemplateProblemError(Exception):
    """A person's own template can't be used; `line` is where, from 1, or 0 where that is not known."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason
