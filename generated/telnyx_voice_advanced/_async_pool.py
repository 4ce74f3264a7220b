# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The default connections of the async client: one pool for each event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any

from . import _fork
from ._deadline import Limit, left
from ._errors import TelnyxError
from ._httpcore_request import httpcore_request, raise_what_is_known, refuse_if_late
from ._lanes import MAX_CONNECTIONS, Lanes
from ._wire import Send, SlotTimeout

if TYPE_CHECKING:
    import anyio
    import httpcore
    import httpx


class AsyncPool:
    """Opens connections when they are needed and keeps them for the next call on the same loop.

    At most `MAX_CONNECTIONS` calls have one at a time; others wait for their turn, where waiting
    costs nothing. A forked child and a second event loop start with no connection.
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
        return await pool.send(effect)

    def _forget_closed_loops(self) -> None:
        for loop, pool in list(self._of_loop.items()):
            # An event loop that was closed by hand did not tell its pool.
            if pool.is_shut or (isinstance(loop, AbstractEventLoop) and loop.is_closed()):
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

        self._slots: anyio.Semaphore = anyio.Semaphore(MAX_CONNECTIONS)
        self._lanes: Lanes[httpcore.AsyncConnectionPool] = Lanes(self._new_lane)
        self._backend = AsyncDeadlineBackend()
        self._guard = _close_with_loop(self._lanes)

    @property
    def is_shut(self) -> bool:
        return self._lanes.is_shut

    async def open(self) -> None:
        await anext(self._guard)

    async def close(self) -> None:
        await self._guard.aclose()

    async def send(self, effect: Send) -> AsyncPoolAnswer:
        import anyio

        await self._take_slot(effect.send_by)
        try:
            refuse_if_late(effect)
            limit = Limit(effect.timeouts.read, effect.deadline)
            request = httpcore_request(effect, limit)
            route, lane = self._lanes.take(effect.base_url)
        except BaseException:
            self._slots.release()
            raise

        async def release(intact: bool) -> None:
            # Cancelled at the wrong moment, httpcore's pool may never free its connection.
            unused = self._lanes.give_back(route, lane) if intact else lane
            self._slots.release()
            if unused is not None:
                with anyio.CancelScope(shield=True):
                    await unused.aclose()

        try:
            response = await lane.handle_async_request(request)
        except BaseException as error:
            await release(False)
            raise_what_is_known(request, error)
            raise
        return AsyncPoolAnswer(response, effect, limit, release)

    async def _take_slot(self, send_by: float | None) -> None:
        import anyio

        try:
            self._slots.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(left(Limit(None, send_by))) as scope:
                await self._slots.acquire()
            if scope.cancelled_caught:
                raise SlotTimeout from None

    def _new_lane(self, options: dict[str, Any]) -> httpcore.AsyncConnectionPool:
        import httpcore

        return httpcore.AsyncConnectionPool(network_backend=self._backend, **options)


async def _close_with_loop(
    lanes: Lanes[httpcore.AsyncConnectionPool],
) -> AsyncGenerator[None, None]:
    """Event loops close the async generators that are open when they end, and so these lanes.

    That is what lets a client outlive `asyncio.run` without leaving sockets behind.
    """
    try:
        yield
    finally:
        for lane in lanes.shut():
            await lane.aclose()


class AsyncPoolAnswer:
    """An answer of the default connections. Its slot is free again once it is closed."""

    __slots__ = (
        "_closed",
        "_effect",
        "_extensions",
        "_limit",
        "_release",
        "_response",
        "headers",
        "status",
    )

    def __init__(
        self,
        response: httpcore.Response,
        effect: Send,
        limit: Limit,
        release: Callable[[bool], Awaitable[None]],
    ) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        # httpcore leaves the type of its empty default open.
        extensions: Any = response.extensions  # pyright: ignore
        self._extensions: dict[str, Any] = extensions
        self._effect = effect
        self._limit = limit
        self._release = release
        self._closed = False

    def finish_by(self, moment: float | None) -> None:
        if moment is not None:
            self._limit.until = min(self._limit.until, moment)

    def chunks(self) -> AsyncIterator[bytes]:
        return self._response.aiter_stream()

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            intact = False
            try:
                await self._response.aclose()
                intact = True
            finally:
                await self._release(intact)

    def response(self, content: bytes | None) -> httpx.Response:
        from ._httpx_response import async_streamed_response, httpx_response

        if content is None:
            return async_streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
