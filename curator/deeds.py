"""The words for what was done to files; `translate` as in `curator.wording`."""

from curator.archive.journal import Why
from curator.archive.plan import is_undo, undone
from curator.wording import Translate, english


def deed(name: str, translate: Translate = english) -> str:
    """What was done to a file, by the name of a plan or that of a `Why`."""
    texts = {
        "": translate("Deeds", "as it was found"),
        Why.REPLACED.value: translate("Deeds", "written over by another program"),
        Why.OUTSIDE.value: translate("Deeds", "written by another program"),
        Why.UNSAVED.value: translate("Deeds", "typed and never saved"),
        "new": translate("Deeds", "made"),
        "save": translate("Deeds", "saved"),
        "add-sources": translate("Deeds", "sources added"),
        "retitle": translate("Deeds", "title changed"),
        "rename": translate("Deeds", "file renamed"),
        "move": translate("Deeds", "moved to another day"),
        "delete": translate("Deeds", "deleted"),
        "restore": translate("Deeds", "brought back"),
        "contexts": translate("Deeds", "contexts changed"),
        "relabel": translate("Deeds", "labels changed"),
        "replace": translate("Deeds", "words replaced"),
        "relate": translate("Deeds", "related to another event"),
        "cover": translate("Deeds", "cover image set"),
        "order": translate("Deeds", "order of the day changed"),
        "pages": translate("Deeds", "page brought in step"),
    }
    if is_undo(name):
        return translate("Deeds", "taken back: {0}").format(deed(undone(name), translate))
    return texts.get(name, name)
