# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""`unwrap`: verify first, parse second. Pure, so it serves sync and async alike."""

from __future__ import annotations

from typing import Final, cast

from .. import types
from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, not_given
from .headers import WebhookHeaders
from .parse import parse
from .public_key import PublicKeys
from .signature import Payload, body_bytes, verify

__all__ = ["EVENTS", "unsafe_unwrap", "unwrap"]

EVENTS: Final[dict[str, str]] = {
    "light.switched": "LightSwitchedWebhookEvent",
}
"""Event type to the name of its class in `types`."""


def unwrap(
    payload: Payload,
    headers: WebhookHeaders,
    *,
    public_key: PublicKeys | NotGiven | None = not_given,
    tolerance: float = TOLERANCE_SECONDS,
    now: float | None = None,
    strict: bool = False,
) -> types.UnwrapWebhookEvent:
    """Verify a webhook, then parse it. Needs no client, no API key and no network.

    Args:
        payload: The request body exactly as received, not parsed.
        headers: The request's headers, in whatever shape the framework has them.
        public_key: The base64 public key of your Telnyx account; several while you rotate keys.
            Left out, it is what the environment variable TELNYX_PUBLIC_KEY holds.
        tolerance: How many seconds the timestamp may be off, in either direction.
        now: Unix time in seconds, where the clock is not to be asked.
        strict: Refuse what no typed event fits, instead of returning an unrecognized event.

    Returns:
        One of the typed events, or `UnrecognizedWebhookEvent`.

    Raises:
        WebhookVerificationError: The webhook is not proven to be genuine; `reason` says why.
        WebhookSchemaError: With `strict`, a genuine webhook that no typed event fits.
    """
    raw = verify(payload, headers, public_key=public_key, tolerance=tolerance, now=now)
    return cast("types.UnwrapWebhookEvent", parse(raw, EVENTS, strict=strict))


def unsafe_unwrap(payload: Payload, *, strict: bool = False) -> types.UnwrapWebhookEvent:
    """Parse a webhook **without verifying** that Telnyx sent it: for tests and replays.

    Raises:
        WebhookVerificationError: The payload is no raw body.
        WebhookSchemaError: With `strict`, a webhook that no typed event fits.
    """
    return cast("types.UnwrapWebhookEvent", parse(body_bytes(payload), EVENTS, strict=strict))
