"""The fields of a digest's dialog: which events, and in which form."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.digest_choice import DigestChoice, Scope
from curator.desktop.toolkit.part_list import PartList
from curator.desktop.toolkit.room import wide
from curator.digest.export import FORMATS, Format, format_named
from curator.digest.options import DigestPart, Links, Options, Order, Paper
from curator.visible import on_button, visible
from curator.wording import form_title

_LONGEST_SEARCH = 40
_WIDTH = 340
"""In pixels, if the names of what can be chosen need no more."""


class DigestForm(QWidget):
    """Shows a choice, and tells of each change."""

    changed = Signal()
    template_copy_wanted = Signal()

    def __init__(self, choice: DigestChoice, search: str, counts: Counts, parent: QWidget) -> None:
        """`search` is what was searched for; empty where there is no search whose events could be chosen."""
        super().__init__(parent)
        self._search = search
        self._events, self._month_first = choice.events, choice.options.month_first
        self._template = choice.template
        self._scope = self._box(self._scopes(), choice.scope.value)
        self._first, self._last = (DayField(day, counts, self) for day in (choice.first, choice.last))
        self._title = QLineEdit(choice.title, self)
        self._format = self._format_box(choice.form)
        self._parts = PartList(self._part_names(), choice.options.parts, self)
        self._order = self._box(self._orders(), choice.options.order.value)
        self._links = self._box(self._link_names(), choice.options.links.value)
        self._base = QLineEdit(choice.options.base, self)
        self._paper = self._box(
            {Paper.A4.value: self.tr("A4"), Paper.LETTER.value: self.tr("Letter")}, choice.options.paper.value
        )
        self._page = QToolButton(self)
        self._layout = QFormLayout(self)
        self._lay_out()
        self._connect()
        self._update()

    def choice(self) -> DigestChoice:
        """What stands in the fields."""
        form = format_named(self._format.currentData())
        scope = Scope(self._scope.currentData())
        options = Options(
            parts=self._parts.chosen,
            order=Order(self._order.currentData()),
            links=Links(self._links.currentData()),
            base=self._base.text().strip(),
            paper=Paper(self._paper.currentData()),
            month_first=self._month_first,
        )
        first, last = sorted((self._first.day, self._last.day))
        first = self._first.day if scope is Scope.DAY else first
        title = " ".join(self._title.text().split()) or (self._search if scope is Scope.SEARCH else "")
        template = self._template if form.has_template else None
        last = first if scope is Scope.DAY else last
        return DigestChoice(scope, first, last, title, form, options, template, self._events)

    @property
    def problem(self) -> str:
        """Why a field that is shown says nothing; empty where each says something."""
        is_shown = self._layout.isRowVisible
        return next((day.problem for day in (self._first, self._last) if is_shown(day) and day.problem), "")

    def remembered(self) -> str:
        """The choice as the next digest is to begin: with the template even if this one had no use for it."""
        return replace(self.choice(), template=self._template).remembered()

    def choose_format(self, name: str) -> None:
        """Chooses a format by its name."""
        self._format.setCurrentIndex(self._format.findData(name))

    def choose_scope(self, scope: Scope) -> None:
        """Chooses which kind of events it is of."""
        self._scope.setCurrentIndex(self._scope.findData(scope.value))

    def use_template(self, template: Path | None) -> None:
        """The page for HTML from now on; None is Curator's own."""
        self._template = template
        self._update()

    def _scopes(self) -> dict[str, str]:
        found = visible(self._search)
        found = found if len(found) <= _LONGEST_SEARCH else f"{found[:_LONGEST_SEARCH]}…"
        scopes = {Scope.DAY.value: self.tr("One day"), Scope.DAYS.value: self.tr("Several days")}
        if self._events:
            scopes[Scope.CHOSEN.value] = self.tr("%Ln chosen event(s)", "", len(self._events))
        return scopes | ({Scope.SEARCH.value: self.tr("Found by “{0}”").format(found)} if found else {})

    def _part_names(self) -> dict[DigestPart, str]:
        return {
            DigestPart.SUMMARY: self.tr("Summary"),
            DigestPart.COVER: self.tr("Cover image"),
            DigestPart.SOURCES: self.tr("Sources"),
            DigestPart.RELATED: self.tr("Related events"),
            DigestPart.CONTEXTS: self.tr("Contexts"),
        }

    def _orders(self) -> dict[str, str]:
        return {
            Order.OLDEST.value: self.tr("As on its page, oldest day first"),
            Order.NEWEST.value: self.tr("As on its page, newest day first"),
            Order.TITLE.value: self.tr("By title within a day"),
        }

    def _link_names(self) -> dict[str, str]:
        return {
            Links.PLAIN.value: self.tr("Text without links"),
            Links.RELATIVE.value: self.tr("Relative to the file"),
            Links.ABSOLUTE.value: self.tr("Behind a web address"),
        }

    def _box(self, names: dict[str, str], chosen: str) -> QComboBox:
        """A box to choose from, by values and their names for people."""
        box = QComboBox(self)
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _format_box(self, chosen: Format) -> QComboBox:
        """One that needs a package which is not here says so, and can be chosen to see what."""
        box = QComboBox(self)
        for form in FORMATS:
            title = form_title(form.name, QCoreApplication.translate)
            needs = self.tr("{0} — needs {1}").format(title, form.project)
            box.addItem(title if form.is_ready else needs, form.name)
        box.setCurrentIndex(box.findData(chosen.name))
        model = box.model()
        for row, form in enumerate(FORMATS):
            if not form.is_ready and isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(False)
                model.item(row).setToolTip(self.tr("pip install {0}").format(form.project))
        return box

    def _lay_out(self) -> None:
        self._base.setPlaceholderText("https://")
        self._page.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._page.setMenu(self._page_menu())
        self._page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = self._layout
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("E&vents"), self._scope)
        form.addRow(self.tr("&Day"), self._first)
        form.addRow(self.tr("&To"), self._last)
        form.addRow(self.tr("T&itle"), self._title)
        form.addRow(self.tr("&Format"), self._format)
        form.addRow(self.tr("Part&s"), self._parts)
        form.addRow(self.tr("&Order"), self._order)
        form.addRow(self.tr("Archive &links"), self._links)
        form.addRow(self.tr("&Address"), self._base)
        form.addRow(self.tr("Pape&r"), self._paper)
        form.addRow(self.tr("Pa&ge"), self._page)
        self.setFixedWidth(max(wide(self, _WIDTH), self.sizeHint().width()))

    def _page_menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.addAction(self.tr("Curator's own")).triggered.connect(lambda: self.use_template(None))
        menu.addAction(self.tr("A template of yours…")).triggered.connect(self._choose_template)
        menu.addSeparator()
        menu.addAction(self.tr("Save a copy of Curator's, to change it…")).triggered.connect(self.template_copy_wanted)
        return menu

    def _connect(self) -> None:
        for box in (self._scope, self._format, self._order, self._links, self._paper):
            box.currentIndexChanged.connect(self._update)
        for field in (self._first, self._last):
            field.day_changed.connect(self._update)
        for line in (self._title, self._base):
            line.textChanged.connect(self._update)
        self._parts.changed.connect(self._update)

    @Slot()
    def _choose_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Page template"), "", self.tr("HTML (*.html *.jinja *.j2)"))
        if name:
            self.use_template(Path(name))

    @Slot()
    def _update(self) -> None:
        """Shows the fields that mean something for the choice."""
        choice = self.choice()
        form = self._layout
        form.setRowVisible(self._first, choice.scope.is_by_days)
        form.setRowVisible(self._last, choice.scope is Scope.DAYS)
        name = self.tr("Fro&m") if choice.scope is Scope.DAYS else self.tr("&Day")
        form.labelForField(self._first).setText(name)  # type: ignore[attr-defined] # it was made by addRow
        form.setRowVisible(self._base, choice.options.links is Links.ABSOLUTE)
        form.setRowVisible(self._paper, choice.form.has_pages)
        form.setRowVisible(self._page, choice.form.has_template)
        self._title.setPlaceholderText(self._search if choice.scope is Scope.SEARCH else self.tr("Its date"))
        self._page.setText(on_button(self._template.name) if self._template else self.tr("Curator's own"))
        self.changed.emit()
