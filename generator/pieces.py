"""An OpenAPI document in pieces: each mapping of it alone, with the place where one like it may stand.

A typed model reads a mapping field by field. So a document fits it where each of its pieces was in one that did, and
what people add most often, a property or an operation like others, is made of pieces that are known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from .cache.cache import Cache, digest
from .cache.table import Table
from .load.load import Document, gists, held

_PIECES: Final = Table[bytes]("pieces", bytes)
_NAMES: Final = frozenset(
    {
        *(
            "content",
            "encoding",
            "examples",
            "headers",
            "mapping",
            "parameters",
            "paths",
            "properties",
        ),
        *("requestBodies", "responses", "schemas", "scopes", "securitySchemes", "variables"),
    }
)
"""Where the keys of a mapping are names that the spec gives, those that begin with x- too."""
_FREE: Final = frozenset(
    {
        *("$ref", "default", "description", "enum", "example", "name", "operationId", "pattern"),
        *("required", "summary", "tags", "title"),
    }
)
"""Keys under which a string is any string."""
_ANY: Final = frozenset({"const", "default", "enum", "example", "value"})
"""Keys under which no mapping has a type; those of `mapping` and `responses` are names."""
_WHOLE: Final = frozenset({"callbacks", "links", "pathItems", "security"})
"""What is rare, and is no piece of its own: it has names or any JSON in it."""
_SCHEMA: Final = "schema"
_SCHEMAS: Final = frozenset(
    {
        *("schema", "items", "schemas/*", "properties/*", "allOf/-", "oneOf/-", "anyOf/-"),
        *("additionalProperties", "not"),
    }
)
"""Where schemas stand, and a schema is one wherever it stands."""


def pieces(document: Document, cache: Cache) -> Mapping[str, bytes]:
    """Digests of the pieces of each part of a document, each once."""
    page = _PIECES.open(cache)
    found: dict[str, bytes] = {}
    for pointer, gist in gists(document).items():
        if (known := page.get(gist.content)) is None:
            made = dict.fromkeys(_of_part(document, pointer))
            known = page.put(gist.content, b"".join(map(digest, made)))
        found[pointer] = known
    page.keep()
    return found


def _of_part(document: Document, pointer: str) -> Iterator[str]:
    """The pieces of a part."""
    value = held(document, pointer)
    *above, kind, name = ["", "", *document.steps(pointer)]
    where = "/".join(above[1:])
    if not pointer:
        assert isinstance(value, dict)
        yield from _of_mapping(value, "")
    elif kind in _NAMES:
        yield from _of_entry(kind, name, value, where)
    else:
        yield json.dumps([where, kind, name, value])


def _of_mapping(value: dict[str, object], where: str) -> Iterator[str]:
    """The pieces of a mapping whose keys are the format's."""
    yield json.dumps([where, {key: _shown(key, inner) for key, inner in sorted(value.items())}])
    if "$ref" in value or where.endswith("/examples/*"):
        return  # What else is in it, nobody reads.
    for key, inner in value.items():
        if key.startswith("x-") or key in _ANY or key in _WHOLE:
            continue
        if key in _NAMES and isinstance(inner, dict):
            for name, named in inner.items():
                yield from _of_entry(key, name, named, where)
        elif isinstance(inner, list):
            for member in inner if key != "examples" else ():
                yield from _below(member, where, f"{key}/-")
        else:
            yield from _below(inner, where, key)


def _of_entry(key: str, name: str, value: object, where: str) -> Iterator[str]:
    """The pieces of a value that has a name."""
    if key != "paths" or not name.startswith("x-"):
        yield json.dumps([where, key, _shown("", value)])
        yield from _below(value, where, f"{key}/*")


def _below(value: object, where: str, step: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _of_mapping(value, _SCHEMA if step in _SCHEMAS else f"{where}/{step}")


def _shown(key: str, value: object) -> object:
    """What a piece says of the value of a key: of a mapping only that it is one."""
    if key.startswith("x-"):
        return ""
    if key in _WHOLE:
        return value
    if isinstance(value, dict):
        return {}
    if isinstance(value, list):
        return [_shown(key, inner) for inner in value]
    return "" if key in _FREE and isinstance(value, str) else value
