"""A scroll bar that stays while a text is exchanged."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


@contextmanager
def bar_kept(area: QAbstractScrollArea) -> Iterator[None]:
    """Keeps the bar that is there: it would go with the old text and come with the new one, and each time all would be
    laid out anew in another width."""
    if area.verticalScrollBar().isVisible():
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    yield
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
