# Generated; edit spec/ or templates/ instead.
"""Which values of a body are secrets: those that the spec marks as sensitive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import msgspec.inspect as inspect

from .. import types
from .._json.prepared import described_type
from .._json.shapes import json_object
from .._models.event import body_type
from .._unwrap.unwrap import EVENTS

_TOKEN: Final = re.compile(
    rb'(?P<text>"(?:[^"\\]|\\.)*")|(?P<number>-?[0-9][0-9.eE+-]*)|(?P<mark>[{}\[\],:])', re.DOTALL
)


@dataclass(frozen=True)
class _Level:
    """The object or list around a value."""

    is_object: bool = False
    is_secret: bool = False
    struct: type | None = None
    """The class of the object, or of the objects in the list."""


def secrets_in(body: bytes) -> Iterator[re.Match[bytes]]:
    """The texts and numbers that are the value of a sensitive field, or stand inside one.

    A field that its event does not have is sensitive where any event has a sensitive one of its
    name. A body that is no JSON is a secret as a whole.
    """
    try:
        parsed = json.loads(body)
    except (ValueError, RecursionError):
        yield from re.finditer(rb".+", body, re.DOTALL)
        return
    levels: list[_Level] = []
    value = _Level(struct=_event_class(parsed))
    awaits_key = False
    for token in _TOKEN.finditer(body):
        match token["mark"]:
            case b"{" | b"[" as mark:
                awaits_key = mark == b"{"
                levels.append(_Level(awaits_key, value.is_secret, value.struct))
                value = levels[-1]
            case b"}" | b"]":
                levels.pop()
                awaits_key = False
            case b",":
                value = levels[-1]
                awaits_key = value.is_object
            case b":":
                awaits_key = False
            case _ if awaits_key:
                value = _below(levels[-1], json.loads(token[0]))
            case _ if value.is_secret:
                yield token
            case _:
                pass


def _event_class(body: object) -> type | None:
    data = json_object((json_object(body) or {}).get("data")) or {}
    event_type = data.get("event_type")
    name = EVENTS.get(event_type) if isinstance(event_type, str) else None
    return body_type(getattr(types, name)) if name else None


def _below(level: _Level, key: str) -> _Level:
    known = _fields(level.struct).get(key) if level.struct else None
    is_secret, struct = known or (key in _sensitive_names(), None)
    return _Level(False, level.is_secret or is_secret, struct)


@cache
def _fields(struct: type) -> Mapping[str, tuple[bool, type | None]]:
    """Of each field, by its wire name: whether it is sensitive, and the class of what it holds."""
    described = described_type(struct)
    assert isinstance(described, inspect.StructType)
    hidden = frozenset[str]().union(
        *(
            vars(base).get(attribute, ())
            for base in struct.__mro__
            for attribute in ("__sensitive__", "__shortened__")
        )
    )
    return {f.encode_name: (f.name in hidden, _struct(f.type)) for f in described.fields}


def _struct(kind: inspect.Type) -> type | None:
    match kind:
        case inspect.StructType(cls=struct):
            return struct
        case inspect.ListType(item_type=inner) | inspect.Metadata(type=inner):
            return _struct(inner)
        case inspect.UnionType(types=members):
            return next(filter(None, map(_struct, members)), None)
        case _:
            return None


@cache
def _sensitive_names() -> frozenset[str]:
    names: set[str] = set()
    seen: set[type] = set()
    waiting: list[type] = [body_type(getattr(types, name)) for name in EVENTS.values()]
    while waiting:
        struct = waiting.pop()
        if struct not in seen:
            seen.add(struct)
            names.update(name for name, (is_secret, _) in _fields(struct).items() if is_secret)
            waiting += [inner for _, inner in _fields(struct).values() if inner]
    return frozenset(names)
