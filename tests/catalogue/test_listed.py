"""All events that a search finds, in the order of the list."""

from pathlib import Path

import pytest

from curator.catalogue import listed
from curator.catalogue.catalogue import catalogue_in_memory
from curator.catalogue.query import parse


@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_newest_days_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(listed, "_ROWS", rows)
    for day, name, title in ((1, "a", "Rain"), (1, "b", "Snow"), (2, "c", "Rain"), (4, "d", "Rain, again")):
        place = tmp_path / f"news/2012/03/{day}/{name}.md"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"### [2012-03-{day}](/news/2012/03/{day}/index.md)\n\n# {title}\n")
    catalogue = catalogue_in_memory(tmp_path, tmp_path)
    refresh = catalogue.refresh()
    refresh.run()
    refresh.close()
    found = [entry.path for entry in listed.all_found(catalogue, parse("title:rain"))]
    assert found == ["news/2012/03/4/d.md", "news/2012/03/2/c.md", "news/2012/03/1/a.md"]
    assert len(list(listed.all_found(catalogue, parse("")))) == 4
    assert list(listed.all_found(catalogue, parse("title:hail"))) == []
