"""Remember that a document passed a check, where the check asks for its structure alone and takes long to load."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from .cache.cache import Cache, digest
from .load.load import Document, Spec
from .problem import Problem

Check: TypeAlias = Callable[[Spec], Iterator[Problem]]
"""Finds what is wrong with a spec."""

_TEXTS: Final = frozenset({"description", "summary"})
"""Keys whose values are any text to such a check."""


def once(name: str, document: Callable[[Spec], Document], check: Check, cache: Cache) -> Check:
    """A check that is not run on a document that passed it before.

    Args:
        name: what the check is called.
        document: the document that it looks at; at no text of it, and at nothing else.
    """

    def find(spec: Spec) -> Iterator[Problem]:
        key = digest("passed", name, structure(document(spec)))
        if cache.get(key) is None:
            problems = list(check(spec))
            if not problems:
                cache.put(key, True)
            yield from problems

    return find


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
