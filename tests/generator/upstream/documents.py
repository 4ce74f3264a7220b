"""A small vendor's document that says what the tests' spec says, to change."""

from __future__ import annotations

import json
import subprocess
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from tests.generator.command import run
from tests.generator.spec_copy import SpecCopy


def schema(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": properties}
    return {**made, "required": list(required)} if required else made


def lamp() -> dict[str, Any]:
    """A request body."""
    return schema(
        {
            "colour": {"type": "string", "enum": ["red", "green"]},
            "level": {"type": "integer", "minimum": 1, "maximum": 9, "default": 5},
            "parts": {"type": "array", "items": schema({"name": {"type": "string"}})},
        },
        "colour",
    )


def lit(event_type: str = "lamp.lit") -> dict[str, Any]:
    """An event's envelope."""
    data = {
        "event_type": {"type": "string", "enum": [event_type]},
        "payload": schema({"colour": {"type": "string"}, "level": {"type": "integer"}}),
    }
    return schema({"data": schema(data, "event_type", "payload")}, "data")


def answer() -> dict[str, Any]:
    return schema({"data": schema({"result": {"type": "string"}})}, "data")


class Case:
    """A vendor's document beside a spec that agrees with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.request = lamp()
        self.answer = answer()
        self.events = {"lampLit": lit()}
        self.paths: dict[str, Any] = {}
        self.spec_copy = SpecCopy(folder)
        content = {"application/json": {"schema": deepcopy(lamp())}}
        responses = {
            "200": {
                "description": "Done.",
                "content": {"application/json": {"schema": deepcopy(answer())}},
            }
        }
        self.spec_copy.openapi["paths"] = {
            "/lamps/{id}": {
                "post": {
                    "operationId": "light",
                    "requestBody": {"content": content},
                    "responses": responses,
                }
            }
        }
        message = {"name": "lampLit", "payload": deepcopy(lit())}
        self.spec_copy.asyncapi["components"]["messages"] = {"lampLit": message}
        self.waived: list[dict[str, Any]] = []

    @property
    def mine(self) -> Any:
        """The properties of the spec's request."""
        post = self.spec_copy.openapi["paths"]["/lamps/{id}"]["post"]
        return post["requestBody"]["content"]["application/json"]["schema"]

    def save(self) -> Path:
        """The document, with the spec beside it."""
        self.spec_copy.save()
        if self.waived:
            text = yaml.safe_dump({"waived": self.waived})
            (self.spec_copy.spec / "upstream.yaml").write_text(text, "utf-8")
        operation = {
            "operationId": "LightLamp",
            "summary": "Light a lamp",
            "description": "Theirs.",
            "requestBody": {
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/LampRequest"}}
                }
            },
            "responses": {"200": {"content": {"application/json": {"schema": self.answer}}}},
        }
        document = {
            "openapi": "3.1.0",
            "paths": {"/lamps/{id}": {"post": operation}, **self.paths},
            "webhooks": {
                name: {
                    "post": {
                        "summary": name,
                        "requestBody": {"content": {"application/json": {"schema": event}}},
                    }
                }
                for name, event in self.events.items()
            },
            "components": {"schemas": {"LampRequest": self.request}},
        }
        path = self.folder / "vendor.yaml"
        path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
        return path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        document = self.save()
        return run("upstream", document, "--spec", self.spec_copy.spec, *arguments)

    def found(self) -> set[tuple[str, str]]:
        """The kind and place of everything new."""
        result = self.run("--format", "json")
        assert result.stderr == ""
        said = json.loads(result.stdout)
        assert result.returncode == (1 if said["new"] or said["unused_waivers"] else 0)
        return {(entry["kind"], entry["at"]) for entry in said["new"]}
