"""Real drags: a browser's link or picture, let go over the running app, is found in the file that Ctrl+S wrote."""

import time
from collections.abc import Callable

from curator.event.document import Event
from tests.real_desktop.app import App
from tests.real_desktop.page import LINKS, PICTURES, Page
from tests.real_desktop.screen import Screen, wait_for

_LIST = ("tree", "tree table", "table")


def _saved(app: App, is_there: Callable[[Event], bool], what: str) -> Event:
    """The event as the app wrote it, once this is in the file."""
    time.sleep(0.2)
    app.save()
    try:
        wait_for(lambda: is_there(app.event()), what, 10)
    except TimeoutError as error:
        raise AssertionError(f"{error}; the window says: {app.said()}") from error
    return app.event()


def _has_cover(url: str) -> Callable[[Event], bool]:
    return lambda event: event.cover is not None and event.cover.url == url


def _urls(event: Event) -> list[str]:
    return [source.url for source in event.sources]


def test_twenty_drags_in_a_row(screen: Screen, app: App, page: Page) -> None:
    """Ten links and five pictures become sources, in their order; five pictures become the cover, one after another."""
    before = _urls(app.event())
    app.show_tab("Sources")
    expected = list(before)
    for name, url in {**LINKS, **{name: page.root + path for name, path in PICTURES.items()}}.items():
        expected.append(url)
        screen.drag(page.places[name], app.part("Sources", *_LIST).point(down=0.95))
        event = _saved(app, lambda event: len(event.sources) == len(expected), f"{name} among the sources")
        assert _urls(event) == expected
    app.show_tab("Cover")
    for name, path in PICTURES.items():
        screen.drag(page.places[name], app.part("Cover image", "filler", "panel").point(down=0.2))
        _saved(app, _has_cover(page.root + path), f"{name} as the cover")
    assert _urls(app.event()) == expected


def test_a_link_lands_between_the_rows_where_it_is_let_go(screen: Screen, app: App, page: Page) -> None:
    before = _urls(app.event())
    app.show_tab("Sources")
    screen.drag(page.places["link1"], app.part("Britannica", "table cell").point(across=0.3, down=0.2))
    event = _saved(app, lambda event: len(event.sources) > len(before), "a link before Britannica")
    assert _urls(event) == [*before[:3], LINKS["link1"], *before[3:]]


def test_links_let_go_at_one_place_come_one_above_the_other(screen: Screen, app: App, page: Page) -> None:
    """The label of the one before is open to be typed over, right where the next one is let go."""
    before = _urls(app.event())
    app.show_tab("Sources")
    place = app.part("Britannica", "table cell").point(across=0.3, down=0.2)
    for name in ("link1", "link2", "link3"):
        screen.drag(page.places[name], place)
    event = _saved(app, lambda event: len(event.sources) > len(before), "links before Britannica")
    assert _urls(event) == [*before[:3], LINKS["link3"], LINKS["link2"], LINKS["link1"], *before[3:]]


def test_rows_are_dragged_into_another_order(screen: Screen, app: App) -> None:
    before = _urls(app.event())
    app.show_tab("Sources")
    screen.click(*app.part("Wikipedia", "table cell").point())
    screen.drag(app.part("Wikipedia", "table cell").point(), app.part("NASA", "table cell").point(across=0.7, down=0.2))
    event = _saved(app, lambda event: _urls(event) != before, "another order")
    assert _urls(event) == [before[-1], *before[:-1]]


def test_the_app_ends_in_peace_after_rows_were_copied(screen: Screen, app: App) -> None:
    """The clipboard outlives the window: quitting, which the fixture does, gives the exit code of success."""
    app.show_tab("Sources")
    screen.click(*app.part("Britannica", "table cell").point())
    screen.press("ctrl+c")


def test_an_event_is_dragged_from_the_list_to_the_related_ones(screen: Screen, app: App) -> None:
    """It is not opened by that: the event that it is for stays where it was."""
    app.widen()
    before = app.event().related
    app.press("ctrl+f", "ctrl+a", "BackSpace")
    app.show_tab("Related")
    related = app.part("Related", *_LIST).point(down=0.95)
    screen.drag(app.part("Monday, September 5, 1977, Voyager", "table cell").point(), related)
    event = _saved(app, lambda event: len(event.related) > len(before), "an event among the related ones")
    assert [link.title for link in event.related[:-1]] == [link.title for link in before]
    assert "voyager-1-leaves" in event.related[-1].target
