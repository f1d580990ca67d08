"""The commands for what an event lists, as data: menus Sources and Related."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Need


def source_commands() -> tuple[Command, ...]:
    """The menu Sources."""
    translate = QCoreApplication.translate
    sources = translate("Menu", "&Sources")
    return (
        Command(
            "add_source",
            sources,
            translate("Command", "Add a &source"),
            translate("Command", "Puts the cursor where the address of a new source is typed."),
            "Ctrl+Shift+A",
            needs=Need.EVENT,
        ),
        Command(
            "paste_sources",
            sources,
            translate("Command", "&Paste links as sources"),
            translate("Command", "Adds the links of the clipboard to the open event's sources."),
            "Ctrl+Shift+V",
            needs=Need.EVENT,
        ),
        Command(
            "open_source",
            sources,
            translate("Command", "&Open in the browser…"),
            translate("Command", "Shows the address of the chosen source, and gives it to your browser."),
            starts_section=True,
            needs=Need.ROWS,
        ),
        Command(
            "rename_source",
            sources,
            translate("Command", "Change &label or address"),
            translate("Command", "Lets you type over the label or the address of the chosen source."),
            "F2",
            within="sources",
            needs=Need.ROWS,
        ),
        Command(
            "source_up",
            sources,
            translate("Command", "Move &up"),
            translate("Command", "Moves the chosen sources before the one above them."),
            "Alt+Up",
            within="sources",
            needs=Need.ROWS,
        ),
        Command(
            "source_down",
            sources,
            translate("Command", "Move &down"),
            translate("Command", "Moves the chosen sources behind the one below them."),
            "Alt+Down",
            within="sources",
            needs=Need.ROWS,
        ),
        Command(
            "remove_source",
            sources,
            translate("Command", "&Remove"),
            translate("Command", "Takes the chosen sources away from the open event."),
            "Del",
            within="sources",
            needs=Need.ROWS,
        ),
        Command(
            "label_1",
            sources,
            translate("Command", "Take the &first label"),
            translate("Command", "Gives the chosen source the first of the labels that are offered beside it."),
            "Alt+1",
            starts_section=True,
            needs=Need.ROWS,
        ),
        Command(
            "label_2",
            sources,
            translate("Command", "Take the s&econd label"),
            translate("Command", "Gives the chosen source the second of the labels that are offered beside it."),
            "Alt+2",
            needs=Need.ROWS,
        ),
        Command(
            "label_3",
            sources,
            translate("Command", "Take the &third label"),
            translate("Command", "Gives the chosen source the third of the labels that are offered beside it."),
            "Alt+3",
            needs=Need.ROWS,
        ),
        Command(
            "remove_tracking",
            sources,
            translate("Command", "Remove trac&king"),
            translate(
                "Command", "Takes out of the address of the chosen source what only tells where a visitor came from."
            ),
            needs=Need.ROWS,
        ),
        Command(
            "title_to_summary",
            sources,
            translate("Command", "Title to su&mmary"),
            translate("Command", "Makes the title of the page of the chosen source the summary of the open event."),
            needs=Need.ROWS,
        ),
        Command(
            "show_other",
            sources,
            translate("Command", "S&how the other"),
            translate("Command", "Opens another event that has the address of the chosen source."),
            needs=Need.ROWS,
        ),
    )


def related_commands() -> tuple[Command, ...]:
    """The menu Related."""
    translate = QCoreApplication.translate
    related = translate("Menu", "&Related")
    return (
        Command(
            "relate",
            related,
            translate("Command", "Add a &related event…"),
            translate("Command", "Chooses an event that belongs to the open one."),
            "Ctrl+Shift+R",
            button=translate("Command", "Add related event…"),
            needs=Need.EVENT,
        ),
        Command(
            "relate_chosen",
            related,
            translate("Command", "Relate to the &open event"),
            translate("Command", "Relates the events that are chosen in the list to the open one."),
            needs=Need.EVENT,
        ),
        Command(
            "open_related",
            related,
            translate("Command", "Op&en"),
            translate("Command", "Opens the related event that is chosen."),
            starts_section=True,
            needs=Need.ROWS,
        ),
        Command(
            "rename_related",
            related,
            translate("Command", "Change &title or context"),
            translate("Command", "Lets you type over the title or the context of the chosen related event."),
            "F2",
            within="related",
            needs=Need.ROWS,
        ),
        Command(
            "change_context",
            related,
            translate("Command", "Change the &context"),
            translate("Command", "Lets you type over the context of the chosen related event."),
            needs=Need.ROWS,
        ),
        Command(
            "related_up",
            related,
            translate("Command", "Move &up"),
            translate("Command", "Moves the chosen related events before the one above them."),
            "Alt+Up",
            within="related",
            needs=Need.ROWS,
        ),
        Command(
            "related_down",
            related,
            translate("Command", "Move &down"),
            translate("Command", "Moves the chosen related events behind the one below them."),
            "Alt+Down",
            within="related",
            needs=Need.ROWS,
        ),
        Command(
            "remove_related",
            related,
            translate("Command", "Re&move"),
            translate("Command", "Takes the chosen related events away from the open one."),
            "Del",
            within="related",
            needs=Need.ROWS,
        ),
        Command(
            "relate_suggested",
            related,
            translate("Command", "Relate chosen &suggestions"),
            translate("Command", "Relates the suggestions that are chosen to the open event, as Enter does."),
            button=translate("Command", "Relate"),
            starts_section=True,
            needs=Need.ROWS,
        ),
        Command(
            "relate_both",
            related,
            translate("Command", "Relate on &both sides…"),
            translate("Command", "Relates the suggestions that are chosen, and lets them point back here."),
            button=translate("Command", "On both sides…"),
            needs=Need.ROWS,
        ),
        Command(
            "fill_up",
            related,
            translate("Command", "&Fill up with suggestions"),
            translate("Command", "Relates the first suggestions, up to as many events as is usual."),
            button=translate("Command", "Fill up"),
            needs=Need.SUGGESTION,
        ),
        Command(
            "open_suggested",
            related,
            translate("Command", "Open the su&ggestion"),
            translate("Command", "Opens the suggestion that is chosen, as Ctrl+Enter does there."),
            needs=Need.ROWS,
        ),
        Command(
            "point_back",
            related,
            translate("Command", "&Point back"),
            translate("Command", "Relates the chosen events that point here to the open one, with the same contexts."),
            starts_section=True,
            needs=Need.ROWS,
        ),
        Command(
            "open_backlink",
            related,
            translate("Command", "Open the event that points &here"),
            translate("Command", "Opens the event that is chosen among those that point here, as Enter does there."),
            needs=Need.ROWS,
        ),
        Command(
            "add_context",
            related,
            translate("Command", "&Add a context"),
            translate("Command", "Puts the cursor where a new context of the open event is typed."),
            needs=Need.EVENT,
        ),
        Command(
            "toggle_context",
            related,
            translate("Command", "G&ive or take the context"),
            translate("Command", "Gives the open event the context that is chosen, or takes it away, as Space does."),
            needs=Need.ROWS,
        ),
    )
