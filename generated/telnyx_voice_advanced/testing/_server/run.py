# Generated; edit spec/ or templates/ instead.
"""Serves a twin on a socket until it is told to end."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Collection
from typing import Final

import uvicorn

from .application import application
from .engine import Engine, Settings
from .entries import Entry
from .wire import WireProtocol

_PATIENCE: Final = 5
"""Seconds in which requests have to end when the server does."""


class _Server(uvicorn.Server):
    """Ends the streams before it waits for them."""

    def __init__(self, config: uvicorn.Config, engine: Engine) -> None:
        super().__init__(config)
        self._engine = engine

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._engine.changes.end()
        await super().shutdown(sockets)


class TwinServer:
    """A twin on a socket."""

    def __init__(
        self,
        sock: socket.socket,
        settings: Settings,
        *,
        host: str,
        names: Collection[str] = (),
        on_entry: Callable[[Entry], None] | None = None,
    ) -> None:
        """Make one.

        Args:
            sock: Where it listens.
            host: What it listens on, as it was said: a name or an address.
            names: Other names that clients may call it by.
            on_entry: Called with each entry of the journal.
        """
        self._sock = sock
        self._engine = Engine(settings, on_entry)
        app = application(self._engine, {host, *names}, any_address=not is_loopback(host))
        config = uvicorn.Config(
            app,
            http=WireProtocol,
            ws="none",
            loop="asyncio",
            lifespan="on",
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=_PATIENCE,
        )
        self._server = _Server(config, self._engine)
        self.public_key: str = self._engine.twin.public_key

    def run(self) -> None:
        """Serve until a signal ends it."""
        self._server.run(sockets=[self._sock])


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens there."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
