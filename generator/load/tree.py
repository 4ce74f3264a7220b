"""What a YAML text becomes: mappings, sequences and plain values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any


class Map(dict[str, object]):
    """A mapping of the spec. `marks` says where its keys and values stand."""

    __slots__ = ()


class Seq(list[object]):
    """A sequence of the spec."""

    __slots__ = ()


def tree(value: object) -> object:
    """A value of plain mappings and lists as a tree."""
    if isinstance(value, dict):
        made = Map()
        for key, inner in value.items():
            made[key] = tree(inner) if isinstance(inner, dict | list) else inner
        return made
    if isinstance(value, list):
        items = Seq()
        items.extend(tree(inner) if isinstance(inner, dict | list) else inner for inner in value)
        return items
    return value


class Unread(ABC):
    """A value that nobody has asked for yet."""

    __slots__ = ()

    @abstractmethod
    def read(self) -> object:
        """The value."""

    @property
    @abstractmethod
    def is_map(self) -> bool:
        """Whether it is a mapping."""


def mappings(holder: Map) -> Iterator[str]:
    """The keys of those values that are mappings, none of which is read."""
    for key, value in dict.items(holder):
        if isinstance(value, Map) or (isinstance(value, Unread) and value.is_map):
            yield key


class LazyMap(Map):
    """A mapping whose values are read one by one, when somebody asks for them.

    Its keys are there from the start. Whoever asks for all its values has them read first. Code in C that looks past
    these methods meets an `Unread`, which it does not know, and refuses it.
    """

    __slots__ = ()

    def __getitem__(self, key: str) -> object:
        value = super().__getitem__(key)
        if isinstance(value, Unread):
            value = self[key] = value.read()
        return value

    def get(self, key: str, default: Any = None) -> Any:
        value = super().get(key, default)
        return self[key] if isinstance(value, Unread) else value

    def __iter__(self) -> Iterator[str]:
        """As without it; but where it is another one, `dict(lazy)` and `{**lazy}` ask for each value."""
        return super().__iter__()

    def items(self) -> Any:
        self._read()
        return super().items()

    def values(self) -> Any:
        self._read()
        return super().values()

    def pop(self, key: str, *default: Any) -> Any:
        self._read()
        return super().pop(key, *default)

    def popitem(self) -> tuple[str, object]:
        self._read()
        return super().popitem()

    def setdefault(self, key: str, default: Any = None) -> Any:
        self._read()
        return super().setdefault(key, default)

    def copy(self) -> Any:
        self._read()
        return super().copy()

    def __or__(self, other: Any) -> Any:
        self._read()
        return super().__or__(other)

    def __ror__(self, other: Any) -> Any:
        self._read()
        return super().__ror__(other)

    def __eq__(self, other: object) -> bool:
        for one in (self, other):
            if isinstance(one, LazyMap):
                one._read()
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __repr__(self) -> str:
        self._read()
        return super().__repr__()

    def __reduce_ex__(self, protocol: Any) -> Any:
        self._read()
        return super().__reduce_ex__(protocol)

    def _read(self) -> None:
        """Read every value."""
        for key, value in super().items():
            if isinstance(value, Unread):
                self[key] = value.read()
