"""What earlier runs found out about parts of the spec, and what this run finds out.

Nothing is kept before the whole plan stands: of a spec with a mistake in it nobody knows what else the mistake changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from generator.cache.cache import Cache
from generator.cache.memo import Memo
from generator.load.gist import Place

T = TypeVar("T")


class Known:
    """Results by digests of the parts that they come of; a key that is None stands for what is in no part."""

    def __init__(self, cache: Cache, keys: Mapping[Place, bytes]) -> None:
        """Know what a cache has.

        Args:
            keys: for each part of the spec a digest of it and of all that it leads to.
        """
        self.keys = keys
        self._cache = cache
        self._made: list[Callable[[], object]] = []

    def get(self, memo: Memo[T], key: bytes | None) -> T | None:
        """What was found out before."""
        return None if key is None else memo.known(self._cache, key)

    def put(self, memo: Memo[T], key: bytes | None, made: T) -> None:
        """Remember something once the plan stands."""
        if key is not None:
            self._made.append(partial(memo.keep, self._cache, key, made))

    def keep(self) -> None:
        """Remember what was put: the plan stands."""
        for keep in self._made:
            keep()


def nothing() -> Known:
    """Where there is no cache."""
    return Known(Cache(), {})
