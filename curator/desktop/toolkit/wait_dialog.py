"""Waiting for what can't be stopped in the middle, while the window goes on being painted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.jobs import Job, JobThread

Answer = TypeVar("Answer")
_WIDTH = 360


class WaitDialog(QDialog):
    """Says what is being done; it closes by itself, and not before."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(text, self))
        layout.addWidget(bar)
        self.setMinimumWidth(_WIDTH)

    def wait_for(self, work: Callable[[], Answer], thread: JobThread) -> Answer:
        """What the work gives, done in another thread. Raises what it raises."""
        answers: list[Answer] = []
        errors: list[Exception] = []
        job = Job(lambda _: work(), self, thread)
        job.finished.connect(answers.append)
        job.failed.connect(errors.append)
        job.ended.connect(self._end)
        job.start()
        self.exec()
        job.let_go()
        self.deleteLater()
        if errors:
            raise errors[0]
        return answers[0]

    @override
    def reject(self) -> None:
        """Esc and the window's own button wait as well."""

    @Slot()
    def _end(self) -> None:
        self.accept()
