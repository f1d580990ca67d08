"""How a command makes a plan."""

from datetime import datetime

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal, journal_place
from curator.archive.plan import Plan
from curator.places import state_folder
from curator.terminal import complain
from curator.wording import sentence


def make_plan(archive: Archive, plan: Plan) -> None:
    """Makes it, written down so that the window can take it back. Raises what `apply` raises."""
    journal = Journal(journal_place(state_folder(), archive.root), lambda: datetime.now().astimezone())
    for recovered in apply(archive, plan, journal).recovered:
        complain(sentence(recovered))
