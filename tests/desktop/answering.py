"""Answers to the questions that the window asks."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


def press(button: str) -> list[str]:
    """Presses a button of the next question; gives the list in which the question's text will be."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(f"{box.text()} {box.informativeText()}")
        wanted = [one for one in box.buttons() if one.text().replace("&", "") == button]
        (wanted[0] if wanted else box.buttons()[-1]).click()
        assert wanted, [one.text() for one in box.buttons()]

    QTimer.singleShot(0, answer)
    return asked
