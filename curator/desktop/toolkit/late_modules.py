"""Modules whose code runs when something of them is first asked for."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from threading import RLock
from types import ModuleType

from typing_extensions import override


class LateModule(ModuleType):
    """Asked for anything but its `__name__` and the like, it is filled, and an ordinary module from then on."""

    def __init__(self, name: str, fill: Callable[[ModuleType], None]) -> None:
        """`fill` runs the module's code in it. What that raises is raised to who asks, each time anew."""
        super().__init__(name)
        self.__filling__ = _Filling(fill)

    @override
    def __getattribute__(self, name: str) -> object:
        if not name.startswith("__"):
            self.__filling__.see_to(self)
        return ModuleType.__getattribute__(self, name)  # `super()` would not know what it has become


class _Filling:
    def __init__(self, fill: Callable[[ModuleType], None]) -> None:
        self._fill, self._lock, self._is_begun = fill, RLock(), False

    def see_to(self, module: ModuleType) -> None:
        """Other threads wait here for the whole module, as they do at an `import`; its own code does not."""
        with self._lock:
            if self._is_begun:
                return
            self._is_begun = True
            try:
                self._fill(module)
            except BaseException:
                self._is_begun = False
                raise
            object.__setattr__(module, "__class__", ModuleType)


class _LateLoader(SourceFileLoader):
    """Makes the module, and leaves it to the ordinary loader to fill it."""

    @override
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return LateModule(spec.name, SourceFileLoader(self.name, self.path).exec_module)

    @override
    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = SourceFileLoader(self.name, self.path)
        if module.__spec__ is not None:
            module.__spec__.loader = module.__loader__


class _LateFinder:
    """Finds the modules below a package, but not packages, where `import` finds them."""

    def __init__(self, package: str) -> None:
        self._prefix = f"{package}."

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname.startswith(self._prefix) else None
        if spec is None or spec.submodule_search_locations is not None or type(spec.loader) is not SourceFileLoader:
            return None
        spec.loader = _LateLoader(fullname, spec.loader.path)
        return spec


@contextmanager
def loading_late(package: str) -> Iterator[None]:
    """Lets `from package import module` put off the module's code; `from package.module import name` asks at once."""
    finder = _LateFinder(package)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def waiting(package: str) -> list[ModuleType]:
    """Those below a package that were put off, and of which nothing was asked for yet."""
    return [one for name, one in sys.modules.items() if name.startswith(f"{package}.") and type(one) is LateModule]


def load(module: ModuleType) -> None:
    """Runs a module's code now, if it waits. Raises what that raises."""
    if isinstance(module, LateModule):
        module.__filling__.see_to(module)
