"""Events are equal when they say the same, every one of them hashes, and a diff shows what differs."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from telnyx_voice_advanced import types, unsafe_unwrap

from .events import BODIES, CALL, SECRET, body, built, pressed, unrecognized

MARK = re.compile(r"\*\*\*[0-9a-f]{6}")


def spaced(text: bytes) -> bytes:
    """The same JSON in other bytes."""
    return json.dumps(json.loads(text), indent=1, sort_keys=True).encode()


@pytest.mark.parametrize("kind", [kind for kind in BODIES if kind[:2] not in ("no", "to")])
def test_other_bytes_that_say_the_same_are_equal(kind: str) -> None:
    one, other = unsafe_unwrap(BODIES[kind]), unsafe_unwrap(spaced(BODIES[kind]))
    assert one.raw != other.raw
    assert one == other
    assert hash(one) == hash(other)
    assert unsafe_unwrap(one.raw) == one


def test_a_received_event_equals_one_built_by_hand() -> None:
    text = b'{"data": {"payload": {"digit": "1"}, "event_type": "call.dtmf.received"}}'
    assert pressed(text) == built(digit="1")
    assert hash(pressed(text)) == hash(built(digit="1"))
    assert unsafe_unwrap(pressed(text).to_json()) == pressed(text)


def test_what_differs_is_not_equal() -> None:
    assert built(digit="1") != built(digit="2")
    assert unrecognized() != unrecognized(body("call.cost", digit="1"))
    assert unrecognized() != pressed()
    assert pressed() != unrecognized()
    assert pressed() != pressed().to_dict()
    assert unrecognized() != 1
    assert unrecognized(b"\xff1") != unrecognized(b"\xff2")
    assert unrecognized(b"[1") != unrecognized(b"[2")


@pytest.mark.parametrize("kind", BODIES)
def test_every_event_is_a_key(kind: str) -> None:
    event = unsafe_unwrap(BODIES[kind])
    assert {event: 1}[unsafe_unwrap(BODIES[kind])] == 1
    assert hash(event.data) == hash(unsafe_unwrap(BODIES[kind]).data)


def test_a_diff_shows_which_field_differs_and_not_the_secret() -> None:
    one = types.CallDtmfReceivedPayload(digit=SECRET, client_state="b25l", from_="+1")
    other = types.CallDtmfReceivedPayload(digit="9", client_state="b25l", from_="+1")
    assert repr(one) != repr(other)
    assert SECRET not in repr(one)
    first, second = dict(one.__rich_repr__()), dict(other.__rich_repr__())
    assert [name for name in first if first[name] != second[name]] == ["digit"]
    assert MARK.fullmatch(first["digit"])
    assert first == dict(one.__rich_repr__())


def test_two_calls_that_begin_alike_can_be_told_apart() -> None:
    one, other = (types.CallWebhookPayload(call_control_id=CALL + end) for end in "ab")
    assert repr(one) != repr(other)
    assert CALL[8:] not in repr(one) + repr(other)
    assert "v3:MdI91" in repr(one)


@pytest.mark.parametrize("secret", ["", "x" * 1000, "\ud800"])
def test_a_mark_says_nothing_of_what_it_stands_for(secret: str) -> None:
    payload: Any = types.CallDtmfReceivedPayload(digit=secret)
    assert MARK.fullmatch(dict(payload.__rich_repr__())["digit"])


def test_an_unrecognized_body_is_marked_as_a_whole() -> None:
    shown = [dict(unrecognized(body("x", digit=digit)).__rich_repr__())["body"] for digit in "112"]
    assert MARK.fullmatch(shown[0])
    assert shown[0] == shown[1] != shown[2]
