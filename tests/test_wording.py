"""The sentences: one for each error there is, in plain words, with the name of the file."""

from pathlib import Path

import pytest

from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    BusyError,
    CatalogueError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotAnEventError,
    NotKeptError,
    NotPutBackError,
    NotReadableError,
    NotSavedError,
    OpenElsewhereError,
    OutsideError,
    ReadOnlyError,
    TooLargeError,
    UnavailableError,
    UnfitToSaveError,
)
from curator.archive.recovery import Outcome, Recovered
from curator.catalogue.query import Misunderstanding, QueryError
from curator.digest.errors import (
    BrokenLinkError,
    BrokenPictureError,
    ConflictCopyError,
    CostlyTemplateError,
    FormatUnavailableError,
    NoSuchPieceError,
    NotAPictureError,
    TemplateProblemError,
    UnreadablePictureError,
)
from curator.event.address import AddressRefusedError, Refusal
from curator.event.edits import NoSourceForCoverError
from curator.event.encoding import Unfit, UnfitTextError
from curator.planning.acting import LinkLeftError, UnclearLinkError
from curator.planning.batch import FrontMatterError, UnfitResultError
from curator.planning.moving import UnfitNameError
from curator.planning.page_check import EventMissingError
from curator.planning.page_set import NotADayPageError, TwinsDifferError
from curator.planning.pages import EntriesShareFileError, EntryMissingError, UnclearEntriesError
from curator.planning.replacing import CostlyPatternError, PatternError
from curator.wording import sentence

FILE = Path("/archive/news/2012/03/1/事件 {x}.md")
ERRORS: list[ArchiveError] = [
    AlreadyThereError(FILE),
    BrokenLinkError(FILE),
    BusyError(FILE),
    CatalogueError(FILE, "database disk image is malformed", is_damaged=True),
    ChangedOnDiskError(FILE),
    ConflictCopyError(FILE),
    UnfitToSaveError(FILE, 7),
    EntriesShareFileError(FILE),
    EntryMissingError(FILE),
    FrontMatterError(FILE),
    EventMissingError(FILE),
    LinkError(FILE),
    LinkLeftError(FILE),
    MissingError(FILE),
    NotKeptError(FILE),
    NotADayPageError(FILE),
    TwinsDifferError(FILE),
    NotAFileError(FILE),
    NotAFolderError(FILE),
    NotAnEventError(FILE),
    NotAPictureError(FILE),
    BrokenPictureError(FILE),
    UnreadablePictureError(FILE),
    NotPutBackError(FILE, [str(FILE)]),
    NotReadableError(FILE, "Permission denied"),
    NotSavedError(FILE, "No space left on device"),
    OpenElsewhereError(FILE),
    OutsideError(FILE),
    ReadOnlyError(FILE),
    TooLargeError(FILE, 50 * 1024 * 1024, 8 * 1024 * 1024),
    UnavailableError(FILE),
    UnclearLinkError(FILE),
    UnfitNameError(FILE),
    UnfitResultError(FILE),
]


def all_kinds(kind: type[ArchiveError]) -> set[type[ArchiveError]]:
    ours = (kind for kind in kind.__subclasses__() if kind.__module__.startswith("curator."))
    return {kind}.union(*map(all_kinds, ours))


def test_every_kind_of_error_is_tried_here() -> None:
    assert {type(error) for error in ERRORS} == all_kinds(ArchiveError) - {ArchiveError, UnclearEntriesError}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_names_the_file(error: ArchiveError) -> None:
    said = sentence(error)
    assert str(FILE) in said
    assert said.endswith(".")
    assert "{" not in said.replace(str(FILE), "")
    assert "Error" not in said


def test_says_why_and_how_much() -> None:
    assert "Permission denied" in sentence(NotReadableError(FILE, "Permission denied"))
    assert "No space left" in sentence(NotSavedError(FILE, "No space left on device"))
    assert "image is malformed" in sentence(CatalogueError(FILE, "database disk image is malformed"))
    assert "50 MB" in sentence(TooLargeError(FILE, 50 * 1024 * 1024, 8 * 1024 * 1024))
    assert "8 MB" in sentence(TooLargeError(FILE, 50 * 1024 * 1024, 8 * 1024 * 1024))


@pytest.mark.parametrize("reason", Unfit)
def test_of_texts_that_do_not_fit(reason: Unfit) -> None:
    said = sentence(UnfitTextError(reason, 1234))
    assert "1234" in said or reason is Unfit.ALTERED
    assert "{" not in said
    assert "read" in said


@pytest.mark.parametrize("refusal", Refusal)
def test_of_addresses_that_are_refused(refusal: Refusal) -> None:
    said = sentence(AddressRefusedError("ftp://a.example/{x}" + "y" * 3000, refusal))
    assert len(said) < 200
    assert "{address}" not in said
    assert "Error" not in said


@pytest.mark.parametrize("misunderstanding", Misunderstanding)
def test_of_searches_that_can_not_be_understood(misunderstanding: Misunderstanding) -> None:
    said = sentence(QueryError("{x} 2012-13", misunderstanding))
    assert "{x} 2012-13" in said
    assert "{value}" not in said
    assert "Error" not in said


def test_of_a_cover_without_source() -> None:
    assert "source" in sentence(NoSourceForCoverError())


def test_of_regular_expressions() -> None:
    assert "nothing to repeat" in sentence(PatternError("nothing to repeat at position 0"))
    assert "too long" in sentence(CostlyPatternError())


@pytest.mark.parametrize("outcome", Outcome)
def test_of_a_plan_that_was_begun(outcome: Outcome) -> None:
    said = sentence(Recovered("move", "news/a.md", outcome, ("news/{b}.md",)))
    assert "news/a.md" in said
    assert ("news/{b}.md" in said) == (outcome in {Outcome.LEFT, Outcome.NOT_YET})
    assert "several files" in sentence(Recovered("relate", "", outcome))


def test_of_templates_and_formats_that_can_not_be_used() -> None:
    assert sentence(TemplateProblemError(12, "unexpected '}'", "my.html")) == (
        "The template my.html can't be used: line 12: unexpected '}'."
    )
    assert sentence(TemplateProblemError(0, "{x}", "{y}")) == "The template {y} can't be used: {x}."
    assert sentence(NoSuchPieceError(3, "/etc/passwd", "my.html")) == (
        "The template my.html can take in only Curator's own pieces, not /etc/passwd (line 3)."
    )
    assert sentence(CostlyTemplateError(0, "", "my.html")) == (
        "The template my.html was stopped: it takes too much time or memory."
    )
    assert sentence(FormatUnavailableError("docx", "python-new")) == (
        "Word needs the package python-new; install it with: pip install python-new"
    )


def test_of_what_nobody_foresaw() -> None:
    assert sentence(ValueError("odd")) == "ValueError: odd"


def test_each_sentence_goes_through_the_translation() -> None:
    seen = []

    def shout(context: str, text: str) -> str:
        seen.append(context)
        return text.upper().replace("{PATH}", "{path}")

    assert sentence(MissingError(FILE), shout) == f"{FILE} IS NOT THERE."
    assert set(seen) == {"Errors"}
