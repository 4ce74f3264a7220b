"""Monitoring that fails is logged: no command fails of it, and none is sent twice."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
from opentelemetry import propagate
from telnyx_voice_advanced import AsyncTelnyx, ClientState, Telnyx, otel
from telnyx_voice_advanced.testing import Fault, Twin

from tests.sdk import raising

Send: TypeAlias = Callable[[Twin, str], None]
STATE = ClientState(value="menu").encode()


def send(twin: Twin, call: str) -> None:
    with Telnyx(**twin.settings()) as client:
        client.calls.actions.send_dtmf(call, digits="1", client_state=STATE)


def send_async(twin: Twin, call: str) -> None:
    async def main() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            await client.calls.actions.send_dtmf(call, digits="1", client_state=STATE)

    asyncio.run(main())


def send_streamed(twin: Twin, call: str) -> None:
    with Telnyx(**twin.settings()) as client:
        actions = client.calls.actions.with_streaming_response
        with actions.send_dtmf(call, digits="1", client_state=STATE) as response:
            response.read()


both = pytest.mark.parametrize("send", [send, send_async, send_streamed])


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as made:
        yield made
    otel.uninstrument()


@both
@pytest.mark.parametrize(
    "options",
    [
        {"tracer_provider": raising.provider(raising.OnStart())},
        {"tracer_provider": raising.provider(raising.OnEnd())},
        {"meter_provider": raising.Meters()},
    ],
    ids=["on_start", "on_end", "meter"],
)
def test_a_command_is_sent_once_whatever_fails_beside_it(
    send: Send, options: dict[str, Any], twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    otel.instrument(link_client_state=True, **options)
    call = twin.call()
    send(twin, call.call_control_id)
    twin.commands.assert_once("send_dtmf", call)
    assert "MonitoringError" in caplog.text
    assert call.call_control_id not in caplog.text


def test_a_command_is_repeated_as_before_and_no_oftener(twin: Twin) -> None:
    otel.instrument(tracer_provider=raising.provider(raising.OnStart()))
    call = twin.call()
    twin.inject(Fault.response_lost(), command="send_dtmf")
    send(twin, call.call_control_id)
    twin.commands.assert_once("send_dtmf", call)
    assert len(twin.commands.requests("send_dtmf")) == 2


@pytest.fixture
def propagator(request: pytest.FixtureRequest) -> Iterator[None]:
    before = propagate.get_global_textmap()
    propagate.set_global_textmap(request.param)
    yield
    propagate.set_global_textmap(before)


@both
@pytest.mark.parametrize(
    "propagator",
    [raising.Propagator(), raising.Propagator("two\nlines")],
    ids=["raises", "no header"],
    indirect=True,
)
@pytest.mark.usefixtures("propagator")
def test_what_a_propagator_does_wrong_is_not_sent(
    send: Send, twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    otel.instrument()
    call = twin.call()
    send(twin, call.call_control_id)
    twin.commands.assert_once("send_dtmf", call)
    (request,) = twin.commands.requests("send_dtmf")
    assert "x-trace" not in request.headers
    assert re.search(r"The hook \w+\.\w+ failed", caplog.text)
