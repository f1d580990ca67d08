"""Which files may link to others: what the catalogue tells is what looking into all files tells."""

from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.catalogue.catalogue import CancelledError, Catalogue, open_catalogue
from curator.event.edition import D1, Z3, Dialect
from curator.planning import moving
from curator.planning.acting import Planned, Ways
from curator.planning.pointing import in_catalogue, in_files
from tests.event.samples import SAMPLE, needs_sample
from tests.planning.acting import FIVE, FOUR, NOTES, ONE, SIX, linked
from tests.planning.making import put, text_of


def refreshed(archive: Archive, cache: Path) -> Catalogue:
    catalogue = open_catalogue(archive.root, cache)
    refresh = catalogue.refresh()
    refresh.run()
    refresh.close()
    return catalogue


def same(archive: Archive, catalogue: Catalogue, path: str) -> Planned:
    """The plan of a renaming, which is the same in both ways."""
    by_files = moving.rename(archive, path, "another")
    by_catalogue = moving.rename(archive, path, "another", ways=Ways(in_catalogue(archive, catalogue)))
    assert by_catalogue.plan == by_files.plan
    assert list(map(str, by_catalogue.skipped)) == list(map(str, by_files.skipped))
    return by_files


def test_files_that_say_the_name(tmp_path: Path) -> None:
    archive = linked(tmp_path / "archive", D1)
    put(archive.root, "about/escaped.md", "[a](/news/2012/03/1/f%6Fur.md)")
    found = set(in_files(archive)([FOUR]))
    assert {FIVE, SIX, NOTES, "about/escaped.md"} <= found
    assert ONE not in found


@pytest.mark.parametrize("dialect", [D1, Z3], ids=lambda dialect: dialect.name)
def test_the_catalogue_tells_the_same(tmp_path: Path, dialect: Dialect) -> None:
    archive = linked(tmp_path / "archive", dialect)
    put(archive.root, ONE, text_of(archive, ONE).replace("\n\n\n", f"\n\nAs [here](/{FOUR}) or\n\n", 1))
    changes = f"\n### Changes:\n\n1. [four](/{FOUR}) _2018 (First version)_\n"
    put(archive.root, "news/2012/02/20/zero.md", text_of(archive, "news/2012/02/20/zero.md") + changes)
    planned = same(archive, refreshed(archive, tmp_path / "cache"), FOUR)
    assert {ONE, SIX, NOTES, "news/2012/02/20/zero.md"} <= set(planned.plan.paths)


@pytest.mark.parametrize(
    ("name", "link", "section"),
    [
        ("叙利亚-内战", "/news/2012/03/1/%E5%8F%99%E5%88%A9%E4%BA%9A-%E5%86%85%E6%88%98.md", "text"),
        ("foo-bar", "/news/2012/03/1/foo%2Dbar.md#x", "text"),
        ("foo (bar)", "../../03/1/foo%20%28bar%29.md", "text"),
        ("foo-bar", "/news/2012/03/1/foo%2Dbar.md", "definition"),
        ("foo-bar", "/news/2012/03/1/foo%2Dbar.md", "source"),
        ("foo-bar", "/news/2012/03/1/foo-bar.md", "Changes"),
        ("foo-bar", "/news/2012/03/1/foo-bar.html", "Changes"),
        ("foo-bar", "/news/2012/03/1/foo-bar.md", "Related"),
        ("foo-bar", "/news/2012/03/1/foo-bar.html", "Related"),
        ("foo-bar", "/news/2012/03/1/foo%2Dbar.md", "Related"),
        ("foo-bar", "../../03/1/foo-bar.md", "Related"),
        ("foo-bar", "/news/2012/03/1/foo-bar.html", "Formats"),
        ("foo-bar", "../../03/1/foo-bar.md", "Formats"),
        ("foo-bar", "/news/2012/03/1/foo-bar-2.jpg", "cover"),
        ("foo-bar", "../../03/1/foo-bar.jpg", "cover"),
        ("foo-bar", "../../03/1/foo-bar-2.jpg", "image"),
    ],
)
def test_links_whose_words_are_not_those_of_the_name(tmp_path: Path, name: str, link: str, section: str) -> None:
    """Each from an event of another day; a web address with an escape stands beside it."""
    archive = linked(tmp_path / "archive", D1)
    pictures = [f"{name}.jpg", f"{name}-2.jpg"]
    text = f"{text_of(archive, FOUR)}\n### Pictures:\n\n" + " ".join(f"![]({picture})" for picture in pictures)
    put(archive.root, f"news/2012/03/1/{name}.md", text)
    for picture in pictures:
        put(archive.root, f"news/2012/03/1/{picture}", "")
    before, related = text_of(archive, ONE).split("\n### Related:")
    written = {
        "text": f"As [here]({link}).\n\n\n",
        "definition": f"As [here].\n\n[here]: {link}\n\n",
        "source": f"\n### Source:\n\n1. [BBC](http://bbc.co.uk/a%20b)\n2. [ours]({link})\n\n",
        "Changes": f"\n### Changes:\n\n1. [once]({link}) _2018-02-06 13:49:31 (First version)_\n\n",
        "Related": "",
        "Formats": "",
        "cover": f"\n### Source:\n\n1. [Cover Image]({link})\n\n",
        "image": f"\n### Source:\n\n1. [BBC](http://bbc.co.uk/a) [IMG]({link})\n\n",
    }
    item = f"3. [it]({link})\n" if section == "Related" else ""
    before = f"\nFormats: [HTML]({link})  \n\n{before}" if section == "Formats" else before
    put(archive.root, ONE, f"{before.rstrip()}\n\n{written[section]}\n### Related:{related}{item}")
    planned = same(archive, refreshed(archive, tmp_path / "cache"), f"news/2012/03/1/{name}.md")
    assert ONE in planned.plan.paths


def test_where_it_is_not_whole_all_files_are_looked_into(tmp_path: Path) -> None:
    archive = linked(tmp_path / "archive", D1)
    same(archive, open_catalogue(archive.root, tmp_path / "cache"), FOUR)


def test_so_they_are_for_a_name_without_words(tmp_path: Path) -> None:
    archive = linked(tmp_path / "archive", D1)
    put(archive.root, "news/2012/03/1/---.md", text_of(archive, FOUR))
    put(archive.root, ONE, text_of(archive, ONE).replace("\n\n\n", "\n\nAs [here](/news/2012/03/1/---.md)\n\n", 1))
    planned = same(archive, refreshed(archive, tmp_path / "cache"), "news/2012/03/1/---.md")
    assert ONE in planned.plan.paths


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    archive = linked(tmp_path / "archive", D1)
    with pytest.raises(CancelledError):
        moving.rename(archive, FOUR, "another", ways=Ways(in_files(archive, lambda: True)))


@needs_sample
def test_the_chinese_sample(tmp_path: Path) -> None:
    archive = Archive(SAMPLE / "zh")
    catalogue = refreshed(archive, tmp_path / "cache")
    paths = list(archive.newest_paths())
    for path in paths[:: len(paths) // 5]:
        same(archive, catalogue, path)
