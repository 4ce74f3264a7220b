"""What is checked of an argument before it is sent: its type, and the limits that its schema states.

A check is a JSON Schema of few keywords, without what only describes. Whatever cannot be checked for certain is not in
it: values of an enum, which the API may add to; patterns that Python reads otherwise; a required key of an object.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias

from generator.cache.memo import Memo
from generator.load.node import Node
from generator.load.registry import Registry
from generator.schemas import keywords, objects

from . import fields
from .known import Known
from .portable_pattern import is_portable

Check: TypeAlias = dict[str, Any]

_LIMITS: Final = {
    "string": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "array": ("minItems", "maxItems"),
}
_TYPES: Final[dict[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
}
_MEMO: Final = Memo[Check]("check", dict[str, Any])
_STRUCTURE: Final = frozenset({"$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf"})


class Checks:
    """Makes checks of schemas, of which no reference is broken."""

    def __init__(self, registry: Registry, known: Known) -> None:
        self._registry = registry
        self._known = known

    def named(self, checks: Iterable[Check]) -> dict[str, Check]:
        """The checks of the objects that others refer to, at any depth, by the name of the schema."""
        found: dict[str, Check] = {}
        waiting = [name for check in checks for name in _references(check)]
        while waiting:
            if (name := waiting.pop()) not in found:
                schema = self._registry.schemas[name]
                check = self._known.get(_MEMO, schema.made_of)
                if check is None:
                    check = self._described(schema.node)
                    self._known.put(_MEMO, schema.made_of, check)
                found[name] = check
                waiting += _references(check)
        return found

    def of(self, node: Node) -> Check:
        """The check of a value that a schema describes; empty where anything passes."""
        return self._read(node, frozenset())

    def _read(self, node: Node, above: frozenset[tuple[str, str]]) -> Check:
        *references, target = self._registry.chain(node)
        place = target.document.file, target.pointer
        if place in above:
            return {}
        if next(objects.properties(target, self._registry), None) is not None:
            return self._object(node, target)
        within = above | {place}
        found: Check = {}
        for _, part in target.children("allOf"):
            found |= self._read(part, within)
        found |= self._own(target, within)
        # What stands beside a reference counts too.
        for step in reversed(references):
            if isinstance(kind := found.get("type"), str):
                found |= self._limits(step, kind, within)
        return found

    def _object(self, node: Node, target: Node) -> Check:
        if "$ref" not in node.value:
            return self._described(target)
        return {"$ref": self._registry.schemas_on_the_way(node)[-1].name}

    def _described(self, target: Node) -> Check:
        checks: Check = {}
        for wire, child in objects.properties(target, self._registry):
            if check := self._read(child, frozenset()):
                checks[wire] = _hidden(check, child, self._registry)
        null = objects.may_be_null(target, self._registry)
        return {"type": ["object", "null"] if null else "object", "properties": checks}

    def _own(self, target: Node, above: frozenset[tuple[str, str]]) -> Check:
        value = target.value
        kinds, may_be_null = _kinds(target)
        branches = [*target.children("oneOf"), *target.children("anyOf")]
        if branches and not all(_STRUCTURE.isdisjoint(branch.value) for _, branch in branches):
            checks = [self._read(branch, above) for _, branch in branches]
            return {"anyOf": checks} if all(checks) else {}
        if not kinds:
            return {}
        if len(kinds) > 1 or may_be_null:
            limits = self._limits(target, kinds[0], above) if len(kinds) == 1 else {}
            return {"type": [*kinds, *(["null"] if may_be_null else [])], **limits}
        found: Check = {"type": kinds[0], **self._limits(target, kinds[0], above)}
        if branches and kinds[0] in ("integer", "number") and "const" not in value:
            ranges = [_numeric(branch) for _, branch in branches]
            if all(ranges):
                found["anyOf"] = ranges
        return found

    def _limits(self, target: Node, kind: str, above: frozenset[tuple[str, str]]) -> Check:
        value = target.value
        found: Check = {
            key: value[key] for key in _LIMITS.get(kind, ()) if _is_number(value.get(key))
        }
        if kind == "string" and target.text("contentEncoding") == "base64":
            found["contentEncoding"] = "base64"
        elif kind == "string" and "pattern" in value and is_portable(target.text("pattern")):
            found["pattern"] = target.text("pattern")
        for key, holder in (("items", "array"), ("additionalProperties", "object")):
            held = target.child(key)
            if kind == holder and held is not None and (check := self._read(held, above)):
                found[key] = _hidden(check, held, self._registry)
        return found


def _references(check: object) -> Iterator[str]:
    """The schemas that a check refers to."""
    match check:
        case {"$ref": str(name)}:
            yield name
        case dict():
            for inner in check.values():
                yield from _references(inner)
        case list():
            for inner in check:
                yield from _references(inner)
        case _:
            pass


def _hidden(check: Check, node: Node, registry: Registry) -> Check:
    return {**check, "x-sensitive": True} if fields.sensitivity(node, registry) else check


def _kinds(target: Node) -> tuple[list[str], bool]:
    """The types of a schema, those of its values where it lists them, and whether it takes null too."""
    value = target.value
    kinds, may_be_null = keywords.types(target)
    listed = value.get("enum", [value["const"]] if "const" in value else [])
    if not kinds and isinstance(listed, list):
        kinds = sorted({_TYPES.get(type(member), "") for member in listed if member is not None})
        may_be_null = None in listed
    return ([] if "" in kinds or kinds == ["null"] else kinds), may_be_null


def _numeric(branch: Node) -> Check:
    """The limits of a variant that is nothing but limits of a number; empty where it has others."""
    known = {*_LIMITS["number"], "const"}
    found = {
        key: limit for key, limit in branch.value.items() if key not in ("title", "description")
    }
    return found if found.keys() <= known and all(map(_is_number, found.values())) else {}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
