# Generated; edit spec/ or templates/ instead.
"""Request headers: a client's own are encoded once, a call's are laid over them."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from .._errors import TelnyxError
from .._spec import VERSION
from .._types import Omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._types import Headers


class HeaderPairs(tuple[tuple[bytes, bytes], ...]):
    """Encoded headers, the API key among them: a repr shows their names alone."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<headers {', '.join(name.decode('latin-1') for name, _ in self)}>"


USER_AGENT: Final = (
    f"telnyx-voice-advanced/{VERSION} python/{sys.version_info[0]}.{sys.version_info[1]}"
)

_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+\-.^_`|~]+", re.ASCII)
_VALUE: Final = re.compile(r"[\x20-\x7e\x80-\xff\t]*")


def client_headers(authority: str, api_key: str, own: Mapping[str, str | Omit]) -> HeaderPairs:
    """The headers of every request of a client."""
    base: dict[str, str] = {
        "host": authority,
        "authorization": f"Bearer {api_key}",
        "accept": "application/json",
        # Only what `_body` can decode within its bounds.
        "accept-encoding": "gzip, deflate",
        "content-type": "application/json",
        "user-agent": USER_AGENT,
    }
    pairs = ((name.encode(), encoded_value(name, value)) for name, value in base.items())
    return merge_headers(HeaderPairs(pairs), own)


def merge_headers(pairs: HeaderPairs, own: Headers | None) -> HeaderPairs:
    """`pairs` with the given headers replaced or added, and those that are `omit` removed."""
    if not own:
        return pairs
    merged = {name: (name, value) for name, value in pairs}
    for name, value in own.items():
        key = _encoded_name(name).lower()
        if isinstance(value, Omit):
            merged.pop(key, None)
        else:
            merged[key] = (_encoded_name(name), encoded_value(name, value))
    return HeaderPairs(merged.values())


def _encoded_name(name: str) -> bytes:
    # Checked at run time too: not every caller runs a type checker.
    if not isinstance(name, str) or not _NAME.fullmatch(name):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TelnyxError(f"{name!r} is no valid header name")
    return name.encode("ascii")


def encoded_value(name: str, value: str) -> bytes:
    """A header's value in bytes; the error does not repeat a value that is refused."""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TelnyxError(
            f"The value of the header {name!r} is of type {type(value).__name__}, not str;"
            " `omit` leaves a header out"
        )
    if _VALUE.fullmatch(value) and value == value.strip():
        return value.encode("latin-1")
    raise TelnyxError(f"The value of the header {name!r} has a character that headers cannot have")
