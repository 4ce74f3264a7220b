"""Routers over an inbox, deliveries to them, and workers that end when a test has seen enough."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from telnyx_voice_advanced.webhooks import Result, WebhookRouter
from telnyx_voice_advanced.webhooks.inbox import Inbox

from tests.sdk.webhooks.routers import body_of, make_router
from tests.sdk.webhooks.signing import signed

STORED = Result(200, "stored")
NOT_STORED = Result(503, "store_failed")
SECONDS = 60


def stored_router(inbox: Inbox, handler: Callable[[Any], object] | None = None) -> WebhookRouter:
    return make_router(inbox=inbox, acknowledge="stored", fallback=handler)


def deliver(router: WebhookRouter, *events: tuple[int, str | None]) -> None:
    """Deliver events, each a number and a call leg; every one of them has to be new."""
    for number, leg in events:
        body = body_of(number, leg)
        assert router.handle(body, signed(body)) == STORED


def names(*numbers: int) -> list[str]:
    return [f"event-{number}" for number in numbers]


class Enough:
    """Set by handlers, from a thread or an event loop, when a test has seen what it waits for."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def set(self) -> None:
        self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self) -> None:
        async with asyncio.timeout(SECONDS):
            await self._event.wait()


async def work_until(
    inbox: Inbox, router: WebhookRouter, seen: Callable[[], Awaitable[object]], **options: Any
) -> None:
    """Work until `seen` returns."""
    working = asyncio.create_task(inbox.work(router, **options))
    try:
        await seen()
    finally:
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working


def work_until_settled(inbox: Inbox, router: WebhookRouter, **options: Any) -> None:
    """Work until no event is accepted or leased."""

    async def settled() -> None:
        async with asyncio.timeout(SECONDS):
            while (counts := inbox.counts())["accepted"] + counts["leased"]:
                await asyncio.sleep(0.01)

    asyncio.run(work_until(inbox, router, settled, **options))
