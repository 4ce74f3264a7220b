"""A TCP proxy in front of Redis, whose connections can be cut."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

_CHUNK = 65536


class Connection:
    """One connection of a worker, and the one to Redis that belongs to it."""

    def __init__(self, *writers: asyncio.StreamWriter) -> None:
        self._writers = writers
        self.loses_response = False
        """Cut when the next response comes, which is lost: Redis has done what it was asked."""

    def cut(self) -> None:
        """Shut both down, so that both peers see it."""
        for writer in self._writers:
            with suppress(OSError):
                writer.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
            writer.transport.abort()


class Proxy:
    """What goes through it."""

    def __init__(self, redis: Path) -> None:
        self._redis = redis
        self._connections: set[Connection] = set()

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        """Serve on loopback; gives the port."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            server.close()
            self.cut()
            await server.wait_closed()

    def cut(self) -> int:
        """Cut all connections; gives how many."""
        for connection in self._connections:
            connection.cut()
        return len(self._connections)

    def lose_responses(self) -> int:
        """Cut each connection when its next response comes; gives how many."""
        for connection in self._connections:
            connection.loses_response = True
        return len(self._connections)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            redis_reader, redis_writer = await asyncio.open_unix_connection(self._redis)
        except OSError:  # Redis is down.
            Connection(writer).cut()
            return
        connection = Connection(writer, redis_writer)
        self._connections.add(connection)
        try:
            requests = asyncio.create_task(_pump(reader, redis_writer))
            responses = asyncio.create_task(_pump(redis_reader, writer, connection))
            await asyncio.wait((requests, responses), return_when=asyncio.FIRST_COMPLETED)
            connection.cut()
            await asyncio.wait((requests, responses))
        finally:
            connection.cut()
            self._connections.discard(connection)


async def _pump(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    losing: Connection | None = None,
) -> None:
    with suppress(OSError):
        while data := await reader.read(_CHUNK):
            if losing is not None and losing.loses_response:
                return
            writer.write(data)
            await writer.drain()
