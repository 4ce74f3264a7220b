"""Handlers and stores that tests can hold up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from typing import Any

from telnyx_voice_advanced.webhooks import Claim, MemoryStore, Result, WebhookRouter

from tests.sdk.webhooks.routers import SECONDS
from tests.sdk.webhooks.signing import signed


class Watch:
    """A handler that knows how many of it run at once."""

    def __init__(self) -> None:
        self.running = self.most = 0
        self.seen: list[str | None] = []
        self._lock = Lock()

    def enter(self, event: Any) -> None:
        with self._lock:
            self.running += 1
            self.most = max(self.most, self.running)
            self.seen.append(event.data.id)

    def leave(self) -> None:
        with self._lock:
            self.running -= 1

    async def asynchronous(self, event: Any) -> None:
        self.enter(event)
        for _ in range(3):
            await asyncio.sleep(0)
        self.leave()

    def synchronous(self, event: Any) -> None:
        self.enter(event)
        self.leave()


class Slow:
    """A sync handler that stays in its thread until it is let go."""

    def __init__(self, ends: Callable[[], object] = lambda: None) -> None:
        self.entered, self.leave = Event(), Event()
        self.seen: list[str] = []
        self._ends = ends

    def __call__(self, event: Any) -> object:
        self.seen.append(event.data.id)
        self.entered.set()
        assert self.leave.wait(SECONDS)
        return self._ends()

    async def begun(self) -> None:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1) as pool:
            assert await loop.run_in_executor(pool, self.entered.wait, SECONDS)


def delivered(router: WebhookRouter, body: bytes) -> asyncio.Task[Result]:
    return asyncio.create_task(router.handle_async(body, signed(body)))


async def turned() -> None:
    """Everything that can go on has."""
    for _ in range(10):
        await asyncio.sleep(0)


def fail() -> None:
    raise RuntimeError


class LoopStore:
    """Async, and slow in one of its steps."""

    def __init__(self, slow: str) -> None:
        self._inner = MemoryStore()
        self._slow = slow
        self.entered, self.leave = asyncio.Event(), asyncio.Event()
        self.begun: list[str] = []

    async def _step(self, name: str) -> None:
        self.begun.append(name)
        if name == self._slow:
            self.entered.set()
            await self.leave.wait()

    async def claim(self, key: str, token: str) -> Claim:
        claim = self._inner.claim(key, token)
        await self._step("claim")
        return claim

    async def commit(self, key: str) -> None:
        await self._step("commit")
        self._inner.commit(key)

    async def release(self, key: str, token: str) -> None:
        await self._step("release")
        self._inner.release(key, token)
