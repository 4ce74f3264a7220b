# Generated; edit spec/ or templates/ instead.
"""A `client_state` with a version, room for the caller's own state, and the span that it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Generic, Self, TypeVar

import msgspec

from ._client_state import decode_client_state, encode_client_state
from ._json.decoders import convert
from ._json.prepared import prepared
from ._json.shapes import json_object

T = TypeVar("T")

_NAME: Final = "telnyx_voice_advanced"
_VERSION: Final = 1
_TRACEPARENT: Final = re.compile(r"00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientState(Generic[T]):
    """State of a call, typed, and able to say which command gave it to the call.

    ```python
    from dataclasses import dataclass

    from telnyx_voice_advanced import ClientState


    @dataclass
    class Menu:
        step: int


    state = ClientState(value=Menu(step=2)).encode()  # for a command's `client_state`
    assert ClientState.decode(state, Menu).value.step == 2  # of an event
    ```

    Attributes:
        value: Anything that msgspec reads and writes: a dataclass, a TypedDict, a struct, plain data.
        traceparent: The span of the command, as W3C Trace Context writes it. Written by the client
            where `otel.instrument(link_client_state=True)` asks for it.
    """

    value: T
    traceparent: str | None = None

    def encode(self) -> str:
        """The base64 text for a command's `client_state`.

        Raises:
            TypeError: The value has no JSON form.
        """
        envelope: dict[str, Any] = {_NAME: _VERSION, "value": self.value}
        if self.traceparent is not None:
            envelope["traceparent"] = self.traceparent
        return encode_client_state(msgspec.json.encode(envelope))

    @classmethod
    def decode(cls, client_state: str | None, type: type[T]) -> Self:
        """What `encode` wrote. It is as trustworthy as the event that it came in.

        Raises:
            ValueError: It was made by something else or by a later version, or its value is no `type`.
                The message holds nothing of it.
            TypeError: It is not a text.
        """
        envelope = _envelope(decode_client_state(client_state))
        if envelope is None:
            raise ValueError("This client_state was not made by ClientState")
        if envelope[_NAME] != _VERSION:
            raise ValueError(
                f"This client_state has version {envelope[_NAME]!r}, and this package reads {_VERSION}"
            )
        try:
            value = convert(envelope.get("value"), prepared(type))
        except msgspec.ValidationError:
            pass
        else:
            return cls(value=value, traceparent=_traceparent(envelope))
        raise ValueError("The value in this client_state is not of the type that was asked for")


def traceparent_of(client_state: object) -> str | None:
    """The span that a state tells of, if it does."""
    envelope = _read(client_state)
    return None if envelope is None else _traceparent(envelope)


def with_traceparent(client_state: object, traceparent: str) -> str | None:
    """A state that `ClientState` made, telling of a span; None where something else made it."""
    envelope = _read(client_state)
    if envelope is None:
        return None
    return encode_client_state(msgspec.json.encode({**envelope, "traceparent": traceparent}))


def _read(client_state: object) -> dict[str, Any] | None:
    if not isinstance(client_state, str):
        return None
    try:
        return _envelope(decode_client_state(client_state))
    except ValueError:
        return None


def _envelope(data: bytes) -> dict[str, Any] | None:
    try:
        decoded = json_object(msgspec.json.decode(data))
    except (ValueError, RecursionError):
        return None
    return decoded if decoded is not None and _NAME in decoded else None


def _traceparent(envelope: dict[str, Any]) -> str | None:
    found = envelope.get("traceparent")
    return found if isinstance(found, str) and _TRACEPARENT.fullmatch(found) else None
