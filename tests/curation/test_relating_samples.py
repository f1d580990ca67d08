"""Contexts and related events of the real archives, held against plain counting over their files."""

from collections import Counter
from itertools import islice

import pytest

from curator.archive.layout import path_of
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.names import context_key
from curator.catalogue.relation_book import CatalogueRelations
from curator.curation.contexts import Text, context_proposals
from curator.curation.relations import Order, Subject, related_proposals
from curator.event.document import Event
from tests.catalogue.making import catalogue_of, nothing_failed
from tests.event.samples import SAMPLE, events, needs_sample

pytestmark = needs_sample


@pytest.fixture(scope="module")
def zh(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return catalogue_of((SAMPLE / "zh").resolve(), tmp_path_factory.mktemp("zh"))


def keys_of(event: Event) -> frozenset[str]:
    return frozenset(map(context_key, event.contexts))


def subject_of(catalogue: Catalogue, path: str, event: Event) -> Subject:
    names = {context_key(name): name for name in event.contexts}
    known = CatalogueContexts(catalogue, nothing_failed).known(names)
    assert event.dateline.day is not None
    return Subject(path, event.title_text, event.dateline.day, {names[key]: one for key, one in known.items()})


def test_the_classic_rule_is_that_of_the_archive(zh: Catalogue) -> None:
    """format.md section D: most shared contexts first, then the highest path, over all events."""
    keys = {path.as_posix(): keys_of(event) for path, event in events("zh").items()}
    relations = CatalogueRelations(zh, nothing_failed)
    for path, event in islice(events("zh").items(), 0, None, 60):
        own = keys[path.as_posix()]
        shared = Counter({other: len(own & theirs) for other, theirs in keys.items() if other != path.as_posix()})
        ranked = sorted(((count, other) for other, count in shared.items() if count), reverse=True)
        found = related_proposals(relations, subject_of(zh, path.as_posix(), event), Order.CLASSIC)
        assert [(len(one.shared), one.path) for one in found] == ranked[:10], path


def test_relevance_finds_no_other_events_than_those_with_a_reason(zh: Catalogue) -> None:
    relations = CatalogueRelations(zh, nothing_failed)
    by_path = {path.as_posix(): event for path, event in events("zh").items()}
    for path, event in islice(by_path.items(), 0, None, 200):
        for one in related_proposals(relations, subject_of(zh, path, event)):
            shared = {context_key(context.name) for context in one.shared}
            assert shared == keys_of(event) & keys_of(by_path[one.path])
            assert shared or one.likeness > 0.25
            assert one.is_same_day == (by_path[one.path].dateline.day == event.dateline.day)


def test_each_related_link_shares_what_is_printed_on_its_line(zh: Catalogue) -> None:
    """What the catalogue knows of an event are its own lines; 86 % of the links lead to one that says so itself."""
    by_path = {path.as_posix(): event for path, event in events("zh").items()}
    said = Counter[bool]()
    for event in by_path.values():
        for link in event.related:
            other = by_path.get(path_of(link.target) or "")
            if other is not None:
                said[bool(keys_of(other) & set(map(context_key, link.contexts)))] += 1
    assert said[True] / said.total() == pytest.approx(0.864, abs=0.01)


def test_names_that_stand_in_titles(zh: Catalogue) -> None:
    book = CatalogueContexts(zh, nothing_failed)
    path, event = next(
        (path.as_posix(), event) for path, event in events("zh").items() if "利比里亚新当选" in path.name
    )
    assert event.dateline.day is not None
    found = context_proposals(book, Text(event.title_text, "", event.dateline.day, path))
    likely = {one.name for one in found if one.is_likely}
    assert {"利比里亚", "埃伦·约翰逊-瑟利夫", "蒙罗维亚"} <= likely
