"""The parts of a spec, and which of them need no second look.

A part is an entry of `paths` or of one of the `components`, or what is left of a document without them. What most rules
find in it depends on the part and on what its references lead to. Where all of that is as it was when nothing was
found, nothing will be.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from .cache.cache import Cache, digest
from .cache.table import Table
from .load.gist import Place, part, rest
from .load.load import Document, Map, Spec, gists
from .problem import Problem
from .schemas import cycles

_PASSED: Final = Table[bool]("parts", bool)
_ROUNDS: Final = 8
_FEW: Final = 100
"""For so many parts it takes less to find what is near each of them than to read all that there is."""


class Parts:
    """The parts of a spec."""

    def __init__(self, spec: Spec, cache: Cache) -> None:
        self.spec = spec
        self.cache = cache
        self._targets = _targets(spec)
        self.keys: Mapping[Place, bytes] = _keys(spec, self._targets)
        """For every part, in its document's order, a digest of it and of all that it leads to, without their lines."""
        self._passed = _PASSED.open(cache)
        self.waiting = [place for place, key in self.keys.items() if not self._passed.get(key)]
        """The parts that have not passed."""

    @cached_property
    def new(self) -> Spec:
        """The spec without what passed: who walks through it leaves that out, and references lead to all of it."""
        return self.only(self.waiting)

    @cached_property
    def _order(self) -> Mapping[Place, int]:
        return {place: index for index, place in enumerate(self.keys)}

    def only(self, places: Collection[Place]) -> Spec:
        """The spec with nothing to walk through but some parts."""
        if len(places) == len(self.keys):
            return self.spec
        openapi, asyncapi = self._pruned(places)
        return Spec(
            openapi=replace(self.spec.openapi, part=openapi),
            asyncapi=replace(self.spec.asyncapi, part=asyncapi),
            near=self._near if len(places) <= _FEW else None,
        )

    def holding(self, place: Place) -> Place:
        """The part that a place is in."""
        file, pointer = place
        found = (file, part(pointer))
        return found if found in self.keys else (file, "")

    def remember(self, problems: Iterable[Problem]) -> None:
        """Remember the parts in which nothing was found. Where there is an error, who knows what it hides."""
        found: set[Place] = set()
        for problem in problems:
            if problem.severity == "error":
                return
            found.add(self.holding((problem.place.file, problem.place.pointer)))
        for place in self.waiting:
            if place not in found:
                self._passed.put(self.keys[place], True)
        self._passed.keep()

    def _near(self, file: str, pointer: str) -> tuple[Map, Map]:
        reached: set[Place] = set()
        waiting = [self.holding((file, pointer))]
        while waiting:
            if (place := waiting.pop()) not in reached:
                reached.add(place)
                waiting += self._targets[place]
        return self._pruned(reached)

    def _pruned(self, places: Collection[Place]) -> tuple[Map, Map]:
        """The trees of both documents with nothing but some parts."""
        chosen: dict[str, list[str]] = {document.file: [] for document in self.spec.documents}
        for file, pointer in sorted(places, key=self._order.__getitem__):
            chosen[file].append(pointer)
        openapi, asyncapi = (_pruned(d, dict.fromkeys(chosen[d.file])) for d in self.spec.documents)
        return openapi, asyncapi


def _pruned(document: Document, pointers: Iterable[str]) -> Map:
    """The tree of a document with nothing but some of its parts, in their order."""
    made = Map()
    for pointer in pointers:
        if not pointer:
            made.update(rest(document.root))
            continue
        *above, name = document.steps(pointer)
        here, there = document.root, made
        for step in above:
            inner, below = here[step], there.setdefault(step, Map())
            assert isinstance(inner, Map)
            assert isinstance(below, Map)
            here, there = inner, below
        there[name] = here[name]
    return made


def _targets(spec: Spec) -> Mapping[Place, Sequence[Place]]:
    """Where the references of each part lead."""
    found: dict[Place, list[Place]] = {
        (document.file, pointer): [] for document in spec.documents for pointer in gists(document)
    }
    for document in spec.documents:
        known: dict[str, Place | None] = {}
        for pointer, gist in gists(document).items():
            leads = found[document.file, pointer]
            for reference in gist.references:
                if reference not in known:
                    known[reference] = _target(reference, document, spec)
                if (place := known[reference]) is not None:
                    leads.append(place if place in found else (place[0], ""))
    return found


def _target(reference: str, document: Document, spec: Spec) -> Place | None:
    """The part that a reference leads to."""
    file, _, pointer = reference.partition("#")
    other = spec.named(file) if file else document
    return None if other is None else (other.file, part(pointer))


def _keys(spec: Spec, targets: Mapping[Place, Sequence[Place]]) -> Mapping[Place, bytes]:
    """For every part a digest of it and of all that it leads to."""
    contents = {
        (document.file, pointer): name.encode() + gist.content
        for name, document in (("openapi", spec.openapi), ("asyncapi", spec.asyncapi))
        for pointer, gist in gists(document).items()
    }
    keys: dict[Place, bytes] = {}
    waiting = list(targets)
    for _ in range(_ROUNDS):
        later: list[Place] = []
        for place in waiting:
            leads = [keys.get(target, b"") for target in targets[place]]
            if b"" in leads:
                later.append(place)
            else:
                keys[place] = digest("part", contents[place], *sorted(leads))
        # Where parts stand in the order of their use, what the last one leads to is known first.
        waiting = later[::-1]
    # What is left leads to itself, or is far from all that leads nowhere.
    for member, others in cycles.strongly_connected(
        {place: frozenset(targets[place]) - keys.keys() for place in waiting}
    ).items():
        circle = {member, *others}
        leads = [keys[target] for m in circle for target in targets[m] if target not in circle]
        inside = sorted(contents[m] for m in circle)
        keys[member] = digest("circle", contents[member], *inside, "", *sorted(leads))
    return {place: keys[place] for place in contents}
