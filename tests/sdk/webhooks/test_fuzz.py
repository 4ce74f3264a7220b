"""Whatever is put in, an event or a `WebhookVerificationError` comes out."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from telnyx_voice_advanced import WebhookEvent, WebhookVerificationError, unwrap

from tests.sdk.webhooks.signing import (
    DTMF,
    EVENT_TYPES,
    NOW,
    PUBLIC_KEY,
    SIGNATURES,
    TIMESTAMP,
    signed,
)

SIGNATURE = SIGNATURES["call.dtmf.received"]
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.binary(), inner, max_size=4)
    ),
    max_leaves=8,
)
TEXT = st.text() | st.text("0123456789+-_. ,eE") | st.binary() | ANYTHING
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(
    [
        "event_type",
        "payload",
        "id",
        "occurred_at",
        "record_type",
        "meta",
        "attempt",
        "data",
        "raw",
        "digit",
        "result",
    ]
)


def outcome(payload: Any, headers: Any, key: Any = PUBLIC_KEY) -> WebhookEvent | None:
    """The event, or nothing for a refusal; any other exception fails the test."""
    try:
        event: WebhookEvent = unwrap(payload, headers, public_key=key, now=NOW)
    except WebhookVerificationError:
        return None
    return event


@settings(max_examples=500)
@given(ANYTHING, ANYTHING, ANYTHING)
def test_anything_at_all_is_refused(payload: Any, headers: Any, key: Any) -> None:
    assert outcome(payload, headers, key) is None
    assert outcome(payload, headers) is None


@settings(max_examples=500)
@given(TEXT)
def test_one_timestamp_is_accepted(timestamp: Any) -> None:
    headers = {"telnyx-timestamp": timestamp, "telnyx-signature-ed25519": SIGNATURE}
    assert (outcome(DTMF, headers) is not None) is (timestamp in (TIMESTAMP, TIMESTAMP.encode()))


@settings(max_examples=500)
@given(st.integers(0, len(SIGNATURE)), st.integers(0, 8), st.text(max_size=8))
def test_one_signature_is_accepted(at: int, cut: int, put: str) -> None:
    changed = SIGNATURE[:at] + put + SIGNATURE[at + cut :]
    headers = {"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": changed}
    assert (outcome(DTMF, headers) is not None) is (changed == SIGNATURE)


@settings(max_examples=500)
@given(st.integers(0, len(DTMF)), st.integers(0, 8), st.binary(max_size=8))
def test_one_body_is_accepted(at: int, cut: int, put: bytes) -> None:
    changed = DTMF[:at] + put + DTMF[at + cut :]
    headers = {"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": SIGNATURE}
    assert (outcome(changed, headers) is not None) is (changed == DTMF)


@settings(max_examples=500)
@given(st.integers(0, len(PUBLIC_KEY)), st.integers(0, 4), st.text(max_size=4))
def test_one_key_is_accepted(at: int, cut: int, put: str) -> None:
    changed = PUBLIC_KEY[:at] + put + PUBLIC_KEY[at + cut :]
    assert (outcome(DTMF, signed(DTMF), changed) is not None) is (changed == PUBLIC_KEY)


@settings(max_examples=500)
@given(st.binary())
def test_any_signed_bytes_are_an_event(body: bytes) -> None:
    event = outcome(body, signed(body))
    assert event is not None
    assert event.raw == body
    repr(event), event.to_dict()


@settings(max_examples=1000)
@given(
    st.sampled_from(EVENT_TYPES), st.dictionaries(FIELDS, JSON), st.dictionaries(FIELDS, JSON), JSON
)
def test_any_signed_json_is_its_own_event_or_unrecognized(
    event_type: str, data: dict[str, Any], payload: dict[str, Any], meta: Any
) -> None:
    fields = {"payload": payload, **data, "event_type": event_type}
    body = json.dumps({"data": fields, "meta": meta}).encode()
    event = outcome(body, signed(body))
    assert event is not None
    words = type(event).__name__.removesuffix("WebhookEvent")
    named = words.lower() == event_type.replace("_", "").replace(".", "")
    assert named or words in {"Unrecognized", "Call" + event_type.title().replace(".", "")}
    assert event.raw == body
    repr(event), event.to_dict()
