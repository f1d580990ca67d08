"""Giving a digest away: the dialog's answers become a file outside the archive, a clipping, or pages on a printer."""

import json
import os
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.archive.archive import Archive
from curator.archive.layout import day_of
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.publishing import Publishing
from curator.desktop.toolkit.digest_choice import DigestChoice, Scope
from curator.desktop.toolkit.direction import OWN_DIRECTION
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from curator.digest import pages
from curator.digest.export import format_named
from curator.digest.options import DigestPart, Links, Options, Order, Paper
from tests.desktop.listed import table_of

LANDING = date(1969, 7, 20)
LABELS = {"export": "&Export…", "print": "&Print…", "copy": "&Copy"}


class PublishingTo(Publishing):
    """Publishing whose questions have been answered."""

    target = Path()
    printed: Path | None = None
    previews = 0
    proposed = ""

    @override
    def ask_for_file(self, proposal: Path, kind: str, suffix: str) -> Path | None:
        """The target, with the suffix that was proposed."""
        assert suffix in kind
        assert proposal.name.endswith(suffix)
        self.proposed = proposal.name
        return self.target.with_name(self.target.name + suffix)

    @override
    def preview_print(self, printer: QPrinter, made: QTextDocument) -> bool:
        self.previews += 1
        if self.printed is None:
            return False
        printer.setOutputFileName(str(self.printed))
        pages.paint(made, printer)
        return True


class Desk:
    """A window's publishing, and what it said."""

    def __init__(self, qtbot: QtBot, window: MainWindow, settings: Settings, target: Path) -> None:
        self.publishing = PublishingTo(window, window.session, window.conversation.leave, settings, window.acts.meant)
        self.publishing.target = target
        self.said: list[str] = []
        self.acts: dict[str, Callable[[], None]] = {}
        self._qtbot = qtbot
        self._faults: list[BaseException] = []
        self.publishing.done.connect(self._note)

    def open(self, act: Callable[[DigestDialog], None], *, is_print: bool = False) -> None:
        """Opens the dialog, and acts in it when its preview is there."""

        def begin() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, DigestDialog)
            try:
                assert page_of(dialog).toPlainText() or dialog._note.text() == "Making the digest…"
                self.wait_for_preview(dialog)
                act(dialog)
            except BaseException as fault:  # noqa: BLE001 - it must reach the test, not Qt's event loop
                self._faults.append(fault)
                dialog.reject()
                dialog.reject()

        QTimer.singleShot(0, begin)
        self.publishing.open(is_print=is_print)
        if self._faults:
            raise self._faults[0]

    def wait_for_preview(self, dialog: DigestDialog) -> None:
        self._qtbot.waitUntil(lambda: button(dialog, "copy").isEnabled(), timeout=15_000)

    def _note(self, said: str, acts: dict[str, Callable[[], None]]) -> None:
        self.said.append(said)
        self.acts = acts


@pytest.fixture(autouse=True)
def locale(qapp: QApplication) -> Iterator[None]:
    """That of no country, whatever the desktop has."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path, eagle: str) -> Desk:
    return Desk(qtbot, window, settings, tmp_path / "day")


def button(dialog: DigestDialog, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == LABELS[name])


def page_of(dialog: DigestDialog) -> QTextBrowser:
    browser = dialog.findChild(QTextBrowser)
    assert browser is not None
    return browser


@pytest.mark.parametrize("name", ["markdown", "pdf", "docx", "csl"])
def test_a_days_digest_is_written(desk: Desk, tmp_path: Path, name: str) -> None:
    def act(dialog: DigestDialog) -> None:
        assert dialog.form.choice().first == LANDING
        dialog.form.choose_format(name)
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    written = tmp_path / f"day{format_named(name).suffix}"
    assert desk.said == [f"Exported {written.name}"]
    assert written.stat().st_size > 1000
    assert list(desk.acts) == ["Open", "Show in folder", "Copy"]
    desk.acts["Copy"]()
    clipboard = QGuiApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in clipboard.urls()] == [str(written)]


def test_the_preview_shows_what_was_chosen(qtbot: QtBot, desk: Desk) -> None:
    def act(dialog: DigestDialog) -> None:
        text = page_of(dialog).toPlainText()
        assert "Sunday, 20 July 1969" in text
        assert "Sources" in text or "Source" in text
        for row in range(dialog.form._parts.count()):
            dialog.form._parts.item(row).setCheckState(Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: "Source" not in page_of(dialog).toPlainText(), timeout=15_000)
        dialog.form.choose_format("markdown")
        qtbot.waitUntil(lambda: page_of(dialog).toPlainText().startswith("# Sunday"), timeout=15_000)
        dialog.reject()

    desk.open(act)
    assert desk.said == []


def test_english_dates_are_written_as_on_the_desktop(
    qtbot: QtBot, window: MainWindow, desk: Desk, archive: Archive, eagle: str
) -> None:
    QLocale.setDefault(QLocale("en_US"))
    window.desk.preview.show_text((archive.root / eagle).read_text())
    qtbot.waitUntil(lambda: "Sunday, July 20, 1969" in window.desk.preview.reader.toPlainText(), timeout=15_000)

    def act(dialog: DigestDialog) -> None:
        assert "Sunday, July 20, 1969" in page_of(dialog).toPlainText()
        dialog.form.choose_scope(Scope.DAYS)
        dialog.form._last.set_day(dialog.form._first.day + timedelta(days=1))
        qtbot.waitUntil(lambda: "July 20–21, 1969" in page_of(dialog).toPlainText(), timeout=15_000)
        dialog.form.choose_format("markdown")
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    assert desk.publishing.target.with_suffix(".md").read_text().startswith("# July 20–21, 1969\n")


def test_several_days_and_a_search(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    def act(dialog: DigestDialog) -> None:
        assert dialog.form._scope.findData(Scope.SEARCH.value) < 0
        dialog.form.choose_scope(Scope.DAYS)
        dialog.form._last.set_day(dialog.form._first.day + timedelta(days=1))
        names = [label.text() for label in dialog.form.findChildren(QLabel) if label.isVisible()]
        assert names[1:3] == ["Fro&m", "&To"]
        qtbot.waitUntil(lambda: "20–21 July 1969" in page_of(dialog).toPlainText(), timeout=15_000)
        dialog.reject()

    desk.open(act)
    with qtbot.waitSignal(window.session.finder.settled):
        window.desk.search.set_text("moon")

    def act_on_search(dialog: DigestDialog) -> None:
        dialog.form.choose_format("markdown")
        dialog.form.choose_scope(Scope.SEARCH)
        qtbot.waitUntil(lambda: page_of(dialog).toPlainText().startswith("# moon\n"), timeout=15_000)
        button(dialog, "export").click()

    desk.open(act_on_search)
    text = (tmp_path / "day.md").read_text()
    assert text.startswith("# moon\n\n")
    assert "## Sunday, 20 July 1969" in text
    assert "Antarctic" not in text


def test_the_open_event_alone(desk: Desk, eagle: str, tmp_path: Path) -> None:
    def act(dialog: DigestDialog) -> None:
        assert dialog.form.choice().scope is Scope.DAY
        dialog.form.choose_scope(Scope.CHOSEN)
        dialog.form.choose_format("markdown")
        names = [label.text() for label in dialog.form.findChildren(QLabel) if label.isVisible()]
        assert names[:2] == ["E&vents", "T&itle"]
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    assert desk.publishing.proposed == f"{Path(eagle).stem}-digest.md"
    written = (tmp_path / "day.md").read_text()
    assert written.startswith("# Sunday, 20 July 1969\n\n## ")
    assert written.count("\n## ") == 1


def test_the_events_that_are_chosen(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    table = table_of(window)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.selectAll()
    paths = window.desk.events.chosen_paths()
    assert len(paths) > 2

    def act(dialog: DigestDialog) -> None:
        scope = dialog.form._scope
        assert scope.itemText(scope.findData(Scope.CHOSEN.value)) == f"{len(paths)} chosen event(s)"
        dialog.form.choose_scope(Scope.CHOSEN)
        qtbot.waitUntil(lambda: said_by(dialog).startswith(f"{len(paths)} event(s)"), timeout=15_000)
        button(dialog, "export").click()

    desk.open(act)
    days = sorted(filter(None, map(day_of, paths)))
    assert desk.publishing.proposed == f"{days[0]}-{days[-1]}-digest.html"


def test_where_no_event_is_chosen_none_is_offered(window: MainWindow, desk: Desk) -> None:
    window.conversation.open_file("news/1969/07/20/index.md")
    table_of(window).clearSelection()

    def act(dialog: DigestDialog) -> None:
        assert dialog.form._scope.findData(Scope.CHOSEN.value) < 0
        dialog.reject()

    desk.open(act)


def test_a_digest_can_be_copied(desk: Desk) -> None:
    clipboard = QGuiApplication.clipboard()
    for kind, beginning in (("rich", "Sunday, 20 July 1969\n===="), ("markdown", "# Sunday"), ("text", "Sunday")):
        desk.open(lambda dialog, kind=kind: dialog.copy_wanted.emit(dialog.form.choice(), kind))  # type: ignore[misc]
        assert clipboard.text().startswith(beginning)
        assert clipboard.mimeData().hasHtml() is (kind == "rich")
    assert desk.said == ["Copied the digest"] * 3


def test_a_digest_is_printed_if_the_person_wants_it(desk: Desk, tmp_path: Path) -> None:
    def act(dialog: DigestDialog) -> None:
        assert button(dialog, "print").isDefault()
        button(dialog, "print").click()
        when(lambda: desk.publishing.previews == 1 and button(dialog, "print").isEnabled(), dialog.reject)

    desk.open(act, is_print=True)
    assert desk.said == []
    desk.publishing.printed = tmp_path / "printed.pdf"
    desk.open(lambda dialog: button(dialog, "print").click(), is_print=True)
    assert desk.said == ["Sent the digest to the printer"]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_cancel_leaves_no_file(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    def act(dialog: DigestDialog) -> None:
        dialog.form.choose_format("pdf")
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()
        assert not button(dialog, "export").isEnabled()
        dialog.reject()
        assert dialog.isVisible()
        desk.wait_for_preview(dialog)
        qtbot.wait(500)
        dialog.reject()

    desk.open(act)
    assert desk.said == []
    assert not list(tmp_path.glob("day*"))


def when(is_so: Callable[[], bool], act: Callable[[], object]) -> None:
    """Acts as soon as something is so, from the event loop that runs then: that of a dialog or of a warning."""
    if is_so():
        act()
    else:
        QTimer.singleShot(50, lambda: when(is_so, act))


def has_warning() -> bool:
    return isinstance(QApplication.activeModalWidget(), QMessageBox)


def accept_warning() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.accept()


@pytest.mark.parametrize("place", ["news/1969/07/20/index", "news/day", "index"])
def test_a_digest_is_never_written_among_events_and_pages(desk: Desk, archive: Archive, place: str) -> None:
    before = sorted(archive.files())
    desk.publishing.target = archive.root / place

    def act(dialog: DigestDialog) -> None:
        dialog.form.choose_format("markdown")
        desk.wait_for_preview(dialog)
        when(has_warning, accept_warning)
        button(dialog, "export").click()
        desk.publishing.target = archive.root / "news/page"
        when(has_warning, accept_warning)
        dialog.template_copy_wanted.emit()
        dialog.reject()

    desk.open(act)
    assert desk.said == []
    assert sorted(archive.files()) == before
    assert not (archive.root / "news/page.html").exists()


@pytest.mark.parametrize("answer", ["&Write it there", "&Cancel"])
def test_elsewhere_in_the_archive_it_is_asked_first(desk: Desk, archive: Archive, answer: str) -> None:
    desk.publishing.target = archive.root / "day"

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.text() == "Write day.html into the archive?"
        next(one for one in box.buttons() if one.text() == answer).click()

    def act(dialog: DigestDialog) -> None:
        when(has_warning, reply)
        button(dialog, "export").click()
        if answer == "&Cancel":
            dialog.reject()

    desk.open(act)
    assert desk.said == (["Exported day.html"] if answer == "&Write it there" else [])
    assert (archive.root / "day.html").exists() == bool(desk.said)


def test_relative_links_lead_from_the_file_that_is_written(desk: Desk, archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "digests").mkdir()
    desk.publishing.target = tmp_path / "digests" / "day"

    def act(dialog: DigestDialog) -> None:
        dialog.form.choose_format("markdown")
        dialog.form._links.setCurrentIndex(dialog.form._links.findData(Links.RELATIVE.value))
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    links = re.findall(r"\]\(([^:)]+)\)", (tmp_path / "digests" / "day.md").read_text())
    assert links
    assert all(Path(os.path.normpath(tmp_path / "digests" / link)).is_relative_to(archive.root) for link in links)


def test_a_place_that_can_not_be_written_keeps_the_dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.publishing.target = tmp_path / "nowhere" / "day"

    def act(dialog: DigestDialog) -> None:
        before = said_by(dialog)

        def look() -> None:
            assert said_by(dialog) == before
            dialog.reject()

        def close_warning() -> None:
            accept_warning()
            when(button(dialog, "export").isEnabled, look)

        when(has_warning, close_warning)
        button(dialog, "export").click()

    desk.open(act)
    assert desk.said == []


def test_a_template_of_ones_own(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "own.html"
    own.write_text("{{ digest.heading }} only")

    def act(dialog: DigestDialog) -> None:
        dialog.template_copy_wanted.emit()
        dialog.form.choose_format("html")
        dialog.form.use_template(own)
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    assert (tmp_path / "day.html").read_text() == "Sunday, 20 July 1969 only"
    own.write_text("{{ nothing }}")

    def fail(dialog: DigestDialog) -> None:
        assert dialog.form.choice().template == own
        button(dialog, "export").click()
        qtbot.waitUntil(lambda: "'nothing' is undefined" in said_by(dialog), timeout=15_000)
        dialog.reject()

    desk.open(fail)
    own.write_bytes(b"\xff")

    def refuse(dialog: DigestDialog) -> None:
        button(dialog, "export").click()
        qtbot.waitUntil(lambda: "own.html can't be used: line 1: it is not UTF-8" in said_by(dialog), timeout=15_000)
        dialog.reject()

    desk.open(refuse)
    assert (tmp_path / "day.html").read_text() == "Sunday, 20 July 1969 only"


def test_a_template_without_end_can_be_cancelled(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "endless.html"
    own.write_text("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}")

    def act(dialog: DigestDialog) -> None:
        dialog.form.choose_format("html")
        dialog.form.use_template(own)
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()
        qtbot.wait(1000)
        assert not button(dialog, "export").isEnabled()
        dialog.reject()
        dialog.form.choose_format("markdown")
        desk.wait_for_preview(dialog)
        button(dialog, "export").click()

    desk.open(act)
    assert desk.said == ["Exported day.md"]
    assert not (tmp_path / "day.html").exists()


def said_by(dialog: QWidget) -> str:
    return str(getattr(dialog, "_note").text())  # noqa: B009 - a private part that mypy need not know


def test_absolute_links_need_an_address(qtbot: QtBot, desk: Desk) -> None:
    def act(dialog: DigestDialog) -> None:
        dialog.form._links.setCurrentIndex(dialog.form._links.findData(Links.ABSOLUTE.value))
        qtbot.waitUntil(lambda: "https://archive.example" in said_by(dialog))
        assert not button(dialog, "export").isEnabled()
        dialog.form._base.setText("https://news.example")
        desk.wait_for_preview(dialog)
        assert 'href="https://news.example/news/1969' in page_of(dialog).toHtml()
        dialog.reject()

    desk.open(act)


def test_no_two_fields_have_one_key(desk: Desk) -> None:
    def act(dialog: DigestDialog) -> None:
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        texts += [button.text() for button in dialog.findChildren(QPushButton)]
        keys = [key.lower() for text in texts for key in re.findall("&(\\w)", text)]
        assert sorted(set(keys)) == sorted(keys)
        assert len(keys) > 10
        dialog.reject()

    desk.open(act)


def test_a_day_without_events_can_not_be_exported(qtbot: QtBot, desk: Desk) -> None:
    def act(dialog: DigestDialog) -> None:
        dialog.form._first.set_day(dialog.form._first.day.replace(year=1919))
        qtbot.waitUntil(lambda: "No events." in page_of(dialog).toPlainText(), timeout=15_000)
        assert not button(dialog, "export").isEnabled()
        dialog.reject()

    desk.open(act)


def test_an_event_that_its_day_lists_and_that_is_not_there_is_named(desk: Desk, archive: Archive) -> None:
    index = archive.root / "news/1969/07/20/index.md"
    index.write_text(f"{index.read_text()}\n### [Gone](/news/1969/07/20/<b>gone.md)\n")
    said = "1 file left out: <b>gone.md (missing)"

    def act(dialog: DigestDialog) -> None:
        assert said_by(dialog).endswith(f". {said}")
        (note,) = (label for label in dialog.findChildren(QLabel) if label.text() == said_by(dialog))
        assert note.textFormat() is Qt.TextFormat.PlainText
        assert said in page_of(dialog).toPlainText()
        dialog.reject()

    desk.open(act)


def test_what_is_left_out_is_said_in_its_own_direction(qapp: QApplication, desk: Desk, archive: Archive) -> None:
    (archive.root / "news/1969/07/20/note.md").write_text("# No event")

    def act(dialog: DigestDialog) -> None:
        assert said_by(dialog).endswith(f"{OWN_DIRECTION}1 file left out: note.md (not an event)")
        dialog.reject()

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.open(act)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_choice_is_remembered(tmp_path: Path) -> None:
    options = Options(
        (DigestPart.SOURCES, DigestPart.SUMMARY), Order.NEWEST, Links.ABSOLUTE, "https://a.example", Paper.LETTER
    )
    choice = DigestChoice(Scope.DAYS, LANDING, LANDING, "Title", format_named("epub"), options, tmp_path / "own.html")
    fresh = DigestChoice(Scope.DAY, LANDING, LANDING)
    begun = fresh.begun_with(choice.remembered())
    assert (begun.form, begun.options, begun.template) == (choice.form, options, choice.template)
    assert (begun.scope, begun.title) == (Scope.DAY, "")
    for broken in (
        "",
        "{",
        "[]",
        "{}",
        "null",
        json.dumps({"order_of_parts": ["x"]}),
        choice.remembered().replace("epub", "x"),
    ):
        assert fresh.begun_with(broken) == fresh


def test_the_windows_commands_load_what_makes_digests_once(qtbot: QtBot, window: MainWindow) -> None:
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DigestDialog)
        titles.append(dialog.windowTitle())
        dialog.reject()

    said: list[str] = []
    window.publishing.done.connect(lambda text, _acts: said.append(text))
    for command in (window.publishing.export, window.publishing.print_):
        QTimer.singleShot(0, look)
        command()
    assert len(titles) == 2
    (publishing,) = window.publishing.findChildren(Publishing)
    publishing.done.emit("Exported", {})
    assert said == ["Exported"]
