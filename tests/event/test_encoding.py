"""Bytes to text and back: the same bytes, or a refusal that says where."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.event.encoding import FileText, Unfit, UnfitTextError, decode
from tests.event.strategies import tricky_text

BOM = b"\xef\xbb\xbf"
LINE_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r", b"a", "é".encode(), BOM, b"\0", b"\xff"])


@given(st.binary() | tricky_text.map(str.encode) | st.lists(LINE_ENDS).map(b"".join))
@example(b"\xed\xa0\x80")
@example(b"a\r\nb")
@example(BOM + BOM)
def test_bytes_come_back_or_are_refused_with_a_true_position(data: bytes) -> None:
    text = _decoded(data)
    if isinstance(text, UnfitTextError):
        assert _is_in_the_way(data, text.reason, text.position)
        return
    assert text.encode() == data
    assert not set(text.text) & set("\r\0\u2029\ufdd0\ufdd1")


def _decoded(data: bytes) -> FileText | UnfitTextError:
    try:
        return decode(data)
    except UnfitTextError as error:
        return error


def _is_in_the_way(data: bytes, reason: Unfit, position: int) -> bool:
    head, tail = data[:position], data[position:]
    if reason is Unfit.NOT_UTF8:
        return _is_utf8(head) and not _is_utf8(tail)
    if reason is Unfit.BINARY:
        return tail.startswith(b"\0") and b"\0" not in head
    if reason is Unfit.SPECIAL_CHARACTER:
        if any(tail.startswith(c.encode()) for c in "\ufeff\ufffe"):
            return head in {b"", b"\xef\xbb\xbf"}
        return any(tail.startswith(c.encode()) and c.encode() not in head for c in "\u2029\ufdd0\ufdd1")
    assert reason is Unfit.MIXED_LINE_ENDS
    here = b"\r\n" if tail.startswith(b"\r\n") else tail[:1]
    others = {b"\r\n", b"\r", b"\n"} - {here}
    return here in {b"\r\n", b"\r", b"\n"} and (here == b"\r" or any(other in head for other in others))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", FileText("")),
        (b"a\nb\n", FileText("a\nb\n")),
        (b"a\nb", FileText("a\nb")),
        (b"a\r\nb\r\n", FileText("a\nb\n", "\r\n")),
        (BOM + b"a\n", FileText("a\n", has_bom=True)),
        (BOM + b"a\r\n", FileText("a\n", "\r\n", has_bom=True)),
        ("a\xa0b\u2028\tc\n".encode(), FileText("a\xa0b\u2028\tc\n")),
    ],
)
def test_what_a_text_has_besides_its_characters(data: bytes, expected: FileText) -> None:
    assert decode(data) == expected
    assert expected.encode() == data


@pytest.mark.parametrize(
    ("data", "reason", "position"),
    [
        (b"abc\xffd", Unfit.NOT_UTF8, 3),
        (BOM + b"abc\xffd", Unfit.NOT_UTF8, 6),
        ("a".encode("utf-16"), Unfit.NOT_UTF8, 0),
        ("a".encode("utf-16-le"), Unfit.BINARY, 1),
        (b"a\xed\xa0\x80", Unfit.NOT_UTF8, 1),
        ("é\0".encode(), Unfit.BINARY, 2),
        ("é\u2029".encode(), Unfit.SPECIAL_CHARACTER, 2),
        ("é\ufdd0".encode(), Unfit.SPECIAL_CHARACTER, 2),
        (b"a\nb\r\nc\n", Unfit.MIXED_LINE_ENDS, 3),
        (b"a\r\nb\nc\n", Unfit.MIXED_LINE_ENDS, 4),
        (b"a\r\nb\rc\r\n", Unfit.MIXED_LINE_ENDS, 4),
        (b"a\rb\r\n", Unfit.MIXED_LINE_ENDS, 3),
        (b"a\rb\rc", Unfit.MIXED_LINE_ENDS, 1),
        (BOM + b"a\nb\r\n", Unfit.MIXED_LINE_ENDS, 6),
    ],
)
def test_what_is_refused_and_where(data: bytes, reason: Unfit, position: int) -> None:
    with pytest.raises(UnfitTextError) as caught:
        decode(data)
    assert (caught.value.reason, caught.value.position) == (reason, position)


@given(tricky_text)
def test_any_text_that_is_fit_is_written_as_it_is(text: str) -> None:
    data = FileText(text).encode()
    assert data == text.encode()
