"""Remember what passed a check, where the check takes long to load and looks at no more than parts of a document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final, TypeAlias

from .cache.cache import Cache, digest
from .load.load import Document, Spec
from .problem import Problem

Check: TypeAlias = Callable[[Spec], Iterator[Problem]]
"""Finds what is wrong with a spec."""

_TEXTS: Final = frozenset({"description", "summary"})
"""Keys whose values are any text to such a check."""


def once(name: str, parts: Callable[[Spec], Iterable[str]], check: Check, cache: Cache) -> Check:
    """A check that is not run on a spec of which every part passed it before.

    Args:
        name: what the check is called.
        parts: all that it looks at. Where each of them passed in some spec, they pass together.
    """

    def find(spec: Spec) -> Iterator[Problem]:
        keys = [digest("passed", name, part) for part in parts(spec)]
        # Each is asked for: what is not asked for is not kept.
        if None in [cache.get(key) for key in keys]:
            problems = list(check(spec))
            for key in keys if not problems else ():
                cache.put(key)
            yield from problems

    return find


@lru_cache(maxsize=2)
def structure(document: Document) -> str:
    """A document without its texts."""
    return json.dumps(_without_texts(document.root))


def _without_texts(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: "" if key in _TEXTS and isinstance(inner, str) else _without_texts(inner)
            for key, inner in value.items()
        }
    return [_without_texts(inner) for inner in value] if isinstance(value, list) else value
