# Generated; edit spec/ or templates/ instead.
"""The default connections of the async client: one pool for each event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any

from .. import _fork
from .._errors import TelnyxError
from .deadline import DeadlineTimeout
from .httpcore_request import (
    httpcore_request,
    raise_what_is_known,
    refuse_if_late,
)
from .idle_connections import MAX_CONNECTIONS, IdleConnections, Route
from .protocol import PoolTimeout, SendRequest
from .slots import Slot, Slots, pause

if TYPE_CHECKING:
    import httpcore
    import httpx

    from .._system import Network
    from .network_backend import AsyncDeadlineBackend


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

    async def send(self, effect: SendRequest) -> AsyncPooledResponse:
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
        self._slots = Slots(MAX_CONNECTIONS)
        self._idle: IdleConnections[_AsyncConnection] = IdleConnections(_new_connection)
        self._guard = _close_with_loop(self._idle)

    @property
    def is_shut(self) -> bool:
        return self._idle.is_shut

    async def open(self) -> None:
        await anext(self._guard)

    async def close(self) -> None:
        await self._guard.aclose()

    async def send(self, effect: SendRequest) -> AsyncPooledResponse:
        slots, idle = self._slots, self._idle
        # Whatever interrupts what follows: the slot is free again once nothing refers to it.
        slot = slots.join()
        connection: _AsyncConnection | None = None
        try:
            if slots.ahead(slot):
                await _turn(slots, slot, effect)
            refuse_if_late(effect)
            limit = DeadlineTimeout(
                effect.timeouts.read, effect.deadline, effect.base_url.system.monotonic
            )
            request = httpcore_request(effect, limit)
            route = idle.route(effect.base_url)
            connection, dead = idle.take(route)
            for each in dead:
                await each.aclose()
            if connection is None:
                origin = request.url.origin
                connection = idle.make(route, origin, effect.base_url.system.network)
        except BaseException:
            del slot
            slots.wake()
            raise
        try:
            response = await connection.http.handle_async_request(request)
            return AsyncPooledResponse(
                response, effect, limit, _Hold(slots, slot, idle, route, connection)
            )
        except BaseException as error:
            del slot
            slots.wake()
            await connection.aclose()
            raise_what_is_known(request, error)
            raise


async def _turn(slots: Slots, slot: Slot, effect: SendRequest) -> None:
    import anyio

    while ahead := slots.ahead(slot):
        seconds = pause(ahead, effect.send_by, effect.base_url.system.monotonic)
        if seconds <= 0:
            raise PoolTimeout
        turn = anyio.Event()
        slot.wake = turn.set
        with anyio.move_on_after(seconds):
            await turn.wait()
    slot.wake = None


def _new_connection(
    origin: httpcore.Origin, network: Network | None, options: dict[str, Any]
) -> _AsyncConnection:
    import httpcore

    from .network_backend import AsyncDeadlineBackend

    backend = AsyncDeadlineBackend(network)
    pool = httpcore.AsyncConnectionPool(network_backend=backend, **options)
    return _AsyncConnection(pool.create_connection(origin), backend)


class _AsyncConnection:
    """A connection of httpcore's, and what opens and closes its sockets."""

    __slots__ = ("_backend", "http")

    def __init__(
        self, connection: httpcore.AsyncConnectionInterface, backend: AsyncDeadlineBackend
    ) -> None:
        self.http = connection
        self._backend = backend

    @property
    def is_usable(self) -> bool:
        return self.http.is_idle() and not self.http.has_expired()

    async def aclose(self) -> None:
        import anyio

        with anyio.CancelScope(shield=True):
            await self._backend.aclose()


class _Hold:
    """What a call has of its pool: a slot, and the connection that it alone uses."""

    __slots__ = ("_connection", "_idle", "_route", "_slot", "_slots")

    def __init__(
        self,
        slots: Slots,
        slot: Slot,
        idle: IdleConnections[_AsyncConnection],
        route: Route,
        connection: _AsyncConnection,
    ) -> None:
        self._slots = slots
        self._slot: Slot | None = slot
        self._idle = idle
        self._route = route
        self._connection = connection

    async def end(self, is_intact: bool) -> None:
        """Keep the connection for other calls, or close it, and let the next call go ahead."""
        connection = self._connection
        unused = [connection]
        if is_intact and connection.http.is_idle():
            unused = self._idle.give_back(self._route, connection)
        self._slot = None
        self._slots.wake()
        for each in unused:
            await each.aclose()


async def _close_with_loop(
    idle: IdleConnections[_AsyncConnection],
) -> AsyncGenerator[None, None]:
    """Event loops close the async generators that are open when they end, and so these idle.

    That is what lets a client outlive `asyncio.run` without leaving sockets behind.
    """
    try:
        yield
    finally:
        for connection in idle.shut():
            await connection.aclose()


class AsyncPooledResponse:
    """A response of the default connections. Its slot is free again once it is closed, or dropped."""

    __slots__ = (
        "_closed",
        "_effect",
        "_extensions",
        "_hold",
        "_limit",
        "_response",
        "_was_read",
        "headers",
        "status",
    )

    def __init__(
        self, response: httpcore.Response, effect: SendRequest, limit: DeadlineTimeout, hold: _Hold
    ) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response = response
        # httpcore leaves the type of its empty default open.
        extensions: Any = response.extensions  # pyright: ignore
        self._extensions: dict[str, Any] = extensions
        self._effect = effect
        self._limit = limit
        self._hold = hold
        self._was_read = False
        self._closed = False

    def finish_by(self, moment: float | None) -> None:
        if moment is not None:
            self._limit.until = min(self._limit.until, moment)

    async def chunks(self) -> AsyncIterator[bytes]:
        async for chunk in self._response.aiter_stream():
            yield chunk
        self._was_read = True

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            is_intact = False
            try:
                await self._response.aclose()
                is_intact = self._was_read
            finally:
                await self._hold.end(is_intact)

    def as_http_response(self, content: bytes | None) -> httpx.Response:
        from .httpx_response import async_streamed_response, httpx_response

        if content is None:
            return async_streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
