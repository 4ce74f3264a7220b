"""The parts of a spec, and which of them need no second look.

A part is an entry of `paths` or of one of the `components`. What most rules find in it depends on the part and on what
its references lead to. Where all of that is as it was when nothing was found, nothing will be.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from .cache.cache import Cache, digest
from .load.load import Document, Map, Spec, escape
from .load.part import Place, part_of
from .problem import Problem

_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Parts:
    """The parts of a spec."""

    def __init__(self, spec: Spec, cache: Cache) -> None:
        self._cache = cache
        self.keys = _keys(spec)
        """For every part a digest of it and of all that it leads to."""
        passed = {place for place, key in self.keys.items() if cache.get(key) is not None}
        known = {
            document.file: frozenset(pointer for file, pointer in passed if file == document.file)
            for document in spec.documents
        }
        self.new = (
            Spec(
                openapi=replace(spec.openapi, known=known[spec.openapi.file]),
                asyncapi=replace(spec.asyncapi, known=known[spec.asyncapi.file]),
            )
            if passed
            else spec
        )
        """The spec without what passed: who walks through it leaves that out, and references lead to all of it."""

    def remember(self, problems: Iterable[Problem]) -> None:
        """Remember the parts in which nothing was found. Where there is an error, who knows what it hides."""
        found: set[Place] = set()
        for problem in problems:
            if problem.severity == "error":
                return
            found.add((problem.place.file, part_of(problem.place.pointer)))
        for place, key in self.keys.items():
            if place not in found:
                self._cache.put(key)


def _keys(spec: Spec) -> Mapping[Place, bytes]:
    """For every part a digest of it and of all that it leads to."""
    names: dict[Place, bytes] = {}
    targets: dict[Place, list[Place]] = {}
    for document in spec.documents:
        for pointer, value in _split(document):
            text = json.dumps(value)
            place = (document.file, pointer)
            names[place] = digest(*place, text)
            targets[place] = list(_targets(text, document, spec))
    keys: dict[Place, bytes] = {}
    for place in names:
        reached: dict[Place, None] = {}
        waiting = [place]
        while waiting:
            if (other := waiting.pop()) not in reached and other in names:
                reached[other] = None
                waiting += targets[other]
        if place[1]:
            keys[place] = digest("part", names[place], *sorted(names[other] for other in reached))
    return keys


def _split(document: Document) -> Iterator[tuple[str, object]]:
    """The parts of a document by pointer, and under none what is left of it."""
    rest = dict(document.root)
    paths = rest.get("paths")
    if isinstance(paths, Map):
        del rest["paths"]
        yield from ((f"/paths/{escape(path)}", item) for path, item in paths.items())
    components = rest.get("components")
    if isinstance(components, Map):
        rest["components"] = {k: v for k, v in components.items() if not isinstance(v, Map)}
        for kind, entries in components.items():
            for name, value in entries.items() if isinstance(entries, Map) else ():
                yield f"/components/{escape(kind)}/{escape(name)}", value
    yield "", rest


def _targets(text: str, document: Document, spec: Spec) -> Iterator[Place]:
    """Where the references of a part lead, under whatever key they stand."""
    for reference in set(_references(text)):
        file, _, pointer = reference.partition("#")
        other = spec.named(file) if file else document
        if other is not None:
            yield other.file, part_of(pointer)


def _references(text: str) -> Iterator[str]:
    """The strings in some JSON that may be references."""
    at = text.find("#/")
    while at >= 0:
        end = text.find('"', at)
        found = text[text.rfind('"', 0, at) + 1 : end]
        if "\\" in found:  # It may not end here.
            yield from (json.loads(match[0]) for match in _STRING.finditer(text))
            return
        yield found
        at = text.find("#/", end)
