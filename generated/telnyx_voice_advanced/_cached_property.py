# Generated; edit spec/ or templates/ instead.
"""Properties that are made once, when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

from ._errors import APIConnectionError
from ._outcome import Outcome

T = TypeVar("T")


class cached_property(Generic[T]):
    """`functools.cached_property` for what imports, and without the lock that it has in Python 3.11.

    A child that is forked while another thread holds that lock waits for it for ever. Where a
    module cannot be read, for instance for want of a descriptor, it is an `APIConnectionError`.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Self | T:
        if instance is None:
            return self
        try:
            value = self._make(instance)
        except (ImportError, OSError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise APIConnectionError(
                f"A part of this package could not be loaded ({reason}): nothing was sent",
                outcome=Outcome.NOT_SENT,
            ) from error
        kept: T = vars(instance).setdefault(self._name, value)
        return kept
