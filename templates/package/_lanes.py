"""Which connection a call takes: the one that was used last.

A lane is an httpcore pool of a single connection. One pool of a hundred would look through all
of them twice a call; a stack of lanes costs the same however many there are.
"""

from __future__ import annotations

import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from ._proxy import environment_proxy, httpcore_proxy

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._base_url import BaseURL

LaneT = TypeVar("LaneT")

MAX_CONNECTIONS: Final = 100
KEEPALIVE_SECONDS: Final = 5.0


class Route(NamedTuple):
    """What lanes that can stand in for each other have in common."""

    scheme: str
    proxy: str | None


class Lanes(Generic[LaneT]):
    """The connections of a client that no call uses at the moment."""

    def __init__(self, make: Callable[[dict[str, Any]], LaneT]) -> None:
        self._make = make
        self._tls: ssl.SSLContext | None = None
        self.is_shut = False
        self._routes: dict[BaseURL, Route] = {}
        self._free: dict[Route, list[tuple[float, LaneT]]] = {}

    def take(self, base_url: BaseURL) -> tuple[Route, LaneT]:
        """The lane that was given back last, or a new one."""
        route = self._routes.get(base_url)
        if route is None:
            proxy = environment_proxy(base_url.scheme, base_url.host)
            route = self._routes[base_url] = Route(base_url.scheme, proxy)
        free = self._free.setdefault(route, [])
        try:
            return route, free.pop()[1]
        except IndexError:
            return route, self._make(self._options(route))

    def give_back(self, route: Route, lane: LaneT) -> LaneT | None:
        """Keep a lane for the next call; what is returned is not needed: close it."""
        if self.is_shut:
            return lane
        now = monotonic()
        free = self._free.setdefault(route, [])
        free.append((now, lane))
        try:
            if now - free[0][0] > KEEPALIVE_SECONDS:
                return free.pop(0)[1]
        except IndexError:  # Another thread took the last one.
            pass
        return None

    def shut(self) -> list[LaneT]:
        """Keep no lane from now on; close those that are returned, and those given back later."""
        self.is_shut = True
        taken = [lane for free in self._free.values() for _, lane in free]
        self._free.clear()
        return taken

    def _options(self, route: Route) -> dict[str, Any]:
        from ._tls import tls_context

        if route.scheme == "https" and self._tls is None:
            self._tls = tls_context()
        options: dict[str, Any] = {
            "ssl_context": self._tls,
            "max_connections": 1,
            "keepalive_expiry": KEEPALIVE_SECONDS,
        }
        if route.proxy is not None:  # pools of httpcore before 1.0.7 do not know the argument
            options["proxy"] = httpcore_proxy(route.proxy, self._tls)
        return options
