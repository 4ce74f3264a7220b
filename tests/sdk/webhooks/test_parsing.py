"""Once the signature holds, nothing is lost and nothing is mislabelled."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from typing import Any

import pytest
from telnyx_voice_advanced import (
    UnrecognizedWebhookEvent,
    WebhookSchemaError,
    types,
    unwrap,
)
from telnyx_voice_advanced.types import UnwrapWebhookEvent

from tests.sdk.webhooks.signing import (
    BODIES,
    DTMF,
    EVENT_TYPES,
    NOW,
    PUBLIC_KEY,
    event_body,
    signed,
)


def unwrapped(body: bytes, *, strict: bool = False) -> UnwrapWebhookEvent:
    return unwrap(body, signed(body), public_key=PUBLIC_KEY, now=NOW, strict=strict)


def unrecognized(body: bytes) -> UnrecognizedWebhookEvent:
    event = unwrapped(body)
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.raw == body
    return event


@pytest.mark.parametrize("event_type", EVENT_TYPES)
@pytest.mark.parametrize("value", [None, "absent"])
def test_every_optional_field_may_be_null_or_absent(event_type: str, value: str | None) -> None:
    body = json.loads(BODIES[event_type])
    required = {"event_type", "payload"}
    nulls = dict.fromkeys(body["data"]["payload"]) if value is None else {}
    data = {key: item for key, item in body["data"].items() if key in required or value is None}
    data = {key: item if key in required else None for key, item in data.items()}
    data["payload"] = nulls
    event = unwrapped(json.dumps({"data": data}).encode())
    assert not isinstance(event, UnrecognizedWebhookEvent)
    assert event.data.event_type == event_type
    assert event.meta is None


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_new_fields_are_ignored_by_the_types_and_kept(event_type: str) -> None:
    body = json.loads(BODIES[event_type])
    for place in (body, body["data"], body["data"]["payload"], body["meta"]):
        place["new"] = {"nested": [1, None, {"x": 1e300}]}
    raw = json.dumps(body).encode()
    event = unwrapped(raw)
    assert not isinstance(event, UnrecognizedWebhookEvent)
    assert event.to_dict() == body


def test_a_value_of_next_year_is_kept() -> None:
    event = unwrapped(event_body("call.machine.detection.ended", payload={"result": "silence"}))
    assert isinstance(event, types.CallMachineDetectionEndedWebhookEvent)
    assert event.data.payload.result == "silence"
    assert isinstance(event.data.payload.result, types.CallMachineDetectionResult)


def test_a_known_value_is_its_member() -> None:
    event = unwrapped(event_body("call.machine.detection.ended", payload={"result": "human"}))
    assert isinstance(event, types.CallMachineDetectionEndedWebhookEvent)
    assert event.data.payload.result is types.CallMachineDetectionResult.HUMAN


@pytest.mark.parametrize("value", [5, 1.5, True, ["x"], {"x": 1}])
def test_a_wrong_type_in_a_known_event_is_unrecognized_and_says_where(
    value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    body = event_body(id="e-1", payload={"digit": value, "client_state": "SECRET"})
    with caplog.at_level(logging.WARNING):
        event = unrecognized(body)
    assert event.data.event_type == "call.dtmf.received"
    assert event.data.id == "e-1"
    assert event.body == json.loads(body)
    (error,) = event.schema_errors
    assert error.path == "$.data.payload.digit"
    assert "str" in error.expected
    assert error.got in {"`int`", "`float`", "`bool`", "`array`", "`object`"}
    assert "call.dtmf.received" in caplog.text
    assert "SECRET" not in caplog.text


@pytest.mark.parametrize(
    "data",
    [
        {"occurred_at": "SECRET"},
        {"occurred_at": 1767225600},
        {"id": 5},
        {"payload": None},
        {"payload": []},
        {"payload": "SECRET"},
        {"record_type": 1},
        {"record_type": "evnt"},
        {"payload": {"from": 13125550142}},
    ],
)
def test_whatever_breaks_the_schema_costs_the_type_and_not_the_event(
    data: Any, caplog: pytest.LogCaptureFixture
) -> None:
    event = unrecognized(event_body(**data))
    assert event.data.event_type == "call.dtmf.received"
    assert len(event.schema_errors) == 1
    assert "SECRET" not in caplog.text + repr(event)


def test_a_payload_that_is_missing() -> None:
    (error,) = unrecognized(b'{"data":{"event_type":"call.dtmf.received"}}').schema_errors
    assert (error.path, error.expected) == ("$.data", "a field `payload`")


@pytest.mark.parametrize(
    "event_type",
    [
        "call.cost",
        "call.dtmf",
        "call.dtmf.received.v2",
        "call.dtmf.received ",
        "CALL.DTMF.RECEIVED",
        "call.siprec.failed",
        "call_dtmf_received",
        "call.machine.premium.detection.started",
        "call.conversation.created",
        "",
        "🙂",
    ],
)
def test_a_sibling_is_nobody_elses_event(event_type: str) -> None:
    event = unrecognized(event_body(event_type, id="e-1", occurred_at="2026-03-02T16:04:11Z"))
    assert event.data.event_type == event_type
    assert event.data.id == "e-1"
    assert event.data.occurred_at is not None
    assert event.data.payload == {"digit": "5"}
    assert event.schema_errors == ()


@pytest.mark.parametrize("event_type", [None, 5, ["call.dtmf.received"], {"a": 1}, True])
def test_an_event_type_that_is_no_text(event_type: Any) -> None:
    assert unrecognized(event_body(event_type)).data.event_type is None


def test_the_flat_v1_body() -> None:
    event = unrecognized(BODIES["v1"])
    assert event.data.event_type == "call_initiated"
    assert event.data.id == "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"
    assert event.data.record_type == "event"
    assert event.to_dict() == json.loads(BODIES["v1"])


def test_a_flat_body_is_not_typed_even_where_its_type_is_known() -> None:
    event = unrecognized(b'{"event_type":"call.dtmf.received","payload":{"digit":"5"}}')
    assert (event.event_type, event.data.event_type) == (None, "call.dtmf.received")


def test_what_can_be_read_of_a_sibling_is() -> None:
    event = unrecognized(BODIES["sibling"])
    assert event.meta is not None
    assert (event.meta.attempt, event.meta.delivered_to) == (2, "https://hooks.example.com/telnyx")
    odd = unrecognized(b'{"data":{"id":5,"occurred_at":"soon"},"meta":{"attempt":"one"}}')
    assert odd.meta is not None
    assert (odd.data.id, odd.data.occurred_at, odd.meta.attempt) == (None, None, None)


@pytest.mark.parametrize(
    "body", [b"[]", b"null", b"5", b'"x"', b"true", b"{}", b'{"data":[]}', b'{"data":null}']
)
def test_json_that_is_no_event(body: bytes) -> None:
    event = unrecognized(body)
    assert event.body == json.loads(body)
    assert event.data.event_type is None
    assert event.meta is None
    expected = event.body if isinstance(event.body, dict) else {}
    assert event.to_dict() == expected


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"webhook",
        b'{"data":',
        DTMF + b"x",
        b"\xef\xbb\xbf" + DTMF,
        DTMF.decode().encode("utf-16"),
        b"\xff\xfe",
        DTMF.replace(b"#", b"\xff"),
        DTMF.replace(b'"#"', b"NaN"),
        DTMF.replace(b'"#"', b"-Infinity"),
        DTMF.replace(b'"#"', b"1e999"),
        DTMF.replace(b'"#"', b"1" * 5000),
        DTMF.replace(b'"record_type"', b'"new":NaN,"record_type"'),
    ],
)
def test_a_body_that_does_not_decode_is_an_event_of_bytes(body: bytes) -> None:
    event = unrecognized(body)
    assert event.body is None
    assert event.to_dict() == {}
    assert [error.path for error in event.schema_errors] == ["$"]


def test_an_undecodable_body_still_says_what_it_is_where_that_can_be_read() -> None:
    body = event_body(id="e-1").replace(b'"5"', b"1e999")
    event = unrecognized(body)
    assert (event.data.event_type, event.data.id) == ("call.dtmf.received", "e-1")


def nested(levels: int) -> bytes:
    """A typed event with an unknown field, nested so that the body has that many levels."""
    inner = b"[" * (levels - 3) + b"]" * (levels - 3)
    return b'{"data":{"event_type":"call.dtmf.received","payload":{"x":' + inner + b"}}}"


def test_nesting_is_read_to_a_fixed_depth() -> None:
    assert isinstance(unwrapped(nested(128)), types.CallDtmfReceivedWebhookEvent)
    for levels in (129, 1000, 3000, 1_000_000):
        event = unrecognized(nested(levels))
        assert event.body is None
        assert event.schema_errors[0].path == "$"


def test_many_brackets_side_by_side_are_no_depth() -> None:
    body = event_body(payload={"x": [[]] * 1000})
    assert isinstance(unwrapped(body), types.CallDtmfReceivedWebhookEvent)


def test_of_duplicate_keys_the_last_one_counts_everywhere() -> None:
    body = (
        b'{"data":{"event_type":"call.cost"},'
        b'"data":{"event_type":"siprec.failed","event_type":"call.dtmf.received",'
        b'"payload":{"digit":"1","digit":"2"}}}'
    )
    event = unwrapped(body)
    assert isinstance(event, types.CallDtmfReceivedWebhookEvent)
    assert event.data.payload.digit == "2"
    assert event.to_dict() == json.loads(body)


@pytest.mark.parametrize("raw", [b'"AAAA"', b"5", b"null", b"{}", b"[]", b'"not base64"'])
def test_a_key_named_raw_changes_nothing(raw: bytes) -> None:
    body = (
        b'{"raw":' + raw + b',"data":{"event_type":"call.dtmf.received","payload":{"digit":"1"}}}'
    )
    event = unwrapped(body)
    assert isinstance(event, types.CallDtmfReceivedWebhookEvent)
    assert event.raw == body


@pytest.mark.parametrize("name", ["body", "schema_errors", "event_type"])
def test_keys_named_like_our_fields_change_nothing(name: str) -> None:
    event = unrecognized(json.dumps({name: 5, "data": {"event_type": "call.cost"}}).encode())
    assert event.data.event_type == "call.cost"
    assert event.schema_errors == ()


def test_ten_megabytes() -> None:
    body = event_body(payload={"digit": "5", "new": ["x" * 100] * 100_000})
    assert len(body) > 10_000_000
    event = unwrapped(body)
    assert isinstance(event, types.CallDtmfReceivedWebhookEvent)
    assert event.data.payload.digit == "5"


@pytest.mark.parametrize(
    "body", [b"", b"[]", BODIES["v1"], BODIES["sibling"], event_body(id=5), nested(129)]
)
def test_strict_raises_instead(body: bytes) -> None:
    with pytest.raises(WebhookSchemaError) as caught:
        unwrapped(body, strict=True)
    error = caught.value
    assert error.event_type == unrecognized(body).data.event_type
    assert error.schema_errors == unrecognized(body).schema_errors
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), twin.schema_errors) == (str(error), error.schema_errors)


def test_strict_gives_no_data_away() -> None:
    with pytest.raises(WebhookSchemaError) as caught:
        unwrapped(event_body(occurred_at="SECRET"), strict=True)
    chained = (caught.value, caught.value.__cause__, caught.value.__context__)
    assert "SECRET" not in "".join(repr(error) for error in chained)


@pytest.mark.parametrize("body", [DTMF, BODIES["v1"], b"[]", event_body(id=5)])
def test_events_pickle_and_copy_and_cannot_be_changed(body: bytes) -> None:
    event = unwrapped(body)
    assert pickle.loads(pickle.dumps(event)) == copy.deepcopy(event) == event
    with pytest.raises(AttributeError):
        event.raw = b""  # type: ignore[misc]


def test_a_repr_hides_what_callers_said() -> None:
    body = json.loads(DTMF)
    shown = repr(unwrapped(DTMF))
    assert "call.dtmf.received" in shown
    assert body["data"]["payload"]["client_state"] not in shown
    assert body["data"]["payload"]["call_control_id"] not in shown
    assert body["data"]["payload"]["call_control_id"][:8] in shown
    assert "'#'" not in shown
    broken = event_body(payload={"digit": 5, "client_state": "SECRET"})
    assert "SECRET" not in repr(unwrapped(broken))
