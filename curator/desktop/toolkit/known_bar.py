"""What is known of the address of a source, and what can be done with that."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.flow_layout import FlowLayout
from curator.desktop.toolkit.label_bar import LabelBar
from curator.visible import on_button, visible

_LONGEST = 70
"""Characters of an address or a path in a menu."""


class SourceNote(Struct, frozen=True):
    """What is known of an address besides what the event says."""

    labels: tuple[str, ...] = ()
    """Labels to propose, the best first."""
    title: str = ""
    """The title of the page, where it came along."""
    other: str = ""
    """Where else in the archive the address stands, in words."""
    shorter: str = ""
    """The address without tracking parameters, where it has any."""
    others: tuple[str, ...] = ()
    """Files of other events that have the address."""
    rows: tuple[int, ...] = ()
    """Of the event's own sources that have the address in some spelling."""


class KnownBar(QWidget):
    """Buttons for the chosen source, as far as there is something for them to do; the menu of its row has the same."""

    labelled = Signal(str)
    shortened = Signal(str)
    """The address without tracking."""
    summarized = Signal(str)
    """The title that is to be the summary."""
    other_opened = Signal(object)
    """The file of another event."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self._note, self._labels, self._actions = SourceNote(), list[str](), actions
        self._proposals = LabelBar(actions, self)
        self._shorten = ActionButton(actions["remove_tracking"], self)
        self._summarize = ActionButton(actions["title_to_summary"], self)
        self._other = ActionButton(actions["show_other"], self)
        acts = FlowLayout()
        acts.setSpacing(6)
        for button in (self._shorten, self._summarize, self._other):
            acts.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self._proposals)
        layout.addLayout(acts)
        self._proposals.taken.connect(self.labelled)
        self._show()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        acts = {
            "remove_tracking": self._take_shorter,
            "title_to_summary": self._take_title,
            "show_other": self._show_other,
        }
        return {**self._proposals.slots(), **acts}

    def show_note(self, note: SourceNote, label: str, *, is_editable: bool) -> None:
        """Offers what suits a source with this label."""
        note = note if is_editable else SourceNote(other=note.other, others=note.others)
        labels = [one for one in note.labels if one != label]
        if (note, labels) != (self._note, self._labels):
            self._note, self._labels = note, labels
            self._show()

    def _show(self) -> None:
        self._proposals.show_labels(self._labels)
        for name, button, *tip in (
            ("remove_tracking", self._shorten, self.tr("The address would be:"), self._note.shorter),
            ("title_to_summary", self._summarize, self.tr("The summary would be:"), self._note.title),
            ("show_other", self._other, self._note.other),
        ):
            self._actions[name].setEnabled(bool(tip[-1]))
            button.setVisible(bool(tip[-1]))
            button.tell(*tip if tip[-1] else ())
        self.setVisible(bool(self._labels or self._note.shorter or self._note.title or self._note.others))

    @Slot(object)
    def fill(self, menu: QMenu) -> None:
        """Puts the same into a menu, with what the buttons have in their tool tips."""
        menu.addSeparator()
        for label in self._labels:
            said = self.tr("Label it “{0}”").format(on_button(visible(label)))
            menu.addAction(said, lambda label=label: self.labelled.emit(label))  # type: ignore[misc]  # bound for each
        if self._note.shorter:
            menu.addAction(self._with("remove_tracking", self._note.shorter), self._take_shorter)
        if self._note.title:
            menu.addAction(self._with("title_to_summary", self._note.title), self._take_title)
        for path in self._note.others:
            said = self._with("show_other", path)
            menu.addAction(said, lambda path=path: self.other_opened.emit(path))  # type: ignore[misc]  # as above

    def _with(self, name: str, text: str) -> str:
        """What a command says, and what it is about."""
        return f"{self._actions[name].iconText()}: {_cut(text)}"

    @Slot()
    def _take_shorter(self) -> None:
        self.shortened.emit(self._note.shorter)

    @Slot()
    def _take_title(self) -> None:
        self.summarized.emit(self._note.title)

    @Slot()
    def _show_other(self) -> None:
        self.other_opened.emit(self._note.others[0])


def _cut(text: str) -> str:
    """A text as a menu has room for it: its beginning and its end."""
    shown, half = visible(text), _LONGEST // 2
    return on_button(shown if len(shown) <= _LONGEST else f"{shown[:half]}…{shown[-half:]}")
