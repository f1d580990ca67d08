"""The script that a person starts, in copies of the project: nothing here needs a network or the rights of root.

Only one test makes a whole environment, for that takes seconds. The others start from one that is stamped as ready
but holds nothing of requirements.lock.
"""

import ast
import importlib.machinery
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
PARROT = """
import os, sys
print(os.getpid())
print(os.getcwd())
print(sys.argv[1:])
print(os.environ.get("QT_QPA_PLATFORM"))
sys.exit(int(os.environ.get("EXIT_CODE", "0")))
"""

fcntl = pytest.importorskip("fcntl", reason="the scripts and links that these tests lay out are Unix's")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what `run` needs of the project, with a Curator that only repeats what it was asked."""
    folder = tmp_path / "the project"
    for name in ("run", ".ci/run", "curator/__init__.py", "curator/prerequisites.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    (folder / "curator" / "__main__.py").write_text(PARROT, encoding="ascii")
    (folder / "requirements.lock").write_text("# nothing\n", encoding="ascii")
    return folder


@pytest.fixture
def script(project: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The copy's `run` as a module."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    loader = importlib.machinery.SourceFileLoader("run", str(project / "run"))
    spec = importlib.util.spec_from_loader("run", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def ready(project: Path, script: ModuleType) -> Path:
    """A copy of the project that is set up already."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(project / ".venv")], check=True)
    script.finish(script.stamp())
    return project


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder to be the only one on PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def add_program(file: Path, script: str) -> None:
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    file.chmod(0o755)


def add_module(project: Path, name: str, code: str) -> None:
    """Pretend that requirements.lock had this module."""
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(project / ".venv")}))
    (packages / name).parent.mkdir(parents=True, exist_ok=True)
    (packages / name).write_text(code, encoding="ascii")


def environment(**more: str) -> dict[str, str]:
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {**{name: value for name, value in os.environ.items() if name not in screen}, "PIP_NO_INDEX": "1", **more}


def start(project: Path, *arguments: str, cwd: Path | None = None, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(project / "run"), *arguments],
        cwd=cwd,
        env=environment(**environ),
        capture_output=True,
        text=True,
        check=False,
    )


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


class TestSettingUp:
    def test_one_that_was_killed_is_made_anew_and_only_once(self, project: Path) -> None:
        command = [sys.executable, str(project / "run"), "show"]
        killed = subprocess.Popen(command, env=environment(), stderr=subprocess.DEVNULL, start_new_session=True)
        wait_for((project / ".venv" / "pyvenv.cfg").exists)
        os.killpg(killed.pid, signal.SIGKILL)
        killed.wait()
        left_behind = project / ".venv" / "left behind"
        left_behind.touch()

        two = [
            subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        answers = [process.communicate() for process in two]
        assert [process.returncode for process in two] == [0, 0]
        assert all("['show']" in output for output, _ in answers)
        said = "".join(errors for _, errors in answers)
        assert said.count("Setting up Curator") == 1
        assert said.count("being set up already") == 1
        assert not left_behind.exists()
        assert start(project, "show").stderr == ""

    def test_another_lock_asks_for_another_one(self, ready: Path, script: ModuleType) -> None:
        assert script.is_ready(script.stamp())
        (ready / "requirements.lock").write_text("# something else\n", encoding="ascii")
        assert not script.is_ready(script.stamp())

    def test_a_python_that_is_gone_asks_for_another_one(self, ready: Path, script: ModuleType) -> None:
        python = ready / ".venv" / "bin" / "python"
        python.unlink()
        python.symlink_to("/no/such/python")
        assert not script.is_ready(script.stamp())

    def test_a_child_keeps_the_lock_when_run_is_gone(self, project: Path, script: ModuleType) -> None:
        with script.alone() as lock:
            pip = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=lock)
        folder = os.open(project, os.O_RDONLY)
        try:
            with pytest.raises(BlockingIOError):
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            pip.communicate(b"\n")
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(folder)

    def test_it_survives_a_move(self, ready: Path, tmp_path: Path) -> None:
        moved = ready.rename(tmp_path / "elsewhere")
        done = start(moved, "show")
        assert (done.returncode, done.stderr) == (0, "")


class TestSayingWhatIsWrong:
    @pytest.mark.parametrize("name", ["run", "curator/__init__.py", "curator/prerequisites.py"])
    def test_an_old_python_can_read_it(self, name: str) -> None:
        ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 6))

    def test_an_old_python_is_too_old(self, script: ModuleType) -> None:
        with pytest.raises(script.SetUpError, match=r"needs Python 3\.11 or later; this is 3\.9\.2 "):
            script.refuse_old_python((3, 9, 2))

    @pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 1), (4, 0, 0)])
    def test_a_newer_python_will_do(self, script: ModuleType, version: tuple[int, int, int]) -> None:
        script.refuse_old_python(version)

    def test_no_lock(self, project: Path) -> None:
        (project / "requirements.lock").unlink()
        done = start(project, "show")
        assert done.returncode == 2
        assert "requirements.lock is missing" in done.stderr
        assert "Traceback" not in done.stderr

    def test_no_place_for_the_environment(self, project: Path) -> None:
        (project / ".venv").write_text("a file, where a folder should be", encoding="ascii")
        done = start(project, "show")
        assert done.returncode == 2
        assert f"can't be set up in {project}" in done.stderr
        assert "Traceback" not in done.stderr

    def test_no_venv_module(self, project: Path, programs: Path) -> None:
        add_program(programs / "apt-get", "")
        hiding = f"""if True:
            import runpy, sys
            sys.modules["ensurepip"] = None
            sys.argv[:] = ["run", "show"]
            runpy.run_path({str(project / "run")!r}, run_name="__main__")
        """
        command = [sys.executable, "-c", hiding]
        environ = environment(PATH=str(programs))
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr.endswith("Install it with:\n    sudo apt install python3-venv\n")

    def test_a_step_that_fails_shows_its_last_words(self, script: ModuleType) -> None:
        failing = "import sys; print('\\n'.join(map(str, range(100)))); print('no such wheel'); sys.exit(1)"
        with pytest.raises(script.SetUpError) as caught:
            script.quietly([sys.executable, "-c", failing], "It failed", ())
        assert str(caught.value).startswith("It failed. Its last words:\n")
        assert "no such wheel" in str(caught.value)
        assert "50" not in str(caught.value)

    def test_no_screen_before_anything_is_downloaded(self, project: Path) -> None:
        done = start(project)
        assert done.returncode == 2
        assert "neither DISPLAY nor WAYLAND_DISPLAY" in done.stderr
        assert "./run test" in done.stderr
        assert not (project / ".venv").exists()

    def test_missing_libraries_are_all_named_and_asked_for_until_they_are_there(
        self, ready: Path, programs: Path
    ) -> None:
        for name in ("QtWidgets.abi3.so", "QtGui.abi3.so", "Qt/plugins/platforms/libqxcb.so"):
            add_module(ready, f"PySide6/{name}", "")
        add_program(programs / "ldd", "echo 'libGL.so.1 => not found'; echo 'libxcb-cursor.so.0 => not found'")
        done = start(ready, PATH=str(programs), DISPLAY=":0")
        assert done.returncode == 2
        assert done.stderr.endswith("that hold: libGL.so.1, libxcb-cursor.so.0\n")

        add_program(programs / "ldd", "echo 'libGL.so.1 => /lib/libGL.so.1'")
        assert start(ready, PATH=str(programs), DISPLAY=":0").returncode == 0

        add_program(programs / "ldd", f"echo asked > '{programs}/asked'")
        assert start(ready, PATH=str(programs), DISPLAY=":0").returncode == 0
        assert not (programs / "asked").exists()


class TestInstallingAsRoot:
    def test_the_lists_are_fetched_when_a_package_is_unknown(
        self, script: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        log = programs / "log"
        script_text = """
            echo "$DEBIAN_FRONTEND $*" >> LOG
            case "$*" in
                *update*) echo > LISTS ;;
                *install*) [ -f LISTS ] || { echo 'E: Unable to locate package'; exit 100; } ;;
            esac"""
        add_program(
            programs / "apt-get", script_text.replace("LOG", str(log)).replace("LISTS", str(programs / "lists"))
        )
        monkeypatch.setenv("PATH", str(programs))
        script.install(("libegl1", "libgl1"))
        calls = log.read_text(encoding="ascii").splitlines()
        assert [call.split()[4] for call in calls] == ["install", "update", "install"]
        assert all(call.startswith("noninteractive ") for call in calls)
        assert calls[-1].endswith("--no-install-recommends libegl1 libgl1")

    def test_a_failure_is_said(
        self,
        script: ModuleType,
        programs: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        add_program(programs / "apt-get", "echo 'E: no network'; exit 100")
        monkeypatch.setenv("PATH", str(programs))
        script.install(("libegl1",))
        assert capsys.readouterr().err.endswith("apt-get failed; its last words:\n    E: no network\n")


class TestHandingOver:
    def test_arguments_folder_and_exit_code_are_the_persons(self, ready: Path, tmp_path: Path) -> None:
        done = start(ready, "digest", "a b", "--output", "-", cwd=tmp_path, EXIT_CODE="7")
        _, folder, arguments, platform = done.stdout.splitlines()
        assert (done.returncode, done.stderr) == (7, "")
        assert Path(folder) == tmp_path
        assert arguments == "['digest', 'a b', '--output', '-']"
        assert platform == "None"

    def test_it_is_the_same_process(self, ready: Path) -> None:
        """So signals, the terminal and the exit code need no passing on."""
        command = [sys.executable, str(ready / "run"), "show"]
        process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True)
        output, _ = process.communicate()
        assert output.splitlines()[0] == str(process.pid)

    def test_files_in_the_persons_folder_are_no_modules(self, ready: Path, tmp_path: Path) -> None:
        (tmp_path / "curator.py").write_text("raise SystemExit('the wrong one')", encoding="ascii")
        assert start(ready, "show", cwd=tmp_path).returncode == 0

    @pytest.mark.parametrize(
        ("arguments", "window"),
        [
            ([], True),
            (["an/archive"], True),
            (["an/archive/event.md"], True),
            (["."], True),
            (["digest"], False),
            (["digest", "an/archive"], False),
            (["--version"], False),
            (["no/such"], False),
        ],
    )
    def test_only_nothing_or_a_place_wants_the_window(
        self, script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], window: bool
    ) -> None:
        (tmp_path / "an" / "archive").mkdir(parents=True)
        (tmp_path / "an" / "archive" / "event.md").touch()
        (tmp_path / "digest").mkdir()
        monkeypatch.chdir(tmp_path)
        assert script.wants_window(arguments) is window

    def test_the_tests_run_in_the_project_without_a_screen(self, ready: Path, tmp_path: Path) -> None:
        add_module(ready, "pytest.py", PARROT)
        done = start(ready, "test", "-k", "something", cwd=tmp_path, DISPLAY=":0", EXIT_CODE="5")
        _, folder, arguments, platform = done.stdout.splitlines()
        assert done.returncode == 5
        assert Path(folder) == ready
        assert arguments == "['-n', 'auto', '-k', 'something']"
        assert platform == "offscreen"


class TestChecking:
    @pytest.fixture(autouse=True)
    def tools(self, ready: Path) -> None:
        """Tools that fail as EXIT_CODE says, but for lint-imports, which is content."""
        for name in ("ruff.py", "mypy.py", "pytest.py"):
            add_module(ready, name, PARROT)
        add_module(ready, "importlinter/cli.py", "def lint_imports_command(): print('kept')")

    def test_every_check_runs_and_the_failed_ones_are_named(self, ready: Path) -> None:
        done = start(ready, "check", EXIT_CODE="1")
        assert done.returncode == 1
        assert "['format', '--check', '.', 'run']" in done.stdout
        assert "kept" in done.stdout
        assert done.stdout.endswith("Failed: ruff format, ruff check, mypy\n")

    def test_clean(self, ready: Path) -> None:
        done = start(ready, "check")
        assert done.returncode == 0
        assert done.stdout.endswith("All checks passed: ruff format, ruff check, mypy, lint-imports\n")

    @pytest.mark.parametrize("code", ["0", "1"])
    def test_ci_runs_the_tests_last_and_fails_if_anything_did(self, ready: Path, code: str) -> None:
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        environ = environment(PATH=path, EXIT_CODE=code)
        command = ["bash", str(ready / ".ci" / "run")]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        assert done.returncode == int(code)
        assert done.stdout.splitlines()[-1] == "offscreen"
