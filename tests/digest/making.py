"""Days for the tests of the digest."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from curator.archive.archive import Archive
from curator.digest.day import Digest, DigestDay, DigestEvent
from curator.digest.options import Options
from curator.digest.publication import Publication, publication_of
from curator.event.document import Event, read

DAY = date(2012, 3, 1)
FOLDER = "news/2012/03/1"

RICH = """### [2012-03-1](/news/2012/03/1/index.md)

##### Homs &amp; Hama
# Martin O&apos;Malley signs &quot;a law&quot;. \n
The world&#39;s oceans, **acid** and [here](https://ocean.example/a), see [this](/news/2012/02/9/other.md).


### Source:

1. [BBC &amp; friends](http://www.bbc.co.uk/news/1)
2. [ Reuters](http://uk.reuters.com/2?a=1&b=2)
2. [Cover Image](http://img.example/c.jpg?x=1&y=2)

### Notes:

Seen *twice*.

### Related:

1. [ The Syrian Army continues. ](/news/2012/02/13/the-syrian-army.md) _Context: Homs, bombardment_
2. [Old &mdash; one](/news/2017/05/3/old.md)
not an item
"""

CHINESE = """### [2012-03-1](/news/2012/03/1/index.md)

##### 阿富汗
# 獨立選舉委員會：甲型H1N1流感，首都喀布爾立即行動，人民日報。

A US soldier &hellip;


### 信息来源:

1. [BBC](http://www.bbc.co.uk/2) [IMG](https://ichef.example/a.jpg)
2. [新華社](https://xinhua.example/3) [IMG](https://ichef.example/b.jpg)

### 有关:

1. [ 阿富汗喀布爾發生地震。 ](/zh/news/2019/12/20/阿富汗.md) _消息: 阿富汗, 首都_
"""


def event_of(text: str) -> Event:
    """The event of a text that is one."""
    event = read(text)
    assert isinstance(event, Event)
    return event


def digest_of(*texts: str, day: date = DAY, language: str = "en") -> Digest:
    """A digest of events that stand in no archive."""
    events = tuple(DigestEvent(f"{FOLDER}/{n}.md", event_of(t)) for n, t in enumerate(texts))
    return Digest((DigestDay(day, events),), day, day, language)


def published(*texts: str, options: Options | None = None, language: str = "en") -> Publication:
    """The same, as its readers see it."""
    return publication_of(digest_of(*texts, language=language), options or Options())


def event_text(title: str, summary: str = "", sources: str = "", category: str = "") -> str:
    """An event's file."""
    head = f"##### {category}\n" if category else ""
    tail = f"\n### Source:\n\n{sources}\n" if sources else ""
    return f"### [2012-03-1](/{FOLDER}/index.md)\n\n{head}# {title}\n\n{summary}\n\n{tail}"


def archive_of(root: Path, files: Mapping[str, str | bytes]) -> Archive:
    """An archive with these files, by their names, in the folder of the day."""
    folder = root / FOLDER
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return Archive(root)
