"""A caller's own `http_client`, of httpx or httpx2: its settings hold, our promises too."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import httpx
import httpx2
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncTelnyx,
    Telnyx,
    TelnyxError,
)

from tests.sdk.client.scripted import answers, trickles
from tests.sdk.faults.catalogue import FAULTS, bomb
from tests.sdk.faults.hostile import GOOD, Act, HostileServer, Session, response

LIBRARIES = [pytest.param(httpx, id="httpx"), pytest.param(httpx2, id="httpx2")]
STALL = next(fault.act for fault in FAULTS if fault.name == "stalls without an answer")


@pytest.mark.parametrize("library", LIBRARIES)
def test_its_settings_hold(server: HostileServer, library: Any) -> None:
    session = server.session(GOOD)
    seen: list[Any] = []
    http_client = library.Client(
        headers={"X-Mine": "1", "User-Agent": "mine"}, event_hooks={"request": [seen.append]}
    )
    with Telnyx(api_key="KEY", base_url=session.base_url, http_client=http_client) as client:
        answer = client.calls.actions.with_raw_response.start_siprec("id")
        assert answer.parse().data is not None
        assert isinstance(answer.http_response, library.Response)
        with client.calls.actions.with_streaming_response.start_siprec("id") as streamed:
            assert not streamed.is_closed
            assert streamed.parse().data is not None
    headers = session.ledger[0].headers
    assert (headers["x-mine"], headers["user-agent"]) == ("1", "mine")
    assert headers["authorization"] == "Bearer KEY"
    assert len(seen) == 2
    assert http_client.is_closed


@pytest.mark.parametrize("library", LIBRARIES)
def test_async(server: HostileServer, library: Any) -> None:
    session = server.session(GOOD)

    async def run() -> None:
        async with AsyncTelnyx(
            api_key="KEY", base_url=session.base_url, http_client=library.AsyncClient()
        ) as client:
            assert (await client.calls.actions.start_siprec("id")).data is not None
            streaming = client.calls.actions.with_streaming_response
            async with streaming.start_siprec("id") as streamed:
                assert (await streamed.parse()).data is not None

    asyncio.run(run())


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("act", "cls", "sends"),
    [
        (STALL, APITimeoutError, 3),
        (Act(refuses=True), APIConnectionError, 0),
        (answers(response("503 Busy")), APIStatusError, 3),
        (answers(response("307 Go", "location: http://[nowhere")), APIStatusError, 1),
        (answers(response(body=b"<html>")), APIResponseValidationError, 1),
        (answers(response("200 OK", "content-encoding: gzip", body=bomb())), APIResponseValidationError, 1),
        (answers(response("200 OK", "content-encoding: br", body=b"x")), APIResponseValidationError, 1),
        (answers(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", ), APIResponseValidationError, 1),
    ],
    ids=["stall", "refused", "503", "redirect", "html", "bomb", "encoding", "truncated"],
)  # fmt: skip
def test_faults(
    server: HostileServer, library: Any, act: Act, cls: type[Exception], sends: int
) -> None:
    session = server.session(act)
    # What is waited for is a response alone: a busy machine must not decide how a fault ends.
    timeout = httpx.Timeout(30.0, read=0.2 if act is STALL else 30.0)
    with (
        Telnyx(
            api_key="KEY", base_url=session.base_url, http_client=library.Client(), timeout=timeout
        ) as client,
        pytest.raises(cls) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    assert isinstance(caught.value, TelnyxError)
    assert len(session.ledger) == sends
    assert session.executions <= 1


@pytest.mark.parametrize("library", LIBRARIES)
def test_deadlines(server: HostileServer, library: Any) -> None:
    body = server.session(
        trickles(b" " * 900, seconds=0.01, head=b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n")
    )
    with Telnyx(
        api_key="KEY", base_url=body.base_url, http_client=library.Client(), deadline=1.0
    ) as client:
        started = time.monotonic()
        with pytest.raises(TelnyxError):
            client.calls.actions.stop_siprec("id")
        assert time.monotonic() - started < 6

    headers = server.session(trickles(b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 900, seconds=0.01))
    outcomes = [(headers, APITimeoutError), (body, APIResponseValidationError)]

    async def run(session: Session, cls: type[TelnyxError]) -> None:
        async with AsyncTelnyx(
            api_key="KEY",
            base_url=session.base_url,
            http_client=library.AsyncClient(),
            deadline=1.0,
        ) as client:
            with pytest.raises(cls):
                await client.calls.actions.start_siprec("id")

    for session, cls in outcomes:
        started = time.monotonic()
        asyncio.run(run(session, cls))
        assert time.monotonic() - started < 6


def test_its_timeout_is_kept_unless_another_is_given() -> None:
    with httpx.Client(timeout=None) as http_client:
        assert Telnyx(api_key="KEY", http_client=http_client).timeout == httpx.Timeout(None)
        assert Telnyx(api_key="KEY", http_client=http_client, timeout=2).timeout == 2
    with httpx.Client() as http_client:
        timeout = Telnyx(api_key="KEY", http_client=http_client).timeout
        assert isinstance(timeout, httpx.Timeout)
        assert timeout.connect == 3.0


def test_mock_transports_work() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": {"result": request.headers["authorization"]}})

    http_client = httpx.Client(transport=httpx.MockTransport(handle))
    with Telnyx(api_key="KEY", http_client=http_client) as client:
        data = client.calls.actions.start_siprec("id").data
        assert data is not None
        assert data.result == "Bearer KEY"
