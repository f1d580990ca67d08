"""The few words that a digest says itself. They are in the language of its events, not in that of the window."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from typing_extensions import override

from curator.archive.errors import (
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotAnEventError,
    NotReadableError,
    OutsideError,
    TooLargeError,
)
from curator.digest.day import LeftOut
from curator.digest.errors import (
    BrokenLinkError,
    BrokenPictureError,
    ConflictCopyError,
    NotAPictureError,
    UnreadablePictureError,
)
from curator.event.encoding import Unfit, UnfitTextError
from curator.visible import visible

_ENGLISH_REASONS: dict[type[Exception] | Unfit, str] = {
    MissingError: "missing",
    NotAFileError: "not a file",
    NotAFolderError: "not a folder",
    BrokenLinkError: "a link that leads nowhere",
    OutsideError: "outside the archive",
    TooLargeError: "too large",
    NotReadableError: "not readable",
    NotAnEventError: "not an event",
    ConflictCopyError: "a conflict copy",
    NotAPictureError: "not a PNG, JPEG, GIF or WebP picture",
    BrokenPictureError: "a picture that breaks off or is damaged",
    UnreadablePictureError: "a picture that can't be read or is too large",
    Unfit.NOT_UTF8: "not UTF-8",
    Unfit.BINARY: "not text",
}
_CHINESE_REASONS: dict[type[Exception] | Unfit, str] = {
    MissingError: "文件缺失",
    NotAFileError: "不是文件",
    NotAFolderError: "不是文件夹",
    BrokenLinkError: "失效的链接",
    OutsideError: "在档案之外",
    TooLargeError: "文件过大",
    NotReadableError: "无法读取",
    NotAnEventError: "不是新闻条目",
    ConflictCopyError: "冲突副本",
    NotAPictureError: "不是 PNG、JPEG、GIF 或 WebP 图片",
    BrokenPictureError: "图片不完整或已损坏",
    UnreadablePictureError: "图片无法读取或过大",
    Unfit.NOT_UTF8: "不是 UTF-8 编码",
    Unfit.BINARY: "不是文本",
}


class Words(ABC):
    """The words of one language."""

    contents: str
    cover: str
    """What stands before the address of a cover image, with its colon and blank."""
    image: str
    """The same for a source's picture."""
    no_events: str
    contexts: str
    """What stands before the contexts of an event."""
    sources: str
    """The heading of a list of sources."""

    author: str
    """Who publishes a feed that nothing is known of."""

    @abstractmethod
    def events(self, count: int) -> str:
        """How many events there are."""

    @abstractmethod
    def reason(self, error: Exception) -> str:
        """Why a file is left out, in a word or two."""

    @abstractmethod
    def left_out(self, items: Sequence[LeftOut]) -> str:
        """Which files are left out, and why; empty where there are none."""


class _English(Words):
    contents = "In this digest"
    cover = "Cover image: "
    image = "Image: "
    no_events = "No events."
    contexts = "Contexts: "
    sources = "Sources"
    author = "News archive"

    @override
    def events(self, count: int) -> str:
        return "1 event" if count == 1 else f"{count} events"

    @override
    def reason(self, error: Exception) -> str:
        return _reason(error, _ENGLISH_REASONS)

    @override
    def left_out(self, items: Sequence[LeftOut]) -> str:
        named = zip(_names(items), items, strict=True)
        names = ", ".join(f"{name} ({self.reason(item.error)})" for name, item in named)
        files = "1 file" if len(items) == 1 else f"{len(items)} files"
        return f"{files} left out: {names}" if items else ""


class _Chinese(Words):
    contents = "本期目录"
    cover = "封面图片："
    image = "图片："
    no_events = "没有新闻。"
    contexts = "主题："
    sources = "信息来源"
    author = "新闻档案"

    @override
    def events(self, count: int) -> str:
        return f"{count} 条新闻"

    @override
    def reason(self, error: Exception) -> str:
        return _reason(error, _CHINESE_REASONS)

    @override
    def left_out(self, items: Sequence[LeftOut]) -> str:
        named = zip(_names(items), items, strict=True)
        names = "、".join(f"{name}（{self.reason(item.error)}）" for name, item in named)
        return f"未收入 {len(items)} 个文件：{names}" if items else ""


def words_of(language: str) -> Words:
    """The words of a language; English ones where there are none of it."""
    return _Chinese() if language == "zh" else _English()


def _names(items: Sequence[LeftOut]) -> list[str]:
    """Of a file its name, of folders, and of files of one name, the whole path."""
    names = [item.path.rpartition("/")[2] for item in items]
    return [
        visible(name if names.count(name) == 1 and name else item.path) for name, item in zip(names, items, strict=True)
    ]


def _reason(error: Exception, reasons: dict[type[Exception] | Unfit, str]) -> str:
    key = error.reason if isinstance(error, UnfitTextError) else type(error)
    return reasons.get(key, reasons[NotReadableError])
