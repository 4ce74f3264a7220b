"""Real servers over real sockets. A socket listens before its server starts, so nobody waits."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import uvicorn
import waitress.server


def listening() -> socket.socket:
    """A socket on loopback that already queues connections."""
    sock = socket.create_server(("127.0.0.1", 0))
    sock.set_inheritable(True)
    return sock


def port_of(sock: socket.socket) -> int:
    """The port that a socket listens on."""
    port: int = sock.getsockname()[1]
    return port


@contextmanager
def asgi_server(app: Any) -> Iterator[str]:
    """Serve an ASGI application with uvicorn; gives its base URL."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none"))
    with listening() as sock:
        thread = Thread(target=server.run, kwargs={"sockets": [sock]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{port_of(sock)}"
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def wsgi_server(app: Callable[..., Any]) -> Iterator[str]:
    """Serve a WSGI application with waitress; gives its base URL."""
    with listening() as sock:
        server = waitress.server.create_server(
            app, sockets=[sock], threads=8, clear_untrusted_proxy_headers=True
        )
        thread = Thread(target=server.run)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port_of(sock)}"
        finally:
            # In its own thread, which is waiting on the sockets that this closes. Under the lock, because another
            # thread's pull may run what is pending, and would close the trigger before this one has pulled it.
            with server.trigger.lock:
                server.trigger.thunks.append(server.close)
                server.trigger._physical_pull()
            thread.join()
            server.task_dispatcher.shutdown()
