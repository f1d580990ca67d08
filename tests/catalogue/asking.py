"""Asking a catalogue everything that it can be asked."""

from curator.catalogue.catalogue import Catalogue, Order
from curator.catalogue.overview import overview
from curator.catalogue.query import parse
from curator.catalogue.source_book import CatalogueSources
from tests.catalogue.making import FOLDER, Said, listed, nothing_failed

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
            catalogue.sorted_ids(query, order, is_descending=True)
    catalogue.entry(f"{FOLDER}/e0.md")
    catalogue.count()
    overview(catalogue)
    list(catalogue.titles())
    list(catalogue.resolutions(parse("anywhere:moon")))
    book = CatalogueSources(catalogue, nothing_failed)
    book.of_host("bbc.co.uk")
    book.of_site("bbc.co.uk")
    book.paths_with(["bbc.co.uk"])
