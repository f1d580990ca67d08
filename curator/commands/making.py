"""How a command makes a plan."""

from datetime import datetime

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal, journal_place
from curator.archive.plan import Plan
from curator.places import state_folder
from curator.terminal import complain
from curator.wording import sentence


def journal_of(archive: Archive) -> Journal:
    """What was done to an archive, by commands and in the window."""
    return Journal(journal_place(state_folder(), archive.root), lambda: datetime.now().astimezone())


def make_plan(archive: Archive, plan: Plan) -> None:
    """Makes it, written down so that the window can take it back. Raises what `apply` raises."""
    for recovered in apply(archive, plan, journal_of(archive)).recovered:
        complain(sentence(recovered))
