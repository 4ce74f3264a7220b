# Generated; edit spec/ or templates/ instead.
"""Find the two signature headers in whatever shape a framework hands headers over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Protocol, TypeAlias, cast

from .._json.shapes import json_object
from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER

__all__ = ["WebhookHeaders", "came_in_chunks", "signature_headers"]


class HasItems(Protocol):
    """Headers objects that are no mapping (Werkzeug's, `http.client`'s) still have `items()`."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


WebhookHeaders: TypeAlias = (
    Mapping[str, Any] | Mapping[bytes, Any] | HasItems | Iterable[tuple[str | bytes, str | bytes]]
)
"""A mapping or a list of pairs (text or bytes), a WSGI environ, or an ASGI scope."""

_SPELLINGS: Final = {
    spelling: header
    for header in (TIMESTAMP_HEADER, SIGNATURE_HEADER)
    for spelling in (header, "http_" + header.replace("-", "_"))
}


def signature_headers(headers: WebhookHeaders) -> tuple[str, str]:
    """The timestamp and the signature; each has to be there exactly once."""
    found: dict[str, str] = {}
    pairs = _pairs(headers)
    for name, value in pairs:
        header = _SPELLINGS.get(name.lower())
        if header is None:
            continue
        if header in found:
            raise _repeated(header)
        found[header] = value if type(value) is str else _single(header, value)
    for header in (TIMESTAMP_HEADER, SIGNATURE_HEADER):
        if header not in found:
            raise _missing(header, [name for name, _ in pairs])
    return found[TIMESTAMP_HEADER], found[SIGNATURE_HEADER]


def came_in_chunks(headers: WebhookHeaders) -> bool:
    """Whether the body has no length of its own, so that a server may not have handed it over."""
    names = {name.lower() for name, _ in _pairs(headers)}
    return bool(names & {"transfer-encoding", "http_transfer_encoding"})


def _pairs(headers: WebhookHeaders) -> list[tuple[str, Any]]:
    # The object is the framework's (or, in a wrong call, anything): whatever it raises when it
    # is read as headers means that it holds none.
    source: Any = headers
    try:
        if _is_asgi_scope(source):
            source = source["headers"]
        items: Iterable[tuple[Any, Any]] = source.items() if hasattr(source, "items") else source
        return [
            (name if isinstance(name, str) else name.decode("latin-1"), value)
            for name, value in items
        ]
    except Exception:
        pass
    from .diagnostics import unreadable_headers

    raise unreadable_headers(headers)


def _is_asgi_scope(headers: object) -> bool:
    scope = json_object(headers)
    if scope is None or not isinstance(scope.get("type"), str):
        return False
    pairs = scope.get("headers")
    return isinstance(pairs, Iterable) and not isinstance(pairs, (str, bytes))


def _single(header: str, value: object) -> str:
    if isinstance(value, (list, tuple)):
        values = cast("Sequence[object]", value)
        if not values:
            raise _missing(header, [])
        if len(values) > 1:
            raise _repeated(header)
        value = values[0]
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    from .diagnostics import malformed_header

    raise malformed_header(header, value)


def _repeated(header: str) -> Exception:
    from .diagnostics import repeated_header

    return repeated_header(header)


def _missing(header: str, names: list[str]) -> Exception:
    from .diagnostics import missing_header

    return missing_header(header, names)
