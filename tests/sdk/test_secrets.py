"""A canary in every field that the spec calls sensitive: it shows in no log line, repr, exception or pickle."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from telnyx_voice_advanced import APIError, Telnyx, unsafe_unwrap

from tests.oracle.spec import Operation

ROOT = Path(__file__).parents[2]
CALL = "v3:canary-of-a-call-0123456789"


@cache
def document(name: str) -> Any:
    return yaml.safe_load((ROOT / "spec" / name).read_text("utf-8"))


class Canaries:
    """Values for a schema, each sensitive text a canary of its own."""

    def __init__(self, file: str) -> None:
        self._document = document(file)
        self.planted: list[str] = []

    def value(self, schema: Any, *, sensitive: bool = False, depth: int = 0) -> Any:
        """A value with every property; strings are canaries where the schema or what is above it is sensitive."""
        sensitive = sensitive or "x-sensitive" in schema
        if "$ref" in schema:
            return self.value(self._resolve(schema), sensitive=sensitive, depth=depth)
        for word in ("oneOf", "anyOf"):
            if variants := [v for v in schema.get(word, ()) if v.get("type") != "null"]:
                return self.value(variants[-1], sensitive=sensitive, depth=depth)
        if properties := self._properties(schema):
            return {
                name: self.value(inner, sensitive=sensitive, depth=depth + 1)
                for name, inner in properties.items()
            }
        return self._plain(schema, sensitive=sensitive, depth=depth)

    def _plain(self, schema: Any, *, sensitive: bool, depth: int) -> Any:
        if "const" in schema or "enum" in schema:
            return schema.get("const", schema.get("enum", [None])[0])
        kinds = schema.get("type", "string")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "array":
            return [self.value(schema["items"], sensitive=sensitive, depth=depth + 1)]
        if kind == "object":
            inner = schema.get("additionalProperties")
            held = inner if isinstance(inner, dict) else {"type": "string"}
            return {"call.answered": self.value(held, sensitive=sensitive, depth=depth + 1)}
        if kind != "string":
            return {"boolean": True, "integer": 7, "number": 0.5}[kind]
        if schema.get("format") == "date-time":
            return "2026-05-11T14:04:55Z"
        if not sensitive:
            return "a plain text"
        self.planted.append(f"canary-{len(self.planted):03d}-of-a-secret")
        return self.planted[-1]

    def _properties(self, schema: Any) -> dict[str, Any]:
        schema = self._resolve(schema)
        found: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            found |= self._properties(part)
        return found | schema.get("properties", {})

    def _resolve(self, schema: Any) -> Any:
        while "$ref" in schema:
            node = self._document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                node = node[step]
            schema = node
        return schema


@dataclass(frozen=True)
class Command:
    """One operation of the spec."""

    path: str
    definition: Any

    def __str__(self) -> str:
        return str(self.definition["operationId"])

    def call(self, client: Telnyx, body: Mapping[str, Any]) -> Any:
        """Send a body, argument by argument where its names are those of arguments."""
        operation = Operation(self.path, "", self.definition)
        named, _ = operation.split(dict(body))
        method = getattr(attrgetter(operation.resource)(client), operation.method)
        return method(*([CALL] if operation.is_about_a_call else []), **named)


def commands() -> Iterator[Command]:
    for path, item in document("openapi.yaml")["paths"].items():
        for verb, definition in item.items():
            if verb != "parameters" and "requestBody" in definition:
                yield Command(path, definition)


def echo(request: httpx.Request) -> httpx.Response:
    """The worst that a server can do: it says all that it was sent, in a message and as an object."""
    body = request.content.decode()
    error = {"code": "90000", "title": "Refused", "detail": f"{request.url} {body}"}
    return httpx.Response(422, json={"errors": [{**error, "meta": json.loads(body)}]})


def unreachable(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"{request.url} {request.content.decode()}", request=request)


@pytest.mark.parametrize("server", [echo, unreachable])
@pytest.mark.parametrize("command", tuple(commands()), ids=str)
def test_no_command_shows_a_secret(
    command: Command, server: Any, caplog: pytest.LogCaptureFixture
) -> None:
    canaries = Canaries("openapi.yaml")
    body = canaries.value(
        command.definition["requestBody"]["content"]["application/json"]["schema"]
    )
    caplog.set_level(logging.DEBUG, "telnyx_voice_advanced")
    transport = httpx.MockTransport(server)
    with (
        Telnyx(
            api_key="KEY-canary",
            http_client=httpx.Client(transport=transport),
            max_retries=0,
            # A canary is no Base64.
            validate_arguments=False,
        ) as client,
        pytest.raises(APIError) as caught,
    ):
        command.call(client, body)
    error = caught.value
    said = repr(
        (error, error.body, getattr(error, "errors", ()), pickle.loads(pickle.dumps(error)))
    )
    said += "".join(traceback.format_exception(error)) + caplog.text + repr(client)
    assert [canary for canary in (*canaries.planted, CALL, "KEY-canary") if canary in said] == []
    assert b"canary" not in pickle.dumps(error)


def messages() -> dict[str, Any]:
    found: dict[str, Any] = document("asyncapi.yaml")["components"]["messages"]
    return found


@pytest.mark.parametrize("message", tuple(messages()))
def test_no_event_shows_a_secret(message: str) -> None:
    canaries = Canaries("asyncapi.yaml")
    body = json.dumps(canaries.value(messages()[message]["payload"])).encode()
    event = unsafe_unwrap(body, strict=True)
    assert canaries.planted, "every event has a client_state at least"
    said = repr(event) + str(event) + f"{event.data.payload}"
    assert [canary for canary in canaries.planted if canary in said] == []
