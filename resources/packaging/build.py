"""Builds what people install: a wheel, a folder that brings its own Python and libraries, and a Debian package of it.

    python resources/packaging/build.py FOLDER

makes them in FOLDER, from this checkout, on Linux; the oldest system that they run on is as old as the one they were
built on. It needs Python with venv, and `dpkg-deb` for the last one, which is left out where that is missing.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ID = "io.github.curator.Curator"
PYINSTALLER = "pyinstaller==6.22.0"
COLLECTED = ("anyascii", "docx", "markdown", "hunspell", "msgspec")
"""Packages of which the program asks for files, or for modules by name, where PyInstaller can't see it."""
DEPENDS = "libc6, libegl1, libgl1, libglib2.0-0 | libglib2.0-0t64, libfontconfig1, libdbus-1-3, libxkbcommon0"
ENVIRONMENT = os.environ | {"SOURCE_DATE_EPOCH": "1767225600"}
"""With one time for all files, the same checkout gives the same packages."""


def main() -> None:
    """Builds all three."""
    target = Path(sys.argv[1]).resolve()
    work = target / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    python = _environment(work / "venv")
    _run(python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", target, PROJECT)
    (wheel,) = target.glob("curator-*.whl")
    version = wheel.name.split("-")[1]
    _run(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel)
    folder = _folder(python, work)
    archive = target / f"curator-{version}-{os.uname().machine}.tar.xz"
    with tarfile.open(archive, "w:xz") as tar:
        tar.add(folder, f"curator-{version}")
    print(archive)  # noqa: T201 - what a script has to say
    if shutil.which("dpkg-deb"):
        print(_debian(folder, work / "deb", target, version))  # noqa: T201 - as above


def _environment(folder: Path) -> Path:
    """The Python of an environment with all that the program needs, at the versions that it was tried with."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    _run(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", PROJECT / "requirements.lock")
    _run(python, "-m", "pip", "install", "--quiet", PYINSTALLER, "hatchling")
    return python


def _folder(python: Path, work: Path) -> Path:
    """The program with its own Python."""
    options = [f"--collect-all={package}" for package in COLLECTED]
    # -P: what is collected is the package that was installed, with its resources inside, not the checkout beside.
    command = ("-P", "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--onedir", "--name=curator")
    places = (f"--distpath={work / 'dist'}", f"--workpath={work / 'build'}", f"--specpath={work}")
    collected = ("--collect-all=curator", *options, "--exclude-module=tkinter", "--exclude-module=pytest")
    _run(python, *command, *places, *collected, PROJECT / "resources" / "packaging" / "start.py")
    folder = work / "dist" / "curator"
    if not (folder / "_internal" / "curator" / "resources" / "icons").is_dir():
        sys.exit("The program's resources did not come along: the folder would not start.")
    return folder


def _debian(folder: Path, stage: Path, target: Path, version: str) -> Path:
    shutil.copytree(folder, stage / "usr" / "lib" / "curator", symlinks=True)
    (stage / "usr" / "bin").mkdir(parents=True)
    (stage / "usr" / "bin" / "curator").symlink_to("../lib/curator/curator")
    share, desktop = stage / "usr" / "share", PROJECT / "resources" / "desktop"
    _copy(desktop / f"{ID}.desktop", share / "applications" / f"{ID}.desktop")
    _copy(desktop / f"{ID}.metainfo.xml", share / "metainfo" / f"{ID}.metainfo.xml")
    shutil.copytree(desktop / "hicolor", share / "icons" / "hicolor")
    _copy(PROJECT / "resources" / "icons" / "curator.svg", share / f"icons/hicolor/scalable/apps/{ID}.svg")
    (share / "doc" / "curator").mkdir(parents=True)
    (share / "doc" / "curator" / "copyright").write_text(_copyright(), encoding="utf-8")
    manual = share / "man" / "man1" / "curator.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((desktop / "curator.1").read_bytes(), mtime=0))
    size = sum(place.stat().st_size for place in stage.rglob("*") if place.is_file()) // 1024
    machine = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    control = stage / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: curator\nVersion: {version}\nArchitecture: {machine}\nInstalled-Size: {size}\n"
        f"Maintainer: The Curator contributors <curator@localhost>\nSection: editors\nPriority: optional\n"
        f"Depends: {DEPENDS}\nRecommends: fonts-noto-cjk, fonts-noto-core\n"
        "Description: curate a news archive offline\n"
        " An archive is a folder of Markdown files, one for each event, with its sources and related events.\n"
    )
    package = target / f"curator_{version}_{machine}.deb"
    _run("dpkg-deb", "--root-owner-group", "--build", stage, package)
    return package


def _copyright() -> str:
    """The program's licence, and those of the icons and the table of letters which come with it."""
    places = "", "resources/letters", "resources/icons"
    own, letters, icons = ((PROJECT / place / "LICENSE").read_text(encoding="utf-8") for place in places)
    return f"{own}\n---\n\nThe letters:\n\n{letters}\n---\n\nThe icons:\n\n{icons}"


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, env=ENVIRONMENT)


if __name__ == "__main__":
    main()
