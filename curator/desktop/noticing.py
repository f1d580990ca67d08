"""What is to be said of a file when it is opened: conflict copies, marks of a merge, files that lost their text, names
that differ in case only, hard links, letters that no font has."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive import store
from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError, CatalogueError
from curator.archive.layout import conflict_original, day_of, is_event_path, is_linked_twice, is_there
from curator.desktop import comparing
from curator.desktop.panels.editor import EditorPanel
from curator.desktop.session import Session
from curator.desktop.toolkit import scripts
from curator.desktop.toolkit.hit_selections import qt_length
from curator.event import merge
from curator.event.splice import edit_between
from curator.event.template import NewEvent
from curator.visible import visible


class Noticing(QObject):
    """One remark a file, above its text; it stays until another file is opened."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""

    def __init__(self, session: Session, editor: EditorPanel, open_file: Callable[[str], bool]) -> None:
        super().__init__(session)
        self._session, self._editor, self._open_file = session, editor, open_file
        self._is_of_text = False
        """Whether the remark was about what stands in the file, which may be put right, and be taken back again."""
        self._knows_links = False
        """Whether the person was told of hard links in this archive: in a copy made of links it is so of each file."""
        session.file_opened.connect(self._look)
        session.document_changed.connect(self._look_at_text)
        session.file_closed.connect(self._clear)
        session.archive_opened.connect(self._begin)

    @Slot(object)
    def _look(self, opened: Opened) -> None:
        self._clear()
        archive, original = self._session.archive, conflict_original(opened.path)
        if archive is not None and original != opened.path:
            self._tell_copy(archive, opened, original)
        elif archive is not None and not self._tell_state(opened):
            remark = self._twins(archive, opened.path) or self._links(archive, opened.path) or self._letters(opened)
            if remark:
                self._editor.remark.show_notice(remark)

    @Slot()
    def _look_at_text(self) -> None:
        """What was wrong may be right now."""
        opened = self._session.opened
        if opened is not None and self._is_of_text:
            self._editor.remark.clear()
            self._tell_state(opened)

    @Slot()
    def _begin(self) -> None:
        self._knows_links = False
        self._clear()

    @Slot()
    def _clear(self) -> None:
        self._is_of_text = False
        self._editor.remark.clear()

    def _tell_copy(self, archive: Archive, opened: Opened, original: str) -> None:
        name = visible(original.rpartition("/")[2])
        text = self.tr("A conflict copy of {0}: a sync program made it, since that file was changed in two places.")
        if not is_there(archive.root / original):
            text = self.tr("A conflict copy of {0}, which is not there any more. A sync program made it.")
            self._editor.remark.show_notice(text.format(name))
            return
        acts = {
            self.tr("Compare…"): lambda: self._compare(archive, opened, original),
            self.tr("Open that file"): lambda: self._open_file(original),
        }
        self._editor.remark.show_notice(text.format(name), acts)

    def _tell_state(self, opened: Opened) -> bool:
        """Says what is wrong with the text, if anything is."""
        state = self._state(opened)
        if state:
            self._is_of_text = True
            self._editor.remark.show_notice(state, self._acts(opened))
        return bool(state)

    def _state(self, opened: Opened) -> str:
        document = self._session.document
        text = document.text if document is not None else ""
        if opened.content.text and not opened.content.text.strip("\0"):
            return self.tr(
                "There is nothing but zeros in this file, as after a power cut. Its text may be in the history."
            )
        if self._is_empty_event(opened):
            title = self._known_title(opened.path)
            if title:
                return self.tr("This file is empty. It held “{0}”.").format(visible(title))
            return self.tr("This file is empty: an event has at least its day and a title.")
        if merge.has_markers(text):
            return self.tr("Two versions of this text stand side by side, between <<<<<<< and >>>>>>>: choose one.")
        return ""

    def _is_empty_event(self, opened: Opened) -> bool:
        document = self._session.document
        return document is not None and not document.text.strip() and is_event_path(opened.path)

    def _acts(self, opened: Opened) -> Mapping[str, Callable[[], object]]:
        """What can be done about what is wrong."""
        if opened.obstacle is not None or not self._is_empty_event(opened):
            return {}
        return {self.tr("Lay it out as an event"): lambda: self._lay_out(opened.path)}

    def _lay_out(self, path: str) -> None:
        """Puts in what a new event of the archive has, under the title that was known or that the file's name gives."""
        archive, document, day = self._session.archive, self._session.document, day_of(path)
        if archive is None or document is None or day is None:
            return
        name = path.rpartition("/")[2].removesuffix(".md")
        words = visible(name.replace("-", " ")).strip()
        title = self._known_title(path) or words[:1].upper() + words[1:]
        text = NewEvent(day, title).text(archive.newest_dialect(), name)
        self.edited.emit(edit_between(document.text, text), self.tr("Laid out as an event; it is not saved yet"))
        self._editor.put_cursor(qt_length(text.rstrip()))
        self._editor.setFocus()

    def _twins(self, archive: Archive, path: str) -> str:
        name = path.rpartition("/")[2]
        others = [other for other in store.twins_of(archive.root / path) if other != name]
        text = self.tr("{0} lies in the same folder: where case or accents make no difference, one of the two is lost.")
        return text.format(visible(others[0])) if others else ""

    def _links(self, archive: Archive, path: str) -> str:
        if self._knows_links or not is_linked_twice(archive.root / path):
            return ""
        self._knows_links = True
        return self.tr(
            "This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives "
            "this one the new text; the other keeps the old."
        )

    def _letters(self, opened: Opened) -> str:
        script = scripts.missing_script(opened.content.text)
        text = self.tr(
            "No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all."
        )
        return text.format(script) if script else ""

    def _known_title(self, path: str) -> str:
        """The title that the catalogue still knows for the file; empty where it knows none."""
        catalogue = self._session.indexer.catalogue
        try:
            entry = catalogue.entry(path) if catalogue is not None else None
        except CatalogueError:
            return ""
        stem = path.rpartition("/")[2].removesuffix(".md")
        return entry.title if entry is not None and not entry.title.startswith(stem) else ""

    def _compare(self, archive: Archive, opened: Opened, original: str) -> None:
        try:
            other = archive.open(original).content.text
        except ArchiveError:
            return
        name = visible(original.rpartition("/")[2])
        comparison = comparing.compared(self.tr("This copy against {0}").format(name), other, self._editor.text())
        comparing.show_comparisons(self._editor.window(), visible(opened.path), (comparison,))
