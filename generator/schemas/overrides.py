"""A property that a schema describes anew although it takes it in from a base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.load.registry import Registry
from generator.problem import Problem

from . import objects
from .skeleton import Json, is_object, nullable, parts, properties, referred


def check(skeletons: Mapping[str, Json], registry: Registry) -> Iterator[Problem]:
    """A problem for each property of an answer or a webhook that is not of the type which its base promises."""
    for name, skeleton in skeletons.items():
        promised = inherited(skeleton, skeletons)
        own = properties(skeleton)
        if not promised.keys() & own.keys():
            continue
        nodes = dict(objects.properties(registry.schemas[name].node, registry))
        for wire in promised.keys() & own.keys():
            if not _narrows(own[wire], promised[wire], skeletons):
                yield nodes[wire].problem(
                    "base-differs",
                    f"{wire!r} is described in a base already, and this is no narrower type; "
                    "give it the base's type, or take the properties over without the base",
                    key=True,
                )


def inherited(skeleton: Json, skeletons: Mapping[str, Json]) -> dict[str, Json]:
    """The properties that a skeleton has from its bases."""
    found: dict[str, Json] = {}
    for part in parts(skeleton):
        if (base := referred(part)) is not None:
            found |= {**inherited(skeletons[base], skeletons), **properties(skeletons[base])}
    return found


def flattened(skeleton: Json, skeletons: Mapping[str, Json]) -> Json:
    """A request's skeleton without a base whose properties it describes anew: no TypedDict may do that."""
    promised = inherited(skeleton, skeletons)
    if not promised.keys() & properties(skeleton).keys():
        return skeleton
    needed = [name for part in _all(skeleton, skeletons) for name in _required(part)]
    flat: Json = {"type": "object", "properties": {**promised, **properties(skeleton)}}
    return {**flat, "required": list(dict.fromkeys(needed))} if needed else flat


def _all(skeleton: Json, skeletons: Mapping[str, Json]) -> Iterator[Json]:
    for part in (*parts(skeleton), skeleton):
        if (base := referred(part)) is not None:
            yield from _all(skeletons[base], skeletons)
        yield part


def _required(skeleton: Json) -> list[str]:
    names = skeleton.get("required")
    return [str(name) for name in names] if isinstance(names, list) else []


def _narrows(own: Json, base: Json, skeletons: Mapping[str, Json]) -> bool:
    if base in ({}, own) or nullable(own) == base:
        return True
    plain = _opened(own, skeletons)
    return plain is not own and _narrows(plain, base, skeletons)


def _opened(skeleton: Json, skeletons: Mapping[str, Json]) -> Json:
    """A const as its type, an enum as its values' type; anything else as it is."""
    if "const" in skeleton:
        return {"type": skeleton["type"]}
    name = referred(skeleton)
    target = skeletons.get(name, {}) if name is not None else skeleton
    return {"type": target["type"]} if "enum" in target and not is_object(target) else skeleton
