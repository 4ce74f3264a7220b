"""A small spec of every construct, and every place in it that holds a string."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeAlias

import yaml

from tests.generator.spec_copy import SPEC

Documents: TypeAlias = dict[str, Any]
Position: TypeAlias = tuple[str, tuple[str | int, ...], bool]
"""The document, the way to the string in it, and whether it is a key."""

_TEXTS = frozenset({"title", "summary", "description"})


@cache
def _spec() -> Documents:
    documents = {
        name: yaml.safe_load((SPEC / f"{name}.yaml").read_text("utf-8"))
        for name in ("openapi", "asyncapi")
    }
    openapi, asyncapi = documents["openapi"], documents["asyncapi"]
    openapi["paths"] = {
        path: item
        for path, item in openapi["paths"].items()
        if path.endswith(("send_dtmf", "suppression_start"))
    }
    kept = "callMachineDetectionEnded"
    for messages in (
        asyncapi["channels"]["webhook"]["messages"],
        asyncapi["components"]["messages"],
    ):
        for name in [name for name in messages if name != kept]:
            del messages[name]
    operation = next(iter(openapi["paths"].values()))["post"]
    operation["x-webhooks"] = [kept]
    operation["parameters"] = [
        {
            "name": "view",
            "in": "query",
            "description": "How much to tell.",
            "schema": {"type": "string", "enum": ["full", "short"], "default": "full"},
        },
        {
            "name": "X-Trace",
            "in": "header",
            "description": "A trace.",
            "schema": {"type": "string"},
        },
    ]
    for document in documents.values():
        _prune(document)
    return documents


def _prune(document: Any) -> None:
    """Take out components that nothing refers to, so that what is left counts."""
    while True:
        text = repr(document)
        unused = [
            (kind, name)
            for kind, entries in document["components"].items()
            if kind != "securitySchemes"
            for name in entries
            if f"#/components/{kind}/{name}'" not in text
        ]
        if not unused:
            return
        for kind, name in unused:
            del document["components"][kind][name]


@cache
def _pickled() -> bytes:
    return pickle.dumps(_spec())


def documents() -> Documents:
    """A copy to spoil."""
    copied: Documents = pickle.loads(_pickled())
    return copied


@cache
def _unspoilt(name: str) -> str:
    return json.dumps(_spec()[name], indent=1)


def text(name: str, document: Any) -> str:
    """A document as the generator reads it.

    JSON is YAML whose strings are all quoted, so that the payload reaches the generator as it is.
    """
    return _unspoilt(name) if document == _spec()[name] else json.dumps(document, indent=1)


def positions() -> list[Position]:
    """Every place with a string, once for each shape: of the many properties and examples, one of a kind is enough."""
    found: dict[tuple[str, tuple[str, ...], bool], Position] = {}
    for name, document in _spec().items():
        for way, is_key in _strings(document):
            shape = tuple(_kind(way, index) for index in range(len(way)))
            found.setdefault((name, shape, is_key), (name, way, is_key))
    return list(found.values())


def _kind(way: tuple[str | int, ...], index: int) -> str:
    """A step, or `*` where it is one of many."""
    before = way[index - 1] if index else ""
    many = before in (
        "properties",
        "schemas",
        "messages",
        "responses",
        "examples",
        "paths",
        "value",
        "payload",
        "data",
    )
    return "*" if many or isinstance(way[index], int) else str(way[index])


def _strings(
    value: Any, way: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*way, key), True
            yield from _strings(inner, (*way, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(inner, (*way, index))
    elif isinstance(value, str):
        yield way, False


def spoil(spoilt: Documents, position: Position, payload: str) -> None:
    """Put a payload into a place, and into every reference to it where it is the name of a component."""
    name, way, is_key = position
    holder = spoilt[name]
    for step in way[:-1]:
        holder = holder[step]
    if not is_key:
        holder[way[-1]] = payload
        return
    entries = list(holder.items())
    holder.clear()
    holder.update({(payload if key == way[-1] else key): inner for key, inner in entries})
    if len(way) == 3 and way[0] == "components":
        old = f"#/components/{way[1]}/{way[2]}"
        _replace(
            spoilt[name],
            old,
            f"#/components/{way[1]}/{payload.replace('~', '~0').replace('/', '~1')}",
        )


def _replace(value: Any, old: str, new: str) -> None:
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            if inner == old:
                value[key] = new
            else:
                _replace(inner, old, new)


def texts() -> list[Position]:
    """Every place that holds prose, however many of a kind."""
    return [
        (name, way, False)
        for name, document in _spec().items()
        for way, is_key in _strings(document)
        if not is_key and way[-1] in _TEXTS and "properties" not in way[-2:-1]
    ]
