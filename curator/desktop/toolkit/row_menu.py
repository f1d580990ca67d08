"""The menus of rows, and the keys that open menus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from typing_extensions import override


class RowMenu(QObject):
    """Opens a menu for the row below the pointer, or by the menu key for the current one, wherever that is."""

    def __init__(self, view: QAbstractItemView, fill: Callable[[QMenu, QModelIndex], None]) -> None:
        """`fill` puts what can be done with a row into its menu; one that offers nothing does not open."""
        super().__init__(view)
        self._view, self._fill = view, fill
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_for_current()
        elif watched is self._view.viewport():
            menu = self._menu(self._view.indexAt(event.pos()))
            if menu is not None:
                menu.popup(event.globalPos())
        return True

    def _open_for_current(self) -> None:
        """Below the beginning of the row, from where it is read."""
        index = self._view.currentIndex()
        menu = self._menu(index)
        if menu is None:
            return
        self._view.scrollTo(index)
        row = self._view.visualRect(index)
        place = row.bottomLeft()
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.setX(row.right() - menu.sizeHint().width())
        menu.popup(self._view.viewport().mapToGlobal(place))
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def _menu(self, index: QModelIndex) -> QMenu | None:
        if not index.isValid():
            return None
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, index)
        if any(action.isEnabled() for action in menu.actions()):
            return menu
        menu.deleteLater()
        return None


class MenuKeys(QObject):
    """Lets Shift+F10 open the menus of all windows, as the menu key does, which many keyboards have not.

    WORKAROUND: on X11 and Wayland Qt asks for a menu by the menu key alone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and QGuiApplication.platformName() != "windows":
            application.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        widget = QApplication.focusWidget()
        if widget is None or not _asks_for_menu(event) or QApplication.activePopupWidget() is not None:
            return super().eventFilter(watched, event)
        place = widget.mapToGlobal(_cursor_in(widget))
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, _cursor_in(widget), place)
        QApplication.sendEvent(widget, asked)
        return True

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """What is typed comes to the window first that has the focus."""
        if window is not None:
            window.removeEventFilter(self)  # it may be watched from before
            window.installEventFilter(self)


def _asks_for_menu(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_F10
        and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )


def _cursor_in(widget: QWidget) -> QPoint:
    """Where Qt would say that the menu key was pressed."""
    place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    if isinstance(place, QRectF):
        place = place.toRect()
    return place.center() if isinstance(place, QRect) else widget.rect().center()
