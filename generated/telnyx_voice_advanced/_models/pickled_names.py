# Generated; edit spec/ or templates/ instead.
"""What a pickle calls a class of the spec: what programs call it, as the module that holds it may change."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

_PACKAGE: Final = __name__.rpartition("._models")[0]


def is_of_types(kind: type) -> bool:
    """Whether a class is one of the spec."""
    return kind.__module__.startswith(f"{_PACKAGE}.types.")


def from_types(name: str) -> Any:
    """A class of `types`."""
    return getattr(import_module(f"{_PACKAGE}.types"), name)


def name_in_pickles(model: type) -> str | tuple[Any, ...]:
    """How a pickle names a class."""
    return (from_types, (model.__name__,)) if is_of_types(model) else model.__qualname__
