"""Hold each document against the official JSON Schema of its format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.load.load import Document, Spec, escape
from generator.problem import Problem, suggest

from .rule import rule

if TYPE_CHECKING:
    import jsonschema_rs

_METASCHEMAS: Final = Path(__file__).resolve().parent.parent / "metaschemas"

_OF_SCHEMAS: Final = frozenset(
    {"type", "format", "enum", "items", "properties", "minimum", "maximum", "pattern", "default"}
)

Steps: TypeAlias = tuple[str, ...]


@rule(
    "format-version",
    why="The official schema of one version of a format says nothing about another version.",
)
def format_version(spec: Spec) -> Iterator[Problem]:
    for document, key, version in _documents(spec):
        if not str(document.root.get(key, "")).startswith(version):
            yield document.problem("format-version", f"/{key}", f"must be {key} {version}x")


@rule(
    "openapi-schema", why="A document that is no OpenAPI means nothing to the tools of the field."
)
def openapi_schema(spec: Spec) -> Iterator[Problem]:
    yield from _against(spec.openapi, "openapi", "openapi-3.1")


@rule(
    "asyncapi-schema", why="A document that is no AsyncAPI means nothing to the tools of the field."
)
def asyncapi_schema(spec: Spec) -> Iterator[Problem]:
    yield from _against(spec.asyncapi, "asyncapi", "asyncapi-3.0")


def _documents(spec: Spec) -> tuple[tuple[Document, str, str], ...]:
    return ((spec.openapi, "openapi", "3.1."), (spec.asyncapi, "asyncapi", "3.0."))


def _against(document: Document, key: str, name: str) -> Iterator[Problem]:
    for error in _validator(name).iter_errors(plain(document.walked)):
        for path, message in explain(error, _words(name)):
            yield document.problem(
                f"{key}-schema", pointer(path), message, key="unexpected" in message
            )


@cache
def _metaschema(name: str) -> Any:
    return json.loads((_METASCHEMAS / f"{name}.json").read_bytes())


@cache
def _validator(name: str) -> jsonschema_rs.Validator:
    import jsonschema_rs

    return jsonschema_rs.validator_for(_metaschema(name))


@cache
def _words(name: str) -> frozenset[str]:
    """Every key that a format knows anywhere."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(properties := value.get("properties"), dict):
                yield from properties
            for inner in value.values():
                yield from walk(inner)

    return frozenset(walk(_metaschema(name)))


def plain(value: object) -> Any:
    """The same value in the plain types that the validator reads."""
    return json.loads(json.dumps(value))


def pointer(path: Steps) -> str:
    """The JSON pointer of a path."""
    return "".join(f"/{escape(step)}" for step in path)


def explain(
    error: jsonschema_rs.ValidationError, words: frozenset[str] = frozenset()
) -> Iterator[tuple[Steps, str]]:
    """The places and sentences of an error; of alternatives, the one that came closest to fitting.

    Args:
        words: keys that could have been meant where there is one that may not be.
    """
    context: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", None) or []
    branches = [
        branch for branch in context if not any("$ref" in inner.message for inner in branch)
    ]
    # A branch without errors fits: then more than one does, and none came closest.
    if branches and all(branches):
        closest = max(branches, key=lambda branch: max(len(e.instance_path) for e in branch))
        yield from explain(max(closest, key=lambda e: len(e.instance_path)), words)
        return
    path = tuple(map(str, error.instance_path))
    for key in getattr(error.kind, "unexpected", ()):
        yield (
            (*path, str(key)),
            f"the key {key!r} is unexpected here{_belongs(str(key), path, words)}",
        )
    if not hasattr(error.kind, "unexpected"):
        yield path, _sentence(error)


def _belongs(key: str, path: Steps, words: frozenset[str]) -> str:
    """Where a key belongs that is known elsewhere, or what it may have been meant to be."""
    if "examples" in path[-2:] or key == "examples":
        return "; an example in OpenAPI has a name, and its value under 'value'"
    if path[-1:] == ("responses",):
        return "; a response is for one status ('200'), for a hundred of them ('2XX'), or 'default'"
    if key in _OF_SCHEMAS:
        return "; what it says of a value belongs under 'schema'"
    return suggest(key, words)


def _sentence(error: jsonschema_rs.ValidationError) -> str:
    if missing := getattr(error.kind, "property", None):
        return f"lacks the key {missing!r}, which is required here"
    message = error.message
    options = getattr(error.kind, "options", None)
    if isinstance(options, list) and isinstance(error.instance, str):
        message += suggest(error.instance, map(str, options))
    if "string" in message and isinstance(error.instance, int | float):
        message += "; put it in quotes"
    return message if len(message) < 300 else f"{message[:120]}… does not fit here"
