"""The commands for events and the archive, as data: menus Event, Archive and Help."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Key, Need


def event_commands() -> tuple[Command, ...]:
    """The menu Event."""
    tr = QCoreApplication.translate
    event = tr("Menu", "Eve&nt")
    return (
        Command(
            "new_event",
            event,
            tr("Command", "&New event…"),
            tr("Command", "Makes a new event on a day that you choose."),
            Key.New,
            needs=Need.ARCHIVE,
        ),
        Command(
            "add_source",
            event,
            tr("Command", "Add a &source"),
            tr("Command", "Puts the cursor where the address of a new source is typed."),
            "Ctrl+Shift+A",
            starts_section=True,
            needs=Need.EVENT,
        ),
        Command(
            "paste_sources",
            event,
            tr("Command", "&Paste links as sources"),
            tr("Command", "Adds the links of the clipboard to the open event's sources."),
            "Ctrl+Shift+V",
            needs=Need.EVENT,
        ),
        Command(
            "relate",
            event,
            tr("Command", "Add a &related event…"),
            tr("Command", "Chooses an event that belongs to the open one."),
            "Ctrl+Shift+R",
            needs=Need.EVENT,
        ),
        Command(
            "retitle",
            event,
            tr("Command", "Change the &title…"),
            tr("Command", "Gives the open event another title, with all links to it."),
            starts_section=True,
            needs=Need.EVENT,
        ),
        Command(
            "move",
            event,
            tr("Command", "&Move to another day…"),
            tr("Command", "Moves the chosen events to another day, with all links to them."),
            "Ctrl+Shift+M",
            needs=Need.EVENT,
        ),
        Command(
            "rename",
            event,
            tr("Command", "Rename the &file…"),
            tr("Command", "Gives the open event's file another name, with all links to it."),
            needs=Need.EVENT,
        ),
        Command(
            "delete",
            event,
            tr("Command", "&Delete…"),
            tr("Command", "Deletes the chosen events; they can be brought back."),
            "Ctrl+Shift+Del",
            needs=Need.ARCHIVE,
        ),
    )


def archive_commands() -> tuple[Command, ...]:
    """The menu Archive."""
    tr = QCoreApplication.translate
    archive = tr("Menu", "&Archive")
    return (
        Command(
            "refresh",
            archive,
            tr("Command", "&Read the folder again"),
            tr("Command", "Looks for what other programs changed in the archive."),
            Key.Refresh,
            needs=Need.ARCHIVE,
        ),
        Command(
            "batch",
            archive,
            tr("Command", "Change &many events…"),
            tr("Command", "Changes contexts, labels or any text in many events at once."),
            "Ctrl+Shift+H",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "restore",
            archive,
            tr("Command", "&Deleted events…"),
            tr("Command", "Lists the events that were deleted, and brings back those that you choose."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "unsaved",
            archive,
            tr("Command", "&Unsaved work…"),
            tr("Command", "Lists texts that were typed and not saved."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "take_back",
            archive,
            tr("Command", "&Take back the last change of files…"),
            tr("Command", "Undoes the last act that changed several files, after showing what that takes."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "update_pages",
            archive,
            tr("Command", "&Bring day pages up to date…"),
            tr("Command", "Shows which day pages are not in step with their events, and mends them."),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "keep_pages",
            archive,
            tr("Command", "Keep day pages in &step when saving"),
            tr("Command", "Whether each save of this archive brings the day's page up to date too."),
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
    )


def help_commands() -> tuple[Command, ...]:
    """The menu Help."""
    tr = QCoreApplication.translate
    help_ = tr("Menu", "&Help")
    return (
        Command("help", help_, tr("Command", "&Help"), tr("Command", "Opens the help."), Key.HelpContents, "F1"),
        Command(
            "commands",
            help_,
            tr("Command", "&Commands and keys"),
            tr("Command", "Lists all commands with their keys."),
        ),
        Command(
            "news",
            help_,
            tr("Command", "&What's new"),
            tr("Command", "Lists what each version brought."),
        ),
        Command(
            "tour",
            help_,
            tr("Command", "&Take the tour…"),
            tr("Command", "Leads through five steps on a copy of the sample archive."),
        ),
        Command(
            "reports",
            help_,
            tr("Command", "&Reports of faults"),
            tr("Command", "Shows which faults of Curator were written down on this machine."),
            starts_section=True,
        ),
        Command("about", help_, tr("Command", "&About Curator"), tr("Command", "Says which Curator this is.")),
    )
