"""PySide's enumerations, of which a window has hundreds, made in a fifth of the time that Python's `enum` takes."""

from collections.abc import Sequence
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from inspect import currentframe
from typing import Any, TypeAlias, cast

_Kind: TypeAlias = type[Enum]
_Members: TypeAlias = Sequence[tuple[str, int]]

_KINDS = (Enum, IntEnum, Flag, IntFlag)
_ASKED = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": FlagBoundary.KEEP}
"""How PySide asks for an enumeration; all others are left to Python."""
_TRIED = [("one", 1), ("four", 4), ("two", 2), ("uno", 1), ("both", 3), ("none", 0), ("least", -(2**31))]
"""Whatever PySide's have: two names for a value, values in no order, several bits, none, all."""
_ordinary: Any = vars(EnumType)["_create_"]


def make_enums_quickly() -> bool:
    """From now on, if what comes of it is what this Python makes; says whether it is."""
    # WORKAROUND: Python takes each of a window's 4,700 members through all that a class statement might hold, which
    # was a tenth of a start.
    makers = {kind: _Maker(kind) for kind in _KINDS}
    if not all(maker.is_right() for maker in makers.values()):
        return False

    def create(kind: _Kind, name: str, names: _Members, **how: object) -> _Kind:
        maker = makers.get(kind) if how == _ASKED else None
        if maker is not None and maker.can_make(names):
            return maker.made(name, names, _asking_module())
        return cast("_Kind", _ordinary(kind, name, names, **how))

    type.__setattr__(EnumType, "_create_", create)
    return True


class _Maker:
    """Makes enumerations of one kind: a copy of an empty one, and members put in."""

    def __init__(self, kind: _Kind) -> None:
        self._kind, self._is_flag = kind, issubclass(kind, Flag)
        empty = vars(_ordinary(kind, "Empty", (), module="", boundary=FlagBoundary.KEEP))
        self._body = {name: part for name, part in empty.items() if name not in {"__dict__", "__weakref__", "__new__"}}
        self._taken = {name for base in kind.__mro__ for name in vars(base)} | {"mro", ""}

    def is_right(self) -> bool:
        """Whether an enumeration is the one that Python makes, in all its parts."""
        ordinary = _ordinary(self._kind, "Tried", _TRIED, module="", boundary=FlagBoundary.KEEP)
        return _portrait(self.made("Tried", _TRIED, "")) == _portrait(ordinary)

    def can_make(self, names: _Members) -> bool:
        """Whether each member has a name of its own, which means nothing to the class, and a whole number."""
        if not isinstance(names, list) or not {tuple}.issuperset(map(type, names)):
            return False
        own = {name for name, value in names if type(value) is int and not name.startswith("_")}
        return len(own) == len(names) and self._taken.isdisjoint(own)

    def made(self, name: str, names: _Members, module: object) -> _Kind:
        """What `enum` would make of them."""
        body = {key: type(part)() if isinstance(part, (list, dict)) else part for key, part in self._body.items()}
        enumeration = cast("_Kind", type.__new__(EnumType, name, (self._kind,), {**body, "__module__": module}))
        type.__setattr__(enumeration, "__new__", Enum.__new__)
        self._fill(enumeration, names)
        if self._is_flag:
            _note_bits(enumeration, [value for _, value in names])
        return enumeration

    def _fill(self, enumeration: _Kind, names: _Members) -> None:
        parts = vars(enumeration)
        members, by_value, listed = parts["_member_map_"], parts["_value2member_map_"], parts["_member_names_"]
        new, with_value = parts["_new_member_"], parts["_use_args_"]
        for name, value in names:
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(enumeration, value) if with_value else new(enumeration)
                vars(member).update(_value_=value, _name_=name, __objclass__=enumeration, _sort_order_=len(listed))
                if not self._is_flag or _is_bit(value):
                    listed.append(name)
            members[name] = member
            type.__setattr__(enumeration, name, member)


def _note_bits(enumeration: _Kind, values: list[int]) -> None:
    mask = singles = 0
    for value in values:
        mask |= value
        singles |= value if _is_bit(value) else 0
    bits = {"_flag_mask_": mask, "_singles_mask_": singles, "_all_bits_": 2 ** mask.bit_length() - 1}
    for name, bit in bits.items():
        type.__setattr__(enumeration, name, bit)
    listed = list(filter(_is_bit, dict.fromkeys(values)))
    if listed != sorted(listed):
        type.__setattr__(enumeration, "_iter_member_", vars(Flag)["_iter_member_by_def_"].__get__(None, enumeration))


def _is_bit(value: int) -> bool:
    return value > 0 and not value & (value - 1)


def _portrait(enumeration: _Kind) -> object:
    """All there is of it: other objects that look alike are the same."""
    members = {name: repr(vars(member)) for name, member in vars(enumeration)["_member_map_"].items()}
    return {name: repr(part) for name, part in vars(enumeration).items()}, members


def _asking_module() -> object:
    """That of the code which asked for an enumeration, where `enum` finds it too: above the latter's own `__call__`."""
    frame = currentframe()
    for _ in range(3):
        frame = frame.f_back if frame is not None else None
    return frame.f_globals.get("__name__") if frame is not None else None
