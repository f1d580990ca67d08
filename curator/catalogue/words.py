"""Text as searches compare it: without case, accents and kinds of Chinese letters, cut into words, whatever the script.

Chinese, Japanese, Korean, Thai and their like write no blanks between words, so that each run of them is cut into
pairs that overlap (`阿富汗` into `阿富`, `富汗`, and the last letter alone). Any part of a run, one letter or more, is
then a phrase of words (performance.md section 1).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import add

from curator.catalogue.chinese import simplified
from curator.event.entities import unescape

_VOICED = "\u3099\u309a"
"""Not an accent: Japanese が is another letter than か."""
_STRETCH = "\u0640"
"""Makes an Arabic word longer to the eye, and says nothing."""
UNSPACED = (
    "\u0e00-\u0e3a\u0e40-\u0e4e\u0e80-\u0ece\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029"
    "\u3031-\u3035\u3040-\u30fa\u30fc-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7ff"
    "\uf900-\ufaff\U0001b000-\U0001b2ff\U00020000-\U0003ffff"
)
"""Letters of scripts that write no blanks between words, or (Korean) hang much on to them."""
_INDIC = "\u0900-\u0963\u0966-\u0dff"
"""Letters, and the signs between them that are no letters to Python."""
_START, _END = rf"(?<![^\W_{UNSPACED}])(?<![{_INDIC}])", rf"(?![^\W_{UNSPACED}]|[{_INDIC}])"
_RUN_START, _RUN_END = f"(?<![{UNSPACED}])", f"(?![{UNSPACED}])"
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_ARABIC = "وفبكال"
_ARTICLES = "ال|وال|فال|بال|كال|لل"
"""Each by itself: to make a set of letters takes Python ten times as long, for each search anew."""
_ARTICLE = re.compile(_ARTICLES)
_BARE_ARTICLES = {"ال", "لل"}
"""What is typed before the word itself, and stands in no index."""
_LEAST_BEHIND_ARTICLE = 2
_LONGEST_ARTICLE = 3
_QUOTES = str.maketrans(dict.fromkeys('"“”', " "))


@cache
def _may_be_mark() -> re.Pattern[str]:
    """Where marks that combine with a letter stand; most texts have nothing of it, and are through sooner."""
    return re.compile(
        "[\u0300-\u1dff\u20d0-\u20ff\u2c80-\u2dff\u302a-\u302f\u3099\u309a\ua000-\uabff\ufb1e\ufe20-\ufe2f\U00010000-\U0010ffff]"
    )


@cache
def _run() -> re.Pattern[str]:
    """A run of letters without blanks between words, or a word.

    Made when it is needed first, as the others are: a set of so many letters takes milliseconds.
    """
    return re.compile(rf"([{UNSPACED}]+)|((?:[^\W_{UNSPACED}]|[{_INDIC}])+)")


@cache
def _edge(edge: str) -> re.Pattern[str]:
    return re.compile(edge)


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{_INDIC}\u0300-\u036f])+")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}]")


def is_unspaced(text: str) -> bool:
    """Whether it has letters of scripts that write no blanks between words."""
    return not text.isascii() and _unspaced().search(text) is not None


def fold(text: str) -> str:
    """The text without case, accents and kinds of Chinese letters: `São` and `sao` are one to a person who searches,
    and so are `總統` and `总统`. Catalogues hold texts so: where this changes, `database.VERSION` does."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).replace(_STRETCH, "")
    if _may_be_mark().search(plain) is not None:
        kept = (c for c in plain if c in _VOICED or not unicodedata.combining(c))
        plain = "".join(c for c in unicodedata.normalize("NFC", "".join(kept)) if not unicodedata.combining(c))
    return simplified(plain)


def plain_name(text: str) -> str:
    """A context, a category or a label as names are compared: folded, without entities, quotes and blanks in a row.

    A quote is what a name ends with where it is typed.
    """
    return " ".join(fold(unescape(text)).translate(_QUOTES).split())


def pieces(text: str) -> Iterator[re.Match[str]]:
    """The words of a text as it stands, and each letter of the scripts that write no blanks between words."""
    return _piece().finditer(text)


def index_words(text: str) -> str:
    """The words under which a text is found, with blanks between them."""
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    return " ".join(_words_of(_run().findall(fold(text))))


def index_text(text: str) -> str:
    """What full text is given of a text, so that it is found under its words.

    One of ASCII alone stays as it is: SQLite's tokenizer for it cuts and folds it in the same way.
    """
    return text if text.isascii() else index_words(text)


def phrase(text: str, *, is_exact: bool = False) -> str:
    """The FTS5 expression for what a person typed: its words in a row; empty where it holds none.

    The last word may be the beginning of a longer one, unless it is `is_exact`. A Latin letter alone is not looked for:
    nearly everything has a word that begins so; nor is an article of which the word is still to come.
    """
    found = _typed(text, is_exact=is_exact)
    if not found or (len(found) == 1 and not is_exact and found[0][1].isascii() and len(found[0][1]) == 1):
        return ""
    *before, (letters, word) = found
    words = _words_of(before)
    if letters:
        pairs = list(map(add, letters, letters[1:])) or [letters]
        return _in_a_row([*words, *pairs], is_beginning=len(letters) == 1)
    # One letter behind what may be an article: the first of a word that goes on, or the last of one without article.
    leasts = (_LEAST_BEHIND_ARTICLE,) if is_exact else (1, _LEAST_BEHIND_ARTICLE)
    lasts = dict.fromkeys(_without_article(word, least) for least in leasts)
    rows = [_in_a_row([*words, last], is_beginning=not is_exact) for last in lasts]
    return rows[0] if len(rows) == 1 else f"({' OR '.join(rows)})"


def _in_a_row(words: Iterable[str], *, is_beginning: bool) -> str:
    return f'"{" ".join(words)}"{"*" if is_beginning else ""}'


def sought(text: str, *, is_exact: bool = False) -> "Sought | None":
    """The same for folded text, in which it is where `phrase` finds it. None where there is nothing to find."""
    if not phrase(text, is_exact=is_exact):
        return None
    runs = _typed(text, is_exact=is_exact)
    last = len(runs) - 1
    parts: list[str] = []
    edges: list[str] = []
    for number, (letters, word) in enumerate(runs):
        start, end = (_START, _END) if word else (_RUN_START, _RUN_END)
        starts_here, ends_here = bool(word) or number > 0, number < last or (bool(word) and is_exact)
        edges += [start] * starts_here + [end] * ends_here
        within = _with_article(word) if word else letters
        parts.append("()" * starts_here + within + "()" * ends_here)
    letters, word = runs[0]
    return Sought(letters or _without_article(word, 1), re.compile(r"[\W_]*?".join(parts)), edges)


class Sought:
    """Words in a row."""

    def __init__(self, first: str, words: re.Pattern[str], edges: Sequence[str]) -> None:
        """`first` is the first of the words, without an article: the pattern, which may begin with one, would try each
        place of a text, and takes ten times as long for that.

        `edges` are patterns of what has to be true at each of the empty groups among the words.

        As parts of the one pattern they would be made anew for each search: sets of so many letters take milliseconds.
        """
        self._first = first
        self._words = words
        self._edges = [_edge(edge) for edge in edges]

    def is_in(self, folded: str) -> bool:
        """Whether they stand anywhere in it."""
        return next(self.spans(folded), None) is not None

    def spans(self, folded: str) -> Iterator[tuple[int, int]]:
        """Start and stop of each place where they stand, in order and apart from each other."""
        place = 0
        while (near := folded.find(self._first, place)) >= 0:
            match = self._words.search(folded, max(place, near - _LONGEST_ARTICLE))
            if match is None:
                return
            edges = enumerate(self._edges, start=1)
            is_found = all(edge.match(folded, match.start(group)) for group, edge in edges)
            if is_found:
                yield match.span()
            place = match.end() if is_found else match.start() + 1


def _typed(text: str, *, is_exact: bool) -> list[tuple[str, str]]:
    runs: list[tuple[str, str]] = _run().findall(fold(text))
    is_begun = not is_exact and bool(runs) and runs[-1][1] in _BARE_ARTICLES
    return runs[:-1] if is_begun else runs


def _with_article(word: str) -> str:
    """Words of any script: Arabic texts have it before foreign names too, `الBBC`."""
    return f"(?:{_ARTICLES})?{_without_article(word, 1)}"


def _words_of(runs: Iterable[tuple[str, str]]) -> list[str]:
    words: list[str] = []
    for letters, word in runs:
        if word:
            words.append(_without_article(word, _LEAST_BEHIND_ARTICLE))
        else:
            words += map(add, letters, letters[1:])
            words.append(letters[-1])
    return words


def _without_article(word: str, least: int) -> str:
    """An Arabic word without `ال` and the particles before it, if so many letters at least are left."""
    article = _ARTICLE.match(word) if word[0] in _ARABIC else None
    return word[article.end() :] if article and len(word) >= article.end() + least else word
