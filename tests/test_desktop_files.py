"""What desktops and shells know of the program: true, complete, and as their validators want it."""

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml

from curator import cli
from curator.desktop.app import APP_ID
from curator.desktop.toolkit.languages import ENGLISH, LANGUAGES
from curator.version import VERSION

RESOURCES = Path(__file__).parents[1] / "resources"
FOLDER = RESOURCES / "desktop"
METAINFO = FOLDER / f"{APP_ID}.metainfo.xml"


def test_the_desktop_entry_starts_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # keys are told apart by case there
    entry.read(FOLDER / f"{APP_ID}.desktop", encoding="utf-8")
    facts = entry["Desktop Entry"]
    assert facts["Type"] == "Application"
    assert facts["Exec"].split()[0] == "curator"
    assert facts["Icon"] == facts["StartupWMClass"] == APP_ID
    assert facts["Categories"].endswith(";")
    for language in set(LANGUAGES) - {ENGLISH}:
        assert facts[f"GenericName[{language}]"]
        assert facts[f"Comment[{language}]"]
    assert "MimeType" not in facts  # files are left to the programs that they belong to


def test_the_metainfo_is_of_this_version() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed here")
def test_the_metainfo_passes_its_validator() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", METAINFO], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed here")
def test_the_desktop_entry_passes_its_validator() -> None:
    done = subprocess.run(
        ["desktop-file-validate", FOLDER / f"{APP_ID}.desktop"], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_manual_has_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parse(["--help"], VERSION)
    helped = capsys.readouterr().out.partition("commands:")[2]
    commands = set(re.findall(r"^    ([a-z-]+)", helped, re.MULTILINE))
    manual = (FOLDER / "curator.1").read_text().replace("\\-", "-")
    named = {name for line in re.findall(r"^\.B ([a-z, -]+)$", manual, re.MULTILINE) for name in line.split(", ")}
    assert commands > {"digest", "move", "history"}
    assert commands <= named


def test_the_flatpak_reaches_neither_network_nor_files() -> None:
    recipe = yaml.safe_load((RESOURCES / "packaging" / f"{APP_ID}.yaml").read_text())
    assert recipe["id"] == APP_ID
    assert recipe["command"] == "curator"
    allowed = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}
    assert set(recipe["finish-args"]) == allowed
    (module,) = recipe["modules"]
    (source,) = module["sources"]
    project = (RESOURCES / "packaging" / source["path"]).resolve()
    assert (project / "requirements.lock").is_file()
    assert (project / "pyproject.toml").is_file()
    assert any("--require-hashes" in command for command in module["build-commands"])
