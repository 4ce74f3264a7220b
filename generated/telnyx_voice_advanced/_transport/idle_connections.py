# Generated; edit spec/ or templates/ instead.
"""Which connection a call takes: the one that was used last.

A connection is one connection of httpcore's, driven without its pool. A pool of a hundred would look
through all of them twice a call, and has locks that an interrupted call leaves held; a stack of
idle costs the same however many there are, and has none.
"""

from __future__ import annotations

import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar

from .proxy import environment_proxy, httpcore_proxy

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpcore

    from .._requests.base_url import BaseURL
    from .._system import Network


class Connection(Protocol):
    @property
    def is_usable(self) -> bool:
        """May the next request go over it? Not once it was idle for long, or the server closed it."""
        ...


ConnectionT = TypeVar("ConnectionT", bound=Connection)

MAX_CONNECTIONS: Final = 100
KEEPALIVE_SECONDS: Final = 5.0


class Route(NamedTuple):
    """What idle that can stand in for each other have in common."""

    scheme: str
    host: str
    port: int | None
    proxy: str | None


class IdleConnections(Generic[ConnectionT]):
    """The connections of a client that no call uses at the moment.

    Nothing here is locked. A connection is in one stack or in one call, because taking it from a stack
    and putting it there are one step each.
    """

    def __init__(
        self, make: Callable[[httpcore.Origin, Network | None, dict[str, Any]], ConnectionT]
    ) -> None:
        self._make = make
        self._tls: ssl.SSLContext | None = None
        self.is_shut = False
        self._routes: dict[BaseURL, Route] = {}
        self._free: dict[Route, list[tuple[float, ConnectionT]]] = {}

    def route(self, base_url: BaseURL) -> Route:
        """The idle on which an address is reached."""
        route = self._routes.get(base_url)
        if route is None:
            proxy = environment_proxy(base_url.scheme, base_url.host)
            route = Route(base_url.scheme, base_url.host, base_url.port, proxy)
            self._routes[base_url] = route
        return route

    def take(self, route: Route) -> tuple[ConnectionT | None, list[ConnectionT]]:
        """The connection that was given back last, if any can be used, and those to be closed."""
        free = self._free.setdefault(route, [])
        dead: list[ConnectionT] = []
        while True:
            try:
                connection = free.pop()[1]
            except IndexError:
                return None, dead
            if connection.is_usable:
                return connection, dead
            dead.append(connection)

    def make(self, route: Route, origin: httpcore.Origin, network: Network | None) -> ConnectionT:
        """A connection that is not connected yet."""
        return self._make(origin, network, self._options(route))

    def give_back(self, route: Route, connection: ConnectionT) -> list[ConnectionT]:
        """Keep a connection for the next call, and none that waited for long; close what is returned."""
        now = monotonic()
        self._free.setdefault(route, []).append((now, connection))
        if self.is_shut:
            return self.shut()
        oldest = now - KEEPALIVE_SECONDS
        unused: list[ConnectionT] = []
        for free in tuple(self._free.values()):
            try:
                while free[0][0] < oldest:
                    unused.append(free.pop(0)[1])
            except IndexError:  # None left, or another thread took the last one.
                continue
        return unused

    def shut(self) -> list[ConnectionT]:
        """Keep no connection from now on; close those that are returned, and those given back later."""
        self.is_shut = True
        taken: list[ConnectionT] = []
        for free in tuple(self._free.values()):
            try:
                while True:
                    taken.append(free.pop()[1])
            except IndexError:
                continue
        return taken

    def _options(self, route: Route) -> dict[str, Any]:
        from .tls import tls_context

        if route.scheme == "https" and self._tls is None:
            self._tls = tls_context()
        options: dict[str, Any] = {
            "ssl_context": self._tls,
            "keepalive_expiry": KEEPALIVE_SECONDS,
        }
        if route.proxy is not None:  # pools of httpcore before 1.0.7 do not know the argument
            options["proxy"] = httpcore_proxy(route.proxy, self._tls)
        return options
