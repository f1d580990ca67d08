"""A news archive to measure with: of any size, the same bytes each time, shaped like the real ones (format.md A to D).

    python tests/benchmarks/made_archive.py FOLDER EVENTS LANGUAGE

LANGUAGE is `en` (dialect D1), `zh` (Z3) or `mixed` (both in turn, under English day pages). Its sentences say nothing:
they are drawn from the word lists below, in which, as in news, the first words are by far the most frequent.
"""

import json
import random
import shutil
import sys
from array import array
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, count, cycle, product
from pathlib import Path

from curator.event.dateline import day_label, day_link
from curator.event.edition import D1, Z3, Dialect, Part
from curator.event.section import COVER_LABEL
from curator.event.slug import slug_of
from curator.event.template import NewEvent

_FACTS = ".made.json"
_RECIPE = 1  # raise it when other bytes come out: an archive that was made before is not taken for today's then


def _list(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _skewed(values: Iterable[str]) -> tuple[str, ...]:
    """The value of rank r, from 1, as often as 1 / (r + 3) has it, so that an even draw from these is a skewed one."""
    return tuple(value for rank, value in enumerate(values, 1) for _ in range(round(8000 / (rank + 3)) or 1))


def _words(**texts: str) -> dict[str, tuple[str, ...]]:
    return {kind: _skewed(_list(text)) for kind, text in texts.items()}


_WORDS = _words(  # nouns, verbs, qualities, people, fates, joints
    n="""government talks election attack police court law protest report bomb vote crisis minister leader group
border army troops plan deal oil economy bank market budget tax price storm fire water power food health virus
vaccine hospital school student teacher worker strike union church mosque prison judge trial sentence charge weapon
missile test reactor factory mine ship ferry train plane airport road bridge dam river island coast forest harvest
drought snow record match cup league player festival film book television company debt bond fossil telescope""",
    v="""announces rejects approves accuses launches signs opens closes ends begins suspends resumes bans orders
offers denies confirms warns urges criticises supports opposes wins enters leaves captures frees arrests appoints""",
    q="""new national military former foreign political local economic international armed major public final
federal regional nuclear southern northern presidential emergency controversial historic secret joint temporary""",
    p="people civilians soldiers protesters policemen workers students passengers residents prisoners miners",
    f="killed injured arrested evacuated reported_missing taken_to_hospital freed charged_with_fraud",
    j="in of for on over with from against near after before despite during under beyond",
)
_PATTERNS = (  # 0 is the first name, 1 the others, 2 a number
    "{0} {v[0]} the {q[0]} {n[0]} {j[0]} {1} {j[1]} {2} {q[1]} {p[0]} are {f[0]}. ",
    "{0} {v[0]} {j[0]} {1} that the {q[0]} {n[0]} {v[1]} a {q[1]} {n[1]} {j[1]} {n[2]}. ",
)
_WORDS_ZH = _words(
    n="""政府 总统 会议 选举 警方 地震 协议 民众 公司 经济 记者 法院 總理 議會 军队 抗議 事故 爆炸 襲擊 恐怖 组织
领导人 部长 市场 价格 石油 貿易 关税 制裁 核武器 导弹 试验 卫星 火箭 飞机 机场 列车 鐵路 公路 大橋 漁民 島嶼 海域
边境 難民 移民 学生 教师 工人 罷工 医院 病毒 疫苗 患者 食品 安全 污染 气候 颱風 暴雨 洪水 山火 森林 动物 科学家 技术
網絡 手机 数据 银行 债务 股市 货币 预算 税收 改革 法案 宪法 公投 政黨 候选人 議員 大使 峰会 条约 和平 戰爭 停火 士兵""",
    v="""宣布 表示 举行 发生 通过 要求 批准 指控 否认 呼吁 拒绝 开始 结束 恢复 暫停 取消 推遲 签署 发布 证实 警告
谴责 支持 反对 訪問 会见 逮捕 释放 起诉 判處 任命 接替 擊敗 赢得 失去 占领 攻击 摧毁 关闭 开放 建造 出售 提高 禁止""",
    q="新的 最大 首次 当地 国际 全国 严重 紧急 前任 联合 军事 政治 非法 临时 公开 秘密 重要 大规模 历史性",
    f="死亡 受傷 被捕 失踪 获救 被困 感染 遇难 撤离 获释 下落不明 无家可归",
)
_PATTERNS_ZH = (
    "{0}{v[0]}{q[0]}{n[0]}{n[1]}，{1}{v[1]}{q[3]}{n[2]}{n[3]}，{2}人{f[0]}，{q[1]}{n[4]}{v[2]}{v[3]}{q[2]}{n[5]}。",
    " {0}{v[0]}{v[3]}{n[0]}{n[1]}，{1}{v[1]}{q[0]}{n[2]}{n[3]}，{2}名{q[1]}{q[2]}{n[4]}{v[2]}{q[3]}{n[5]}。",
    "{0}{q[0]}{n[0]}{v[0]}{v[3]}{n[1]}，{2}名{q[3]}{q[4]}{n[3]}在{1}{f[0]}，{q[1]}{n[4]}{v[2]}{q[2]}{n[5]}。 ",
)
_FAMOUS = _list("""United_States China Russia United_Nations Iraq Syria European_Union Israel United_Kingdom
Afghanistan Iran Pakistan India France Germany Turkey Egypt Japan North_Korea Ukraine NATO Lebanon Australia Libya
Yemen Mexico Brazil Nigeria Somalia Italy Baghdad Damascus Moscow London New_York_City São_Paulo Zürich Córdoba Malmö
Łódź Côte_d'Ivoire İzmir parliament president earthquake Red_Cross القاهرة السلام 東京タワー さくら""")
_STARTS = _list("Kar Mor Bel Tal Ves Dor Ran Sul Han Ost Pel Gra Zan Lim Cor Fal Nor Ab Er Is Um Vol Yar Jin Kes")
_ENDS = _list("berg ton ville v shire_Province d mar stan haven no ra ki zzi sku dze nko wicz sson le_Airport ford")
_FAMOUS_ZH = _list("""中国 美国 日本 香港 俄罗斯 台灣 法国 英國 联合国 韩国 以色列 伊朗 叙利亚 德国 印度 欧盟 朝鲜
土耳其 北京 阿富汗 加拿大 埃及 巴西 泰国 越南 菲律賓 地震 颱風 上海 台北市 總統 国务院 São_Paulo カタカナ القاهرة""")
_STARTS_ZH = _list("克 斯 安 布 卡 达 埃 弗 格 哈 伊 贾 科 莱 米 纳 奥 帕 罗 萨 塔 乌 维 雅 青 北 南 東 长 黄 白")
_ENDS_ZH = _list("夫 娜 特 森 亚 维奇 拉 莫 加 多 省 市 县 河 島 大学 集团 機場 法院 公司 党 报 银行 医院 铁路")
_KNOWN = _list("""www.bbc.co.uk=BBC www.reuters.com=Reuters edition.cnn.com=CNN www.nytimes.com=The_New_York_Times
www.theguardian.com=The_Guardian www.aljazeera.com=Al_Jazeera news.yahoo.com=AP_via_Yahoo www.bbc.co.uk=BBC_News""")
_KNOWN_ZH = _list("www.xinhuanet.com=新华网 www.bbc.com=BBC中文网 www.voachinese.com=美國之音 news.mingpao.com=明報")
_PAPERS = _list("Times Herald Post Daily Tribune News Journal Gazette Mail Star")
_PATHS = _list("{0}/{1}-{2}/{4}.html news/{0}/{1}-{2}-{3} {0}/{5:%Y/%m}/{1}-{4} {5:%Y}/{0}/{5:%m-%d}/{1}/{4}")
_TRAILS = ("?utm_source=rss&utm_medium=feed", "?ref=rss", "#.Qk3xZ_VdA1w", "?src=rss", "?hpt=hp_t2", "?from=wap&cp=2")


@dataclass(frozen=True, slots=True)
class Made:
    """An archive that is ready: its folder, the number of its events and the bytes of their files."""

    root: Path
    events: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How the events of a language are; each value of a tuple has the same chance."""

    dialect: Dialect
    patterns: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    conjunction: str
    names: tuple[str, ...]
    sites: tuple[str, ...]  # `host=label`
    source_counts: tuple[int, ...]
    related_counts: tuple[int, ...]
    summaries: float  # of the events with sources


@dataclass(frozen=True, slots=True)
class _Event:
    """What other files say of an event: day, title with edge blanks, `/news/….md`, contexts; and its language."""

    day: date
    title: str
    link: str
    names: tuple[str, ...]
    tongue: _Tongue


def make_archive(root: Path, events: int, language: str, seed: int = 1) -> Made:
    """Makes the archive, unless just this one is there already.

    It is made beside `root` and moved there when it is complete. Raises OSError where `root` holds anything else.
    """
    facts = {"recipe": _RECIPE, "events": events, "language": language, "seed": seed}
    place, draft = root / _FACTS, root.with_name(f".{root.name}.draft")
    known = json.loads(place.read_text(encoding="ascii")) if place.exists() else {}
    if known.items() >= facts.items():
        return Made(root, events, known["bytes"])
    if root.exists():
        root.rmdir()
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    chance = random.Random(seed)
    size = _Writer(draft, chance, list(_days(chance, _TONGUES[language], events))).write()
    (draft / _FACTS).write_text(json.dumps({**facts, "bytes": size}), encoding="ascii")
    draft.rename(root)
    return Made(root, events, size)


def _days(chance: random.Random, tongues: Sequence[_Tongue], events: int) -> Iterator[list[_Event]]:
    """The events of each day, the newest day first, in the order of its index, which is never that of the names."""
    day, made = date(2019, 12, 31), 0
    stories: dict[str, list[tuple[str, ...]]] = {tongue.dialect.name: [] for tongue in tongues}
    while made < events:
        found: dict[str, _Event] = {}
        size = min(events - made, max(1, round(chance.gauss(13.7, 4.5))))
        while len(found) < size:
            tongue = tongues[(made + len(found)) % len(tongues)]
            past = stories[tongue.dialect.name]
            old = chance.choice(past[-200:])[:2] if past and chance.random() < 0.3 else ()
            names = tuple(dict.fromkeys((*old, *chance.choices(tongue.names, k=chance.choice((1, 1, 2, 3))))))
            past.append(names)
            title = _sentence(chance, tongue, names)
            link = f"{day_link(day)}/{slug_of(title, tongue.dialect.edition)}.md"
            found.setdefault(link, _Event(day, title, link, names, tongue))
        yield list(found.values())[:: -1 if list(found) == sorted(found) else 1]
        made += size
        day -= timedelta(days=1 if chance.random() > 1 / 30 else 2)


def _sentence(chance: random.Random, tongue: _Tongue, names: Sequence[str]) -> str:
    drawn = {kind: chance.choices(words, k=6) for kind, words in tongue.words.items()}
    rest = tongue.conjunction.join(names[1:]) or chance.choice(tongue.words["n"])
    text = chance.choice(tongue.patterns).format(names[0], rest, chance.randrange(2, 300), **drawn)
    return text[0].upper() + text[1:]


class _Writer:
    """Writes the files of events that are all known; what no other file says of an event is drawn here."""

    def __init__(self, root: Path, chance: random.Random, days: Sequence[Sequence[_Event]]) -> None:
        self._root = root
        self._chance = chance
        self._days = days
        self._events = list(chain.from_iterable(days))
        self._numbers: dict[str, array[int]] = {}  # of the events that have a name, and of those in a dialect
        for number, event in enumerate(self._events):
            for key in (*event.names, event.tongue.dialect.name):
                self._numbers.setdefault(key, array("i")).append(number)

    def write(self) -> int:
        """Writes all files; gives the bytes of those of events."""
        size, numbers, dialect = 0, count(), D1 if D1.name in self._numbers else Z3
        for events, older in zip(self._days, (*self._days[1:], None), strict=False):
            folder = self._root / day_link(events[0].day)[1:]
            folder.mkdir(parents=True)
            summaries, texts = zip(*(self._text(next(numbers), event) for event in events), strict=True)
            for event, text in zip(events, texts, strict=True):
                size += (self._root / event.link[1:]).write_bytes(text.encode())
            index = _page(dialect, events, summaries, older[0].day if older else None).encode()
            for name in ("index.md", "README.md"):
                (folder / name).write_bytes(index)
        return size

    def _text(self, number: int, event: _Event) -> tuple[str, str]:
        """The summary and the whole file."""
        chance, tongue = self._chance, event.tongue
        sources, summary = self._sources(event), ""
        if sources and chance.random() < tongue.summaries:
            summary = " ".join(_sentence(chance, tongue, chance.choices(tongue.names, k=2)).strip() for _ in range(2))
        text = NewEvent(event.day, event.title, event.names[0], summary).text(tongue.dialect, "")
        for part, items in ((Part.SOURCES, sources), (Part.RELATED, self._related(number, event))):
            text += "\n".join((f"\n### {tongue.dialect.names[part.value]}:\n", *items, "")) if items else ""
        return summary, text

    def _sources(self, event: _Event) -> list[str]:
        chance, tongue = self._chance, event.tongue
        sites = chance.choices(tongue.sites, k=chance.choice(tongue.source_counts))
        items = [f"{number}. {self._source(event.day, *site.split('='))}" for number, site in enumerate(sites, 1)]
        if items and chance.random() < 0.25:
            picture = f"http://{sites[0].partition('=')[0]}/images/{event.day:%Y/%m}/{chance.randrange(10**8)}.jpg"
            cover = f"{len(items)}. [{COVER_LABEL}]({picture})"
            items = [*items, cover] if tongue.dialect.cover_is_item else [f"{items[0]} [IMG]({picture})", *items[1:]]
        return items

    def _source(self, day: date, host: str, label: str) -> str:
        chance, number = self._chance, self._chance.randrange(10**5, 10**8)
        path = chance.choice(_PATHS).format(*chance.choices(_WORDS["n"], k=4), number, day)
        trail = chance.choice(_TRAILS) if chance.random() < 0.06 else ""
        wrap = f"https://web.archive.org/web/{day:%Y%m%d}{number % 24:02}0000/" if chance.random() < 0.08 else ""
        shown = label if chance.random() < 0.85 else chance.choice((host, f"{label} ", label.split()[0]))
        return f"[{shown}]({wrap}http://{host}/{path}{trail})"

    def _others(self, number: int, event: _Event) -> list[_Event]:
        """The related events: with a name in common as long as such are found, then any."""
        kin = self._numbers[event.tongue.dialect.name]
        wanted = min(self._chance.choice(event.tongue.related_counts), len(kin) - 1)
        found, attempts = {number}, count()
        while len(found) <= wanted:
            numbers = self._numbers[self._chance.choice(event.names)] if next(attempts) < 20 else kin
            here = bisect(numbers, number)  # what stands behind is earlier
            low, high = (here, len(numbers)) if self._chance.random() < 0.8 and here < len(numbers) else (0, here)
            found.add(numbers[low + int((high - low) * self._chance.random() ** 2)])
        return [self._events[other] for other in sorted(found - {number})]

    def _related(self, number: int, event: _Event) -> list[str]:
        """The items, in the order of format.md section D: English by names in common, Chinese by day."""
        dialect, bodies = event.tongue.dialect, []
        for other in self._others(number, event):
            names = sorted(set(event.names).intersection(other.names))[:3] or event.names[:1]
            link = other.link if self._chance.random() > 0.001 else other.link.replace(".md", "-moved.md")
            body = f"[{other.title}]({dialect.edition.link_prefix}{link}) _{dialect.context_word}: {', '.join(names)}_"
            bodies.append((len(names) if dialect is D1 else other.day.toordinal(), other.link, body))
        return [f"{place}. {body}" for place, (_, _, body) in enumerate(sorted(bodies, reverse=True), 1)]


def _page(dialect: Dialect, events: Sequence[_Event], summaries: Sequence[str], before: date | None) -> str:
    """A day's page; `before` is the day before it that has one, and English links to the calendar's instead."""
    day, prefix, category = events[0].day, dialect.edition.link_prefix, ""
    page = f"## [{day_label(day)}]({prefix}{day_link(day)}/index.md)\n\n"
    for event, summary in zip(events, summaries, strict=True):
        page += f"##### {event.names[0]}\n" if dialect is Z3 and event.names[0] != category else ""
        page += f"### [{event.title}]({event.tongue.dialect.edition.link_prefix}{event.link})\n"
        page += f"{summary or '_Context: ' + ', '.join(sorted(event.names)) + '_'}\n\n" if dialect is D1 else ""
        category = event.names[0]
    if dialect is D1:
        return f"{page}## [Previous Day...]({day_link(day - timedelta(days=1))}/index.md)\n\n"
    return f"{page}## [前一天...]({prefix}{day_link(before)}/index.md)\n\n" if before else page


def _made(*syllables: Iterable[str]) -> list[str]:
    """Names of one of each of these, so ordered that those with the same start don't stand together."""
    return sorted(map("".join, product(*syllables)), key=lambda name: name[::-1])


def _sites(known: Iterable[str], towns: Iterable[str], papers: Iterable[str]) -> tuple[str, ...]:
    """The known sites and 260 others; hosts are Latin in any language."""
    homes = cycle(_list("com co.uk org net com.cn com.au de fr ru in jp co.za com.br"))
    hosts = (f"www.{town}.{home}".lower() for town, home in zip(_made(_STARTS, _PAPERS), homes, strict=False))
    return _skewed((*known, *map("=".join, zip(hosts, _made(towns, papers), strict=False))))


_NAMES = _skewed((*_FAMOUS, *_made(_STARTS, _list("a e i o u ann en ing on ul"), _ENDS)))
_NAMES_ZH = _skewed((*_FAMOUS_ZH, *_made(_STARTS_ZH, "里尔马巴维德鲁洛山川海林", _ENDS_ZH)))
_SITES = _sites(_KNOWN, _STARTS, [f"ville {paper}" for paper in _PAPERS])
_SITES_ZH = _sites(_KNOWN_ZH, _STARTS_ZH, _list("日报 晚报 时报 新聞網 電視台 周刊 早报 通讯社 商报 在线"))
_ENGLISH = _Tongue(D1, _PATTERNS, _WORDS, " and ", _NAMES, _SITES, (2, 3), (10,), 0.5)
_CHINESE = _Tongue(Z3, _PATTERNS_ZH, _WORDS_ZH, "和", _NAMES_ZH, _SITES_ZH, (0, 1, 1, 1, 1, 2), (10, 10, 10, 8, 0), 0.2)
_TONGUES = {"en": (_ENGLISH,), "zh": (_CHINESE,), "mixed": (_ENGLISH, _CHINESE)}


def main() -> None:
    """Makes the archive of the command line and prints its facts."""
    made = make_archive(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    print(f"{made.root}: {made.events} events, {made.bytes} bytes, {made.bytes / max(1, made.events):.0f} each")


if __name__ == "__main__":
    main()
