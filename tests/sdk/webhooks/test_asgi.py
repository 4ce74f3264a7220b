"""What the ASGI app says to a server, message by message."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import ASGIWebhookApp

from tests.sdk.webhooks.routers import make_router
from tests.sdk.webhooks.signing import DTMF, signed

Message = dict[str, Any]


def said(scope: Message, *messages: Message) -> list[Message]:
    """What the app sends when it is told this, and no more."""
    coming, sent = list(messages), list[Message]()

    async def receive() -> Message:
        return coming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    router = make_router(fallback=lambda event: pytest.fail("nothing was to be handled"))
    asyncio.run(ASGIWebhookApp(router)(scope, receive, send))
    assert not coming
    return sent


def asgi_headers(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers.items()]


def test_a_sender_who_leaves_is_not_answered() -> None:
    part = {"type": "http.request", "body": DTMF, "more_body": True}
    scope = {"type": "http", "method": "POST", "headers": asgi_headers(signed(DTMF))}
    assert said(scope, part, {"type": "http.disconnect"}) == []


def test_headers_are_looked_at_once() -> None:
    router, sent = make_router(fallback=lambda event: None), list[Message]()
    headers = iter(asgi_headers(signed(DTMF)))

    async def receive() -> Message:
        return {"type": "http.request", "body": DTMF}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "headers": headers}
    asyncio.run(ASGIWebhookApp(router)(scope, receive, send))
    assert sent[0]["status"] == 200


def test_a_websocket_is_closed() -> None:
    assert said({"type": "websocket"}) == [{"type": "websocket.close"}]


@pytest.mark.parametrize("headers", [{}, {**signed(DTMF), "telnyx-timestamp": "soon"}])
def test_a_body_is_not_read_for_headers_that_no_webhook_has(headers: dict[str, str]) -> None:
    scope = {"type": "http", "method": "POST", "headers": asgi_headers(headers)}
    response = said(scope)
    assert response[0]["status"] == 400


def test_a_server_that_sends_no_body_at_all_is_answered() -> None:
    scope = {"type": "http", "method": "POST", "headers": asgi_headers(signed(DTMF))}
    response = said(scope, {"type": "http.request", "body": None})
    assert response[0]["status"] == 400
