"""XML files: the same bytes for the same elements, whatever text is in them."""

import re
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 file can hold, not even escaped."""
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_NEVER_IN_URI = re.compile(r"""[\s<>"{}|\\^`\[\]]|%(?![0-9A-Fa-f]{2})""")
_PREFIXES = frozenset({"xml", "text", "xlink", "svg", "style", "draw", "office", "fo"})
"""What stands before the colon in the names of attributes."""


def fit(text: str) -> str:
    """The text with `U+FFFD` for each character that XML can't hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """A new element at the end of another one. `_` stands for `:` or `-` in the names of attributes."""
    fitting = {_attribute(key): fit(value) for key, value in attributes.items()}
    element = SubElement(parent, name, fitting)
    element.text = fit(text) or None
    return element


def uri(address: str) -> str:
    """The address with what no address may hold percent-encoded: browsers bear it, strict programs don't."""
    return _NEVER_IN_URI.sub(lambda found: quote(found[0]), fit(address))


def is_relative(address: str) -> bool:
    """Whether it leads to where it does only from the place of the file that it stands in."""
    return _SCHEME.match(address) is None


def fit_tree(root: Element) -> None:
    """Makes all text and links of elements that were made elsewhere fit."""
    for element in root.iter():
        if element.tag == "a" and "href" not in element.attrib:  # its address was one that nobody should follow
            element.tag = "span"
            element.attrib.pop("rel", None)
        if "href" in element.attrib:
            element.set("href", uri(element.attrib["href"]))
        element.text, element.tail = element.text and fit(element.text), element.tail and fit(element.tail)
        element.attrib.update({name: fit(value) for name, value in element.attrib.items()})


def _attribute(name: str) -> str:
    prefix, separator, rest = name.rstrip("_").partition("_")
    return f"{prefix}{':' if prefix in _PREFIXES else '-'}{rest.replace('_', '-')}" if separator and rest else prefix


def file_of(root: Element) -> bytes:
    """The file, in UTF-8."""
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode").encode() + b"\n"
