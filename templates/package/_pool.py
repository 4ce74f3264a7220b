"""The default connections of the sync client: httpcore's pool, with a limit in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Any, Final, cast

from . import _fork
from ._deadline import Limit, left
from ._errors import TelnyxError
from ._wire import Send, SlotTimeout

if TYPE_CHECKING:
    import httpcore
    import httpx

    from ._base_url import BaseURL
    from ._network import DeadlineBackend

MAX_CONNECTIONS: Final = 100
KEEPALIVE_SECONDS: Final = 5.0


class Pool:
    """Opens connections when they are needed and keeps them for the next call.

    At most `MAX_CONNECTIONS` calls are in the pool at a time; others wait in front of it, where
    waiting costs nothing. A forked child starts with no connection.
    """

    def __init__(self) -> None:
        self.is_closed = False
        self._start()
        _fork.restart_in_child(self)

    def _start(self) -> None:
        self._slots = Semaphore(MAX_CONNECTIONS)
        self._lock = Lock()
        self._pools: dict[str | None, httpcore.ConnectionPool] = {}
        self._backend: DeadlineBackend | None = None

    def restart(self) -> object:
        """Forget the parent's connections; what is returned must not be finalised here."""
        inherited = (self._pools, self._slots, self._lock)
        if self._backend is not None:
            self._backend.close_inherited()
        self._start()
        return inherited

    def send(self, effect: Send) -> PoolAnswer:
        if self.is_closed:
            raise TelnyxError("The client is closed")
        seconds = left(Limit(None, effect.send_by))
        slots = self._slots
        if not slots.acquire(timeout=None if seconds is None else max(seconds, 0.0)):
            raise SlotTimeout
        try:
            return self._send(effect, slots)
        except BaseException:
            slots.release()
            raise

    def _send(self, effect: Send, slots: Semaphore) -> PoolAnswer:
        import httpcore

        request, base_url, (connect, read, write), send_by, deadline = effect
        limit = Limit(read, deadline)
        response = self._pool_for(base_url).handle_request(
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
        return PoolAnswer(response, effect, limit, slots)

    def _pool_for(self, base_url: BaseURL) -> httpcore.ConnectionPool:
        from ._tls import environment_proxy

        proxy = environment_proxy(base_url.scheme, base_url.host)
        key = f"{base_url.scheme} {proxy}"
        pool = self._pools.get(key)
        if pool is None:
            with self._lock:
                pool = self._pools.get(key)
                if pool is None:
                    pool = self._pools[key] = self._new_pool(base_url, proxy)
        return pool

    def _new_pool(self, base_url: BaseURL, proxy: str | None) -> httpcore.ConnectionPool:
        import httpcore

        from ._network import DeadlineBackend
        from ._tls import httpcore_proxy, tls_context

        if self._backend is None:
            self._backend = DeadlineBackend()
        return httpcore.ConnectionPool(
            ssl_context=tls_context() if base_url.scheme == "https" else None,
            proxy=None if proxy is None else httpcore_proxy(proxy),
            max_connections=MAX_CONNECTIONS,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=self._backend,
        )

    def close(self) -> None:
        self.is_closed = True
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def __del__(self) -> None:
        for pool in vars(self).get("_pools", {}).values():
            pool.close()


class PoolAnswer:
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
        self, response: httpcore.Response, effect: Send, limit: Limit, slots: Semaphore
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

    def chunks(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                self._response.close()
            finally:
                self._slots.release()

    def response(self, content: bytes | None) -> httpx.Response:
        from ._httpx_response import httpx_response, streamed_response

        if content is None:
            return streamed_response(self, self._effect, self._extensions)
        return httpx_response(self.status, self.headers, content, self._effect, self._extensions)
