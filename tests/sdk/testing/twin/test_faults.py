"""Faults, and what the client makes of them while the twin's clock alone moves."""

from __future__ import annotations

import asyncio
import time

import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncTelnyx,
    Outcome,
    RateLimitError,
    Telnyx,
)
from telnyx_voice_advanced.testing import Fault, Twin


def test_a_lost_response_is_repeated_and_executed_once(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.inject(Fault.response_lost(), command="send_dtmf")
    client.calls.actions.send_dtmf(call.call_control_id, digits="1")
    assert [each.outcome for each in twin.commands] == ["executed", "repeat"]
    twin.commands.assert_once("send_dtmf", call)


def test_what_must_not_be_repeated_is_not(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.inject(Fault.response_lost())
    with pytest.raises(APIConnectionError) as caught:
        client.calls.actions.start_siprec(call.call_control_id)
    assert caught.value.outcome is Outcome.UNKNOWN
    twin.commands.assert_once("start_siprec", call)


@pytest.mark.parametrize(
    ("fault", "error", "outcome", "executions", "seconds"),
    [
        (Fault.reset(), APIConnectionError, Outcome.UNKNOWN, 0, 0),
        (Fault.reset(executed=True), APIConnectionError, Outcome.UNKNOWN, 1, 0),
        (Fault.reset_at_once(), APIConnectionError, Outcome.UNKNOWN, 0, 0),
        (Fault.no_response(), APITimeoutError, Outcome.UNKNOWN, 0, 5),
        (Fault.slow(6), APITimeoutError, Outcome.UNKNOWN, 1, 5),
        (Fault.reset_after_status_line(), APIResponseValidationError, Outcome.EXECUTED, 1, 0),
        (Fault.malformed_body(), APIResponseValidationError, Outcome.EXECUTED, 1, 0),
        (Fault.trickle(1.0), APIResponseValidationError, Outcome.EXECUTED, 1, 20),
        (Fault.server_error(), APIStatusError, Outcome.UNKNOWN, 0, 0),
        (Fault.server_error(500, executed=True), APIStatusError, Outcome.UNKNOWN, 1, 0),
        (Fault.throttled(retry_after=100), RateLimitError, Outcome.REFUSED, 0, 0),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else "",
)
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_a_fault_ends_as_its_exception_says(
    twin: Twin,
    fault: Fault,
    error: type[Exception],
    outcome: Outcome,
    executions: int,
    seconds: float,
    is_async: bool,
) -> None:
    call = twin.call()
    twin.inject(fault)

    async def in_a_loop() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            await client.calls.actions.start_siprec(call.call_control_id)

    def in_a_thread() -> None:
        with Telnyx(**twin.settings()) as client:
            client.calls.actions.start_siprec(call.call_control_id)

    with pytest.raises(error) as caught:
        asyncio.run(in_a_loop()) if is_async else in_a_thread()
    assert getattr(caught.value, "outcome") is outcome  # noqa: B009
    twin.commands.assert_count("start_siprec", executions, call)
    assert twin.now == pytest.approx(seconds)


def test_the_pause_that_the_api_asks_for_passes_on_the_clock(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    begun = time.monotonic()
    twin.inject(Fault.throttled(retry_after=9), times=2)
    client.calls.actions.start_siprec(call.call_control_id)
    assert twin.now == 18
    assert time.monotonic() - begun < 9
    twin.commands.assert_once("start_siprec", call)


def test_a_date_is_one_on_the_twins_clock(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.inject(Fault.throttled(retry_after="Thu, 01 Jan 2026 00:00:04 GMT"))
    client.calls.actions.start_siprec(call.call_control_id)
    assert twin.now == 4


def test_a_refused_connection_is_tried_again(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    client.calls.actions.stop_siprec(call.call_control_id)
    twin.inject(Fault.refused())
    client.calls.actions.start_siprec(call.call_control_id)
    twin.commands.assert_once("start_siprec", call)
    twin.inject(Fault.refused(), times=3)
    with pytest.raises(APIConnectionError) as caught:
        client.calls.actions.stop_siprec(call.call_control_id)
    assert caught.value.outcome is Outcome.NOT_SENT


def test_a_rate_is_kept_and_the_seed_repeats_it() -> None:
    def refused(seed: int) -> list[bool]:
        with Twin(seed=seed) as twin, Telnyx(**twin.settings(), max_retries=0) as client:
            call = twin.call()
            twin.inject(Fault.server_error(), rate=0.5)
            found: list[bool] = []
            for _ in range(40):
                try:
                    client.calls.actions.stop_siprec(call.call_control_id)
                except APIStatusError:
                    found.append(True)
                else:
                    found.append(False)
            return found

    assert refused(1) == refused(1) != refused(2)
    assert 5 < sum(refused(1)) < 35


def test_a_fault_waits_for_its_command_and_its_call(twin: Twin, client: Telnyx) -> None:
    call, other = twin.call(), twin.call()
    twin.inject(Fault.reset(), command="start_siprec", call=other)
    client.calls.actions.start_siprec(call.call_control_id)
    client.calls.actions.stop_siprec(other.call_control_id)
    with pytest.raises(APIConnectionError):
        client.calls.actions.start_siprec(other.call_control_id)
    client.calls.actions.start_siprec(other.call_control_id)


def test_no_fault_happens_once_all_is_healed(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.inject(Fault.reset(), rate=1.0)
    twin.heal()
    client.calls.actions.start_siprec(call.call_control_id)


def test_a_fault_of_the_connection_knows_no_command(twin: Twin) -> None:
    with pytest.raises(ValueError, match="before the twin knows the command"):
        twin.inject(Fault.refused(), command="send_dtmf")


def test_a_twin_that_is_closed_refuses(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    client.calls.actions.stop_siprec(call.call_control_id)
    twin.close()
    with pytest.raises(APIConnectionError, match="the twin is closed"):
        client.calls.actions.stop_siprec(call.call_control_id)
