"""The labels that are proposed for a link."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.labels import MOST_USES, PROPOSALS, LabelMemory, proposals, site_name

DAY = date(2012, 3, 1)


def memory(*uses: tuple[str, str]) -> LabelMemory:
    """The uses on one day after another."""
    return LabelMemory((DAY + timedelta(days=n), url, label) for n, (url, label) in enumerate(uses))


def test_an_empty_archive_proposes_what_the_page_says() -> None:
    assert proposals(memory(), "http://www.bbc.co.uk/news/1", "Syria - BBC News") == ("BBC News", "bbc.co.uk")
    assert proposals(memory(), "http://www.bbc.co.uk/news/1") == ("bbc.co.uk",)
    assert proposals(memory(), "no address") == ()


def test_the_label_used_last_comes_first() -> None:
    labels = memory(("http://a.example/1", "A"), ("http://a.example/2", "B"))
    assert proposals(labels, "http://a.example/3") == ("B", "A", "a.example")


def test_a_label_used_often_comes_before_one_used_last() -> None:
    labels = memory(*[("http://a.example/1", "A")] * 5, ("http://a.example/2", "B"))
    assert proposals(labels, "http://a.example/3")[:2] == ("A", "B")


def test_the_part_of_the_site_decides() -> None:
    labels = memory(
        ("http://news.bbc.co.uk/chinese/trad/1", "BBC中文網"), ("http://news.bbc.co.uk/2/hi/1", "BBC"),
        ("http://news.bbc.co.uk/2/hi/2", "BBC"),
    )  # fmt: skip
    assert proposals(labels, "http://news.bbc.co.uk/chinese/trad/2")[0] == "BBC中文網"
    assert proposals(labels, "http://news.bbc.co.uk/2/hi/3")[0] == "BBC"


def test_days_count_not_their_order() -> None:
    uses = [(DAY + timedelta(days=1), "http://a.example/1", "Later"), (DAY, "http://a.example/1", "Earlier")]
    assert proposals(LabelMemory(uses), "http://a.example/1")[0] == "Later"


def test_copies_and_portals_are_of_the_same_host() -> None:
    labels = memory(("https://web.archive.org/web/2012/http://www.a.example/1", "A"))
    for url in ("http://m.a.example/2", "https://archive.is/2013/http://a.example/x", "http://A.example"):
        assert proposals(labels, url)[0] == "A"


def test_another_host_of_the_same_site() -> None:
    labels = memory(("http://news.sina.com.cn/1", "新浪网"), ("http://sports.sina.com.cn/1", "新浪体育"))
    assert proposals(labels, "http://finance.sina.com.cn/1") == ("新浪体育", "finance.sina.com.cn")
    assert proposals(labels, "http://news.sina.com.cn/2", "x_新浪新闻")[:3] == ("新浪网", "新浪体育", "新浪新闻")
    assert proposals(labels, "http://www.people.com.cn/") == ("people.com.cn",)


def test_hosts_of_a_publisher_with_a_short_name_are_of_one_site() -> None:
    labels = memory(("http://cnn.com/1", "CNN"), ("http://www.rfi.fr/1", "RFI"), ("http://bbc.co.uk/1", "BBC"))
    assert proposals(labels, "http://edition.cnn.com/2")[0] == "CNN"
    assert proposals(labels, "http://cn.rfi.fr/2")[0] == "RFI"
    assert proposals(labels, "http://news.bbc.co.uk/2")[0] == "BBC"
    assert proposals(labels, "http://other.co.uk/2") == ("other.co.uk",)


def test_what_is_chosen_counts_at_once() -> None:
    labels = memory(("http://a.example/1", "A"))
    labels.remember("http://a.example/2", " B ")
    assert proposals(labels, "http://a.example/3")[0] == "B"


@pytest.mark.parametrize("label", ["Cover Image", "", "  ", "url=http://a.b/c", "x|date=2", "a](b"])
def test_what_is_no_label_is_never_proposed(label: str) -> None:
    assert proposals(memory(("http://a.example/1", label)), "http://a.example/1") == ("a.example",)


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("Syria crisis - BBC News", "bbc.co.uk", "BBC News"),
        ("BBC News - Syria crisis: what is known of those who fled and where they went", "bbc.co.uk", "BBC News"),
        ("Syria | Reuters", "reuters.com", "Reuters"),
        ("A – B – The Guardian", "guardian.co.uk", "The Guardian"),
        ("霍姆斯失守_新华网", "news.xinhuanet.com", "新华网"),
        ("霍姆斯失守--国际--人民网", "world.people.com.cn", "人民网"),
        ("霍姆斯失守-新华网", "xinhuanet.com", "新华网"),
        ("叙利亚局势 | 联合早报网 | 联合早报", "zaobao.com", "联合早报"),
        ("標題｜端傳媒 Initium Media", "theinitium.com", "端傳媒 Initium Media"),
        ("Bab-Amr falls", "a.example", ""),
        ("The 2011-2012 uprising", "a.example", ""),
        ("得票率 - 64%", "a.example", ""),
        ("One - a very long second part of a headline, not a name", "a.example", ""),
        ("x | Cover Image", "a.example", ""),
        ("", "", ""),
    ],
)
def test_the_site_in_a_title(title: str, host: str, name: str) -> None:
    assert site_name(title, host) == name


_urls = st.sampled_from(
    ["http://a.example/1", "http://b.a.example/x/y", "https://archive.is/2012/http://a.example", "x", "http://["]
)
_labels = st.text(max_size=5) | st.sampled_from(["BBC", "Cover Image", " A ", "A"])


@given(st.lists(st.tuples(st.dates(), _urls, _labels), max_size=10), _urls, st.text())
def test_proposals_are_few_and_fit_to_be_labels(uses: list[tuple[date, str, str]], url: str, title: str) -> None:
    labels = proposals(LabelMemory(uses), url, title)
    assert len(labels) <= PROPOSALS
    assert len(set(labels)) == len(labels)
    assert all(label == label.strip() and label and "](" not in label for label in labels)


def test_a_hostile_title_takes_no_time() -> None:
    start = time.process_time()
    for unit in (" ", "-", "中 - ", "|", " - "):
        site_name(unit * 500_000, "a.example")
    assert time.process_time() - start < 2


def test_only_the_latest_uses_are_remembered() -> None:
    labels = memory(*((f"http://a.example/{n}", f"L{n}") for n in range(MOST_USES + 10)))
    assert [label for _, label in labels.of_host("a.example")] == [f"L{n}" for n in range(10, MOST_USES + 10)]
    assert labels.of_site("a.example") == labels.of_host("a.example")
