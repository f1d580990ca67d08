"""The commands of the menu View, as data."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Key, Need


def view_commands() -> tuple[Command, ...]:
    """The menu View."""
    translate = QCoreApplication.translate
    view = translate("Menu", "&View")
    return (
        Command(
            "write",
            view,
            translate("Command", "&Write"),
            translate("Command", "Shows the text alone."),
            "Ctrl+1",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "both",
            view,
            translate("Command", "&Both"),
            translate("Command", "Shows the text and what its reader will see."),
            "Ctrl+2",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "read",
            view,
            translate("Command", "&Read"),
            translate("Command", "Shows only what the reader will see."),
            "Ctrl+3",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "focus",
            view,
            translate("Command", "Foc&us on the text"),
            translate("Command", "Leaves nothing in sight but the text, until you press it again or Esc."),
            "F11",
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "zoom_in",
            view,
            translate("Command", "&Larger text"),
            translate(
                "Command", "Shows the text and what its reader will see larger; Ctrl and the wheel do so for one."
            ),
            Key.ZoomIn,
            spare_keys="Ctrl++",
            more_keys="Ctrl+=",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "zoom_out",
            view,
            translate("Command", "&Smaller text"),
            translate("Command", "Shows the text and what its reader will see smaller."),
            Key.ZoomOut,
            spare_keys="Ctrl+-",
            needs=Need.ARCHIVE,
        ),
        Command(
            "zoom_reset",
            view,
            translate("Command", "Text in its usual si&ze"),
            translate("Command", "Shows the text and what its reader will see in the size of the desktop's letters."),
            "Ctrl+0",
            needs=Need.ARCHIVE,
        ),
        Command(
            "back",
            view,
            translate("Command", "B&ack"),
            translate("Command", "Opens the file that was open before."),
            Key.Back,
            spare_keys="Alt+Left",
            starts_section=True,
            needs=Need.WAY_BACK,
        ),
        Command(
            "forward",
            view,
            translate("Command", "&Forward"),
            translate("Command", "Opens the file from which you went back."),
            Key.Forward,
            spare_keys="Alt+Right",
            needs=Need.WAY_FORWARD,
        ),
        Command(
            "previous_day",
            view,
            translate("Command", "&Previous day with events"),
            translate("Command", "Goes to the last day before this one that has events."),
            "Ctrl+PgUp",
            needs=Need.ARCHIVE,
        ),
        Command(
            "next_day",
            view,
            translate("Command", "&Next day with events"),
            translate("Command", "Goes to the first day after this one that has events."),
            "Ctrl+PgDown",
            needs=Need.ARCHIVE,
        ),
        Command(
            "on_this_day",
            view,
            translate("Command", "&On this day in all years"),
            translate("Command", "Finds the events of this day and month in all years."),
            "Ctrl+D",
            needs=Need.ARCHIVE,
        ),
        Command(
            "next_pane",
            view,
            translate("Command", "Go to the next par&t"),
            translate("Command", "Leads the keyboard to the next part of the window."),
            "F6",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "previous_pane",
            view,
            translate("Command", "Go to the part b&efore"),
            translate("Command", "Leads the keyboard to the part of the window before this one."),
            "Shift+F6",
            needs=Need.ARCHIVE,
        ),
        Command(
            "browse",
            view,
            translate("Command", "&Calendar and browsing"),
            translate("Command", "Shows or hides the calendar and the lists of years, contexts and sites."),
            "Ctrl+B",
            starts_section=True,
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
    )
