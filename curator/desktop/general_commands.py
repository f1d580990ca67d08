"""The commands of the window, as data: menus File and Edit."""

from PySide6.QtCore import QCoreApplication

from curator.desktop.command import Command, Key, Need


def file_commands() -> tuple[Command, ...]:
    """The menu File."""
    translate = QCoreApplication.translate
    file = translate("Menu", "&File")
    return (
        Command(
            "open_archive",
            file,
            translate("Command", "&Open archive…"),
            translate("Command", "Opens a folder with an archive."),
            Key.Open,
        ),
        Command(
            "new_archive",
            file,
            translate("Command", "Make a new &archive…"),
            translate("Command", "Makes an archive in a folder that you choose."),
        ),
        Command(
            "sample_archive",
            file,
            translate("Command", "&Try the sample archive…"),
            translate("Command", "Copies the sample archive into a folder of yours and opens the copy."),
        ),
        Command(
            "open_page",
            file,
            translate("Command", "Open a &file of the archive…"),
            translate("Command", "Opens any Markdown file of the archive, day pages among them."),
            "Ctrl+Shift+O",
            needs=Need.ARCHIVE,
        ),
        Command(
            "save",
            file,
            translate("Command", "&Save"),
            translate("Command", "Writes the open file, and keeps its day's page in step."),
            Key.Save,
            starts_section=True,
            needs=Need.FILE,
        ),
        Command(
            "export",
            file,
            translate("Command", "&Export a digest…"),
            translate("Command", "Makes a file of a day, of several days or of what a search found."),
            "Ctrl+E",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "print",
            file,
            translate("Command", "&Print a digest…"),
            translate("Command", "Prints a digest, after showing its pages."),
            needs=Need.ARCHIVE,
        ),
        Command(
            "close_archive",
            file,
            translate("Command", "&Close archive"),
            translate("Command", "Goes back to the first page."),
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "quit",
            file,
            translate("Command", "&Quit"),
            translate("Command", "Ends Curator; it asks first about text that is not saved."),
            Key.Quit,
            spare_keys="Ctrl+Q",
        ),
    )


def edit_commands() -> tuple[Command, ...]:
    """The menu Edit."""
    translate = QCoreApplication.translate
    edit = translate("Menu", "&Edit")
    return (
        Command(
            "undo",
            edit,
            translate("Command", "&Undo"),
            translate("Command", "Takes back the last change of the open text, or what was done to files just now."),
            Key.Undo,
            needs=Need.ARCHIVE,
        ),
        Command(
            "redo",
            edit,
            translate("Command", "&Redo"),
            translate("Command", "Makes the change again that was taken back."),
            Key.Redo,
            needs=Need.FILE,
        ),
        Command(
            "bring_back",
            edit,
            translate("Command", "&Bring an earlier text back"),
            translate("Command", "Puts the text that is chosen in the history into the editor, and saves nothing."),
            button=translate("Command", "Bring this text back"),
            needs=Need.ROWS,
        ),
        Command(
            "cut",
            edit,
            translate("Command", "Cu&t"),
            translate("Command", "Takes what is selected out of the text, and puts it on the clipboard."),
            Key.Cut,
            starts_section=True,
            needs=Need.PART,
        ),
        Command(
            "copy",
            edit,
            translate("Command", "&Copy"),
            translate("Command", "Puts what is selected in the text or list on the clipboard."),
            Key.Copy,
            needs=Need.PART,
        ),
        Command(
            "paste",
            edit,
            translate("Command", "&Paste"),
            translate("Command", "Puts what is on the clipboard into the text or list."),
            Key.Paste,
            needs=Need.PART,
        ),
        Command(
            "paste_plain",
            edit,
            translate("Command", "Paste as plain te&xt"),
            translate("Command", "Pastes the letters alone, without making Markdown of them."),
            "Ctrl+Alt+V",
            needs=Need.FILE,
        ),
        Command(
            "select_all",
            edit,
            translate("Command", "Select &all"),
            translate("Command", "Selects all of the text, or all rows of the list."),
            Key.SelectAll,
            needs=Need.PART,
        ),
        Command(
            "find",
            edit,
            translate("Command", "&Search events"),
            translate("Command", "Puts the cursor into the field that searches all events."),
            Key.Find,
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "quick_open",
            edit,
            translate("Command", "&Open an event by its title…"),
            translate("Command", "Opens an event by some letters of its title."),
            "Ctrl+P",
            needs=Need.ARCHIVE,
        ),
        Command(
            "keep_search",
            edit,
            translate("Command", "Keep t&his search"),
            translate("Command", "Whether the search in the field stands under Browse, to be chosen again."),
            "Ctrl+Shift+K",
            is_switch=True,
            needs=Need.SEARCH,
        ),
        Command(
            "find_text",
            edit,
            translate("Command", "&Find and replace in the text"),
            translate("Command", "Looks for words in the open text, and puts others in their place."),
            Key.Replace,
            spare_keys="Ctrl+H",
            starts_section=True,
            needs=Need.ARCHIVE,
        ),
        Command(
            "find_next",
            edit,
            translate("Command", "Find &next"),
            translate("Command", "Goes to the next hit in the open text."),
            Key.FindNext,
            needs=Need.ARCHIVE,
        ),
        Command(
            "find_previous",
            edit,
            translate("Command", "Find pre&vious"),
            translate("Command", "Goes to the hit before in the open text."),
            Key.FindPrevious,
            needs=Need.ARCHIVE,
        ),
        Command(
            "next_unknown",
            edit,
            translate("Command", "Next un&known word"),
            translate("Command", "Goes to the next word in the open text that no dictionary knows."),
            "F7",
            needs=Need.FILE,
        ),
        Command(
            "palette",
            edit,
            translate("Command", "Find a co&mmand…"),
            translate("Command", "Finds any command by some letters of its name, and does it."),
            "Ctrl+Shift+P",
            starts_section=True,
        ),
        Command(
            "settings",
            edit,
            translate("Command", "Settin&gs…"),
            translate("Command", "Opens what you can choose about Curator, the keys of commands among it."),
            Key.Preferences,
            spare_keys="Ctrl+,",
        ),
    )
