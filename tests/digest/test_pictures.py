"""Covers that lie in the archive: they are in the digest itself."""

import re
import zlib
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from curator.archive.errors import OutsideError
from curator.digest.day import Digest, DigestDay, gather
from curator.digest.errors import BrokenPictureError, UnreadablePictureError
from curator.digest.export import format_named, render, written
from curator.digest.options import DigestPart, Links, Options
from curator.digest.picture import Flaw, Picture, picture_of
from curator.digest.publication import publication_of
from tests.digest.making import DAY, FOLDER, archive_of, digest_of, event_text
from tests.digest.reading_back import READERS


def png(width: int = 4, height: int = 3) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    rows = (b"\0" + b"\xc0\x40\x20" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def unreadable() -> bytes:
    """A picture that is whole, and whose dots can't be made out."""
    data, crc = b"\x78\x9c\xff\xff", zlib.crc32(b"IDAT\x78\x9c\xff\xff").to_bytes(4, "big")
    before, _, after = png(300, 200).partition(b"IDAT")
    return before[:-4] + b"\0\0\0\4IDAT" + data + crc + after[-12:]


def jpeg(width: int, height: int, before: bytes = b"", frame: int = 0xC0) -> bytes:
    """The frame of one, with segments before it and letters that mean nothing."""
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    head = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + before
    frames = b"\xff" + bytes([frame]) + b"\0\x0b\x08" + size + b"\1\1\x11\0"
    return head + frames + b"\xff\xda\0\x08\1\1\0\0\x3f\0abc\xff\0def\xff\xd0ghi\xff\xff\xd9"


GIF = bytes.fromhex(
    "47494638396105000600800000000000ffffff21f90401000000002c00000000050006000002120408102040"
    "80000102040810204080008102003b"
)
"""One that is 5 wide and 6 high."""
WEBP = bytes.fromhex("52494646240000005745425056503820180000003001009d012a0500040001402625a400037000fefd366800")
"""One that is 5 wide and 4 high."""
PICTURE = Picture(png(), "png", 4, 3)
COVERED = event_text("With a picture", "Text.", f"1. [a](http://a.example/)\n2. [Cover Image](/{FOLDER}/a.png)")


def pictured(*texts: str, picture: Picture = PICTURE) -> Digest:
    """A digest whose events have a picture."""
    digest = digest_of(*texts)
    events = tuple(replace(item, picture=picture) for item in digest.events)
    return replace(digest, days=(DigestDay(DAY, events),))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (png(), ("png", 4, 3)),
        (GIF, ("gif", 5, 6)),
        (jpeg(8, 7), ("jpeg", 8, 7)),
        (jpeg(2, 1, b"\xff\xc4\0\x06cd\xff\xd9", 0xC2), ("jpeg", 2, 1)),
        (WEBP, ("webp", 5, 4)),
        (b"RIFF\x1a\0\0\0WEBPVP8L\x0e\0\0\0\x2f\4\xc0\0\0\7\x10\x11\xfd\x0fDD\xff\3", ("webp", 5, 4)),
        (b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0\4\1\0\3\0\0VP8L\1\0\0\0a\0", ("webp", 261, 4)),
        (b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0\4\1\0\3\0\0", Flaw.BROKEN),
        (b"RIFF\x48\0\0\0WEBPALPH" + b"\1" * 20, Flaw.BROKEN),
        (WEBP[:16], Flaw.BROKEN),
        (b"RIFF\x48\0\0\0WAVEfmt " + b"\1" * 20, Flaw.OTHER_KIND),
        (b"\xff\xd8\xff", Flaw.BROKEN),
        (b"\xff\xd8\xff\xe0\0\0\xff", Flaw.BROKEN),
        (b"\x89PNG\r\n\x1a\n", Flaw.BROKEN),
        (b"GIF89a\0\0\0\0", Flaw.BROKEN),
        (GIF[:13] + b";", Flaw.BROKEN),
        (png().replace(b"IDAT", b"IDAt"), Flaw.BROKEN),
        (png(20_001, 1), Flaw.TOO_LARGE),
        (png(20_001, 1)[:-30], Flaw.BROKEN),
        (b"<svg/>", Flaw.OTHER_KIND),
        (b"", Flaw.OTHER_KIND),
    ],
)
def test_kinds_and_sizes(data: bytes, expected: tuple[str, int, int] | Flaw) -> None:
    picture = picture_of(data)
    assert ((isinstance(picture, Picture) and (picture.kind, picture.width, picture.height)) or picture) == expected


@pytest.mark.parametrize("data", [png(), GIF, jpeg(8, 7), WEBP], ids=["png", "gif", "jpeg", "webp"])
def test_a_part_of_a_picture_is_none_and_what_follows_it_is_nothing(data: bytes) -> None:
    assert not [length for length in range(len(data)) if isinstance(picture_of(data[:length]), Picture)]
    assert isinstance(picture_of(data + b"\n<html>"), Picture)


@pytest.mark.usefixtures("qapp")
def test_half_a_cover_is_named_and_in_no_format(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": COVERED, "a.png": png(300, 200)[:-30]})
    digest = gather(archive, DAY)
    assert [type(left.error) for left in digest.covers_left_out] == [BrokenPictureError]
    for name in ("pdf", "docx", "odt", "epub", "html", "mail", "markdown", "text", "json", "xml", "atom", "jsonfeed"):
        text, _ = READERS[name](render(format_named(name), digest))
        assert "a picture that breaks off or is damaged" in " ".join(text.split())


def test_a_cover_in_the_archive_is_gathered(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": COVERED, "a.png": png(), "b.md": COVERED.replace("a.png", "none.png")})
    (folder := tmp_path / FOLDER).joinpath("c.md").write_text(COVERED.replace("a.png", "c.svg"))
    (folder / "c.svg").write_text("<svg onload='alert(1)'/>")
    digest = gather(archive, DAY)
    assert [item.picture for item in digest.events] == [replace(PICTURE, path=f"{FOLDER}/a.png"), None, None]
    assert [left.path for left in digest.covers_left_out] == [f"{FOLDER}/none.png", f"{FOLDER}/c.svg"]
    html = render(format_named("html"), digest).decode()
    assert "2 files left out: none.png (missing), c.svg (not a PNG, JPEG, GIF or WebP picture)" in html
    assert html.count('<img src="data:image/png;base64,') == 1
    assert 'width="4" height="3" alt="With a picture"' in html
    assert "<svg" not in html
    without = Options(parts=tuple(part for part in DigestPart if part is not DigestPart.COVER))
    html = render(format_named("html"), gather(archive, DAY), without).decode()
    assert "<img" not in html
    assert "left out" not in html


@pytest.mark.parametrize("form", ["markdown", "json", "text"])
@pytest.mark.parametrize("address", ["a%25201.png", "./a%25201.png", "../1/a%25201.png"])
def test_a_cover_is_found_from_the_folder_of_its_event(tmp_path: Path, address: str, form: str) -> None:
    archive = archive_of(tmp_path, {"a.md": COVERED.replace(f"/{FOLDER}/a.png", address), "a%201.png": png()})
    digest = gather(archive, DAY)
    assert [item.picture for item in digest.events] == [replace(PICTURE, path=f"{FOLDER}/a%201.png")]
    options = Options(links=Links.ABSOLUTE, base="https://a.example")
    text, links = READERS[form](render(format_named(form), digest, options))
    assert f"https://a.example/{FOLDER}/a%25201.png" in (text if form == "json" else links)


@pytest.mark.parametrize(
    "address",
    [
        "/web/20110101im_/http://www.a.example/b.jpg",
        "//a.example/b.jpg",
        "/javascript:b",
        "pictures/b.jpg",
        "http://a.example/b",
    ],
)
def test_a_cover_that_is_no_path_in_the_archive_is_no_picture_left_out(tmp_path: Path, address: str) -> None:
    digest = gather(archive_of(tmp_path, {"a.md": COVERED.replace(f"/{FOLDER}/a.png", address)}), DAY)
    assert len(digest.events) == 1
    assert digest.covers_left_out == ()


def test_a_cover_that_would_lie_in_the_archive_and_leads_out_is_named(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": COVERED})
    (tmp_path / FOLDER / "a.png").symlink_to("/etc/hostname")
    assert [type(left.error) for left in gather(archive, DAY).covers_left_out] == [OutsideError]


@pytest.mark.usefixtures("qapp")
def test_each_format_holds_the_picture_itself() -> None:
    digest = pictured(COVERED)
    for name in ("epub", "odt"):
        with ZipFile(BytesIO(render(format_named(name), digest))) as package:
            (path,) = (path for path in package.namelist() if path.endswith(".png"))
            assert package.read(path) == PICTURE.data
    document = docx.Document(BytesIO(render(format_named("docx"), digest)))
    assert [part.blob for part in document.part.related_parts.values() if part.partname.endswith(".png")] == [png()]
    message = message_from_bytes(render(format_named("mail"), digest), policy=default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("html",))
    assert body is not None
    (image,) = (part for part in message.walk() if part.get_content_maintype() == "image")
    assert image.get_payload(decode=True) == PICTURE.data
    assert image["Content-ID"].strip("<>") in body.get_content()
    (page,) = PdfReader(BytesIO(render(format_named("pdf"), digest))).pages
    assert len(page.images) == 1


@pytest.mark.usefixtures("qapp")
def test_webp_stays_where_it_is_known_and_becomes_png_elsewhere() -> None:
    picture = picture_of(WEBP)
    assert isinstance(picture, Picture)
    digest = pictured(COVERED, picture=picture)
    assert picture.address in render(format_named("html"), digest).decode()
    (page,) = PdfReader(BytesIO(render(format_named("pdf"), digest))).pages
    assert len(page.images) == 1
    with ZipFile(BytesIO(render(format_named("odt"), digest))) as package:
        made = next(package.read(path) for path in package.namelist() if path.endswith(".png"))
    assert picture_of(made) == Picture(made, "png", 5, 4)
    with ZipFile(BytesIO(render(format_named("epub"), digest))) as package:  # WebP is known from EPUB 3.3 on only
        assert package.read("EPUB/picture-1.png") == made
    parts = docx.Document(BytesIO(render(format_named("docx"), digest))).part.related_parts.values()
    assert [part.blob for part in parts if part.partname.endswith(".png")] == [made]
    assert b"Content-Type: image/png" in render(format_named("mail"), digest)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("form", ["pdf", "odt", "epub", "docx", "mail"])
def test_a_picture_that_cannot_be_read_is_in_no_file_and_named(form: str) -> None:
    picture = Picture(WEBP[:25], "webp", 300, 200, f"{FOLDER}/a.webp")
    digest = pictured(COVERED, COVERED, picture=picture)
    whole = pictured(COVERED)
    digest = replace(digest, days=(*digest.days, *whole.days))
    made = written(format_named(form), publication_of(digest, Options()))
    assert [(left.path, type(left.error)) for left in made.missing] == [(picture.path, UnreadablePictureError)] * 2
    text, _ = READERS[form](made.data)
    assert "a.webp (a picture that can't be read or is too large)" in " ".join(text.split())
    assert "2 files left out" in text
    if form == "pdf":
        assert sum(len(page.images) for page in PdfReader(BytesIO(made.data)).pages) == 1
    if form in {"odt", "epub"}:
        with ZipFile(BytesIO(made.data)) as package:
            assert len([path for path in package.namelist() if re.search(r"[Pp]icture\S*\.\w+$", path)]) == 1


@pytest.mark.usefixtures("qapp")
def test_what_the_archive_has_and_qt_cannot_read_is_named_in_a_pdf_and_stays_in_a_page(tmp_path: Path) -> None:
    digest = gather(archive_of(tmp_path, {"a.md": COVERED, "a.png": unreadable()}), DAY)
    assert digest.covers_left_out == ()
    html, pdf = (written(format_named(name), publication_of(digest, Options())) for name in ("html", "pdf"))
    assert html.missing == ()
    assert html.data.count(b"data:image/png") == 1
    assert [left.path for left in pdf.missing] == [f"{FOLDER}/a.png"]
    text, _ = READERS["pdf"](pdf.data)
    assert "1 file left out: a.png (a picture that can't be read or is too large)" in " ".join(text.split())


@pytest.mark.usefixtures("qapp")
def test_a_jpeg_without_the_marks_that_python_docx_looks_for_becomes_png_in_word() -> None:
    image, buffer = QImage(8, 7, QImage.Format.Format_RGB32), QBuffer()
    image.fill(0x336699)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpeg").write(image)
    data = bytes(buffer.data().data()).replace(b"JFIF", b"Abcd")
    picture = picture_of(data)
    assert isinstance(picture, Picture)
    assert picture == Picture(data, "jpeg", 8, 7)
    parts = docx.Document(BytesIO(render(format_named("docx"), pictured(COVERED, picture=picture)))).part.related_parts
    (made,) = (part.blob for part in parts.values() if part.partname.endswith(".png"))
    assert picture_of(made) == Picture(made, "png", 8, 7)


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("Quantization table")
def test_a_jpeg_that_nobody_can_read_is_named_in_word() -> None:
    picture = picture_of(jpeg(8, 7).replace(b"JFIF", b"Abcd"))
    assert isinstance(picture, Picture)
    digest = pictured(COVERED, picture=replace(picture, path=f"{FOLDER}/a.jpg"))
    made = written(format_named("docx"), publication_of(digest, Options()))
    assert [left.path for left in made.missing] == [f"{FOLDER}/a.jpg"]
    text, _ = READERS["docx"](made.data)
    assert "1 file left out: a.jpg (a picture that can't be read or is too large)" in text
