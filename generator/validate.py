"""Hold the documents against the schemas of their formats, and the examples against the spec's own schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import jsonschema_rs

from .load import Document, Map, Seq, Spec, escape
from .problem import Problem, SpecError
from .registry import Node, root

_METASCHEMAS: Final = Path(__file__).resolve().parent / "metaschemas"
_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def validate(spec: Spec) -> None:
    """Hold a spec against the formats it is written in.

    Raises:
        SpecError: a document is no valid OpenAPI 3.1 or AsyncAPI 3.0, or an example does not fit its schema.
    """
    problems = [
        *_format(spec.openapi, "openapi", "openapi-3.1", "3.1."),
        *_format(spec.asyncapi, "asyncapi", "asyncapi-3.0", "3.0."),
    ]
    if problems:
        raise SpecError(problems)
    if problems := [problem for document in spec.documents for problem in _examples(document)]:
        raise SpecError(problems)


@cache
def _metaschema(name: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(json.loads((_METASCHEMAS / f"{name}.json").read_bytes()))


def _format(document: Document, key: str, metaschema: str, version: str) -> Iterator[Problem]:
    if not str(document.root.get(key, "")).startswith(version):
        yield document.problem("format-version", f"/{key}", f"must be {key} {version}x")
        return
    for error in _metaschema(metaschema).iter_errors(_plain(document.root)):
        path, message = _best(error)
        yield document.problem(f"{key}-schema", _pointer(path), message)


def _plain(value: object) -> Any:
    """The same value in the plain types that the validator reads."""
    return json.loads(json.dumps(value))


def _pointer(path: tuple[str | int, ...]) -> str:
    return "".join(f"/{escape(str(step))}" for step in path)


def _best(error: jsonschema_rs.ValidationError) -> tuple[tuple[str | int, ...], str]:
    """The place and sentence of an error; of alternatives, the one that came closest to fitting."""
    context: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", None) or []
    branches = [
        branch for branch in context if not any("$ref" in inner.message for inner in branch)
    ]
    if branches:
        deepest = max(
            branches, key=lambda branch: max(len(inner.instance_path) for inner in branch)
        )
        return _best(max(deepest, key=lambda inner: len(inner.instance_path)))
    message = (
        error.message if len(error.message) < 300 else f"{error.message[:120]}… does not fit here"
    )
    return tuple(error.instance_path), message


def _examples(document: Document) -> Iterator[Problem]:
    """The examples of requests, responses and messages that do not fit their schemas."""
    top = root(document)
    components = _plain(document.root.get("components"))
    for node, schema, steps, value in _pairs(top):
        body = {**_plain(schema), "$schema": _DRAFT, "components": components}
        try:
            validator = jsonschema_rs.validator_for(body, validate_formats=True)
        except (jsonschema_rs.ReferencingError, jsonschema_rs.ValidationError, ValueError):
            continue  # what is wrong with the schema itself is said where it is read
        for error in validator.iter_errors(_plain(value)):
            path, message = _best(error)
            yield node.problem(
                "example-mismatch",
                f"the example does not fit its schema: {message}",
                *steps,
                *map(str, path),
            )


def _pairs(node: Node) -> Iterator[tuple[Node, Map, tuple[str, ...], object]]:
    """Every schema below a node that has examples beside it, with each example and its steps below the node."""
    value = node.value
    schema = value.get("schema", value.get("payload"))
    if isinstance(schema, Map):
        examples = value.get("examples")
        if isinstance(examples, Map):
            for name, example in examples.items():
                if isinstance(example, Map) and "value" in example:
                    yield node, schema, ("examples", name, "value"), example["value"]
        elif isinstance(examples, Seq):
            for index, example in enumerate(examples):
                if isinstance(example, Map) and "payload" in example:
                    yield node, schema, ("examples", str(index), "payload"), example["payload"]
        if "example" in value:
            yield node, schema, ("example",), value["example"]
    for key, inner in value.items():
        if key in ("examples", "example"):
            continue
        if isinstance(inner, Map):
            child = node.child(key)
            assert child is not None
            yield from _pairs(child)
        elif isinstance(inner, Seq):
            for _, child in node.children(key):
                yield from _pairs(child)
