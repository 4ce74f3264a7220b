"""What is signed comes out as it went in: example, unwrapped, `to_dict()`; and as the official SDK reads it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telnyx_voice_advanced import UnrecognizedWebhookEvent, types, unwrap

from tests.sdk.webhooks.signing import (
    BODIES,
    EVENT_TYPES,
    NOW,
    PUBLIC_KEY,
    literal_headers,
    signed,
)

from .differences import OFFICIAL_LACKS
from .official import OfficialError, OfficialVoice
from .payloads import MESSAGES, payloads, with_unknown_fields
from .spec import webhooks

EXAMPLES = webhooks()


def class_of(message: str) -> type[Any]:
    """The class that the message's schema names, found without the package's table of events."""
    name = MESSAGES[message]["payload"]["$ref"].rpartition("/")[2]
    found: type[Any] = getattr(types, name)
    return found


def attributes(value: Any) -> Any:
    """The attributes of an event, by their Python names, in the form of JSON."""
    if isinstance(value, msgspec.Struct):
        names = (name for name in value.__struct_fields__ if name != "raw")
        return {name: attributes(getattr(value, name)) for name in names}
    if isinstance(value, list):
        return [attributes(item) for item in value]
    return value.isoformat() if isinstance(value, datetime) else value


def assert_holds(value: Any, document: Any) -> None:
    """Every attribute of the event is the field of that name, and nothing else."""
    if not isinstance(value, msgspec.Struct):
        if isinstance(value, list):
            assert len(value) == len(document)
            for item, inner in zip(value, document, strict=True):
                assert_holds(item, inner)
        elif isinstance(value, datetime):
            assert value == datetime.fromisoformat(document)
        else:
            assert value == document
            assert isinstance(value, bool) is isinstance(document, bool)
        return
    for field in msgspec.structs.fields(value):
        if field.name != "raw":
            assert_holds(getattr(value, field.name), document.get(field.encode_name))


def opened(document: Any) -> Any:
    """The event of a document that OpenSSL signs; it is the document again."""
    body = json.dumps(document).encode()
    event = unwrap(body, signed(body), public_key=PUBLIC_KEY, now=NOW)
    assert event.raw == body
    assert event.to_dict() == document
    return event


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_comes_back(name: str) -> None:
    event = opened(EXAMPLES[name])
    assert type(event) is class_of(name.partition("-")[0])
    assert_holds(event, EXAMPLES[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_comes_back_with_fields_of_next_year(name: str) -> None:
    document = with_unknown_fields(EXAMPLES[name])
    event = opened(document)
    assert type(event) is class_of(name.partition("-")[0])
    assert_holds(event, document)


@pytest.mark.parametrize("message", MESSAGES)
@settings(max_examples=30, deadline=None, database=None)
@given(data=st.data())
def test_whatever_the_spec_allows_comes_back(message: str, data: st.DataObject) -> None:
    document = data.draw(payloads(message))
    event = opened(document)
    assert type(event) is class_of(message)
    assert_holds(event, document)


def test_every_schema_property_is_an_attribute() -> None:
    """What the examples and the draws leave out would be lost without a sound."""
    for message in MESSAGES:
        event = opened(EXAMPLES[f"{message}-{MESSAGES[message]['examples'][0]['name']}"])
        assert not isinstance(event, UnrecognizedWebhookEvent)
        wire = {field.encode_name for field in msgspec.structs.fields(event.data.payload)}
        assert EXAMPLES[f"{message}-{message}"]["data"]["payload"].keys() <= wire


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_the_official_sdk_reads_the_same_event(event_type: str, official: OfficialVoice) -> None:
    body, headers = BODIES[event_type], literal_headers(event_type)
    event = unwrap(body, headers, public_key=PUBLIC_KEY, now=NOW)
    theirs = official.unwrap(body.decode(), headers, PUBLIC_KEY, NOW)
    assert theirs["class"] == type(event).__name__
    assert shared(attributes(event), theirs["attributes"]) == theirs["attributes"]


def shared(mine: Any, theirs: Any) -> Any:
    """Our attributes, less those that only we have and are known to."""
    if not isinstance(mine, dict):
        return mine
    lacked = OFFICIAL_LACKS - theirs.keys()
    return {name: shared(mine[name], theirs.get(name)) for name in mine if name not in lacked}


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_both_refuse_what_was_altered(event_type: str, official: OfficialVoice) -> None:
    body = BODIES[event_type].replace(event_type.encode(), event_type.upper().encode())
    with pytest.raises(OfficialError, match="signature does not match"):
        official.unwrap(body.decode(), literal_headers(event_type), PUBLIC_KEY, NOW)
    with pytest.raises(Exception, match="sign") as caught:
        unwrap(body, literal_headers(event_type), public_key=PUBLIC_KEY, now=NOW)
    assert type(caught.value).__name__ == "WebhookVerificationError"
