# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Receive webhooks: a router, three adapters to put it behind a URL, and stores of what was done.

router = WebhookRouter(public_key=PUBLIC_KEY, fallback=None)

@router.on(CallDtmfReceivedWebhookEvent)
def pressed(event: CallDtmfReceivedWebhookEvent) -> None: ...

app = ASGIWebhookApp(router)
"""

from __future__ import annotations

from .asgi import ASGIWebhookApp
from .aws_lambda import LambdaWebhookHandler
from .memory_store import MemoryStore
from .redis_store import AsyncRedisStore, RedisStore
from .result import Result
from .router import WebhookRouter
from .routes import WebhookRoutes
from .store import AsyncStore, Claim, Store
from .wsgi import WSGIWebhookApp

__all__ = [
    "ASGIWebhookApp",
    "AsyncRedisStore",
    "AsyncStore",
    "Claim",
    "LambdaWebhookHandler",
    "MemoryStore",
    "RedisStore",
    "Result",
    "Store",
    "WSGIWebhookApp",
    "WebhookRouter",
    "WebhookRoutes",
]
