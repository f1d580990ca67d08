"""The day pages of an archive and its home page, as they are to be."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.layout import INDEX, day_folder, day_folders, day_of, event_names, is_there, pages_of
from curator.event.day_page import DayList, NewsPage, PageForm, read_day_page, read_home_page
from curator.event.edition import Dialect
from curator.event.page_edits import NewEntry, new_day_page, says, set_previous, show_days
from curator.event.splice import Edit
from curator.planning.drafts import Draft, Drafts
from curator.planning.relinking import Relinker

Entries = Callable[[PageForm], Sequence[NewEntry]]
"""The entries that a page is to have, in its form."""


class NotADayPageError(ArchiveError):
    """The file `path` has the name of a day's page and is not understood as one."""


class TwinsDifferError(ArchiveError):
    """The page `path` does not say what its twin says, and it can't be told which of them is right."""


class PageDraft(Struct, frozen=True):
    """A day page or home page, and the file that it is in."""

    draft: Draft
    page: NewsPage
    is_home: bool = False


class PageSet:
    """Which days have a page; pages that are made meanwhile are among them."""

    def __init__(self, archive: Archive, drafts: Drafts) -> None:
        self._root = archive.root
        self._relinker = Relinker({}, lambda path: is_there(archive.root / path), keeps_broken=True)
        self._drafts = drafts
        self._made: dict[date, tuple[str, ...]] = {}
        self._read: tuple[str, NewsPage | None] | None = None

    @cached_property
    def days(self) -> list[date]:
        """The days that have a page, the oldest first."""
        folders = day_folders(self._root)
        return sorted(day for day, folder in folders if pages_of(self._root, folder))

    def paths(self, day: date) -> tuple[str, ...]:
        """The page of a day and its twin; none where the day has none."""
        return self._made.get(day) or pages_of(self._root, day_folder(day))

    def pages(self, day: date) -> Iterator[PageDraft]:
        """The day's pages; those that are not understood are noted and left out."""
        for draft in self._read_all(self.paths(day)):
            page = self._day_page(draft.text)
            if page is None or page.days[0].heading.day != day:
                self._drafts.skip(draft.path, NotADayPageError(Path(draft.path)))
            else:
                yield PageDraft(draft, page)

    def homes(self) -> Iterator[PageDraft]:
        """The home page and its twin, if the archive has them; what else has that name, a day's page too, is none."""
        for draft in self._read_all(pages_of(self._root, "")):
            page = read_home_page(draft.text) if day_of(draft.path) is None else None
            if page is not None:
                yield PageDraft(draft, page, is_home=True)

    def at_home(self) -> set[date]:
        """The days that home pages show, and those that they should."""
        homes = [home.page for home in self.homes()]
        latest = (day for home in homes for day in sorted(self.days, reverse=True)[: len(home.days)])
        return {*latest, *(shown.heading.day for home in homes for shown in home.days)}

    def edit_lists(self, day: date, edit: Callable[[PageDraft, DayList], Edit]) -> None:
        """Changes each list of that day, on its pages and on the home page."""
        for item in (*self.pages(day), *self.homes()):
            listed = next((shown for shown in item.page.days if shown.heading.day == day), None)
            if listed is not None:
                self._drafts.edit(item.draft, edit(item, listed))

    def placed(self, entry: NewEntry, page: PageDraft, day: date, known: Collection[str | None] = ()) -> NewEntry:
        """The entry of a day as a page is to have it: from the home page, links in its text that begin in the day's
        folder lead there too. Texts that are `known` stay."""
        if not page.is_home or entry.text is None or entry.text in known:
            return entry
        return replace(entry, text=self._relinker.relink(entry.text, f"{day_folder(day)}/{INDEX}", INDEX).text)

    def previous(self, day: date, form: PageForm) -> date | None:
        """The day that a page is to link to as the day before, by the rule of its edition."""
        if form.edition.pages.skips_days:
            place = bisect_left(self.days, day)
            return self.days[place - 1] if place else None
        return day - timedelta(days=1) if day > date.min else None

    def make(self, day: date, entries: Entries, dialect: Dialect) -> None:
        """Makes the page of a day that has none, and its twin if the days around have one. Not where none is kept.

        The next day links to it then, in an edition where it should, and the home page shows it if it is of the latest
        days. `dialect` is used for the very first page of an archive.
        """
        if not self.days and self._has_events():
            return
        names, form = self._example(day) or (
            [INDEX],
            PageForm(dialect.edition, dialect.has_formats, dialect.has_category),
        )
        listed = entries(form)
        insort(self.days, day)
        self._made[day] = tuple(f"{day_folder(day)}/{name}" for name in names)
        for path in self._made[day]:
            self._drafts.create(path, new_day_page(day, form, listed, self.previous(day, form)))
        self._link_from_next(day, form)
        self.show_latest(keeping=True)

    def show_latest(self, *, keeping: bool) -> None:
        """The home page shows the latest days that have a page.

        `keeping` what it shows already: its days count as having one, and their entries stay as they are.
        """
        for home in self.homes():
            kept = {shown.heading.day: [says(entry) for entry in shown.entries] for shown in home.page.days}
            linked = {home.page.previous.day} if home.page.previous else set()
            known = {*self.days, *kept, *linked} if keeping else set(self.days)
            count = len(home.page.days)
            latest = sorted(known, reverse=True)[: count + 1]
            shown = [
                (day, kept[day] if keeping and day in kept else self._shown(home, day, kept.get(day, ())))
                for day in latest[:count]
            ]
            before = next(iter(latest[count:]), None)
            self._drafts.edit(home.draft, show_days(home.page, shown, before))

    def settle_twins(self, folder: str, texts: Mapping[str, str]) -> None:
        """Of the pages in a folder, which are to hold these texts, makes the twin that is missing.

        It is missing where most days have one of its name. Twins that differ are noted.
        """
        there = pages_of(self._root, folder)
        if len(texts) == len(there) == 1:
            for path in {f"{folder}/{name}" if folder else name for name in self._usual} - {*there}:
                self._drafts.create(path, *texts.values())
        elif len(set(texts.values())) > 1:
            self._drafts.skip(there[-1], TwinsDifferError(Path(there[-1])))

    @cached_property
    def _usual(self) -> set[str]:
        """What the pages of most days are called."""
        counts = Counter(path.rpartition("/")[2] for day in self.days for path in self.paths(day))
        return {name for name, count in counts.items() if 2 * count > len(self.days)}

    def _read_all(self, paths: Iterable[str]) -> Iterator[Draft]:
        """Those that can be read, each once: one of them may be a link to another."""
        return filter(None, map(self._drafts.read, dict.fromkeys(map(self._drafts.meant, paths))))

    def _day_page(self, text: str) -> NewsPage | None:
        """What a page's text is; twins, which are read one after the other, are one value."""
        if self._read is None or self._read[0] != text:
            self._read = text, read_day_page(text)
        return self._read[1]

    def _example(self, day: date) -> tuple[list[str], PageForm] | None:
        """What the pages of the nearest day that has any are called, and their form."""
        for other in sorted(self.days, key=lambda other: abs(other - day)):
            for path in self.paths(other):
                draft = self._drafts.read(path)
                page = read_day_page(draft.text) if draft else None
                if page is not None:
                    return [path.rpartition("/")[2] for path in self.paths(other)], page.form
        return None

    def _shown(self, home: PageDraft, day: date, kept: Sequence[NewEntry]) -> Sequence[NewEntry]:
        """What the day's page lists; where that is not understood, what is shown of it already."""
        item = next(self.pages(day), None)
        known = {entry.text for entry in kept}
        return [self.placed(says(entry), home, day, known) for entry in item.page.days[0].entries] if item else kept

    def _link_from_next(self, day: date, form: PageForm) -> None:
        following = self.days[bisect_right(self.days, day) :][:1] if form.edition.pages.skips_days else []
        for item in (item for later in following for item in self.pages(later)):
            self._drafts.edit(item.draft, set_previous(item.page, day))

    def _has_events(self) -> bool:
        return any(event_names(self._root / folder) for _, folder in day_folders(self._root))
