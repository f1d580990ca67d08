"""Making single steps of plans."""

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.foresight import place_of
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.saving import Names


def make(archive: Archive, step: Step, names: Names | None = None) -> bool:
    """Makes a step; whether the disk confirmed it, but for `names` where they are given. Raises what `store` raises,
    and then nothing is made of it."""
    place = place_of(archive, step.path)
    match step:
        case Change():
            return store.save(place, step.data, step.expected, names).confirmed
        case Create():
            return store.create(place, step.data, step.mode, names, beside=step.beside).confirmed
        case Delete():
            return store.delete(place, step.expected, names)
        case Move():
            return store.move(place, place_of(archive, step.to), step.expected, names, beside=step.beside)


def remove_emptied(archive: Archive, plan: Plan) -> bool:
    """Removes the folders that lost their last file to a plan; whether the disk confirmed it."""
    standing = {archive.root, *(archive.root / folder for folder in plan.standing)}
    gone = [archive.place(step.path).parent for step in plan.steps if isinstance(step, Delete | Move)]
    is_confirmed = True
    for folder in dict.fromkeys(gone):
        is_confirmed = store.remove_empty_folders(folder, standing) and is_confirmed
    return is_confirmed
