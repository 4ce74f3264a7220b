# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""WSGI: for Flask, Django, or a server by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, TypeAlias

from ._content_length import content_length
from .result import Result
from .router import WebhookRouter

StartResponse: TypeAlias = Callable[..., Any]


class WSGIWebhookApp:
    """A WSGI application that takes webhooks on whatever path it is put."""

    def __init__(self, router: WebhookRouter) -> None:
        router.refuse_async_store()
        self._router = router

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        status = HTTPStatus(self._result(environ).status)
        headers = [("Content-Length", "0")]
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append(("Allow", "POST"))
        start_response(f"{status.value} {status.phrase}", headers)
        return [b""]

    def _result(self, environ: dict[str, Any]) -> Result:
        if environ["REQUEST_METHOD"] != "POST":
            return Result(405, "method")
        body = self._body(environ)
        return Result(413, "too_large") if body is None else self._router.handle(body, environ)

    def _body(self, environ: dict[str, Any]) -> bytes | None:
        limit = self._router.max_body_bytes
        wanted = content_length(environ.get("CONTENT_LENGTH") or "")
        if wanted is None:
            # Without a length only a server that ends the stream itself may be read from.
            wanted = limit + 1 if environ.get("wsgi.input_terminated") else 0
        elif wanted > limit:
            return None
        body = _read(environ["wsgi.input"], wanted)
        return None if len(body) > limit else body


def _read(stream: Any, wanted: int) -> bytes:
    body = bytearray()
    while len(body) < wanted:
        chunk = stream.read(wanted - len(body))
        if not chunk:
            break
        body += chunk
    return bytes(body)
