"""Something that is known by what it is made of, before it is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """Something that is made when it is first asked for."""

    def __init__(self, name: str, key: bytes, make: Callable[[], T]) -> None:
        """Nothing is made yet.

        Args:
            name: what it is called, for whoever does not need the rest.
            key: a digest of all that it is made of.
        """
        self.name = name
        self.key = key
        self._make = make

    @cached_property
    def value(self) -> T:
        """The thing itself."""
        return self._make()
