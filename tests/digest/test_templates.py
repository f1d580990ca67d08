"""A person's own page: what goes wrong in it is said with its line, and it reaches nothing but the digest."""

from pathlib import Path

import pytest

from curator.assets import asset_text
from curator.digest.day import gather
from curator.digest.errors import CostlyTemplateError, NoSuchPieceError, TemplateProblemError
from curator.digest.export import format_named, render
from curator.digest.options import Options
from curator.digest.own_page import own_page
from curator.digest.templates import template_of
from tests.digest.making import CHINESE, DAY, RICH, archive_of, digest_of, published


def written(template: str) -> str:
    return render(format_named("html"), digest_of(RICH), Options(template=template)).decode()


def test_curators_own_page_can_be_copied() -> None:
    assert written(asset_text("templates/digest.html")) == render(format_named("html"), digest_of(RICH)).decode()


def test_values_are_escaped() -> None:
    assert written("{% for event in digest.events %}{{ event.reading.title }}{% endfor %}") == (
        "Martin O&#39;Malley signs &#34;a law&#34;."
    )


@pytest.mark.parametrize(
    ("template", "line", "reason"),
    [
        ("a\n{{ digest.heading }", 2, "unexpected '}'"),
        ("{% for x in digest.days %}", 1, "Unexpected end of template"),
        ("a\n\n{{ nothing }}", 3, "'nothing' is undefined"),
        ("a\n{{ 1 / 0 }}", 2, "division by zero"),
        ("{% include 'none.html' %}", 1, "none.html"),
        ("{{ digest.days | random }}", 1, "random"),
        ("\n{{ lipsum() }}", 2, "lipsum"),
        ("{% include '../../pyproject.toml' %}", 1, "pyproject.toml"),
        ("{{ ''.__class__.__mro__ }}", 1, "unsafe"),
        ("{{ digest.days.__class__ }}", 1, "unsafe"),
        ("{% for x in range(1000000) %}{% endfor %}", 1, "too big"),
        ("{{ cycler.__init__.__globals__ }}", 1, "unsafe"),
    ],
)
def test_what_goes_wrong_is_said_with_its_line(template: str, line: int, reason: str) -> None:
    with pytest.raises(TemplateProblemError) as raised:
        template_of(template)(digest=None) if "digest" not in template else written(template)
    assert raised.value.line == line
    assert reason in raised.value.reason


@pytest.mark.parametrize(
    "template",
    [
        "{% include '/etc/passwd' %}",
        "{% extends '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{% from '/etc/passwd' import x %}",
        "{% include ['x.html', '/etc/passwd'] %}",
    ],
)
def test_no_other_file_can_be_taken_in(template: str) -> None:
    with pytest.raises(NoSuchPieceError) as raised:
        written(template)
    assert (raised.value.line, raised.value.reason) == (1, "/etc/passwd")


@pytest.mark.parametrize("name", ["", ".", "..", "../templates"])
def test_nor_is_a_folder_taken_in(name: str) -> None:
    with pytest.raises(NoSuchPieceError) as raised:
        written("{% include '" + name + "' %}")
    assert (raised.value.line, raised.value.reason) == (1, name)


ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
LARGE = ("{{ 'x' * 2 ** 33 }}", "{% set x = ['x'] %}" + "{% set x = x + x %}" * 40)


def test_what_goes_on_for_ever_is_stopped() -> None:
    with pytest.raises(CostlyTemplateError) as raised:
        own_page(published(RICH, options=Options(template=ENDLESS, template_name="my.html")), seconds=0.3)
    assert raised.value.name == "my.html"


@pytest.mark.parametrize("template", [*LARGE, "{{ 9 ** (9 ** 9) }}"])
def test_so_is_what_takes_all_memory_even_before_it_begins(template: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CostlyTemplateError):
        own_page(published(RICH, options=Options(template=template)), seconds=2)
    assert capfd.readouterr().err == ""


def test_so_is_what_nobody_waits_for() -> None:
    class NotWantedError(Exception):
        pass

    def check() -> None:
        raise NotWantedError

    with pytest.raises(NotWantedError):
        own_page(published(RICH, options=Options(template=ENDLESS)), check)


def test_what_is_wrong_is_said_with_the_templates_name() -> None:
    with pytest.raises(TemplateProblemError) as raised:
        own_page(published(RICH, options=Options(template="{{ 1 / 0 }}", template_name="my.html")))
    assert (raised.value.line, raised.value.reason, raised.value.name) == (1, "division by zero", "my.html")


def test_what_is_left_out_is_said_on_a_page_of_ones_own(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": RICH, "b.md": b"\xff", "c.md": CHINESE})
    page = render(format_named("html"), gather(archive, DAY), Options(template="{{ digest.left_out }}")).decode()
    assert page == "1 file left out: b.md (not UTF-8)"
