"""A copy of an event tells what its fields say, and never what they said before."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from telnyx_voice_advanced import WebhookEvent, unsafe_unwrap

from .events import BODIES, CALL, DRIFTED, SECRET, body, built, pressed, unrecognized

replace: Callable[..., Any] = msgspec.structs.replace
REPLACERS: list[Callable[..., Any]] = [replace]
if sys.version_info >= (3, 13):
    REPLACERS.append(copy.replace)

COPIERS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {n}": lambda event, n=n: pickle.loads(pickle.dumps(event, n)) for n in range(6)},
}


def everything_told(event: WebhookEvent) -> str:
    """All that an event gives away by any door."""
    return " ".join(
        str(text)
        for text in (
            event.to_dict(),
            event.to_json(),
            event.raw,
            repr(event),
            msgspec.json.encode(event),
            msgspec.to_builtins(event),
            msgspec.structs.asdict(event),
            *(pickle.dumps(event, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)),
            pickle.dumps(copy.copy(event)),
            copy.deepcopy(event).to_dict(),
        )
    )


@pytest.mark.parametrize("change", REPLACERS)
@pytest.mark.parametrize("instead", [None, "*", msgspec.UNSET])
def test_a_redacted_event_tells_nothing_of_the_secret(change: Any, instead: Any) -> None:
    event = pressed()
    payload = change(event.data.payload, digit=instead)
    redacted = change(event, data=change(event.data, payload=payload))
    assert SECRET not in everything_told(redacted)
    assert redacted.to_dict()["data"]["payload"].get("digit") == ("*" if instead == "*" else None)
    assert redacted.to_dict()["data"]["payload"]["call_leg_id"] == "leg-1"
    assert json.loads(redacted.raw) == redacted.to_dict() == json.loads(redacted.to_json())
    assert event.raw == body()
    assert SECRET in event.to_json()


@pytest.mark.parametrize("change", REPLACERS)
@pytest.mark.parametrize("text", [body("call.cost"), DRIFTED])
def test_so_does_an_event_that_no_type_fits(change: Any, text: bytes) -> None:
    event = unrecognized(text)
    redacted = change(event, data=change(event.data, payload=None))
    assert SECRET not in everything_told(redacted)
    assert SECRET not in str(redacted.body)
    assert redacted.to_dict()["data"]["id"] == "1"
    assert redacted.to_dict()["meta"] == {"attempt": 1}
    both = change(event, data=change(event.data, payload=None), body=None)
    assert SECRET not in everything_told(both)
    assert both.data.id == "1"


def test_a_payload_that_was_cut_down_is_told_as_it_is() -> None:
    event = unrecognized()
    assert isinstance(event.data.payload, dict)
    kept = {name: value for name, value in event.data.payload.items() if name != "digit"}
    redacted = replace(event, data=replace(event.data, payload=kept))
    assert redacted.to_dict()["data"]["payload"] == redacted.body["data"]["payload"] == kept


def test_a_field_that_was_forced_is_told_as_it_is() -> None:
    force = msgspec.structs.force_setattr
    event, other = pressed(), unrecognized()
    force(event.data.payload, "digit", None)
    assert SECRET not in everything_told(event)
    force(other, "data", replace(other.data, payload=None))
    assert SECRET not in everything_told(copy.deepcopy(other))
    assert isinstance(unrecognized().body, dict)


def test_a_list_or_object_that_was_emptied_is_told_as_it_is() -> None:
    ended: Any = unsafe_unwrap(BODIES["with lists"])
    ended.data.payload.messages.clear()
    assert SECRET not in ended.to_json() + str(ended.raw) + str(pickle.dumps(ended))
    event: Any = unrecognized()
    event.body["data"]["payload"].clear()
    assert SECRET not in everything_told(event)


@pytest.mark.parametrize("how", COPIERS)
@pytest.mark.parametrize("kind", BODIES)
def test_a_copy_without_a_change_is_the_same_event(kind: str, how: str) -> None:
    event = unsafe_unwrap(BODIES[kind])
    twin = COPIERS[how](event)
    assert type(twin) is type(event)
    assert twin == event
    assert hash(twin) == hash(event)
    assert twin.raw == event.raw == BODIES[kind]
    assert twin.to_dict() == event.to_dict()
    assert repr(twin) == repr(event)


def test_the_body_is_told_with_what_the_types_do_not_know() -> None:
    assert pressed().to_dict() == json.loads(body())
    assert pressed().to_dict()["data"]["payload"]["new"] == "of next year"


def test_an_event_built_by_hand_tells_its_fields() -> None:
    event = built(digit="5", call_control_id=CALL)
    payload = {"call_control_id": CALL, "digit": "5"}
    said = {"data": {"event_type": "call.dtmf.received", "payload": payload}}
    assert event.to_dict() == json.loads(event.to_json()) == json.loads(event.raw) == said
    assert unsafe_unwrap(event.raw) == event


def test_an_unrecognized_event_built_by_hand_agrees_with_itself() -> None:
    known = unrecognized()
    of_data = type(known)(data=known.data)
    assert of_data.to_dict() == of_data.body == json.loads(of_data.raw)
    of_body = type(known)(body=known.body)
    assert (of_body.data, of_body.meta) == (known.data, known.meta)
    assert unsafe_unwrap(of_body.raw) == known
