# Generated; edit spec/ or templates/ instead.
"""Streams that lead from a client to the twin without a socket."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpcore

from .connection import Connection

if TYPE_CHECKING:
    from ..._system import System


class TwinNetwork:
    """Opens connections to the twin."""

    def __init__(self, system: System, open_connection: Callable[[], Connection]) -> None:
        self._system = system
        self._open = open_connection

    def connect(self, timeout: float | None) -> httpcore.NetworkStream:
        return TwinStream(self._system, self._open())

    async def connect_async(self, timeout: float | None) -> httpcore.AsyncNetworkStream:
        return AsyncTwinStream(self._system, self._open())


class _Stream:
    def __init__(self, system: System, connection: Connection) -> None:
        self._system = system
        self._connection = connection

    def get_extra_info(self, info: str) -> Any:
        return self._connection.is_readable if info == "is_readable" else None


class TwinStream(_Stream, httpcore.NetworkStream):
    """A connection of the sync client."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if seconds := self._connection.wait(timeout):
            self._system.sleep(seconds)
        return self._connection.read(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._connection.write(buffer)

    def close(self) -> None:
        """There is nothing to close."""

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        raise httpcore.ConnectError("the twin speaks no TLS")


class AsyncTwinStream(_Stream, httpcore.AsyncNetworkStream):
    """A connection of the async client."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if seconds := self._connection.wait(timeout):
            await self._system.sleep_async(seconds)
        return self._connection.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._connection.write(buffer)

    async def aclose(self) -> None:
        """There is nothing to close."""

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise httpcore.ConnectError("the twin speaks no TLS")
