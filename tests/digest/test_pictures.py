"""Covers that lie in the archive: they are in the digest itself."""

import zlib
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from pypdf import PdfReader

from curator.archive.errors import OutsideError
from curator.digest.day import Digest, DigestDay, gather
from curator.digest.export import format_named, render
from curator.digest.options import DigestPart, Options
from curator.digest.picture import Picture, picture_of
from tests.digest.making import DAY, FOLDER, archive_of, digest_of, event_text


def png(width: int = 4, height: int = 3) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    rows = (b"\0" + b"\xc0\x40\x20" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


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
        (b"GIF89a\x05\0\x06\0" + b"\0" * 20, ("gif", 5, 6)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x07\0\x08" + b"\0" * 20, ("jpeg", 8, 7)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc4\0\x04cd\xff\xc2\0\x0b\x08\0\x01\0\x02" + b"\0" * 20, ("jpeg", 2, 1)),
        (WEBP, ("webp", 5, 4)),
        (b"RIFF\x1a\0\0\0WEBPVP8L\x0e\0\0\0\x2f\4\xc0\0\0\7\x10\x11\xfd\x0fDD\xff\3", ("webp", 5, 4)),
        (b"RIFF\x48\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0\4\1\0\3\0\0" + b"\0" * 20, ("webp", 261, 4)),
        (b"RIFF\x48\0\0\0WEBPALPH" + b"\1" * 20, None),
        (WEBP[:16], None),
        (b"RIFF\x48\0\0\0WAVEfmt " + b"\1" * 20, None),
        (b"\xff\xd8\xff", None),
        (b"\xff\xd8\xff\xe0\0\0\xff", None),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"GIF89a\0\0\0\0", None),
        (b"<svg/>", None),
        (b"", None),
    ],
)
def test_kinds_and_sizes(data: bytes, expected: tuple[str, int, int] | None) -> None:
    picture = picture_of(data)
    assert (picture and (picture.kind, picture.width, picture.height)) == expected


def test_a_cover_in_the_archive_is_gathered(tmp_path: Path) -> None:
    archive = archive_of(tmp_path, {"a.md": COVERED, "a.png": png(), "b.md": COVERED.replace("a.png", "none.png")})
    (folder := tmp_path / FOLDER).joinpath("c.md").write_text(COVERED.replace("a.png", "c.svg"))
    (folder / "c.svg").write_text("<svg onload='alert(1)'/>")
    digest = gather(archive, DAY)
    assert [item.picture for item in digest.events] == [PICTURE, None, None]
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
    assert picture is not None
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
def test_webp_that_cannot_be_read_is_no_picture() -> None:
    digest = pictured(COVERED, picture=Picture(WEBP[:25], "webp", 5, 4))
    with ZipFile(BytesIO(render(format_named("odt"), digest))) as package:
        assert not [path for path in package.namelist() if path.startswith("Pictures/")]
