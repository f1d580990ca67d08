"""The project's own data files are found, and nothing else is."""

import pytest

from curator.assets import asset_path, asset_text


def test_a_file_is_found_and_read() -> None:
    assert asset_path("templates/digest.html").is_file()
    assert "Content-Security-Policy" in asset_text("templates/digest.html")


@pytest.mark.parametrize("name", ["../pyproject.toml", "templates/../../README.md", "/etc/passwd", "..\\x", "C:/x", ""])
def test_no_name_leads_out(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        asset_path(name)


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(FileNotFoundError):
        asset_path("templates/none.html")
