"""What can go wrong with digests, as errors that carry data."""

from curator.archive.errors import ArchiveError


class BrokenLinkError(ArchiveError):
    """The file is a symbolic link, and what it should lead to is not there."""


class NotAPictureError(ArchiveError):
    """The file is named as the cover of an event, and is no picture of a kind that a digest can hold."""


class BrokenPictureError(ArchiveError):
    """The file begins as such a picture does, and breaks off or is damaged."""


class UnreadablePictureError(ArchiveError):
    """The file is such a picture, of more pixels than are taken, or one that can't be decoded."""


class ConflictCopyError(ArchiveError):
    """A sync program wrote the file because two people changed an event; the event itself stands beside it."""


class FormatUnavailableError(Exception):
    """A form is made with a package that is not installed here; `form` is its name, `project` whose package it is."""

    def __init__(self, form: str, project: str) -> None:
        super().__init__(form)
        self.form = form
        self.project = project


class TemplateProblemError(Exception):
    """A person's own template can't be used; `line` is where, from 1, or 0 where that is not known.

    `name` is that of its file; empty where there is none.
    """

    def __init__(self, line: int, reason: str, name: str = "") -> None:
        super().__init__(line, reason, name)
        self.line = line
        self.reason = reason
        self.name = name


class NoSuchPieceError(TemplateProblemError):
    """It includes, extends or imports another file, `reason`, which is no template of Curator's."""


class CostlyTemplateError(TemplateProblemError):
    """It takes more time or memory than it is given."""
