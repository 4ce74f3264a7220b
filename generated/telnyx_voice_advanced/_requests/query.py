# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Query parameters in OpenAPI's default form: a list repeats its name; an object has brackets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import cast
from urllib.parse import quote

from .._errors import TelnyxError
from .._types import Omit


def query_string(*layers: Mapping[str, object] | None) -> str:
    """The query of a request, later layers replacing the parameters of earlier ones.

    None and `omit` remove a parameter.
    """
    merged: dict[str, object] = {}
    for layer in layers:
        merged.update(layer or {})
    pairs = [pair for name, value in merged.items() for pair in _flat(name, value)]
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in pairs)


def materialize_query(query: Mapping[str, object] | None) -> dict[str, object] | None:
    """The same parameters for any number of calls: an iterator gives its values only once."""
    if query is None:
        return None
    return {name: _kept(value) for name, value in query.items()}


def _kept(value: object) -> object:
    if isinstance(value, Iterator | list | tuple):
        return [_kept(item) for item in cast("Iterable[object]", value)]
    if isinstance(value, Mapping):
        return {key: _kept(item) for key, item in cast("Mapping[object, object]", value).items()}
    return value


def comma_join(
    query: Mapping[str, object] | None, names: Collection[str]
) -> Mapping[str, object] | None:
    """The same parameters, the lists of those that are named joined by commas."""
    if not query or not names:
        return query
    return {
        name: ",".join(map(_text, cast("Iterable[object]", value)))
        if name in names and isinstance(value, Sequence) and not isinstance(value, str)
        else value
        for name, value in query.items()
    }


def _flat(name: str, value: object) -> Iterator[tuple[str, str]]:
    if value is None or isinstance(value, Omit):
        return
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            yield from _flat(f"{name}[{key}]", item)
    elif isinstance(value, bytes | bytearray):
        raise TelnyxError(
            f"The query parameter {name!r} is of type {type(value).__name__}, not str"
        )
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for item in cast("Iterable[object]", value):
            yield from _flat(name, item)
    else:
        yield name, _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
