"""What is known of the addresses of the open event: labels to propose, other events that have them, shorter forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from curator.curation.addresses import normal_form, without_tracking
from curator.curation.known_sources import KnownSources
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.known_bar import SourceNote
from curator.event.document import Event
from curator.visible import visible

_PAUSE = 50
"""Milliseconds for the window to paint an event that was opened just now: that wants the interpreter too."""


class SourceNotes(QObject):
    """Looks them up in a worker's thread: when an event is opened, when it has others, and when more is known."""

    told = Signal(object)
    """A SourceNote for each address."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.titles: dict[str, str] = {}
        """Of pages that were dropped, by their addresses."""
        self._session = session
        self._looked_up: tuple[str, list[str]] = "", []
        self._thread = JobThread("notes")
        self._newest = NewestJob(self, self._thread)
        self._newest.finished.connect(self.told)
        self._newest.failed.connect(session.failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_up)
        session.file_opened.connect(self._look_up_soon)
        for signal in (session.saved, session.sources_known):
            signal.connect(self._look_up)
        session.document_changed.connect(self._look_up_others)

    def end(self) -> None:
        """Ends the thread."""
        self._pause.stop()
        self._newest.let_go()
        self._thread.end()

    @Slot()
    def _look_up_soon(self) -> None:
        self._newest.let_go()
        self._looked_up = self._addresses()
        self._pause.start()

    @Slot()
    def _look_up(self) -> None:
        self._pause.stop()
        known = self._session.known
        path, urls = self._looked_up = self._addresses()
        self._newest.let_go()
        if urls:
            self._newest.start(lambda job: self._notes(job, known, path, urls))

    @Slot()
    def _look_up_others(self) -> None:
        """The same, if the text has other addresses now."""
        if self._addresses() != self._looked_up:
            self._look_up()

    def _addresses(self) -> tuple[str, list[str]]:
        """The path of the open event, and the addresses of its sources."""
        event = self._session.document
        return self._session.path, [source.url for source in event.sources] if isinstance(event, Event) else []

    def _notes(self, job: Job, known: KnownSources | None, path: str, urls: Sequence[str]) -> Mapping[str, SourceNote]:
        rows: dict[str, list[int]] = {}
        for row, url in enumerate(urls):
            rows.setdefault(normal_form(url, self._session.tracking), []).append(row)
        return {
            url: self._note(known, url, path, tuple(rows[normal_form(url, self._session.tracking)]))
            for url in urls
            if not job.is_cancelled
        }

    def _note(self, known: KnownSources | None, url: str, path: str, rows: tuple[int, ...]) -> SourceNote:
        title = self.titles.get(url, "")
        others = known.elsewhere(url, path)[:3] if known else ()
        also = QCoreApplication.translate("Intake", "Also a source of {0}").format(listed(map(visible, others)))
        shorter = without_tracking(url, self._session.tracking)
        return SourceNote(
            labels=known.labels_for(url, title) if known else (),
            title=title,
            rows=rows,
            others=others,
            other=also if others else "",
            shorter="" if shorter == url else shorter,
        )
