# Generated; edit spec/ or templates/ instead.
"""Verify a webhook: Ed25519 over `{timestamp}|{raw body}`, in one accepted spelling."""

from __future__ import annotations

import math
import time
from typing import TypeAlias

from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

from .._arguments import described, validate_seconds
from .._spec import SIGNED_MESSAGE_SEPARATOR
from .._types import NotGiven, PublicKeys
from .headers import WebhookHeaders, signature_headers
from .public_key import canonical_base64, public_keys

__all__ = ["Payload", "body_bytes", "check_headers", "holds", "validate_tolerance", "verify"]

Payload: TypeAlias = bytes | bytearray | memoryview | str
"""The request body exactly as it was received."""

_SIGNATURE_BYTES = 64
_LONGEST_TIMESTAMP = 19


def verify(
    payload: Payload,
    headers: WebhookHeaders,
    *,
    public_key: PublicKeys | NotGiven | None,
    tolerance: float,
    now: float | None,
) -> bytes:
    """The body's bytes, once one of the keys is proven to have signed them, recently enough.

    `tolerance` is in seconds, both ways; `now` is Unix time in seconds (default: the clock).

    Raises:
        WebhookVerificationError: anything about the payload, headers or key is not as it must be.
        TypeError: the tolerance or `now` is not a number.
        ValueError: the tolerance is negative, NaN or None.
    """
    if type(tolerance) is not int or tolerance < 0:
        validate_tolerance(tolerance)
    if now is not None and type(now) is not float:
        _validate_now(now)
    keys = public_keys(public_key)
    raw = body_bytes(payload)
    timestamp, signature = signature_headers(headers)
    seconds = _seconds(timestamp)
    signed = _signature(signature) + timestamp.encode() + SIGNED_MESSAGE_SEPARATOR + raw
    if not any(holds(signed, key) for key in keys):
        from .diagnostics import mismatch

        raise mismatch(raw, payload)
    _check_age(seconds, tolerance, time.time() if now is None else now)
    return raw


def validate_tolerance(tolerance: float | None) -> float:
    """The seconds that a timestamp may be off.

    Raises:
        TypeError: it is not a number.
        ValueError: it is negative, NaN or None: no webhook is too old for one that is None.
    """
    if tolerance is None:
        raise ValueError("Expected zero or more seconds for `tolerance` but received None")
    return validate_seconds(tolerance, "tolerance", or_zero=True)


def _validate_now(now: object) -> None:
    if isinstance(now, bool) or not hasattr(now, "__float__"):
        raise TypeError(f"Expected Unix time in seconds for `now` but received {described(now)}")


def check_headers(headers: WebhookHeaders) -> None:
    """Refuse headers that are genuine with no body: without either, or of another form.

    Raises:
        WebhookVerificationError: a header is missing, repeated or malformed.
    """
    timestamp, signature = signature_headers(headers)
    _seconds(timestamp)
    _signature(signature)


def body_bytes(payload: Payload) -> bytes:
    """The payload as bytes.

    Raises:
        WebhookVerificationError: it is no raw body, or text that has no UTF-8 form.
    """
    if type(payload) is bytes:
        return payload
    try:
        if isinstance(payload, str):
            return payload.encode()
        if isinstance(payload, (bytes, bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]
            return bytes(payload)
    except (ValueError, BufferError):
        pass
    from .diagnostics import unusable_payload

    raise unusable_payload(payload)


def _seconds(timestamp: str) -> int:
    digits = timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _LONGEST_TIMESTAMP
    if digits and (timestamp == "0" or not timestamp.startswith("0")):
        return int(timestamp)
    from .diagnostics import malformed_timestamp

    raise malformed_timestamp(timestamp)


def _signature(text: str) -> bytes:
    signature = canonical_base64(text, _SIGNATURE_BYTES)
    if signature is not None:
        return signature
    from .diagnostics import malformed_signature

    raise malformed_signature(text)


def holds(signed: bytes, key: bytes) -> bool:
    """Whether `signed`, a signature and its message in one, was signed with the checked `key`."""
    # PyNaCl and not OpenSSL, which lets forgeries pass under a small-order key.
    try:
        crypto_sign_open(signed, key)
    except BadSignatureError:
        return False
    return True


def _check_age(seconds: int, tolerance: float, now: float) -> None:
    # Whole seconds, as the sender counts them: a message 300 s old is 300 s old for all of that
    # second. The comparison is the way round that refuses NaN.
    try:
        age = math.floor(now) - seconds
    except (OverflowError, ValueError):
        from .diagnostics import no_time

        raise no_time(now) from None
    if abs(age) <= tolerance:
        return
    from .diagnostics import out_of_tolerance

    raise out_of_tolerance(seconds, age, tolerance)
