"""What the tests read in `spec/`, with PyYAML alone: nothing here knows the generator."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of `openapi.yaml`."""

    path: str
    verb: str
    definition: Any

    def __str__(self) -> str:
        return self.method

    @property
    def id(self) -> str:
        return str(self.definition["operationId"])

    @property
    def method(self) -> str:
        """The name of the Python method."""
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", self.id)
        return str(self.definition.get("x-python-name", words.lower()))

    @property
    def resource(self) -> str:
        """Where the method lives in the client: `calls.actions`."""
        return str(self.definition["x-resource"])

    @property
    def is_about_a_call(self) -> bool:
        """Whether the path names a call, which every command but dial does."""
        return "{call_control_id}" in self.path

    @property
    def key(self) -> str | None:
        """The property of the body that keeps the command from running twice."""
        idempotency = self.definition["x-idempotency"]
        return idempotency["key"] if isinstance(idempotency, dict) else None

    @property
    def has_body(self) -> bool:
        """Whether anything is sent but the path."""
        return "requestBody" in self.definition

    @property
    def arguments(self) -> dict[str, str]:
        """The arguments that stand for the properties of the body, by the names on the wire."""
        if not self.has_body:
            return {}
        schema = self.definition["requestBody"]["content"]["application/json"]["schema"]
        return {
            wire: str(definition.get("x-python-name", f"{wire}_" if iskeyword(wire) else wire))
            for wire, definition in _properties(schema).items()
        }

    def split(self, body: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """What of a body are arguments, by their names in Python, and what is extra."""
        names = self.arguments
        named = {names[wire]: value for wire, value in body.items() if wire in names}
        return named, {wire: value for wire, value in body.items() if wire not in names}

    @property
    def bodies(self) -> dict[str, Any]:
        """The examples of the body."""
        if not self.has_body:
            return {"required": {}}
        named = self.definition["requestBody"]["content"]["application/json"]["examples"]
        return {name: example["value"] for name, example in named.items()}

    @property
    def answers(self) -> list[tuple[int, Any]]:
        """The examples of the answers, each with its status; 503 stands for `default`."""
        found: list[tuple[int, Any]] = []
        for status, response in self.definition["responses"].items():
            named = resolve(response)["content"]["application/json"]["examples"]
            code = 503 if status == "default" else int(status)
            found += [(code, resolve(example)["value"]) for example in named.values()]
        return found


@cache
def document(name: str) -> Any:
    """One of the two documents."""
    return yaml.safe_load((SPEC / name).read_text("utf-8"))


@cache
def operations() -> tuple[Operation, ...]:
    """Every operation of `openapi.yaml`."""
    return tuple(
        Operation(path, verb, definition)
        for path, item in document("openapi.yaml")["paths"].items()
        for verb, definition in item.items()
        if verb != "parameters"
    )


def resolve(node: Any) -> Any:
    """What a reference within `openapi.yaml` points to."""
    while "$ref" in node:
        target: Any = document("openapi.yaml")
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def _properties(schema: Any) -> dict[str, Any]:
    schema = resolve(schema)
    found: dict[str, Any] = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= _properties(part)
    return found


@cache
def webhooks() -> dict[str, Any]:
    """Every example of `asyncapi.yaml`, by the name of its message and its own."""
    return {
        f"{name}-{example['name']}": example["payload"]
        for name, message in document("asyncapi.yaml")["components"]["messages"].items()
        for example in message["examples"]
    }
