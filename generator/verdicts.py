"""Remember what passed a check, where the check takes long to load and looks at no more than parts of a document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final, TypeAlias

from .cache.cache import Cache, digest
from .cache.table import Table
from .load.load import Document, Spec, gists, held
from .parts import Parts
from .problem import Problem

Check: TypeAlias = Callable[[Spec], Iterator[Problem]]
"""Finds what is wrong with a spec."""

_SIZE: Final = len(digest())
_PASSED: Final = Table[bool]("passed", bool)
_STRUCTURES: Final = Table[bytes]("structures", bytes)
_TEXTS: Final = frozenset({"description", "summary"})
"""Keys whose values are any text to such a check."""


@dataclass(frozen=True, slots=True)
class Slow:
    """A check that is not run on parts of which all that it looks at passed it before."""

    name: str
    document: Callable[[Spec], Document]
    """The document that it looks at."""
    traits: Callable[[Document, Cache], Mapping[str, bytes]]
    """Digests, one after the other, of all that it looks at in each part. What passed somewhere, passes anywhere."""
    check: Check

    def found(self, parts: Parts) -> Iterator[Problem]:
        """What is wrong with the parts of a spec."""
        document = self.document(parts.spec)
        page = _PASSED.open(parts.cache, self.name)
        news: dict[bytes, list[bytes]] = {}
        waiting: list[str] = []
        for pointer, traits in self.traits(document, parts.cache).items():
            if traits not in news:
                # Each is asked for: what is not asked for is not kept.
                each = [traits[at : at + _SIZE] for at in range(0, len(traits), _SIZE)]
                news[traits] = [trait for trait in each if not page.get(trait)]
            if news[traits]:
                waiting.append(pointer)
        if waiting:
            # Without what is in no entry, it is no document.
            places = {(document.file, pointer) for pointer in ("", *waiting)}
            problems = list(self.check(parts.only(places)))
            yield from problems
            if problems:
                return
        for trait in (trait for missing in news.values() for trait in missing):
            page.put(trait, True)
        page.keep()


def structures(document: Document, cache: Cache) -> Mapping[str, bytes]:
    """A digest of each part of a document without its texts."""
    page = _STRUCTURES.open(cache, PurePath(document.file).name)
    found: dict[str, bytes] = {}
    for pointer, gist in gists(document).items():
        if (known := page.get(gist.content)) is None:
            text = json.dumps(_without_texts(held(document, pointer)))
            known = page.put(gist.content, digest(pointer, text))
        found[pointer] = known
    page.keep()
    return found


def structure(spec: Spec, cache: Cache) -> bytes:
    """A digest of a spec without its texts."""
    return digest("structure", *(b"".join(structures(d, cache).values()) for d in spec.documents))


def _without_texts(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: "" if key in _TEXTS and isinstance(inner, str) else _without_texts(inner)
            for key, inner in value.items()
        }
    return [_without_texts(inner) for inner in value] if isinstance(value, list) else value
