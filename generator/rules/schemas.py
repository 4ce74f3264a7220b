"""Schemas that could never mean what they say."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from generator.load.gist import Place, split
from generator.load.load import Map, Seq, Spec, gists
from generator.load.node import Node
from generator.load.registry import SCHEMAS
from generator.problem import Problem, suggest

from . import walk
from .facts import Fact, Facts, fact
from .rule import rule

_RANGES: Final = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def _all(spec: Spec) -> Iterator[Node]:
    for document in spec.documents:
        yield from walk.schemas(document)


@rule(
    "pattern",
    why="A pattern that is no regular expression checks nothing, and says nothing to its reader.",
    by_part=True,
)
def pattern(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        if (text := node.text("pattern")) and (wrong := _no_pattern(text)):
            yield node.problem("pattern", f"is no regular expression: {wrong}", "pattern")


def _no_pattern(text: str) -> str:
    """Why a text is no regular expression of ECMA-262, which is what JSON Schema's are; empty where it is one."""
    # Names of groups are all that neither of the two readers knows by ECMA's spelling.
    python = re.sub(r"\(\?<(?![=!])", "(?P<", re.sub(r"\\k<(\w+)>", r"(?P=\1)", text))
    try:
        re.compile(python)
    except re.error as error:
        import jsonschema_rs

        try:
            jsonschema_rs.validator_for({"pattern": text})
        except ValueError:
            return str(error)
    return ""


@rule(
    "empty-range",
    why="No value is both above the maximum and below the minimum; most often the two are swapped.",
    by_part=True,
)
def empty_range(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        for low, high in _RANGES:
            least, most = node.value.get(low), node.value.get(high)
            if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
                yield node.problem("empty-range", f"{low} {least} is above {high} {most}", low)
            elif _is_between_integers(node, least, most):
                message = f"no integer is from {low} {least} to {high} {most}"
                yield node.problem("empty-range", message, low)


def _is_between_integers(node: Node, least: object, most: object) -> bool:
    return (
        walk.types(node) == frozenset({"integer"})
        and isinstance(least, int | float)
        and isinstance(most, int | float)
        and math.ceil(least) > math.floor(most)
    )


@rule(
    "enum-twice",
    why="A value that is listed twice is most often another one, misspelt or forgotten.",
    by_part=True,
)
def enum_twice(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        seen: set[str] = set()
        for index, value in enumerate(_values(node)):
            if repr(value) in seen:
                yield node.problem("enum-twice", f"{value!r} is listed already", "enum", str(index))
            seen.add(repr(value))


@rule(
    "enum-type",
    why="A value that is not of the enum's own type can never be sent and never arrives.",
    by_part=True,
)
def enum_type(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        named = walk.types(node)
        if not named or not named <= _KINDS.keys():
            continue
        fitting = tuple(kind for name in (*named, "null") for kind in _KINDS[name])
        for index, value in enumerate(_values(node)):
            fits = isinstance(value, fitting) and (not isinstance(value, bool) or bool in fitting)
            if not fits:
                fix = "take the quotes away" if isinstance(value, str) else "quote it"
                yield node.problem(
                    "enum-type",
                    f"{value!r} is no {' or '.join(sorted(named))}; {fix}, or change the type",
                    "enum",
                    str(index),
                )


@rule(
    "deprecated-value",
    why="`x-deprecated-values` warns of values; one that the enum does not have warns of nothing.",
    by_part=True,
)
def deprecated_value(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        old = node.value.get("x-deprecated-values")
        values = node.strings("enum")
        for value, now in old.items() if isinstance(old, Map) else ():
            for name, is_key in ((value, True), (str(now), False)):
                if name not in values:
                    yield node.problem(
                        "deprecated-value",
                        f"{name!r} is no value of this enum{suggest(name, values)}",
                        "x-deprecated-values",
                        value,
                        key=is_key,
                    )


@rule(
    "unquoted-null",
    why="`null` without quotes is YAML's null; the type of the same name is the string 'null'.",
    by_part=True,
)
def unquoted_null(spec: Spec) -> Iterator[Problem]:
    for node in _all(spec):
        kinds = node.value.get("type", "")
        steps = (str(kinds.index(None)),) if isinstance(kinds, Seq) and None in kinds else ()
        if kinds is None or steps:
            yield node.problem("unquoted-null", "write 'null' in quotes", "type", *steps)


@fact("uses")
def uses(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """What the references lead to, wherever they stand."""
    for document in spec.documents:
        for place, value in split(document.walked):
            for reference in _references(value):
                file, _, pointer = reference.partition("#")
                target = spec.named(file) if file else document
                if target is not None:
                    name = "openapi" if target is spec.openapi else "asyncapi"
                    yield (document.file, place), (name, pointer)


def _used(spec: Spec, facts: Iterable[Fact]) -> set[Place]:
    files = {"openapi": spec.openapi.file, "asyncapi": spec.asyncapi.file}
    return {(files[name], pointer) for name, pointer in facts}


def _unused(spec: Spec, facts: Facts) -> Collection[Place] | None:
    used = _used(spec, facts.all("uses"))
    places = ((d.file, pointer) for d in spec.documents for pointer in gists(d))
    return [p for p in places if p[1].startswith(SCHEMAS) and p not in used] or None


@rule(
    "unused-schema",
    why="A schema that nothing refers to still becomes a class that people can import, and that nothing gives them.",
    severity="warning",
    concerns=_unused,
)
def unused(spec: Spec) -> Iterator[Problem]:
    used = _used(spec, (fact for _, fact in uses(spec)))
    for document in spec.documents:
        for node in walk.schemas(document):
            steps = document.steps(node.pointer)
            top = len(steps) == 3 and steps[:2] == ["components", "schemas"]
            if top and (document.file, node.pointer) not in used:
                yield node.problem(
                    "unused-schema", f"nothing refers to the schema {steps[-1]!r}", key=True
                )


def _references(value: object) -> Iterator[str]:
    if isinstance(value, Map):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield inner
            else:
                yield from _references(inner)
    elif isinstance(value, Seq):
        for inner in value:
            yield from _references(inner)


def _values(node: Node) -> list[object]:
    values = node.value.get("enum")
    return list(values) if isinstance(values, Seq) else []
