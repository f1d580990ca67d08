"""The links in plain text: Markdown, titles and addresses line by line, addresses in prose (features.md section 2.3).

Chinese prose leaves no blank behind an address: its full-width punctuation ends it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from curator.curation.decoding import lines_of
from curator.curation.link import Found, LinkKind, Reason, reason_against
from curator.event.address import LONGEST
from curator.event.links import target_behind
from curator.event.section import Source, is_cover, read_source

_FULL_WIDTH = (
    "\u3000-\u3003\u3008-\u3011\u3014-\u301f\ufe10-\ufe19\ufe30-\ufe4f\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f"
    "\uff3b\uff3d\uff5b-\uff65«»‘’“”…—"
)
"""What ends an address in Chinese or Japanese prose: their punctuation, no letter and no digit (`〇`, `々`)."""
_ALONE = re.compile(rf'https?://[^\s<>"{_FULL_WIDTH}]+', re.IGNORECASE)
_IN_PROSE = re.compile(rf'(?<![A-Za-z0-9])https?://[^\s<>"`|{_FULL_WIDTH}]+', re.IGNORECASE)
_TRAILING = ".,;:!?'*"
_CLOSING = {")": "(", "]": "[", "}": "{"}
_MIXED_HOST = re.compile(r"(https?://[a-z0-9.-]*\.[a-z]{2,})[^!-~]", re.IGNORECASE)
"""A host that goes on in another script behind a top-level domain in ASCII: no host does, so a sentence goes on."""
_BARE = re.compile(r"www\.[^\s/@:]+\.[A-Za-z]{2,}(?:/\S*)?|(?:[\w-]+\.)+[A-Za-z]{2,}/\S*")
"""An address without its scheme, as Chromium's address field gives it (desktop-testing.md section 3)."""
_BRACKET = re.compile(r"[\[\]\n]")
_WEB = re.compile("https?://", re.IGNORECASE)
_SELF_CONTAINED = re.compile(r"(?:javascript|vbscript):.|data:[a-z]+/", re.IGNORECASE)
_LONGEST_TITLE_LINE = 300
_LONGEST_LABEL = 4096
_OTHER = frozenset((Reason.SCRIPT, Reason.DATA, Reason.FILE, Reason.INTERNAL, Reason.NETWORK_PATH))


class _Placed(NamedTuple):
    """A link in Markdown, at [start, stop)."""

    start: int
    stop: int
    found: Found


def links_in_text(text: str) -> tuple[Found, ...]:
    """The links of a plain text, by the first of its readings that fits; also the one address that is the whole text.

    Judging them is the reader's: a script may be among them.
    """
    text = text.strip()
    if _is_other_address(text):
        return (Found(text),)
    lines = lines_of(text)
    return _archive_lines(lines) or _markdown(text) or _titled_lines(lines) or _bare(text) or links_in_prose(text)


def links_in_prose(text: str) -> tuple[Found, ...]:
    """The addresses that stand in sentences, without the punctuation around them."""
    return tuple(Found(_trimmed(match[0])) for match in _IN_PROSE.finditer(text))


def _is_other_address(text: str) -> bool:
    """Whether the text is a single address that does not lead to the web, or a script or a page in such a form."""
    start = text[: LONGEST + 1]
    head = next(iter(start.split(maxsplit=1)), "")
    reason = reason_against(head)
    if _SELF_CONTAINED.match(head):
        return True
    return head == start and (reason in _OTHER or (reason is Reason.NOT_WEB and "://" in head))


def _archive_lines(lines: Sequence[str]) -> tuple[Found, ...]:
    """Sources as an event file has them, if all Markdown links of the text are that and lead somewhere, and the
    addresses on the lines between them."""
    sources = {line: read_source(line, 0) for line in lines if "](" in line}
    if not sources or not all(source and source.url for source in sources.values()):
        return ()
    found: list[Found] = []
    for line in lines:
        source = sources.get(line)
        found += [_found_of(source)] if source else links_in_prose(line)
    return tuple(found)


def _found_of(source: Source) -> Found:
    if is_cover(source):
        return Found(source.url, kind=LinkKind.IMAGE)
    return Found(source.url, source.label, LinkKind.PAGE, source.image)


def _markdown(text: str) -> tuple[Found, ...]:
    """The links of a text that has any in Markdown, and the addresses outside them, each in its place."""
    links = _markdown_links(text)
    if not links:
        return ()
    found = [(link.stop, link.found) for link in links]
    passed = 0
    for start, stop in (*sorted((link.start, link.stop) for link in links), (len(text), 0)):
        found += [(start, one) for one in links_in_prose(text[passed:start])]
        passed = max(passed, stop)
    return tuple(one for _, one in sorted(found, key=lambda placed: placed[0]))


def _markdown_links(text: str) -> list[_Placed]:
    """`[label](address)`, `![label](address)`, and a picture as the label of a link."""
    links: list[_Placed] = []
    for start, middle in _bracketed(text):
        target = target_behind(text, middle)
        url = text[target.start : target.stop] if target else ""
        if target is None or not _WEB.match(url):
            continue
        label = text[start + 1 : min(middle, start + _LONGEST_LABEL)]
        picture = links[-1].found if links else None
        if picture and label.startswith("![") and picture.url in label:
            links[-1] = _Placed(start, target.end, Found(url, picture.title, LinkKind.PAGE, picture.url))
        else:
            kind = LinkKind.IMAGE if text[start - 1 : start] == "!" else LinkKind.PAGE
            links.append(_Placed(start, target.end, Found(url, label, kind)))
    return links


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Where each pair of brackets of a line opens and closes, in the order in which they close."""
    opened: list[int] = []
    for bracket in _BRACKET.finditer(text):
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif bracket[0] == "\n":
            opened.clear()
        elif opened:
            yield opened.pop(), bracket.start()


def _titled_lines(lines: Sequence[str]) -> tuple[Found, ...]:
    """Lines that are addresses only, or titles and addresses in turn, either first."""
    are_addresses = [bool(_ALONE.fullmatch(line)) and not _MIXED_HOST.match(line) for line in lines]
    if all(are_addresses):
        return tuple(map(Found, lines))
    firsts, seconds = set(are_addresses[0::2]), set(are_addresses[1::2])
    if len(lines) % 2 or len(firsts) != 1 or len(seconds) != 1 or firsts == seconds:
        return ()
    urls, titles = (lines[0::2], lines[1::2]) if are_addresses[0] else (lines[1::2], lines[0::2])
    if any(len(title) > _LONGEST_TITLE_LINE or _IN_PROSE.search(title) for title in titles):
        return ()
    return tuple(Found(url, title) for url, title in zip(urls, titles, strict=True))


def _bare(text: str) -> tuple[Found, ...]:
    return (Found(f"https://{text}"),) if len(text) <= LONGEST and _BARE.fullmatch(text) else ()


def _trimmed(address: str) -> str:
    """The address without what belongs to the sentence that it stands in."""
    mixed = _MIXED_HOST.match(address)
    address = mixed[1] if mixed else address
    counts = Counter({mark: address.count(mark) for pair in _CLOSING.items() for mark in pair})
    end = len(address)
    while end:
        last = address[end - 1]
        if last not in _TRAILING and (last not in _CLOSING or counts[last] <= counts[_CLOSING[last]]):
            break
        counts[last] -= 1
        end -= 1
    return address[:end]
