"""The command that proposes related events: `relate`."""

import argparse
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from curator.archive.archive import Archive, day_page, event_at
from curator.archive.errors import ArchiveError, CatalogueError, NotAnEventError
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.relation_book import CatalogueRelations
from curator.commands.arguments import add_paths, names_in, path_named
from curator.commands.looking import complain_of, refreshed
from curator.curation.relations import Order, Proposal
from curator.curation.ties import Ties
from curator.terminal import complain, json_line, say
from curator.wording import sentence


def add_commands(jobs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Makes the command known."""
    job = jobs.add_parser(
        "relate",
        help="propose related events",
        description="Proposes related events, best first, each with its reasons. Nothing is written.",
    )
    job.add_argument("archive", type=Path, metavar="ARCHIVE")
    add_paths(job)
    job.add_argument(
        "--order",
        choices=[order.value for order in Order],
        default=Order.RELEVANCE.value,
        help="rare shared contexts first (the default), or by their number, as the archive's own lists",
    )
    job.add_argument("--json", action="store_true", help="one JSON object a line")
    job.set_defaults(job=_relate)


def _relate(arguments: argparse.Namespace) -> int:
    archive = Archive(arguments.archive)
    catalogue, changes = refreshed(archive.root)
    ties = ties_of(archive, catalogue)
    code = complain_of(changes)
    for name in names_in(arguments):
        try:
            path = path_named(archive, name)
            proposals = _proposals(archive, ties, path, Order(arguments.order))
        except ArchiveError as error:
            code = complain(sentence(error))
            continue
        for line in map(json_line, _facts(path, proposals)) if arguments.json else _page(path, proposals):
            say(line)
    return code


def ties_of(archive: Archive, catalogue: Catalogue) -> Ties:
    """What a catalogue in step with the files tells of ties. Its methods raise CatalogueError."""

    def failed(error: CatalogueError) -> None:
        raise error

    contexts, relations = CatalogueContexts(catalogue, failed), CatalogueRelations(catalogue, failed)
    return Ties(contexts, relations, lambda path: event_at(archive, path), lambda day: day_page(archive, day))


def _proposals(archive: Archive, ties: Ties, path: str, order: Order) -> tuple[Proposal, ...]:
    """Raises ArchiveError where the file can't be read or is no event."""
    archive.open(path)
    event = event_at(archive, path)
    if event is None:
        raise NotAnEventError(archive.place(path))
    return ties.related_proposals(path, event, ties.elsewhere(path), order)


def _facts(path: str, proposals: Iterable[Proposal]) -> Iterator[dict[str, object]]:
    for number, proposal in enumerate(proposals, 1):
        yield {
            "event": path,
            "number": number,
            "path": proposal.path,
            "date": proposal.day.isoformat(),
            "title": proposal.title,
            "shared": [{"context": context.name, "events": context.events} for context in proposal.shared],
            "same_day": proposal.is_same_day,
            "likeness": round(proposal.likeness, 2),
        }


def _page(path: str, proposals: Collection[Proposal]) -> Iterator[str]:
    """The proposals for a person who reads them in a terminal."""
    yield path
    if not proposals:
        yield "  nothing to propose"
    for proposal in proposals:
        yield f"  {proposal.path}"
        yield f"    {_reason(proposal)}"


def _reason(proposal: Proposal) -> str:
    reasons = [f"{context.name} ({context.events:,})" for context in proposal.shared]
    reasons += ["same day"] * proposal.is_same_day
    reasons += [f"title {proposal.likeness:.0%} alike"] * proposal.has_alike_title
    return ", ".join(reasons)
