"""Starts the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from curator.assets import asset_path
from curator.desktop.toolkit.icons import app_icon
from curator.desktop.toolkit.question import tell
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.theme import app_font
from curator.desktop.window import MainWindow

APP_ID = "io.github.curator.Curator"


def install_plurals(application: QApplication) -> QTranslator:
    """English needs a translation too: of `%n event(s)` to `1 event` and `2 events`."""
    translator = QTranslator(application)
    translator.load(str(asset_path("translations/curator_en.qm")))
    application.installTranslator(translator)
    return translator


def _tell_of_fault(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours: the terminal gets it whole, the person is told that the text is still there."""
    sys.__excepthook__(kind, error, trace)
    text = QCoreApplication.translate("Fault", "Something went wrong in Curator. Your text is still in the editor.")
    tell(window, text, f"{kind.__name__}: {error}")


def show_window(root: Path | None, version: str) -> int:
    """Shows the window with an archive, or with the last one; gives the exit code when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Curator")
    application.setApplicationVersion(version)
    application.setDesktopFileName(APP_ID)
    application.setWindowIcon(app_icon())
    application.setFont(app_font())
    install_plurals(application)
    window = MainWindow(Settings())
    sys.excepthook = lambda kind, error, trace: _tell_of_fault(window, kind, error, trace)
    window.show()
    window.start(root)
    code = application.exec()
    # Now, and not when Python has ended half: panels that are destroyed then would call into it.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return code
