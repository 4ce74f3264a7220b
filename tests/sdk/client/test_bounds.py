"""No call outlives its deadline, no response outgrows its bound, and no redirect is followed."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIError, APIStatusError, AsyncTelnyx, Telnyx

from tests.sdk.client.scripted import answers, trickles
from tests.sdk.faults.catalogue import FAULTS, bomb
from tests.sdk.faults.hostile import GOOD, Act, HostileServer, Session, response

SLACK = 2.0
"""For a busy machine: what these servers do takes far longer."""

STALL = next(fault.act for fault in FAULTS if fault.name == "stalls without an answer")
Call = Callable[..., APIError]


def sync_failure(session: Session, **options: Any) -> APIError:
    with (
        Telnyx(**{"api_key": "KEY", "base_url": session.base_url, **options}) as client,
        pytest.raises(APIError) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    return caught.value


def async_failure(session: Session, **options: Any) -> APIError:
    async def run() -> APIError:
        settings = {"api_key": "KEY", "base_url": session.base_url, **options}
        async with AsyncTelnyx(**settings) as client:
            with pytest.raises(APIError) as caught:
                await client.calls.actions.stop_siprec("id")
        return caught.value

    return asyncio.run(run())


@pytest.mark.parametrize("fail", [sync_failure, async_failure])
@pytest.mark.parametrize(
    "act",
    [
        STALL,
        trickles(b"HTTP/1.1 500 Oops\r\n" + b"x: y\r\n" * 100),
        trickles(response()[:80] + b" " * 1000),
        trickles(b"HTTP/1.1 503 Busy\r\ncontent-length: 1000\r\n\r\n" + b"x" * 1000, seconds=0.01),
    ],
    ids=["stall", "headers", "success", "error body"],
)
def test_no_call_passes_its_deadline(server: HostileServer, act: Act, fail: Call) -> None:
    started = time.monotonic()
    fail(server.session(act), deadline=0.6, timeout=None)
    assert 0.5 < time.monotonic() - started < 0.6 + SLACK


@pytest.mark.parametrize("fail", [sync_failure, async_failure])
@pytest.mark.parametrize("own", [False, True])
def test_a_deadline_that_is_over_at_once_sends_nothing(
    server: HostileServer, fail: Call, own: bool
) -> None:
    session = server.session(GOOD)
    http_client = httpx.Client() if fail is sync_failure else httpx.AsyncClient()
    options = {"http_client": http_client} if own else {}
    assert "nothing was sent" in str(fail(session, deadline=1e-6, **options))
    assert not session.ledger


def test_waiting_for_a_connection_counts(server: HostileServer) -> None:
    session = server.session(STALL)

    async def run() -> list[float]:
        async with AsyncTelnyx(
            api_key="KEY", base_url=session.base_url, deadline=0.6, timeout=None
        ) as client:

            async def one() -> float:
                started = time.monotonic()
                with pytest.raises(APIError):
                    await client.calls.actions.start_siprec("id")
                return time.monotonic() - started

            return await asyncio.gather(*(one() for _ in range(250)))

    assert max(asyncio.run(run())) < 0.6 + SLACK


@pytest.mark.parametrize("status", [200, 422, 503])
def test_a_bomb_costs_little(server: HostileServer, status: int) -> None:
    act = answers(response(f"{status} X", "content-encoding: gzip", body=bomb()))
    session = server.session(act)
    sync_failure(session)
    tracemalloc.start()
    try:
        sync_failure(session)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 16 * 1024 * 1024


@pytest.mark.parametrize("fail", [sync_failure, async_failure])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_of_a_call_reaches_another_origin(
    server: HostileServer, status: int, fail: Call
) -> None:
    elsewhere = server.session(GOOD)
    location = f"location: {elsewhere.base_url}"
    session = server.session(answers(response(f"{status} Go", location)))
    error = fail(session)
    assert type(error) is APIStatusError
    assert error.status_code == status
    assert elsewhere.connections == 0
    assert len(session.ledger) == 1


def test_a_success_line_ends_the_call_even_for_repeatable_commands(server: HostileServer) -> None:
    session = server.session(answers(b"HTTP/1.1 200 OK\r\ncontent-type: x\r\n"), GOOD)
    error = sync_failure(session, timeout=0.2)
    assert "the command ran" in str(error)
    assert len(session.ledger) == 1


@pytest.mark.parametrize("fail", [sync_failure, async_failure])
def test_a_name_that_nobody_knows_sends_nothing(
    server: HostileServer, fail: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    error = fail(server.session(GOOD), base_url="http://localhost:1")
    assert "nothing was sent" in str(error)
    assert "Name or service not known" in str(error)


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Names are resolved once this is set."""
    over = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **options: over.wait(30) and [])
    return over


def test_a_name_that_is_slow_to_resolve_delays_no_call(
    server: HostileServer, slow_names: threading.Event
) -> None:
    session = server.session(GOOD)
    named = session.base_url.replace("127.0.0.1", "localhost")
    started = time.monotonic()
    error = sync_failure(session, base_url=named, deadline=0.5)
    assert time.monotonic() - started < 0.5 + SLACK
    slow_names.set()
    assert "nothing was sent" in str(error)
    assert session.ledger == []


def test_nor_one_in_an_event_loop(server: HostileServer, slow_names: threading.Event) -> None:
    session = server.session(GOOD)
    named = session.base_url.replace("127.0.0.1", "localhost")

    async def run() -> None:
        async with AsyncTelnyx(api_key="KEY", base_url=named, deadline=0.5) as client:
            started = time.monotonic()
            with pytest.raises(APIError, match="nothing was sent"):
                await client.calls.actions.stop_siprec("id")
            assert time.monotonic() - started < 0.5 + SLACK
        # The loop waits for its threads when it ends.
        slow_names.set()

    asyncio.run(run())
    assert session.ledger == []
