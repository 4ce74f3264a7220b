"""A spec of any size, in the style of spec/: `python -m benchmarks.scale.spec DIR [OPERATIONS WEBHOOKS SEED]`."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any, Final

import yaml

_NOUNS: Final = (
    "call",
    "leg",
    "queue",
    "bridge",
    "stream",
    "recording",
    "speaker",
    "bucket",
    "tone",
    "transcript",
)
_VERBS: Final = (
    "start",
    "stop",
    "pause",
    "resume",
    "list",
    "move",
    "tag",
    "merge",
    "split",
    "probe",
)
_TYPES: Final[tuple[dict[str, Any], ...]] = (
    {"type": "string"},
    {"type": "integer", "minimum": 1, "maximum": 9000},
    {"type": "boolean"},
    {"type": "number"},
    {"type": "array", "items": {"type": "string"}},
)
_EXAMPLES: Final = {
    "string": "text",
    "integer": 7,
    "boolean": True,
    "number": 0.5,
    "array": ["a", "b"],
}


def make(operations: int, webhooks: int, seed: int = 7) -> tuple[dict[str, Any], dict[str, Any]]:
    """An OpenAPI and an AsyncAPI document with so many operations and webhooks, the same for the same seed."""
    maker = _Maker(random.Random(seed))
    for number in range(webhooks):
        maker.webhook(number)
    for number in range(operations):
        maker.operation(number)
    return maker.openapi, maker.asyncapi


def save(folder: Path, operations: int, webhooks: int, seed: int = 7) -> Path:
    """Write the two documents into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("openapi.yaml", "asyncapi.yaml")
    for name, document in zip(names, make(operations, webhooks, seed), strict=True):
        text = yaml.dump(document, Dumper=_Dumper, sort_keys=False, width=10_000)
        (folder / name).write_text(text, "utf-8")
    return folder


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._messages: list[str] = []
        info = {"title": "A large API", "version": "0.1.0", "description": "Made by a script."}
        self.openapi: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": info,
            "servers": [{"url": "https://api.example.com/v2"}],
            "paths": {},
            "components": {"schemas": {}},
        }
        self.asyncapi: dict[str, Any] = {
            "asyncapi": "3.0.0",
            "info": info,
            "channels": {
                "webhook": {"address": None, "x-webhook-signature": _SIGNATURE, "messages": {}}
            },
            "operations": {
                "receive": {"action": "receive", "channel": {"$ref": "#/channels/webhook"}}
            },
            "components": {"messages": {}, "schemas": {}},
        }

    def operation(self, number: int) -> None:
        chance = self._chance
        noun, verb = _NOUNS[number % 10], _VERBS[number // 10 % 10]
        stem = f"{verb.title()}{noun.title()}{number}"
        properties = {"command_id": _text("command_id")}
        example: dict[str, Any] = {}
        for index in range(chance.randint(2, 8)):
            kind = chance.choice(_TYPES)
            name = f"{chance.choice(_NOUNS)}_{index}"
            properties[name] = {**kind, "description": f"Setting {index} of what {verb} does."}
            example[name] = _EXAMPLES[kind["type"]]
        schemas = self.openapi["components"]["schemas"]
        schemas[f"{stem}Mode"] = {
            "type": "string",
            "enum": [f"mode_{index}" for index in range(chance.randint(2, 6))],
            "description": "How it is done.",
        }
        properties["mode"] = {"$ref": f"#/components/schemas/{stem}Mode"}
        schemas[f"{stem}Params"] = _object("", properties, sorted(example)[:1])
        answer = {f"value_{index}": _text("value") for index in range(chance.randint(1, 4))}
        schemas[f"{stem}Result"] = _object("What came of it.", answer)
        data = {"data": {"$ref": f"#/components/schemas/{stem}Result"}}
        schemas[f"{stem}Response"] = _object("The answer.", data, ["data"])
        self.openapi["paths"][f"/{noun}s/{{id}}/actions/{verb}_{number}"] = {
            "post": {
                "operationId": stem,
                "summary": f"{verb.title()} a {noun}",
                "description": f"Does {verb} with the {noun}, in the way number {number}.",
                "x-resource": f"{noun}s.{verb}_actions",
                "x-idempotency": {"key": "command_id"},
                "x-webhooks": chance.sample(self._messages, min(2, len(self._messages))),
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "requestBody": {"content": _json(f"{stem}Params", example)},
                "responses": {"200": {"description": "Done.", "content": _json(f"{stem}Response")}},
            }
        }

    def webhook(self, number: int) -> None:
        noun, verb = self._chance.choice(_NOUNS), self._chance.choice(_VERBS)
        stem, name = (
            f"{noun.title()}{verb.title()}Event{number}",
            f"{noun}{verb.title()}Event{number}",
        )
        event_type = f"{noun}.{verb}.event_{number}"
        schemas = self.asyncapi["components"]["schemas"]
        fields = {
            f"field_{index}": _text("field", null=True)
            for index in range(self._chance.randint(2, 10))
        }
        schemas[f"{stem}Payload"] = _object("What it tells.", fields)
        inner = {
            "id": _text("id", null=True),
            "event_type": {"type": "string", "const": event_type},
            "payload": {"$ref": f"#/components/schemas/{stem}Payload"},
        }
        schemas[stem] = _object("The event.", inner, ["event_type", "payload"])
        data = {"data": {"$ref": f"#/components/schemas/{stem}"}}
        schemas[f"{stem}WebhookEvent"] = _object("The delivery.", data, ["data"])
        self.asyncapi["components"]["messages"][name] = {
            "name": name,
            "summary": "Something happened.",
            "payload": {"$ref": f"#/components/schemas/{stem}WebhookEvent"},
            "examples": [{"payload": {"data": {"event_type": event_type, "payload": {}}}}],
        }
        reference = {"$ref": f"#/components/messages/{name}"}
        self.asyncapi["channels"]["webhook"]["messages"][name] = reference
        self._messages.append(name)


_SIGNATURE: Final = {
    "algorithm": "Ed25519",
    "encoding": "base64",
    "signatureHeader": "x-signature",
    "timestampHeader": "x-timestamp",
    "timestampUnit": "seconds",
    "signedMessage": "{timestamp}|{body}",
    "toleranceSeconds": 300,
}


def _text(name: str, *, null: bool = False) -> dict[str, Any]:
    return {
        "type": ["string", "null"] if null else "string",
        "description": f"The {name} as the API has it.",
    }


def _object(
    description: str, properties: dict[str, Any], required: list[str] | None = None
) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if description:
        made["description"] = description
    return {**made, "required": required} if required else made


def _json(schema: str, example: dict[str, Any] | None = None) -> dict[str, Any]:
    content: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    return {"application/json": {**content, "example": example} if example is not None else content}


if __name__ == "__main__":
    save(Path(sys.argv[1]), *map(int, sys.argv[2:] or (1000, 500)))
