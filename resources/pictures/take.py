"""Takes the pictures of the README anew: the window in light, in dark, with a Chinese archive, in Arabic; and digests.

    .venv/bin/python resources/pictures/take.py

Each is the real window with a real archive, drawn without a screen; what a desktop puts around a window is not in it.
The digests are of one day as HTML, PDF and EPUB, as Chromium and pdftoppm show them, which have to be installed.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.desktop.toolkit.languages import speak
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.theme import app_font
from curator.desktop.window import MainWindow
from curator.digest.day import gather
from curator.digest.export import format_named, render
from curator.event.dateline import day_link
from curator.event.document import read
from curator.event.edition import Z3
from curator.event.edits import NewRelated, NewSource, add_sources, relate
from curator.event.template import NewEvent

HERE = Path(__file__).resolve().parent
SIZE = (1280, 800)
PAGE, GAP = (520, 735), 16
"""The size of each digest, and what is around it."""
PATIENCE = 4_000
"""Milliseconds until list, preview and suggestions are there."""


@dataclass(frozen=True)
class Shot:
    """A picture: a part of the path of the event that is open in it, and what was chosen in the settings."""

    event: str
    is_sample: bool = True
    language: str = "en"
    scheme: str = "light"
    tab: int = 0


SHOTS = {
    "window": Shot("eagle-lands-on-the-moon"),
    "dark": Shot("eagle-lands-on-the-moon", scheme="dark", tab=1),
    "chinese": Shot("1969/07/20", is_sample=False, language="zh_CN", tab=1),
    "arabic": Shot("neil-armstrong-climbs-down", language="ar", tab=1),
}
CHINESE = (
    (date(1957, 10, 4), "苏联发射第一颗人造地球卫星史普尼克1号。", "人类由此进入太空时代。", "太空竞赛"),
    (date(1961, 4, 12), "尤里·加加林乘坐东方1号绕地球一周，成为第一个进入太空的人。", "飞行历时108分钟。", "太空竞赛"),
    (date(1968, 12, 24), "阿波罗8号的三名航天员进入月球轨道。", "他们拍下了地球从月面升起的照片。", "阿波罗计划"),
    (
        date(1969, 7, 20),
        "阿波罗11号登月舱“鹰”在月球静海着陆，尼尔·阿姆斯特朗和巴兹·奥尔德林在舱内。",
        "着陆时剩余的燃料只够再飞几十秒。约六亿人收看了电视转播。",
        "阿波罗计划",
    ),
    (
        date(1970, 4, 17),
        "阿波罗13号的三名航天员安全返回地球。",
        "服务舱氧气罐爆炸后，登月舱成了他们的救生艇。",
        "阿波罗计划",
    ),
    (date(1990, 4, 24), "发现号航天飞机将哈勃太空望远镜送入轨道。", "", "哈勃"),
    (date(2019, 1, 3), "嫦娥四号在月球背面软着陆，为人类首次。", "中继卫星“鹊桥”传回了图像。", "月球"),
    (date(2021, 5, 15), "天问一号携带的祝融号火星车在乌托邦平原着陆。", "", "火星"),
)
"""Day, title, summary and context of each event of the Chinese archive."""


def main() -> None:
    """A process for each picture, with folders of its own for all that the program keeps."""
    for name in SHOTS:
        with tempfile.TemporaryDirectory() as scratch:
            homes = dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"), scratch)
            environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
            subprocess.run([sys.executable, __file__, name, scratch], check=True, env=environment)
    with tempfile.TemporaryDirectory() as scratch:
        take_digests(Path(scratch))


def take_digests(folder: Path) -> None:
    """Takes one picture of three digests beside each other."""
    digest = gather(Archive(asset_path("sample-archive")), date(1969, 7, 20))
    for name in ("html", "pdf", "epub"):
        (folder / f"day.{name}").write_bytes(render(format_named(name), digest))
    with ZipFile(folder / "day.epub") as book:
        book.extractall(folder)
    subprocess.run(["pdftoppm", "-r", "150", "-singlefile", "-png", folder / "day.pdf", folder / "1"], check=True)
    for number, page in enumerate(("day.html", "EPUB/event-1.xhtml")):
        target = folder / f"{2 * number}.png"
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=2"]
        options += [f"--user-data-dir={folder / 'chromium'}", f"--window-size={PAGE[0]},{PAGE[1]}"]
        subprocess.run(["chromium", *options, f"--screenshot={target}", folder / page], check=True)
    whole = QImage(3 * PAGE[0] + 4 * GAP, PAGE[1] + 2 * GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#d9d6d0"))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number in range(3):
        page = QImage(str(folder / f"{number}.png")).scaledToWidth(PAGE[0], Qt.TransformationMode.SmoothTransformation)
        painter.fillRect(GAP + number * (PAGE[0] + GAP), GAP, *PAGE, QColor("white"))
        painter.drawImage(GAP + number * (PAGE[0] + GAP), GAP, page.copy(0, 0, *PAGE))
    painter.end()
    whole.save(str(HERE / "digests.png"))


def take(name: str, folder: Path) -> None:
    """Takes one picture."""
    shot = SHOTS[name]
    settings = Settings(folder / "settings.ini")
    settings.store_text("scheme", shot.scheme)
    settings.store_text("tour", "done")
    application = QApplication([])
    speak(application, shot.language)
    application.setFont(app_font())
    window = MainWindow(settings).furnish()
    window.resize(*SIZE)
    window.show()
    archive = copy_archive(asset_path("sample-archive"), folder / "sample") if shot.is_sample else _chinese(folder)
    window.start(archive.root)
    _wait()
    window.conversation.open_file(next(path for path in archive.newest_paths() if shot.event in path))
    window.desk.columns.tabs.setCurrentIndex(shot.tab)
    _wait()
    window.grab().save(str(HERE / f"{name}.png"))
    os._exit(0)  # the window holds nothing that is worth an orderly end


def _wait() -> None:
    """Lets the window work. Not by `QTest.qWait`, which keeps the interpreter from all threads but its own."""
    loop = QEventLoop()
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()


def _chinese(folder: Path) -> Archive:
    """Writes the archive of `CHINESE`, each event related to the one before it."""
    root = folder / "天空"
    texts: dict[str, str] = {}
    for number, (day, title, summary, context) in enumerate(CHINESE):
        new = NewEvent(day, title, context, summary)
        path = f"{day_link(day)}/{new.slug(Z3)}.md"
        text = new.text(Z3, new.slug(Z3))
        sources = [
            NewSource("维基百科", f"https://zh.wikipedia.org/wiki/{context}"),
            NewSource("新华网", "https://www.news.cn/"),
        ]
        text = add_sources(read(text), sources).apply(text)
        if number:
            _, other, _, tie = CHINESE[number - 1]
            text = relate(read(text), [NewRelated(other, next(reversed(texts)), (tie,))]).apply(text)
        texts[path] = text
    for path, text in texts.items():
        place = root / path.removeprefix("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return Archive(root)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
