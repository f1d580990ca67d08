"""Starts the window, once for each archive, and ends it as it is asked to."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from curator.archive.layout import NEWS, archive_around, is_folder, is_there
from curator.desktop import first_page, life, presence
from curator.desktop.first_sight import FirstSight, first_list
from curator.desktop.toolkit.icons import app_icon
from curator.desktop.toolkit.languages import best_language, speak
from curator.desktop.toolkit.loading import loading_quickly
from curator.desktop.toolkit.raw_mime import leave_on_clipboard
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.theme import app_font
from curator.desktop.window import MainWindow

APP_ID = "io.github.curator.Curator"
_CALM = 500
"""Milliseconds after which the list is painted as a rule, and the preview's process may want a processor."""


def wanted(place: Path | None, settings: Settings, *, reopens: bool = True) -> tuple[Path | None, str]:
    """The archive to open, and the path of a file in it if that is asked for; else the last one, if it is there and
    `reopens` is meant."""
    if place is not None:
        root, path = archive_around(place)
        # Of a slip of the keyboard the folder around it is no archive, nor to be opened again at the next start.
        return (root, path) if is_there(place) or is_folder(root / NEWS) else (place, "")
    last = settings.archive_to_reopen() if reopens else None
    return (last if last is not None and is_folder(last) else None), ""


def introduce(application: QApplication, version: str) -> None:
    """Says to the system which program this is. Nothing is kept in a place that Qt makes of these names."""
    application.setApplicationName("Curator")
    application.setApplicationVersion(version)
    application.setOrganizationDomain(".".join(reversed(APP_ID.split(".")[:-1])))
    application.setDesktopFileName(APP_ID)


def show_window(place: Path | None, version: str, *, reopens: bool = True) -> int:
    """Shows the window with an archive or a file of it, or with the last archive, if it `reopens`; gives the exit code
    at its end.

    Where another window has the archive, that one is shown.
    """
    settings = Settings()
    root, path = wanted(place, settings, reopens=reopens)
    if root is not None and presence.is_claimed(root.resolve()) and presence.call(root.resolve(), path):
        return 0
    application = make_application(version, settings)
    start = Start(application, settings, root, path)
    start.begin()
    code = application.exec()
    start.end()
    return code


def make_application(version: str, settings: Settings) -> QApplication:
    """The program as the desktop knows it, in the language and letters that are wanted."""
    application = QApplication(sys.argv[:1])
    introduce(application, version)
    application.setWindowIcon(app_icon())
    speak(application, best_language(settings.text("language"), QLocale.system().uiLanguages()))
    application.setFont(app_font())
    return application


class Start:
    """One window, from the first that is seen of it to its end."""

    def __init__(self, application: QApplication, settings: Settings, root: Path | None, path: str) -> None:
        """`root` is the archive to open, `path` that of a file in it."""
        self._application, self._root, self._path = application, root, path
        self._life: life.Life | None = None
        self.window = MainWindow(settings)
        self.sight: FirstSight | None = None
        """What is seen before the other parts are there, if anything can be."""
        if root is None:
            self.sight = first_page.FirstPage(self.window, settings)
        else:
            self.window.name_after(root.resolve())
            self.sight = first_list(self.window, settings, root.resolve(), path)

    def begin(self) -> None:
        """Shows what can be shown at once; all else follows in the event loop, since what is asked while the archive is
        opened has a loop of its own, and the system may want an end."""
        if self.sight is None:
            QTimer.singleShot(0, self.window, self._go_on)
        else:
            self.sight.painted.connect(self._go_on)
            self.window.show()

    def end(self) -> None:
        """The program ends as it should."""
        if self._life is not None:
            self._life.end()
        leave_on_clipboard()
        # Now, and not when Python has ended half: panels that are destroyed then would call into it.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)

    def _go_on(self) -> None:
        """Makes the other parts, and opens the archive; not in a window that was closed already."""
        sight, self.sight = self.sight, None
        if sight is not None and not self.window.isVisible():
            return
        with loading_quickly():
            window, make_life = self.window.furnish(), life.Life
        self._life = make_life(window, self._application)  # from here on it looks for garbage, and Python does not
        if sight is not None:
            sight.stay_until(window.session.finder.found)
        self._life.begin(self._root, self._path)
        if sight is not None and window.session.archive is None:
            sight.end()
        QTimer.singleShot(_CALM, window, window.desk.preview.prepare)
