"""A page to drag from, on this machine alone; it tells where on the screen its links and pictures are."""

import json
import struct
import threading
import zlib
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from typing_extensions import override

LINKS = {f"link{n}": f"https://news{n}.example.org/2012/03/{n}/homs?id={n}&a=b#part" for n in range(1, 11)}
PICTURES = {f"picture{n}": f"/{n}.png?size=1" for n in range(1, 6)}
TITLE = "霍姆斯 – a page to drag from"

_SCRIPT = """
function report() {
  // Chromium has no frame at the sides, and all that is above the page at its top; Firefox says it itself.
  const left = window.mozInnerScreenX ?? screenX, top = window.mozInnerScreenY ?? screenY + outerHeight - innerHeight;
  const places = {};
  for (const part of document.querySelectorAll("a[id], img[id]")) {
    const box = part.getBoundingClientRect();
    places[part.id] = [Math.round(left + box.x + box.width / 2), Math.round(top + box.y + box.height / 2)];
  }
  fetch("/places", {method: "POST", body: JSON.stringify(places)});
}
setInterval(report, 250);
"""


def _picture() -> bytes:
    """A green PNG."""
    width, height = 80, 50
    rows = (b"\0" + b"\x20\x90\x40" * width) * height
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    png = b"\x89PNG\r\n\x1a\n"
    for kind, data in parts:
        png += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return png


def _html() -> bytes:
    style = "body { font: 18px sans-serif; margin: 24px } img { margin: 12px }"
    head = f'<meta charset="utf-8"><title>{TITLE}</title><style>{style}</style>'
    links = "".join(f'<p><a id="{name}" href="{escape(url)}">{name}: Homs falls</a>' for name, url in LINKS.items())
    pictures = "".join(
        f'<img id="{name}" src="{path}" width="80" height="50" alt="A field, {name}"> '
        for name, path in PICTURES.items()
    )
    body = f"{links}<p>{pictures}<script>{_SCRIPT}</script>"
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


class Page:
    """Serves the page to one browser."""

    def __init__(self) -> None:
        self.places: dict[str, tuple[int, int]] = {}
        page = self

        class Handler(BaseHTTPRequestHandler):
            @override
            def log_message(self, format: str, *words: object) -> None:
                pass

            def do_GET(self) -> None:
                self._answer(_picture(), "image/png") if ".png" in self.path else self._answer(_html(), "text/html")

            def do_POST(self) -> None:
                told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                page.places = {name: (x, y) for name, (x, y) in told.items()}
                self._answer(b"", "text/plain")

            def _answer(self, data: bytes, kind: str) -> None:
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.root = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Serves no more."""
        self._server.shutdown()
        self._server.server_close()
