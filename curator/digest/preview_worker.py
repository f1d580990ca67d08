"""The process that makes previews: some texts take Python-Markdown minutes, and only a process can be ended.

`python -m curator.digest.preview_worker` reads one JSON object a line, `{"id": 1, "text": "# …", "dark": false,
"colours": {"link": "#06c"}, "month_first": false}` (the last three may be left out), and answers each with a line
`{"id": 1, "html": "…"}` or `{"id": 1, "html": null, "problem": "MemoryError"}`. It ends when its input does. Lines are
ASCII.
"""

import json

from curator.answering import serve
from curator.digest.preview import preview_html


def answer(line: bytes) -> bytes:
    """The answer to one line of input, whatever it holds."""
    number = None
    try:
        request = json.loads(line)
        number = request["id"]
        dark, month_first = (bool(request.get(name)) for name in ("dark", "month_first"))
        html = preview_html(request["text"], dark, request.get("colours"), month_first=month_first)
        reply = {"id": number, "html": html}
    except Exception as error:  # noqa: BLE001 - the window is told of any failure, and the next text gets its turn
        reply = {"id": number, "html": None, "problem": type(error).__name__}
    return json.dumps(reply).encode("ascii") + b"\n"


if __name__ == "__main__":
    serve(answer)
