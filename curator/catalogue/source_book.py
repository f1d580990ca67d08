"""What the catalogue tells of sources: labels that hosts got, and files that may have an address."""

from collections.abc import Callable, Sequence

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.query import Query
from curator.catalogue.terms import AllOf, Field, Words
from curator.catalogue.words import phrase

_MOST_USES = 300
_MOST_PATHS = 30
_USES = "SELECT lead, label.name FROM source JOIN label ON label.id = source.label WHERE source.host"


class CatalogueSources:
    """Where the catalogue can't be read, it is as if it knew nothing."""

    def __init__(self, catalogue: Catalogue, failed: Callable[[CatalogueError], None]) -> None:
        """`failed` is told of a catalogue that can't be read."""
        self._catalogue = catalogue
        self._failed = failed

    def of_host(self, host: str) -> Sequence[tuple[Sequence[str], str]]:
        """The leading parts of the path and the label of this host's newest sources, the newest last."""
        return self._uses("= (SELECT id FROM host WHERE name = ?)", (host,))

    def of_site(self, site: str) -> Sequence[tuple[Sequence[str], str]]:
        """The same for all hosts of which `site` is the end."""
        hosts = "SELECT id FROM host WHERE name = ? OR substr(name, -length(?) - 1) = '.' || ?"
        return self._uses(f"IN ({hosts})", (site,) * 3)

    def paths_with(self, words: Sequence[str]) -> Sequence[str]:
        """The newest files with a source in whose label or address all these words stand."""
        terms = tuple(Words(word, Field.SOURCE, is_exact=True) for word in words if phrase(word, is_exact=True))
        try:
            found = self._catalogue.newest_entries(Query(terms=AllOf(terms)), _MOST_PATHS) if terms else ()
        except CatalogueError as error:
            self._failed(error)
            return ()
        return [entry.path for entry in found]

    def _uses(self, hosts: str, values: tuple[str, ...]) -> Sequence[tuple[Sequence[str], str]]:
        try:
            with self._catalogue.reading() as connection:
                rows = connection.execute(f"{_USES} {hosts} ORDER BY event LIMIT {_MOST_USES}", values).fetchall()
        except CatalogueError as error:
            self._failed(error)
            return ()
        return [(lead.split("/") if lead else (), label) for lead, label in reversed(rows)]
