# Generated; edit spec/ or templates/ instead.
"""What to tell a developer whose webhook was refused. Imported when one was, and never sooner.

No sentence repeats the body, a key or a signature: exceptions end up in logs.
"""

from __future__ import annotations

from typing import Final

from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER
from .errors import VerificationFailure as Reason
from .errors import WebhookVerificationError

__all__ = [
    "malformed_header",
    "malformed_key",
    "malformed_signature",
    "malformed_timestamp",
    "mismatch",
    "missing_header",
    "missing_key",
    "no_time",
    "out_of_tolerance",
    "repeated_header",
    "unreadable_headers",
    "unusable_payload",
    "weak_key",
]

_MISSING: Final = {
    TIMESTAMP_HEADER: Reason.TIMESTAMP_MISSING,
    SIGNATURE_HEADER: Reason.SIGNATURE_MISSING,
}
_REPEATED: Final = {
    TIMESTAMP_HEADER: Reason.TIMESTAMP_REPEATED,
    SIGNATURE_HEADER: Reason.SIGNATURE_REPEATED,
}
_MALFORMED: Final = {
    TIMESTAMP_HEADER: Reason.TIMESTAMP_MALFORMED,
    SIGNATURE_HEADER: Reason.SIGNATURE_MALFORMED,
}

_HEX = frozenset("0123456789abcdefABCDEF")
_RAW_BODY = (
    "Pass the raw body: `await request.body()` (FastAPI, Starlette, Litestar),"
    " `request.get_data()` (Flask), `request.body` (Django), `await request.read()` (aiohttp)."
)


def unusable_payload(payload: object) -> WebhookVerificationError:
    """A payload that is no body, or text that cannot have been one."""
    if isinstance(payload, (str, bytes, bytearray, memoryview)):
        message = f"The payload cannot be read as bytes. {_RAW_BODY}"
        return WebhookVerificationError(message, Reason.PAYLOAD_ENCODING)
    kind = f"The payload is of type {type(payload).__name__}"
    if isinstance(payload, (dict, list)):
        message = (
            f"{kind}: the body was parsed already, and the signature covers the bytes that were"
            f" received. {_RAW_BODY}"
        )
    else:
        message = f"{kind}, not bytes or text. {_RAW_BODY}"
    return WebhookVerificationError(message, Reason.PAYLOAD_TYPE)


def unreadable_headers(headers: object) -> WebhookVerificationError:
    """Headers in no shape that headers have."""
    return WebhookVerificationError(
        f"Headers of type {type(headers).__name__} cannot be read. Pass the framework's headers"
        " object, a mapping, a list of pairs, a WSGI environ or an ASGI scope.",
        Reason.HEADERS_TYPE,
    )


def malformed_header(header: str, value: object) -> WebhookVerificationError:
    """A header whose value is no text."""
    return WebhookVerificationError(
        f"The value of the header {header} is of type {type(value).__name__}, not text.",
        _MALFORMED[header],
    )


def repeated_header(header: str) -> WebhookVerificationError:
    """A header that is there more than once."""
    return WebhookVerificationError(
        f"The header {header} is there more than once: a proxy may have doubled it.",
        _REPEATED[header],
    )


def missing_header(header: str, names: list[str]) -> WebhookVerificationError:
    """A header that is not there, with the one that a proxy may have made of it."""
    lowered = {name.lower() for name in names}
    squeezed = header.replace("-", "")
    renamed = [name for name in names if squeezed in name.lower().replace("-", "").replace("_", "")]
    if renamed:
        hint = f", but there is {renamed[0][:60]!a}: a proxy seems to have renamed it."
    elif lowered & {"webhook-signature", "http_webhook_signature"}:
        hint = (
            ", and there are Standard Webhooks headers: this request was signed in another scheme"
            " than Telnyx's."
        )
    else:
        hint = ": the request does not come from Telnyx, or a proxy dropped the header."
    return WebhookVerificationError(f"The header {header} is missing{hint}", _MISSING[header])


def malformed_timestamp(timestamp: str) -> WebhookVerificationError:
    """A timestamp that is not spelled as plain ASCII digits."""
    hint = ""
    if "," in timestamp:
        hint = " It looks like two values that a proxy joined."
    elif timestamp != timestamp.strip():
        hint = " It has white space around it."
    elif "T" in timestamp or timestamp.count("-") > 1:
        hint = " It looks like a date."
    elif "." in timestamp:
        hint = " It has a fraction."
    return WebhookVerificationError(
        "The timestamp header has to be Unix seconds in ASCII digits, without sign, space,"
        f" underscore or leading zero.{hint}",
        Reason.TIMESTAMP_MALFORMED,
    )


def malformed_signature(signature: str) -> WebhookVerificationError:
    """A signature that is not the one base64 spelling of 64 bytes."""
    hint = ""
    if "," in signature:
        hint = " It looks like two values that a proxy joined, or a Standard Webhooks signature."
    elif signature != signature.strip():
        hint = " It has white space around it."
    elif len(signature) == 128 and _HEX.issuperset(signature):
        hint = " It looks like hexadecimal."
    elif "-" in signature or "_" in signature:
        hint = " It looks like URL-safe base64."
    elif len(signature) == 86:
        hint = " Its padding is missing."
    return WebhookVerificationError(
        "The signature header has to be 64 bytes in standard base64, 88 characters with padding;"
        f" it has {len(signature)} characters.{hint}",
        Reason.SIGNATURE_MALFORMED,
    )


def missing_key() -> WebhookVerificationError:
    """No key at all."""
    return WebhookVerificationError(
        "No public key: pass the base64 key of your Telnyx account (Mission Control, Keys &"
        " Credentials, Public Key) as `public_key`, or leave the argument out and set the"
        " environment variable TELNYX_PUBLIC_KEY.",
        Reason.KEY_MISSING,
    )


def weak_key() -> WebhookVerificationError:
    """A key of small or mixed order, or no point at all."""
    return WebhookVerificationError(
        "The public key is no point of Ed25519's main subgroup: with such a key signatures can"
        " be forged. Copy the key from Mission Control again.",
        Reason.KEY_WEAK,
    )


def malformed_key(key: object) -> WebhookVerificationError:
    """A public key in some other form than base64 of 32 bytes."""
    expected = "The public key has to be 32 bytes in standard base64, 44 characters with padding"
    text = key.strip() if isinstance(key, str) else ""
    if not isinstance(key, str):
        hint = f"it is of type {type(key).__name__}, not text"
    elif text.startswith("KEY"):
        hint = "it looks like an API key: public_key and api_key seem to be swapped"
    elif "-----BEGIN" in text:
        hint = "it is a PEM file: take the base64 key that Mission Control shows"
    elif len(text) == 64 and _HEX.issuperset(text):
        hint = "it is a hex key: encode the same 32 bytes in base64"
    elif text.startswith("MCowBQYDK2VwAyEA"):
        hint = "it is a DER key: its last 32 bytes are the key"
    elif text != key:
        hint = "it has white space around it"
    elif "-" in text or "_" in text:
        hint = "it looks like URL-safe base64"
    elif len(text) == 43:
        hint = "its padding is missing"
    elif len(text) == 88:
        hint = "it looks like 64 bytes: a secret key or a signature"
    else:
        hint = f"it has {len(key)} characters"
    return WebhookVerificationError(f"{expected}; {hint}.", Reason.KEY_MALFORMED)


def mismatch(raw: bytes, payload: object) -> WebhookVerificationError:
    """A signature in good form that does not fit the body and the timestamp."""
    if not raw:
        hint = (
            "The body is empty: it may have been read before, or it came in chunks that the server"
            " did not join."
        )
    elif raw.startswith((b"{'", b"[{'")):
        hint = "The body looks like the text of a Python dict, not like JSON."
    elif raw.startswith((b"b'", b'b"')):
        hint = "The body looks like str() of bytes."
    elif raw.endswith((b"\n", b" ")) or raw.startswith((b"\n", b" ")):
        hint = "The body has white space around it that may have been added."
    elif raw.startswith(b"\xef\xbb\xbf"):
        hint = "The body starts with a byte order mark that may have been added."
    elif b"\xef\xbf\xbd" in raw:
        hint = "The body has replacement characters: it was decoded leniently on the way."
    elif b'": ' in raw and b'", "' in raw and b"\n" not in raw:
        hint = "The body looks re-serialised (spaces as json.dumps writes them)."
    elif isinstance(payload, str):
        hint = "The body came as text: it may have been re-serialised or decoded on the way."
    else:
        hint = "The body may have been re-serialised, or the key is another account's."
    return WebhookVerificationError(
        "The signature does not fit the body and the timestamp under any of the keys given."
        f" {hint} The signature covers the bytes exactly as they were received.",
        Reason.SIGNATURE_MISMATCH,
    )


def no_time(now: float) -> WebhookVerificationError:
    """A clock of the caller's own that shows no time."""
    reason = Reason.TIMESTAMP_TOO_OLD if now > 0 else Reason.TIMESTAMP_TOO_NEW
    return WebhookVerificationError(
        f"The signature holds, but `now` is {now}, so nothing is known of the webhook's age: give"
        " Unix time in seconds.",
        reason,
    )


def out_of_tolerance(seconds: int, age: int, tolerance: float) -> WebhookVerificationError:
    """A genuine signature that is too old, or from the future."""
    reason = Reason.TIMESTAMP_TOO_OLD if age > 0 else Reason.TIMESTAMP_TOO_NEW
    for digits, unit in ((18, "nano"), (15, "micro"), (12, "milli")):
        if len(str(seconds)) > digits:
            message = f"The timestamp is in {unit}seconds; it has to be in seconds."
            return WebhookVerificationError(message, reason)
    skew = f"{abs(age)} s {'in the past' if age > 0 else 'in the future'}"
    return WebhookVerificationError(
        f"The signature holds, but its timestamp is {skew}, and {tolerance:g} s are tolerated: a"
        " replay, a queue in between, or a clock that is wrong by that much.",
        reason,
    )
