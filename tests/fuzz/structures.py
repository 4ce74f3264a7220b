"""Schemas that nobody would write, put among those of the spec: what is accepted has to work."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from generator.problem import SpecError
from tests.generator.spec_copy import SpecCopy

_PLAIN: Final[tuple[dict[str, Any], ...]] = (
    *({"type": kind} for kind in ("string", "integer", "number", "boolean")),
    *({"type": "string", "format": text} for text in ("date", "date-time", "uuid", "byte")),
    *({}, {"type": ["string", "null"]}, {"const": "x"}, {"const": 1.5}),
    *({"enum": ["a", "b"]}, {"enum": [1, 2]}, {"enum": ["on", "class", "1", "é", " x", None]}),
)
_NAMES: Final = (
    *("a", "from", "class", "raw", "list", "date", "A b", "x-y", "_z", "1st", "self", "None"),
    *("fooBar", "foo_bar", "type", "default", "to_dict", "id", "body", "timeout"),
)
_TITLES: Final = ("Alpha", "Beta", "alpha beta", "Call", "Ünï")
_KNOWN: Final = (
    *("AiCousticsModelSize", "SipTransport", "CallControlCommandResult", "APIError"),
    *("ActionSendDtmfParams", "CallWebhookPayload", "WebhookMeta"),
)
_MADE_UP: Final = ("Listed", "Mapped", "Either", "Knot", "Tagged", "Tagged", "Base", "Derived")
"""Schemas that `_tangle` adds to a document, beside aliases of them."""

USE: Final = """
import importlib, pkgutil
import msgspec
import telnyx_voice_advanced as package
from telnyx_voice_advanced import types

for module in pkgutil.walk_packages(package.__path__, "telnyx_voice_advanced."):
    if not module.name.endswith(("__main__", "redis_store")):
        importlib.import_module(module.name)
for name in types.__all__:
    made = getattr(types, name)
    if isinstance(made, type) and issubclass(made, msgspec.Struct) and not hasattr(made, "raw"):
        msgspec.json.Decoder(made)
assert package.Telnyx(api_key="KEY").calls.actions.send_dtmf
"""


def trial(seed: int, folder: Path) -> Path | None:
    """The package of a spec with such schemas, used as an importer would; none where the spec is refused.

    Raises:
        AssertionError: it is accepted and does not work.
    """
    dice = random.Random(seed)
    spec_copy = SpecCopy(folder)
    _forget_examples(spec_copy)
    tangled = dice.random() < 0.7
    for document in dice.choices((spec_copy.openapi, spec_copy.asyncapi), k=dice.randint(1, 2)):
        schemas = document["components"]["schemas"]
        homes = [*_objects(schemas)]
        if tangled:
            _tangle(dice, schemas, "Sent" if document is spec_copy.openapi else "Got")
        if not tangled or dice.random() < 0.2:
            dice.choice(homes)["properties"][dice.choice(_NAMES)] = _schema(dice, 0)
    try:
        out = spec_copy.write()
    except SpecError as error:
        refusal = error
    else:
        spec_copy.run(USE)
        return out
    assert all(problem.place.line > 1 for problem in refusal.problems)
    return None


def type_check(out: Path, cache: Path) -> None:
    """Hold a package against `mypy --strict`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache)]
    result = subprocess.run(
        [*command, str(out / "telnyx_voice_advanced")],
        env={"MYPYPATH": str(out), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def _forget_examples(spec_copy: SpecCopy) -> None:
    """Examples would no longer fit, which is another test's matter."""
    for item in spec_copy.openapi["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["requestBody"]["content"]["application/json"].pop("examples", None)
    for message in spec_copy.asyncapi["components"]["messages"].values():
        message.pop("examples", None)


def _tangle(dice: random.Random, schemas: dict[str, Any], prefix: str) -> None:
    """Add aliases, lists and maps that may lead back to themselves, and bases that may be null."""

    def some(*others: str) -> dict[str, Any]:
        name = dice.choice((*_MADE_UP, *others))
        return {"$ref": f"#/components/schemas/{prefix}{name}"}

    def any_of_them() -> dict[str, Any]:
        return some("Alias", "Chain")

    def kind(name: str) -> dict[str, Any]:
        return {"type": [name, "null"] if dice.random() < 0.5 else name}

    homes = [*_objects(schemas)]
    made: dict[str, dict[str, Any]] = {
        "Alias": some(),
        "Chain": {"$ref": f"#/components/schemas/{prefix}Alias", "description": "Another name."},
        "Listed": {**kind("array"), "items": any_of_them()},
        "Mapped": {**kind("object"), "additionalProperties": any_of_them()},
        "Either": {"oneOf": [some(), {"type": dice.choice(("null", "string", "integer"))}]},
        "Knot": {**kind("object"), "properties": {"to": any_of_them(), "of": any_of_them()}},
        "Base": {**kind("object"), "properties": {"a": any_of_them()}, "required": ["a"]},
        "One": _tagged(dice, "one", any_of_them()),
        "Two": _tagged(dice, "two", any_of_them()),
        "Tagged": {
            "oneOf": [{"$ref": f"#/components/schemas/{prefix}{name}"} for name in ("One", "Two")],
            **({"discriminator": {"propertyName": "kind"}} if dice.random() < 0.5 else {}),
        },
        "Derived": {
            "allOf": [
                {
                    "$ref": f"#/components/schemas/{prefix}{dice.choice(('Base', 'Base', 'Knot', 'Chain'))}"
                },
                {**kind("object"), "properties": {"b": any_of_them()}},
            ]
        },
    }
    schemas |= {f"{prefix}{name}": schema for name, schema in made.items()}
    for home in dice.sample(homes, k=2):
        home["properties"]["made_up"] = any_of_them()


def _tagged(dice: random.Random, tag: str, inner: dict[str, Any]) -> dict[str, Any]:
    kind = dice.choice(({"const": tag}, {"type": "string", "enum": [tag]}))
    return {"type": "object", "required": ["kind"], "properties": {"kind": kind, "in": inner}}


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def _schema(dice: random.Random, depth: int) -> dict[str, Any]:
    def inner() -> dict[str, Any]:
        return _schema(dice, depth + 1)

    shape = (
        "plain"
        if depth > 2
        else dice.choice(("plain", "plain", "list", "object", "map", "union", "base", "known"))
    )
    if shape == "list":
        return {"type": "array", "items": inner()}
    if shape == "object":
        names = dice.choices(_NAMES, k=dice.randint(1, 3))
        properties = {name: inner() for name in names}
        return {"type": "object", "title": dice.choice(_TITLES), "properties": properties}
    if shape == "map":
        return {"type": "object", "additionalProperties": inner()}
    if shape == "union":
        return {dice.choice(("oneOf", "anyOf")): [inner(), inner()]}
    known = {"$ref": f"#/components/schemas/{dice.choice(_KNOWN)}"}
    if shape == "base":
        return {"allOf": [known, inner()]}
    return known if shape == "known" else dict(dice.choice(_PLAIN))
