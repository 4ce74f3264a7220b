"""Exceptions that signal handlers raise within calls, and cancellations: nothing is used up."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from contextlib import AsyncExitStack

import anyio
import pytest
from telnyx_voice_advanced._attempts.retry_budget import RetryBudget
from telnyx_voice_advanced._outcome import AttemptResult

from tests.sdk.client.clients import async_client_for, result_of
from tests.sdk.client.scripted import ECHO
from tests.sdk.client.sockets import client_sockets
from tests.sdk.faults.hostile import HostileServer
from tests.sdk.forked import exit_statuses, in_child

STORMS = [
    ("calls", "127.0.0.1", 1500),
    ("calls", "localhost", 300),
    ("streams", "localhost", 300),
    ("closes", "127.0.0.1", 300),
    ("drops", "127.0.0.1", 300),
    ("calls_in_the_handler", "127.0.0.1", 300),
]


@pytest.mark.parametrize(("kind", "host", "count"), STORMS)
def test_a_storm_of_interrupts(server: HostileServer, kind: str, host: str, count: int) -> None:
    url = server.session(ECHO).base_url.replace("127.0.0.1", host)
    storm = subprocess.run(
        [sys.executable, "-m", "tests.sdk.client.storm", kind, url, str(count)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert storm.returncode == 0, storm.stderr
    found = json.loads(storm.stdout)
    assert found["crossed"] == 0
    assert found["slots"] == 100
    assert found["descriptors"] <= 4
    assert found["interrupted"] > 0 or kind == "calls_in_the_handler"


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
@pytest.mark.anyio
async def test_a_storm_of_cancellations(server: HostileServer, anyio_backend: str) -> None:
    session = server.session(ECHO)
    async with async_client_for(session, max_retries=0) as client:
        for number in range(300):
            with anyio.move_on_after(random.uniform(0, 0.003)):
                response = await client.calls.actions.stop_siprec(f"call-{number}")
                assert result_of(response) == f"call-{number}"
        streaming = client.with_options(deadline=2.0).calls.actions.with_streaming_response
        async with AsyncExitStack() as stack:
            for number in range(100):
                await stack.enter_async_context(streaming.stop_siprec(f"slot-{number}"))
    await anyio.sleep(0)
    assert client_sockets(session.port) == []


def test_a_call_in_a_signal_handler_while_the_budget_is_held() -> None:
    def child() -> None:
        budget = RetryBudget()
        with budget._lock:
            assert budget.spend(AttemptResult.AMBIGUOUS)

    assert exit_statuses([in_child(child)]) == [0]
