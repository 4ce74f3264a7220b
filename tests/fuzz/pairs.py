"""Two specs that differ, and a program that uses all of the first one's package: `diff` against mypy and the wire.

The program passes every argument, reads every field and names every class and member. Where mypy accepts it with the
second package, and the second spec takes the values that it sent, nothing broke for it.
"""

from __future__ import annotations

import copy
import gc
import os
import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
from mypy import api as mypy

from generator.changes.build_surface import build_surface
from generator.changes.change import Change, Verdict
from generator.changes.compare import compare
from generator.lint import accept
from generator.problem import SpecError
from tests.generator.spec_copy import SpecCopy

from .programs import program_of

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
_QUERY: Final = "Query"
"""The schema whose properties are the query parameters of the method."""
_EVENT: Final = "Event"
"""The schema that has the fields of the payload of the one event."""
_ONLY_PROPERTIES: Final = (_QUERY, _EVENT)


@dataclass(frozen=True)
class Pair:
    """What is said of two specs, and what happens."""

    changes: list[Change]
    types: str
    """What mypy says of the program with the second package; empty where it accepts it."""
    refused: str
    """What the second spec says of the values that the program sends; empty where it takes them."""

    @property
    def breaking(self) -> bool:
        return any(change.verdict is Verdict.BREAKING for change in self.changes)

    @property
    def broke(self) -> bool:
        return bool(self.types or self.refused)


def pair(seed: int, folder: Path) -> Pair | None:
    """Two specs that a seed stands for; none where one of them is refused."""
    dice = random.Random(seed)
    old = _spec(folder, dice)
    new = copy.deepcopy(old)
    _edit(dice, new)
    # One place for both, so that mypy reads again only what changed.
    spec_copy = SpecCopy(folder)
    surfaces = []
    program = ""
    for schemas in (old, new):
        _install(spec_copy, schemas)
        try:
            spec_copy.write()
        except SpecError:
            return None
        surfaces.append(build_surface(accept(spec_copy.spec)[0]))
        if not program:
            program = "\n".join(program_of(spec_copy.out / "telnyx_voice_advanced"))
            before = _mypy(program, spec_copy)
            assert not before, before
    refused = "; ".join(_refused(old, new))
    return Pair(changes=compare(*surfaces), types=_mypy(program, spec_copy), refused=refused)


def _spec(folder: Path, dice: random.Random) -> dict[str, Any]:
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
        "ActionSendParams": fields("abc"),
        "Sent": fields("de"),
        _QUERY: {"type": "object", "properties": query, "required": ["q"]},
        _EVENT: {"type": "object", "properties": event},
    }


def _edit(dice: random.Random, schemas: dict[str, Any]) -> None:
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
        drawn = _IN_A_QUERY if place in (_QUERY, "Left", "Right") else _PLAIN
        match dice.randrange(10):
            case 0:
                owner["properties"][name] = copy.deepcopy(dice.choice(drawn))
            case 1 | 6 if place == _EVENT:
                del owner["properties"][name]
                owner["properties"]["new"] = field
            case 6 | 9 if place == _QUERY:
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


def _install(spec_copy: SpecCopy, schemas: dict[str, Any]) -> None:
    """A spec with one method, which sends and receives the schemas, and one event."""
    made = copy.deepcopy(schemas)
    query, event = (made.pop(name) for name in _ONLY_PROPERTIES)
    sent = {**made["Sent"], "x-python-name": "SentThing"}
    made["ActionSendResponse"] = {"type": "object", "properties": {"data": ref("Sent")}}
    made["Sent"] = sent
    kept = "callDtmfReceived"
    received = spec_copy.asyncapi["components"]["schemas"]
    received["CallDtmfReceivedPayload"] = {"allOf": [ref("CallWebhookPayload"), _of_openapi(event)]}
    spec_copy.asyncapi["components"]["messages"][kept].pop("examples", None)
    for place in (spec_copy.asyncapi["channels"]["webhook"], spec_copy.asyncapi["components"]):
        place["messages"] = {kept: place["messages"][kept]}
    spec_copy.openapi["paths"] = {}
    spec_copy.openapi["components"] = {
        "securitySchemes": spec_copy.openapi["components"]["securitySchemes"],
        "schemas": made,
    }
    body = {"content": {"application/json": {"schema": ref("ActionSendParams")}}}
    answer = {"content": {"application/json": {"schema": ref("ActionSendResponse")}}}
    spec_copy.add_operation(
        "/things",
        "post",
        operationId="send",
        **{"x-resource": "calls.actions", "x-idempotency": "none"},
        parameters=[
            {"name": name, "in": "query", "required": name in query["required"], "schema": schema}
            for name, schema in query["properties"].items()
        ],
        requestBody=body,
        responses={"200": {"description": "Good.", **answer}},
    )


def _of_openapi(schema: Any) -> Any:
    """The same, with its references into the other document."""
    if isinstance(schema, dict):
        return {
            key: f"openapi.yaml{inner}" if key == "$ref" else _of_openapi(inner)
            for key, inner in schema.items()
        }
    return [_of_openapi(inner) for inner in schema] if isinstance(schema, list) else schema


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _mypy(program: str, spec_copy: SpecCopy) -> str:
    file = spec_copy.folder / "program.py"
    file.write_text(program, "utf-8")
    settings = spec_copy.folder / "mypy.ini"
    settings.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {spec_copy.out}\nfollow_imports = silent\n"
    )
    options = ["--no-error-summary", "--config-file", str(settings)]
    for path in (file, *spec_copy.out.rglob("*.py")):
        # mypy knows a file again by its time and size: what is equal keeps its time, what is not has another.
        moment = zlib.crc32(path.read_bytes())
        os.utime(path, (moment, moment))
    said, errors, _ = mypy.run(
        [*options, "--cache-dir", str(spec_copy.folder / "cache"), str(file)]
    )
    gc.collect()  # mypy leaves what it read in circles: a gigabyte in ten pairs.
    return said + errors


def _refused(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """What the second spec refuses of bodies that the first one takes."""
    for name in ("ActionSendParams", _QUERY):
        validators = [
            jsonschema_rs.validator_for({"components": {"schemas": schemas}, **ref(name)})
            for schemas in (old, new)
        ]
        for body in _bodies(old, old[name]):
            if validators[0].is_valid(body):
                yield from (str(error.message) for error in validators[1].iter_errors(body))


def _bodies(schemas: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Bodies that try each value of each property, with all others at their first one."""
    values = {name: list(_values(schemas, inner)) for name, inner in schema["properties"].items()}
    first = {name: found[0] for name, found in values.items()}
    yield first
    yield {name: first[name] for name in schema.get("required", ())}
    for name, found in values.items():
        yield from ({**first, name: value} for value in found)


def _values(schemas: dict[str, Any], schema: dict[str, Any]) -> list[Any]:
    """Values of a schema up to its limits."""
    if "$ref" in schema:
        target = schemas[schema["$ref"].rpartition("/")[2]]
        if "properties" not in target:
            return _values(schemas, target)
        made = list(_bodies(schemas, target))
        open_ = target.get("additionalProperties") is True
        return [*made, *([{**made[0], "more": 1}] if open_ else [])]
    if "oneOf" in schema:
        return [value for inner in schema["oneOf"] for value in _values(schemas, inner)]
    if "enum" in schema:
        return list(schema["enum"])
    if "const" in schema:
        return [schema["const"]]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return [value for kind in kinds for value in _of_type(schemas, schema, kind)]


def _of_type(schemas: dict[str, Any], schema: dict[str, Any], kind: str) -> list[Any]:
    match kind:
        case "string" if "format" in schema:
            return ["2026-01-01T00:00:00Z"]
        case "string":
            return ["a" * schema.get("minLength", 0), "a" * schema.get("maxLength", 9)]
        case "integer":
            return [schema.get("minimum", -(10**6)), schema.get("maximum", 10**6)]
        case "number":
            return [0.5, -1e9, 1e9]
        case "boolean":
            return [True, False]
        case "null":
            return [None]
        case "array":
            item = _values(schemas, schema["items"])[0]
            least, most = schema.get("minItems", 0), schema.get("maxItems", 5)
            return [[item] * least, [item] * most]
        case _:
            return [{}, {"k": _values(schemas, schema["additionalProperties"])[0]}]
