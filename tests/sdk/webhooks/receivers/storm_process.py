"""One of several receiver processes that share a Redis: serves on the socket that it inherits.

    python -m tests.sdk.webhooks.receivers.storm_process FD REDIS_URL

Counts in Redis how often each event was handled, and whether two of one leg ever overlapped.
Dies on the event type "die", in the middle, the first time.
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
        leg = f"running:{event.data.payload.call_leg_id}"
        if await client.incr(leg) > 1:
            await client.incr("overlaps")
        await client.hincrby("handled", str(event.data.id), 1)
        await client.decr(leg)

    @router.on("die")
    async def die(event: types.UnrecognizedWebhookEvent) -> None:
        if await client.incr("deaths") == 1:
            os._exit(1)

    server = uvicorn.Server(uvicorn.Config(ASGIWebhookApp(router), log_level="warning", ws="none"))
    server.run(sockets=[socket.socket(fileno=descriptor)])


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
