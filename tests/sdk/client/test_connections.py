"""Connections: which are kept, which are closed, and that none is left behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack

import pytest
from telnyx_voice_advanced import APIConnectionError
from telnyx_voice_advanced._transport.framing import is_one_response

from tests.sdk.client.clients import async_client_for, client_for, result_of
from tests.sdk.client.scripted import answers
from tests.sdk.client.sockets import client_sockets
from tests.sdk.faults.catalogue import FAULTS
from tests.sdk.faults.hostile import GOOD, HostileServer, Session, response

CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    b'18\r\n{"data":{"result":"ok"}}\r\n0\r\n\r\n'
)


def test_an_answer_behind_an_answer_reaches_nobody(server: HostileServer) -> None:
    stale = response() + response(body=b'{"data":{"result":"stale"}}')
    for act in (answers(stale), answers(CHUNKED * 2)):
        session = server.session(act)
        with client_for(session) as client:
            for _ in range(3):
                assert result_of(client.calls.actions.stop_siprec("id")) == "ok"
        assert session.connections == 3


def test_a_connection_whose_framing_is_unusual_is_not_used_again(server: HostileServer) -> None:
    long_size = CHUNKED.replace(b"18", b"0000000018")
    for data in (long_size, response().replace(b"\r\n", b"\n")):
        session = server.session(answers(data))
        with client_for(session) as client:
            for _ in range(2):
                assert result_of(client.calls.actions.stop_siprec("id")) == "ok"
        assert session.connections == 2


@pytest.mark.parametrize("whole", [response(), CHUNKED])
def test_a_part_of_a_response_is_not_taken_for_a_whole_one(whole: bytes) -> None:
    assert is_one_response(whole)
    assert not any(is_one_response(whole[:size]) for size in range(len(whole)))


def test_connections_that_were_idle_for_long_are_closed(
    server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        streaming = client.calls.actions.with_streaming_response
        with ExitStack() as stack:
            for answer in [stack.enter_context(streaming.stop_siprec("id")) for _ in range(5)]:
                answer.read()
        assert len(client_sockets(session.port)) == 5
        monkeypatch.setattr(
            "telnyx_voice_advanced._transport.idle_connections.KEEPALIVE_SECONDS", 0
        )
        for _ in range(5):
            client.calls.actions.stop_siprec("id")
        assert session.connections == 5
        assert len(client_sockets(session.port)) == 1


async def closed_by_the_server(session: Session) -> None:
    for task in list(session.tasks):
        task.cancel()
    await asyncio.gather(*session.tasks, return_exceptions=True)


async def closed_by_the_client(session: Session, *, but: int) -> None:
    # A task that is done leaves the session one turn of the loop later.
    while len(serving := [task for task in session.tasks if not task.done()]) > but:
        await asyncio.wait(serving, return_when=asyncio.FIRST_COMPLETED)


def test_connections_that_the_server_closed_go_together(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        streaming = client.calls.actions.with_streaming_response
        with ExitStack() as stack:
            for answer in [stack.enter_context(streaming.stop_siprec("id")) for _ in range(9)]:
                answer.read()
        server.run(closed_by_the_server(session))
        client.calls.actions.stop_siprec("id")
        assert session.connections == 10
        assert len(client_sockets(session.port)) == 1


@pytest.mark.parametrize("closes", [True, False])
def test_so_do_those_of_an_event_loop(
    server: HostileServer, closes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = server.session(GOOD)

    async def run() -> None:
        async with async_client_for(session) as client:
            streaming = client.calls.actions.with_streaming_response
            async with AsyncExitStack() as stack:
                entering = [streaming.stop_siprec("id") for _ in range(9)]
                for answer in [await stack.enter_async_context(each) for each in entering]:
                    await answer.read()
            if closes:
                server.run(closed_by_the_server(session))
            else:
                monkeypatch.setattr(
                    "telnyx_voice_advanced._transport.idle_connections.KEEPALIVE_SECONDS", 0
                )
            await client.calls.actions.stop_siprec("id")
            assert session.connections == 9 + closes
            if closes:
                await asyncio.sleep(0)
                assert len(client_sockets(session.port)) == 1
            else:
                await asyncio.to_thread(server.run, closed_by_the_client(session, but=1))

    loop = asyncio.new_event_loop()
    loop.run_until_complete(run())
    loop.close()


def test_a_call_that_goes_on_while_its_client_is_closed_leaves_nothing_open(
    server: HostileServer,
) -> None:
    session = server.session(GOOD)
    client = client_for(session)
    with client.calls.actions.with_streaming_response.stop_siprec("id") as streamed:
        client.close()
        assert streamed.parse().data is not None
    assert client_sockets(session.port) == []


class Impatient(logging.Filter):
    """Interrupts the program between an answer's head and its body."""

    def filter(self, record: logging.LogRecord) -> bool:
        raise KeyboardInterrupt


@pytest.fixture
def impatient() -> Iterator[None]:
    logger = logging.getLogger("telnyx_voice_advanced")
    before, strange = logger.level, Impatient()
    logger.setLevel(logging.DEBUG)
    logger.addFilter(strange)
    yield
    logger.removeFilter(strange)
    logger.setLevel(before)


@pytest.mark.usefixtures("impatient")
def test_an_interrupt_before_the_body_closes_the_connection(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        with pytest.raises(KeyboardInterrupt):
            client.calls.actions.stop_siprec("id")
        assert client_sockets(session.port) == []


@pytest.mark.usefixtures("impatient")
def test_nor_does_one_in_an_event_loop(server: HostileServer) -> None:
    session = server.session(GOOD)
    client = async_client_for(session)
    loop = asyncio.new_event_loop()
    with pytest.raises(KeyboardInterrupt):
        loop.run_until_complete(client.calls.actions.stop_siprec("id"))
    loop.run_until_complete(asyncio.sleep(0))
    assert client_sockets(session.port) == []
    loop.run_until_complete(client.close())
    loop.close()


def test_connections_are_kept(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        for _ in range(5):
            client.calls.actions.stop_siprec("id")
    assert session.connections == 1


def test_failures_leave_no_descriptor_behind(server: HostileServer) -> None:
    session = server.session(FAULTS[0].act)
    with client_for(session, max_retries=0) as client:
        for _ in range(50):
            with pytest.raises(APIConnectionError):
                client.calls.actions.stop_siprec("id")
        assert client_sockets(session.port) == []
    assert client_sockets(session.port) == []


def test_a_client_that_is_dropped_closes_its_connections(server: HostileServer) -> None:
    session = server.session(GOOD)
    client_for(session).calls.actions.stop_siprec("id")
    gc.collect()
    assert not [
        item
        for item in gc.get_objects()
        if isinstance(item, socket.socket)
        and item.fileno() != -1
        and item.type == socket.SOCK_STREAM
        and _peer_port(item) == session.port
    ]


def _peer_port(sock: socket.socket) -> int | None:
    try:
        peer = sock.getpeername()
    except OSError:
        return None
    return peer[1] if isinstance(peer, tuple) else None
