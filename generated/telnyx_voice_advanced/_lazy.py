# Generated; edit spec/ or templates/ instead.
"""PEP 562: a package whose names are imported when they are first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module

from . import _fork as _fork  # From the first import on, a fork waits for those under way.


def attach(
    package: str, names: Mapping[str, Iterable[str]], submodules: Iterable[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package.

    Args:
        names: the names of the package by the module, relative to it, in which they live.
        submodules: modules of the package that are names of it themselves.
    """
    where = {name: module for module, listed in names.items() for name in listed}

    def get(name: str) -> object:
        if name in submodules:
            return import_module(f".{name}", package)
        module = where.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        value = getattr(import_module(module, package), name)
        # An event, which has a `raw`, is made of what was decoded and is not decoded itself.
        if hasattr(value, "__struct_fields__") and not hasattr(value, "raw"):
            from ._json.prepared import prepared

            prepared(value)
        setattr(sys.modules[package], name, value)  # found without this function from now on
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *where, *submodules})

    return get, listed
