"""Digests for other programs: what the help page says of them is what is in them."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from xml.etree.ElementTree import fromstring

import pytest

from curator.assets import asset_text
from curator.digest.export import FORMATS, format_named, render
from curator.digest.formats.xml_data import NAMESPACE
from curator.digest.options import Links, Options
from tests.digest.making import CHINESE, DAY, RICH, digest_of

OPTIONS = Options(links=Links.RELATIVE)
HELP = asset_text("help/digests.md")


def keys_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield key
            yield from keys_of(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from keys_of(inside)


def test_the_help_page_names_all_formats_and_all_of_their_members() -> None:
    for form in FORMATS:
        assert f"`{form.name}`" in HELP
        assert f"`{form.suffix}`" in HELP
    for key in keys_of(json.loads(render(format_named("json"), digest_of(RICH, CHINESE), OPTIONS))):
        assert f'"{key}"' in HELP, key
    assert NAMESPACE in HELP
    for element in fromstring(render(format_named("xml"), digest_of(RICH, CHINESE), OPTIONS)).iter():
        name = element.tag.removeprefix(f"{{{NAMESPACE}}}")
        assert f"<{name}" in HELP
        for attribute in element.attrib:
            assert attribute.rpartition("}")[2] in HELP


def test_json_has_what_the_event_has() -> None:
    data = json.loads(render(format_named("json"), digest_of(RICH, CHINESE), OPTIONS))
    rich, chinese = data["days"][0]["events"]
    assert (rich["date"], rich["language"], rich["category"]) == ("2012-03-01", "en", "Homs & Hama")
    assert rich["sources"][1] == {
        "number": 2, "label": "Reuters", "url": "http://uk.reuters.com/2?a=1&b=2",
        "site": "uk.reuters.com", "image": None,
    }  # fmt: skip
    assert rich["related"][0] == {
        "number": 1, "title": "The Syrian Army continues.", "path": "news/2012/02/13/the-syrian-army.md",
        "date": "2012-02-13", "url": "news/2012/02/13/the-syrian-army.md", "contexts": ["Homs", "bombardment"],
    }  # fmt: skip
    assert rich["texts"] == [
        {"section": "Notes", "text": "Seen *twice*."},
        {"section": "Related", "text": "not an item"},
    ]
    assert "[this](news/2012/02/9/other.md)" in rich["summary"]
    assert chinese["cover"] == {"url": "https://ichef.example/a.jpg", "text": "ichef.example"}
    assert chinese["sources"][1]["image"] == {"url": "https://ichef.example/b.jpg", "text": "ichef.example"}


def test_xml_has_the_same() -> None:
    root = fromstring(render(format_named("xml"), digest_of(RICH, CHINESE), OPTIONS))
    space = {"d": NAMESPACE}
    rich = root.find("d:day/d:event", space)
    assert rich is not None
    assert rich.findtext("d:title", namespaces=space) == 'Martin O\'Malley signs "a law".'
    assert [source.attrib for source in rich.findall("d:source", space)][1] == {
        "number": "2", "url": "http://uk.reuters.com/2?a=1&b=2", "site": "uk.reuters.com",
    }  # fmt: skip
    assert [context.text for context in rich.findall("d:context", space)] == ["Homs", "bombardment"]
    assert [text.get("section") for text in rich.findall("d:text", space)] == ["Notes", "Related"]


def test_an_event_has_the_same_name_in_each_digest() -> None:
    alone, together = (
        json.loads(render(format_named("json"), digest)) for digest in (digest_of(RICH), digest_of(RICH, CHINESE))
    )
    assert alone["days"][0]["events"][0]["id"] == together["days"][0]["events"][0]["id"]
    assert alone["id"] != together["id"]


@pytest.mark.parametrize("offset", [-12, -8, 0, 5.5, 11])
def test_entries_of_feeds_have_their_day_wherever_they_are_read(offset: float) -> None:
    feed = json.loads(render(format_named("jsonfeed"), digest_of(RICH)))
    elements = fromstring(render(format_named("atom"), digest_of(RICH))).iter()
    times = [one.text or "" for one in elements if one.tag.endswith(("}published", "}updated"))]
    there = timezone(timedelta(hours=offset))
    assert {datetime.fromisoformat(time).astimezone(there).date() for time in times} == {DAY}
    assert datetime.fromisoformat(feed["items"][0]["date_published"]).astimezone(there).date() == DAY
