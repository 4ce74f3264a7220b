"""What the rules that look at both documents have to know of each part, kept with it.

Such a rule goes through the parts that the facts of all of them make suspect, and passes over the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Final, TypeAlias

from generator.cache.table import Table
from generator.load.gist import Place
from generator.load.load import Spec
from generator.load.node import Node
from generator.parts import Parts

Fact: TypeAlias = tuple[str, ...]
"""What there is to know of a part."""
Find: TypeAlias = Callable[[Spec], Iterator[tuple[Place, Fact]]]
"""Finds facts, each with a place in its part. They depend on the part and on what its references lead to, alone."""

_FOUND: Final[dict[str, Find]] = {}
_FACTS: Final = Table[dict[str, tuple[Fact, ...]]]("facts", dict[str, tuple[Fact, ...]])


def fact(name: str) -> Callable[[Find], Find]:
    """Enter a way to find facts under a name."""

    def enter(find: Find) -> Find:
        _FOUND[name] = find
        return find

    return enter


def at(node: Node) -> Place:
    """The place of a node."""
    return node.document.file, node.pointer


class Facts:
    """The facts of every part of a spec."""

    def __init__(self, parts: Parts) -> None:
        page = _FACTS.open(parts.cache)
        known = {place: page.get(key) for place, key in parts.keys.items()}
        if unknown := [place for place, found in known.items() if found is None]:
            for place, made in _found(parts, unknown).items():
                known[place] = page.put(parts.keys[place], made)
        page.keep()
        self._by_name: dict[str, list[tuple[Place, tuple[Fact, ...]]]] = {n: [] for n in _FOUND}
        for place, found in known.items():
            for name, facts in (found or {}).items():
                self._by_name[name].append((place, facts))

    def of(self, name: str) -> Collection[tuple[Place, tuple[Fact, ...]]]:
        """The parts that have facts of a name, and these, in the order of the documents."""
        return self._by_name[name]

    def all(self, name: str) -> set[Fact]:
        """The facts of a name of all parts."""
        return set[Fact]().union(*(facts for _, facts in self._by_name[name]))

    def parts(self, name: str, *wanted: Fact) -> list[Place]:
        """The parts of which one of some facts is true."""
        return [place for place, facts in self._by_name[name] if not {*wanted}.isdisjoint(facts)]


def _found(parts: Parts, places: Collection[Place]) -> dict[Place, dict[str, tuple[Fact, ...]]]:
    """The facts of some parts."""
    spec = parts.only(places)
    found: dict[Place, dict[str, dict[Fact, None]]] = {place: {} for place in places}
    for name, find in _FOUND.items():
        for place, fact in find(spec):
            found[parts.holding(place)].setdefault(name, {})[fact] = None
    return {
        place: {name: tuple(facts) for name, facts in by_name.items()}
        for place, by_name in found.items()
    }
