"""The line at the foot of the window: what was done last and what can be done about it, and the state of things."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QLocale, Qt, QTime, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated, margins
from curator.desktop.toolkit.way_back import WayBack
from curator.visible import tool_tip, visible

_BRIEFLY = 6000
"""Milliseconds to read a hint."""


class StatusLine(QStatusBar):
    """A message with links that act, and to its right the lasting facts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts: Mapping[str, Callable[[], object]] = {}
        self._message = _Message(self)
        self._message.linkActivated.connect(self._act)
        self._facts: dict[str, _Linked] = {}
        self._fact_acts: dict[str, Callable[[], object]] = {}
        self._stays = False
        self._pointed_at = ""
        self.addWidget(self._message, 1)

    @Slot(str)
    def say(self, text: str, acts: Mapping[str, Callable[[], object]] | None = None) -> None:
        """Shows a message; each act stands behind it as a link of that name. No text takes away what was said, but for
        an announcement."""
        if self._stays and not text:
            return
        self._stays = False
        text = visible(text)
        self.clearMessage()
        self._acts = acts or {}
        self._message.show_message(text, list(self._acts))
        if text:
            self._tell(text)

    @Slot(str)
    def announce(self, text: str, acts: Mapping[str, Callable[[], object]] | None = None) -> None:
        """The same, for what has to be read: it stays until something else is said, or until one of its acts."""
        self.say(text, acts)
        self._stays = True

    @Slot(str, object)
    def offer(self, text: str, acts: Mapping[str, Callable[[], object]]) -> None:
        """The same, for signals."""
        self.say(text, acts)

    def offered(self, name: str, otherwise: Callable[[], object]) -> Callable[[], object]:
        """The act of this name that stands behind the message; `otherwise` where there is none."""
        return self._acts.get(name, otherwise)

    @Slot(str)
    def hint(self, text: str) -> None:
        """Shows a text for as long as the pointer is where it is; none brings the message back. A hint that was given
        briefly meanwhile stays: no pointer gave it."""
        if text:
            self._pointed_at = visible(text)
            self.showMessage(self._pointed_at)
        elif self.currentMessage() == self._pointed_at:
            self.clearMessage()

    @Slot(str)
    def hint_briefly(self, text: str) -> None:
        """Shows a text for some seconds, in the place of the message."""
        self.showMessage(visible(text), _BRIEFLY)

    def state(self, fact: str, text: str, act: tuple[str, Callable[[], object]] | None = None) -> None:
        """Shows a lasting fact, in the place that this kind of fact always has; what can be done about it behind it."""
        if fact not in self._facts:
            self._facts[fact] = _Linked(self)
            self._facts[fact].setContentsMargins(6, 0, 6, 0)
            self._facts[fact].linkActivated.connect(lambda _: self._fact_acts[fact]())
            self.addPermanentWidget(self._facts[fact])
        text = visible(text)
        link = f' · <a href="act">{escape(act[0])}</a>' if act else ""
        self._fact_acts[fact] = act[1] if act else lambda: None
        self._facts[fact].setText(f"{escape(text)}{link}")
        self._facts[fact].setAccessibleName(text)
        self._facts[fact].tell_links([act[0]] if act else [])

    def clear(self) -> None:
        """Nothing was done, and no fact is known; what has to be read stays."""
        for fact in self._facts:
            self.state(fact, "")
        self.say("")

    def state_saved(self, *, is_confirmed: bool) -> None:
        """Says that a file was written just now."""
        said = self.tr("Saved {0}") if is_confirmed else self.tr("Written {0}, not confirmed by the disk")
        text = said.format(self.locale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        self.state("saved", text)
        self._tell(text)

    def _tell(self, text: str) -> None:
        """To a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot(str)
    def _act(self, number: str) -> None:
        acts, self._stays = list(self._acts.values()), False
        if int(number) < len(acts):
            acts[int(number)]()


class _Linked(QLabel):
    """A text with links in it; the keyboard comes to it as long as it has some."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way_back = WayBack(self)
        self.setTextFormat(Qt.TextFormat.RichText)

    def tell_links(self, names: Sequence[str]) -> None:
        """Lets the keyboard in for links of these names, and says them to a screen reader; or leads it back."""
        way = Qt.TextInteractionFlag
        by_keys = way.LinksAccessibleByKeyboard if names else way.NoTextInteraction
        if not names:
            self._way_back.lead()
        self.setTextInteractionFlags(way.LinksAccessibleByMouse | by_keys)
        self.setAccessibleDescription(" · ".join(names))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first link is chosen at once; Qt would do so with the next Tab, and show nothing before."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason}:
            self.focusNextPrevChild(True)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.focusNextPrevChild(False)


class _Message(_Linked):
    """A text and links behind it. The text gives way where there is little room: it must not make the window wider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._links: Sequence[str] = ()
        self.setContentsMargins(margins(8, 0, 0, 0))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_message(self, text: str, links: Sequence[str]) -> None:
        """Links are called by their numbers."""
        self._text, self._links = text, links
        self.setAccessibleName(text)
        self._fit()
        self.tell_links(links)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        behind = f" — {' · '.join(self._links)}" if self._links else ""
        room = self.contentsRect().width() - self.fontMetrics().horizontalAdvance(behind)
        shown = self.fontMetrics().elidedText(isolated(self._text), Qt.TextElideMode.ElideRight, room)
        links = " · ".join(f'<a href="{number}">{escape(name)}</a>' for number, name in enumerate(self._links))
        self.setText(f"{escape(shown)} — {links}" if links else escape(shown))
        self.setToolTip(tool_tip(self._text) if shown != self._text else "")
