"""The default connections of the async client: one pool for each event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, cast

from . import _fork
from ._deadline import Limit, left
from ._errors import TelnyxError
from ._pool import KEEPALIVE_SECONDS, MAX_CONNECTIONS
from ._wire import Send, SlotTimeout

if TYPE_CHECKING:
    import anyio
    import httpcore
    import httpx

    from ._base_url import BaseURL


class AsyncPool:
    """Opens connections when they are needed and keeps them for the next call on the same loop.

    At most `MAX_CONNECTIONS` calls are in the pool at a time; others wait in front of it, where
    waiting costs nothing. A forked child and a second event loop start with no connection.
    """

    def __init__(self) -> None:
        self.is_closed = False
        self._of_loop: dict[object, _PoolOfLoop] = {}
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """Forget the parent's connections; what is returned must not be finalised here."""
        inherited, self._of_loop = self._of_loop, {}
        return inherited

    async def send(self, effect: Send) -> AsyncPoolAnswer:
        if self.is_closed:
            raise TelnyxError("The client is closed")
        loop = _running_loop()
        pool = self._of_loop.get(loop)
        if pool is None:
            self._forget_closed_loops()
            pool = self._of_loop[loop] = _PoolOfLoop()
            await pool.open()
        await pool.take_slot(effect.send_by)
        try:
            return await pool.send(effect)
        except BaseException:
            pool.slots.release()
            raise

    def _forget_closed_loops(self) -> None:
        for loop in list(self._of_loop):
            if isinstance(loop, AbstractEventLoop) and loop.is_closed():
                self._of_loop.pop(loop, None)

    async def aclose(self) -> None:
        self.is_closed = True
        pool = self._of_loop.pop(_running_loop(), None)
        if pool is not None:
            await pool.close()


def _running_loop() -> object:
    try:
        return get_running_loop()
    except RuntimeError:
        from anyio.lowlevel import current_token

        return current_token()


class _PoolOfLoop:
    def __init__(self) -> None:
        import anyio

        from ._network import AsyncDeadlineBackend

        self.slots: anyio.Semaphore = anyio.Semaphore(MAX_CONNECTIONS, fast_acquire=True)
        self._pools: dict[str, httpcore.AsyncConnectionPool] = {}
        self._backend = AsyncDeadlineBackend()
        self._guard = _close_with_loop(self._pools)

    async def open(self) -> None:
        await anext(self._guard)

    async def close(self) -> None:
        await self._guard.aclose()

    async def take_slot(self, send_by: float | None) -> None:
        import anyio

        try:
            self.slots.acquire_nowait()
        except anyio.WouldBlock:
            seconds = left(Limit(None, send_by))
            with anyio.move_on_after(seconds) as scope:
                await self.slots.acquire()
            if scope.cancelled_caught:
                raise SlotTimeout from None

    async def send(self, effect: Send) -> AsyncPoolAnswer:
        import httpcore

        request, base_url, (connect, read, write), send_by, deadline = effect
        limit = Limit(read, deadline)
        response = await self._pool_for(base_url).handle_async_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=base_url.scheme,
                    host=base_url.host,
                    port=base_url.port,
                    target=request.target,
                ),
                headers=request.headers,
                content=request.content,
                extensions={
                    "timeout": {
                        "pool": left(Limit(None, send_by)),
                        "connect": Limit(connect, send_by),
                        "write": Limit(write, send_by),
                        "read": limit,
                    }
                },
            )
        )
        return AsyncPoolAnswer(response, effect, limit, self.slots)

    def _pool_for(self, base_url: BaseURL) -> httpcore.AsyncConnectionPool:
        from ._tls import environment_proxy

        proxy = environment_proxy(base_url.scheme, base_url.host)
        key = f"{base_url.scheme} {proxy}"
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = self._new_pool(base_url, proxy)
        return pool

    def _new_pool(self, base_url: BaseURL, proxy: str | None) -> httpcore.AsyncConnectionPool:
        import httpcore

        from ._tls import httpcore_proxy, tls_context

        return httpcore.AsyncConnectionPool(
            ssl_context=tls_context() if base_url.scheme == "https" else None,
            proxy=None if proxy is None else httpcore_proxy(proxy),
            max_connections=MAX_CONNECTIONS,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=self._backend,
        )


async def _close_with_loop(
    pools: dict[str, httpcore.AsyncConnectionPool],
) -> AsyncGenerator[None, None]:
    """Event loops close the async generators that are open when they end, and so this pool.

    That is what lets a client outlive `asyncio.run` without leaving sockets behind.
    """
    try:
        yield
    finally:
        for pool in list(pools.values()):
            await pool.aclose()
        pools.clear()


class AsyncPoolAnswer:
    """An answer of the default connections. Its slot is free again once it is closed."""

    __slots__ = (
        "_closed",
        "_effect",
        "_extensions",
        "_limit",
        "_response",
        "_slots",
        "headers",
        "status",
    )

    def __init__(
        self, response: httpcore.Response, effect: Send, limit: Limit, slots: anyio.Semaphore
    ) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        self._extensions = cast("dict[str, Any]", response.extensions)
        self._effect = effect
        self._limit = limit
        self._slots = slots
        self._closed = False

    def finish_by(self, moment: float | None) -> None:
        if moment is not None:
            self._limit.until = min(self._limit.until, moment)

    def chunks(self) -> AsyncIterator[bytes]:
        return self._response.aiter_stream()

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                await self._response.aclose()
            finally:
                self._slots.release()

    def response(self, content: bytes | None) -> httpx.Response:
        from ._httpx_response import async_streamed_response, httpx_response

        if content is None:
            return async_streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
