"""The schemas of request bodies as JSON Schema: what a service checks that takes them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.cache.memo import Memo
from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry

from .known import Known

_CHECKS: Final = frozenset(
    {
        *("type", "format", "enum", "const", "required", "pattern", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    }
)
_HOLD_ONE: Final = ("items", "additionalProperties")
_HOLD_SEVERAL: Final = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Schema:
    text: str
    met: tuple[str, ...]
    """Those that it refers to."""


_MEMO: Final = Memo[_Schema]("wire-schema", _Schema)


def wire_schemas(bodies: Iterable[str], registry: Registry, known: Known) -> dict[str, str]:
    """The named schemas that bodies come down to, as JSON; a `$ref` in them is a name."""
    found: dict[str, str] = {}
    waiting = list(bodies)
    while waiting:
        name = waiting.pop()
        if name not in found:
            schema = registry.schemas[name]
            if (made := known.get(_MEMO, schema.made_of)) is None:
                made = _made(schema.node, registry)
                known.put(_MEMO, schema.made_of, made)
            found[name] = made.text
            waiting += made.met
    return dict(sorted(found.items()))


def _made(node: Node, registry: Registry) -> _Schema:
    met: list[str] = []
    text = json.dumps(_schema(node, registry, met), ensure_ascii=False, sort_keys=True)
    return _Schema(text=text, met=tuple(met))


def _schema(node: Node, registry: Registry, met: list[str]) -> dict[str, object]:
    made: dict[str, object] = {key: v for key, v in node.value.items() if key in _CHECKS}
    if "$ref" in node.value:
        name = registry.schema_named(node).name
        met.append(name)
        made["$ref"] = name
    for key in _HOLD_SEVERAL:
        if held := [_schema(child, registry, met) for _, child in node.children(key)]:
            made[key] = held
    for key in _HOLD_ONE:
        child = node.child(key)
        if child is not None:
            made[key] = _schema(child, registry, met)
        elif node.value.get(key) is False:
            made[key] = False
    if isinstance(node.value.get("properties"), Map):
        made["properties"] = {
            name: _schema(child, registry, met) for name, child in node.children("properties")
        }
    return made


def success(operation: Node, registry: Registry) -> tuple[int, str | None]:
    """The status of the first success of an operation, and a body of it as JSON; None: it has none."""
    for code, reference in operation.children("responses"):
        if not code.startswith("2"):
            continue
        status = int(code) if code.isdigit() else 200
        content = registry.resolve(reference).child("content", "application/json")
        if content is None:
            return status, None
        named = [registry.resolve(node).value["value"] for _, node in content.children("examples")]
        example = named[0] if named else content.value.get("example", {})
        return status, json.dumps(example, ensure_ascii=False)
    return 200, None
