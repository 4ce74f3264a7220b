# Generated; edit spec/ or templates/ instead.
"""Hypothesis strategies for webhooks: every body that the spec allows, and what may become of it.

Needs the package `hypothesis`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import hypothesis.strategies as st
from msgspec import NODEFAULT, inspect

from .. import types
from .._json.prepared import described_type
from .._models.event import body_type
from .._unwrap.unwrap import EVENTS, unsafe_unwrap

if TYPE_CHECKING:
    from ..types import UnwrapWebhookEvent

__all__ = ["webhook_bodies", "webhook_events"]

_SAFE_INTEGER: Final = 2**53
_TEXT: Final = st.text(max_size=12)
_JSON: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | st.integers(-_SAFE_INTEGER, _SAFE_INTEGER) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)


def webhook_bodies(*event_types: str, drift: bool = True) -> st.SearchStrategy[bytes]:
    """Bodies that `unwrap` gives a typed event for.

    Args:
        event_types: Of these events. Left out, of all that the spec has.
        drift: Also values of enums, and fields, that the spec does not know.

    Raises:
        ValueError: The spec does not have such an event type.
    """
    for event_type in event_types:
        if event_type not in EVENTS:
            raise ValueError(f"The spec has no event type {event_type!r}")
    return st.sampled_from(event_types or tuple(EVENTS)).flatmap(
        lambda event_type: _body(event_type, drift)
    )


def webhook_events(*event_types: str, drift: bool = True) -> st.SearchStrategy[UnwrapWebhookEvent]:
    """Typed events, made of such bodies, which are their `raw`.

    Args:
        event_types: Of these events. Left out, of all that the spec has.
        drift: Also values of enums, and fields, that the spec does not know.

    Raises:
        ValueError: The spec does not have such an event type.
    """
    return webhook_bodies(*event_types, drift=drift).map(unsafe_unwrap)


@cache
def _body(event_type: str, drift: bool) -> st.SearchStrategy[bytes]:
    event_class = body_type(getattr(types, EVENTS[event_type]))
    return _values(described_type(event_class), drift).map(_encode)


def _encode(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _values(kind: inspect.Type, drift: bool) -> st.SearchStrategy[Any]:
    match kind:
        case inspect.Metadata(type=inner):
            return _values(inner, drift)
        case inspect.StructType():
            return _object(kind, drift)
        case inspect.EnumType(cls=members):
            known = st.sampled_from([member.value for member in members])
            return known | _TEXT if drift else known
        case inspect.LiteralType(values=values):
            return st.sampled_from(values)
        case inspect.UnionType(types=members):
            return st.one_of(*(_values(member, drift) for member in members))
        case inspect.ListType(item_type=item):
            return st.lists(_deferred(item, drift), max_size=3)
        case inspect.DictType(value_type=value):
            return st.dictionaries(_TEXT, _deferred(value, drift), max_size=3)
        case _:
            return _SCALARS.get(type(kind), _JSON)


_SCALARS: Final[Mapping[type[inspect.Type], st.SearchStrategy[Any]]] = {
    inspect.StrType: _TEXT,
    inspect.IntType: st.integers(-_SAFE_INTEGER, _SAFE_INTEGER),
    inspect.FloatType: st.floats(allow_nan=False, allow_infinity=False, width=32),
    inspect.BoolType: st.booleans(),
    inspect.NoneType: st.none(),
    inspect.DateTimeType: st.datetimes(timezones=st.just(UTC)).map(
        lambda moment: moment.isoformat().replace("+00:00", "Z")
    ),
    inspect.DateType: st.dates().map(lambda day: day.isoformat()),
}


def _object(kind: inspect.StructType, drift: bool) -> st.SearchStrategy[dict[str, Any]]:
    fields = {field.encode_name: _deferred(field.type, drift) for field in kind.fields}
    # An event type, which a program need not give, is in every body.
    required = {
        f.encode_name for f in kind.fields if f.required or f.default_factory is not NODEFAULT
    }
    known = st.fixed_dictionaries(
        {name: values for name, values in fields.items() if name in required},
        optional={name: values for name, values in fields.items() if name not in required},
    )
    if not drift:
        return known
    more = st.dictionaries(_TEXT.filter(lambda name: name not in fields), _JSON, max_size=2)
    return st.tuples(more, known).map(lambda parts: parts[0] | parts[1])


def _deferred(kind: inspect.Type, drift: bool) -> st.SearchStrategy[Any]:
    # A type may lead back to itself.
    return st.deferred(lambda: _values(kind, drift))
