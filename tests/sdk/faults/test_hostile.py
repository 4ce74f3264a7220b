"""The hostile server leaves nothing behind for the test after it."""

import asyncio
import socket
from contextlib import suppress

import pytest

from tests.sdk.faults.hostile import GOOD, Act, Connection, HostileServer


@pytest.mark.parametrize("turns", range(6))
def test_connections_that_are_just_being_accepted_are_closed(turns: int) -> None:
    """However far the loop got with them: what stays open is a warning, and warnings are errors."""
    server = HostileServer()
    clients: list[socket.socket] = []

    async def connect_then_stop(port: int) -> None:
        clients.extend(socket.create_connection(("127.0.0.1", port), 5) for _ in range(3))
        for _ in range(turns):
            await asyncio.sleep(0)
        await server.stop()

    with server:
        server.run(connect_then_stop(server.session(GOOD).port))
    for client in clients:
        with client:
            client.settimeout(5)
            with suppress(ConnectionResetError):
                assert client.recv(1) == b""


def test_a_server_that_stalls_ends_when_it_is_told() -> None:
    async def stall(connection: Connection) -> bool:
        await connection.stall()
        return False

    with HostileServer() as server:
        session = server.session(Act(stall))
        client = socket.create_connection(("127.0.0.1", session.port), 5)
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")

        async def begun() -> None:
            while not session.ledger:
                await asyncio.sleep(0)

        server.run(begun())
    with client:
        assert client.recv(1) == b""
