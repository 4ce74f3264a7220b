# Generated; edit spec/ or templates/ instead.
"""A verified delivery as a value: it can wait in a queue, and be handled in another process."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

from .. import types
from .._arguments import described
from .._json.decoders import Decoder, json_decoder
from .._json.shapes import json_object
from .._redaction import shortened
from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER

if TYPE_CHECKING:
    from .._models.event import WebhookEvent

_VERSION: Final = 1
_LONGEST_NAME: Final = 128
"""What SQS takes for a message id and a group, and more than an id of Telnyx has."""


class _Stored(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON form. msgspec writes the bytes as base64."""

    version: int = _VERSION
    accepted_at: float
    timestamp: str
    signature: str
    body: bytes


class _Version(msgspec.Struct, frozen=True):
    version: int


class Accepted(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A delivery that `router.accept` took, for `router.dispatch` to handle, here or elsewhere.

    It holds what Telnyx signed, so that `dispatch` can verify it again. Event, key and leg are read
    from the body and from nothing else: one that came through a queue is as trustworthy as the
    queue, until `dispatch` has verified it. It can be pickled, and its repr holds no caller's data.
    """

    body: bytes
    """The request's body, byte for byte."""
    signature: str
    """The header `telnyx-signature-ed25519`."""
    timestamp: str
    """The header `telnyx-timestamp`: when Telnyx signed, in Unix seconds."""
    accepted_at: float
    """When `accept` took it, in Unix seconds."""

    @property
    def event(self) -> types.UnwrapWebhookEvent:
        """The event, as `unwrap` returns it."""
        kept: types.UnwrapWebhookEvent | None = vars(self).get("event")
        if kept is None:
            from .._unwrap.unwrap import unsafe_unwrap

            kept = vars(self)["event"] = unsafe_unwrap(self.body)
        return kept

    @property
    def key(self) -> str:
        """What the event is deduplicated by: `id:` and its `data.id`, or the hash of a body without one."""
        identifier = self.event.id
        return f"id:{identifier}" if identifier else f"sha256:{sha256(self.body).hexdigest()}"

    @property
    def leg(self) -> str | None:
        """The call leg whose events are handled one after another; `None` where the event has none."""
        payload: Any = self.event.data.payload
        fields = json_object(payload)
        for name in ("call_leg_id", "call_control_id"):
            leg = getattr(payload, name, None) if fields is None else fields.get(name)
            if isinstance(leg, str) and leg:
                return leg
        return None

    @property
    def message_id(self) -> str:
        """The key in at most 128 characters of ASCII, for a broker: the same for every delivery of the event."""
        return _name(self.key)

    @property
    def partition_key(self) -> str:
        """The leg in at most 128 characters of ASCII, or else the message id: events with the same are in order."""
        leg = self.leg
        return self.message_id if leg is None else _name(leg)

    @property
    def headers(self) -> dict[str, str]:
        """The two headers that the signature needs."""
        return {TIMESTAMP_HEADER: self.timestamp, SIGNATURE_HEADER: self.signature}

    def to_json(self) -> str:
        """One line of JSON in ASCII, for any queue: a third longer than the body."""
        stored = _Stored(
            accepted_at=self.accepted_at,
            timestamp=self.timestamp,
            signature=self.signature,
            body=self.body,
        )
        return msgspec.json.encode(stored).decode()

    @classmethod
    def from_json(cls, text: str | bytes | bytearray | memoryview) -> Self:
        """What `to_json` wrote, in this version of the package or an earlier one. It verifies nothing: `dispatch` does.

        Raises:
            ValueError: It is not what `to_json` writes, or a later version wrote it. The message holds
                nothing of it.
            TypeError: It is neither text nor bytes.
        """
        # A queue hands over anything, and not every caller runs a type checker.
        if not isinstance(text, (str, bytes, bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected the JSON of an Accepted but received {described(text)}")
        try:
            version = _reader(_Version).decode(text).version
            if version == _VERSION:
                stored = _reader(_Stored).decode(text)
                return cls(
                    body=stored.body,
                    signature=stored.signature,
                    timestamp=stored.timestamp,
                    accepted_at=stored.accepted_at,
                )
        except msgspec.ValidationError as error:
            problem = str(error)
        except (ValueError, RecursionError):
            problem = "it is no JSON"
        else:
            problem = (
                f"its version is {version}, and this package reads {_VERSION}"
                if 0 <= version < 10**6
                else "its version is none"
            )
        raise ValueError(f"This is not the JSON of an Accepted: {problem}")

    def __repr__(self) -> str:
        leg = self.leg
        on = "" if leg is None else f" on {shortened(leg)!r}"
        return f"<Accepted {shortened(self.message_id)!r}{on} at {self.accepted_at}>"

    def __rich_repr__(self) -> Any:
        yield repr(self)


@cache
def _reader(form: type) -> Decoder:
    return json_decoder(form)


def kept(accepted: Accepted, event: WebhookEvent) -> Accepted:
    """The same, once its event was read from its verified body."""
    vars(accepted)["event"] = event
    return accepted


def _name(text: str) -> str:
    if len(text) <= _LONGEST_NAME and text.isascii() and text.isprintable() and " " not in text:
        return text
    return f"sha256:{sha256(text.encode(errors='surrogatepass')).hexdigest()}"
