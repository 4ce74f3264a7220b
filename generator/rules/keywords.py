"""Keywords of JSON Schema with a value that they cannot have, or where they do nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from generator.load.load import Document, Map, Seq, Spec
from generator.load.node import Node
from generator.problem import Problem, collect, suggest
from generator.schemas import keywords

from . import walk
from .rule import rule

_TEXT: Final = (
    "title",
    "description",
    "pattern",
    "format",
    "contentEncoding",
    "contentMediaType",
    "$comment",
    "$ref",
)
_NUMBER: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_COUNT: Final = (
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
)
_SWITCH: Final = ("deprecated", "readOnly", "writeOnly", "uniqueItems")
_LIST: Final = ("enum", "allOf", "oneOf", "anyOf", "examples", "required")

_OF_TYPE: Final = {
    **dict.fromkeys(("minLength", "maxLength", "pattern"), frozenset({"string"})),
    **dict.fromkeys(_NUMBER, frozenset({"number", "integer"})),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "items"), frozenset({"array"})),
    **dict.fromkeys(
        ("minProperties", "maxProperties", "properties", "required", "additionalProperties"),
        frozenset({"object"}),
    ),
}
"""The types that a keyword says something about."""
_INSTEAD: Final = {
    ("minimum", "string"): "minLength",
    ("maximum", "string"): "maxLength",
    ("minLength", "array"): "minItems",
    ("maxLength", "array"): "maxItems",
    ("minimum", "array"): "minItems",
    ("maximum", "array"): "maxItems",
}

_FORMATS: Final = frozenset(
    {
        *(
            "byte",
            "binary",
            "base64url",
            "char",
            "password",
            "regex",
            "html",
            "commonmark",
            "media-range",
        ),
        *("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "double-int"),
        *("float", "double", "decimal", "decimal128", "unixtime"),
        *("date", "date-time", "time", "duration", "http-date"),
        *("email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uuid"),
        *("uri", "uri-reference", "uri-template", "iri", "iri-reference"),
        *("json-pointer", "relative-json-pointer"),
        *("sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token"),
    }
)
"""Those of JSON Schema and of OpenAPI's registry."""


@rule(
    "keyword-value",
    why="A keyword with a value that it cannot have says nothing, or another thing to each reader.",
    by_part=True,
)
def value(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        yield from _no_schema(document)
        for node in walk.schemas(document):
            for key in node.value:
                if (wrong := _wrong(key, node.value[key])) is not None:
                    yield node.problem("keyword-value", f"{key} is {wrong}", key)
            yield from _empty(node)
            yield from _members(node)
            yield from _twice(node)
            yield from _beyond(node)


@rule(
    "untyped-items",
    why="A list whose items are not described is a list of anything; `items: {}` says so where it is meant.",
    severity="warning",
    by_part=True,
)
def items(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.schemas(document):
            if "array" in walk.types(node) and "items" not in node.value:
                yield node.problem(
                    "untyped-items", "this list does not say what its items are", "type"
                )


@rule("type", why="JSON Schema knows seven types.", by_part=True)
def types(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.schemas(document):
            found: list[Problem] = []
            collect(found, keywords.types, node)
            yield from found


@rule(
    "idle-keyword",
    why="A limit of another type limits nothing: most often one of the two is a mistake.",
    by_part=True,
)
def idle(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.schemas(document):
            kinds = walk.types(node)
            for key in (
                node.value.keys() & _OF_TYPE.keys() if kinds and kinds <= keywords.TYPES else ()
            ):
                if not kinds & _OF_TYPE[key]:
                    kind = min(kinds)
                    better = _INSTEAD.get((key, kind))
                    hint = f"; did you mean {better!r}?" if better else ""
                    message = f"{key!r} does nothing for {_article(kind)}{hint}"
                    yield node.problem("idle-keyword", message, key, key=True)


@rule(
    "unknown-format",
    why="A format that nobody knows changes no type and checks nothing; most often it is a misspelt one.",
    severity="warning",
    by_part=True,
)
def unknown_format(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.schemas(document):
            text = node.text("format")
            if text and text not in _FORMATS:
                message = f"no format is called {text!r}{suggest(text, _FORMATS)}"
                yield node.problem("unknown-format", message, "format")


def _no_schema(document: Document) -> Iterator[Problem]:
    """Bodies, parameters and headers that are described by something else than a schema."""
    for node in walk.maps(document):
        given = node.value.get("schema", node.value)
        if not isinstance(given, Map):
            message = f"schema is {json.dumps(given)}: describe the value, or write {{}} where it may be any"
            yield node.problem("keyword-value", message, "schema")


_NOTHING: Final = {
    **dict.fromkeys(("oneOf", "anyOf"), "no value is one of no variants; list them"),
    "allOf": "there is nothing to combine; list the parts",
    "type": "no value is of no type; name one",
}


def _empty(node: Node) -> Iterator[Problem]:
    """Lists that need a member: JSON Schema takes none that is empty."""
    for key, why in _NOTHING.items():
        if isinstance(given := node.value.get(key), Seq) and not given:
            message = f"{key} is an empty list: {why}, or remove the key"
            yield node.problem("keyword-value", message, key)


def _twice(node: Node) -> Iterator[Problem]:
    """Properties that are required twice, and types: one of them was to be another."""
    for key in ("required", "type"):
        names = _list(node.value.get(key))
        for index, name in enumerate(names):
            if name in names[:index]:
                message = f"{name!r} is listed already"
                yield node.problem("keyword-value", message, key, str(index))


_BITS: Final = {"int8": 7, "int16": 15, "int32": 31, "int64": 63}


def _beyond(node: Node) -> Iterator[Problem]:
    """Limits that no number of the format reaches."""
    bits = _BITS.get(node.text("format"), 0)
    for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum") if bits else ():
        limit = node.value.get(key)
        if (
            _is_number(limit)
            and isinstance(limit, int | float)
            and not -(2**bits) <= limit < 2**bits
        ):
            message = f"{key} is beyond {node.text('format')}, which ends at {2**bits - 1}"
            yield node.problem("keyword-value", message, key)


def _wrong(key: str, given: object) -> str | None:
    """What a keyword would have to be; none where it is."""
    if key in _TEXT and not isinstance(given, str):
        return "text"
    if key in _NUMBER and not _is_number(given):
        since = " since OpenAPI 3.1" if isinstance(given, bool) else ""
        return f"a number{since}, without quotes"
    if key == "multipleOf" and isinstance(given, int | float) and given <= 0:
        return "a number above 0"
    if key == "type" and given is not None and not _is_type(given):
        return "the name of a type, or a list of such names"
    if key == "additionalProperties" and not isinstance(given, Map | bool):
        return "true, false or a schema"
    if key in _COUNT and not (_is_number(given) and isinstance(given, int) and given >= 0):
        return "a whole number from 0 up, without quotes"
    if key in _SWITCH and not isinstance(given, bool):
        return "true or false, without quotes"
    if key == "required" and not _is_names(given):
        return "a list of property names, on the object that has them"
    if key in _LIST and not isinstance(given, Seq):
        return "a list"
    if key == "properties" and not isinstance(given, Map):
        return "a mapping from property names to schemas"
    if key == "items" and not isinstance(given, Map):
        return "a schema"
    return None


def _members(node: Node) -> Iterator[Problem]:
    """Properties and variants that are no schemas."""
    for key in ("properties", "allOf", "oneOf", "anyOf"):
        inner = node.value.get(key)
        members = inner.items() if isinstance(inner, Map) else enumerate(_list(inner))
        for name, member in members:
            if not isinstance(member, Map):
                what = "is empty" if member is None else f"is {member!r}"
                message = f"{name!r} {what}: describe it with a schema, or take it out"
                yield node.problem(
                    "keyword-value", message, key, str(name), key=key == "properties"
                )


def _is_number(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool)


def _is_names(given: object) -> bool:
    return isinstance(given, Seq) and all(isinstance(name, str) for name in given)


def _is_type(given: object) -> bool:
    """Whether it could name types; `unquoted-null` tells of those without quotes."""
    names = given if isinstance(given, Seq) else [given]
    return all(isinstance(name, str) or name is None for name in names)


def _list(given: object) -> list[object]:
    return list(given) if isinstance(given, Seq) else []


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aio' else 'a'} {kind}"
