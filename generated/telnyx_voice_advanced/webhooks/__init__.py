# Generated; edit spec/ or templates/ instead.
"""Receive webhooks: a router, three adapters to put it behind a URL, and stores of what was done.

```python
from hashlib import sha256
from pathlib import Path

from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent, UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WebhookRouter


def keep(event: UnwrapWebhookEvent) -> None:  # What no handler takes, byte for byte.
    Path("unhandled", sha256(event.raw).hexdigest()).write_bytes(event.raw)


router = WebhookRouter(fallback=keep)  # reads TELNYX_PUBLIC_KEY


@router.on
def pressed(event: CallDtmfReceivedWebhookEvent) -> None: ...


app = ASGIWebhookApp(router)
```
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
