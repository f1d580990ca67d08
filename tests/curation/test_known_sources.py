"""Which addresses the archive has: found in every spelling, forgotten when they go."""

from datetime import date

from curator.assets import asset_text
from curator.curation.addresses import Tracking
from curator.curation.known_sources import EventSources, KnownSources
from curator.event.section import Source

TRACKING = Tracking.parse(asset_text("tracking-parameters.txt"))


def event(path: str, *sources: tuple[str, str]) -> EventSources:
    return EventSources(path, date(2012, 3, 1), tuple(Source(1, label, url, None, 0) for url, label in sources))


def test_an_address_is_found_in_every_spelling_but_not_in_its_own_file() -> None:
    known = KnownSources(
        TRACKING, [event("a.md", ("http://www.bbc.co.uk/1/", "BBC")), event("b.md", ("https://x.org", "X"))]
    )
    assert known.elsewhere("https://bbc.co.uk/1?utm_source=mail", "b.md") == ("a.md",)
    assert known.elsewhere("http://www.bbc.co.uk/1/", "a.md") == ()


def test_what_an_event_says_now_takes_the_place_of_what_it_said() -> None:
    known = KnownSources(TRACKING, [event("a.md", ("http://bbc.co.uk/1", "BBC"))])
    known.keep(event("a.md", ("http://cnn.com/2", "CNN")))
    assert known.elsewhere("http://bbc.co.uk/1", "b.md") == ()
    assert known.elsewhere("http://cnn.com/2", "b.md") == ("a.md",)
    assert known.labels_for("http://cnn.com/3")[0] == "CNN"


def test_saving_an_event_again_makes_its_labels_no_more_likely() -> None:
    known = KnownSources(TRACKING, [event(f"{n}.md", (f"http://bbc.co.uk/{n}", "BBC")) for n in range(3)])
    once = event("new.md", ("http://bbc.co.uk/x", "Beeb"))
    known.keep(once)
    before = known.labels_for("http://bbc.co.uk/y")
    for _ in range(50):
        known.keep(once)
    assert known.labels_for("http://bbc.co.uk/y") == before
