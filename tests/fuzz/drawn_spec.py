"""Specs that a seed stands for, as their schemas, and edits of them as somebody makes who maintains an API."""

from __future__ import annotations

import copy
import random
from typing import Any, Final

BODY: Final = "ActionSendParams"
"""The schema of the body of the one method."""
QUERY: Final = "Query"
"""The schema whose properties are the query parameters of the method."""
EVENT: Final = "Event"
"""The schema that has the fields of the payload of the one event."""
# Without booleans: to Python they are integers, to JSON Schema they are not.
_PLAIN: Final[tuple[dict[str, Any], ...]] = (
    {"type": "string"},
    {"type": "integer", "minimum": 2, "maximum": 9},
    {"type": "number"},
    {"type": "string", "minLength": 1, "maxLength": 4},
    {"type": "string", "format": "date-time"},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "string", "enum": ["a", "b", "c"]},
    {"type": "array", "items": {"type": "integer"}, "maxItems": 3},
    {"type": "array", "items": {"type": "string"}, "minItems": 1},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"$ref": "#/components/schemas/Shared"},
    {"$ref": "#/components/schemas/Other"},
    {"type": "array", "items": {"$ref": "#/components/schemas/Shared"}},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {"const": "a"},
    {"$ref": "#/components/schemas/Either"},
    {"type": "array", "items": {"$ref": "#/components/schemas/Either"}},
)
_IN_A_QUERY: Final = tuple(
    schema for schema in _PLAIN if "$ref" not in str(schema) and schema.get("type") != "object"
)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def drawn_spec(dice: random.Random) -> dict[str, Any]:
    """The schemas of a spec, by name."""

    def fields(names: str) -> dict[str, Any]:
        made: dict[str, Any] = {
            "type": "object",
            "properties": {name: copy.deepcopy(dice.choice(_PLAIN)) for name in names},
            "required": [name for name in names if dice.random() < 0.4],
        }
        if dice.random() < 0.3:
            made["additionalProperties"] = dice.random() < 0.6
        return made

    def variant(value: str) -> dict[str, Any]:
        kind = {"kind": {"const": value}, "z": copy.deepcopy(dice.choice(_IN_A_QUERY))}
        return {"type": "object", "properties": kind, "required": ["kind"]}

    plain = {"type": "object", "properties": {"y": {"type": "string"}}}
    shared = fields("y")
    while "$ref" in str(shared):
        shared = fields("y")
    query = {name: copy.deepcopy(dice.choice(_IN_A_QUERY)) for name in "pq"}
    event = {name: copy.deepcopy(dice.choice(_PLAIN)) for name in "vw"}
    return {
        "Shared": shared,
        "Other": plain,
        "Left": variant("left"),
        "Right": variant("right"),
        "Either": {"oneOf": [ref("Left"), ref("Right")]},
        BODY: fields("abc"),
        "Sent": fields("de"),
        QUERY: {"type": "object", "properties": query, "required": ["q"]},
        EVENT: {"type": "object", "properties": event},
    }


def edit(dice: random.Random, schemas: dict[str, Any]) -> None:
    """Change one to three things about a field, or an object."""
    for _ in range(dice.randint(1, 2)):
        if dice.random() < 0.15:
            _edit_union(dice, schemas)
            continue
        place = dice.choice([name for name in sorted(schemas) if "properties" in schemas[name]])
        owner = schemas[place]
        names = sorted(owner["properties"].keys() - {"kind"})
        name = dice.choice(names)
        field = owner["properties"][name]
        needed = owner.setdefault("required", [])
        drawn = _IN_A_QUERY if place in (QUERY, "Left", "Right") else _PLAIN
        match dice.randrange(10):
            case 0:
                owner["properties"][name] = copy.deepcopy(dice.choice(drawn))
            case 1 | 6 if place == EVENT:
                del owner["properties"][name]
                owner["properties"]["new"] = field
            case 6 | 9 if place == QUERY:
                del owner["properties"][name]
                owner["required"] = [other for other in needed if other != name]
                owner["properties"]["new"] = copy.deepcopy(dice.choice(drawn))
                continue
            case 1 if name in needed:
                needed.remove(name)
            case 1:
                needed.append(name)
            case 2 if isinstance(field.get("type"), str) and "enum" not in field:
                field["type"] = [field["type"], "null"]
            case 3:
                for key in field.keys() & {"minimum", "maximum", "minLength", "maxLength"}:
                    field[key] += dice.choice((-1, 1))
            case 4 if len(field.get("enum", ())) > 1:
                field["enum"].pop()
            case 5 if "enum" in field:
                field["enum"].append("z")
            case 6:
                owner["additionalProperties"] = dice.choice((True, False))
            case 7:
                owner["properties"]["new"] = copy.deepcopy(dice.choice(drawn))
            case 8 if "$ref" not in field:
                schemas["Named"] = field
                owner["properties"][name] = ref("Named")
            case 9 if "allOf" not in owner:
                schemas["Based"] = copy.deepcopy(schemas["Other"])
                owner["properties"][name] = {"allOf": [ref("Based")]}
            case _:
                owner["properties"][name] = {"oneOf": [field, {"type": "null"}]}
        owner["required"] = sorted(set(needed))


def _edit_union(dice: random.Random, schemas: dict[str, Any]) -> None:
    """Give the union another variant, take one away, or call one otherwise."""
    variants = schemas["Either"]["oneOf"]
    match dice.randrange(4):
        case 0 if len(variants) > 2:
            variants.pop()
        case 0 | 3:
            schemas["Third"] = copy.deepcopy(schemas["Right"])
            schemas["Third"]["properties"]["kind"] = {"const": "third"}
            variants.append(ref("Third"))
        case 1:
            schemas["Right"]["properties"]["kind"] = {"const": "other"}
        case _:
            schemas["Third"] = copy.deepcopy(schemas["Right"])
            variants[-1] = ref("Third")
