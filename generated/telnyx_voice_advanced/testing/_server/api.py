# Generated; edit spec/ or templates/ instead.
"""The API under /v2, as the twin answers it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .._twin.http import Request as TwinRequest
from .._twin.http import Response as TwinResponse
from .engine import Engine
from .responses import body_of
from .wire import TRANSPORT, play


class Api:
    """An ASGI application."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await body_of(request)
        twin = self._engine.twin
        transport = scope["state"][TRANSPORT]
        end = twin.accept()
        if end != "keep":
            await play((), end, transport, receive, self._engine.changes)
            return
        response, fault = twin.serve(_twin_request(request, body))
        self._engine.changed()
        if fault is None and response is not None:
            await _plain(response)(scope, receive, send)
        elif fault is not None:
            pieces = fault.play(b"" if response is None else response.encode())
            await play(pieces, fault.end, transport, receive, self._engine.changes)


def _twin_request(request: Request, body: bytes) -> TwinRequest:
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    target = path + (b"?" + query if query else b"")
    return TwinRequest(request.method, target.decode("latin-1"), dict(request.headers), body)


def _plain(response: TwinResponse) -> Response:
    headers = dict(response.headers)
    return Response(response.body, response.status, headers, media_type="application/json")
