"""The commands of the window, as data: menus File, Edit and View."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Key, Need


def file_commands() -> tuple[Command, ...]:
    """The menu File."""
    tr = QCoreApplication.translate
    file = tr("Menu", "&File")
    return (
        Command(
            "open_archive",
            file,
            tr("Command", "&Open archive…"),
            tr("Command", "Opens a folder with an archive."),
            Key.Open,
        ),
        Command(
            "new_archive",
            file,
            tr("Command", "Make a new &archive…"),
            tr("Command", "Makes an archive in a folder that you choose."),
        ),
        Command(
            "sample_archive",
            file,
            tr("Command", "&Try the sample archive…"),
            tr("Command", "Copies the sample archive into a folder of yours and opens the copy."),
        ),
        Command(
            "open_page",
            file,
            tr("Command", "Open a &file of the archive…"),
            tr("Command", "Opens any Markdown file of the archive, day pages among them."),
            "Ctrl+Shift+O",
            needs=Need.ARCHIVE,
        ),
        Command(
            "save",
            file,
            tr("Command", "&Save"),
            tr("Command", "Writes the open file, and keeps its day's page in step."),
            Key.Save,
            starts_section=True,
            needs=Need.FILE,
        ),
        Command(
            "export",
            file,
            tr("Command", "&Export a digest…"),
            tr("Command", "Makes a file of a day, of several days or of what a search found."),
            "Ctrl+E",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "print",
            file,
            tr("Command", "&Print a digest…"),
            tr("Command", "Prints a digest, after showing its pages."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "close_archive",
            file,
            tr("Command", "&Close archive"),
            tr("Command", "Goes back to the first page."),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "quit",
            file,
            tr("Command", "&Quit"),
            tr("Command", "Ends Curator; it asks first about text that is not saved."),
            Key.Quit,
            spare_keys="Ctrl+Q",
        ),
    )


def edit_commands() -> tuple[Command, ...]:
    """The menu Edit."""
    tr = QCoreApplication.translate
    edit = tr("Menu", "&Edit")
    return (
        Command(
            "undo",
            edit,
            tr("Command", "&Undo"),
            tr("Command", "Takes back the last change of the open text, typed or made in a panel."),
            Key.Undo,
            needs=Need.FILE,
        ),
        Command(
            "redo",
            edit,
            tr("Command", "&Redo"),
            tr("Command", "Makes the change again that was taken back."),
            Key.Redo,
            needs=Need.FILE,
        ),
        Command(
            "paste_plain",
            edit,
            tr("Command", "Paste as &plain text"),
            tr("Command", "Pastes the letters alone, without making Markdown of them."),
            "Ctrl+Alt+V",
            needs=Need.FILE,
        ),
        Command(
            "find",
            edit,
            tr("Command", "&Search events"),
            tr("Command", "Puts the cursor into the field that searches all events."),
            Key.Find,
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "quick_open",
            edit,
            tr("Command", "&Open an event by its title…"),
            tr("Command", "Opens an event by some letters of its title."),
            "Ctrl+P",
            needs=Need.ARCHIVE,
        ),
        Command(
            "find_text",
            edit,
            tr("Command", "&Find and replace in the text"),
            tr("Command", "Looks for words in the open text, and puts others in their place."),
            "Ctrl+H",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "find_next",
            edit,
            tr("Command", "Find &next"),
            tr("Command", "Goes to the next hit in the open text."),
            Key.FindNext,
            needs=Need.ARCHIVE,
        ),
        Command(
            "find_previous",
            edit,
            tr("Command", "Find pre&vious"),
            tr("Command", "Goes to the hit before in the open text."),
            Key.FindPrevious,
            needs=Need.ARCHIVE,
        ),
        Command(
            "palette",
            edit,
            tr("Command", "Find a &command…"),
            tr("Command", "Finds any command by some letters of its name, and does it."),
            "Ctrl+Shift+P",
            starts_section=True,
        ),
        Command(
            "settings",
            edit,
            tr("Command", "Se&ttings…"),
            tr("Command", "Opens what you can choose about Curator, the keys of commands among it."),
            Key.Preferences,
            spare_keys="Ctrl+,",
        ),
    )


def view_commands() -> tuple[Command, ...]:
    """The menu View."""
    tr = QCoreApplication.translate
    view = tr("Menu", "&View")
    return (
        Command(
            "write",
            view,
            tr("Command", "&Write"),
            tr("Command", "Shows the text alone."),
            "Ctrl+1",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "both",
            view,
            tr("Command", "&Both"),
            tr("Command", "Shows the text and what its reader will see."),
            "Ctrl+2",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "read",
            view,
            tr("Command", "&Read"),
            tr("Command", "Shows only what the reader will see."),
            "Ctrl+3",
            group="view",
            needs=Need.ARCHIVE,
        ),
        Command(
            "focus",
            view,
            tr("Command", "Foc&us on the text"),
            tr("Command", "Leaves nothing in sight but the text, until you press it again or Esc."),
            "F11",
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "back",
            view,
            tr("Command", "B&ack"),
            tr("Command", "Opens the file that was open before."),
            Key.Back,
            spare_keys="Alt+Left",
            starts_section=True,
            needs=Need.WAY_BACK,
        ),
        Command(
            "forward",
            view,
            tr("Command", "&Forward"),
            tr("Command", "Opens the file from which you went back."),
            Key.Forward,
            spare_keys="Alt+Right",
            needs=Need.WAY_FORWARD,
        ),
        Command(
            "previous_day",
            view,
            tr("Command", "&Previous day with events"),
            tr("Command", "Goes to the last day before this one that has events."),
            "Ctrl+PgUp",
            needs=Need.ARCHIVE,
        ),
        Command(
            "next_day",
            view,
            tr("Command", "&Next day with events"),
            tr("Command", "Goes to the first day after this one that has events."),
            "Ctrl+PgDown",
            needs=Need.ARCHIVE,
        ),
        Command(
            "on_this_day",
            view,
            tr("Command", "&On this day in all years"),
            tr("Command", "Finds the events of this day and month in all years."),
            "Ctrl+D",
            needs=Need.ARCHIVE,
        ),
        Command(
            "browse",
            view,
            tr("Command", "&Calendar and browsing"),
            tr("Command", "Shows or hides the calendar and the lists of years, contexts and sites."),
            "Ctrl+B",
            starts_section=True,
            is_switch=True,
            needs=Need.ARCHIVE,
        ),
    )
