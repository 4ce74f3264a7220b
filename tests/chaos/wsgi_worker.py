"""What a worker of gunicorn serves: the store that blocks and a sync handler."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

import redis
from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import WebhookRouter, WSGIWebhookApp

from tests.sdk.webhooks.signing import PUBLIC_KEY

from .worker import JOURNAL, REDIS_URL, JournalStore, handling

router = WebhookRouter(
    public_key=PUBLIC_KEY,
    fallback=None,
    store=JournalStore(redis.Redis.from_url(REDIS_URL)),
)
webhooks = WSGIWebhookApp(router)


@router.on(types.CallDtmfReceivedWebhookEvent)
def handle(event: types.CallDtmfReceivedWebhookEvent) -> None:
    with handling(event) as seconds:
        time.sleep(seconds)


def app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Write down which process got a delivery, and take it."""
    JOURNAL.write("received", delivery=int(environ["HTTP_X_DELIVERY"]))
    return webhooks(environ, start_response)


JOURNAL.write("started")
