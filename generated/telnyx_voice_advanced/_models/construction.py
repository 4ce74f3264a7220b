# Generated; edit spec/ or templates/ instead.
"""Whether a model that a program built itself has fields of the types that its class declares."""

from __future__ import annotations

import operator
import types
from collections.abc import Iterable
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from .._json.shapes import json_object
from .field_types import field_types
from .open_enum import OpenEnum

__all__ = ["check"]

_M = TypeVar("_M", bound=msgspec.Struct)
_UNFIT: Final = object()


def check(model: _M) -> _M:
    """The model, with text made a member where an enum is declared.

    Raises:
        TypeError: a field is of another type than its class declares.
        ValueError: a field that has one value (an `event_type`) has another.
    """
    for name, hint in field_types(type(model)).items():
        value = getattr(model, name)
        fitted = _fitted(value, hint)
        if fitted is _UNFIT:
            # Without the value, which may be a secret.
            raise _refusal(f"{type(model).__name__}.{name}", value, hint)
        if fitted is not value:
            msgspec.structs.force_setattr(model, name, fitted)
    return model


def _refusal(field: str, value: object, hint: Any) -> Exception:
    if isinstance(value, str) and get_origin(hint) is Literal:
        return ValueError(f"{field} is {' or '.join(map(repr, get_args(hint)))}, and nothing else")
    shown = hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)
    return TypeError(f"{field} takes {shown}, not {type(value).__name__}")


def _fitted(value: Any, hint: Any) -> Any:
    """The value as the type has it, or `_UNFIT`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        value = None if value is msgspec.UNSET else value
        found = (_fitted(value, one) for one in arguments)
        return next((fitted for fitted in found if fitted is not _UNFIT), _UNFIT)
    if origin is Literal:
        return value if (type(value), value) in [(type(one), one) for one in arguments] else _UNFIT
    if origin in (list, tuple):
        return _all_fitted(value, value, arguments[0]) if _is_a(value, origin) else _UNFIT
    if origin is dict:
        fields = json_object(value)
        if fields is None:
            return _UNFIT
        values = _all_fitted(fields, fields.values(), arguments[1])
        if values is fields or values is _UNFIT:
            return values
        return dict(zip(fields, values, strict=True))
    if not isinstance(hint, type) or hint is object:
        return value
    return _of_class(value, hint)


def _is_a(value: Any, kind: Any) -> bool:
    return isinstance(value, kind)


def _all_fitted(whole: Any, entries: Iterable[Any], hint: Any) -> Any:
    """`whole` where each entry is as the type has it, else a list of what they are made."""
    given = list(entries)
    fitted = [_fitted(entry, hint) for entry in given]
    if any(entry is _UNFIT for entry in fitted):
        return _UNFIT
    return whole if all(map(operator.is_, given, fitted)) else fitted


def _of_class(value: Any, kind: type[Any]) -> Any:
    if kind is type(None):
        return None if value is None else _UNFIT
    if issubclass(kind, OpenEnum) and isinstance(value, str):
        return kind(value)
    if isinstance(value, bool) and kind is not bool:
        return _UNFIT
    if isinstance(value, int) and kind is float:
        return value
    return value if isinstance(value, kind) else _UNFIT
