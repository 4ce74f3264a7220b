"""What JSON's grammar and JSON Schema's types allow is read, and the event is typed."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from telnyx_voice_advanced import UnrecognizedWebhookEvent, types, unsafe_unwrap

from tests.sdk.webhooks.signing import event_body

ENDED = "call.conversation.ended"


def ended(payload: str, data: str = "", meta: str = "") -> bytes:
    """A body whose numbers and texts are spelled as given."""
    return (
        f'{{"data":{{"event_type":"{ENDED}","id":"e-1"{data},"payload":{payload}}}{meta}}}'.encode()
    )


def typed(body: bytes) -> types.CallConversationEndedWebhookEvent:
    event = unsafe_unwrap(body, strict=True)
    assert isinstance(event, types.CallConversationEndedWebhookEvent)
    assert event.raw == body
    return event


@pytest.mark.parametrize(
    ("escaped", "read"),
    [
        (r"bye \ud83d", "bye \ufffd"),
        (r"\uDC00bye", "\ufffdbye"),
        (r"\ud83d\ud83d\ude00", "\ufffd😀"),
        (r"\ude00\ud83d", "\ufffd\ufffd"),
        (r"\\ud83d\ud83d", "\\ud83d\ufffd"),
        (r"\\\ud83d\n", "\\\ufffd\n"),
        (r"\ud83d\u0041", "\ufffdA"),
    ],
)
def test_half_a_surrogate_pair_is_a_character_that_cannot_be_shown(escaped: str, read: str) -> None:
    event = typed(ended(f'{{"messages":[{{"content":"{escaped}"}}],"new":"{escaped}"}}'))
    assert event.data.payload.messages is not None
    assert event.data.payload.messages[0].content == read
    assert event.to_dict()["data"]["payload"]["new"] == read
    assert event.to_dict()["data"]["payload"]["messages"][0]["content"] == read
    event.to_json().encode()
    assert pickle.loads(pickle.dumps(event)) == event


def test_half_a_pair_in_a_key_and_in_an_event_that_nothing_knows() -> None:
    event = unsafe_unwrap(b'{"data":{"event_type":"x\\ud83d","id":"1","\\udead":1}}')
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert (event.data.event_type, event.data.id) == ("x\ufffd", "1")
    assert event.body == {"data": {"event_type": "x\ufffd", "id": "1", "\ufffd": 1}}
    assert event.schema_errors == ()


def test_half_a_pair_is_no_excuse_for_what_else_is_wrong() -> None:
    body = b'{"data":{"event_type":"call.dtmf.received","id":"1","x":"\\ud83d","payload":NaN}}'
    event = unsafe_unwrap(body)
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.body is None


@pytest.mark.parametrize(
    ("spelled", "value"),
    [("42.0", 42), ("4.2e1", 42), ("420E-1", 42), ("-0.0", 0), ("1e3", 1000), ("9e15", 9 * 10**15)],
)
def test_an_integer_is_a_number_without_a_fraction(spelled: str, value: int) -> None:
    event = typed(ended(f'{{"duration_sec":{spelled}}}', meta=f',"meta":{{"attempt":{spelled}}}'))
    assert event.meta is not None
    for number in (event.data.payload.duration_sec, event.meta.attempt):
        assert type(number) is int
        assert number == value


@pytest.mark.parametrize("spelled", ["42.5", "1e16", "1e300", '"42"', '"42.0"', "true"])
def test_what_is_no_integer_stays_refused(spelled: str) -> None:
    event = unsafe_unwrap(ended(f'{{"duration_sec":{spelled}}}'))
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.schema_errors[0].path == "$.data.payload.duration_sec"


def test_a_number_for_a_text_stays_refused() -> None:
    event = unsafe_unwrap(event_body(payload={"digit": 5.0}))
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.schema_errors[0].got == "`float`"


def test_numbers_of_fields_without_a_type_stay_what_they_are() -> None:
    event = typed(ended('{"duration_sec":42.0,"new":1.0}'))
    assert type(event.to_dict()["data"]["payload"]["new"]) is float
    assert type(event.to_dict()["data"]["payload"]["duration_sec"]) is float


def test_the_delivery_of_an_event_that_nothing_knows() -> None:
    event = unsafe_unwrap(
        b'{"data":{"event_type":"x","occurred_at":"2016-12-31T23:59:60Z"},"meta":{"attempt":2.0}}'
    )
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.meta is not None
    assert event.meta.attempt == 2
    assert event.data.occurred_at == datetime(2016, 12, 31, 23, 59, 59, 999_999, UTC)


@pytest.mark.parametrize(
    "spelled",
    [
        "2016-12-31T23:59:60Z",
        "2016-12-31t23:59:60.75z",
        "2016-12-31T18:59:60-05:00",
        "2017-01-01T05:29:60+05:30",
    ],
)
def test_a_leap_second_is_the_last_microsecond_before_it(spelled: str) -> None:
    event = typed(ended("{}", data=f',"occurred_at":"{spelled}"'))
    assert event.data.occurred_at == datetime(2016, 12, 31, 23, 59, 59, 999_999, UTC)


@pytest.mark.parametrize(
    "spelled",
    [
        "2016-12-31T12:00:60Z",
        "2016-12-31T23:59:61Z",
        "2016-12-31T23:59:60",
        "2016-02-30T23:59:60Z",
        "0000-12-31T23:59:60Z",
        "0001-01-01T00:59:60+23:59",
        "x2016-12-31T23:59:60Z",
    ],
)
def test_what_is_no_leap_second_stays_refused(spelled: str) -> None:
    body = ended("{}", data=f',"occurred_at":"{spelled}"')
    event = unsafe_unwrap(body)
    assert isinstance(event, UnrecognizedWebhookEvent)
    assert event.data.occurred_at is None


def test_all_of_it_at_once_in_a_long_event() -> None:
    message: dict[str, Any] = {"content": "x", "timestamp": "2016-12-31T23:59:60Z"}
    payload = {"messages": [message] * 2000, "duration_sec": 3.0}
    body = ended(json.dumps(payload)).replace(b'"x"', b'"\\ud83d"')
    event = typed(body)
    assert event.data.payload.messages is not None
    assert {entry.content for entry in event.data.payload.messages} == {"\ufffd"}
