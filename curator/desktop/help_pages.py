"""What the help says: the pages that come with Curator, and the one on commands, made from the commands themselves."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from curator.assets import asset_text
from curator.catalogue.words import fold
from curator.desktop.command import Command
from curator.desktop.toolkit.languages import ENGLISH

COMMANDS = "commands"
NEWS = "whats-new"
_LINK = re.compile(r"\]\(([a-z-]+\.md)\)")
_OF = re.compile(r"\n<!-- of [0-9a-f]{12} -->\n\Z")
"""The last line of a page in another language: by what the English page was, it is seen when that has changed."""
_HEADING = re.compile(r"^## (.*)$", re.M)
WRITTEN = ("first-steps", "sources", "related", "searching", "day-pages", "digests", "safety", "keyboard")


class HelpPage(Struct, frozen=True):
    """A page of Markdown; links between pages are `/name.md`."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """Its first line, which is a heading."""
        return self.text.partition("\n")[0].lstrip("# ")

    def holds(self, typed: str) -> bool:
        """Whether all that was typed stands in it, without case and accents; for nothing typed it does."""
        folded = fold(self.text)
        return all(word in folded for word in fold(typed).split())


def help_pages(
    commands: Iterable[Command], keys_of: Callable[[str], QKeySequence], language: str = ENGLISH
) -> Sequence[HelpPage]:
    """All pages in the order in which they are read first; `keys_of` gives the keys that a command of this name has.

    They are in the language, a code of `languages`.
    """
    written = [HelpPage(name, _text_of(name, language)) for name in WRITTEN]
    made = HelpPage(COMMANDS, "\n".join(_command_lines(commands, keys_of)) + "\n")
    return (*written, made, HelpPage(NEWS, _text_of(NEWS, language)))


def page_file(name: str, language: str) -> str:
    """The name, among the project's data files, of a page in a language."""
    return f"help/{name}.md" if language == ENGLISH else f"help/{language}/{name}.md"


def section(name: str, heading: str, language: str = ENGLISH) -> str:
    """What stands below a heading of a written page, and no table of it; for no heading, before the first one.

    The heading is that of the English page. Raises ValueError where there is no such heading.
    """
    headings = ["", *_HEADING.findall(asset_text(page_file(name, ENGLISH)))]
    part = re.split(r"^##? ", _own_text(name, language), flags=re.M)[1:][headings.index(heading)]
    title, _, text = part.partition("\n")
    return f"**{title}**\n" + "\n".join(line for line in text.splitlines() if not line.startswith("|"))


def _own_text(name: str, language: str) -> str:
    return _OF.sub("", asset_text(page_file(name, language)))


def _text_of(name: str, language: str) -> str:
    """With links as an archive has them, from its top: no others are kept in what a reader sees."""
    return _LINK.sub(r"](/\1)", _own_text(name, language))


def _command_lines(commands: Iterable[Command], keys_of: Callable[[str], QKeySequence]) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield "# " + translate("CommandPage", "Commands and keys")
    for menu, found in groupby(commands, lambda command: command.plain_menu):
        yield f"\n## {menu}\n"
        yield (
            "| "
            + " | ".join(
                (
                    translate("CommandPage", "command"),
                    translate("CommandPage", "keys"),
                    translate("CommandPage", "what it does"),
                )
            )
            + " |"
        )
        yield "|---|---|---|"
        for command in found:
            keys = keys_of(command.name).toString(QKeySequence.SequenceFormat.NativeText)
            yield f"| **{command.plain_text}** | {_plain(keys)} | {command.does} |"


def _plain(keys: str) -> str:
    """Keys as Markdown that says just them: some of them are marks of Markdown."""
    return "".join(f"&#{ord(letter)};" if letter in "|`*_\\[]<>&~" else letter for letter in keys)
