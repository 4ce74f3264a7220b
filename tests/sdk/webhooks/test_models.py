"""Open enums and models, as a user meets them."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from typing import Any

import msgspec
import pytest
from telnyx_voice_advanced import OpenEnum, types

Result = types.CallMachineDetectionResult


def test_an_unknown_value_is_its_string_in_every_respect() -> None:
    value = Result("silence")
    assert value == "silence"
    assert hash(value) == hash("silence")
    assert {"silence": 1}[value] == 1
    assert f"{value}" == value.value == value.name == "silence"
    assert repr(value) == "<CallMachineDetectionResult unknown: 'silence'>"
    assert isinstance(value, Result)
    assert msgspec.json.encode([value, Result.HUMAN]) == b'["silence","human"]'


@pytest.mark.parametrize("text", ["human", "silence", "", "HUMAN", "🙂"])
def test_values_pickle_and_copy(text: str) -> None:
    value = Result(text)
    for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert twin == value
        assert type(twin) is Result


def test_a_known_value_is_one_object() -> None:
    assert Result("human") is Result.HUMAN
    assert pickle.loads(pickle.dumps(Result.HUMAN)) is Result.HUMAN
    assert copy.deepcopy(Result.HUMAN) is Result.HUMAN
    assert repr(Result.HUMAN) == "<CallMachineDetectionResult.HUMAN: 'human'>"
    assert hash(Result.HUMAN) == hash("human")


def test_the_name_of_a_member_is_not_its_value() -> None:
    assert Result("HUMAN") is not Result.HUMAN
    assert "unknown" in repr(Result("HUMAN"))


def test_unknown_values_leave_no_trace() -> None:
    known = list(Result)
    value = Result("passing")
    gone = weakref.ref(value)
    del value
    gc.collect()
    assert gone() is None
    assert list(Result) == known
    assert "passing" not in Result.__members__


@pytest.mark.parametrize("value", [5, None, b"human", ["human"]])
def test_only_text_is_a_value(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        Result(value)


def test_every_enum_of_the_package_is_open() -> None:
    enums = [item for name in types.__all__ if isinstance(item := getattr(types, name), type)]
    for enum in enums:
        if issubclass(enum, OpenEnum):
            assert enum("of next year") == "of next year"


def test_a_model_gives_its_own_keys_back() -> None:
    payload = types.CallDtmfReceivedPayload(from_="+13125550142", digit="5")
    assert payload.to_dict() == {"from": "+13125550142", "digit": "5"}
    assert msgspec.json.decode(payload.to_json()) == payload.to_dict()


def test_an_event_made_by_hand_gives_its_own_fields() -> None:
    data = types.CallDtmfReceived(
        event_type="call.dtmf.received", payload=types.CallDtmfReceivedPayload(digit="5")
    )
    event = types.CallDtmfReceivedWebhookEvent(data=data)
    assert msgspec.json.decode(event.raw) == event.to_dict()
    assert event.to_dict() == {
        "data": {"event_type": "call.dtmf.received", "payload": {"digit": "5"}}
    }
