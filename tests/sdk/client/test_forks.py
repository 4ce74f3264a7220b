"""Forked children: no connection, no response and no lock is shared with the parent."""

from __future__ import annotations

import asyncio
from threading import Event, Thread
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import TelnyxError
from telnyx_voice_advanced._attempts.retry_budget import RetryBudget
from telnyx_voice_advanced._outcome import AttemptResult

from tests.sdk.client.clients import async_client_for, client_for, result_of
from tests.sdk.client.scripted import ECHO
from tests.sdk.faults.hostile import GOOD, HostileServer
from tests.sdk.forked import exit_statuses, in_child


def test_forked_children(server: HostileServer) -> None:
    session = server.session(ECHO)
    with client_for(session) as client:
        client.calls.actions.stop_siprec("warm")

        def calls(name: str) -> None:
            for number in range(40):
                answer = client.calls.actions.stop_siprec(f"{name}-{number}")
                assert result_of(answer) == f"{name}-{number}"

        def child(name: str) -> Any:
            return lambda: calls(name)

        pids = [in_child(child(f"child-{number}")) for number in range(4)]
        calls("parent")
        assert exit_statuses(pids) == [0] * 4
        calls("parent-again")
    assert session.connections == 5


def test_a_fork_while_another_thread_pays_for_a_retry() -> None:
    budget = RetryBudget()
    held, over = Event(), Event()

    def hold() -> None:
        with budget._lock:
            held.set()
            over.wait(30)

    # The thread is not there in the child.
    holding = Thread(target=hold)
    holding.start()
    held.wait(30)
    pid = in_child(lambda: [budget.spend(AttemptResult.AMBIGUOUS), budget.refund()])
    assert exit_statuses([pid]) == [0]
    over.set()
    holding.join()


def test_a_fork_before_the_first_call(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        assert exit_statuses([in_child(lambda: client.calls.actions.stop_siprec("id"))]) == [0]


def test_a_fork_under_an_async_client(server: HostileServer) -> None:
    session = server.session(ECHO)
    client = async_client_for(session)

    async def calls(name: str) -> None:
        for number in range(20):
            answer = await client.calls.actions.stop_siprec(f"{name}-{number}")
            assert result_of(answer) == f"{name}-{number}"

    loop = asyncio.new_event_loop()
    loop.run_until_complete(calls("parent"))
    pids = [in_child(lambda: asyncio.run(calls("child"))) for _ in range(3)]
    loop.run_until_complete(calls("parent-again"))
    assert exit_statuses(pids) == [0] * 3
    loop.run_until_complete(client.close())
    loop.close()
    assert session.connections == 4


def test_a_callers_client_is_not_used_on_both_sides_of_a_fork(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session, http_client=httpx.Client()) as client:
        client.calls.actions.stop_siprec("id")

        def child() -> None:
            with pytest.raises(TelnyxError, match="forked"):
                client.calls.actions.stop_siprec("id")

        assert exit_statuses([in_child(child)]) == [0]
        client.calls.actions.stop_siprec("id")
