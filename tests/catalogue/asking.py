"""Asking a catalogue everything that it can be asked."""

from curator.catalogue.catalogue import Catalogue, Order
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.overview import overview
from curator.catalogue.query import parse
from curator.catalogue.relation_book import CatalogueRelations
from curator.catalogue.source_book import CatalogueSources
from curator.catalogue.terms import Near
from tests.catalogue.making import DAY, FOLDER, Said, by_letters, listed, nothing_failed

QUERIES = ("moon", "title:zwei OR rome", "context:homs", 'context:"Homs"', "host:bbc.co.uk", "has:source", "is:broken")


def said(catalogue: Catalogue) -> Said:
    """What it says of the archive that the fixture `filled` makes."""
    return Said(catalogue, QUERIES, ["bbc.co.uk"])


def ask(catalogue: Catalogue) -> None:
    """Everything that can be asked."""
    for typed in ("", *QUERIES):
        query = parse(typed)
        entries = listed(catalogue, query)
        catalogue.entries_of([entry.id for entry in entries])
        catalogue.days(query)
        catalogue.newest_entries(query, 10)
        catalogue.first_page(query, 10)
        for order in Order:
            catalogue.sorted_ids(query, order, by_letters, is_descending=True)
    catalogue.entry(f"{FOLDER}/e0.md")
    catalogue.count()
    overview(catalogue)
    list(catalogue.titles())
    list(catalogue.resolutions(parse("anywhere:moon")))
    book = CatalogueSources(catalogue, nothing_failed)
    book.of_host("bbc.co.uk")
    book.of_site("bbc.co.uk")
    book.paths_with(["bbc.co.uk"])
    known = CatalogueContexts(catalogue, nothing_failed).known(["homs"])
    CatalogueContexts(catalogue, nothing_failed).in_titles([(context, "moon") for context in known.values()], DAY)
    relations = CatalogueRelations(catalogue, nothing_failed)
    relations.sharing(dict.fromkeys(known.values(), 1.0), Near(DAY, 1.0, 9), 10)
    relations.shared_among([1], known.values())
    relations.with_title_words(["moon"], DAY, 9, 10)
    relations.linking_to(f"{FOLDER}/x.md")
