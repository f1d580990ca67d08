"""Starts the window, once for each archive, and ends it as it is asked to."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication, QDialog

from curator.archive.archive import Archive
from curator.archive.layout import NEWS, archive_around, is_folder, is_there
from curator.desktop import presence
from curator.desktop.dialogs import report
from curator.desktop.reporting import Reporting
from curator.desktop.toolkit.catching_up import CatchingUp
from curator.desktop.toolkit.collector import Collector
from curator.desktop.toolkit.icons import app_icon
from curator.desktop.toolkit.languages import best_language, speak
from curator.desktop.toolkit.question import tell
from curator.desktop.toolkit.raw_mime import leave_on_clipboard
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.termination import Termination
from curator.desktop.toolkit.theme import app_font
from curator.desktop.window import MainWindow

APP_ID = "io.github.curator.Curator"
_CALM = 500
"""Milliseconds after which the list is painted as a rule, and the preview's process may want a processor."""


class Life(QObject):
    """What comes to a window from outside: calls of other starts, the system's wish that it ends, faults of ours."""

    def __init__(self, window: MainWindow, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self.reporting = Reporting(self)
        self._collector, self._catching_up = Collector(self), CatchingUp(self)
        self._termination = Termination(self)
        self._is_telling = False
        self._asked: tuple[Archive | None, str] = (None, "")
        """The file that another start wants to be shown, and the archive that it is of."""
        # Not where it happened: a window must not be opened in the middle of painting another.
        self.reporting.fault.connect(self._tell_of_fault, Qt.ConnectionType.QueuedConnection)
        self._termination.asked.connect(window.end_unasked)
        application.commitDataRequest.connect(self._commit)
        window.session.presence.called.connect(self._come_forward)

    def begin(self, root: Path | None, path: str) -> None:
        """Shows the window with an archive, or a file of it; writes down what goes wrong from now on, and says if the
        last run ended badly."""
        self._window.show()
        self._ends = self.reporting.bad_ends()
        self.reporting.begin()
        self._catching_up.begin("curator")
        if self._ends:  # before: what became of plans that were broken off is said but once
            said = self.tr("Curator did not end as it should last time.")
            self._window.status.announce(said, {self.tr("Show the report"): self._show_report})
        self._window.start(root, path)

    def end(self) -> None:
        """The program ends as it should."""
        self._termination.end()
        self._collector.end()
        self.reporting.end()

    @Slot()
    def _show_report(self) -> None:
        """What is known of the bad ends; it is not said again."""
        said = self.tr(
            "This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and "
            "give it to who can."
        )
        report.ReportDialog(self._window, said, self.reporting.reports.text(*self._ends)).exec()
        self.reporting.reports.put_away(self._ends)

    @Slot("QSessionManager&")
    def _commit(self, _manager: QSessionManager) -> None:
        """The person's session ends, and the window may be closed without a question, or not at all."""
        self._window.safekeeping.flush()

    @Slot(str)
    def _come_forward(self, path: str) -> None:
        """Somebody started Curator with this archive again."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if path:
            self._asked = (window.session.archive, path)
            self._open_asked()

    @Slot()
    def _open_asked(self) -> None:
        """Opens what another start asked for; not under a dialog, which may be about the open file, but behind it."""
        (archive, path), dialog = self._asked, QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._open_asked_soon)
            return
        self._asked = (None, "")
        if archive is not None and archive is self._window.session.archive:
            self._window.conversation.open_file(path)

    @Slot()
    def _open_asked_soon(self) -> None:
        """Once whoever asked something in the dialog has its answer."""
        QTimer.singleShot(0, self, self._open_asked)

    @Slot(str)
    def _tell_of_fault(self, line: str) -> None:
        """One at a time: what goes wrong while a window is painted goes wrong again at once."""
        if not self._is_telling:
            self._is_telling = True
            tell(self._window, self.tr("Something went wrong in Curator. Your text is still in the editor."), line)
            self._is_telling = False


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
    application = QApplication(sys.argv[:1])
    introduce(application, version)
    application.setWindowIcon(app_icon())
    speak(application, best_language(settings.text("language"), QLocale.system().uiLanguages()))
    application.setFont(app_font())
    window = MainWindow(settings)
    life = Life(window, application)

    def begin() -> None:
        life.begin(root, path)
        QTimer.singleShot(_CALM, window, window.desk.preview.prepare)

    # Within the loop: what is asked while the archive is opened has a loop of its own, and the system may want an end.
    QTimer.singleShot(0, window, begin)
    code = application.exec()
    life.end()
    leave_on_clipboard()
    # Now, and not when Python has ended half: panels that are destroyed then would call into it.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return code
