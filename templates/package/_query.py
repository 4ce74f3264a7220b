"""Query parameters as the API reads them: commas in lists, brackets in objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote

from ._types import Omit


def query_string(*layers: Mapping[str, object] | None) -> str:
    """The query of a request, later layers replacing the parameters of earlier ones.

    None and `omit` remove a parameter.
    """
    merged: dict[str, object] = {}
    for layer in layers:
        merged.update(layer or {})
    pairs = [pair for name, value in merged.items() for pair in _flat(name, value)]
    return "&".join(f"{quote(name, safe='[]')}={quote(text, safe='')}" for name, text in pairs)


def _flat(name: str, value: object) -> Iterator[tuple[str, str]]:
    if value is None or isinstance(value, Omit):
        return
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            yield from _flat(f"{name}[{key}]", item)
    elif isinstance(value, Iterable) and not isinstance(value, str):
        items = cast("Iterable[object]", value)
        yield name, ",".join(_text(item) for item in items if item is not None)
    else:
        yield name, _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
