"""Arguments that the API would refuse are refused where they are given, with a sentence, and nothing is sent."""

from __future__ import annotations

import asyncio
import json
import traceback
from enum import Enum
from typing import Any
from uuid import UUID

import httpx
import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, encode_client_state, omit

CALL = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg"

WRONG_KINDS: list[tuple[dict[str, Any], str]] = [
    ({"digits": 123}, "Expected a string for `digits` but received int"),
    ({"digits": b"123"}, "Expected a string for `digits` but received bytes"),
    ({"digits": None}, "Expected a string for `digits` but received None"),
    ({"digits": omit}, "Expected a string for `digits` but received Omit"),
    ({"digits": object()}, "Expected a string for `digits` but received object"),
    ({"duration_millis": "250"}, "Expected an integer for `duration_millis` but received str"),
    ({"duration_millis": True}, "Expected an integer for `duration_millis` but received bool"),
    ({"duration_millis": 250.0}, "Expected an integer for `duration_millis` but received float"),
    ({"command_id": 7}, "Expected a string for `command_id` but received int"),
    (
        {"client_state": {"a": 1}},
        "Expected a string for `client_state` but received dict; encode_client_state() makes one"
        " of text, bytes or JSON",
    ),
]
WRONG_VALUES: list[tuple[dict[str, Any], str]] = [
    ({"digits": "hello"}, "Expected text of the form `^[0-9A-DwW*#]+$` for `digits`"),
    ({"digits": "1\n"}, "Expected text of the form `^[0-9A-DwW*#]+$` for `digits`"),
    ({"digits": "\u0661"}, "Expected text of the form `^[0-9A-DwW*#]+$` for `digits`"),
    ({"digits": ""}, "Expected a non-empty value for `digits` but received ''"),
    ({"duration_millis": 50}, "Expected 100 to 500 for `duration_millis` but received 50"),
    ({"duration_millis": 501}, "Expected 100 to 500 for `duration_millis` but received 501"),
    ({"command_id": ""}, "Expected a non-empty value for `command_id` but received ''"),
    *(
        (
            {"client_state": state},
            "Expected base64 for `client_state`; encode_client_state() makes one of text, bytes or"
            " JSON",
        )
        for state in ("plain text", "YQ", "YQ==\n", "_w==")
    ),
]
WRONG = [(TypeError, *case) for case in WRONG_KINDS] + [
    (ValueError, *case) for case in WRONG_VALUES
]


@pytest.mark.parametrize(("kind", "given", "sentence"), WRONG)
def test_it_is_refused_with_a_sentence(
    client: Telnyx,
    sent: list[httpx.Request],
    kind: type[Exception],
    given: dict[str, Any],
    sentence: str,
) -> None:
    with pytest.raises(kind) as caught:
        client.calls.actions.send_dtmf(CALL, **{"digits": "1", **given})
    assert type(caught.value) is kind
    assert str(caught.value) == sentence
    assert not sent


def test_every_form_of_a_method_refuses(client: Telnyx, sent: list[httpx.Request]) -> None:
    actions = client.calls.actions
    with pytest.raises(ValueError, match="digits"):
        actions.with_raw_response.send_dtmf(CALL, digits="hello")
    with (
        pytest.raises(ValueError, match="digits"),
        actions.with_streaming_response.send_dtmf(CALL, digits="hello"),
    ):
        pass
    assert not sent

    async def run() -> None:
        async with AsyncTelnyx(api_key="KEY") as other:
            with pytest.raises(ValueError, match="digits"):
                await other.calls.actions.send_dtmf(CALL, digits="hello")

    asyncio.run(run())


def test_a_secret_is_not_shown(client: Telnyx) -> None:
    for given in ({"digits": "4711!"}, {"digits": "1", "client_state": "4711!"}):
        with pytest.raises(ValueError, match="Expected") as caught:
            client.calls.actions.send_dtmf(CALL, **given)
        last = traceback.format_exception_only(caught.value)
        assert "4711" not in "".join(last)
        assert caught.value.__context__ is None


class Tone(str):
    """As Markup and SafeString are."""


class Digit(Enum):
    ONE = "1"


class Length(int):
    pass


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"digits": Tone("12")}, {"digits": "12"}),
        ({"digits": Digit.ONE}, {"digits": "1"}),
        ({"digits": "1", "duration_millis": Length(250)}, {"digits": "1", "duration_millis": 250}),
        (
            {"digits": "1", "command_id": UUID(int=1)},
            {"digits": "1", "command_id": str(UUID(int=1))},
        ),
        ({"digits": "1", "client_state": ""}, {"digits": "1", "client_state": ""}),
        (
            {"digits": "1", "client_state": encode_client_state({"a": 1})},
            {"digits": "1", "client_state": "eyJhIjoxfQ=="},
        ),
    ],
)
def test_what_json_writes_as_that_kind_is_sent(
    client: Telnyx, sent: list[httpx.Request], given: dict[str, Any], expected: dict[str, Any]
) -> None:
    client.calls.actions.send_dtmf(CALL, **given)
    body = json.loads(sent[-1].content)
    assert {name: body[name] for name in expected} == expected


def test_what_an_object_holds_is_checked_too(client: Telnyx, sent: list[httpx.Request]) -> None:
    start = client.calls.actions.start_noise_suppression
    start(CALL, noise_suppression_engine_config={"attenuation_limit": 80, "of_next_year": [1]})
    assert len(sent) == 1
    for config, sentence in (
        ([80], "Expected a mapping for `noise_suppression_engine_config` but received list"),
        (
            {"attenuation_limit": "80"},
            "Expected an integer for `noise_suppression_engine_config.attenuation_limit` but"
            " received str",
        ),
        (
            {"voice_gain": 5},
            "Expected 0.1 to 4 for `noise_suppression_engine_config.voice_gain` but received 5",
        ),
    ):
        given: Any = config
        with pytest.raises((TypeError, ValueError)) as caught:
            start(CALL, noise_suppression_engine_config=given)
        assert str(caught.value) == sentence
    assert len(sent) == 1


def test_either_range_will_do(client: Telnyx, sent: list[httpx.Request]) -> None:
    start = client.calls.actions.start_siprec
    for seconds in (0, 90, 14440):
        start(CALL, session_timeout_secs=seconds)
    with pytest.raises(ValueError, match=r"Expected 0 or 90 to 14440 .* but received 89"):
        start(CALL, session_timeout_secs=89)
    assert len(sent) == 3


def test_a_value_that_an_enum_does_not_know_is_sent(
    client: Telnyx, sent: list[httpx.Request]
) -> None:
    role: Any = "of_next_year"
    client.calls.actions.switch_supervisor_role(CALL, role=role)
    assert json.loads(sent[-1].content)["role"] == role


def test_extra_body_goes_around_it(client: Telnyx, sent: list[httpx.Request]) -> None:
    unsaid: Any = None
    client.calls.actions.send_dtmf(CALL, digits=unsaid, extra_body={"digits": 12})
    assert json.loads(sent[-1].content)["digits"] == 12
    with pytest.raises(ValueError, match="duration_millis"):
        client.calls.actions.send_dtmf(
            CALL, digits="1", duration_millis=1, extra_body={"digits": 12}
        )


def test_an_option_switches_it_off(client: Telnyx, sent: list[httpx.Request]) -> None:
    unchecked = client.with_options(validate_arguments=False)
    unchecked.calls.actions.send_dtmf(CALL, digits="hello", duration_millis=50)
    assert json.loads(sent[-1].content)["digits"] == "hello"
    with pytest.raises(ValueError, match="digits"):
        unchecked.copy(validate_arguments=True).calls.actions.send_dtmf(CALL, digits="hello")
    with pytest.raises(ValueError, match="digits"):
        client.calls.actions.send_dtmf(CALL, digits="hello")
    assert len(sent) == 1
    with pytest.raises(TypeError, match="Expected a bool for `validate_arguments`"):
        Telnyx(api_key="KEY", validate_arguments="no")  # type: ignore[arg-type]
