# Generated; edit spec/ or templates/ instead.
"""Where webhooks go: a router, an ASGI or WSGI application, or a URL."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, Protocol, TypeAlias, cast
from urllib.parse import unquote, urlsplit

from ..._async_code import is_async_callable
from .webhook_url import checked_url

Target: TypeAlias = Callable[..., Any] | Any
"""A `WebhookRouter`, an ASGI or WSGI application, the URL of a server, or an application and a path."""

PATIENCE: Final = 2.0
"""Seconds in which an endpoint has to respond."""

_HOST: Final = "twin.localhost"


class Reception(NamedTuple):
    """What an endpoint responded."""

    status: int
    content: bytes = b""


class Endpoint(Protocol):
    """Takes a delivery and gives the response to it."""

    @property
    def url(self) -> str: ...
    def at(self, url: str) -> Endpoint:
        """The same receiver at another URL, which a command named."""
        ...

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception: ...
    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception: ...


def endpoint(target: Target, name: str) -> Endpoint:
    """The endpoint that a target is.

    Raises:
        TypeError: It is none of those that are supported.
        ValueError: It is text, and no URL.
    """
    if isinstance(target, str):
        return _URL(checked_url(target))
    path = "/"
    if isinstance(target, tuple):
        target, path = _app_and_path(cast("tuple[object, ...]", target))
    if hasattr(target, "handle") and hasattr(target, "handle_async"):
        return _Router(target, f"http://{_HOST}/{name}")
    if is_async_callable(target):
        return _ASGI(target, f"http://{_HOST}{path}")
    if callable(target):
        return _WSGI(target, f"http://{_HOST}{path}")
    raise TypeError(
        "Expected a WebhookRouter, an ASGI or WSGI application or a URL to deliver webhooks to,"
        f" but received a {type(target).__name__}"
    )


def _app_and_path(pair: tuple[object, ...]) -> tuple[Any, str]:
    """An application, and the path at which deliveries come to it."""
    if len(pair) == 2 and isinstance(pair[1], str):
        return pair[0], f"/{pair[1].removeprefix('/')}"
    return pair, ""


class _Router:
    def __init__(self, router: Any, url: str) -> None:
        self.url = url
        self._router = router

    def at(self, url: str) -> Endpoint:
        return _Router(self._router, url)

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        return Reception(self._router.handle(body, headers).status)

    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        return Reception((await self._router.handle_async(body, headers)).status)


class _ASGI:
    def __init__(self, app: Any, url: str) -> None:
        self.url = url
        self._app = app
        self._parts = urlsplit(url)

    def at(self, url: str) -> Endpoint:
        return _ASGI(self._app, url)

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        import asyncio

        return asyncio.run(self.send_async(body, headers))

    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        import anyio

        statuses: list[int] = []
        parts = [{"type": "http.request", "body": body, "more_body": False}]
        answered = anyio.Event()

        async def receive() -> Any:
            if parts:
                return parts.pop()
            await answered.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
            elif not message.get("more_body", False):
                answered.set()

        await self._app(self._scope(body, headers), receive, send)
        return Reception(statuses[0])

    def _scope(self, body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
        listed = {"host": _HOST, "content-length": str(len(body)), **headers}
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": unquote(self._parts.path) or "/",
            "raw_path": (self._parts.path or "/").encode(),
            "root_path": "",
            "query_string": self._parts.query.encode(),
            "headers": [(name.lower().encode(), text.encode()) for name, text in listed.items()],
            "client": ("127.0.0.1", 0),
            "server": (_HOST, 80),
            "state": {},
        }


class _WSGI:
    def __init__(self, app: Any, url: str) -> None:
        self.url = url
        self._app = app
        self._parts = urlsplit(url)

    def at(self, url: str) -> Endpoint:
        return _WSGI(self._app, url)

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        statuses: list[str] = []

        def discard(data: bytes) -> None:
            """The `write` of WSGI's beginnings."""

        def start_response(status: str, headers: object, exc_info: object = None) -> object:
            statuses.append(status)
            return discard

        response = self._app(self._environ(body, headers), start_response)
        try:
            for _ in response:
                pass
        finally:
            if hasattr(response, "close"):
                response.close()
        return Reception(int(statuses[-1].split(" ", 1)[0]))

    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        import anyio.to_thread

        return await anyio.to_thread.run_sync(self.send, body, headers)

    def _environ(self, body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
        named = {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in headers.items()}
        return {
            "REQUEST_METHOD": "POST",
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(self._parts.path, "latin-1") or "/",
            "QUERY_STRING": self._parts.query,
            "SERVER_NAME": _HOST,
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": io.StringIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            **named,
            "CONTENT_TYPE": headers.get("content-type", ""),
        }


class _URL:
    def __init__(self, url: str) -> None:
        self.url = url

    def at(self, url: str) -> Endpoint:
        return _URL(url)

    def send(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        import httpx

        response = httpx.post(self.url, content=body, headers=dict(headers), timeout=PATIENCE)
        return Reception(response.status_code, response.content)

    async def send_async(self, body: bytes, headers: Mapping[str, str]) -> Reception:
        import httpx

        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            response = await client.post(self.url, content=body, headers=dict(headers))
        return Reception(response.status_code, response.content)
