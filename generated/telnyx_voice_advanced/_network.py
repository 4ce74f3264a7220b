# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Network backends for httpcore that never outlive a call's deadline.

They wrap httpcore's own. Every read and write is clipped to the moment that its timeout carries
(`_deadline.Limit`), and a connection that holds more than one response is not used again.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore

from ._deadline import Limit, left
from ._framing import is_one_response

if TYPE_CHECKING:
    import ssl

_NUMERIC: Final = re.compile(r"[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
"""Addresses, which need no resolver."""
_MOST_TRACKED: Final = 128 * 1024
_PIECE: Final = 64 * 1024


class _Exchange:
    """What came back since the last request was written."""

    __slots__ = ("_received", "_size", "_tunnel", "_verdict")

    def __init__(self) -> None:
        self._tunnel = False
        self.begin(b"", None)

    def begin(self, buffer: bytes, timeout: float | None) -> None:
        # What a proxy is asked, and says, is neither the request nor its answer.
        if buffer:
            self._tunnel = buffer.startswith(b"CONNECT ")
        if isinstance(timeout, Limit) and not self._tunnel:
            timeout.begin()
        self._received: list[bytes] = []
        self._size = 0
        self._verdict: bool | None = None

    def note(self, data: bytes, timeout: float | None) -> None:
        if isinstance(timeout, Limit) and not self._tunnel:
            timeout.note(data)
        self._verdict = None
        self._size += len(data)
        if self._size <= _MOST_TRACKED:
            self._received.append(data)

    def is_clean(self) -> bool:
        if self._verdict is None:
            received, self._received = b"".join(self._received), []
            self._verdict = self._size <= _MOST_TRACKED and is_one_response(received)
        return self._verdict


class DeadlineStream(httpcore.NetworkStream):
    """One connection, or one layer of TLS over it."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._exchange = _Exchange()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._inner.read(max_bytes, _in_time(timeout, httpcore.ReadTimeout))
        self._exchange.note(data, timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            seconds = _in_time(timeout, httpcore.WriteTimeout)
            if not start:
                self._exchange.begin(buffer, timeout)
            self._inner.write(piece, seconds)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            seconds = _in_time(timeout, httpcore.ConnectTimeout)
            # The socket moves into the new layer, so that this one closes it as well.
            self._inner = self._inner.start_tls(ssl_context, server_hostname, seconds)
            return DeadlineStream(self._inner)
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and not self._exchange.is_clean():
            return True
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens connections for the sync client, and closes their sockets without asking anybody."""

    _streams: tuple[DeadlineStream, ...] = ()

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = _resolve(host, port, left(timeout))
        # One timeout for all addresses together, from when they are known.
        seconds = left(timeout)
        until = None if seconds is None else monotonic() + seconds
        failure: Exception = httpcore.ConnectError("the name has no address")
        for tried, address in enumerate(addresses):
            share = left(Limit(None, until))
            if share is not None:
                share /= len(addresses) - tried
                if share <= 0:
                    raise httpcore.ConnectTimeout("timed out")
            try:
                stream = DeadlineStream(
                    self._inner.connect_tcp(address, port, share, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                self._streams += (stream,)
                return stream
        raise failure

    def close(self) -> None:
        """Close the sockets. No byte is sent, TLS says no goodbye.

        In a forked child that leaves the parent's connections as they are.
        """
        for stream in self._streams:
            stream.close()

    def __del__(self) -> None:
        self.close()


class AsyncDeadlineStream(httpcore.AsyncNetworkStream):
    """The same for the async client."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner
        self._exchange = _Exchange()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = await self._inner.read(max_bytes, _in_time(timeout, httpcore.ReadTimeout))
        self._exchange.note(data, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        seconds = _in_time(timeout, httpcore.WriteTimeout)
        self._exchange.begin(buffer, timeout)
        await self._inner.write(buffer, seconds)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            seconds = _in_time(timeout, httpcore.ConnectTimeout)
            self._inner = await self._inner.start_tls(ssl_context, server_hostname, seconds)
            return AsyncDeadlineStream(self._inner)
        except BaseException:
            await self.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and not self._exchange.is_clean():
            return True
        return self._inner.get_extra_info(info)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """Opens connections for the async client, under asyncio and trio."""

    def __init__(self) -> None:
        self._inner = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())
        self._streams: list[AsyncDeadlineStream] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        seconds = _in_time(timeout, httpcore.ConnectTimeout)
        inner = await self._inner.connect_tcp(host, port, seconds, local_address, socket_options)
        stream = AsyncDeadlineStream(inner)
        self._streams.append(stream)
        return stream

    async def aclose(self) -> None:
        """Close the sockets."""
        for stream in self._streams:
            await stream.aclose()


def _in_time(timeout: float | None, too_late: type[Exception]) -> float | None:
    seconds = left(timeout)
    if seconds is not None and seconds <= 0:
        raise too_late("timed out")
    return seconds


def _resolve(host: str, port: int, seconds: float | None) -> list[str]:
    """The addresses of a name. The system's resolver knows no timeout, so it is left behind."""
    answer: SimpleQueue[list[str] | Exception] = SimpleQueue()

    def resolve() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.put([str(address[4][0]) for address in found])
        except Exception as error:
            answer.put(error)

    if seconds is None or _NUMERIC.fullmatch(host):
        resolve()
    else:
        Thread(target=resolve, name="telnyx-resolve", daemon=True).start()
    try:
        addresses = answer.get(timeout=None if seconds is None else max(seconds, 0.0))
    except Empty:
        raise httpcore.ConnectTimeout("the name was not resolved in time") from None
    if isinstance(addresses, Exception):
        raise httpcore.ConnectError(str(addresses)) from addresses
    return addresses
