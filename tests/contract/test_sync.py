"""Every command through `Telnyx`, in every shape in which it can be called."""

from __future__ import annotations

import pytest
from telnyx_voice_advanced import Telnyx

from .commands import COMMANDS, EMPTY_CALL, Command

pytestmark = pytest.mark.parametrize(
    "command", COMMANDS, ids=[command.method for command in COMMANDS]
)


def test_what_is_required_is_enough(client: Telnyx, command: Command) -> None:
    call = getattr(client.calls.actions, command.method)
    answer = call(call_control_id="call_control_id", **command.required)
    assert isinstance(answer, command.answer)
    assert answer.data.result == "ok"


def test_all_parameters_are_accepted(client: Telnyx, command: Command) -> None:
    call = getattr(client.calls.actions, command.method)
    answer = call("v3:call_control=id", **command.required, **command.optional)
    assert isinstance(answer, command.answer)
    assert answer.data.result == "ok"


def test_a_raw_response_is_closed_and_parses(client: Telnyx, command: Command) -> None:
    call = getattr(client.calls.actions.with_raw_response, command.method)
    response = call(call_control_id="call_control_id", **command.required)
    assert response.is_closed is True
    assert response.http_request.headers["authorization"] == "Bearer KEY_of_nobody"
    assert isinstance(response.parse(), command.answer)


def test_a_streaming_response_is_open_inside_its_block(client: Telnyx, command: Command) -> None:
    call = getattr(client.calls.actions.with_streaming_response, command.method)
    with call(call_control_id="call_control_id", **command.required) as response:
        assert response.is_closed is False
        assert isinstance(response.parse(), command.answer)
    assert response.is_closed is True


def test_an_empty_call_is_refused_before_anything_is_sent(client: Telnyx, command: Command) -> None:
    for actions in (client.calls.actions, client.calls.actions.with_raw_response):
        call = getattr(actions, command.method)
        with pytest.raises(ValueError, match=EMPTY_CALL):
            call(call_control_id="", **command.required)
