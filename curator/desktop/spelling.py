"""The spelling of the open text: which language it is held against, what is known besides, and what is done about a
word that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot
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
from curator.desktop.toolkit.text_area import Show
from curator.desktop.toolkit.unknown_words import UnknownWords
from curator.desktop.toolkit.word_menu import Doubt, WordMenu
from curator.desktop.toolkit.worded import worded
from curator.dictionaries import PROJECT, Dictionaries, DictionaryError
from curator.event.document import Event, read
from curator.event.edition import ENGLISH
from curator.places import config_folder, dictionary_folders
from curator.visible import visible

_OFF = "off"


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

    def doubt(self, line: int, at: int, seen: Sequence[knowledge.Word] | None) -> Doubt | None:
        """About the word at a place on a line, whose unknown words may have been `seen`. Raises DictionaryError."""
        words = replace(self, book=None).unknown(range(line, line + 1)) if seen is None else seen
        word = _at(words, line, at)
        return Doubt(word, self.dictionaries.read(self.code).suggestions(word.plain)) if word is not None else None

    def _knowledge(self) -> knowledge.Knowledge:
        own = self.own.all() | self.ignored
        return knowledge.Knowledge(self.dictionaries.read(self.code), self.letters, own, self.book)


class Spelling(QObject):
    """Words in sight, and the one that a menu is about, are looked at in the background."""

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
        self._menu = WordMenu(self._editor.area, self.words)
        self.words.wanted.connect(self.look)
        self.words.outdated.connect(self._let_go)
        self._looking.finished.connect(self._show)
        self._seeking.finished.connect(self._go_to)
        self._menu.added.connect(self._add)
        self._menu.ignored.connect(self._ignore)
        for job in (self._looking, self._seeking, self._menu):
            job.failed.connect(self._fail)
        self._editor.area.fill_menus(self._open_menu)
        session.archive_opened.connect(self._open)
        session.archive_closed.connect(self._close)
        session.finder.settled.connect(self.words.pause.start)  # the catalogue may know more names

    def use(self, dictionaries: Dictionaries) -> None:
        """Asks these from now on."""
        self._dictionaries.end()
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
        self._dictionaries.end()  # before: nobody waits for an answer then
        self._menu.end()

    @Slot()
    def look(self) -> None:
        """Looks at what is in sight, once the list has its events: what starts for a dictionary would be in its way."""
        self._looking.let_go()
        question, lines = self._question(), self._editor.area.lines_in_sight()
        if question is None:
            self._show((range(0), ()))
        elif question.book is None or self._session.finder.is_searching:
            self.words.pause.start()
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
        self._menu.let_go()

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

    def _open_menu(self, menu: QMenu, place: int, show: Show) -> None:
        """Shows the menu for a place in the text. Where nobody looked yet, the archive is not asked for names."""
        question, block = self._question(), self._editor.area.document().findBlock(place)
        line, at = block.blockNumber(), place - block.position()
        lines, words = self._seen
        if question is None or (line in lines and _at(words, line, at) is None):
            show()
        else:
            seen = words if line in lines else None
            self._menu.open(menu, show, lambda: question.doubt(line, at, seen))

    @Slot(str)
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

    @Slot(str)
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


def _at(words: Iterable[knowledge.Word], line: int, place: int) -> knowledge.Word | None:
    return next((word for word in words if word.line == line and word.start <= place <= word.stop), None)
