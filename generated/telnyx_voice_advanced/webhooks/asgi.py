# Generated; edit spec/ or templates/ instead.
"""ASGI: for FastAPI, Starlette, Litestar, Django's ASGI, or a server by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from ._content_length import content_length
from ._receiver import Receiver, validate_receiver

# Each framework has types of its own for the mappings that ASGI passes around.
Scope: TypeAlias = Any
Receive: TypeAlias = Callable[[], Awaitable[Any]]
Send: TypeAlias = Callable[[Any], Awaitable[None]]


class ASGIWebhookApp:
    """An ASGI application that takes webhooks on whatever path it is put.

    Give it the exact path: `Route("/webhooks", ASGIWebhookApp(router))` among the routes of a
    Starlette or FastAPI application; in Litestar a handler under `@asgi("/webhooks")` that awaits
    it. Mounted under a prefix it serves what is below the prefix with its slash, to which some frameworks
    redirect, and a webhook should not depend on redirects.
    """

    def __init__(self, router: Receiver) -> None:
        self._router = validate_receiver(router)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._router!r}>"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        elif scope["method"] != "POST":
            await _respond(send, 405, [(b"allow", b"POST")])
        else:
            await self._take(scope, receive, send)

    async def _take(self, scope: Scope, receive: Receive, send: Send) -> None:
        limit = self._router.max_body_bytes
        headers = list(scope["headers"])  # ASGI promises no more than one look at them.
        body = bytearray()
        if (_announced(headers) or 0) > limit:
            await _respond(send, self._router._verifier.too_large().status)
            return
        # Nobody has a body read, and kept, without the headers that every webhook has.
        if (refusal := self._router._verifier.refuse_headers(headers)) is not None:
            await _respond(send, refusal.status)
            return
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body") or b""
            if len(body) > limit:
                await _respond(send, self._router._verifier.too_large().status)
                return
            if not message.get("more_body", False):
                break
        result = await self._router.handle_async(bytes(body), headers)
        await _respond(send, result.status)


def _announced(headers: list[tuple[bytes, bytes]]) -> int | None:
    for name, value in headers:
        if name.lower() == b"content-length":
            return content_length(value.decode("latin-1"))
    return None


async def _respond(
    send: Send, status: int, headers: list[tuple[bytes, bytes]] | None = None
) -> None:
    fixed = [(b"content-length", b"0"), *(headers or [])]
    await send({"type": "http.response.start", "status": status, "headers": fixed})
    await send({"type": "http.response.body", "body": b""})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
