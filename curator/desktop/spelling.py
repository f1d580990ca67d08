"""The spelling of the open text: which language it is held against, what is known besides, and what is done about a
word that nobody knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.own_words import OwnWords, words_place
from curator.curation import spelling as knowledge
from curator.curation.contexts import ContextBook
from curator.desktop.desk import Desk
from curator.desktop.session import Session
from curator.desktop.toolkit import languages
from curator.desktop.toolkit.jobs import NewestJob
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.sorting import by_name
from curator.desktop.toolkit.unknown_words import UnknownWords
from curator.desktop.toolkit.worded import worded
from curator.dictionaries import PROJECT, Dictionaries, DictionaryError
from curator.event.document import Event, read
from curator.event.edition import ENGLISH
from curator.places import config_folder, dictionary_folders
from curator.visible import visible

_OFF = "off"
_MOST_SUGGESTIONS = 5


class _Question(Struct, frozen=True):
    """A text, and by what its words may be known."""

    dictionaries: Dictionaries
    code: str
    letters: str
    own: OwnWords
    ignored: frozenset[str]
    book: ContextBook | None
    text: str

    def unknown(self, lines: range) -> Sequence[knowledge.Word]:
        """The unknown words on these lines. Raises DictionaryError."""
        return tuple(self._knowledge().unknown(read(self.text), lines))

    def next_unknown(self, line: int, place: int) -> knowledge.Word | None:
        """The first one from there on, after the last one the first. Raises DictionaryError."""
        return self._knowledge().next_unknown(read(self.text), line, place)

    def _knowledge(self) -> knowledge.Knowledge:
        own = self.own.all() | self.ignored
        return knowledge.Knowledge(self.dictionaries.read(self.code), self.letters, own, self.book)


class Spelling(QObject):
    """Words in sight are looked at in the background; a menu is about one word, and is answered at once."""

    said = Signal(str)
    """What came of it, or what is in the way."""

    def __init__(self, session: Session, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._session, self._editor, self._settings = session, desk.editor, settings
        self._dictionaries = Dictionaries(dictionary_folders())
        self._broken: set[str] = set()
        self._own: OwnWords | None = None
        self._ignored: frozenset[str] = frozenset()
        self._seen: tuple[range, Sequence[knowledge.Word]] = (range(0), ())
        """Lines that were looked at as they are now, and their unknown words."""
        worker = session.advisor.worker
        self._looking, self._seeking = NewestJob(self, worker), NewestJob(self, worker)
        self.words = UnknownWords(self._editor.area)
        self.words.wanted.connect(self.look)
        self.words.outdated.connect(self._let_go)
        self._looking.finished.connect(self._show)
        self._seeking.finished.connect(self._go_to)
        for job in (self._looking, self._seeking):
            job.failed.connect(self._fail)
        self._editor.area.menu_opens.connect(self._fill)
        session.archive_opened.connect(self._open)
        session.archive_closed.connect(self._close)
        session.refreshed.connect(self.look)  # the catalogue may know more names

    def use(self, dictionaries: Dictionaries) -> None:
        """Asks these from now on."""
        self._dictionaries = dictionaries
        self.look()

    def languages(self) -> Mapping[str, str]:
        """What can be chosen, by the code of each dictionary; empty where there is nothing to read them with."""
        codes = self._dictionaries.places
        names = [languages.name_of(code) for code in codes]
        shown = [
            name if names.count(name) == 1 else f"{name} – {code}" for code, name in zip(codes, names, strict=True)
        ]
        return dict(by_name(zip(codes, shown, strict=True), itemgetter(1)))

    def end(self) -> None:
        """Nothing is looked at any more."""
        self._own = None
        self._let_go()

    @Slot()
    def look(self) -> None:
        """Looks at what is in sight."""
        self._looking.let_go()
        question, lines = self._question(), self._editor.area.lines_in_sight()
        if question is None:
            self._show((range(0), ()))
        else:
            self._looking.start(lambda _: (lines, question.unknown(lines)))

    @Slot()
    def go_to_next(self) -> None:
        """Selects the next unknown word, or says why there is none."""
        question, cursor = self._question(), self._editor.area.textCursor()
        if question is None:
            self.said.emit(self._obstacle())
            return
        cursor.setPosition(cursor.selectionEnd())
        line, place = cursor.blockNumber(), cursor.positionInBlock()
        self._seeking.start(lambda _: question.next_unknown(line, place))

    @Slot(object)
    def _open(self, archive: Archive) -> None:
        self._own = OwnWords(words_place(config_folder(), archive.root))
        self._ignored = frozenset()

    @Slot()
    def _close(self) -> None:
        self._own = None
        self.look()

    @Slot()
    def _let_go(self) -> None:
        self._seen = (range(0), ())
        self._looking.let_go()
        self._seeking.let_go()

    @Slot(object)
    def _show(self, seen: tuple[range, Sequence[knowledge.Word]]) -> None:
        self._seen = seen
        self.words.show_words(seen[1])

    @Slot(object)
    def _go_to(self, word: knowledge.Word | None) -> None:
        if word is None:
            self.said.emit(self.tr("No unknown word in this text"))
        else:
            self._editor.area.setTextCursor(self.words.cursor_at(word))
            self._editor.area.setFocus()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """What can't be read now is not tried again with each letter."""
        if not isinstance(error, DictionaryError):
            raise error
        self._broken.add(error.code)
        self.said.emit(self.tr("The dictionary “{0}” can't be read").format(visible(error.code)))
        self.look()

    @Slot(object, int)
    def _fill(self, menu: QMenu, place: int) -> None:
        """Puts what can be done about the word at a place before what is in the menu."""
        found = self._unknown_at(place)
        if found is None:
            return
        question, word = found
        cursor, before = self.words.cursor_at(word), menu.actions()[0]
        meant = question.dictionaries.read(question.code).suggestions(word.plain)[:_MOST_SUGGESTIONS]
        actions = [self._suggestion(menu, cursor, word.text, one) for one in meant]
        if not actions:
            actions = [QAction(self.tr("No suggestions"), menu, enabled=False)]
        add = QAction(self.tr("&Add to the words of this archive"), menu)
        add.triggered.connect(partial(self._add, word.plain))
        ignore = QAction(self.tr("&Ignore for now"), menu)
        ignore.triggered.connect(partial(self._ignore, word.plain))
        menu.insertActions(before, [*actions, _line(menu), add, ignore, _line(menu)])

    def _unknown_at(self, place: int) -> tuple[_Question, knowledge.Word] | None:
        """The unknown word at a place in the text. Where nobody looked yet, the archive is not asked for names."""
        block, question = self._editor.area.document().findBlock(place), self._question()
        if question is None:
            return None
        lines, words = self._seen
        try:
            if block.blockNumber() not in lines:
                words = replace(question, book=None).unknown(range(block.blockNumber(), block.blockNumber() + 1))
        except DictionaryError as error:
            self._fail(error)
            return None
        line, at = block.blockNumber(), place - block.position()
        return next(((question, word) for word in words if word.line == line and word.start <= at <= word.stop), None)

    def _suggestion(self, menu: QMenu, cursor: QTextCursor, old: str, new: str) -> QAction:
        """What a suggestion would do: one undo step, if the word still stands there."""
        new = new.replace("'", "’") if "’" in old else new
        action = QAction(visible(new).replace("&", "&&"), menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(partial(self._replace, cursor, old, new))
        return action

    def _replace(self, cursor: QTextCursor, old: str, new: str) -> None:
        if self._editor.is_editable() and cursor.selectedText() == old:
            self._editor.area.setTextCursor(cursor)
            self._editor.insert(new)

    def _add(self, word: str) -> None:
        if self._own is None:
            return
        try:
            self._own.add(word)
        except ArchiveError as error:
            self.said.emit(worded(error))
        else:
            self.said.emit(self.tr("“{0}” is a word of this archive now").format(visible(word)))
        self.look()

    def _ignore(self, word: str) -> None:
        self._ignored |= {word}
        self.look()

    def _question(self) -> _Question | None:
        """About the open text; None where it is not to be checked."""
        code = self._code()
        if not code or self._own is None or not self._editor.is_editable():
            return None
        book = self._session.advisor.contexts
        return _Question(
            self._dictionaries, code, languages.letters_of(code), self._own, self._ignored, book, self._editor.text()
        )

    def _code(self) -> str:
        """The dictionary that was chosen, else the one for what the archive is written in; empty for none."""
        codes = [code for code in self._dictionaries.places if code not in self._broken]
        chosen = self._settings.text("spelling")
        if chosen == _OFF or chosen in codes:
            return "" if chosen == _OFF else chosen
        document = self._session.document
        written = document.dialect.edition.language if isinstance(document, Event) else ENGLISH.language
        wished = [tag.replace("-", "_") for tag in QLocale.system().uiLanguages()]
        fitting = [code for code in codes if code.replace("-", "_").partition("_")[0] == written]
        return next((code for code in [*wished, f"{written}_US"] if code in fitting), next(iter(fitting), ""))

    def _obstacle(self) -> str:
        """Why no word is unknown."""
        if not self._dictionaries.is_ready:
            said = self.tr("Spelling needs the package {0}; install it with: pip install {0}")
            return said.format(PROJECT)
        if self._settings.text("spelling") == _OFF:
            return self.tr("Spelling is off; choose its language in the settings")
        return self.tr("There is no dictionary for the language of this text; choose another in the settings")


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
