"""The commands for events and the archive, as data: menus Event, Archive and Help."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Key, Need


def event_commands() -> tuple[Command, ...]:
    """The menu Event."""
    translate = QCoreApplication.translate
    event = translate("Menu", "Eve&nt")
    return (
        Command(
            "new_event",
            event,
            translate("Command", "&New event…"),
            translate("Command", "Makes a new event on a day that you choose."),
            Key.New,
            needs=Need.ARCHIVE,
        ),
        Command(
            "retitle",
            event,
            translate("Command", "Change the &title…"),
            translate("Command", "Gives the open event another title, with all links to it."),
            starts_section=True,
            needs=Need.EVENT,
        ),
        Command(
            "move",
            event,
            translate("Command", "&Move to another day…"),
            translate("Command", "Moves the chosen events to another day, with all links to them."),
            "Ctrl+Shift+M",
            needs=Need.EVENT,
        ),
        Command(
            "rename",
            event,
            translate("Command", "Rename the &file…"),
            translate("Command", "Gives the open event's file another name, with all links to it."),
            needs=Need.EVENT,
        ),
        Command(
            "delete",
            event,
            translate("Command", "&Delete…"),
            translate("Command", "Deletes the chosen events; they can be brought back."),
            "Ctrl+Shift+Del",
            needs=Need.ARCHIVE,
        ),
        Command(
            "event_up",
            event,
            translate("Command", "Move &up in its day"),
            translate("Command", "Moves the events that are chosen in the list before the one above them."),
            "Alt+Up",
            within="events",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "event_down",
            event,
            translate("Command", "Move d&own in its day"),
            translate("Command", "Moves the events that are chosen in the list behind the one below them."),
            "Alt+Down",
            within="events",
            needs=Need.ARCHIVE,
        ),
        Command(
            "set_cover",
            event,
            translate("Command", "Set the co&ver image"),
            translate("Command", "Puts the cursor where the address of the cover image is typed."),
            starts_section=True,
            needs=Need.EVENT,
        ),
        Command(
            "choose_cover",
            event,
            translate("Command", "Choose a p&icture for the cover…"),
            translate("Command", "Makes a picture file the cover image of the open event."),
            button=translate("Command", "Picture file…"),
            needs=Need.EVENT,
        ),
        Command(
            "open_cover",
            event,
            translate("Command", "Open the cover in the &browser…"),
            translate("Command", "Shows the address of the cover image, and gives it to your browser."),
            button=translate("Command", "Open in browser…"),
            needs=Need.COVER,
        ),
        Command(
            "remove_cover",
            event,
            translate("Command", "R&emove the cover image"),
            translate("Command", "Takes the cover image away from the open event."),
            button=translate("Command", "Remove"),
            needs=Need.COVER,
        ),
        Command(
            "open_day",
            event,
            translate("Command", "Open the p&age of the day"),
            translate("Command", "Opens the page of the day that the chosen event is of."),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "copy_links",
            event,
            translate("Command", "Copy as a &link"),
            translate("Command", "Puts links to the chosen events on the clipboard, as Markdown."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "copy_paths",
            event,
            translate("Command", "&Copy the path of the file"),
            translate("Command", "Puts the places of the chosen events' files on the clipboard."),
            needs=Need.ARCHIVE,
        ),
    )


def archive_commands() -> tuple[Command, ...]:
    """The menu Archive."""
    translate = QCoreApplication.translate
    archive = translate("Menu", "&Archive")
    return (
        Command(
            "refresh",
            archive,
            translate("Command", "&Read the folder again"),
            translate("Command", "Looks for what other programs changed in the archive."),
            Key.Refresh,
            needs=Need.ARCHIVE,
        ),
        Command(
            "batch",
            archive,
            translate("Command", "Change &many events…"),
            translate("Command", "Changes contexts, labels or any text in many events at once."),
            "Ctrl+Shift+H",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "restore",
            archive,
            translate("Command", "&Deleted events…"),
            translate("Command", "Lists the events that were deleted, and brings back those that you choose."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "unsaved",
            archive,
            translate("Command", "&Unsaved work…"),
            translate("Command", "Lists texts that were typed and not saved."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "take_back",
            archive,
            translate("Command", "&Take back the last change of files…"),
            translate("Command", "Undoes the last act that changed several files, after showing what that takes."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "update_pages",
            archive,
            translate("Command", "&Bring day pages up to date…"),
            translate("Command", "Shows which day pages are not in step with their events, and mends them."),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "keep_pages",
            archive,
            translate("Command", "Keep day pages in &step when saving"),
            translate("Command", "Whether each save of this archive brings the day's page up to date too."),
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
    )


def help_commands() -> tuple[Command, ...]:
    """The menu Help."""
    translate = QCoreApplication.translate
    help_ = translate("Menu", "&Help")
    return (
        Command(
            "help",
            help_,
            translate("Command", "&Help"),
            translate("Command", "Opens the help."),
            Key.HelpContents,
            "F1",
        ),
        Command(
            "explain",
            help_,
            translate("Command", "What &is this?"),
            translate("Command", "Says what the part of the window is that the keyboard is in."),
            Key.WhatsThis,
            "Shift+F1",
            needs=Need.ARCHIVE,
        ),
        Command(
            "commands",
            help_,
            translate("Command", "&Commands and keys"),
            translate("Command", "Lists all commands with their keys."),
        ),
        Command(
            "news",
            help_,
            translate("Command", "&What's new"),
            translate("Command", "Lists what each version brought."),
        ),
        Command(
            "tour",
            help_,
            translate("Command", "&Take the tour…"),
            translate("Command", "Leads through five steps on a copy of the sample archive."),
        ),
        Command(
            "reports",
            help_,
            translate("Command", "&Reports of faults"),
            translate("Command", "Shows which faults of Curator were written down on this machine."),
            starts_section=True,
        ),
        Command(
            "about",
            help_,
            translate("Command", "&About Curator"),
            translate("Command", "Says which Curator this is, and what it is made of."),
        ),
    )
