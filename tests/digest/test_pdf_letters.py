"""The letters of a PDF, as programs copy them out of it: those of the text, whatever shapes drew them."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtGui import QFont, QFontDatabase, QTextDocument
from PySide6.QtWidgets import QApplication

from curator.digest.export import format_named, render
from curator.digest.lettering import Lettering
from curator.digest.pdf import letters_in, mended, with_letters
from tests.digest.making import digest_of, event_text
from tests.digest.reading_back import READERS

HEAD = b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
RARE = "𠮷𡃁"
"""Ideographs beyond U+FFFF."""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("code", "letters"),
    [
        ("\t", " "),  # a tab for a blank
        ("\xa0", "\xa0"),
        ("⽴", "立"),  # as the text has it
        ("立", "立"),
        ("\ufefc", "لا"),  # one shape for two letters
        ("\ufee7", "ن"),
        ("\ufdf2", "الله"),
        ("⸺", "——"),
        ("A", "A"),
    ],
)
def test_shapes_are_named_by_the_letters_of_the_text(code: str, letters: str) -> None:
    assert mended({1: "B", 3: code}, {3: "立"} if code == "⽴" else {}) == {1: "B", 3: letters}


def test_shapes_that_have_no_letter_get_that_of_the_text() -> None:
    assert mended({1: "B", 3: "C"}, {2: "𠮷"}) == {1: "B", 2: "𠮷", 3: "C"}


def test_tables_are_read_in_all_their_ways() -> None:
    table = b"2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<0042> <00E9> <7ACB> ]\nendbfrange\n"
    table += b"1 beginbfrange\n<0105> <0107> <0061>\nendbfrange\n"
    letters = {0: "\0", 1: "B", 2: "é", 3: "立", 0x105: "a", 0x106: "b", 0x107: "c"}
    assert letters_in(HEAD + table + b"endcmap") == letters
    assert with_letters(HEAD + table + b"endcmap", {1: "𠮷", 2: "لا"}) == (
        HEAD + b"2 beginbfchar\n<0001> <D842DFB7>\n<0002> <06440627>\nendbfchar\nendcmap"
    )


@given(st.dictionaries(st.integers(0, 0xFFFF), st.characters(exclude_categories=["Cs"]), max_size=250))
def test_a_table_has_no_more_than_a_hundred_in_one_list(letters: dict[int, str]) -> None:
    made = with_letters(HEAD + b"1 beginbfrange\n<0000> <0000> <0000>\nendbfrange\nendcmap", letters)
    counts = [int(part.split()[-1]) for part in made.split(b" beginbfchar")[:-1]]
    assert sum(counts) == len(letters) == made.count(b"> <") - 1
    assert all(count <= 100 for count in counts)


def test_the_letter_is_meant_that_is_common(qapp: QApplication) -> None:
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("no font with Chinese letters (Noto Sans CJK SC) is installed")
    made = QTextDocument()
    made.setDefaultFont(QFont("Noto Sans CJK SC"))
    made.setPlainText("😀户戶⽴⽴立‧··\u2011\u2011-")
    assert made.pageCount() == 1
    lettering = Lettering(made, "胶")
    meant = {"⼾": "户", "戶": "戶", "⽴": "立", "㬵": "胶", "·": "·", "-": "-"}
    letters = dict(enumerate("\0A" + "".join(meant)))
    for name in ("NotoSansCJKsc-Regular", "NameThatNoFontHas"):
        assert lettering.meant(name, letters, 8) == dict(enumerate(meant.values(), 2))


def with_chinese_letters() -> None:
    if "Noto Serif CJK SC" not in QFontDatabase.families():
        pytest.skip("no font with Chinese letters (Noto Serif CJK SC) is installed")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_letters_beyond_the_first_plane_are_copied(tmp_path: Path, language: str) -> None:
    with_chinese_letters()
    texts = (
        event_text("𠮷野家 x", "口𠮷口𡃁 and 𠀋, 野𠮷", "1. [丈𠀋](http://a.example)", "𡈽土"),
        event_text("b 𡃁", "word " * 2000 + "𡌛。\n\n* a\n* 𡑮 *𡢽*\n\n1. 𠮟 b"),
        event_text("c", "שלום 𡚴 العربية", "1. [b](http://b.example)"),
    )
    pdf = render(format_named("pdf"), digest_of(*texts, language=language))
    parts = ("𠮷野家", "口𠮷口𡃁", "𠀋", "野𠮷", "丈𠀋", "𡈽土", "𡃁", "𡌛。", "𡑮", "𡢽", "𠮟", "𡚴")
    read = "".join("".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    assert not [part for part in parts if part not in read]
    if shutil.which("pdftotext"):
        (file := tmp_path / "a.pdf").write_bytes(pdf)
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
        assert not [part for part in parts if part not in text]
        assert text.count("𠀋") == 2


def test_where_the_order_of_shapes_is_another_one_no_letter_is_guessed(qapp: QApplication) -> None:
    with_chinese_letters()
    made = QTextDocument()
    made.setDefaultFont(QFont("Noto Serif CJK SC"))
    made.setPlainText("口𠮷\n土𡃁丈")
    assert made.pageCount() == 1
    lettering = Lettering(made, "年")
    (name,) = {"NotoSerifCJKsc-Regular"}
    true = {1: "口", 3: "年", 4: "土", 6: "丈"}
    assert lettering.meant(name, true, 7) == {**true, 2: "𠮷", 5: "𡃁"}
    for letters, count in (({1: "口", 3: "土", 4: "丈"}, 6), ({1: "土", 3: "口", 5: "丈"}, 6), (true, 8), (true, 6)):
        assert not {"𠮷", "𡃁"} & set(lettering.meant(name, letters, count).values())
    assert not {"𠮷", "𡃁"} & set(lettering.meant("NotoSerifCJKsc", true, 7).values())


def test_blanks_that_no_line_ends_at_are_copied_where_the_font_has_a_shape_for_them() -> None:
    if "Noto Serif" not in QFontDatabase.families():
        pytest.skip("the font is not installed (Noto Serif)")
    text, _ = READERS["pdf"](render(format_named("pdf"), digest_of(event_text("T", "10\xa0km b"))))
    assert "10\xa0km b" in text


def test_a_title_of_the_person_s_own_may_have_any_letter() -> None:
    with_chinese_letters()
    digest = replace(digest_of(*(event_text(f"E{n}", "word " * 300) for n in range(9))), title="𠮷野家")
    digest = replace(digest, days=(*digest.days, *digest_of(event_text("a", "口𡃁 土𠀋")).days))
    text, _ = READERS["pdf"](render(format_named("pdf"), digest))
    assert text.count("𠮷野家") > 2
    assert "口𡃁" in text
    assert "土𠀋" in text
