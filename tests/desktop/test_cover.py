"""When the picture of the cover is asked for: by who looks at it, once, and anew by who comes back to it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from curator.desktop.panels.cover import CoverPanel
from curator.desktop.toolkit.rows import Exchange
from curator.event.document import Event, read


@pytest.fixture
def panel(qtbot: QtBot) -> CoverPanel:
    made = CoverPanel(Exchange(judge=lambda _: "", carry=lambda _: {}, invitation="No cover.", only_copies=""))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def wanted(panel: CoverPanel) -> list[str]:
    """The addresses whose pictures are asked for."""
    addresses = list[str]()
    panel.picture_wanted.connect(addresses.append)
    return addresses


def _show(panel: CoverPanel, cover: str, title: str = "A title.") -> None:
    event = read(
        f"### [2012-03-1](/news/2012/03/1/index.md)\n\n# {title}\n\n### Source:\n\n1. [Cover Image]({cover})\n"
    )
    assert isinstance(event, Event)
    panel.show_event(event, is_editable=True)


def test_typing_asks_for_no_picture_again(panel: CoverPanel, wanted: list[str]) -> None:
    panel.show()
    for title in ("A", "A t", "A ti"):
        _show(panel, "/a.png", title)
    assert wanted == ["/a.png"]
    _show(panel, "/b.png")
    assert wanted == ["/a.png", "/b.png"]


def test_nobody_asks_for_a_picture_out_of_sight(panel: CoverPanel, wanted: list[str]) -> None:
    _show(panel, "/a.png")
    _show(panel, "/b.png")
    assert wanted == []
    panel.show()
    assert wanted == ["/b.png"]


@pytest.mark.parametrize("is_hidden", [True, False])
def test_who_comes_back_sees_what_has_become_of_it(panel: CoverPanel, wanted: list[str], is_hidden: bool) -> None:
    """Whether the panel was out of sight meanwhile, or another program had the keyboard."""
    panel.show()
    _show(panel, "/a.png")
    if is_hidden:
        panel.hide()
        panel.show()
    else:
        QCoreApplication.sendEvent(panel.window(), QEvent(QEvent.Type.WindowActivate))
    assert wanted == ["/a.png", "/a.png"]
