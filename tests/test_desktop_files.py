"""What desktops and shells know of the program: true, complete, and as their validators want it."""

import configparser
import re
import runpy
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from curator import cli
from curator.desktop.app import APP_ID
from curator.desktop.toolkit.icons import app_icon
from curator.desktop.toolkit.languages import ENGLISH, LANGUAGES
from curator.version import VERSION

RESOURCES = Path(__file__).parents[1] / "resources"
FOLDER = RESOURCES / "desktop"
METAINFO = FOLDER / f"{APP_ID}.metainfo.xml"
_ALIKE = 40
"""Of 255; another version of Qt may draw edges a little otherwise."""


def test_the_desktop_entry_starts_the_program() -> None:
    facts = _entry()["Desktop Entry"]
    assert facts["Type"] == "Application"
    assert facts["Exec"].split()[0] == "curator"
    assert facts["Icon"] == facts["StartupWMClass"] == APP_ID
    assert facts["Categories"].endswith(";")
    for language in set(LANGUAGES) - {ENGLISH}:
        assert facts[f"GenericName[{language}]"]
        assert facts[f"Comment[{language}]"]
    # Files are left to the programs that they belong to: GLib takes whoever lists a type for its default where the
    # person chose none (`gio mime inode/directory` said so of a trial).
    assert "MimeType" not in facts


def test_what_its_menu_offers_is_a_way_to_start(capsys: pytest.CaptureFixture[str]) -> None:
    entry = _entry()
    names = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    assert [f"Desktop Action {name}" for name in names] == [one for one in entry.sections() if "Action" in one]
    for name in names:
        facts = entry[f"Desktop Action {name}"]
        program, *arguments = facts["Exec"].split()
        assert program == "curator"
        assert cli.parse(arguments, VERSION).first_page
        assert all(facts[f"Name[{language}]"] for language in set(LANGUAGES) - {ENGLISH})


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_is_there_in_all_sizes_and_is_the_one_of_the_window(size: int, qapp: QApplication) -> None:
    shown = QImage(str(FOLDER / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"))
    drawn = app_icon().pixmap(size, size).toImage()
    assert shown.size() == drawn.size() == QSize(size, size)
    places = [(x * size // 16, y * size // 16) for x in range(16) for y in range(16)]
    far = [place for place in places if _distance(shown.pixelColor(*place), drawn.pixelColor(*place)) > _ALIKE]
    assert far == []


def test_the_symbolic_icon_is_a_shape_of_one_colour() -> None:
    place = FOLDER / "hicolor" / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg"
    root = ElementTree.parse(place).getroot()
    assert root.get("viewBox") == "0 0 16 16"
    assert {one.get("fill") for one in root} == {"#2e3436"}


def test_wheel_and_package_install_the_icons() -> None:
    project = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text())
    installed = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert installed["resources/desktop/hicolor"] == "share/icons/hicolor"
    assert all((RESOURCES.parent / name).exists() for name in installed)
    assert '"hicolor"' in (RESOURCES / "packaging" / "build.py").read_text()


def test_each_package_has_the_licences_of_the_icons_and_the_letters() -> None:
    places = ["LICENSE", "resources/icons/LICENSE", "resources/letters/LICENSE"]
    own, icons, letters = ((RESOURCES.parent / place).read_text(encoding="utf-8") for place in places)
    assert "Lucide Icons and Contributors" in icons
    assert "OpenCC" in letters
    assert "Apache License\nVersion 2.0" in letters
    project = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text())
    assert project["project"]["license-files"] == places
    copyright_file = runpy.run_path(str(RESOURCES / "packaging" / "build.py"))["_copyright"]()
    assert copyright_file.startswith(own)
    assert letters in copyright_file
    assert copyright_file.endswith(icons)


def _entry() -> configparser.ConfigParser:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # keys are told apart by case there
    entry.read(FOLDER / f"{APP_ID}.desktop", encoding="utf-8")
    return entry


def _distance(one: QColor, other: QColor) -> int:
    pairs = zip(
        (one.red(), one.green(), one.blue(), one.alpha()),
        (other.red(), other.green(), other.blue(), other.alpha()),
        strict=True,
    )
    return max(abs(a - b) for a, b in pairs)


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
