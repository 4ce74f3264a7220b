# Generated; edit spec/ or templates/ instead.
"""The default connections of the sync client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType, ref

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
from .slots import Slot, Slots

if TYPE_CHECKING:
    import httpcore
    import httpx

    from .._system import Network
    from .network_backend import DeadlineBackend


class Pool:
    """Opens connections when they are needed and keeps them for the next call.

    At most `MAX_CONNECTIONS` calls have one at a time; others wait for their turn, where waiting
    costs nothing. A forked child starts with no connection.
    """

    def __init__(self) -> None:
        self.is_closed = False
        self._start()
        _fork.restart_in_child(self)

    def _start(self) -> None:
        self._slots = Slots(MAX_CONNECTIONS)
        self._idle: IdleConnections[_Connection] = IdleConnections(self._new_connection)
        self._alive: dict[ReferenceType[_Connection], None] = {}
        """Every connection that there is, for children that are forked."""

    def restart(self) -> object:
        """Forget the parent's connections; what is returned must not be finalised here."""
        inherited = (self._idle, self._slots, self._alive)
        for reference in list(self._alive):
            connection = reference()
            if connection is not None:
                connection.close()
        self._start()
        return inherited

    def send(self, effect: SendRequest) -> PooledResponse:
        if self.is_closed:
            raise TelnyxError("The client is closed")
        slots, idle = self._slots, self._idle
        # Whatever interrupts what follows: the slot is free again once nothing refers to it.
        slot = slots.take(effect.send_by, effect.base_url.system.monotonic)
        if slot is None:
            raise PoolTimeout
        connection: _Connection | None = None
        request: httpcore.Request | None = None
        try:
            refuse_if_late(effect)
            limit = DeadlineTimeout(
                effect.timeouts.read, effect.deadline, effect.base_url.system.monotonic
            )
            request = httpcore_request(effect, limit)
            route = idle.route(effect.base_url)
            connection, dead = idle.take(route)
            for each in dead:
                each.close()
            if connection is None:
                origin = request.url.origin
                connection = idle.make(route, origin, effect.base_url.system.network)
        except BaseException:
            del slot
            slots.wake()
            raise
        try:
            response = connection.http.handle_request(request)
            return PooledResponse(
                response, effect, limit, _Hold(slots, slot, idle, route, connection)
            )
        except BaseException as error:
            connection.close()
            del slot
            slots.wake()
            raise_what_is_known(request, error)
            raise

    def _new_connection(
        self, origin: httpcore.Origin, network: Network | None, options: dict[str, Any]
    ) -> _Connection:
        import httpcore

        from .network_backend import DeadlineBackend

        backend = DeadlineBackend(network)
        pool = httpcore.ConnectionPool(network_backend=backend, **options)
        connection = _Connection(pool.create_connection(origin), backend)
        self._alive[ref(connection, self._alive.pop)] = None
        return connection

    def close(self) -> None:
        self.is_closed = True
        for connection in self._idle.shut():
            connection.close()


class _Connection:
    """A connection of httpcore's, and what opens and closes its sockets.

    They are closed directly: httpcore's own way takes locks, which a call that an exception of a
    signal handler ended may still hold. A connection that is dropped closes them too.
    """

    __slots__ = ("__weakref__", "_backend", "http")

    def __init__(self, connection: httpcore.ConnectionInterface, backend: DeadlineBackend) -> None:
        self.http = connection
        self._backend = backend

    @property
    def is_usable(self) -> bool:
        return self.http.is_idle() and not self.http.has_expired()

    def close(self) -> None:
        self._backend.close()


class _Hold:
    """What a call has of its pool: a slot, and the connection that it alone uses."""

    __slots__ = ("_connection", "_idle", "_route", "_slot", "_slots")

    def __init__(
        self,
        slots: Slots,
        slot: Slot,
        idle: IdleConnections[_Connection],
        route: Route,
        connection: _Connection,
    ) -> None:
        self._slots = slots
        self._slot: Slot | None = slot
        self._idle = idle
        self._route = route
        self._connection = connection

    def end(self, is_intact: bool) -> None:
        """Keep the connection for other calls, or close it, and let the next call go ahead."""
        connection = self._connection
        unused = [connection]
        if is_intact and connection.http.is_idle():
            unused = self._idle.give_back(self._route, connection)
        self._slot = None
        self._slots.wake()
        for each in unused:
            each.close()


class PooledResponse:
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

    def chunks(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()
        self._was_read = True

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            is_intact = False
            try:
                self._response.close()
                is_intact = self._was_read
            finally:
                self._hold.end(is_intact)

    def as_http_response(self, content: bytes | None) -> httpx.Response:
        from .httpx_response import httpx_response, streamed_response

        if content is None:
            return streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
