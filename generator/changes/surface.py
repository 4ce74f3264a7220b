"""What importers see of a spec: methods, events, classes; their types and limits; nothing of how it is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import Struct, field

Side: TypeAlias = Literal["request", "received"]


class Field(Struct, frozen=True, kw_only=True, omit_defaults=True):
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


class Class(Struct, frozen=True, kw_only=True, omit_defaults=True):
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


class Method(Struct, frozen=True, kw_only=True, omit_defaults=True):
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


class Event(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A webhook."""

    class_name: str
    text: str = ""


class Surface(Struct, frozen=True, kw_only=True, omit_defaults=True):
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
    return msgspec.json.format(msgspec.json.encode(known), indent=1) + b"\n"


def decode(data: bytes) -> Surface | None:
    """The surface that `encode` wrote; none where it was not."""
    try:
        return msgspec.json.decode(data, type=Surface)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
