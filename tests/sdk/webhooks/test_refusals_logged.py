"""What refuses a webhook is logged once, with its reason, whichever way it came."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from fastapi import HTTPException
from starlette.requests import Request
from telnyx_voice_advanced.webhooks import (
    Accepted,
    ASGIWebhookApp,
    LambdaWebhookHandler,
    WSGIWebhookApp,
)
from telnyx_voice_advanced.webhooks.fastapi import VerifiedWebhook

from tests.sdk.webhooks.routers import make_router
from tests.sdk.webhooks.signing import DTMF, PUBLIC_KEY, TIMESTAMP, signed

LIMIT = len(DTMF)
Headers: TypeAlias = dict[str, str]
Send: TypeAlias = Callable[[bytes, Headers], int]


def router() -> Any:
    return make_router(max_body_bytes=LIMIT)


def handle(body: bytes, headers: Headers) -> int:
    status: int = router().handle(body, headers).status
    return status


def handle_async(body: bytes, headers: Headers) -> int:
    status: int = asyncio.run(router().handle_async(body, headers)).status
    return status


def accept(body: bytes, headers: Headers) -> int:
    status: int = router().accept(body, headers).status
    return status


def forward(body: bytes, headers: Headers) -> int:
    status: int = router().forward(print).handle(body, headers).status
    return status


def wsgi(body: bytes, headers: Headers) -> int:
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
    }
    said: list[str] = []
    WSGIWebhookApp(router())(environ, lambda status, _: said.append(status))
    return int(said[0][:3])


def scope_of(headers: Headers) -> dict[str, Any]:
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "method": "POST", "path": "/", "headers": pairs}


def asgi(body: bytes, headers: Headers) -> int:
    said: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    asyncio.run(ASGIWebhookApp(router())(scope_of(headers), receive, send))
    status: int = said[0]["status"]
    return status


def asgi_with_a_length(body: bytes, headers: Headers) -> int:
    return asgi(body, {**headers, "content-length": str(len(body))})


def function(body: bytes, headers: Headers) -> int:
    event = {"httpMethod": "POST", "headers": headers, "body": body.decode()}
    status: int = LambdaWebhookHandler(router())(event, object())["statusCode"]
    return status


def fastapi(body: bytes, headers: Headers) -> int:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    with pytest.raises(HTTPException) as error:
        asyncio.run(VerifiedWebhook(public_key=PUBLIC_KEY)(Request(scope_of(headers), receive)))
    return error.value.status_code


def dispatch(body: bytes, headers: Headers) -> int:
    accepted = Accepted(
        body=body,
        signature=headers.get("telnyx-signature-ed25519", ""),
        timestamp=headers.get("telnyx-timestamp", ""),
        accepted_at=0.0,
    )
    status: int = router().dispatch(accepted).status
    return status


ROUTED = [handle, handle_async, accept, forward, wsgi, asgi, asgi_with_a_length, function, dispatch]


@pytest.mark.parametrize("send", [*ROUTED, fastapi])
@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        (signed(b"another"), "signature"),
        ({"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": "AAAA"}, "signature"),
        ({**signed(DTMF), "telnyx-timestamp": "now"}, "timestamp"),
    ],
)
def test_what_is_not_genuine_is_logged_once(
    send: Send, headers: Headers, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        assert send(DTMF, headers) == 400
    [record] = [found for found in caplog.records if found.name.startswith("telnyx")]
    assert record.getMessage().startswith("A webhook was refused: ")
    assert reason in record.getMessage().lower()
    assert headers["telnyx-signature-ed25519"] not in record.getMessage()
    assert reason in vars(record)["outcome"]


@pytest.mark.parametrize("send", ROUTED)
def test_what_is_too_large_is_logged_once(send: Send, caplog: pytest.LogCaptureFixture) -> None:
    body = DTMF + b" "
    with caplog.at_level(logging.DEBUG):
        assert send(body, signed(body)) == 413
    [record] = [found for found in caplog.records if found.name.startswith("telnyx")]
    assert record.getMessage() == f"A webhook was refused: its body has more than {LIMIT} bytes"
