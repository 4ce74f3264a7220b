"""One of several receiver processes that share a Redis: serves on the socket that it inherits.

    python -m tests.sdk.webhooks.receivers.storm_process FD REDIS_URL

Counts in Redis how often each event was handled. Dies on the event type "die", in the middle.
"""

from __future__ import annotations

import os
import socket
import sys

import redis.asyncio
import uvicorn
from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, AsyncRedisStore, WebhookRouter

from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY

LEASE = 1.0


def main(descriptor: int, url: str) -> None:
    """Serve until terminated."""
    client = redis.asyncio.Redis.from_url(url)
    router = WebhookRouter(
        public_key=PUBLIC_KEY,
        fallback=None,
        clock=lambda: NOW,
        store=AsyncRedisStore(client, lease=LEASE),
    )

    @router.on(types.CallDtmfReceivedWebhookEvent)
    async def count(event: types.CallDtmfReceivedWebhookEvent) -> None:
        await client.hincrby("handled", str(event.data.id), 1)

    @router.on("die")
    async def die(event: types.UnrecognizedWebhookEvent) -> None:
        if await client.incr("deaths") == 1:
            os._exit(1)

    server = uvicorn.Server(uvicorn.Config(ASGIWebhookApp(router), log_level="warning", ws="none"))
    server.run(sockets=[socket.socket(fileno=descriptor)])


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
