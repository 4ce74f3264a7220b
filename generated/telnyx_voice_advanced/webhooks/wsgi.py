# Generated; edit spec/ or templates/ instead.
"""WSGI: for Flask, Django, or a server by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Final, TypeAlias

from ._receiver import Receiver, validate_receiver
from ._wsgi_body import UnreadableBodyError, read_body
from .result import Result

_log: Final = logging.getLogger(__package__)

StartResponse: TypeAlias = Callable[..., Any]


class WSGIWebhookApp:
    """A WSGI application that takes webhooks on whatever path it is put.

    A body that came in chunks is read where the server joins them (gunicorn, waitress, granian) or
    has a way of its own (uWSGI); where a body cannot be read the response is 503, and Telnyx
    retries.
    """

    def __init__(self, router: Receiver) -> None:
        validate_receiver(router).refuse_async_store()
        self._router = router

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._router!r}>"

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
        # Nobody has a body read, and kept, without the headers that every webhook has.
        if (refusal := self._router._verifier.refuse_headers(environ)) is not None:
            return refusal
        try:
            body = read_body(environ, self._router.max_body_bytes)
        except UnreadableBodyError as error:
            _log.warning(
                "The body of a webhook could not be read: %s", error, extra={"outcome": "body"}
            )
            return Result(503, "body")
        if body is None:
            return self._router._verifier.too_large()
        return self._router.handle(body, environ)
