"""Results in whose making inline schemas got names. Where the result is known, they get them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import GenericAlias
from typing import Any, Generic, TypeVar

from generator.cache.memo import Memo
from generator.load.registry import Registry
from generator.load.schema import Adopted

from .known import Known

T = TypeVar("T")


class Adopting(Generic[T]):
    """Results of one kind."""

    def __init__(self, name: str, kind: Any) -> None:
        """As `Memo`."""
        both = GenericAlias(tuple, (kind, tuple[Adopted, ...]))
        self._memo = Memo[tuple[T, tuple[Adopted, ...]]](name, both)

    def known(self, known: Known, key: bytes | None, registry: Registry) -> T | None:
        """What is known.

        Raises:
            NotReadError: as `Registry.adopt_again`.
        """
        if (found := known.get(self._memo, key)) is None:
            return None
        made, adopted = found
        registry.adopt_again(adopted)
        return made

    def put(
        self, known: Known, key: bytes | None, made: T, adopted: Sequence[Adopted | None]
    ) -> None:
        """Remember a result with what was added to `Registry.adopted` meanwhile."""
        named = tuple(schema for schema in adopted if schema is not None)
        if len(named) == len(adopted):
            known.put(self._memo, key, (made, named))

    def get(self, known: Known, key: bytes | None, registry: Registry, make: Callable[[], T]) -> T:
        """What is known, or is made now."""
        if (found := self.known(known, key, registry)) is not None:
            return found
        before = len(registry.adopted)
        made = make()
        self.put(known, key, made, registry.adopted[before:])
        return made
