"""Time at the twin, and many clients at once."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, WebhookRouter
from telnyx_voice_advanced.testing import Fault, Twin


def test_time_moves_when_it_is_told(twin: Twin, client: Telnyx) -> None:
    client.calls.actions.start_siprec(twin.call().call_control_id)
    assert twin.now == 0
    twin.advance(3600)
    assert twin.now == 3600
    asyncio.run(twin.advance_async(400))
    assert twin.now == 4000


def test_with_the_clock_of_the_machine_time_passes() -> None:
    handled: list[object] = []
    with Twin(clock="system") as twin, Telnyx(**twin.settings()) as client:
        router = WebhookRouter(public_key=twin.public_key, fallback=handled.append)
        twin.deliver_to(router)
        call = twin.call()
        twin.inject(Fault.slow(0.02))
        client.calls.actions.start_siprec(call.call_control_id)
        assert twin.now >= 0.02
        twin.press(call, "5")
        twin.advance(0.01)
        twin.deliveries.assert_acknowledged("call.dtmf.received", call)
        assert len(handled) == 2


def test_many_threads_share_a_client(twin: Twin, client: Telnyx) -> None:
    calls = [twin.call() for _ in range(40)]
    twin.inject(Fault.response_lost(), command="send_dtmf", times=8)

    # One call may meet all faults, and the pauses of all add up on the clock.
    patient = client.with_options(max_retries=8, deadline=None)

    def send(number: int) -> None:
        call = calls[number % len(calls)]
        patient.calls.actions.send_dtmf(call.call_control_id, digits="1")

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(send, range(200)))
    twin.commands.assert_count("send_dtmf", 200)
    assert len(twin.commands.requests("send_dtmf")) == 208


def test_many_tasks_share_a_client(twin: Twin) -> None:
    call = twin.call()
    twin.inject(Fault.response_lost(), command="send_dtmf", times=8)

    async def main() -> None:
        async with AsyncTelnyx(**twin.settings(), max_retries=8, deadline=None) as client:
            actions = client.calls.actions
            await asyncio.gather(
                *(actions.send_dtmf(call.call_control_id, digits="1") for _ in range(150))
            )

    asyncio.run(main())
    twin.commands.assert_count("send_dtmf", 150)
    assert len(twin.commands.requests("send_dtmf")) == 158


def test_two_twins_do_not_know_each_other(twin: Twin, client: Telnyx) -> None:
    with Twin(seed=8) as other, Telnyx(**other.settings()) as second:
        client.calls.actions.start_siprec(twin.call().call_control_id)
        second.calls.actions.stop_siprec(other.call().call_control_id)
        assert [each.command for each in twin.commands] == ["start_siprec"]
        assert [each.command for each in other.commands] == ["stop_siprec"]


def test_a_copy_of_a_client_talks_to_the_same_twin(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    client.with_options(max_retries=0).calls.actions.start_siprec(call.call_control_id)
    with Twin() as other:
        moved = client.with_options(**other.settings())
        there = other.call()
        moved.calls.actions.start_siprec(there.call_control_id)
        other.commands.assert_once("start_siprec", there)
    twin.commands.assert_once("start_siprec")


@pytest.mark.parametrize("wrong", [{"rate": 1.5}, {"rate": -0.1}, {"times": 0}])
def test_a_number_that_makes_no_sense_is_refused(twin: Twin, wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="Expected"):
        twin.inject(Fault.reset(), **wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="Expected"):
        twin.disturb(duplicate=True, **wrong)  # type: ignore[arg-type]
