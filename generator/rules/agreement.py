"""What the two documents say of the same thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import Final

from generator.load.gist import Place
from generator.load.load import Spec
from generator.load.node import Node, document_node
from generator.problem import Problem

from . import walk
from .facts import Fact, Facts, at, fact
from .rule import rule

_VERSION: Final = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


@rule(
    "version",
    why="`info.version` is the version of the Python package, and `diff` counts it up by semantic versioning.",
)
def version(spec: Spec) -> Iterator[Problem]:
    info = document_node(spec.openapi).child("info")
    if info is not None and not _VERSION.fullmatch(str(info.value.get("version"))):
        yield info.problem("version", "the version must be three numbers, such as 0.1.0", "version")


@rule(
    "version-differs",
    why="Both documents describe one package, so a reader of either must find its version.",
)
def version_differs(spec: Spec) -> Iterator[Problem]:
    ours, theirs = (document_node(document).child("info") for document in spec.documents)
    if ours is None or theirs is None:
        return
    known, other = ours.value.get("version"), theirs.value.get("version")
    if known != other:
        yield theirs.problem(
            "version-differs",
            f"is {other}, and {spec.openapi.file} says {known}; keep the two equal",
            "version",
        )


@fact("kinds")
def kinds(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The name of each property, and its kinds."""
    for document in spec.documents:
        for name, node, _ in walk.properties(document):
            yield at(node), (name, *sorted(_kinds(spec, node)))


def _of_other_kinds(spec: Spec, facts: Facts) -> Collection[Place] | None:
    return _named(spec, facts, "kinds", lambda ours, theirs: ours.isdisjoint(theirs))


def _named(
    spec: Spec,
    facts: Facts,
    name: str,
    differ: Callable[[frozenset[str], frozenset[str]], bool],
) -> Collection[Place] | None:
    """The parts with properties of which both documents say something, and not the same."""
    sides = [
        set[Fact]().union(*(found for (file, _), found in facts.of(name) if file == document.file))
        for document in spec.documents
    ]
    known: dict[str, list[frozenset[str]]] = {}
    for named, *said in sides[0]:
        if said:
            known.setdefault(named, []).append(frozenset(said))
    different = {
        named
        for named, *said in sides[1]
        if said and any(differ(frozenset(said), other) for other in known.get(named, ()))
    }
    if not different:
        return None
    return [place for place, found in facts.of(name) if any(f[0] in different for f in found)]


@rule(
    "field-differs",
    why="A field that means the same on both sides should have the same type; if it means something else, say so "
    "with another name, or in `x-lint-ignore`.",
    severity="warning",
    concerns=_of_other_kinds,
)
def field_differs(spec: Spec) -> Iterator[Problem]:
    known: dict[str, dict[frozenset[str], Node]] = {}
    for name, node, _ in walk.properties(spec.openapi):
        known.setdefault(name, {}).setdefault(_kinds(spec, node), node)
    for name, node, _ in walk.properties(spec.asyncapi):
        ours = _kinds(spec, node)
        others = known.get(name, {}).items() if ours else ()
        different = [other for theirs, other in others if theirs and not ours & theirs]
        if different:
            place = different[0].document.place(different[0].pointer)
            theirs = _kinds(spec, different[0])
            yield node.problem(
                "field-differs",
                f"{name!r} is {_and(ours)} here and {_and(theirs)} in {place.file}:{place.line}",
                key=True,
            )


@fact("values")
def values(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The name of each property that is an enum, and its values."""
    for document in spec.documents:
        for name, node, _ in walk.properties(document):
            if found := _enum(spec, node):
                yield at(node), (name, *sorted(set(found.strings("enum"))))


def _of_other_values(spec: Spec, facts: Facts) -> Collection[Place] | None:
    return _named(spec, facts, "values", _differ)


def _differ(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two enums differ. With the lesser part in common they are other things by the same name."""
    return 2 * len(ours & theirs) > len(ours | theirs) and ours != theirs


@rule(
    "enum-differs",
    why="A field that may be sent and is received should know the same values on both sides.",
    severity="warning",
    concerns=_of_other_values,
)
def enum_differs(spec: Spec) -> Iterator[Problem]:
    known: dict[str, dict[frozenset[str], Node]] = {}
    for name, node, _ in walk.properties(spec.openapi):
        if found := _enum(spec, node):
            known.setdefault(name, {}).setdefault(frozenset(found.strings("enum")), found)
    for name, node, _ in walk.properties(spec.asyncapi):
        values = _enum(spec, node)
        if values is None:
            continue
        ours = frozenset(values.strings("enum"))
        different = [(v, other) for v, other in known.get(name, {}).items() if _differ(ours, v)]
        if different:
            theirs, other = different[0]
            place = other.document.place(other.pointer)
            missing = ", ".join(sorted(map(repr, ours ^ theirs)))
            yield values.problem(
                "enum-differs",
                f"the values of {name!r} are not those in {place.file}:{place.line}: {missing} on one side only",
                "enum",
            )


def _kinds(spec: Spec, node: Node) -> frozenset[str]:
    found = walk.target(spec, node)
    if found is None:
        return frozenset()
    inner = (_kinds(spec, child) for key in ("oneOf", "anyOf") for _, child in found.children(key))
    kinds = walk.types(found).union(*inner)
    return kinds | {"integer"} if "number" in kinds else kinds


def _enum(spec: Spec, node: Node) -> Node | None:
    found = walk.target(spec, node)
    if found is None or "enum" in found.value:
        return found
    branches = [
        _enum(spec, child) for key in ("oneOf", "anyOf") for _, child in found.children(key)
    ]
    return next((branch for branch in branches if branch is not None), None)


def _and(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds))
