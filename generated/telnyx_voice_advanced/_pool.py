# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The default connections of the sync client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Semaphore
from typing import TYPE_CHECKING, Any

from . import _fork
from ._deadline import Limit, left
from ._errors import TelnyxError
from ._httpcore_request import httpcore_request, raise_what_is_known, refuse_if_late
from ._lanes import MAX_CONNECTIONS, Lanes
from ._wire import Send, SlotTimeout

if TYPE_CHECKING:
    import httpcore
    import httpx

    from ._network import DeadlineBackend


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
        self._slots = Semaphore(MAX_CONNECTIONS)
        self._lanes: Lanes[httpcore.ConnectionPool] = Lanes(self._new_lane)
        self._backend: DeadlineBackend | None = None

    def restart(self) -> object:
        """Forget the parent's connections; what is returned must not be finalised here."""
        inherited = (self._lanes, self._slots)
        if self._backend is not None:
            self._backend.close_inherited()
        self._start()
        return inherited

    def send(self, effect: Send) -> PoolAnswer:
        if self.is_closed:
            raise TelnyxError("The client is closed")
        seconds = left(Limit(None, effect.send_by))
        slots, lanes = self._slots, self._lanes
        if not slots.acquire(timeout=None if seconds is None else max(seconds, 0.0)):
            raise SlotTimeout
        try:
            refuse_if_late(effect)
            limit = Limit(effect.timeouts.read, effect.deadline)
            request = httpcore_request(effect, limit)
            route, lane = lanes.take(effect.base_url)
        except BaseException:
            slots.release()
            raise

        def release(intact: bool) -> None:
            # Interrupted at the wrong moment, httpcore's pool may never free its connection.
            unused = lanes.give_back(route, lane) if intact else lane
            slots.release()
            if unused is not None:
                unused.close()

        try:
            response = lane.handle_request(request)
        except BaseException as error:
            release(False)
            raise_what_is_known(request, error)
            raise
        return PoolAnswer(response, effect, limit, release)

    def _new_lane(self, options: dict[str, Any]) -> httpcore.ConnectionPool:
        import httpcore

        from ._network import DeadlineBackend

        if self._backend is None:
            self._backend = DeadlineBackend()
        return httpcore.ConnectionPool(network_backend=self._backend, **options)

    def close(self) -> None:
        self.is_closed = True
        for lane in self._lanes.shut():
            lane.close()

    def __del__(self) -> None:
        self.close()


class PoolAnswer:
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
        release: Callable[[bool], None],
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

    def chunks(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            intact = False
            try:
                self._response.close()
                intact = True
            finally:
                self._release(intact)

    def response(self, content: bytes | None) -> httpx.Response:
        from ._httpx_response import httpx_response, streamed_response

        if content is None:
            return streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
