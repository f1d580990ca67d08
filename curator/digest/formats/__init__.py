"""One file per format; each has `render(digest, ...) -> bytes`."""
