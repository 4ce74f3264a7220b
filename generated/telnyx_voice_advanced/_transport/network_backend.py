# Generated; edit spec/ or templates/ instead.
"""Network backends for httpcore that never outlive a call's deadline.

They wrap httpcore's own. Every read and write is clipped to the moment that its timeout carries
(`_deadline.DeadlineTimeout`), and a connection that holds more than one response is not used again.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, Final, cast

import httpcore
from httpcore._backends.sync import SyncStream

from .connecting import Connector, by_turns
from .deadline import remaining
from .exchange import Exchange
from .resolver import Address, Found, resolve

if TYPE_CHECKING:
    import ssl

    from .._system import Network

_NUMERIC: Final = re.compile(r"[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
"""Addresses, which need no resolver."""
_PIECE: Final = 64 * 1024


class DeadlineStream(httpcore.NetworkStream):
    """One connection, or one layer of TLS over it."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._exchange = Exchange()

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

    def __init__(self, network: Network | None = None) -> None:
        self._network = network

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        if self._network is not None:
            return self._kept(self._network.connect(_in_time(timeout, httpcore.ConnectTimeout)))
        addresses = _found(resolve(host, port, None if _is_numeric(host) else remaining(timeout)))
        # One timeout for all addresses together, from when they are known.
        seconds = _in_time(timeout, httpcore.ConnectTimeout)
        try:
            sock = Connector(local_address, socket_options).connect(addresses, seconds)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return self._kept(SyncStream(sock))

    def _kept(self, inner: httpcore.NetworkStream) -> DeadlineStream:
        stream = DeadlineStream(inner)
        self._streams += (stream,)
        return stream

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
        self._exchange = Exchange()

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

    def __init__(self, network: Network | None = None) -> None:
        self._network = network
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
        if self._network is not None:
            seconds = _in_time(timeout, httpcore.ConnectTimeout)
            return self._kept(await self._network.connect_async(seconds))
        # Imports asyncio, which the sync client has no use for.
        from . import async_connecting as _async_connecting

        if _is_numeric(host):
            hosts = [host]
        else:
            found = _found(await _async_connecting.resolve(host, port, remaining(timeout)))
            hosts = [str(address.sockaddr[0]) for address in by_turns(found)]
        seconds = _in_time(timeout, httpcore.ConnectTimeout)

        def connect(to: str) -> Awaitable[httpcore.AsyncNetworkStream]:
            return self._inner.connect_tcp(to, port, seconds, local_address, socket_options)

        if len(hosts) == 1:
            inner = await connect(hosts[0])
        else:
            inner = await _async_connecting.race(connect, _aclose, hosts)
        return self._kept(inner)

    def _kept(self, inner: httpcore.AsyncNetworkStream) -> AsyncDeadlineStream:
        stream = AsyncDeadlineStream(inner)
        self._streams.append(stream)
        return stream

    async def aclose(self) -> None:
        """Close the sockets."""
        for stream in self._streams:
            await stream.aclose()


async def _aclose(stream: httpcore.AsyncNetworkStream) -> None:
    await stream.aclose()


def _is_numeric(host: str) -> bool:
    return _NUMERIC.fullmatch(host) is not None


def _found(found: Found | None) -> list[Address]:
    if found is None:
        raise httpcore.ConnectTimeout("the name was not resolved in time")
    if isinstance(found, Exception):
        raise httpcore.ConnectError(str(found)) from found
    if not found:
        raise httpcore.ConnectError("the name has no address")
    return found


def _in_time(timeout: float | None, too_late: type[Exception]) -> float | None:
    seconds = remaining(timeout)
    if seconds is not None and seconds <= 0:
        raise too_late("timed out")
    return seconds
