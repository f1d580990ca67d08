"""The commands, as a shell starts them: what they print where, how they end, and that they never show a traceback."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from curator import cli
from curator.archive.layout import day_folder
from curator.event.document import Event, read
from tests.archive.trees import tree_of
from tests.commands.shell import FOLDER, PROJECT, TEXT, Curator, Outcome, in_shell, put
from tests.event.samples import EDITIONS, SAMPLE, events, needs_sample

SEED = PROJECT / "tests" / "data" / "seed-event.md"
ODD = (
    TEXT + "\n### Source:\n\n"
    "0. [ website], intending to poll [[Iran|Iran]]ian [http://www.tabnak.ir (Tabnak](http://a.example/(1)?x=|)\n"
    "1. [link|date=2019年12月 |bot=X }} 立場新聞 ](http://b.example/)\n2. [http://c.example/](http://c.example/)\n"
    "2. [Cover Image](http://d.example/d.jpg )\n\n### Changes:\n\n"
    "1. [T](/news/2012/03/1/t.md) _2018-02-06 13:49:31 (First version)_\n\n### Related:\n\n"
    "1. [ Other [x] ](/news/2012/02/9/o.md) _Context: Homs, chem|C_\n2. [Bare](/news/2012/02/9/p.md)\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "archive"
    put(folder, f"{FOLDER}/a.md", SEED.read_bytes())
    put(folder, f"{FOLDER}/b.md", ODD)
    put(folder, f"{FOLDER}/index.md", f"### [b](/{FOLDER}/b.md)\n### [a](/{FOLDER}/a.md)\n")
    put(folder, ".git/HEAD", "ref")
    put(folder, ".git/x.md", b"\xff")
    return folder


@pytest.fixture
def public_root() -> Iterator[Path]:
    """An archive that another user can reach, but for one file."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        put(Path(name), f"{FOLDER}/a.md")
        put(Path(name), f"{FOLDER}/secret.md").chmod(0)
        yield Path(name)


def as_other_user(arguments: Sequence[str | Path]) -> Outcome:
    """The commands in a child that gives up root after its imports, since it may not read this project."""
    code = (
        "import encodings.utf_8_sig, heapq, os, sys\nfrom curator import cli\n"
        "arguments = cli.parse(sys.argv[1:], '0')\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.exit(cli.run(arguments, lambda: str))"
    )
    with tempfile.TemporaryDirectory() as state:
        Path(state).chmod(0o777)
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=PROJECT,
            env=os.environ | {"XDG_STATE_HOME": state},
            capture_output=True,
            check=False,
            timeout=60,
        )
    return Outcome(done.returncode, done.stdout, done.stderr.decode())


class TestCommandLine:
    def test_version_and_help(self, curator: Curator) -> None:
        version, help_, about = curator("--version"), curator("--help"), curator("digest", "--help")
        assert (version.code, version.text, version.err) == (0, "curator 0.1.0\n", "")
        assert (help_.code, help_.err) == (about.code, about.err) == (0, "")
        assert all(f"\n    {command} " in help_.text for command in ("digest", "show", "verify", "new"))
        assert about.text.startswith("usage: curator digest ")

    def test_an_interrupt_ends_quietly(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        def interrupted(_: str) -> str:
            raise KeyboardInterrupt

        assert cli.run(cli.parse(["verify", str(root)], "0.1.0"), lambda: interrupted) == 130
        assert capsys.readouterr() == ("", "")

    def test_help_can_be_written_in_any_locale(self) -> None:
        shown = in_shell("--help", environ={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
        assert (shown.code, shown.err) == (0, "")
        assert "COMMAND …" in shown.text

    @pytest.mark.parametrize(
        ("arguments", "archive"), [([], None), (["folder"], "folder"), (["./show"], "./show"), (["a b\n"], "a b\n")]
    )
    def test_no_command_is_the_window(self, arguments: list[str], archive: str | None) -> None:
        parsed = cli.parse(arguments, "0.1.0")
        assert parsed.job is None
        assert parsed.archive == (archive and Path(archive))
        assert not parsed.first_page

    @pytest.mark.parametrize(("arguments", "is_there"), [([], False), (["/some/archive"], False), (["folder"], True)])
    def test_the_window_of_a_place_waits_for_no_command(self, arguments: list[str], is_there: bool) -> None:
        code = (
            "import sys\nfrom curator import cli\ncli.parse(sys.argv[1:], '0')\n"
            "print('curator.commands' in sys.modules, 'curator.planning' in sys.modules)"
        )
        command = [sys.executable, "-c", code, *arguments]
        done = subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.PIPE, text=True)
        assert done.stdout == f"{is_there} {is_there}\n"

    @pytest.mark.parametrize("arguments", [["/a", "/b"], [f"--{os.sep}"], [f"-{os.sep}"]])
    def test_places_are_no_options_and_one_at_a_time(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit, match="2"):
            cli.parse(arguments, "0.1.0")
        assert "usage: curator" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "arguments",
        [
            ["digst", "archive", "2012-03-1"],
            ["digest"],
            ["digest", "archive", "2012-02-30"],
            ["digest", "archive", "yesterday"],
            ["digest", "archive", "2012-03-1", "--format", "paper"],
            ["digest", "archive", "2012-03-2..2012-03-1"],
            ["digest", "archive", "2012-03-1", "--parts", "title"],
            ["digest", "archive", "2012-03-1", "--order", "random"],
            ["digest", "archive", "2012-03-1", "--links", "dead"],
            ["show", "archive"],
            ["verify"],
            ["new", "archive", "2012-13-1", "Title"],
            ["new", "archive", "2012-03-1"],
            ["new", "archive", "2012-03-1", "\udcff"],
            ["new", "archive", "2012-03-1", "A", "--category", "\ufdd0"],
            ["--nothing"],
        ],
    )
    def test_a_wrong_one_ends_with_2(self, curator: Curator, arguments: list[str]) -> None:
        done = curator(*arguments)
        assert (done.code, done.out) == (2, b"")
        assert done.err.startswith("usage: curator")
        assert "error: " in done.err
        assert "Traceback" not in done.err

    def test_only_what_needs_qt_loads_it(self, root: Path, tmp_path: Path) -> None:
        code = (
            "import sys\nimport curator.__main__\nfrom curator import cli\n"
            "root, out = sys.argv[1:]\nrun = lambda *arguments: cli.run(cli.parse(arguments, '0'), lambda: str)\n"
            "codes = [run('show', root, 'news/2012/03/1/a.md'), run('new', root, '2012-03-2', 'T')]\n"
            "codes += [run('digest', root, '2012-03-1', '--output', out + end) for end in ('.md', '.html')]\n"
            "sys.stderr.write(f\"{codes} {[name for name in sys.modules if name.startswith(('PySide', 'shiboken'))]}\")"
        )
        command = [sys.executable, "-c", code, str(root), str(tmp_path / "digest")]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False, timeout=60)
        assert done.stderr.decode() == "[0, 0, 0, 0] []"


class TestArchiveFolder:
    @pytest.mark.parametrize(
        "command",
        [["digest", "{}", "2012-03-1"], ["show", "{}", "x.md"], ["verify", "{}"], ["new", "{}", "2012-03-1", "T"]],
    )
    def test_that_is_none(self, curator: Curator, tmp_path: Path, command: list[str]) -> None:
        file = put(tmp_path, "file.md")
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        for name, said in (
            ("nowhere", " is not there."),
            ("file.md", " is not a folder, and an archive is one."),
            ("loop", " can't be read: Too many levels of symbolic links."),
            ("x" * 300, " can't be read: File name too long."),
            ("line\nend", " is not there."),
        ):
            done = curator(*(part.format(tmp_path / name) for part in command))
            assert (done.code, done.out) == (1, b"")
            assert done.complaint() == f"{tmp_path / name}".replace("\n", "⟨U+000A⟩") + said
        assert file.read_text() == TEXT

    def test_that_is_empty(self, curator: Curator, tmp_path: Path) -> None:
        assert (
            curator("digest", tmp_path, "2012-03-1").complaint() == f"There are no events on 2012-03-01 in {tmp_path}."
        )
        assert curator("verify", tmp_path).text == "0 files: 0 identical, 0 read-only, 0 unreadable, 0 different\n"
        assert curator("show", tmp_path, "news/x.md").complaint() == f"{tmp_path}/news/x.md is not there."
        assert curator("new", tmp_path, "2012-03-1", "First").text == "news/2012/03/1/first.md\n"


class TestDigest:
    def test_by_the_files_suffix(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        for day, name, start in (
            ("2012-03-01", "d.html", b"<!DOCTYPE html"),
            ("2012-03-1", "d.HTML", b"<!DOCTYPE html"),
            ("2012-3-1", "d.md", b"# Thursday, 1 March 2012\n"),
            ("2012-3-1", "d", b"# Thursday, 1 March 2012\n"),
        ):
            done = curator("digest", root, day, "--output", tmp_path / name)
            assert (done.code, done.out, done.err) == (0, b"", "")
            assert (tmp_path / name).read_bytes().lower().startswith(start.lower())

    def test_a_form_is_not_written_under_the_ending_of_another(
        self, curator: Curator, root: Path, tmp_path: Path
    ) -> None:
        done = curator("digest", root, "2012-03-1", "--format", "html", "--output", tmp_path / "d.pdf")
        assert (done.code, done.out) == (2, b"")
        assert done.complaint() == f"{tmp_path}/d.pdf has the ending of pdf, and html was asked for."
        assert not (tmp_path / "d.pdf").exists()
        for form, name in (("csl", "d.json"), ("json", "d.csl.json"), ("html", "d.htm"), ("html", "d")):
            assert curator("digest", root, "2012-03-1", "--format", form, "--output", tmp_path / name).code == 0

    def test_on_standard_output(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        curator("digest", root, "2012-03-1", "--output", tmp_path / "d.md")
        for arguments in ([], ["--output", "-"], ["--format", "markdown"]):
            done = curator("digest", root, "2012-03-1", *arguments)
            assert (done.code, done.out, done.err) == (0, (tmp_path / "d.md").read_bytes(), "")

    def test_is_in_the_order_of_the_index(self, curator: Curator, root: Path) -> None:
        text = curator("digest", root, "2012-03-1").text
        assert 0 < text.index("Title") < text.index("Syrian rebels")

    def test_as_pdf_in_a_shell(self, root: Path, tmp_path: Path) -> None:
        done = in_shell("digest", root, "2012-03-1", "--output", tmp_path / "d.pdf")
        assert (done.code, done.out, done.err) == (0, b"", "")
        assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF-")

    def test_replaces_a_file_elsewhere(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        target = put(tmp_path, "d.html", "old")
        assert curator("digest", root, "2012-03-1", "--output", target).code == 0
        assert target.read_bytes() != b"old"

    @pytest.mark.parametrize("name", ["d.html", "../out/archive/d.html", "new/../d.html"])
    def test_only_inside_the_archive_when_asked(self, curator: Curator, root: Path, name: str) -> None:
        (root.parent / "out").symlink_to(root.parent)
        before = tree_of(root)
        arguments = ["digest", root, "2012-03-1", "--output", root / name]
        done = curator(*arguments)
        assert (done.code, done.out) == (1, b"")
        assert done.complaint() == (
            f"{root / name} lies inside the archive; a digest is written elsewhere, unless --inside-archive says so."
        )
        assert tree_of(root) == before
        done = curator(*arguments, "--inside-archive")
        assert (done.code, done.out, done.err) == (0, b"", "")
        assert set(tree_of(root)) - set(before) == {"d.html"}

    @pytest.mark.parametrize(
        "name",
        [
            *("news/2012/03/1/a.md", "news/2012/03/1/d.html", "news/2012/03/1/index.md", "news/d.md", "index.md"),
            *("README.md", "about/Readme.md", "../out/archive/news/d.html"),
        ],
    )
    def test_never_among_the_events_and_their_pages(self, curator: Curator, root: Path, name: str) -> None:
        (root.parent / "out").symlink_to(root.parent)
        (root / "about").mkdir()
        before = tree_of(root)
        for asked in ([], ["--inside-archive"]):
            done = curator("digest", root, "2012-03-1", "--output", root / name, *asked)
            assert (done.code, done.out) == (1, b"")
            assert done.complaint() == (
                f"{root / name} is where the archive has its events and their pages; a digest is written elsewhere."
            )
        assert tree_of(root) == before

    def test_where_it_cannot_be_written(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        done = curator("digest", root, "2012-03-1", "--output", tmp_path / "no/d.html")
        assert done.code == 1
        assert done.complaint() == f"{tmp_path}/no is not there."

    def test_in_a_folder_it_is_named_by_its_days(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        out = tmp_path / "out"
        out.mkdir()
        assert curator("digest", root, "2012-03-1", "--output", out).code == 0
        put(root, "news/2012/03/3/c.md")
        arguments = ["digest", root, "2012-03-1..2012-03-3", "--format", "html", "--format", "markdown"]
        assert curator(*arguments, "--output", out).code == 0
        span = "2012-03-01-2012-03-03-digest"
        assert sorted(file.name for file in out.iterdir()) == [f"{span}.html", f"{span}.md", "2012-03-01-digest.md"]

    def test_several_forms_have_one_stem(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        arguments = ["digest", root, "2012-03-1", "--format", "html", "--format", "markdown"]
        assert curator(*arguments, "--output", tmp_path / "day").code == 0
        assert (tmp_path / "day.html").read_bytes().startswith(b"<!DOCTYPE html")
        assert (tmp_path / "day.md").read_bytes().startswith(b"# ")
        for name in ("other.html", "third.feed.json", "2012.03"):
            assert curator(*arguments, "--output", tmp_path / name).code == 0
        files = {file.name for file in tmp_path.iterdir() if file.is_file()}
        assert files >= {f"{stem}{end}" for stem in ("day", "other", "third", "2012.03") for end in (".md", ".html")}
        assert not files & {"other.html.html", "other.html.md"}
        done = curator(*arguments)
        assert (done.code, done.out) == (2, b"")
        assert "--output" in done.complaint()

    def test_a_place_that_can_not_be_written_keeps_all_others_from_being_written(
        self, curator: Curator, root: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "day.md").mkdir()
        arguments = ["digest", root, "2012-03-1", "--format", "html", "--format", "markdown", "--output"]
        done = curator(*arguments, tmp_path / "day")
        assert (done.code, done.complaint()) == (1, f"{tmp_path}/day.md is a folder or a device, not a file.")
        assert not (tmp_path / "day.html").exists()
        done = curator(*arguments, tmp_path / "none/day")
        assert (done.code, done.complaint()) == (1, f"{tmp_path}/none is not there.")

    def test_what_was_written_is_said_where_not_all_could_be(
        self, curator: Curator, root: Path, tmp_path: Path
    ) -> None:
        name = "d" * 252  # too long with the other ending
        arguments = ["digest", root, "2012-03-1", "--format", "html", "--format", "markdown"]
        done = curator(*arguments, "--output", tmp_path / name)
        assert done.code == 1
        assert done.err.splitlines() == [
            f"curator: {tmp_path}/{name}.html was not saved: File name too long. The file is as it was before.",
            f"curator: Written all the same: {tmp_path}/{name}.md.",
        ]
        assert [file.name for file in tmp_path.glob("d*")] == [f"{name}.md"]

    def test_an_ending_that_no_form_has_is_refused(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        done = curator("digest", root, "2012-03-1", "--output", tmp_path / "d.foo")
        assert (done.code, done.out) == (2, b"")
        assert done.complaint().startswith(f"{tmp_path}/d.foo has no form's ending: .md, .html, .pdf, ")
        assert not (tmp_path / "d.foo").exists()
        assert curator("digest", root, "2012-03-1", "--format", "html", "--output", tmp_path / "d.foo").code == 0
        (tmp_path / "2012.03").mkdir()
        assert curator("digest", root, "2012-03-1", "--output", tmp_path / "2012.03").code == 0

    def test_of_a_search(self, curator: Curator, root: Path) -> None:
        done = curator("digest", root, "--query", "title:syrian")
        assert done.code == 0
        assert done.text.startswith("# title:syrian\n\nThursday, 1 March 2012\n\n## Syrian rebels")
        assert "# Title" not in done.text
        named = curator(
            "digest", root, "2012-03-1..2012-03-2", "--query", "title:syrian", "--title", "Syria, this week"
        )
        assert named.text.startswith("# Syria, this week\n")
        nothing = curator("digest", root, "2012-03-2", "--query", "title:syrian")
        assert nothing.complaint() == f"There are no events on 2012-03-02 that title:syrian finds in {root}."
        assert curator("digest", root, "--query", "date:never").code == 2
        assert curator("digest", root).code == 2

    def test_links_and_parts(self, curator: Curator, root: Path) -> None:
        arguments = ["digest", root, "2012-03-1", "--base-url", "https://archive.example"]
        text = curator(*arguments).text
        assert "(https://archive.example/news/2012/03/1/a.md)" in text
        assert "(news/2012/03/1/a.md)" in curator(*arguments, "--links", "relative").text
        assert "Source" in text
        assert "Source" not in curator("digest", root, "2012-03-1", "--parts", "summary,cover").text
        titles = ["### Source", "### Related"]
        for parts in ("sources,related", "related, sources,related"):
            text = curator("digest", root, "2012-03-1", "--parts", parts).text
            assert [line for line in text.splitlines() if line.startswith("### ")][:2] == titles
            titles.reverse()
        assert curator("digest", root, "2012-03-1", "--links", "absolute").code == 2

    def test_with_a_template_of_ones_own(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        arguments = ["digest", root, "2012-03-1", "--format", "html", "--template"]
        built_in = curator("digest", root, "2012-03-1", "--format", "html")
        own = put(tmp_path, "own.html", curator("template").out)
        assert curator(*arguments, own).out == built_in.out
        own.write_text("<h1>{{ digest.heading }}</h1>\n{% for event in digest.events %}\n{{ event.title }}{% endfor %}")
        done = curator(*arguments, own)
        assert (done.code, done.out) == (1, b"")
        assert done.complaint().startswith("The template own.html can't be used: line 3: ")
        assert curator(*arguments, tmp_path / "none.html").complaint() == f"{tmp_path}/none.html is not there."

    def test_with_a_template_that_is_not_utf_8(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        own, target = put(tmp_path, "own.html", b"<h1>\r\n\xe9</h1>"), tmp_path / "d.html"
        done = curator("digest", root, "2012-03-1", "--template", own, "--output", target)
        assert (done.code, done.complaint()) == (1, "The template own.html can't be used: line 2: it is not UTF-8.")
        assert not target.exists()
        own.write_bytes(b"\xef\xbb\xbf<h1>\r\n\xc3\xa9 \xef\xbf\xbd</h1>")
        assert curator("digest", root, "2012-03-1", "--template", own, "--output", target).code == 0
        assert target.read_bytes() == b"<h1>\n\xc3\xa9 \xef\xbf\xbd</h1>"

    def test_a_template_without_html_is_said_to_change_nothing(
        self, curator: Curator, root: Path, tmp_path: Path
    ) -> None:
        own = put(tmp_path, "own.html", "x")
        done = curator("digest", root, "2012-03-1", "--template", own)
        assert (done.code, done.complaint()) == (0, "The template own.html changes nothing: it is for HTML only.")
        assert done.out == curator("digest", root, "2012-03-1").out
        several = ["--format", "text", "--format", "html", "--output", tmp_path / "d"]
        assert curator("digest", root, "2012-03-1", "--template", own, *several).err == ""

    @pytest.mark.parametrize(
        ("page", "complaint"),
        [
            ("{{ 'x' * 2 ** 33 }}", "The template own.html was stopped: it takes too much time or memory."),
            (
                "{% include '/etc/passwd' %}",
                "The template own.html can take in only Curator's own pieces, not /etc/passwd (line 1).",
            ),
        ],
    )
    def test_with_a_template_that_does_harm(
        self, curator: Curator, root: Path, tmp_path: Path, page: str, complaint: str
    ) -> None:
        own, target = put(tmp_path, "own.html", page), tmp_path / "d.html"
        done = curator("digest", root, "2012-03-1", "--template", own, "--output", target)
        assert (done.code, done.complaint()) == (1, complaint)
        assert not target.exists()

    def test_of_a_day_without_events(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        done = curator("digest", root, "2012-03-02", "--output", tmp_path / "d.html")
        assert (done.code, done.out) == (1, b"")
        assert done.complaint() == f"There are no events on 2012-03-02 in {root}."
        assert not (tmp_path / "d.html").exists()

    def test_of_a_day_that_lies_elsewhere(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        put(tmp_path, "outside/a.md")
        (root / "news/2012/03/2").symlink_to(tmp_path / "outside")
        done = curator("digest", root, "2012-03-02")
        assert (done.code, done.out) == (1, b"")
        assert done.complaint() == f"{root}/news/2012/03/2 lies outside the archive, where nothing is read or written."

    def test_names_what_it_leaves_out(self, curator: Curator, root: Path) -> None:
        put(root, f"{FOLDER}/c.md", b"\xff")
        put(root, f"{FOLDER}/d.md", "# A note\n")
        (root / FOLDER / "e.md").symlink_to(SEED)
        os.truncate(put(root, f"{FOLDER}/f.md"), 2 * 1024**3)
        (root / FOLDER / "h.md").symlink_to("none.md")
        put(root, f"{FOLDER}/index.md", f"### [b](/{FOLDER}/b.md)\n### [gone](/{FOLDER}/gone.md)\n")
        done = curator("digest", root, "2012-03-1")
        assert done.code == 0
        said = [line.split(" is left out: ") for line in done.err.splitlines()]
        assert [name for name, _ in said] == [
            f"curator: {FOLDER}/{name}.md" for name in ("gone", "c", "d", "e", "f", "h")
        ]
        assert said[0][1] == f"{root}/{FOLDER}/gone.md is not there."
        assert said[-1][1] == f"{root}/{FOLDER}/h.md is a link to a file that is not there."
        assert "Syrian rebels" in done.text

    def test_without_qt(self, root: Path, tmp_path: Path) -> None:
        put(tmp_path, "PySide6/__init__.py", "raise ImportError('libEGL.so.1: cannot open shared object file')")
        environ = {"PYTHONPATH": str(tmp_path)}
        for arguments in (["digest", str(root), "2012-03-1", "--format", "pdf"], ["verify", str(root)]):
            done = in_shell(*arguments, environ=environ)
            assert (done.code, done.out) == (1, b"")
            assert "libEGL.so.1" in done.complaint()


class TestShow:
    def test_all_that_is_understood(self, curator: Curator, root: Path) -> None:
        done = curator("show", root, "--json", f"{FOLDER}/b.md", f"{FOLDER}/index.md")
        assert (done.code, done.err) == (0, "")
        assert done.objects[0] == {
            "path": f"{FOLDER}/b.md",
            "front_matter": None,
            "kind": "event",
            "dialect": "D1",
            "date": "2012-03-1",
            "title": "Title ",
            "category": None,
            "summary": " Text ",
            "sources": [
                {
                    "number": 0,
                    "label": " website], intending to poll [[Iran|Iran]]ian [http://www.tabnak.ir (Tabnak",
                    "url": "http://a.example/(1)?x=|",
                    "image": None,
                },
                {
                    "number": 1,
                    "label": "link|date=2019年12月 |bot=X }} 立場新聞 ",
                    "url": "http://b.example/",
                    "image": None,
                },
                {"number": 2, "label": "http://c.example/", "url": "http://c.example/", "image": None},
            ],
            "cover": "http://d.example/d.jpg ",
            "changes": [
                {
                    "number": 1,
                    "title": "T",
                    "target": "/news/2012/03/1/t.md",
                    "note": "2018-02-06 13:49:31 (First version)",
                }
            ],
            "related": [
                {
                    "number": 1,
                    "title": " Other [x] ",
                    "target": "/news/2012/02/9/o.md",
                    "contexts": ["Homs", "chem|C"],
                },
                {"number": 2, "title": "Bare", "target": "/news/2012/02/9/p.md", "contexts": []},
            ],
        }
        assert done.objects[1] == {
            "path": f"{FOLDER}/index.md",
            "front_matter": None,
            "kind": "page",
            **dict.fromkeys(("dialect", "date", "title", "category", "summary", "cover")),
            **{name: [] for name in ("sources", "changes", "related")},
        }

    def test_for_a_person(self, curator: Curator, root: Path) -> None:
        put(root, f"{FOLDER}/b.md", ODD.replace("Title", "T\x1b[2J"))
        lines = curator("show", root, f"{FOLDER}/b.md").text.splitlines()
        assert lines[0] == f"{FOLDER}/b.md (event)"
        assert "  title:        T⟨U+001B⟩[2J " in lines
        assert "  sources:      2. http://c.example/ | http://c.example/" in lines
        assert any(line.startswith("  sources:      0.  website], ") for line in lines)
        assert "  related:      1.  Other [x]  | /news/2012/02/9/o.md | Homs, chem|C" in lines

    def test_front_matter(self, curator: Curator, root: Path) -> None:
        put(root, "x.md", "---\ncontext: [Homs, no]\nwhen: 2012-03-01\nodd: {a: [1]}\n---\n" + TEXT)
        (facts,) = curator("show", root, "x.md", "--json").objects
        assert facts["front_matter"] == {"context": ["Homs", "no"], "when": "2012-03-01", "odd": {"a": ["1"]}}
        assert facts["kind"] == "event"

    def test_line_ends_of_other_kinds_do_not_break_the_line(self, curator: Curator, root: Path) -> None:
        put(root, "x.md", TEXT.replace("Title", "a\u2028b\x85c\x0bd\te\\"))
        (facts,) = curator("show", root, "x.md", "--json").objects
        assert facts["title"] == "a\u2028b\x85c\x0bd\te\\ "

    def test_ways_to_name_a_file(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        for name in ("100%25 [x]#1.md", "c:d.md", "-.md"):
            put(root, f"{FOLDER}/{name}")
        (tmp_path / "link").symlink_to(root)
        for name, path in (
            (f"{FOLDER}/a.md", f"{FOLDER}/a.md"),
            (f"./news/../{FOLDER}/a.md", f"{FOLDER}/a.md"),
            (str(root / FOLDER / "a.md"), f"{FOLDER}/a.md"),
            (str(tmp_path / "link" / FOLDER / "a.md"), f"{FOLDER}/a.md"),
            (f"/{FOLDER}/a.md", f"{FOLDER}/a.md"),
            (f"/zh/{FOLDER}/a.md", f"{FOLDER}/a.md"),
            (f"/zh/{FOLDER}/%61.md#top", f"{FOLDER}/a.md"),
            (f"{FOLDER}/100%25 [x]#1.md", f"{FOLDER}/100%25 [x]#1.md"),
            (f"/{FOLDER}/100%2525 [x]%231.md", f"{FOLDER}/100%25 [x]#1.md"),
            (f"{FOLDER}/c:d.md", f"{FOLDER}/c:d.md"),
            (f"{FOLDER}/-.md", f"{FOLDER}/-.md"),
        ):
            done = curator("show", root, name, "--json")
            assert (done.code, done.err) == (0, "")
            assert done.objects[0]["path"] == path

    def test_what_can_not_be_shown(self, curator: Curator, root: Path, tmp_path: Path) -> None:
        put(tmp_path, "outside.md")
        folder = root / FOLDER
        (folder / "out.md").symlink_to(tmp_path / "outside.md")
        (folder / "gone.md").symlink_to(tmp_path / "nowhere.md")
        (folder / "loop.md").symlink_to(folder / "loop.md")
        (folder / "dir.md").mkdir()
        os.mkfifo(folder / "pipe.md")
        outside = "lies outside the archive, where nothing is read or written."
        for name, said in (
            ("../outside.md", f"{root}/../outside.md {outside}"),
            (f"{tmp_path}/outside.md", f"{tmp_path}/outside.md {outside}"),
            (f"{FOLDER}/out.md", f"{root}/{FOLDER}/out.md {outside}"),
            (f"{FOLDER}/gone.md", f"{root}/{FOLDER}/gone.md {outside}"),
            ("/news/../../etc/passwd", f"{root}/news/../../etc/passwd {outside}"),
            (f"{FOLDER}/loop.md", f"{folder}/loop.md can't be read: Too many levels of symbolic links."),
            (f"{FOLDER}/dir.md", f"{folder}/dir.md is a folder or a device, not a file."),
            (f"{FOLDER}/pipe.md", f"{folder}/pipe.md is a folder or a device, not a file."),
            ("", f"{root} is a folder or a device, not a file."),
            (f"/{FOLDER}/no.md", f"{folder}/no.md is not there."),
            (f"{FOLDER}/no\n.md", f"{folder}/no⟨U+000A⟩.md is not there."),
            (f"{FOLDER}/a.md/x.md", f"{folder}/a.md/x.md is not there."),
            ("x" * 300, f"{root}/{'x' * 300} can't be read: File name too long."),
        ):
            done = curator("show", root, name, "--json")
            assert (done.code, done.out) == (1, b""), name
            assert done.complaint() == said

    def test_one_that_fails_does_not_keep_the_others(self, curator: Curator, root: Path) -> None:
        done = curator("show", root, f"{FOLDER}/a.md", "nowhere.md", f"{FOLDER}/b.md", "--json")
        assert done.code == 1
        assert [facts["path"] for facts in done.objects] == [f"{FOLDER}/a.md", f"{FOLDER}/b.md"]
        assert done.complaint() == f"{root}/nowhere.md is not there."

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (TEXT.encode() + b"\xff", "Byte 61 is not UTF-8, so this file can be read here, not edited."),
            (TEXT.encode() + b"\0", "Byte 61 is a NUL, which no text has, so this file is read-only."),
            (
                TEXT.encode() + b"x" * 50 * 1024**2,
                "has 50 MB; files up to 8 MB are opened. Its beginning is shown, unchanged.",
            ),
        ],
    )
    def test_tells_when_it_is_not_all_exact(self, curator: Curator, root: Path, content: bytes, said: str) -> None:
        put(root, "x.md", content)
        done = curator("show", root, "x.md", "--json")
        assert done.code == 1
        assert done.complaint().startswith("x.md: ")
        assert done.complaint().endswith(said)
        assert done.objects[0]["title"] == "Title "

    @pytest.mark.parametrize("line_end", ["\r\n", "\r"])
    def test_any_line_ends(self, curator: Curator, root: Path, line_end: str) -> None:
        put(root, "x.md", b"\xef\xbb\xbf" + TEXT.replace("\n", line_end).encode())
        done = curator("show", root, "x.md", "--json")
        assert (done.code, done.err, done.objects[0]["title"]) == (0, "", "Title ")

    def test_names_and_titles_of_all_lengths(self, curator: Curator, root: Path) -> None:
        name = "北京王府井一家白金五星级酒店" * 4 + "豪华婚礼"
        put(root, f"{FOLDER}/{name}.md", TEXT.replace("Title", "事" * 871))
        put(root, f"{FOLDER}/\udcff\n.md".encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape"))
        assert len(f"{name}.md".encode()) == 183
        long, odd = curator("show", root, f"{FOLDER}/{name}.md", f"{FOLDER}/\udcff\n.md", "--json").objects
        assert long["title"] == "事" * 871 + " "
        assert (long["path"], odd["path"]) == (f"{FOLDER}/{name}.md", f"{FOLDER}/\udcff\n.md")

    def test_in_a_shell_with_odd_names_and_a_closed_pipe(self, root: Path) -> None:
        os_name = os.fsencode(root / FOLDER) + b"/\xff\n.md"
        Path(os.fsdecode(os_name)).write_text(TEXT)
        done = in_shell("show", root, os_name, "--json")
        assert (done.code, done.err) == (0, "")
        assert done.objects[0]["path"] == f"{FOLDER}/\udcff\n.md"
        reading, writing = os.pipe()
        os.close(reading)
        closed = in_shell("show", root, f"{FOLDER}/a.md", stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        assert (closed.code, closed.err) == (1, "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    def test_to_a_full_disk(self, root: Path) -> None:
        with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device is no file of the tests
            done = in_shell("show", root, f"{FOLDER}/a.md", stdout=full, stderr=subprocess.PIPE)
        assert done.code == 1
        assert done.complaint() == "The output can't be written: No space left on device."

    def test_what_may_not_be_read(self, public_root: Path) -> None:
        done = as_other_user(["show", public_root, f"{FOLDER}/secret.md", f"{FOLDER}/a.md"])
        assert done.code == 1
        assert done.complaint() == f"{public_root}/{FOLDER}/secret.md can't be read: Permission denied."
        assert done.text.startswith(f"{FOLDER}/a.md (event)\n")

    @needs_sample
    @pytest.mark.parametrize("edition", EDITIONS)
    def test_every_event_of_the_samples(self, curator: Curator, edition: str) -> None:
        chosen = dict(list(events(edition).items())[:400])
        for facts, (path, event) in zip(
            curator("show", SAMPLE / edition, "--json", *chosen).objects, chosen.items(), strict=True
        ):
            assert facts["path"] == path.as_posix()
            assert facts["title"] == (event.title.text if event.title else None)
            assert [source["url"] for source in facts["sources"]] == [source.url for source in event.sources]
            assert [link["target"] for link in facts["related"]] == [link.target for link in event.related]


class TestVerify:
    def test_counts_and_names(self, curator: Curator, root: Path) -> None:
        put(root, "bad\n.md", b"ab\xff")
        (root / "gone.md").symlink_to(root / "nowhere.md")
        done = curator("verify", root, "--json")
        assert done.code == 1
        reason = "Byte 2 is not UTF-8, so this file can be read here, not edited."
        assert done.objects == [
            {
                "files": 5,
                "identical": 3,
                "read_only": [{"path": "bad\n.md", "reason": reason}],
                "unreadable": [{"path": "gone.md", "reason": f"{root}/gone.md is not there."}],
                "different": [],
            }
        ]
        assert curator("verify", root).text.splitlines() == [
            f"read-only: bad⟨U+000A⟩.md: {reason}",
            f"unreadable: gone.md: {root}/gone.md is not there.",
            "5 files: 3 identical, 1 read-only, 1 unreadable, 0 different",
        ]

    def test_ends_with_1_where_an_editor_loses_anything(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        put(root, "nbsp.md", "a\xa0b")
        arguments = cli.parse(["verify", str(root)], "0.1.0")
        assert cli.run(arguments, lambda: lambda text: text.replace("\xa0", " ")) == 1
        assert capsys.readouterr().out.splitlines() == [
            "DIFFERENT: nbsp.md",
            "4 files: 3 identical, 0 read-only, 0 unreadable, 1 different",
        ]
        assert (root / "nbsp.md").read_text() == "a\xa0b"

    def test_what_may_not_be_read(self, public_root: Path) -> None:
        done = as_other_user(["verify", public_root, "--json"])
        assert done.code == 1
        assert (done.objects[0]["files"], done.objects[0]["identical"], done.objects[0]["read_only"]) == (2, 1, [])
        assert [item["path"] for item in done.objects[0]["unreadable"]] == [f"{FOLDER}/secret.md"]


class TestNew:
    def test_makes_a_file_and_prints_its_path(self, curator: Curator, root: Path) -> None:
        done = curator("new", root, "2012-03-05", "  Two\nlines ", "--summary", "A\n\nB", "--category", "C\nD")
        assert (done.code, done.text, done.err) == (0, "news/2012/03/5/two-lines.md\n", "")
        text = (root / "news/2012/03/5/two-lines.md").read_text()
        assert text == "### [2012-03-5](/news/2012/03/5/index.md)\n\n# Two lines\n\nA B\n\n"

    def test_twins(self, curator: Curator, root: Path) -> None:
        paths = [curator("new", root, "2012-03-1", "README").text.strip() for _ in range(3)]
        assert paths == [f"{FOLDER}/readme-event{end}.md" for end in ("", "-2", "-3")]

    @pytest.mark.parametrize(
        "title", ["事" * 871, "[x](http://a.example/) | `y`", "# heading", "-", "---", "\ufeffa", "a\u2028b"]
    )
    def test_any_title_can_be_shown_and_edited(self, curator: Curator, root: Path, title: str) -> None:
        made = curator("new", root, "2012-03-5", "--", title)
        assert made.code == 0
        (facts,) = curator("show", root, made.text.removesuffix("\n"), "--json").objects
        assert facts["title"] == " ".join(title.split())
        assert curator("verify", root).code == 0
        document = read((root / facts["path"]).read_text())
        assert isinstance(document, Event)
        assert document.dateline.day == date(2012, 3, 5)

    @pytest.mark.parametrize("title", ["", " \n\t"])
    def test_a_title_is_needed(self, curator: Curator, root: Path, title: str) -> None:
        done = curator("new", root, "2012-03-5", title)
        assert (done.code, done.out) == (1, b"")
        assert done.complaint() == "An event needs a title."
        assert not (root / day_folder(date(2012, 3, 5))).exists()

    def test_where_a_file_is_in_the_way(self, curator: Curator, root: Path) -> None:
        put(root, "news/2013", "a file")
        done = curator("new", root, "2013-03-5", "Title")
        assert (done.code, done.out) == (1, b"")
        assert done.complaint().startswith(f"{root}/news/2013/03/5/title.md was not saved: Not a directory.")

    def test_where_nothing_may_be_written(self, public_root: Path) -> None:
        (public_root / FOLDER).chmod(0o555)
        done = as_other_user(["new", public_root, "2012-03-1", "Title"])
        assert (done.code, done.out) == (1, b"")
        assert done.complaint() == f"{public_root}/{FOLDER}/title.md may only be read, not written to."
