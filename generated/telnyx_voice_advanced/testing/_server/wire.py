# Generated; edit spec/ or templates/ instead.
"""Responses that are broken on purpose, written to the socket past HTTP."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterable, Iterator
from typing import Any, cast

from starlette.types import Receive
from uvicorn.protocols.http.h11_impl import H11Protocol

from .._twin.connection import End, Piece
from .changes import Changes

TRANSPORT = "twin_transport"


class WireProtocol(H11Protocol):
    """uvicorn's protocol, which gives the application its transport too."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.app_state = {**self.app_state, TRANSPORT: transport}
        super().connection_made(cast("asyncio.Transport", transport))


async def play(
    pieces: Iterable[Piece], end: End, transport: Any, receive: Receive, changes: Changes
) -> None:
    """Write pieces at their times, and let become of the connection what is to."""
    gone = asyncio.ensure_future(_gone(receive, changes))
    for piece in _closing(pieces) if end == "keep" else pieces:
        if piece.after:
            await asyncio.wait([gone], timeout=piece.after)
        if gone.done():
            break
        transport.write(piece.data)
    if end == "reset":
        on = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, on)
        transport.abort()
    elif end != "stall":
        transport.close()
    await gone
    if not transport.is_closing():
        transport.abort()
    await asyncio.sleep(0)


async def _gone(receive: Receive, changes: Changes) -> None:
    """Wait until the client has gone, or the server ends."""

    async def disconnected() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    async def over() -> None:
        while not changes.is_over:
            await changes.wait(changes.count)

    waiting = {asyncio.ensure_future(disconnected()), asyncio.ensure_future(over())}
    _, pending = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()


def _closing(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The same with a header that says that the connection is closed then, after the status line."""
    is_said = False
    for piece in pieces:
        line, newline, rest = piece.data.partition(b"\n")
        if newline and not is_said:
            is_said = True
            yield piece._replace(data=line + newline + b"connection: close\r\n" + rest)
        else:
            yield piece
