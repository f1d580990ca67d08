"""The forms of a digest."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from curator.digest.errors import FormatUnavailableError
from curator.digest.export import FORMATS, file_name, format_for_file, format_named, render
from tests.digest.making import DAY, RICH, digest_of

ROOT = Path(__file__).parents[2]


def test_formats_have_names() -> None:
    assert [one.name for one in FORMATS[:3]] == ["markdown", "html", "pdf"]
    assert format_named("html").suffix == ".html"
    with pytest.raises(KeyError):
        format_named("paper")


def test_a_file_name_tells_the_format() -> None:
    assert format_for_file("a/B.HTML") == format_named("html")
    assert format_for_file("-") is None
    for one in FORMATS:
        assert format_for_file(f"2012-03-01-digest{one.suffix}") == one


def test_a_format_whose_package_is_missing_says_so() -> None:
    form = replace(FORMATS[0], package="no_such_module", project="python-none")
    assert not form.is_ready
    with pytest.raises(FormatUnavailableError) as raised:
        render(form, digest_of(RICH))
    assert (raised.value.form, raised.value.project) == (form.name, form.project)


def test_files_are_named_by_day() -> None:
    assert [file_name(DAY, DAY, one) for one in FORMATS[:3]] == [
        f"2012-03-01-digest{s}" for s in (".md", ".html", ".pdf")
    ]


def test_text_formats_are_utf_8() -> None:
    for one in FORMATS[:2]:
        assert "Old — one" in render(one, digest_of(RICH)).decode("utf-8")


def test_qt_is_loaded_for_paper_only() -> None:
    code = (
        "import sys; from tests.digest.making import *; from curator.digest.export import *;"
        "qt = lambda: any('PySide6' in m for m in sys.modules); d = digest_of(RICH);"
        "a = [qt(), bool(render(FORMATS[0], d)), bool(render(FORMATS[1], d)), qt()];"
        "print(a, render(FORMATS[2], d)[:5], qt())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60
    )
    assert done.stdout.strip() == "[False, True, True, False] b'%PDF-' True"
