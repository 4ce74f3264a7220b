"""Receivers for uvicorn: ours, and what people write with FastAPI and the official SDK."""

from __future__ import annotations

import os

from fastapi import FastAPI, HTTPException, Request
from telnyx import Telnyx
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WebhookRouter

KEY = os.environ["BENCHMARK_KEY"]

router = WebhookRouter(public_key=KEY, fallback=None)


@router.on
async def pressed(event: CallDtmfReceivedWebhookEvent) -> None:
    assert event.data.payload.digit


ours = ASGIWebhookApp(router)

by_hand = FastAPI()
client = Telnyx(api_key="key", public_key=KEY)
handled: set[str] = set()


@by_hand.post("/")
async def receive(request: Request) -> dict[str, str]:
    """Verify, leave out what was handled before, and handle."""
    body = (await request.body()).decode()
    try:
        event = client.webhooks.unwrap(body, headers=dict(request.headers))
    except Exception as error:
        raise HTTPException(400) from error
    if event.data.id not in handled:
        assert event.data.payload.digit
        handled.add(event.data.id)
    return {}
