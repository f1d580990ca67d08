"""Who offers something to be taken in, and who takes it."""

from curator.desktop.applying import Applying
from curator.desktop.desk import Desk
from curator.desktop.intake import Intake
from curator.desktop.other_files import OtherFiles
from curator.desktop.toolkit.status_line import StatusLine


def connect_offers(desk: Desk, intake: Intake, applying: Applying, status: StatusLine, others: OtherFiles) -> None:
    """Hands on what is dropped, pasted or typed in any part of the desk."""
    for place in (desk.sources, desk.related, desk.cover, desk.events, desk.editor, desk.zone):
        place.refused.connect(status.hint_briefly)
    desk.zone.dropped.connect(intake.take_more_links)
    desk.editor.offered.connect(intake.take_into_text)
    desk.events.offered.connect(intake.take_for_event)
    desk.sources.offered.connect(intake.take_links)
    desk.related.offered.connect(intake.take_events)
    desk.cover.offered.connect(intake.covering.take)
    desk.cover.typed.connect(intake.covering.take_typed)
    desk.cover.picture_wanted.connect(lambda address: desk.cover.show_picture(others.picture(address)))
    intake.typing_ends.connect(desk.finish_typing)
    intake.edited.connect(applying.apply)
    intake.added.connect(desk.sources.show_added)
    intake.notes.told.connect(desk.sources.show_notes)
    intake.inserted.connect(desk.editor.insert)
    intake.found_elsewhere.connect(applying.offer_other)
