"""YAML as the head of a file holds it: values stay the strings that the file has, and hostile text costs nothing."""

import yaml
from frontmatter.default_handlers import YAMLHandler
from typing_extensions import override

_DEEPEST = 20


class YamlError(Exception):
    """The text is not understood."""


class _StrictLoader(yaml.BaseLoader):
    """BaseLoader makes strings of all scalars; this one also refuses aliases and deep nesting."""

    _depth = 0

    @override
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        self._depth += 1
        if self._depth > _DEEPEST:
            raise yaml.YAMLError(f"nested deeper than {_DEEPEST} levels")
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1

    @override
    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        value = str(super().construct_scalar(node))
        value.encode()  # half a surrogate pair, written as an escape, could go into no file and no database
        return value


def values_of(text: str) -> object:
    """What the text holds, all scalars as strings. Raises YamlError."""
    try:
        return YAMLHandler().load(text, Loader=_StrictLoader)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise YamlError(" ".join(str(error).split())) from error


def keys_in(text: str) -> list[tuple[str, int, int]]:
    """The keys of a text that holds such, with where in it each begins and where its value ends. Raises YamlError."""
    loader = _StrictLoader(text)
    try:
        node = loader.get_single_node()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlError(" ".join(str(error).split())) from error
    finally:
        loader.dispose()
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return [(str(key.value), key.start_mark.index, _end_of(value)) for key, value in pairs]


def _end_of(node: yaml.Node) -> int:
    """Where its text ends: the mark of a list without brackets is where the next thing begins."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end_of(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def written(value: str) -> str:
    """The value on one line, quoted only where YAML would read something else."""
    has_line_ends = len(f"{value}.".splitlines()) > 1
    text: str = yaml.safe_dump(
        value, allow_unicode=not has_line_ends, default_style='"' if has_line_ends else None, width=2**31
    )
    return text.removesuffix("...\n").removesuffix("\n")
