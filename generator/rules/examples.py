"""Examples and defaults that say the same as their schemas, and an example for everything that is sent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import PurePath
from typing import Any, Final

from generator.load.load import ASYNCAPI, OPENAPI, Map, Seq, Spec
from generator.load.node import Node
from generator.problem import Problem, suggest

from . import walk
from .formats import explain, plain
from .rule import rule

_BASE: Final = "https://spec.invalid/spec/"
"""Where the documents pretend to live, so that references between them resolve."""


@rule(
    "example-mismatch",
    why="People copy examples; one that the API would refuse costs each of them an hour.",
    by_part=True,
)
def mismatch(spec: Spec) -> Iterator[Problem]:
    schemas = _Schemas(spec)
    for document in spec.documents:
        for schema, owner, steps, value in _pairs(walk.top(document)):
            for path, message in schemas.errors(schema, value):
                yield owner.problem(
                    "example-mismatch",
                    f"the example does not fit its schema: {message}",
                    *steps,
                    *path,
                )
        for schema in walk.schemas(document):
            for index, value in enumerate(_list(schema.value.get("examples"))):
                for path, message in schemas.errors(schema, value):
                    yield schema.problem(
                        "example-mismatch",
                        f"the example does not fit its schema: {message}",
                        "examples",
                        str(index),
                        *path,
                    )


@rule(
    "default-mismatch",
    why="A default that its own schema refuses documents something that the API cannot do.",
    by_part=True,
)
def default(spec: Spec) -> Iterator[Problem]:
    schemas = _Schemas(spec)
    for document in spec.documents:
        for schema in walk.schemas(document):
            if "default" in schema.value:
                value = schema.value["default"]
                for path, message in schemas.errors(schema, value):
                    if value is None:
                        message += (
                            "; an empty value is null: write what is meant, or remove the key"
                        )
                    yield schema.problem(
                        "default-mismatch", f"the default does not fit: {message}", "default", *path
                    )


@rule(
    "example-key",
    why="JSON Schema lets unknown keys pass, so a misspelt key in an example would show people a field that is none.",
    by_part=True,
)
def unknown_key(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for schema, owner, steps, value in _pairs(walk.top(document)):
            for path, message in _unknown(spec, schema, value):
                yield owner.problem("example-key", message, *steps, *path, key=True)


@rule(
    "missing-example",
    why="Mock servers, docs and the contract tests speak from examples; without one, an operation is untried.",
    severity="warning",
    by_part=True,
)
def missing(spec: Spec) -> Iterator[Problem]:
    for name, node in walk.operations(spec):
        body = node.child("requestBody")
        target = walk.target(spec, body) if body else None
        content = target.child("content", "application/json") if target else None
        if content is not None and not _has_example(content):
            yield content.problem("missing-example", f"the body of {name} has no example", key=True)
    for name, node in walk.messages(spec):
        if not _list(node.value.get("examples")):
            yield node.problem("missing-example", f"the message {name!r} has no example", key=True)


class _Schemas:
    """Validators for the schemas of a spec. Nothing is fetched, whatever a reference says."""

    def __init__(self, spec: Spec) -> None:
        names = {spec.openapi.file: OPENAPI, spec.asyncapi.file: ASYNCAPI}
        self._addresses = {file: f"{_BASE}{name}" for file, name in names.items()}
        self._spec = spec
        self._known: dict[tuple[str, str], Any] = {}

    @cached_property
    def _whole(self) -> Any:
        return self._registry(*(document.root for document in self._spec.documents))

    def _registry(self, *roots: Map) -> Any:
        import jsonschema_rs

        return jsonschema_rs.Registry(
            list(zip(self._addresses.values(), map(plain, roots), strict=True)),
            draft=jsonschema_rs.Draft202012,
            retriever=_refuse,
        )

    def errors(self, schema: Node, value: object) -> Iterator[tuple[tuple[str, ...], str]]:
        """What is wrong with a value; nothing where the schema itself is broken, which is said elsewhere."""
        key = (schema.document.file, schema.pointer)
        if key not in self._known:
            self._known[key] = self._validator(schema)
        if (validator := self._known[key]) is not None:
            for error in validator.iter_errors(plain(value)):
                yield from explain(error)

    def _validator(self, schema: Node) -> Any:
        import jsonschema_rs

        file, near = schema.document.file, self._spec.near
        reference = f"{self._addresses[file]}#{_fragment(schema.pointer)}"
        try:
            return jsonschema_rs.validator_for(
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": reference},
                registry=self._registry(*near(file, schema.pointer)) if near else self._whole,
                validate_formats=True,
            )
        except (jsonschema_rs.ReferencingError, jsonschema_rs.ValidationError, ValueError):
            return None


def _fragment(pointer: str) -> str:
    from urllib.parse import quote

    return quote(pointer)


def _refuse(address: str) -> Any:
    raise ValueError(f"{address} is not fetched")


def _pairs(node: Node) -> Iterator[tuple[Node, Node, tuple[str, ...], object]]:
    """Every schema that has examples beside it, the node of both, and each example with its steps below that node."""
    value = node.value
    schema = node.child("schema") or node.child("payload")
    if schema is not None:
        examples = value.get("examples")
        if isinstance(examples, Map):
            for name, example in examples.items():
                if isinstance(example, Map) and "value" in example:
                    yield schema, node, ("examples", name, "value"), example["value"]
        for index, example in enumerate(_list(examples)):
            if isinstance(example, Map) and "payload" in example:
                yield schema, node, ("examples", str(index), "payload"), example["payload"]
        if "example" in value:
            yield schema, node, ("example",), value["example"]
    for key in value:
        if key not in ("examples", "example"):
            inner = value[key]
            if isinstance(inner, Map) and (child := node.child(key)) is not None:
                yield from _pairs(child)
            elif isinstance(inner, Seq):
                for _, child in node.children(key):
                    yield from _pairs(child)


def _unknown(spec: Spec, schema: Node, value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    target = walk.target(spec, schema)
    if target is None:
        return
    if isinstance(value, Seq):
        items = target.child("items")
        for index, inner in enumerate(value) if items else ():
            assert items is not None
            for path, message in _unknown(spec, items, inner):
                yield (str(index), *path), message
        return
    if not isinstance(value, Map):
        return
    known, is_open = _properties(spec, target)
    for key, inner in value.items():
        if key in known:
            for path, message in _unknown(spec, known[key], inner):
                yield (key, *path), message
        elif known and not is_open:
            place = target.document.place(target.pointer, key=True)
            where = f"{PurePath(place.file).name}, line {place.line}"
            said = f"the schema of this example ({where}) has no property {key!r}"
            yield (key,), f"{said}{suggest(key, known)}"


def _properties(spec: Spec, schema: Node) -> tuple[dict[str, Node], bool]:
    """The properties of an object schema, bases and alternatives included, and whether it says that it takes others."""
    target = walk.target(spec, schema)
    if target is None:
        return {}, True
    known = dict(target.children("properties"))
    is_open = bool(target.value.get("additionalProperties"))
    for word in ("allOf", "oneOf", "anyOf"):
        for _, part in target.children(word):
            more, more_open = _properties(spec, part)
            known.update(more)
            is_open |= more_open
    return known, is_open


def _has_example(content: Node) -> bool:
    return bool(content.value.get("examples")) or "example" in content.value


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, Seq) else []
