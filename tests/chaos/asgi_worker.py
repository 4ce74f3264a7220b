"""What a worker of uvicorn serves: the async store and an async handler."""

from __future__ import annotations

import asyncio
from typing import Any

import redis.asyncio
from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WebhookRouter

from tests.sdk.webhooks.signing import PUBLIC_KEY

from .worker import JOURNAL, REDIS_URL, AsyncJournalStore, handling

router = WebhookRouter(
    public_key=PUBLIC_KEY,
    fallback=None,
    store=AsyncJournalStore(redis.asyncio.Redis.from_url(REDIS_URL)),
)
webhooks = ASGIWebhookApp(router)


@router.on(types.CallDtmfReceivedWebhookEvent)
async def handle(event: types.CallDtmfReceivedWebhookEvent) -> None:
    with handling(event) as seconds:
        await asyncio.sleep(seconds)


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Write down which process got a delivery, and take it."""
    if scope["type"] == "http":
        delivery = dict(scope["headers"])[b"x-delivery"]
        JOURNAL.write("received", delivery=int(delivery))
    await webhooks(scope, receive, send)


JOURNAL.write("started")
