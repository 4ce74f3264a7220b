"""Results of one kind that are kept in a cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

import msgspec

from .cache import Cache

T = TypeVar("T")

# JSON, because it has numbers of any size.
_ENCODE: Final = msgspec.json.Encoder().encode


def fingerprint(value: object) -> bytes:
    """The bytes that stand for a value in a `digest`: of dataclasses, mappings and sequences, in their order.

    A set has none, so that its bytes are others in each process: there is none in what is given.
    """
    return _ENCODE(value)


class Memo(Generic[T]):
    """Results of one kind: dataclasses, mappings, tuples and plain values."""

    def __init__(self, name: str, kind: Any) -> None:
        """Nothing is kept yet.

        Args:
            name: what is made; two of one name would take each other's results.
            kind: the type of the results, with those of all that they hold.
        """
        self._name = name.encode("ascii")
        self._decode = msgspec.json.Decoder(kind).decode

    def known(self, cache: Cache, key: bytes) -> T | None:
        """The result by a `digest` of all that it is made of, where it is known."""
        if (known := cache.get(self._name + key)) is None:
            return None
        found: T = self._decode(known)
        return found

    def keep(self, cache: Cache, key: bytes, made: T) -> T:
        """Remember a result, and give it back."""
        cache.put(self._name + key, _ENCODE(made))
        return made

    def get(self, cache: Cache, key: bytes, make: Callable[[], T]) -> T:
        """The result, made where it is not known. It is never None."""
        known = self.known(cache, key)
        return self.keep(cache, key, make()) if known is None else known
