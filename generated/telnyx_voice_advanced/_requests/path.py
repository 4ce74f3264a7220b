# Generated; edit spec/ or templates/ instead.
"""A request's path from the operation's pieces and the caller's identifiers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .operation import Operation

_PCHAR: Final = "!$&'()*+,;=:@"
_PLAIN: Final = re.compile(r"[A-Za-z0-9\-._~!$&'()*+,;=:@]+", re.ASCII)


def encode_segment(value: str | int, name: str) -> str:
    """One path segment: what RFC 3986 allows in one stays, everything else is percent-encoded.

    Raises:
        TypeError: it is neither a string nor an integer.
        ValueError: it is empty, or a dot segment, which would lead to another endpoint.
    """
    if type(value) is int:
        return str(value)
    # Checked at run time too: not every caller runs a type checker.
    if not isinstance(value, str):
        raise TypeError(f"Expected a string for `{name}` but received {type(value).__name__}")
    if not value:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if value in (".", ".."):
        raise ValueError(f"Expected an identifier for `{name}` but received the path {value!r}")
    if _PLAIN.fullmatch(value):
        return value
    try:
        return quote(value, safe=_PCHAR)
    except UnicodeEncodeError:
        raise ValueError(f"`{name}` has a character that is no valid Unicode") from None


def operation_path(operation: Operation[Any], parameters: Sequence[str | int]) -> str:
    """The path of one call, with its identifiers encoded."""
    pieces = [operation.path[0]]
    for name, value, literal in zip(
        operation.path_parameters, parameters, operation.path[1:], strict=True
    ):
        pieces.append(encode_segment(value, name))
        pieces.append(literal)
    return "".join(pieces)


def caller_path(path: str) -> str:
    """The path of a generic verb (`client.post("/anything")`), under the base URL.

    Raises:
        ValueError: it names another origin, has a fragment, or climbs with dot segments.
    """
    address, question, query = path.partition("?")
    if "://" in address or address.startswith("//") or "\\" in address:
        raise ValueError("Expected a path under the base URL, not an address of its own")
    if "#" in path:
        raise ValueError("Expected a path without a fragment")
    if any(segment.replace("%2e", ".").replace("%2E", ".") in (".", "..")
           for segment in address.split("/")):  # fmt: skip
        raise ValueError("Expected a path without the segments `.` and `..`")
    encoded = quote("/" + address.removeprefix("/"), safe=_PCHAR + "/%")
    return encoded + question + quote(query, safe=_PCHAR + "/?%")
