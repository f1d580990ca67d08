"""A person's own page: what goes wrong in it is said with its line, and it reaches nothing but the digest."""

import pytest

from curator.assets import asset_text
from curator.digest.errors import TemplateProblemError
from curator.digest.export import format_named, render
from curator.digest.options import Options
from curator.digest.templates import template_of
from tests.digest.making import RICH, digest_of


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
        ("{% include '../../pyproject.toml' %}", 1, "pyproject.toml"),
        ("{{ ''.__class__.__mro__ }}", 1, "unsafe"),
        ("{{ digest.days.__class__ }}", 1, "unsafe"),
        ("{% for x in range(1000000) %}{% endfor %}", 1, "too big"),
        ("{{ lipsum.__globals__ }}", 1, "unsafe"),
    ],
)
def test_what_goes_wrong_is_said_with_its_line(template: str, line: int, reason: str) -> None:
    with pytest.raises(TemplateProblemError) as raised:
        template_of(template)(digest=None) if "digest" not in template else written(template)
    assert raised.value.line == line
    assert reason in raised.value.reason
