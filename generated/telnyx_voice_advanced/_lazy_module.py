# Generated; edit spec/ or templates/ instead.
"""Modules that annotations name and that cost too much to be imported for them alone.

`typing.get_type_hints` and `inspect.signature(…, eval_str=True)` evaluate an annotation in the
globals of the module that holds it. A `LazyModule` in the place of `httpx` there lets them find
`httpx.Timeout`, and imports httpx no earlier than that.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class LazyModule(ModuleType):
    """A module that is imported when an attribute of it is first asked for."""

    def __getattr__(self, name: str) -> object:
        value: object = getattr(import_module(self.__name__), name)
        return value
