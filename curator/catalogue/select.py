"""A query as SQL over the catalogue's tables."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from curator.catalogue import reading
from curator.catalogue.database import day_number
from curator.catalogue.query import Query
from curator.catalogue.terms import (
    AllOf,
    Anniversary,
    AnyOf,
    Anywhere,
    Field,
    Host,
    Listed,
    Marked,
    Naming,
    Not,
    RelatedTo,
    Span,
    Term,
    Whole,
    Words,
)
from curator.catalogue.words import phrase

_TEXT = "words MATCH ?"
_WHOLE = {
    Field.CONTEXT: (
        "SELECT event_context.event FROM context JOIN event_context ON event_context.context = context.id"
        " WHERE context.folded = ?"
    ),
    Field.SOURCE: "SELECT source.event FROM label JOIN source ON source.label = label.id WHERE label.folded = ?",
}
_CATEGORY = (
    "SELECT event.id FROM words CROSS JOIN event ON event.id = words.rowid"
    f" WHERE {_TEXT} AND plain_name(event.category) = ?"
)
_CATEGORY_WITHOUT_WORDS = "SELECT event.id FROM event WHERE plain_name(event.category) = ?"
_HOST = (
    "SELECT source.event FROM host JOIN source ON source.host = host.id"
    " WHERE host.name = ? OR substr(host.name, -length(?) - 1) = '.' || ?"
)
_ANNIVERSARY = (
    "SELECT event.id FROM day CROSS JOIN event ON event.id BETWEEN day.day << ? AND ((day.day + 1) << ?) - 1"
    " WHERE strftime('%m-%d', '2100-01-01', -day.day || ' days') = ?"
)


class Condition(Struct, frozen=True):
    """SQL and the values of its parameters."""

    sql: str
    values: tuple[object, ...] = ()


class Selection(Struct, frozen=True):
    """Where the events that a query finds stand: behind FROM; `id` is the SQL for their ids."""

    id: str
    source: Condition

    def within(self, first: int, last: int) -> Condition:
        """Those of them with ids from the first to the last."""
        values = (*self.source.values, first, last)
        return Condition(f"{self.source.sql} AND {self.id} BETWEEN ? AND ?", values)


def leading_text(query: Query) -> str:
    """The FTS5 expression of the text that all events have to match; empty where there is none."""
    return _match(AllOf(tuple(term for term in query.terms.terms if _is_text(term))))


def is_text_alone(query: Query) -> bool:
    """Whether its FTS5 expression is all that is asked for."""
    return all(map(_is_text, query.terms.terms)) and bool(leading_text(query))


def select(query: Query, bits: int, ready: Callable[[str], str] = str, table: str = "words") -> Selection:
    """`bits` number the events of a day in an id. An `Anywhere` finds nothing: the catalogue does not know.

    Text that all events have to match leads, since full text gives its finds in the order of ids; `ready` makes the
    most of its FTS5 expression, and `table` is where it is looked for.
    """
    match = leading_text(query)
    if not match:
        return _selection("event.id", "event", [_condition(term, "event.id", bits) for term in query.terms.terms])
    others, id_ = [term for term in query.terms.terms if not _is_text(term)], f"{table}.rowid"
    source = f"{table} CROSS JOIN event ON event.id = {id_}" if any(map(_needs_row, others)) else table
    # With its sign an id is no way into the table: SQLite would try several for an OR, and then not find the text's.
    conditions = [_condition(term, id_ if isinstance(term, Span) else f"+{id_}", bits) for term in others]
    conditions.insert(0, Condition(f"{table} MATCH ?", (ready(match),)))
    return _selection(id_, source, conditions)


def first_anywhere(term: Term) -> Anywhere | None:
    """The first of its parts that looks into the files themselves."""
    if isinstance(term, Anywhere):
        return term
    parts = term.terms if isinstance(term, AllOf | AnyOf) else (term.term,) if isinstance(term, Not) else ()
    return next((found for part in parts if (found := first_anywhere(part)) is not None), None)


def with_listed(term: Term, words: Anywhere, listed: Listed) -> Term:
    """The same with what was found in the place of the words that it was looked for by."""
    if isinstance(term, AllOf | AnyOf):
        return type(term)(tuple(with_listed(part, words, listed) for part in term.terms))
    if isinstance(term, Not):
        return Not(with_listed(term.term, words, listed))
    return listed if term == words else term


def span_of_ids(first: date, last: date, bits: int) -> tuple[int, int]:
    """The lowest and the highest id of the events of these days."""
    return day_number(last) << bits, ((day_number(first) + 1) << bits) - 1


def _selection(id_: str, source: str, conditions: Sequence[Condition]) -> Selection:
    whole = _joined(" AND ", conditions) if conditions else Condition("1")
    return Selection(id_, Condition(f"{source} WHERE {whole.sql}", whole.values))


def _joined(word: str, conditions: Sequence[Condition]) -> Condition:
    values = tuple(value for condition in conditions for value in condition.values)
    return Condition(_balanced(word, [f"({condition.sql})" for condition in conditions]), values)


def _balanced(word: str, parts: Sequence[str]) -> str:
    """Halved again and again, since SQLite takes no expression that is deeper than 1,000."""
    if len(parts) < 3:
        return word.join(parts)
    middle = len(parts) // 2
    return f"({_balanced(word, parts[:middle])}){word}({_balanced(word, parts[middle:])})"


def _is_text(term: Term) -> bool:
    """Whether full text alone can tell."""
    if isinstance(term, AllOf | AnyOf):
        return all(map(_is_text, term.terms))
    return _is_text(term.term) if isinstance(term, Not) else isinstance(term, Words)


def _match(term: Term) -> str:
    """The FTS5 expression of a text; empty where it would have to begin with what it is not."""
    if isinstance(term, Words):
        words = phrase(term.text, is_exact=term.is_exact)
        return f"{term.field.value} : {words}" if term.field and words else words
    if isinstance(term, AnyOf):
        parts = [_match(part) for part in term.terms]
        return f"({' OR '.join(parts)})" if all(parts) else ""
    if not isinstance(term, AllOf):
        return ""
    wanted = [_match(part) for part in term.terms if not isinstance(part, Not)]
    unwanted = [_match(part.term) for part in term.terms if isinstance(part, Not)]
    if not wanted or not all((*wanted, *unwanted)):
        return ""
    found = f"({' AND '.join(wanted)})"
    return f"{found} NOT ({' OR '.join(unwanted)})" if unwanted else found


def _needs_row(term: Term) -> bool:
    if isinstance(term, AllOf | AnyOf):
        return any(map(_needs_row, term.terms))
    return _needs_row(term.term) if isinstance(term, Not) else isinstance(term, Marked)


def _condition(term: Term, id_: str, bits: int) -> Condition:
    if isinstance(term, AllOf | AnyOf):
        word = " AND " if isinstance(term, AllOf) else " OR "
        return _joined(word, [_condition(part, id_, bits) for part in term.terms]) if term.terms else Condition("1")
    if isinstance(term, Not):
        inner = _condition(term.term, id_, bits)
        return Condition(f"NOT ({inner.sql})", inner.values)
    if isinstance(term, Marked):
        return Condition("event.marks & ?", (term.mark.value,))
    if isinstance(term, Span):
        return Condition(f"{id_} BETWEEN ? AND ?", span_of_ids(term.first, term.last, bits))
    found = _found(term, bits)
    return Condition(f"{id_} IN ({found.sql})", found.values)


def _found(term: Words | Anywhere | Whole | Host | Anniversary | RelatedTo | Naming | Listed, bits: int) -> Condition:
    """The ids of what it finds."""
    if isinstance(term, Words):
        return Condition(f"SELECT rowid FROM words WHERE {_TEXT}", (_match(term),))
    if isinstance(term, Listed):
        return Condition("SELECT value FROM json_each(?)", (term.ids,))
    if isinstance(term, Host):
        return Condition(_HOST, (term.name,) * 3)
    if isinstance(term, Anniversary):
        return Condition(_ANNIVERSARY, (bits, bits, f"{term.month:02}-{term.day:02}"))
    if isinstance(term, RelatedTo | Naming):
        word = reading.tie(term.path) if isinstance(term, RelatedTo) else reading.tie_of_name(term.path)
        return Condition("SELECT rowid FROM ties WHERE ties MATCH ?", (word,))
    if isinstance(term, Anywhere):
        return Condition("SELECT NULL WHERE 0")
    if term.field is Field.CATEGORY:
        words = _match(Words(term.text, Field.CATEGORY, is_exact=True))
        return Condition(_CATEGORY, (words, term.text)) if words else Condition(_CATEGORY_WITHOUT_WORDS, (term.text,))
    return Condition(_WHOLE[term.field], (term.text,))
