"""What a person can choose about Curator, each with a plain sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontDatabase, QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QWidget
from typing_extensions import override

from curator.desktop.toolkit.check_box import CheckBox
from curator.desktop.toolkit.languages import LANGUAGES
from curator.desktop.toolkit.line_height import FAMILY
from curator.desktop.toolkit.room import wide
from curator.desktop.toolkit.settings import LARGEST_SIZE, LEAST_SIZE, SIZE_STEP, Settings, percent
from curator.dictionaries import PROJECT

_LINE, _MARGIN = 480, 8


class ChoicesPage(QWidget):
    """Each choice holds at once, and is remembered."""

    changed = Signal()
    """Something is chosen now that shows."""

    def __init__(
        self,
        settings: Settings,
        keep_pages: QAction,
        dictionaries: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`keep_pages` is the command that keeps the open archive's day pages in step, or not; `dictionaries` are the
        languages that spelling can be held against by their codes."""
        super().__init__(parent)
        self._settings, self._keep_pages = settings, keep_pages
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_language()
        self._add_scheme()
        self._add_font()
        self._add_size(self.tr("&Editor"), "editor_size", self.tr("How large the text that you write is."))
        self._add_size(self.tr("&Preview"), "preview_size", self.tr("How large the text is that the reader will see."))
        self._add_spelling(dictionaries)
        self._add_reopening()
        self._add_day_pages()
        self._add_base()

    def _add(self, name: str, field: QWidget, sentence: str) -> None:
        """A field with its name, and below it what it means."""
        said = _Sentence(sentence, self)
        said.setContentsMargins(0, 0, 0, 8)
        field.setAccessibleDescription(sentence)
        field.setWhatsThis(sentence)
        self._form.addRow(name, field)
        self._form.addRow("", said)

    def _add_scheme(self) -> None:
        names = {"": self.tr("As the desktop"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        field = self._choice("scheme", names)
        self._add(self.tr("&Colours"), field, self.tr("Light or dark; as the desktop, it follows when that changes."))

    def _add_language(self) -> None:
        field = self._choice("language", {"": self.tr("As the desktop"), **LANGUAGES})
        self._add(self.tr("&Language"), field, self.tr("What the window speaks, from the next start on."))

    def _add_font(self) -> None:
        there = (family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family))
        families = {family: family for family in there if family != FAMILY}
        field = self._choice("editor_font", {"": self.tr("As the desktop"), **families})
        sentence = self.tr("The font in which you write; letters that it has not are taken from the desktop's.")
        self._add(self.tr("&Font"), field, sentence)

    def _add_spelling(self, dictionaries: Mapping[str, str]) -> None:
        field = self._choice("spelling", {"": self.tr("As the archive"), "off": self.tr("Off"), **dictionaries})
        field.setEnabled(bool(dictionaries))
        sentence = self.tr("The language whose words are known; others are underlined while you write.")
        if not dictionaries:
            sentence = self.tr("Needs the package {0}; install it with: pip install {0}").format(PROJECT)
        self._add(self.tr("&Spelling"), field, sentence)

    def _choice(self, key: str, names: Mapping[str, str]) -> QComboBox:
        """Of values by their names; the first one is what holds without a choice."""
        field = QComboBox(self)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for value, text in names.items():
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(self._settings.text(key))))
        field.currentIndexChanged.connect(lambda _: self._store(key, str(field.currentData())))
        return field

    def _add_size(self, name: str, key: str, sentence: str) -> None:
        field = QSpinBox(self)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setRange(LEAST_SIZE, LARGEST_SIZE)
        field.setSingleStep(SIZE_STEP)
        field.setSuffix(self.tr(" %"))
        field.setValue(percent(self._settings, key))
        field.valueChanged.connect(lambda value: self._store(key, str(value)))
        self._add(name, field, sentence)

    def _add_reopening(self) -> None:
        field = CheckBox(self.tr("Open the last &archive again"), self)
        field.setChecked(self._settings.text("reopen") != "off")
        field.toggled.connect(lambda is_on: self._store("reopen", "on" if is_on else "off"))
        sentence = self.tr("At the next start, with the event, the cursor and the search where they were.")
        self._add(self.tr("Start"), field, sentence)

    def _add_day_pages(self) -> None:
        field = CheckBox(self.tr("Keep &day pages in step when saving"), self)
        field.setChecked(self._keep_pages.isChecked())
        field.setEnabled(self._keep_pages.isEnabled())
        field.toggled.connect(self._keep_pages.setChecked)
        self._add(self.tr("Archive"), field, self.tr("For the open archive alone; each archive has its own choice."))

    def _add_base(self) -> None:
        field = QLineEdit(self._settings.text("base"), self)
        field.setPlaceholderText("https://")
        field.textChanged.connect(lambda text: self._store("base", text.strip()))
        sentence = self.tr("The web address that digests put before links into the archive, where you choose that.")
        self._add(self.tr("&Base address"), field, sentence)

    def _store(self, name: str, value: str) -> None:
        self._settings.store_text(name, value)
        self.changed.emit()


class _Sentence(QLabel):
    """Asks for no more height than its lines need: Qt would lay it out narrower than there is room."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)  # goes with the page from light to dark

    @override
    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + _MARGIN, wide(self, _LINE))
        return QSize(width, self.heightForWidth(width))
