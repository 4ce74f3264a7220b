"""What importers see of a spec: methods, events, classes; their types and limits; nothing of how it is written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, Literal, TypeAlias

import msgspec

Side: TypeAlias = Literal["request", "received"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An argument of a method, or a field of a class."""

    python_name: str
    """What programs write: the key itself where it is one of a TypedDict."""
    type: str
    required: bool = False
    nullable: bool = False
    limits: Mapping[str, Any] = field(default_factory=dict)
    sensitive: str = ""
    default: str = ""
    """What the API takes where nothing is sent, as JSON."""
    deprecated: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class of `types/`."""

    side: Side
    base: str = ""
    """The class that it derives from; empty where that is none of the spec's."""
    fields: Mapping[str, Field] = field(default_factory=dict)
    """Those that it declares itself, by wire name."""
    is_body: bool = False
    """Whether its fields are arguments of methods, or of methods through a class that derives from it."""
    values: tuple[str, ...] = ()
    """Of an enum."""
    members: Mapping[str, str] = field(default_factory=dict)
    """The names that an open enum has for its values, by value; a request's enum has none."""
    deprecated: Mapping[str, str] = field(default_factory=dict)
    """Values of an enum that have been replaced, and by which."""
    type: str = ""
    """What an alias stands for."""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of the client."""

    http: str
    path: str
    repeating: str
    """Whether it may be repeated: `key <property>`, `natural` or `none`."""
    arguments: Mapping[str, Field] = field(default_factory=dict)
    returns: str = ""
    webhooks: tuple[str, ...] = ()
    deprecated: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A webhook."""

    class_name: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """Everything that importers see."""

    version: str
    base_url: str
    signature: Mapping[str, Any]
    methods: Mapping[str, Method] = field(default_factory=dict)
    """By `calls.actions.send_dtmf`."""
    events: Mapping[str, Event] = field(default_factory=dict)
    """By event type."""
    classes: Mapping[str, Class] = field(default_factory=dict)
    """By the name that is imported."""


def encode(known: Surface) -> bytes:
    """A surface as JSON, one line a fact, so that its own history reads well; what is empty is left out."""
    text = json.dumps(_full(known), ensure_ascii=False)
    return msgspec.json.format(text, indent=1).encode("utf-8") + b"\n"


_NAMES: Final[Mapping[type, tuple[str, ...]]] = {
    kind: tuple(field.name for field in fields(kind))
    for kind in (Surface, Method, Event, Class, Field)
}


def _full(value: Any) -> Any:
    if names := _NAMES.get(type(value)):
        found = ((name, getattr(value, name)) for name in names)
        return {
            name: _full(inner)
            for name, inner in found
            if inner is not False and inner not in ("", (), {})
        }
    # Its keys are the spec's, so none of them means anything here.
    return (
        {key: _full(inner) for key, inner in value.items()} if isinstance(value, Mapping) else value
    )


def decode(data: bytes) -> Surface | None:
    """The surface that `encode` wrote; none where it was not."""
    try:
        return msgspec.json.decode(data, type=Surface)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
