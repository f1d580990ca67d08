"""Answers to the questions that the window asks."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


def press(button: str) -> list[str]:
    """Presses a button of the next question; gives the list in which the question's text will be."""
    asked: list[str] = []

    QTimer.singleShot(0, lambda: _answer(button, asked))
    return asked


def press_in_turn(*buttons: str) -> list[str]:
    """The same for several questions, one behind the other."""
    asked: list[str] = []

    def answer(rest: tuple[str, ...]) -> None:
        if rest[1:]:
            QTimer.singleShot(0, lambda: answer(rest[1:]))
        _answer(rest[0], asked)

    QTimer.singleShot(0, lambda: answer(buttons))
    return asked


def _answer(button: str, asked: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    asked.append(f"{box.text()} {box.informativeText()}")
    wanted = [one for one in box.buttons() if one.text().replace("&", "") == button]
    (wanted[0] if wanted else box.buttons()[-1]).click()
    assert wanted, [one.text() for one in box.buttons()]
