"""An archive that somebody filled to deceive or to do harm: nothing of it is laid out, run, fetched or hidden.

reliability.md cases I1 to I5, and H1 where files say what a drop would.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from curator.desktop.panels.welcome import WelcomePanel
from curator.desktop.toolkit.label_bar import LabelBar
from curator.desktop.toolkit.question import REJECT, Choice, ask, tell
from curator.desktop.window import MainWindow
from curator.planning import moving
from curator.visible import visible
from tests.desktop.dropping import said
from tests.desktop.listed import paths_of
from tests.desktop.shown import all_texts, deceptions
from tests.hostile import CLIMBING, NAMES, TEXTS, TITLES

_PATIENCE = 60_000
_ROOT = "archive \u202e <b>of AT&T [*] {0}"
_FOLDER = "news/2012/03/1"
ADDRESSES = (
    "javascript:alert(1)", "file:///etc/hostname", "data:text/html,x", "//evil.example/x", "\\\\evil\\x", "x.md"
)  # fmt: skip


def hostile_event(title: str, text: str, others: str) -> str:
    """An event that says the same hostile thing wherever an event can say something."""
    label = title.replace("](", "] (")
    return (
        f"---\nstatus: draft\ntags: [x]\ncontext: ['{title.replace(chr(39), '')}']\n---\n"
        f"### [2012-03-1](/{_FOLDER}/index.md)\n\n##### {title}\n# {title}\n\n{text}\n\n\n### Source:\n\n"
        f"1. [{label}](http://a.example/?{title.encode().hex()[:60]})\n2. [x](javascript:alert(1))\n"
        "3. [a](http://user:pw@xn--e1awd7f.example/)\n3. [Cover Image](file:///etc/hostname)\n\n"
        f"### Related:\n\n{others}"
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of an archive in which each title, name and text of the corpus stands, with links between them."""
    folder = tmp_path / _ROOT / _FOLDER
    folder.mkdir(parents=True)
    names = [f"{number}.md" for number in range(len(TITLES))]
    for number, title in enumerate(TITLES):
        rest = "".join(
            f"{n}. [{other.replace('](', '] (')}](/{_FOLDER}/{name}) _Context: {title}_\n"
            for n, (other, name) in enumerate(zip(TITLES, names, strict=True), 1)
        )
        climbing = "".join(f"{n}. [climbs]({link}) _Context: x_\n" for n, link in enumerate(CLIMBING, 1))
        text = "\n\n".join(TEXTS)
        (folder / names[number]).write_text(hostile_event(title, text, rest + climbing), encoding="utf-8")
    for name in NAMES:
        (folder / name).write_text(f"### [2012-03-1](/{_FOLDER}/index.md)\n\n# Title {NAMES.index(name)}\n\nText.\n\n")
    return folder.parents[3]


@pytest.fixture
def hostile(qtbot: QtBot, empty_window: MainWindow, root: Path) -> MainWindow:
    """The window on it, read."""
    with qtbot.waitSignal(empty_window.session.refreshed, timeout=_PATIENCE):
        empty_window.start(root)
    return empty_window


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What any view of HTML asked to be loaded."""
    asked: list[str] = []
    load = QTextBrowser.loadResource

    def note(view: QTextBrowser, kind: int, name: QUrl | str) -> object:
        asked.append(str(name))
        return load(view, kind, name)

    monkeypatch.setattr(QTextBrowser, "loadResource", note)
    return asked


def _advised(qtbot: QtBot, window: MainWindow, path: str) -> None:
    """Opens a file and waits until all is shown that is known of it."""
    whole: Callable[..., bool] = lambda advice: advice.is_whole  # noqa: E731 - qtbot's own form
    with qtbot.waitSignal(window.session.advisor.advised, check_params_cb=whole, timeout=_PATIENCE):
        assert window.conversation.open_file(path)
        window.session.advisor.again()


def test_no_part_of_the_window_lays_out_or_hides_what_files_say(
    qtbot: QtBot, hostile: MainWindow, loaded: list[str]
) -> None:
    assert len(paths_of(hostile)) == len(TITLES) + len(NAMES)
    for number, title in enumerate(TITLES):
        with qtbot.waitSignal(hostile.desk.preview._process.rendered, timeout=_PATIENCE):
            _advised(qtbot, hostile, f"{_FOLDER}/{number}.md")
        assert deceptions(hostile) == []
        assert visible(title)[:100] in all_texts(hostile)
        for panel in hostile.desk._tab_names:
            hostile.desk.show_part(panel)
            assert hostile.minimumSizeHint().width() <= 1280
    assert loaded == []


def _look(act: Callable[[], object], seen: list[str], misled: list[str], times: int = 1) -> None:
    """Does what opens a dialog, looks at it so many times while it fills, and cancels it."""
    looks = iter(range(times))

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is not None:
            seen.append(all_texts(dialog))
            misled.extend(deceptions(dialog))
        if next(looks, None) is None and isinstance(dialog, QDialog):
            timer.stop()
            dialog.reject()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    act()
    timer.stop()


@pytest.mark.parametrize(
    "command", ["new_event", "retitle", "rename", "move", "delete", "batch", "relate", "export", "about"]
)
def test_no_dialog_does(qtbot: QtBot, hostile: MainWindow, loaded: list[str], command: str) -> None:
    for number in (0, 3, 5, 6):
        _advised(qtbot, hostile, f"{_FOLDER}/{number}.md")
        seen: list[str] = []
        misled: list[str] = []
        _look(hostile._actions[command].trigger, seen, misled, times=12)
        assert seen
        assert misled == []
    assert loaded == []


def test_nor_do_deleted_events_and_the_question_on_leaving(qtbot: QtBot, hostile: MainWindow) -> None:
    paths = [f"{_FOLDER}/{number}.md" for number in range(len(TITLES))]
    seen: list[str] = []
    misled: list[str] = []
    for path in paths[:7]:
        assert hostile.conversation.open_file(path)
        hostile.desk.editor.insert("typed ")
        _look(hostile.conversation.leave, seen, misled)
        hostile.session.opened = None
    assert hostile.session.archive is not None
    hostile.session.make(moving.delete(hostile.session.archive, paths).plan)
    _look(hostile._actions["restore"].trigger, seen, misled, times=12)
    assert misled == []
    for title in TITLES[:7]:
        assert any(visible(title)[:80] in text for text in seen), title


def test_names_of_archives_and_labels_are_shown_as_they_are_on_buttons(
    qtbot: QtBot, root: Path, actions: Mapping[str, QAction]
) -> None:
    """`&` makes a key of the letter behind it and vanishes; `[*]` is where a window's title has its star."""
    welcome = WelcomePanel()
    bar = LabelBar(actions, welcome)
    qtbot.addWidget(welcome)
    welcome.show_recent([root])
    bar.show_labels(["AT&T <b>news</b>", "a\u202eb"])
    assert deceptions(welcome) == []
    texts = [button.text() for button in welcome.findChildren(QAbstractButton)]
    assert "archive ⟨U+202E⟩ <b>of AT&&T [*] {0}" in texts
    assert "1 AT&&T <b>news</b>" in texts


def test_the_title_of_the_window_is_the_archives_name(hostile: MainWindow) -> None:
    assert hostile.windowTitle() == "archive ⟨U+202E⟩ <b>of AT&T [*][*] {0}[*] — Curator"


def test_the_status_line_bars_and_questions_show_any_text_as_it_is(hostile: MainWindow) -> None:
    status, bar = hostile.status, hostile.desk.editor.remark
    for text in TITLES:
        status.say(text, {"Undo": lambda: None})
        status.state("reading", text, ("Cancel", lambda: None))
        status.hint_briefly(text)
        bar.show_notice(text)
        assert deceptions(hostile) == []
        assert visible(text) == bar.text() == status.currentMessage()
        seen: list[str] = []
        misled: list[str] = []
        _look(partial(tell, hostile, text, text), seen, misled)
        _look(partial(ask, hostile, text, f"{text}\nmore", (Choice("a", "A", REJECT),)), seen, misled)
        assert misled == []
        assert visible(text) in seen[0]


def test_a_link_that_climbs_out_of_the_archive_is_not_followed(hostile: MainWindow) -> None:
    assert hostile.conversation.open_file(f"{_FOLDER}/0.md")
    for link in CLIMBING:
        seen: list[str] = []
        hostile.status.say("")
        _look(partial(hostile.conversation.open_link, link), seen, [])
        assert hostile.session.path == f"{_FOLDER}/0.md"
        assert seen or "leads nowhere" in said(hostile), link


def test_nor_does_a_link_that_climbs_by_a_symlink(hostile: MainWindow, root: Path) -> None:
    (root / "out").symlink_to("/etc")
    (root / "loop").symlink_to("loop")
    (root / "file.md").symlink_to("/etc/hostname")
    for link in ("/out/hostname", "/loop", "/loop/x.md", "/file.md"):
        hostile.conversation.open_link(link)
        assert "leads nowhere" in said(hostile)
        assert hostile.session.path == ""


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/hostname", "data:text/html,x", "//evil.example/x", "\\\\evil\\x", "x.md"],
)
def test_only_web_addresses_are_handed_to_the_system(
    hostile: MainWindow, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever forgets to look presses Enter: nothing is opened by that."""
    handed: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", handed.append)

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Open in browser")
        assert not button.isEnabled()
        button.click()
        dialog.reject()

    QTimer.singleShot(0, press)
    hostile.conversation.open_link(address)
    assert handed == []
