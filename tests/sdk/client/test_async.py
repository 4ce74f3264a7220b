"""What `AsyncTelnyx` has beside the seven methods: verbs, copies, responses, other event loops."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest
import trio
from telnyx_voice_advanced import AsyncTelnyx, TelnyxError

from tests.sdk.client.scripted import answers
from tests.sdk.faults.hostile import GOOD, GOOD_BODY, HostileServer, Session, response

pytestmark = pytest.mark.anyio

BODY = b"one\r\ntwo\n\xc3\xbc"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def session(server: HostileServer) -> Session:
    return server.session(*[GOOD] * 8)


@pytest.fixture
async def client(session: Session, anyio_backend: str) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", base_url=session.base_url) as client:
        yield client


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_verbs(client: AsyncTelnyx, session: Session, verb: str) -> None:
    arguments: dict[str, Any] = {} if verb == "get" else {"body": {"x": 1}}
    answer = await getattr(client, verb)("/calls", cast_to=dict, **arguments)
    assert answer == json.loads(GOOD_BODY)
    assert session.ledger[0].line.startswith(f"{verb.upper()} /v2/calls ")
    plain = await getattr(client, verb)("/calls", cast_to=httpx.Response)
    assert plain.json() == answer


async def test_copies_share_connections_and_are_closed_together(
    client: AsyncTelnyx, session: Session
) -> None:
    copied = client.with_options(
        base_url=session.base_url, max_retries=0, default_headers={"x": "y"}
    )
    await copied.calls.actions.stop_siprec("id")
    assert session.ledger[0].headers["x"] == "y"
    assert (copied.default_headers, client.default_headers) == ({"x": "y"}, {})
    assert copied.default_query == {}
    assert not client.is_closed
    await client.close()
    assert copied.is_closed
    with pytest.raises(TelnyxError, match="The client is closed"):
        await copied.calls.actions.stop_siprec("id")


async def test_what_a_raw_response_gives(client: AsyncTelnyx) -> None:
    answer = await client.calls.actions.with_raw_response.stop_siprec("id")
    assert await answer.json() == json.loads(GOOD_BODY)
    assert await answer.text() == GOOD_BODY.decode()
    assert (await answer.parse(to=dict))["data"]["result"] == "ok"
    assert await answer.parse(to=httpx.Response) is answer.http_response
    assert [piece async for piece in answer.iter_bytes()] == [GOOD_BODY]


async def test_a_streamed_body_comes_in_pieces(server: HostileServer, anyio_backend: str) -> None:
    session = server.session(answers(response(body=BODY)))
    async with AsyncTelnyx(api_key="KEY", base_url=session.base_url) as client:
        streaming = client.calls.actions.with_streaming_response
        async with streaming.stop_siprec("id") as streamed:
            assert b"".join([piece async for piece in streamed.iter_bytes()]) == BODY
        async with streaming.stop_siprec("id") as streamed:
            assert [piece async for piece in streamed.iter_bytes(4)] == [
                *(BODY[:4], BODY[4:8], BODY[8:]),
            ]
        async with streaming.stop_siprec("id") as streamed:
            assert "".join([text async for text in streamed.iter_text(1)]) == BODY.decode()
        async with streaming.stop_siprec("id") as streamed:
            assert [line async for line in streamed.iter_lines()] == ["one", "two", "\u00fc"]


async def test_a_hook_may_read_what_is_streamed(session: Session, anyio_backend: str) -> None:
    async def reads(response: httpx.Response) -> None:
        await response.aread()

    http_client = httpx.AsyncClient(event_hooks={"response": [reads]})
    async with AsyncTelnyx(
        api_key="KEY", base_url=session.base_url, http_client=http_client
    ) as client:
        async with client.calls.actions.with_streaming_response.stop_siprec("id") as streamed:
            assert (await streamed.parse()).data.result == "ok"
        assert (await client.calls.actions.stop_siprec("id")).data.result == "ok"


def test_under_trio(session: Session) -> None:
    async def run() -> None:
        async with AsyncTelnyx(api_key="KEY", base_url=session.base_url) as client:
            assert (await client.calls.actions.stop_siprec("id")).data.result == "ok"
            assert (await client.calls.actions.stop_siprec("id")).data.result == "ok"

    trio.run(run)
    assert len(session.ledger) == 2


def test_pools_of_loops_that_ended_are_let_go(session: Session) -> None:
    client = AsyncTelnyx(api_key="KEY", base_url=session.base_url)

    async def run() -> None:
        assert (await client.calls.actions.stop_siprec("id")).data.result == "ok"

    def pools() -> int:
        gc.collect()
        return sum(type(thing).__name__ == "_PoolOfLoop" for thing in gc.get_objects())

    before = pools()
    for _ in range(5):
        trio.run(run)
    asyncio.run(run())
    assert pools() <= before + 1


async def test_every_connection_busy_until_it_is_too_late(session: Session) -> None:
    async with (
        AsyncTelnyx(api_key="KEY", base_url=session.base_url) as client,
        AsyncExitStack() as stack,
    ):
        streaming = client.calls.actions.with_streaming_response
        for _ in range(100):
            await stack.enter_async_context(streaming.stop_siprec("id"))
        with pytest.raises(TelnyxError, match="nothing was sent"):
            await client.calls.actions.start_siprec("id", deadline=0.2)
