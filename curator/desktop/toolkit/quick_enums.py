"""Qt's enumerations, made in a third of the time: a start makes some four hundred, with five thousand members."""

import enum
from collections.abc import Callable

_create: Callable[..., type[enum.Enum]] = vars(enum.EnumType)["_create_"]
"""Python's own way to make one from names and values."""


def make_enums_quickly() -> None:
    """Lets what PySide asks for be made by Python's other way, that of its own modules, from now on."""
    # WORKAROUND: PySide makes all enumerations of a class when the class is first asked for, whoever needs them, by the
    # way that looks at each member for whatever people may write into a class. This is where PySide comes in.
    if hasattr(enum, "_simple_enum"):
        enum.EnumType._create_ = _create_simply  # type: ignore[attr-defined] # no part of what enum tells of itself


def _create_simply(cls: type[enum.Enum], name: str, names: object, **how: object) -> type[enum.Enum]:
    """Only PySide says how bits without a name are taken, and nothing else; any other one is made as ever."""
    given = {option for option, value in how.items() if value is not None and (option, value) != ("start", 1)}
    if type(names) is not list or given != {"boundary"}:
        return _create(cls, name, names, **how)
    make: Callable[[type], type[enum.Enum]] = vars(enum)["_simple_enum"](cls, boundary=how["boundary"])
    return make(type(name, (), dict(names)))
