"""The process that turns text into what a reader sees: it can be ended when a hostile text keeps it busy."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from curator import process as own_process

_TIME_LIMIT = 2000
"""Milliseconds for one text. Real events take a few; 5,000 `[` in a row would take ten seconds."""
_MOST_COLD_ENDS = 3
"""So often a process may end before its first answer until no more is asked for by itself."""
_AT_ONCE = 32_000
"""So many characters a pipe takes at once: they need not wait until the window is through with what it is at."""
_WRITING = 10
_ANSWERING = 10
"""Milliseconds for an answer that is about to come: page and text are painted at once then, not one after the other."""
_START_LIMIT = 10000
"""Milliseconds for the first text of a new process, which has to load its libraries first."""


class PreviewProcess(QObject):
    """Renders one text at a time; of those that come meanwhile only the newest counts."""

    rendered = Signal(str)
    """HTML of the newest text, unless that is empty."""
    failed = Signal(str)
    """The text that could not be rendered, within the time or at all; never an empty one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._answer = b""
        self._current: str | None = None
        self._waiting: tuple[str, Mapping[str, object]] | None = None
        self._is_warm = False
        self._cold_ends = 0
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)

    def render(self, text: str, look: Mapping[str, object]) -> None:
        """Asks for a text's HTML; `look` goes along with it, such as `dark` and `colours`."""
        self._waiting = (text, look)
        if self._current is None:
            self._send()

    def prepare(self) -> None:
        """Starts the process, and has it load what the first text needs; nothing is told of that."""
        if self._process is None and self._waiting is None:
            self.render("", {})

    def settle(self) -> None:
        """Waits a moment for the HTML that was asked for."""
        if self._process is not None and self._current and self._is_warm:
            self._process.waitForReadyRead(_ANSWERING)

    def forget(self) -> None:
        """What was asked for last is not wanted any more."""
        self._waiting = ("", {}) if self._current is not None else None

    def stop(self) -> None:
        """Ends the process, and with it what it was at."""
        self._limit.stop()
        self._current = self._waiting = None
        self._end_process()

    def _send(self) -> None:
        if self._waiting is None:
            return
        text, look = self._waiting
        self._current, self._waiting = text, None
        process = self._process or self._start()
        request = json.dumps({"id": 0, "text": text, **look})
        process.write(f"{request}\n".encode())
        self._limit.start(_TIME_LIMIT if self._is_warm else _START_LIMIT)
        if self._is_warm and len(request) < _AT_ONCE:
            process.waitForBytesWritten(_WRITING)

    def _start(self) -> QProcess:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        program, *arguments = own_process.command_for("curator.digest.preview_worker")
        process.start(program, arguments)
        self._process, self._answer, self._is_warm = process, b"", False
        return process

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        self._answer += bytes(self._process.readAllStandardOutput().data())
        line, end, rest = self._answer.partition(b"\n")
        if not end or self._current is None:
            return
        self._answer, self._is_warm, self._cold_ends = rest, True, 0
        text, self._current = self._current, None
        self._limit.stop()
        html = json.loads(line)["html"]
        if text and html is None:
            self.failed.emit(text)
        elif text and self._waiting is None:
            self.rendered.emit(html)
        self._send()

    @Slot()
    def _give_up(self) -> None:
        """The process takes too long, or is dead: another one is started for the next text."""
        text, self._current = self._current, None
        self._limit.stop()
        self._cold_ends += not self._is_warm
        self._end_process()
        if text and (self._waiting is None or self._cold_ends > _MOST_COLD_ENDS):
            self.failed.emit(text)
        if self._cold_ends <= _MOST_COLD_ENDS:
            self._send()

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.errorOccurred.disconnect()
            process.finished.disconnect()
            process.waitForStarted(1000)  # one that only starts can't be ended yet
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
