"""Signed webhooks: literals made by OpenSSL, and OpenSSL itself for what a test makes up."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

VECTORS = Path(__file__).parent / "vectors"
PUBLIC_KEY = "jrMBoswHlhhVx2W2Www72WU/xn4UMpjreslD0m2u0qs="
OTHER_PUBLIC_KEY = "eu2zvPjhY6odxV34Z/EsRiERvTodkev4Fq0SlK90Izg="
TIMESTAMP = "1767225600"
NOW = 1767225600.0
BODIES: dict[str, bytes] = {
    name: body.encode()
    for name, body in json.loads((VECTORS / "bodies.json").read_text("utf-8")).items()
}
SIGNATURES: dict[str, str] = json.loads((VECTORS / "signed.json").read_text("utf-8"))
EVENT_TYPES = tuple(name for name in BODIES if "." in name)
"""Those that have a literal body; an edit of the spec may have added others."""
API = Path(__file__).parents[3] / "generated" / "API.json"
EVENT_TYPES_OF_THE_SPEC = frozenset(json.loads(API.read_text("utf-8"))["events"])
DTMF = BODIES["call.dtmf.received"]

_PRIVATE_KEY = Ed25519PrivateKey.from_private_bytes(
    b64decode("i1xxSkIuQOY9H8laaRslIoYGTJ1NwBAFdjsQwiwJH04=")
)


def literal_headers(name: str) -> dict[str, str]:
    """The headers that came with the body of that name."""
    return {"Telnyx-Timestamp": TIMESTAMP, "Telnyx-Signature-Ed25519": SIGNATURES[name]}


def signature(body: bytes, timestamp: str = TIMESTAMP) -> bytes:
    """A genuine signature, raw."""
    return _PRIVATE_KEY.sign(timestamp.encode("latin-1") + b"|" + body)


def signed(body: bytes, timestamp: str = TIMESTAMP) -> dict[str, str]:
    """Genuine headers for a body."""
    return {
        "telnyx-timestamp": timestamp,
        "telnyx-signature-ed25519": b64encode(signature(body, timestamp)).decode(),
    }


def event_body(event_type: str = "call.dtmf.received", **data: Any) -> bytes:
    """A body of the envelope's form; `data` overrides what is in it."""
    data = {"event_type": event_type, "payload": {"digit": "5"}, **data}
    return json.dumps({"data": data}).encode()
