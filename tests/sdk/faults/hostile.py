"""A loopback server that misbehaves as it is told, and a ledger of what it fully received."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import Any, Self

GOOD_BODY = (
    b'{"data":{"result":"ok","call_control_id":"v3:a","call_leg_id":"b","call_session_id":"c",'
    b'"is_alive":true,"record_type":"call"}}'
)
"""A success of every operation: none minds the fields of another one."""
_LENGTH = re.compile(rb"^content-length:\s*(\d+)", re.I | re.M)
_LET_GO = 10.0


def response(
    status: str = "200 OK", *headers: str, body: bytes = GOOD_BODY, length: bool = True
) -> bytes:
    """A whole response."""
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", *headers]
    if length:
        lines.append(f"content-length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


@dataclass(frozen=True)
class Received:
    """One command that reached the server whole."""

    at: float
    line: str
    headers: dict[str, str]
    body: bytes
    executed: bool
    """False where the server said that it did nothing."""

    @property
    def command_id(self) -> str | None:
        value: object = json.loads(self.body).get("command_id") if self.body else None
        return value if isinstance(value, str) else None


class Connection:
    """What a fault has in its hands."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.request = b""

    async def receive(self) -> bool:
        """Read one request to its end; False when the client left instead."""
        try:
            head = await self._reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            body = await self._reader.readexactly(int(length[1])) if length else b""
        except (asyncio.IncompleteReadError, ConnectionError):
            return False
        self.request = head + body
        return True

    async def read(self, size: int) -> None:
        await self._reader.read(size)

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def trickle(self, data: bytes) -> None:
        """Ten bytes a second."""
        for index in range(len(data)):
            await self.send(data[index : index + 1])
            await asyncio.sleep(0.1)

    async def stall(self) -> None:
        """Say nothing more until the client leaves."""
        async with asyncio.timeout(_LET_GO):
            await self._reader.read()

    def reset(self) -> None:
        sock = self._writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    def close(self) -> None:
        self._writer.close()


@dataclass(frozen=True)
class Act:
    """What the server does with one connection or one request.

    Returns True from `after` to keep the connection for another request.
    """

    after: Callable[[Connection], Awaitable[bool]] | None = None
    before: Callable[[Connection], Awaitable[bool]] | None = None
    """Instead of reading the request."""
    executes: bool = True
    refuses: bool = False
    """The port is closed."""


async def _answer_well(connection: Connection) -> bool:
    await connection.send(response())
    return True


GOOD = Act(_answer_well)


@dataclass
class Session:
    """One port of the server, with its script: an act for each exchange, the last for the rest."""

    script: Sequence[Act]
    port: int = 0
    ledger: list[Received] = field(default_factory=list)
    connections: int = 0
    tasks: set[asyncio.Future[None]] = field(default_factory=set)
    """Of the connections that are served, or failed to be."""
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    _begun: int = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v2"

    @property
    def executions(self) -> int:
        """Commands run: Telnyx ignores a repeat of a `command_id` within 60 seconds."""
        ran = [entry for entry in self.ledger if entry.executed]
        keys = {entry.command_id for entry in ran if entry.command_id is not None}
        return len(keys) + sum(entry.command_id is None for entry in ran)

    @property
    def upcoming(self) -> Act:
        return self.script[min(self._begun, len(self.script) - 1)]

    def next_act(self) -> Act:
        act = self.upcoming
        self._begun += 1
        return act

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def ended(task: asyncio.Future[None]) -> None:
            writer.close()
            if task.cancelled() or task.exception() is None:
                self.tasks.discard(task)

        self.connections += 1
        self.writers.append(writer)
        task = asyncio.ensure_future(self._serve(Connection(reader, writer)))
        task.add_done_callback(ended)
        self.tasks.add(task)

    async def _serve(self, connection: Connection) -> None:
        with suppress(ConnectionError, TimeoutError, asyncio.IncompleteReadError):
            while await self._exchange(connection):
                pass

    async def _exchange(self, connection: Connection) -> bool:
        if self.upcoming.before is not None:
            act = self.next_act()
            assert act.before is not None
            return await act.before(connection)
        if not await connection.receive():
            return False
        act = self.next_act()
        self._note(connection.request, act)
        assert act.after is not None
        return await act.after(connection)

    def _note(self, request: bytes, act: Act) -> None:
        head, _, body = request.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        pairs = (text.split(":", 1) for text in lines)
        headers = {name.lower(): value.strip() for name, value in pairs}
        self.ledger.append(Received(time.monotonic(), line, headers, body, act.executes))


class HostileServer:
    """Runs sessions on a loop of its own, in a thread."""

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._listening: list[tuple[asyncio.Server, Session]] = []
        self._bound = ExitStack()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.run(self.stop())
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
            self._bound.close()

    def session(self, *script: Act) -> Session:
        """Open a port that follows a script."""
        session = Session(script)
        if script[0].refuses:
            # Bound until the end, it is nobody else's.
            bound = self._bound.enter_context(socket.socket())
            bound.bind(("127.0.0.1", 0))
            session.port = bound.getsockname()[1]
        else:
            self.run(self._open(session))
        return session

    def run(self, work: Any) -> None:
        done: Future[None] = asyncio.run_coroutine_threadsafe(work, self._loop)
        done.result(30)

    async def _open(self, session: Session) -> None:
        server = await asyncio.start_server(session.accept, "127.0.0.1", 0, backlog=4096)
        session.port = server.sockets[0].getsockname()[1]
        self._listening.append((server, session))

    async def stop(self) -> None:
        """End every connection; those that the loop is just accepting get as far as a task first.

        Cancelled before that, they would never be closed.
        """
        for server, _ in self._listening:
            for sock in server.sockets:
                self._loop.remove_reader(sock.fileno())
        serving = {task for _, session in self._listening for task in session.tasks}
        await asyncio.gather(*asyncio.all_tasks() - serving - {asyncio.current_task()})
        for server, _ in self._listening:
            server.close()
        tasks = [task for _, session in self._listening for task in session.tasks]
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        writers = [writer for _, session in self._listening for writer in session.writers]
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*(each.wait_closed() for each in writers), return_exceptions=True)
        for error in ended:
            if isinstance(error, Exception):
                raise error
