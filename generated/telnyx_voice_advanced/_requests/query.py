# Generated; edit spec/ or templates/ instead.
"""Query parameters in OpenAPI's default form: a list repeats its name; an object has brackets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import cast
from urllib.parse import quote

from .._arguments import validate_mapping
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
    return "&".join(f"{quote(name, safe='')}={_encoded(text)}" for name, text in pairs)


class _Joined(str):
    """Encoded items with commas between them, which are the separator's own and stay as they are."""

    __slots__ = ()


def _encoded(text: str) -> str:
    return text if isinstance(text, _Joined) else quote(text, safe="")


def materialize_query(query: Mapping[str, object] | None) -> dict[str, object] | None:
    """The same parameters for any number of calls: an iterator gives its values only once."""
    validate_mapping(query, "default_query")
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
    query: Mapping[str, object] | None, names: frozenset[str]
) -> Mapping[str, object] | None:
    """The same parameters, the lists of those that are named joined by commas; an empty list is left out."""
    if not query or not names:
        return query
    return {
        name: _joined(cast("Iterable[object]", value))
        if name in names and _is_list(value)
        else value
        for name, value in query.items()
    }


def _is_list(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | Mapping)


def _joined(values: Iterable[object]) -> _Joined | None:
    texts = [quote(text, safe="") for text in item_texts(values)]
    return _Joined(",".join(texts)) if texts else None


def item_texts(values: Iterable[object]) -> list[str]:
    """The items of a list as text, those that are None or `omit` left out."""
    return [text_of(v) for v in values if v is not None and not isinstance(v, Omit)]


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
        yield name, value if isinstance(value, _Joined) else text_of(value)


def text_of(value: object) -> str:
    """A single value of a query or a header: `true`, a date and a time as RFC 3339 has them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        text = value.isoformat()
        return f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text
    return str(value)
