# Generated; edit spec/ or templates/ instead.
"""Keys that sign as Telnyx does. The private half is here, so these are for tests alone."""

from __future__ import annotations

import time
from base64 import b64encode

from .._spec import SIGNATURE_HEADER, SIGNED_MESSAGE_SEPARATOR, TIMESTAMP_HEADER
from .._unwrap.signature import Payload

_SEED_BYTES = 32


class WebhookKey:
    """An Ed25519 key pair for tests.

    Attributes:
        public_key: In base64, as the portal shows it: what `unwrap` and `WebhookRouter` take.
    """

    __slots__ = ("_signing_key", "public_key")

    public_key: str

    def __init__(self, seed: bytes) -> None:
        """Make the key pair of a seed of 32 bytes; the same seed gives the same pair.

        Raises:
            ValueError: The seed has another length.
        """
        from nacl.signing import SigningKey

        if len(seed) != _SEED_BYTES:
            raise ValueError(f"A seed has {_SEED_BYTES} bytes, and this one {len(seed)}")
        self._signing_key = SigningKey(seed)
        self.public_key = b64encode(bytes(self._signing_key.verify_key)).decode()

    @classmethod
    def generate(cls) -> WebhookKey:
        """A fresh key pair."""
        from nacl.utils import random

        return cls(random(_SEED_BYTES))

    def signature(self, message: bytes) -> bytes:
        """The signature of a message, 64 bytes."""
        return self._signing_key.sign(message).signature

    def __repr__(self) -> str:
        return f"WebhookKey(public_key={self.public_key!r})"


def sign(body: Payload, key: WebhookKey, *, timestamp: float | str | None = None) -> dict[str, str]:
    """The headers with which Telnyx would deliver a body.

    Args:
        body: The request body, byte for byte; `event.raw` of an event from `events`.
        key: The key pair to sign with.
        timestamp: Unix time in seconds. Left out, it is now. Text is taken as it is.

    Returns:
        `content-type` and the two headers of the signature.

    Raises:
        WebhookVerificationError: The body is no raw body.
    """
    from .._unwrap.signature import body_bytes

    raw = body_bytes(body)
    if timestamp is None:
        timestamp = time.time()
    seconds = timestamp if isinstance(timestamp, str) else str(int(timestamp))
    signature = key.signature(seconds.encode() + SIGNED_MESSAGE_SEPARATOR + raw)
    return {
        "content-type": "application/json",
        TIMESTAMP_HEADER: seconds,
        SIGNATURE_HEADER: b64encode(signature).decode(),
    }
