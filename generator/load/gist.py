"""The parts of a document: each entry of `paths` and of each kind of component, and what is left without them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, TypeAlias

import msgspec

from generator.cache.cache import digest

from .tree import Map
from .yaml_tree import escape

Place: TypeAlias = tuple[str, str]
"""A file, and a pointer in it; the pointer is empty for what is in no entry."""

_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Gist(msgspec.Struct, frozen=True, array_like=True):
    """What is asked of a part without a look into it."""

    content: bytes
    """A digest of its place in the document and of all that it holds, whatever line it stands on."""
    references: tuple[str, ...]
    """The strings in it that may be references, under whatever key they stand."""


def gists(root: Map) -> dict[str, Gist]:
    """The parts of a document by pointer, and under none what is left of it."""
    return {pointer: gist(pointer, value) for pointer, value in split(root)}


def gist(pointer: str, value: object) -> Gist:
    """The gist of a part."""
    text = json.dumps(value)
    return Gist(digest(pointer, text), tuple(dict.fromkeys(_references(text))))


def part(pointer: str) -> str:
    """The part that a pointer leads into."""
    steps = pointer.split("/")
    length = {"paths": 3, "components": 4}.get(steps[1] if len(steps) > 1 else "", 0)
    return "/".join(steps[:length]) if 0 < length <= len(steps) else ""


def split(root: Map) -> Iterator[tuple[str, object]]:
    """Each part by its pointer, and under none what is left without them."""
    yield "", rest(root)
    for above in _holders(root):
        pointer = "".join(f"/{escape(step)}" for step in above)
        holder = root
        for step in above:
            inner = holder[step]
            assert isinstance(inner, Map)
            holder = inner
        for name, value in holder.items():
            yield f"{pointer}/{escape(name)}", value


def rest(root: Map) -> Map:
    """A document without its entries."""
    left = Map()
    left.update(root)
    for above in _holders(root):
        place = left
        for step in above[:-1]:
            before, copy = place[step], Map()
            assert isinstance(before, Map)
            copy.update(before)
            place[step] = copy
            place = copy
        place[above[-1]] = Map()
    return left


def _holders(root: Map) -> Iterator[tuple[str, ...]]:
    """The steps to the mappings that hold parts."""
    if isinstance(root.get("paths"), Map):
        yield ("paths",)
    components = root.get("components")
    if isinstance(components, Map):
        for kind in components:
            if isinstance(components[kind], Map):
                yield "components", kind


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
