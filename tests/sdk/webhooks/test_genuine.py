"""What is genuine is accepted, in whatever shape the framework hands it over."""

from __future__ import annotations

import http.client
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx, types, unwrap
from telnyx_voice_advanced.types import UnwrapWebhookEvent

from tests.sdk.webhooks.signing import (
    BODIES,
    DTMF,
    EVENT_TYPES,
    NOW,
    OTHER_PUBLIC_KEY,
    PUBLIC_KEY,
    SIGNATURES,
    TIMESTAMP,
    literal_headers,
    signed,
)

SIGNATURE = SIGNATURES["call.dtmf.received"]


def unwrapped(payload: Any, headers: Any) -> UnwrapWebhookEvent:
    return unwrap(payload, headers, public_key=PUBLIC_KEY, now=NOW)


def is_dtmf(event: UnwrapWebhookEvent) -> bool:
    return isinstance(event, types.CallDtmfReceivedWebhookEvent) and event.raw == DTMF


@pytest.mark.parametrize("name", BODIES)
def test_each_literal_vector_holds_and_keeps_its_bytes(name: str) -> None:
    event = unwrapped(BODIES[name], literal_headers(name))
    assert event.raw == BODIES[name]


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_each_event_type_has_its_class(event_type: str) -> None:
    event = unwrapped(BODIES[event_type], literal_headers(event_type))
    assert type(event) is not types.UnrecognizedWebhookEvent
    assert event.data.event_type == event_type
    assert event.data.id is not None
    assert event.data.occurred_at is not None
    assert event.meta is not None
    assert event.meta.attempt == 1
    assert event.to_dict() == json.loads(BODIES[event_type])


@pytest.mark.parametrize("shape", [bytes, bytearray, memoryview, lambda body: body.decode()])
def test_the_body_in_each_type_that_frameworks_give(shape: Callable[[bytes], Any]) -> None:
    assert is_dtmf(unwrapped(shape(DTMF), literal_headers("call.dtmf.received")))


def test_text_beyond_ascii() -> None:
    body = BODIES["not ASCII"]
    assert unwrapped(body.decode(), literal_headers("not ASCII")).raw == body


HEADERS = {
    "as Telnyx writes them": {"Telnyx-Timestamp": TIMESTAMP, "Telnyx-Signature-Ed25519": SIGNATURE},
    "lower case": {"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": SIGNATURE},
    "upper case": {"TELNYX-TIMESTAMP": TIMESTAMP, "TELNYX-SIGNATURE-ED25519": SIGNATURE},
    "bytes": {
        b"telnyx-timestamp": TIMESTAMP.encode(),
        b"Telnyx-Signature-Ed25519": SIGNATURE.encode(),
    },
    "pairs of text": [
        ("host", "x"),
        ("telnyx-timestamp", TIMESTAMP),
        ("telnyx-signature-ed25519", SIGNATURE),
    ],
    "pairs of bytes": (
        (b"telnyx-timestamp", TIMESTAMP.encode()),
        (b"telnyx-signature-ed25519", SIGNATURE.encode()),
    ),
    "lists of values": {"telnyx-timestamp": [TIMESTAMP], "Telnyx-Signature-Ed25519": (SIGNATURE,)},
    "lists of values, one of them named headers": {
        "headers": ["x"],
        "telnyx-timestamp": [TIMESTAMP],
        "telnyx-signature-ed25519": [SIGNATURE],
    },
    "WSGI": {
        "REQUEST_METHOD": "POST",
        "wsgi.input": io.BytesIO(),
        "HTTP_TELNYX_TIMESTAMP": TIMESTAMP,
        "HTTP_TELNYX_SIGNATURE_ED25519": SIGNATURE,
    },
    "ASGI": {
        "type": "http",
        "headers": [
            (b"telnyx-timestamp", TIMESTAMP.encode()),
            (b"telnyx-signature-ed25519", SIGNATURE.encode()),
        ],
    },
    "http.client": http.client.parse_headers(
        io.BytesIO(
            f"Telnyx-Timestamp: {TIMESTAMP}\r\nTelnyx-Signature-Ed25519: {SIGNATURE}\r\n\r\n".encode()
        )
    ),
}


@pytest.mark.parametrize("shape", HEADERS)
def test_headers_in_each_shape_that_frameworks_give(shape: str) -> None:
    assert is_dtmf(unwrapped(DTMF, HEADERS[shape]))


@pytest.mark.parametrize("value", [None, 5, "text", b"text"])
def test_headers_that_have_names_of_an_asgi_scope(value: object) -> None:
    headers = {**HEADERS["lower case"], "type": "http", "headers": value}
    assert is_dtmf(unwrapped(DTMF, headers))


def test_an_asgi_scope_may_have_an_iterator() -> None:
    scope = {**HEADERS["ASGI"], "headers": iter(HEADERS["ASGI"]["headers"])}
    assert is_dtmf(unwrapped(DTMF, scope))


@pytest.mark.parametrize(
    "keys", [[OTHER_PUBLIC_KEY, PUBLIC_KEY], (PUBLIC_KEY, OTHER_PUBLIC_KEY), {PUBLIC_KEY}]
)
def test_several_keys_while_they_are_rotated(keys: Any) -> None:
    assert is_dtmf(unwrap(DTMF, signed(DTMF), public_key=keys, now=NOW))


@pytest.mark.parametrize("skew", [-300, -1, 0, 0.9, 300, 300.9])
def test_five_minutes_both_ways_are_tolerated_five_minutes_included(skew: float) -> None:
    assert is_dtmf(unwrap(DTMF, signed(DTMF), public_key=PUBLIC_KEY, now=NOW + skew))


def test_the_tolerance_can_be_set() -> None:
    assert is_dtmf(
        unwrap(DTMF, signed(DTMF), public_key=PUBLIC_KEY, now=NOW + 3600, tolerance=3600)
    )


def test_a_client_unwraps_with_its_own_key_or_another() -> None:
    client = Telnyx(api_key="key", public_key=PUBLIC_KEY)
    assert is_dtmf(client.webhooks.unwrap(DTMF, signed(DTMF), now=NOW))
    other = Telnyx(api_key="key", public_key=OTHER_PUBLIC_KEY)
    assert is_dtmf(other.webhooks.unwrap(DTMF, signed(DTMF), key=PUBLIC_KEY, now=NOW))


def test_unsafe_unwrap_parses_without_a_signature() -> None:
    assert is_dtmf(Telnyx(api_key="key").webhooks.unsafe_unwrap(DTMF))
