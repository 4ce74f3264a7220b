"""Many small results of one kind, kept as one entry of a cache: to look one up costs no more than in a dict."""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

import msgspec

from .cache import Cache, digest

T = TypeVar("T")

_ENCODE: Final = msgspec.msgpack.Encoder().encode
_EMPTY: Final = _ENCODE({})


class Page(Generic[T]):
    """What the last run used of a table, and what this one uses."""

    def __init__(self, cache: Cache, key: bytes, known: dict[bytes, T]) -> None:
        self._cache = cache
        self._key = key
        self._known = known
        self._used: dict[bytes, T] = {}

    def get(self, key: bytes) -> T | None:
        """The result by a `digest` of all that it is made of, where it is known. It is never None."""
        if (found := self._known.get(key)) is not None:
            self._used[key] = found
        return found

    def put(self, key: bytes, made: T) -> T:
        """Remember a result, and give it back."""
        self._used[key] = made
        return made

    def keep(self) -> None:
        """Keep what was asked for and what was put, and nothing else; without it, all stays as it was."""
        if self._used.keys() != self._known.keys():
            self._cache.put(self._key, _ENCODE(self._used))


class Table(Generic[T]):
    """Results of one kind: dataclasses, structs, mappings, tuples and plain values."""

    def __init__(self, name: str, kind: Any) -> None:
        """Nothing is known yet.

        Args:
            name: what is made; two of one name would take each other's results.
            kind: the type of a result, with those of all that it holds.
        """
        self._name = name
        self._decode = msgspec.msgpack.Decoder(dict[bytes, kind]).decode

    def open(self, cache: Cache, *names: str) -> Page[T]:
        """What is known; `names` tell several pages of one table from each other."""
        key = digest("table", self._name, *names)
        return Page(cache, key, self._decode(cache.get(key) or _EMPTY))
