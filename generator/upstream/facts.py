"""What a schema says of each place in a body, whatever it is composed of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, Final, TypeAlias

from .documents import Documents, Node

Conjunction: TypeAlias = tuple[Node, ...]
"""Schemas that all hold."""

BOUNDS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
)
ABSENT: Final = object()
_MOST: Final = 64
"""Alternatives of one place: more are not told apart any further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is said of one place."""

    node: Node
    types: frozenset[str]
    required: bool
    values: tuple[Any, ...] | None
    """The values of an enum; none where any value of its types will do."""
    bounds: dict[str, Any]
    default: object


def facts(
    documents: Documents, schema: Node, place: str, separator: str
) -> Iterator[tuple[str, Facts]]:
    """Every place of a body with what is said of it, from the outermost inwards.

    Args:
        place: what the body itself is called.
        separator: what stands between that and its properties.
    """
    yield from _Walk(documents).below([(schema,)], place, separator, True, frozenset())


class _Walk:
    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def below(
        self,
        schemas: Iterable[Conjunction],
        place: str,
        separator: str,
        required: bool,
        above: frozenset[str],
    ) -> Iterator[tuple[str, Facts]]:
        alternatives = [found for schema in schemas for found in self._all(schema, frozenset())]
        alternatives = alternatives[:_MOST]
        if not alternatives:
            return
        yield place, _merged(alternatives, required)
        pointers = {f"{n.document}#{n.pointer}" for found in alternatives for n in found}
        # A base may come again below what shares it; a circle brings nothing but what was met.
        if pointers <= above:
            return
        inside = above | pointers
        needed = _needed(alternatives)
        for name, inner in _properties(alternatives).items():
            yield from self.below(inner, f"{place}{separator}{name}", ".", name in needed, inside)
        for key, sign in (("items", "[]"), ("additionalProperties", "{}")):
            held = [(c,) for found in alternatives for n in found if (c := n.child(key))]
            if any(schema.value for (schema,) in held):
                yield from self.below(held, f"{place}{sign}", ".", False, inside)

    def _all(self, schemas: Conjunction, seen: frozenset[str]) -> list[Conjunction]:
        """The alternatives that schemas leave, each as simple schemas that all hold."""
        each = [self._of(schema, seen) for schema in schemas]
        return [tuple(n for part in parts for n in part) for parts in product(*each)][:_MOST]

    def _of(self, schema: Node, seen: frozenset[str]) -> list[Conjunction]:
        key = f"{schema.document}#{schema.pointer}"
        if key in seen:
            return []
        seen = seen | {key}
        parts: list[list[Conjunction]] = [[(schema,)]]
        if "$ref" in schema.value:
            target = self._documents.resolve(schema)
            parts.append(self._of(target, seen) if target is not None else [()])
        parts += [self._of(inner, seen) for _, inner in schema.children("allOf")]
        for word in ("oneOf", "anyOf"):
            if variants := schema.children(word):
                parts.append([found for _, inner in variants for found in self._of(inner, seen)])
        return [tuple(n for part in found for n in part) for found in product(*parts)][:_MOST]


def _merged(alternatives: list[Conjunction], required: bool) -> Facts:
    each = [_types(found) for found in alternatives]
    values: tuple[Any, ...] | None = ()
    for schemas, types in zip(alternatives, each, strict=True):
        listed = _listed(schemas)
        if listed is not None and values is not None:
            values += tuple(value for value in listed if value not in values and value is not None)
        elif types - {"null"} or not types:
            values = None
    return Facts(
        node=alternatives[0][0],
        types=frozenset().union(*each) if all(each) else frozenset(),
        required=required,
        values=values or None,
        bounds={
            word: found[0]
            for word in BOUNDS
            if (found := [v for a in alternatives if (v := _said(a, word)) is not ABSENT])
            and all(value == found[0] for value in found)
        },
        default=next((v for a in alternatives if (v := _said(a, "default")) is not ABSENT), ABSENT),
    )


def _types(schemas: Conjunction) -> frozenset[str]:
    """The JSON types of an alternative; empty where it may be of any."""
    for schema in schemas:
        said: Any = schema.value.get("type")
        if named := [said] if isinstance(said, str) else list(said or ()):
            null = {"null"} if any(n.value.get("nullable") is True for n in schemas) else set()
            return frozenset(map(str, named)) | null
    if any("properties" in schema.value for schema in schemas):
        return frozenset({"object"})
    listed = _listed(schemas)
    if listed and all(isinstance(value, str) for value in listed):
        return frozenset({"string"})
    return frozenset()


def _listed(schemas: Conjunction) -> list[Any] | None:
    for schema in schemas:
        if "const" in schema.value:
            return [schema.value["const"]]
    enums = [n.value["enum"] for n in schemas if isinstance(n.value.get("enum"), list)]
    if not enums or all(isinstance(value, bool) for value in enums[0]):
        return None
    return [value for value in enums[0] if all(value in other for other in enums)]


def _said(schemas: Conjunction, word: str) -> object:
    return next((n.value[word] for n in schemas if word in n.value), ABSENT)


def _needed(alternatives: list[Conjunction]) -> frozenset[str]:
    """The properties that every alternative requires that is an object."""
    each = [
        frozenset(str(name) for n in found for name in n.value.get("required") or ())
        for found in alternatives
        if not (types := _types(found)) or "object" in types
    ]
    return frozenset.intersection(*each) if each else frozenset()


def _properties(alternatives: list[Conjunction]) -> dict[str, list[Conjunction]]:
    found: dict[str, list[Conjunction]] = {}
    for schemas in alternatives:
        mine: dict[str, list[Node]] = {}
        for schema in schemas:
            for name, node in schema.children("properties"):
                mine.setdefault(name, []).append(node)
        for name, nodes in mine.items():
            entry = tuple(nodes)
            if entry not in found.setdefault(name, []):
                found[name].append(entry)
    return found
