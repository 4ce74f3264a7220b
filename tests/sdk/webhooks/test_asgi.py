"""What the ASGI app says to a server, message by message."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import ASGIWebhookApp

from tests.sdk.webhooks.signing import DTMF
from tests.sdk.webhooks.test_router import make_router

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


def test_a_sender_who_leaves_is_not_answered() -> None:
    part = {"type": "http.request", "body": DTMF, "more_body": True}
    scope = {"type": "http", "method": "POST", "headers": []}
    assert said(scope, part, {"type": "http.disconnect"}) == []


def test_a_websocket_is_closed() -> None:
    assert said({"type": "websocket"}) == [{"type": "websocket.close"}]
