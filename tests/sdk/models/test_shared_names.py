"""What can be read of every member of the union."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telnyx_voice_advanced import types, unsafe_unwrap

from .events import BODIES, CALL, DRIFTED, body, pressed, unrecognized

AT = datetime(2018, 2, 2, 22, 25, 27, 521992, tzinfo=UTC)


def test_of_a_typed_event() -> None:
    event = pressed()
    assert (event.event_type, event.id, event.occurred_at) == ("call.dtmf.received", "1", AT)
    assert (event.call_control_id, event.call_leg_id) == (CALL, "leg-1")


def test_of_one_that_the_spec_does_not_know() -> None:
    event = unrecognized(body("call.cost"))
    assert (event.event_type, event.data.event_type) == (None, "call.cost")
    assert (event.id, event.occurred_at) == ("1", AT)
    assert (event.call_control_id, event.call_leg_id) == (CALL, "leg-1")


def test_a_drifted_event_is_not_taken_for_the_typed_one() -> None:
    event = unrecognized(DRIFTED)
    assert event.event_type is None
    assert event.data.event_type == "call.dtmf.received"
    assert (event.call_control_id, event.call_leg_id) == (CALL, None)


@pytest.mark.parametrize("kind", BODIES)
def test_none_of_them_raises(kind: str) -> None:
    event = unsafe_unwrap(BODIES[kind])
    for value in (event.id, event.call_control_id, event.call_leg_id, event.event_type):
        assert value is None or isinstance(value, str)
    assert event.occurred_at in (None, AT)


def test_every_event_class_says_its_type() -> None:
    from telnyx_voice_advanced._unwrap.unwrap import EVENTS

    for event_type in EVENTS:
        event = unsafe_unwrap(body(event_type))
        assert event.event_type == event.data.event_type == event_type
        assert type(event) is getattr(types, EVENTS[event_type])
