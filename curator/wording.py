"""The sentences for what can go wrong, in one place for the window and the command line.

`translate` is Qt's, given by the window; the command line speaks English.
"""

from collections.abc import Callable
from typing import Any

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
from curator.curation.link import TooManyLinksError
from curator.curation.shortcuts import FileTooLargeError
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
from curator.event.edits import NoSourceForCoverError, ReservedLabelError
from curator.event.encoding import Unfit, UnfitTextError
from curator.planning.acting import LinkLeftError, UnclearLinkError
from curator.planning.batch import FrontMatterError, UnfitResultError
from curator.planning.moving import UnfitNameError
from curator.planning.page_check import EventMissingError
from curator.planning.page_set import NotADayPageError, TwinsDifferError
from curator.planning.pages import EntriesShareFileError, EntryMissingError
from curator.planning.replacing import CostlyPatternError, PatternError

Translate = Callable[[str, str], str]


def english(_context: str, sentence: str) -> str:
    """The sentence as it stands in the code."""
    return sentence


def sentence(error: Exception | Recovered, translate: Translate = english) -> str:
    """What went wrong and what is safe, in one sentence or two; it names the file."""
    for kind, words in _WORDS:
        if isinstance(error, kind):
            return words(error, translate)
    return f"{type(error).__name__}: {error}"


def form_title(name: str, translate: Translate = english) -> str:
    """What people call a form of digests, by its name on the command line."""
    texts = {
        "markdown": translate("Formats", "Markdown"),
        "html": translate("Formats", "HTML"),
        "pdf": translate("Formats", "PDF"),
        "epub": translate("Formats", "EPUB"),
        "odt": translate("Formats", "OpenDocument"),
        "docx": translate("Formats", "Word"),
        "text": translate("Formats", "Plain text"),
        "mail": translate("Formats", "E-mail draft"),
        "json": translate("Formats", "JSON"),
        "xml": translate("Formats", "XML"),
        "jsonfeed": translate("Formats", "JSON Feed"),
        "atom": translate("Formats", "Atom feed"),
        "ris": translate("Formats", "Sources as RIS"),
        "bibtex": translate("Formats", "Sources as BibTeX"),
        "csl": translate("Formats", "Sources as CSL-JSON"),
    }
    return texts[name]


def _simple(error: Exception, translate: Translate) -> str:
    texts = {
        NoSourceForCoverError: translate(
            "Errors", "In this archive a cover image stands behind a source: add a source first."
        ),
        ReservedLabelError: translate(
            "Errors", "“Cover Image” is what the cover is called; a source needs another label."
        ),
        PatternError: translate("Errors", "The regular expression is not understood: {reason}."),
        CostlyPatternError: translate(
            "Errors", "The regular expression takes too long, or too much memory. Nothing was changed."
        ),
        TooManyLinksError: translate("Errors", "{count} links at once are more than are taken; the most is 200."),
        FileTooLargeError: translate("Errors", "That file is too large to look for links in it."),
    }
    return texts[type(error)].format(count=getattr(error, "count", 0), reason=getattr(error, "reason", ""))


def _archive(error: ArchiveError, translate: Translate) -> str:
    texts = {
        OpenElsewhereError: translate("Errors", "{path} is open in another window of Curator, which was called."),
        MissingError: translate("Errors", "{path} is not there."),
        NotKeptError: translate("Errors", "That text is not kept any more: it is one that {path} held before."),
        NotAFolderError: translate("Errors", "{path} is not a folder, and an archive is one."),
        NotAFileError: translate("Errors", "{path} is a folder or a device, not a file."),
        LinkError: translate("Errors", "{path} is a link to another file; links are neither moved nor deleted."),
        OutsideError: translate("Errors", "{path} lies outside the archive, where nothing is read or written."),
        TooLargeError: translate(
            "Errors", "{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged."
        ),
        NotReadableError: translate("Errors", "{path} can't be read: {reason}."),
        ReadOnlyError: translate("Errors", "{path} may only be read, not written to."),
        NotSavedError: translate("Errors", "{path} was not saved: {reason}. The file is as it was before."),
        UnfitToSaveError: translate(
            "Errors",
            "{path} was not saved: at byte {position} of the text stands a character that no editor could keep. "
            "Take it out and save again; the file is as it was before.",
        ),
        ChangedOnDiskError: translate(
            "Errors", "Another program changed {path} since it was opened. It was not overwritten."
        ),
        AlreadyThereError: translate("Errors", "{path} is there already. It was not overwritten."),
        BrokenLinkError: translate("Errors", "{path} is a link to a file that is not there."),
        NotAnEventError: translate("Errors", "{path} is not an event."),
        NotAPictureError: translate("Errors", "{path} is not a PNG, JPEG, GIF or WebP picture."),
        BrokenPictureError: translate("Errors", "{path} is a picture that breaks off before its end, or is damaged."),
        UnreadablePictureError: translate("Errors", "{path} is a picture that can't be read, or that is too large."),
        NotADayPageError: translate("Errors", "{path} is not understood as the page of its day; it stays as it is."),
        TwinsDifferError: translate("Errors", "{path} is not the same as its twin; both stay as they are."),
        EntryMissingError: translate("Errors", "{path} has no entry there; the page stays as it is."),
        EventMissingError: translate("Errors", "There is no event to be read in {path}; its entry stays as it is."),
        EntriesShareFileError: translate(
            "Errors", "Several entries lead to {path}, and it can't be told which is its own; they stay as they are."
        ),
        LinkLeftError: translate("Errors", "A link to {path} stays, and leads nowhere then."),
        UnclearLinkError: translate(
            "Errors", "What is said there of {path} is not understood as a link; it stays as it is."
        ),
        UnfitResultError: translate(
            "Errors",
            "{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.",
        ),
        FrontMatterError: translate("Errors", "The front matter of {path} is not understood; it stays as it is."),
        UnfitNameError: translate("Errors", "{path} can't be the name of an event's file."),
        ConflictCopyError: translate("Errors", "{path} is a conflict copy, made by a sync program."),
        UnavailableError: translate(
            "Errors", "{path} is empty or not there just now. What is known of its events is kept until it is back."
        ),
        BusyError: translate("Errors", "Another window changes this archive just now, as {path} says; try again."),
        NotPutBackError: translate(
            "Errors",
            "That could not be done, and not all of it be taken back: {paths}. What these files held is kept.",
        ),
        CatalogueError: translate(
            "Errors",
            "The list of events can't be kept in {path}: {reason}. It is made anew; no event is touched by that.",
        ),
    }
    return texts[type(error)].format(
        path=error.path,
        size=_megabytes(getattr(error, "size", 0)),
        limit=_megabytes(getattr(error, "limit", 0)),
        paths=", ".join(getattr(error, "paths", ())),
        reason=getattr(error, "reason", ""),
        position=getattr(error, "position", 0),
    )


def _recovered(recovered: Recovered, translate: Translate) -> str:
    texts = {
        Outcome.FINISHED: translate("Errors", "What was begun with {subject} when Curator ended is finished now."),
        Outcome.PUT_BACK: translate(
            "Errors",
            "What was begun with {subject} when Curator ended is taken back; its files are as they were before.",
        ),
        Outcome.LEFT: translate(
            "Errors",
            "What was begun with {subject} when Curator ended is taken back, but for what another program "
            "wrote meanwhile, which stays: {paths}.",
        ),
        Outcome.NOT_YET: translate(
            "Errors",
            "What was begun with {subject} when Curator ended can't be taken back just now: {paths}. "
            "That is tried again when the archive is opened.",
        ),
    }
    subject = recovered.subject or translate("Errors", "several files")
    return texts[recovered.outcome].format(subject=subject, paths=", ".join(recovered.paths))


def _misunderstood(error: QueryError, translate: Translate) -> str:
    texts = {
        Misunderstanding.DATE: translate("Errors", "{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013"),
        Misunderstanding.HAS: translate(
            "Errors",
            "An event has or lacks source, cover, related, summary, category, context or title, not {value}",
        ),
        Misunderstanding.IS: translate("Errors", "An event is draft, broken or conflict, not {value}"),
        Misunderstanding.PATH: translate("Errors", "{value} is no path in this archive"),
    }
    return texts[error.misunderstanding].format(value=error.value[:60])


def _unfit(error: UnfitTextError, translate: Translate) -> str:
    texts = {
        Unfit.NOT_UTF8: translate("Errors", "Byte {position} is not UTF-8, so this file can be read here, not edited."),
        Unfit.BINARY: translate("Errors", "Byte {position} is a NUL, which no text has, so this file is read-only."),
        Unfit.MIXED_LINE_ENDS: translate(
            "Errors",
            "This file mixes kinds of line ends (from byte {position} on), so it is read-only.",
        ),
        Unfit.SPECIAL_CHARACTER: translate(
            "Errors", "Byte {position} begins a character that an editor would lose; so this file is read-only."
        ),
        Unfit.ALTERED: translate("Errors", "The editor would not give this text back exactly; so it is read-only."),
    }
    return texts[error.reason].format(position=error.position)


def _refused(error: AddressRefusedError, translate: Translate) -> str:
    texts = {
        Refusal.EMPTY: translate("Errors", "There is no address."),
        Refusal.TOO_LONG: translate("Errors", "That address is longer than 2,048 characters."),
        Refusal.NOT_WEB: translate("Errors", "Only web addresses (http or https) are taken: {address}"),
        Refusal.BROKEN: translate("Errors", "That is no whole web address: {address}"),
    }
    return texts[error.refusal].format(address=error.address[:80])


def _template(error: TemplateProblemError, translate: Translate) -> str:
    foreign = translate(
        "Errors", "The template {name} can take in only Curator's own pieces, not {reason} (line {line})."
    )
    costly = translate("Errors", "The template {name} was stopped: it takes too much time or memory.")
    known = translate("Errors", "The template {name} can't be used: line {line}: {reason}.")
    unknown = translate("Errors", "The template {name} can't be used: {reason}.")
    text = {NoSuchPieceError: foreign, CostlyTemplateError: costly}.get(type(error), known if error.line else unknown)
    return text.format(name=error.name, line=error.line, reason=error.reason.strip().removesuffix("."))


def _unavailable(error: FormatUnavailableError, translate: Translate) -> str:
    text = translate("Errors", "{title} needs the package {project}; install it with: pip install {project}")
    return text.format(title=form_title(error.form, translate), project=error.project)


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f}"


_SIMPLE = (
    NoSourceForCoverError,
    ReservedLabelError,
    TooManyLinksError,
    FileTooLargeError,
    PatternError,
    CostlyPatternError,
)
_WORDS: tuple[tuple[type | tuple[type, ...], Callable[[Any, Translate], str]], ...] = (
    (UnfitTextError, _unfit),
    (AddressRefusedError, _refused),
    (QueryError, _misunderstood),
    (TemplateProblemError, _template),
    (FormatUnavailableError, _unavailable),
    (ArchiveError, _archive),
    (Recovered, _recovered),
    (_SIMPLE, _simple),
)
"""The kinds of errors and the like, and what words each."""
