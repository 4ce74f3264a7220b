# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Receive webhooks: a router, three adapters to put it behind a URL, and stores of what was done.

def keep(event: UnwrapWebhookEvent) -> None:  # What no handler takes, byte for byte.
    Path("unhandled", sha256(event.raw).hexdigest()).write_bytes(event.raw)

router = WebhookRouter(public_key=PUBLIC_KEY, fallback=keep)

@router.on
def pressed(event: CallDtmfReceivedWebhookEvent) -> None: ...

app = ASGIWebhookApp(router)
"""

from __future__ import annotations

from ._middleware import AsyncCallNext, CallNext
from .accepted import Accepted
from .asgi import ASGIWebhookApp
from .aws_lambda import LambdaWebhookHandler
from .aws_sqs import SQSBatchHandler
from .delivery_context import DeliveryContext, current_delivery
from .memory_store import MemoryStore
from .redis_store import AsyncRedisStore, RedisStore
from .result import Result
from .router import WebhookRouter
from .routes import WebhookRoutes
from .store import AsyncOrderedStore, AsyncStore, Claim, Entry, OrderedStore, Store
from .wsgi import WSGIWebhookApp

__all__ = [
    "ASGIWebhookApp",
    "Accepted",
    "AsyncCallNext",
    "AsyncOrderedStore",
    "AsyncRedisStore",
    "AsyncStore",
    "CallNext",
    "Claim",
    "DeliveryContext",
    "Entry",
    "LambdaWebhookHandler",
    "MemoryStore",
    "OrderedStore",
    "RedisStore",
    "Result",
    "SQSBatchHandler",
    "Store",
    "WSGIWebhookApp",
    "WebhookRouter",
    "WebhookRoutes",
    "current_delivery",
]
