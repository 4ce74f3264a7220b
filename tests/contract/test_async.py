"""Every command through `AsyncTelnyx`, in every shape in which it can be called."""

from __future__ import annotations

import pytest
from telnyx_voice_advanced import AsyncTelnyx

from .commands import COMMANDS, EMPTY_CALL, Command

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("command", COMMANDS, ids=[command.method for command in COMMANDS]),
]


async def test_what_is_required_is_enough(async_client: AsyncTelnyx, command: Command) -> None:
    call = getattr(async_client.calls.actions, command.method)
    answer = await call(call_control_id="call_control_id", **command.required)
    assert isinstance(answer, command.answer)
    assert answer.data.result == "ok"


async def test_all_parameters_are_accepted(async_client: AsyncTelnyx, command: Command) -> None:
    call = getattr(async_client.calls.actions, command.method)
    answer = await call("v3:call_control=id", **command.required, **command.optional)
    assert isinstance(answer, command.answer)
    assert answer.data.result == "ok"


async def test_a_raw_response_is_closed_and_parses(
    async_client: AsyncTelnyx, command: Command
) -> None:
    call = getattr(async_client.calls.actions.with_raw_response, command.method)
    response = await call(call_control_id="call_control_id", **command.required)
    assert response.is_closed is True
    assert response.http_request.headers["authorization"] == "Bearer KEY_of_nobody"
    assert isinstance(await response.parse(), command.answer)


async def test_a_streaming_response_is_open_inside_its_block(
    async_client: AsyncTelnyx, command: Command
) -> None:
    call = getattr(async_client.calls.actions.with_streaming_response, command.method)
    async with call(call_control_id="call_control_id", **command.required) as response:
        assert response.is_closed is False
        assert isinstance(await response.parse(), command.answer)
    assert response.is_closed is True


async def test_an_empty_call_is_refused_before_anything_is_sent(
    async_client: AsyncTelnyx, command: Command
) -> None:
    actions = async_client.calls.actions
    for call in (
        getattr(actions, command.method),
        getattr(actions.with_raw_response, command.method),
    ):
        with pytest.raises(ValueError, match=EMPTY_CALL):
            await call(call_control_id="", **command.required)
