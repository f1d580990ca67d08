"""Giving a day away: the dialog's answers become a file outside the archive, or pages on a printer."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.archive.archive import Archive
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.publishing import Publishing
from curator.desktop.window import MainWindow
from curator.digest.day import gather


class PublishingTo(Publishing):
    """Publishing whose file dialog has been answered."""

    target = Path()

    @override
    def ask_for_file(self, proposal: Path, kind: str) -> Path | None:
        """The target, with the suffix that was proposed."""
        assert proposal.suffix in kind
        return self.target.with_suffix(proposal.suffix)


def _export(window: MainWindow, target: Path, form: str) -> list[Path]:
    """The files that an export writes; none where it says why not."""
    publishing = PublishingTo(window, window.session, window.conversation.leave)
    publishing.target = target
    exported: list[Path] = []
    publishing.done.connect(lambda _said, acts: exported.extend(target.parent.glob(f"{target.stem}.*") if acts else ()))

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DigestDialog)
        assert dialog.day() == date(1969, 7, 20)
        box = dialog.findChild(QComboBox)
        assert box is not None
        box.setCurrentIndex(box.findData(form))
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export…").click()

    QTimer.singleShot(0, choose)
    publishing.export()
    return exported


@pytest.mark.parametrize(
    ("form", "beginning"), [("markdown", b"# Sunday, 20 July 1969"), ("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-")]
)
def test_a_days_digest_is_written(window: MainWindow, eagle: str, tmp_path: Path, form: str, beginning: bytes) -> None:
    exported = _export(window, tmp_path / "day", form)
    assert len(exported) == 1
    assert exported[0].read_bytes().lower().startswith(beginning.lower())


def test_a_digest_is_never_written_into_the_archive(window: MainWindow, archive: Archive, eagle: str) -> None:
    before = sorted(archive.files())

    def read_warning() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        box.accept()

    QTimer.singleShot(300, read_warning)
    assert _export(window, archive.root / "news/1969/07/20/index", "markdown") == []
    assert sorted(archive.files()) == before


def test_a_printed_digest_has_pages(qtbot: QtBot, window: MainWindow, archive: Archive, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.publishing.print_on(printer, gather(archive, date(1969, 7, 20)))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_day_without_events_can_not_be_exported(qtbot: QtBot, window: MainWindow) -> None:
    dialog = DigestDialog(window, date(1900, 1, 1), [("html", "HTML")], lambda _day: 0)
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export…")
    assert not button.isEnabled()
