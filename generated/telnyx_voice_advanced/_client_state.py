# Generated; edit spec/ or templates/ instead.
"""`client_state`: base64 text that commands carry and every later event of the call brings back."""

from __future__ import annotations

import binascii
import json
from typing import Any, TypeAlias

from ._arguments import validate_text

__all__ = ["StateValue", "decode_client_state", "decode_client_state_json", "encode_client_state"]

_NO_SPACE = dict.fromkeys(map(ord, " \t\n\r\v\f"))

StateValue: TypeAlias = bytes | str | dict[str, Any] | list[Any] | int | float
"""Bytes as they are, text as UTF-8, anything else as JSON."""


def encode_client_state(state: StateValue) -> str:
    """`state` as the base64 text that a command's `client_state` takes.

    Raises:
        TypeError: the state has no JSON form.
        ValueError: a number has no JSON form (NaN, infinity).
    """
    if isinstance(state, bytes):
        data = state
    elif isinstance(state, str):
        data = state.encode()
    else:
        data = json.dumps(state, allow_nan=False, separators=(",", ":")).encode()
    return binascii.b2a_base64(data, newline=False).decode()


def decode_client_state(client_state: str | None) -> bytes:
    """The bytes that were encoded; none where no state was set. They need not be UTF-8.

    White space counts for nothing (RFC 2045): some clients send base64 in lines.

    Raises:
        TypeError: it is not a text.
        ValueError: the text is not base64.
    """
    if client_state is not None:
        validate_text(client_state, "client_state")
    try:
        return binascii.a2b_base64((client_state or "").translate(_NO_SPACE), strict_mode=True)
    except ValueError:
        pass
    raise ValueError(
        "The client_state is not base64. Some clients send it as it is, in plain text."
    )


def decode_client_state_json(client_state: str | None) -> Any:
    """The JSON value that was encoded; `None` where no state was set.

    Raises:
        ValueError: the state is not base64, or not JSON.
    """
    data = decode_client_state(client_state)
    try:
        return json.loads(data) if data else None
    except (ValueError, RecursionError):
        pass
    raise ValueError("The client_state is not JSON.")
