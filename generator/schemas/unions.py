"""Unions that an answer or a webhook cannot be decoded into."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.load.registry import Registry
from generator.problem import Problem

from .skeleton import Json, is_object, referred

_OBJECT, _ARRAY = "object", "array"
_WORDS: Final = {_OBJECT: "objects", _ARRAY: "lists"}


def check(skeletons: Mapping[str, Json], registry: Registry) -> Iterator[Problem]:
    """A problem for each schema that holds one of several objects, or of several lists: nothing tells them apart."""
    for name, skeleton in skeletons.items():
        for kind in sorted(set(_ambiguous(skeleton, skeletons))):
            yield registry.schemas[name].node.problem(
                "unsupported-union",
                f"{name!r} holds a value that is one of several {_WORDS[kind]}, and nothing tells which; "
                "describe one that has the properties of all, or leave the schema empty to take any JSON",
                key=True,
            )


def _ambiguous(value: object, skeletons: Mapping[str, Json]) -> Iterator[str]:
    if isinstance(value, list):
        for inner in value:
            yield from _ambiguous(inner, skeletons)
    elif isinstance(value, dict):
        if isinstance(branches := value.get("anyOf"), list):
            kinds = [kind for branch in branches for kind in _kinds(branch, skeletons, frozenset())]
            yield from (kind for kind in _WORDS if kinds.count(kind) > 1)
        for inner in value.values():
            yield from _ambiguous(inner, skeletons)


def _kinds(skeleton: Json, skeletons: Mapping[str, Json], seen: frozenset[str]) -> Iterator[str]:
    if (name := referred(skeleton)) is not None:
        if name not in seen:
            yield from _kinds(skeletons.get(name, {}), skeletons, seen | {name})
    elif isinstance(branches := skeleton.get("anyOf"), list):
        for branch in branches:
            yield from _kinds(branch, skeletons, seen)
    elif is_object(skeleton):
        yield _OBJECT
    else:
        named = skeleton.get("type")
        for kind in named if isinstance(named, list) else [named]:
            if kind in (_OBJECT, _ARRAY):
                yield str(kind)
